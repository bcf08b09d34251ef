/**
 * Scores of extracted pages, by the definitions of the corpus' sources: bags of shingles for whole bodies, substrings that
 * must and must not be there, and exact facts. A page that failed is an empty text, never left out. Pure.
 */

/** Words to a shingle. */
const SHINGLE = 4;

export interface Overlap {
  /** Shingles in both, only in what was extracted, only in the truth; as shares of all, so that long texts weigh no more. */
  both: number;
  extra: number;
  missing: number;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** What Python's `\w+` finds: letters and numbers of every script and the underscore, marks not. */
const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A text of fewer words is one shingle. */
function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** How far two texts agree, by their bags of shingles. */
export function overlap(truth: string, found: string): Overlap {
  const [wanted, given] = [shingles(truth), shingles(found)];
  const sum = { both: 0, extra: 0, missing: 0 };
  for (const shingle of new Set([...wanted.keys(), ...given.keys()])) {
    const [one, other] = [wanted.get(shingle) ?? 0, given.get(shingle) ?? 0];
    sum.both += Math.min(one, other);
    sum.extra += Math.max(0, other - one);
    sum.missing += Math.max(0, one - other);
  }
  const all = sum.both + sum.extra + sum.missing || 1;
  return { both: sum.both / all, extra: sum.extra / all, missing: sum.missing / all };
}

/** Of counts or shares; nothing wanted and nothing given is right. */
export function rates({ both, extra, missing }: Overlap): Rates {
  const precision = ratio(both, extra, missing);
  const recall = ratio(both, missing, extra);
  return { precision, recall, f1: harmonic(precision, recall) };
}

const ratio = (both: number, wrong: number, other: number): number =>
  both + wrong === 0 ? (other === 0 ? 1 : 0) : both / (both + wrong);

export const harmonic = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);

/**
 * Means over the pages. `f1` is the mean of the pages' own, `f1OfMeans` that of mean precision and mean recall, as the
 * benchmark's own script has it, which asks no precision of an empty text.
 */
export function meanRates(pages: readonly Overlap[]): Rates & { f1OfMeans: number } {
  const all = pages.map(rates);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(all.map((page) => page.precision));
  const recall = mean(all.map((page) => page.recall));
  const precisionOfSome = mean(
    pages.filter(({ both, extra }) => both + extra > 0).map((page) => rates(page).precision),
  );
  return { precision, recall, f1: mean(all.map((page) => page.f1)), f1OfMeans: harmonic(precisionOfSome, recall) };
}

/** A page's substrings. */
export interface Segments {
  with: readonly string[];
  without: readonly string[];
}

export const foldSpace = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Which of the wanted substrings are not there, and which of the others are; white space folded. */
export function wrongSegments(segments: Segments, text: string): { missing: string[]; extra: string[] } {
  const folded = foldSpace(text);
  return {
    missing: segments.with.filter((part) => !folded.includes(foldSpace(part))),
    extra: segments.without.filter((part) => folded.includes(foldSpace(part))),
  };
}

/** Precision, recall and F1 over all segments of all pages. */
export function segmentRates(pages: readonly { segments: Segments; text: string }[]): Rates {
  const sum = { both: 0, extra: 0, missing: 0 };
  for (const { segments, text } of pages) {
    const { missing, extra } = wrongSegments(segments, text);
    sum.both += segments.with.length - missing.length;
    sum.missing += missing.length;
    sum.extra += extra.length;
  }
  return rates(sum);
}

/** Whether two facts are the same: texts with white space folded, dates as moments; null when nothing is expected. */
export function sameFact(expected: unknown, found: string, kind: 'text' | 'date' | 'address'): boolean | null {
  if (typeof expected !== 'string' || expected === '') return null;
  if (kind === 'date') return found !== '' && Date.parse(expected) === Date.parse(found);
  if (kind === 'address') return withoutScheme(expected) === withoutScheme(found);
  return foldSpace(expected) === foldSpace(found);
}

const withoutScheme = (address: string): string => address.replace(/^https?:/iu, '');

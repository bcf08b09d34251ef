/** Keeps one of each nest of candidates: "central bank governor" or "central bank", a whole name for its last word. Pure. */
import type { Candidate } from './candidates.ts';
import type { Traits } from './traits.ts';

/** Of its places, the share a shorter candidate must have outside of a longer one to stand beside it. */
const OWN_SHARE = 0.5;
const STRONG_SHARE = 0.25;

/**
 * Drops what says nothing beside another candidate: parts that hardly stand alone, and long runs that their parts outnumber.
 * The last word of a person's name counts for the whole name. Counts of what is kept may grow.
 */
export function unnested(candidates: ReadonlyMap<string, Candidate>, traits: Traits): Candidate[] {
  const kept = new Set(candidates.values());
  const longestFirst = [...kept].filter(({ words }) => words.length > 1).toSorted((one, other) => order(one, other));
  for (const long of longestFirst) {
    if (!kept.has(long)) continue;
    if (!isPhrase(long)) {
      kept.delete(long);
      continue;
    }
    const parts = partsOf(long, candidates).filter((part) => kept.has(part));
    const other = traits.inflected ? otherName(long, candidates) : null;
    if (other !== null) {
      for (const part of [long, ...parts])
        if (part.words.length > 1 && part.count <= long.count && part.words.includes(other)) kept.delete(part);
      continue;
    }
    const better = parts.find(
      (part) => part.words.length > 1 && isName(part) === isName(long) && long.count < part.count * OWN_SHARE,
    );
    if (better !== undefined) {
      kept.delete(long);
      continue;
    }
    for (const part of parts) {
      if (isLastName(part, long)) {
        takeOver(long, part);
        kept.delete(part);
      } else if (saysNothing(part, long)) kept.delete(part);
    }
  }
  return [...kept];
}

/**
 * Where the genitive has no word of its own, a place and the person from there stand side by side: "Ломска Игорь Савельев".
 * The word that is a name of its own, known by standing elsewhere again and again; null where the run is one name.
 */
const otherName = (long: Candidate, candidates: ReadonlyMap<string, Candidate>): string | null =>
  (long.words.length > 2 && isName(long)
    ? long.words.slice(0, -1).find((word) => (candidates.get(word)?.count ?? 0) >= long.count * 3)
    : undefined) ?? null;

/** Whether a part stands so seldom by itself that it says nothing beside the longer one. Names and nouns say more alone than other words. */
function saysNothing(part: Candidate, long: Candidate): boolean {
  const alone = part.count - long.count;
  const strong = part.words.length === 1 && (part.capital || isName(part));
  if (isName(part) && !isName(long)) return false;
  return alone < part.count * (strong ? STRONG_SHARE : OWN_SHARE);
}

/** "Booker" after "Cory Booker" is he; "California" is not "Southern California", which it outnumbers or comes before. */
const isLastName = (part: Candidate, long: Candidate): boolean =>
  part.words.length === 1 &&
  long.words.length <= 3 &&
  part.stems === long.words.at(-1) &&
  isName(part) &&
  isName(long) &&
  part.count <= long.count * 8 &&
  long.firstAt <= part.firstAt;

/** Written as a name at most of its places. */
export const isName = ({ named, count }: Candidate): boolean => named * 2 > count;

/** Several words make a phrase when they are a name, or stand together more than once. */
const isPhrase = (candidate: Candidate): boolean => isName(candidate) || candidate.count > 1;

/** The most frequent of the longest first, so that a last name goes to the name it most likely means. */
const order = (one: Candidate, other: Candidate): number =>
  other.words.length - one.words.length || other.count - one.count || one.firstAt - other.firstAt;

function partsOf({ words }: Candidate, candidates: ReadonlyMap<string, Candidate>): Candidate[] {
  const parts: Candidate[] = [];
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const part = candidates.get(words.slice(from, from + length).join(' '));
      if (part !== undefined) parts.push(part);
    }
  }
  return parts;
}

function takeOver(long: Candidate, part: Candidate): void {
  const alone = Math.max(0, part.count - long.count);
  long.count += alone;
  long.named += alone;
  for (const zone of ['headline', 'dek', 'opening', 'body'] as const)
    long.zones[zone] = Math.max(long.zones[zone], part.zones[zone]);
  long.firstAt = Math.min(long.firstAt, part.firstAt);
}

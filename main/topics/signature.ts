/**
 * How much of their wording two texts share, and which figures, told from a few numbers each. Pure.
 * MinHash (Broder 1997, "On the resemblance and containment of documents"): of all runs of words in a text, each of several
 * hash functions keeps its smallest value. Two texts keep the same value as often as the runs of one are the other's: the
 * share of equal numbers estimates their Jaccard index, with a standard deviation of sqrt(j (1 - j) / 32), at most 0.09.
 */

/** Numbers that tell the wording; those of the figures stand behind them. */
export const WORDING_LENGTH = 32;
/** Figures kept of a text, those with the most digits first. */
const MOST_FIGURES = 16;
/** Words in a run: two would be common phrases, five would break at every edited word. */
const WORDS_IN_RUN = 3;
/** Characters in a run where words have no spaces between them: about as long as three words of those languages. */
const CHARACTERS_IN_RUN = 6;
/** A text with fewer runs is too short to tell. */
const FEWEST_RUNS = 12;
/** Looked at of a long text: copies agree from their beginning on. */
const MOST_CHARACTERS = 60_000;
const MOST_TOKENS = 5_000;

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** A word; where words are not set apart, a character with its marks. */
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|[\\p{L}\\p{N}](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])*`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** Vowel signs of Arabic and Hebrew and the stretching of Arabic letters: written in one copy and not in the other. */
const OPTIONAL_SIGNS = /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

/** The 32 functions are one, started differently. */
const SEEDS = Uint32Array.from({ length: WORDING_LENGTH }, (_unused, index) => mixed(index + 1));

/**
 * The signature of a text.
 * @param text plain: the body, or what there is of it
 * @returns 32 numbers of 32 bits for the wording and up to 16 for the figures; none for a text too short to tell (fewer than
 *   14 words, or 17 characters of Chinese)
 */
export function signatureOf(text: string): number[] {
  const plain = text.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase().replaceAll(OPTIONAL_SIGNS, '');
  const { hashes, length } = tokensOf(plain);
  const runs = hashes.length - length + 1;
  if (runs < FEWEST_RUNS) return [];
  const smallest = new Uint32Array(WORDING_LENGTH).fill(0xffff_ffff);
  for (let from = 0; from < runs; from += 1) {
    let run = 0;
    for (let at = from; at < from + length; at += 1) run = mixed(Math.imul(run, 31) + (hashes[at] ?? 0));
    for (let index = 0; index < WORDING_LENGTH; index += 1) {
      const value = mixed(run ^ (SEEDS[index] ?? 0));
      if (value < (smallest[index] ?? 0)) smallest[index] = value;
    }
  }
  return [...smallest, ...figuresOf(plain)];
}

/**
 * The share of their runs of words that two texts have in common, estimated: 0 to 1.
 * Null where one of them has no signature.
 */
export function sharedWording(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  if (one.length < WORDING_LENGTH || other.length < WORDING_LENGTH) return null;
  let equal = 0;
  for (let index = 0; index < WORDING_LENGTH; index += 1) if (one[index] === other[index]) equal += 1;
  return equal / WORDING_LENGTH;
}

/**
 * How much the figures tell that two texts, of any languages, name alike: for each that both have, its digits that matter
 * less one (31.5 counts 2, 2,118 counts 3). 0 when they share none.
 */
export function sharedFigures(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let index = WORDING_LENGTH; index < one.length; index += 1)
    for (let at = WORDING_LENGTH; at < other.length; at += 1)
      if (one[index] === other[at]) sum += (one[index] ?? 0) & 3;
  return sum;
}

const FIGURE = /\p{Nd}+(?:[.,٫٬'’ ]\p{Nd}+)*/gu;

/** The figures worth comparing, as numbers whose last two bits say how much each tells. */
function figuresOf(text: string): number[] {
  const found = new Map<number, number>();
  for (const [written] of text.matchAll(FIGURE)) {
    if (found.size === 200) break;
    for (const figure of plainFigures(written)) {
      const digits = figure.replaceAll(/^[0.]+|0+$|\./gu, '').length;
      // Years and round numbers stand in every text.
      if (digits < 2 || figure.length < 3 || /^(?:19|20)\d\d$/u.test(western(written))) continue;
      const tells = Math.min(3, digits - 1);
      found.set(((hashOf(figure) & ~3) | tells) >>> 0, tells);
    }
  }
  return [...found]
    .toSorted(([one, first], [other, second]) => second - first || one - other)
    .slice(0, MOST_FIGURES)
    .map(([hash]) => hash);
}

/** A figure as the languages write it (2,118 · 2.118 · 2 118 · ٢٬١١٨ · 31,5), as 2118 and 31.5; what is several, apart. */
function plainFigures(written: string): string[] {
  const plain = western(written);
  if (/^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/u.test(plain)) return [plain.replaceAll(/[., ]/gu, '')];
  const whole = /^([1-9]\d{0,2}(?:[., ]\d{3})+|\d+)[.,](\d{1,2})$/u.exec(plain);
  if (whole !== null) return [`${(whole[1] ?? '').replaceAll(/[., ]/gu, '')}.${whole[2]}`];
  return plain.split(/[., ]/u);
}

const western = (written: string): string =>
  written
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replaceAll('٫', '.')
    .replaceAll(/[٬'’ ]/gu, ' ');

/** Decimal digits of all scripts stand in runs of ten, from zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** The text's words as numbers, and how many of them make a run. */
function tokensOf(plain: string): { hashes: number[]; length: number } {
  const hashes: number[] = [];
  let unspaced = 0;
  for (const [token] of plain.matchAll(TOKEN)) {
    if (hashes.length === MOST_TOKENS) break;
    hashes.push(hashOf(token));
    if (IS_UNSPACED.test(token)) unspaced += 1;
  }
  return { hashes, length: unspaced * 2 > hashes.length ? CHARACTERS_IN_RUN : WORDS_IN_RUN };
}

/** FNV-1a over UTF-16 units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x0100_0193);
  return hash >>> 0;
}

/** Spreads a number over all 32 bits: the last step of MurmurHash3. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

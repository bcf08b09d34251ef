/**
 * How much of their wording two texts share, told from a few numbers each. Pure.
 * MinHash (Broder 1997, "On the resemblance and containment of documents"): of all runs of words in a text, each of several
 * hash functions keeps its smallest value. Two texts keep the same value as often as the runs of one are the other's: the
 * share of equal numbers estimates their Jaccard index, with a standard deviation of sqrt(j (1 - j) / 32), at most 0.09.
 */

/** Numbers in a signature. */
export const SIGNATURE_LENGTH = 32;
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
const SEEDS = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_unused, index) => mixed(index + 1));

/**
 * The signature of a text.
 * @param text plain: the body, or what there is of it
 * @returns 32 numbers of 32 bits, none for a text too short to tell (14 words, 17 characters of Chinese)
 */
export function signatureOf(text: string): number[] {
  const { hashes, length } = tokensOf(text);
  const runs = hashes.length - length + 1;
  if (runs < FEWEST_RUNS) return [];
  const smallest = new Uint32Array(SIGNATURE_LENGTH).fill(0xffff_ffff);
  for (let from = 0; from < runs; from += 1) {
    let run = 0;
    for (let at = from; at < from + length; at += 1) run = mixed(Math.imul(run, 31) + (hashes[at] ?? 0));
    for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
      const value = mixed(run ^ (SEEDS[index] ?? 0));
      if (value < (smallest[index] ?? 0)) smallest[index] = value;
    }
  }
  return [...smallest];
}

/**
 * The share of their runs of words that two texts have in common, estimated: 0 to 1.
 * Null where one of them has no signature, or one of another length.
 */
export function sharedWording(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  if (one.length === 0 || one.length !== other.length) return null;
  let equal = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] === other[index]) equal += 1;
  return equal / one.length;
}

/** The text's words as numbers, and how many of them make a run. */
function tokensOf(text: string): { hashes: number[]; length: number } {
  const plain = text.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase().replaceAll(OPTIONAL_SIGNS, '');
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

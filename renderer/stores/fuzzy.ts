/** Finding names by a few letters of them, in any script. Pure. */

/** Letters that people type for one another: Arabic and Persian forms, the Turkish ı. */
const SAME: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** Small letters without marks; forms of one letter as one, digits of one value as one. */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFKC')
      // Before the marks are taken off: NFD makes letter and mark of some of them.
      .replaceAll(/[أإآٱىیئؤةۀک]/gu, (letter) => SAME[letter] ?? letter)
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[\p{M}\u0640\u200c-\u200f\u2068\u2069]/gu, '')
      .replaceAll(/[ıøłđ]/gu, (letter) => SAME[letter] ?? letter)
      .replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  );
}

const WHOLE = 100;
const BEGINS = 60;
const WORD = 40;
const INSIDE = 20;
const SCATTERED = 10;

/**
 * How well a folded name answers to folded words, each of which must be in it; null when one is not. Beginnings count
 * more than what lies inside, and letters that only follow one another least.
 */
export function score(name: string, words: readonly string[]): number | null {
  let sum = 0;
  for (const word of words) {
    const one = scoreOf(name, word);
    if (one === null) return null;
    sum += one;
  }
  // Of two names the shorter one says it more exactly.
  return sum - Math.min(9, name.length / 20);
}

function scoreOf(name: string, word: string): number | null {
  if (name === word) return WHOLE;
  if (name.startsWith(word)) return BEGINS;
  const at = name.indexOf(word);
  if (at > 0) {
    const begins = new RegExp(`[^\\p{L}\\p{N}]${escaped(word)}`, 'u').test(name);
    return begins ? WORD : INSIDE;
  }
  return word.length > 1 && isScattered(name, word) ? SCATTERED : null;
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** The letters follow one another at beginnings of words or right after the last one: `nua` in "next unread article". */
function isScattered(name: string, word: string): boolean {
  const step = (from: number, letter: number): boolean => {
    if (letter === word.length) return true;
    for (let at = from; at < name.length; at += 1) {
      const fits = name[at] === word[letter] && (at === from || /[^\p{L}\p{N}]/u.test(name[at - 1] ?? ' '));
      if (fits && step(at + 1, letter + 1)) return true;
    }
    return false;
  };
  return step(0, 0);
}

/** The words of what was typed, folded. */
export const wordsOf = (typed: string): string[] =>
  foldName(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');

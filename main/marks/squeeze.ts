/** Text as it is compared: without what editions of one text differ in though nobody sees it. Pure. */

export interface Squeezed {
  key: string;
  /** Where each unit of the key stands in the text. */
  at: Int32Array;
}

/** White space, soft hyphens, zero-width characters, what turns the direction of text round. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\0]/u;
const MARKS = /\p{M}/gu;
const PLAIN = /^[\u0021-\u007e]$/u;

/** For finding a passage again: white space and invisible characters dropped, composed and decomposed letters alike. */
export const squeeze = (text: string): Squeezed =>
  keyed(text, (character) => (UNSEEN.test(character) ? '' : character.normalize('NFD')));

/** For finding words: upper and lower case and letters with and without marks alike, white space folded. */
export const folded = (text: string): Squeezed =>
  keyed(text, (character, before) => {
    if (/\s/u.test(character)) return before === ' ' ? '' : ' ';
    return UNSEEN.test(character) ? '' : character.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
  });

function keyed(text: string, change: (character: string, before: string) => string): Squeezed {
  const parts: string[] = [];
  const places: number[] = [];
  let place = 0;
  let before = '';
  for (const character of text) {
    const small = PLAIN.test(character) && character >= 'a';
    const changed = small ? character : change(character, before);
    if (changed !== '') {
      parts.push(changed);
      before = changed;
      for (let unit = 0; unit < changed.length; unit += 1) places.push(place);
    }
    place += character.length;
  }
  return { key: parts.join(''), at: Int32Array.from(places) };
}

/** The range of the text that a range of its key stands for, with the marks of its last letter. */
export function rangeOf({ at }: Squeezed, text: string, start: number, end: number): { start: number; end: number } {
  const last = at[end - 1] ?? 0;
  const code = text.codePointAt(last) ?? 0;
  let after = last + (code > 0xffff ? 2 : 1);
  while (after < text.length && /\p{M}/u.test(text.charAt(after))) after += 1;
  return { start: at[start] ?? 0, end: after };
}

/** The first unit of the key at or behind a place in the text. */
export function keyIndex({ at }: Squeezed, place: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

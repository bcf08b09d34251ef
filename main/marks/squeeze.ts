/** Text as it is compared: without what editions of one text differ in though nobody sees it. Pure. */

export interface Squeezed {
  key: string;
  /** Where each unit of the key stands in the text. */
  at: Int32Array;
}

/** White space, soft hyphens, zero-width characters, what turns the direction of text round. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\0]/u;
const MARKS = /\p{M}/gu;
const SPACE = /\s/u;

/** What a character becomes: white space for `null`. Each is worked out once: a text has few different ones. */
type Change = (character: string) => string | null;

/** More are forgotten again: no text that people read has so many. */
const MOST_KNOWN = 20_000;

const known = (change: Change): Change => {
  const changed = new Map<string, string | null>();
  return (character) => {
    let found = changed.get(character);
    if (found === undefined) {
      found = change(character);
      if (changed.size >= MOST_KNOWN) changed.clear();
      changed.set(character, found);
    }
    return found;
  };
};

const squeezed = known((character) => (UNSEEN.test(character) ? '' : character.normalize('NFD')));
const plain = known((character) => {
  if (SPACE.test(character)) return null;
  return UNSEEN.test(character) ? '' : character.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
});

/** For finding a passage again: white space and invisible characters dropped, composed and decomposed letters alike. */
export const squeeze = (text: string): Squeezed => keyed(text, squeezed);

/** For finding words: upper and lower case and letters with and without marks alike, white space folded. */
export const folded = (text: string): Squeezed => keyed(text, plain);

function keyed(text: string, change: Change): Squeezed {
  const parts: string[] = [];
  let at = new Int32Array(text.length + 16);
  let size = 0;
  let before = '';
  // Characters that stay as they are go into the key in one piece.
  let run = 0;
  for (let place = 0; place < text.length;) {
    const code = text.codePointAt(place) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const character = width === 1 ? text.charAt(place) : String.fromCodePoint(code);
    const changed = change(character) ?? (before === ' ' ? '' : ' ');
    if (changed !== character) {
      if (place > run) parts.push(text.slice(run, place));
      if (changed !== '') parts.push(changed);
      run = place + width;
    }
    if (changed !== '') {
      before = changed;
      if (size + changed.length > at.length) at = larger(at, changed.length);
      for (let unit = 0; unit < changed.length; unit += 1) at[size + unit] = place;
      size += changed.length;
    }
    place += width;
  }
  if (text.length > run) parts.push(text.slice(run));
  return { key: parts.join(''), at: at.slice(0, size) };
}

function larger(array: Int32Array, by: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2 + by);
  grown.set(array);
  return grown;
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

/** Words found in an article's text, whatever their case and accents. Pure. */
import type { Range } from './anchor.ts';
import type { Squeezed } from './squeeze.ts';
import { folded, rangeOf } from './squeeze.ts';

/** More are not told apart by anybody. */
export const MOST_FOUND = 1_000;

/**
 * Where the words stand, as they were typed, in the order of the text; no two over each other.
 * @param whole the text as it is compared, where it is known
 */
export function findIn(text: string, words: string, whole?: Squeezed): Range[] {
  const wanted = folded(words.trim()).key;
  if (wanted === '') return [];
  const { key, at: places } = whole ?? folded(text);
  const found: Range[] = [];
  for (let at = key.indexOf(wanted); at !== -1 && found.length < MOST_FOUND;) {
    found.push(rangeOf({ key, at: places }, text, at, at + wanted.length));
    at = key.indexOf(wanted, at + wanted.length);
  }
  return found;
}

/** Words found in an article's text, whatever their case and accents. Pure. */
import type { Range } from './anchor.ts';
import { folded, rangeOf } from './squeeze.ts';

/** More are not told apart by anybody. */
export const MOST_FOUND = 1_000;

/** Where the words stand, as they were typed, in the order of the text; no two over each other. */
export function findIn(text: string, words: string): Range[] {
  const wanted = folded(words.trim()).key;
  if (wanted === '') return [];
  const whole = folded(text);
  const found: Range[] = [];
  for (let at = whole.key.indexOf(wanted); at !== -1 && found.length < MOST_FOUND;) {
    found.push(rangeOf(whole, text, at, at + wanted.length));
    at = whole.key.indexOf(wanted, at + wanted.length);
  }
  return found;
}

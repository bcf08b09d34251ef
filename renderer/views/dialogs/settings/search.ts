/** What of the settings is shown for the words typed into their search field. */
import { createContext, useContext } from 'react';

/** Marks above and below letters: an é is found by e, a vocalised word by its bare letters. */
const MARKS = /\p{M}/gu;

const folded = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLocaleLowerCase();

/** Whether every typed word stands somewhere in the text; case and marks do not count. Nothing typed matches all. */
export function matches(typed: string, text: string): boolean {
  const within = folded(text);
  return folded(typed)
    .split(/\s+/u)
    .every((word) => within.includes(word));
}

/** What was typed, as far as it concerns the fields around: '' in a group that matches by its title. */
export const SettingsSearch = createContext('');

/** Whether a field with these words is shown. */
export const useShown = (...words: readonly (string | undefined)[]): boolean =>
  matches(useContext(SettingsSearch), words.join(' '));

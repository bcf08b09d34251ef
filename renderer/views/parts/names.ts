/** Names of topics within sentences of another direction, and languages by name. Pure. */
import { LANGUAGE } from '../../locales/index.ts';

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** The name kept by itself (Unicode's isolates), so that it cannot turn the words and numbers around it over. */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

const lists = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** "Syria, سوريا and Suriye"; each name once. */
export const listed = (names: readonly string[]): string => lists.format([...new Set(names)].map(isolated));

const languages = new Intl.DisplayNames(LANGUAGE, { type: 'language', fallback: 'code' });

/** "Arabic" for `ar`; '' for a language that is not known, the tag itself for one without a name. */
export function languageName(tag: string): string {
  if (tag === '' || tag === 'und') return '';
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

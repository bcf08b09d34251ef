/** Names of topics within sentences of another direction, and languages by name. Pure. */
import { isolate } from '../../../preload/message.ts';
import { LANGUAGE, perLanguage } from '../../locales/index.ts';

/** The name kept by itself (Unicode's isolates), so that it cannot turn the words and numbers around it over. */
export const isolated = (name: string): string => isolate(name, LANGUAGE);

const lists = perLanguage(() => new Intl.ListFormat(LANGUAGE, { type: 'conjunction' }));

/** "Syria, سوريا and Suriye"; each name once. */
export const listed = (names: readonly string[]): string => lists().format([...new Set(names)].map(isolated));

const languages = perLanguage(() => new Intl.DisplayNames(LANGUAGE, { type: 'language', fallback: 'code' }));

/** "Arabic" for `ar`; '' for a language that is not known, the tag itself for one without a name. */
export function languageName(tag: string): string {
  if (tag === '' || tag === 'und') return '';
  try {
    return languages().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

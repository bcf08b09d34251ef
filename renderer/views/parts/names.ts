/** Names of topics within sentences, whose direction may be another. Pure. */
import { LANGUAGE } from '../../locales/index.ts';

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** The name kept by itself (Unicode's isolates), so that it cannot turn the words and numbers around it over. */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

const lists = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** "Syria, سوريا and Suriye"; each name once. */
export const listed = (names: readonly string[]): string => lists.format([...new Set(names)].map(isolated));

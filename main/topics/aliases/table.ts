/**
 * The bundled names of known things, read once when first asked for. One line is one thing:
 * `organisation/un | en: United Nations; UN | ar: الأمم المتحدة`. The first name of a language is its label.
 *   `name^`  is meant only in capitals: WHO, not who
 *   `name~`  as a tag only, since in a text it is mostly another word: Arabic مالي is Mali and "financial"
 *   `en!:`   these names instead of those in an earlier table, not beside them
 * Pure.
 */
import { CAPITALS } from './capitals.ts';
import { COUNTRIES } from './countries.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { MOVEMENTS } from './movements.ts';
import { OFFICES } from './offices.ts';
import { ORGANISATIONS } from './organisations.ts';
import { REGIONS } from './regions.ts';

export interface KnownName {
  concept: string;
  language: string;
  name: string;
  /** Meant only where it is written in capitals. */
  capitals: boolean;
  /** Not looked for in texts. */
  tagOnly: boolean;
}

const TABLES = [COUNTRY_NAMES, COUNTRIES, REGIONS, CAPITALS, OFFICES, ORGANISATIONS, MOVEMENTS];

/** By concept, then by language: the names as the tables write them. */
let table: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;
const languages = new Set<string>();

function tables(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  table ??= read();
  return table;
}

function read(): Map<string, Map<string, string>> {
  const concepts = new Map<string, Map<string, string>>();
  for (const text of TABLES)
    for (const line of text.split('\n')) {
      const [concept = '', ...columns] = line.split(' | ');
      if (concept === '') continue;
      const names = concepts.get(concept) ?? new Map<string, string>();
      concepts.set(concept, names);
      for (const column of columns) {
        const language = column.slice(0, 2);
        const written = column.slice(column.indexOf(':') + 1);
        const before = column[2] === '!' ? undefined : names.get(language);
        names.set(language, before === undefined ? written : `${before};${written}`);
        languages.add(language);
      }
    }
  return concepts;
}

/** Whether the tables have names in a language, given by its two letters. */
export function hasLanguage(language: string): boolean {
  tables();
  return languages.has(language);
}

/** The names of a known thing in a language, its label first; none for what is not known. */
export const namesOfConcept = (concept: string, language: string): KnownName[] =>
  (tables().get(concept)?.get(language)?.split(';') ?? []).map((written) =>
    knownName(concept, language, written.trim()),
  );

/** The names of all known things in a language, in the tables' order. */
export const allNamesIn = (language: string): KnownName[] =>
  hasLanguage(language) ? [...tables().keys()].flatMap((concept) => namesOfConcept(concept, language)) : [];

/** The languages that a known thing has names in. */
export const languagesOfConcept = (concept: string): string[] => [...(tables().get(concept)?.keys() ?? [])];

/** All languages of the tables. */
export function allLanguages(): string[] {
  tables();
  return [...languages];
}

function knownName(concept: string, language: string, written: string): KnownName {
  const end = written.at(-1);
  if (end !== '~' && end !== '^') return { concept, language, name: written, capitals: false, tagOnly: false };
  const [marks = ''] = /[~^]+$/u.exec(written) ?? [];
  const name = written.slice(0, written.length - marks.length);
  return { concept, language, name, capitals: marks.includes('^'), tagOnly: marks.includes('~') };
}

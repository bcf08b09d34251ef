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

type Names = Map<string, KnownName[]>;
let table: ReadonlyMap<string, Names> | null = null;

/** Names by concept and language; a few milliseconds the first time. */
export function knownConcepts(): ReadonlyMap<string, Names> {
  table ??= read();
  return table;
}

function read(): Map<string, Names> {
  const concepts = new Map<string, Names>();
  for (const text of TABLES)
    for (const line of text.split('\n')) {
      const [concept = '', ...columns] = line.split(' | ');
      if (concept === '') continue;
      const names: Names = concepts.get(concept) ?? new Map<string, KnownName[]>();
      concepts.set(concept, names);
      for (const column of columns) {
        const colon = column.indexOf(':');
        const language = column.slice(0, colon).replace('!', '');
        const before = column[colon - 1] === '!' ? [] : (names.get(language) ?? []);
        const added = column
          .slice(colon + 1)
          .split(';')
          .map((written) => knownName(concept, language, written.trim()));
        names.set(language, [...before, ...added]);
      }
    }
  return concepts;
}

function knownName(concept: string, language: string, written: string): KnownName {
  const [marks = ''] = /[~^]*$/u.exec(written) ?? [];
  const name = written.slice(0, written.length - marks.length);
  return { concept, language, name, capitals: marks.includes('^'), tagOnly: marks.includes('~') };
}

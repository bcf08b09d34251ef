/** Known things by any of their names: countries, capitals, offices, organisations. The face of the bundled table. Pure. */
import { primaryLanguage } from './fold.ts';
import { nameKey } from './name-key.ts';
import {
  allLanguages,
  allNamesIn,
  hasLanguage,
  languagesOfConcept,
  namesOfConcept,
  type KnownName,
} from './aliases/table.ts';

type Keys = ReadonlyMap<string, KnownName>;

/** Made when first asked for, since most readers read few languages. */
const made = new Map<string, Keys>();

/** Names by key. The first of a key wins: countries stand before their capitals in the tables. */
function keysOf(kind: string, names: () => readonly KnownName[]): Keys {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const keys = new Map<string, KnownName>();
  for (const name of names()) {
    const key = nameKey(name.name, name.language);
    if (!keys.has(key)) keys.set(key, name);
  }
  made.set(kind, keys);
  return keys;
}

/** What a language calls things. */
const namesOf = (language: string): Keys => keysOf(`in ${language}`, () => allNamesIn(language));
/** For texts in a language that is not told or has no table, and for names in scripts of their own, which mean the same everywhere. */
const allNames = (): Keys => keysOf('all', () => allLanguages().flatMap(allNamesIn));

/** Languages in which a noun has an article before it that its name in the table lacks: la Syrie, der Iran. */
const ARTICLES = new Map(
  Object.entries({
    fr: /^\s*(?:les?|la)\s+(?=\S)/iu,
    es: /^\s*(?:el|las?|los)\s+(?=\S)/iu,
    de: /^\s*(?:der|die|das)\s+(?=\S)/iu,
    it: /^\s*(?:il|lo|la|i|gli|le)\s+(?=\S)/iu,
    pt: /^\s*(?:os?|as?)\s+(?=\S)/iu,
  }),
);

/**
 * The known thing that a whole name stands for.
 * @param name as written
 * @param tag language of the text it stands in, '' when unknown
 * @param key of the name, where it is at hand
 * @returns its concept, such as `country/SY`; null for a name that the table does not hold
 */
export function conceptOf(name: string, tag: string, key = nameKey(name, tag)): string | null {
  const language = primaryLanguage(tag);
  const found = lookUp(key, language);
  if (found === null) {
    const article = ARTICLES.get(language);
    if (article === undefined || !article.test(name)) return null;
    const bare = name.replace(article, '');
    return meant(lookUp(nameKey(bare, language), language), bare, language);
  }
  return meant(found, name, language);
}

function lookUp(key: string, language: string): KnownName | null {
  const isKnown = hasLanguage(language);
  const found = (isKnown ? namesOf(language).get(key) : undefined) ?? namesOf('en').get(key);
  if (found !== undefined) return found;
  // Latin letters in a language of their own: Spanish "polen" is no Polish Poland.
  const isOwn = isKnown && /^[\0-\x7f]*$/u.test(key);
  return isOwn ? null : (allNames().get(key) ?? null);
}

/** "un" in a French text is no United Nations: short abbreviations of other languages count in capitals only. */
function meant(found: KnownName | null, name: string, language: string): string | null {
  if (found === null) return null;
  const isForeign = found.language !== language && /^[A-Z]{2,3}$/u.test(found.name);
  return (found.capitals || isForeign) && !/\p{Lu}\P{L}*\p{Lu}/u.test(name) ? null : found.concept;
}

/** What a known thing is called in a language, else in English; null for what the table does not hold. */
export function conceptName(concept: string, tag: string): string | null {
  const own = namesOfConcept(concept, primaryLanguage(tag))[0];
  return (own ?? namesOfConcept(concept, 'en')[0])?.name ?? null;
}

/** All names of a known thing in all languages, those in the given language first. */
export function conceptNames(concept: string, tag = 'en'): { name: string; language: string }[] {
  const first = primaryLanguage(tag);
  return languagesOfConcept(concept)
    .toSorted((one, other) => Number(other === first) - Number(one === first))
    .flatMap((language) => namesOfConcept(concept, language))
    .map(({ name, language }) => ({ name, language }));
}

/**
 * Known things of which a name holds a part, in any language.
 * @param part folded by `nameKey`
 */
export function conceptsNamedLike(part: string): string[] {
  const found = new Set<string>();
  for (const [key, { concept }] of allNames()) if (key.includes(part)) found.add(concept);
  return [...found];
}

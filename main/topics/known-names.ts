/** Known things by any of their names: countries, capitals, offices, organisations. The face of the bundled table. Pure. */
import { primaryLanguage } from './fold.ts';
import { nameKey } from './name-key.ts';
import { knownConcepts, type KnownName } from './aliases/table.ts';

interface Index {
  /** By language, then by key. */
  own: Map<string, Map<string, KnownName>>;
  /** English names, and names in scripts of their own, which mean the same wherever they stand. */
  everywhere: Map<string, KnownName>;
  /** Names of all languages as far as they mean one thing only; for texts in a language that is not told. */
  anywhere: Map<string, KnownName | null>;
}

let made: Index | null = null;

function index(): Index {
  if (made !== null) return made;
  const [own, everywhere, anywhere] = [
    new Map<string, Map<string, KnownName>>(),
    new Map<string, KnownName>(),
    new Map<string, KnownName | null>(),
  ];
  for (const languages of knownConcepts().values())
    for (const [language, names] of languages) {
      const keys = own.get(language) ?? new Map<string, KnownName>();
      own.set(language, keys);
      for (const name of names) {
        const key = nameKey(name.name, language);
        // The first wins: countries stand before their capitals.
        if (!keys.has(key)) keys.set(key, name);
        if ((language === 'en' || !/\p{Script=Latin}/u.test(name.name)) && !everywhere.has(key))
          everywhere.set(key, name);
        const other = anywhere.get(key);
        if (other === undefined) anywhere.set(key, name);
        else if (other !== null && other.concept !== name.concept) anywhere.set(key, null);
      }
    }
  made = { own, everywhere, anywhere };
  return made;
}

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
  const { own, everywhere, anywhere } = index();
  const keys = own.get(language);
  return keys?.get(key) ?? everywhere.get(key) ?? (keys === undefined ? anywhere.get(key) : null) ?? null;
}

/** "un" in a French text is no United Nations: short abbreviations of other languages count in capitals only. */
function meant(found: KnownName | null, name: string, language: string): string | null {
  if (found === null) return null;
  const isForeign = found.language !== language && /^[A-Z]{2,3}$/u.test(found.name);
  return (found.capitals || isForeign) && !/\p{Lu}\P{L}*\p{Lu}/u.test(name) ? null : found.concept;
}

/** What a known thing is called in a language, else in English; null for what the table does not hold. */
export function conceptName(concept: string, tag: string): string | null {
  const names = knownConcepts().get(concept);
  return (names?.get(primaryLanguage(tag)) ?? names?.get('en'))?.[0]?.name ?? null;
}

/** All names of a known thing in all languages, those in the given language first. */
export function conceptNames(concept: string, tag = 'en'): { name: string; language: string }[] {
  const names = [...(knownConcepts().get(concept)?.values() ?? [])].flat();
  const first = primaryLanguage(tag);
  return names
    .toSorted((one, other) => Number(other.language === first) - Number(one.language === first))
    .map(({ name, language }) => ({ name, language }));
}

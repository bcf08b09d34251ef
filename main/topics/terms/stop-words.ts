/** Which words are no topic: those that hold sentences together, and those too common to stand alone. */
import lists from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { foldLetters } from '../fold.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

export interface StopWords {
  /** Never at the edge of a phrase. Folded. */
  function: ReadonlySet<string>;
  /** No topic alone. Folded; holds the function words too. */
  common: ReadonlySet<string>;
}

const known = new Map<string, StopWords>();
const COMMON: Readonly<Record<string, readonly string[] | undefined>> = lists;

/** The stop words of a language by its code (`en`, not `en-US`); English ones where the language has none. */
export function stopWordsOf(language: string): StopWords {
  const has = Object.hasOwn(COMMON, language);
  // Names of languages come from pages: those without a list share one, or as many would be kept as pages name.
  const key = has ? language : '';
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const list = (has ? COMMON[language] : COMMON['en']) ?? [];
  const own = Object.hasOwn(FUNCTION_WORDS, key) ? FUNCTION_WORDS[key] : undefined;
  const everyday = Object.hasOwn(EVERYDAY_WORDS, key) ? (EVERYDAY_WORDS[key] ?? []) : [];
  // A language without a list of our own: all its common words end a phrase.
  const functionWords = new Set((own ?? list).map(foldLetters));
  const found = {
    function: functionWords,
    common: new Set([...functionWords, ...list.map(foldLetters), ...everyday.map(foldLetters)]),
  };
  known.set(key, found);
  return found;
}

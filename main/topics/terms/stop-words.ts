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
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const has = Object.hasOwn(COMMON, language);
  const list = (has ? COMMON[language] : COMMON['en']) ?? [];
  const own = Object.hasOwn(FUNCTION_WORDS, language) ? FUNCTION_WORDS[language] : undefined;
  const everyday = Object.hasOwn(EVERYDAY_WORDS, language) ? (EVERYDAY_WORDS[language] ?? []) : [];
  // A language without a list of our own: all its common words end a phrase.
  const functionWords = new Set((own ?? list).map(foldLetters));
  const found = {
    function: functionWords,
    common: new Set([...functionWords, ...list.map(foldLetters), ...everyday.map(foldLetters)]),
  };
  // Only languages that have a list are kept: names of languages come from pages.
  if (has || own !== undefined) known.set(language, found);
  return found;
}

/** Fetches the catalogue of a language; each is a file of its own, so that a window reads only the one it speaks. */
import type { Catalogue } from './index.ts';
import { speak } from './index.ts';
import type { Language } from './languages.ts';
import { languageOf } from './languages.ts';

const CATALOGUES: Partial<Record<Language, () => Promise<Catalogue>>> = {};

/**
 * Makes the window speak a language; English is built in and needs no fetching.
 * @param tag BCP 47, as it stands at the page's root
 */
export async function loadLanguage(tag: string): Promise<void> {
  const language = languageOf(tag);
  const fetchCatalogue = CATALOGUES[language];
  if (fetchCatalogue !== undefined) speak(language, await fetchCatalogue());
}

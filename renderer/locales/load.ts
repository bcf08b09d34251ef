/** Fetches the catalogue of a language; each is a file of its own, so that a window reads only the one it speaks. */
import { en } from './en/index.ts';
import type { Catalogue } from './index.ts';
import { speak } from './index.ts';
import type { Language } from './languages.ts';
import { languageOf } from './languages.ts';

const CATALOGUES: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  ar: async () => (await import('./ar/index.ts')).ar,
  he: async () => (await import('./he/index.ts')).he,
  fa: async () => (await import('./fa/index.ts')).fa,
  tr: async () => (await import('./tr/index.ts')).tr,
  fr: async () => (await import('./fr/index.ts')).fr,
};

/**
 * Fetches a language; English is built in and needs no fetching.
 * @param tag BCP 47, as it stands at the page's root
 * @returns what makes the window speak it
 */
export async function loadLanguage(tag: string): Promise<() => void> {
  const language = languageOf(tag);
  const catalogue = language === 'en' ? en : await CATALOGUES[language]();
  return () => speak(language, catalogue, tag);
}

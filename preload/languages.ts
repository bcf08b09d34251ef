/** The languages of the app. Imports nothing: the start reads it before anything else. */
export const LANGUAGES = ['en', 'ar', 'he', 'fa', 'tr', 'fr'] as const;

const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'he', 'fa']);

/** Which way the lines of a language run. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT_LANGUAGES.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';

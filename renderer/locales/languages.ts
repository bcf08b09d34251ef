/** The languages of the window. The border has the same list (`preload/languages.ts`), a test says so. */
export const LANGUAGES = ['en', 'ar', 'he', 'fa', 'tr', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `fr-CA` when the window speaks it, else English. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]) ?? 'en';

/** What each calls itself: whoever looks for their language knows it by that name. */
export const OWN_NAMES: Record<Language, string> = {
  en: 'English',
  ar: 'العربية',
  he: 'עברית',
  fa: 'فارسی',
  tr: 'Türkçe',
  fr: 'Français',
};

/** The window's page as it is served: language, direction and look stand in it, so that nothing changes after the first paint. Pure. */
import type { Settings } from '../../preload/model.ts';
import { LANGUAGES, directionOf } from '../../preload/languages.ts';
import { ACCENTS, DENSITIES, THEMES } from '../../preload/looks.ts';

type Language = (typeof LANGUAGES)[number];

export interface Look extends Pick<Settings, 'theme' | 'accent' | 'density'> {
  /** The window's language, with a region where one is known, as a BCP 47 tag. */
  locale: string;
  /** `#rrggbb`, null where it is not known. */
  systemAccent?: string | null;
}

/** The root of renderer/index.html. */
const ROOT = '<html lang="en" dir="ltr">';

/** The look as attributes of the page's root; a page with another root is left as it is. */
export function windowPage(html: string, { locale, theme, accent, density, systemAccent = null }: Look): string {
  const system = systemAccent === null ? '' : ` data-system-accent="${systemAccent}"`;
  const look = `data-theme="${theme}" data-accent="${accent}" data-density="${density}"${system}`;
  return html.replace(ROOT, `<html lang="${locale}" dir="${directionOf(locale)}" ${look}>`);
}

/** A look that was kept as JSON, null where the text is anything else: it is set into a page as it is. */
export function parseLook(text: string): Required<Look> | null {
  const told = entriesOf(text);
  const theme = THEMES.find((one) => one === told.get('theme'));
  const accent = ACCENTS.find((one) => one === told.get('accent'));
  const density = DENSITIES.find((one) => one === told.get('density'));
  const locale = told.get('locale');
  const systemAccent = told.get('systemAccent');
  if (theme === undefined || accent === undefined || density === undefined) return null;
  if (typeof locale !== 'string' || !/^[a-z]{2}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(locale)) return null;
  if (systemAccent === null) return { theme, accent, density, locale, systemAccent };
  const isColour = typeof systemAccent === 'string' && /^#[0-9a-f]{6}$/u.test(systemAccent);
  return isColour ? { theme, accent, density, locale, systemAccent } : null;
}

function entriesOf(json: string): Map<string, unknown> {
  try {
    const kept: unknown = JSON.parse(json);
    return new Map(Object.entries(kept ?? {}));
  } catch {
    return new Map();
  }
}

/**
 * The window's language.
 * @param preferred the system's languages as BCP 47 tags, the reader's first choice first
 */
export function windowLanguage(setting: Settings['language'], preferred: readonly string[]): Language {
  if (setting !== 'system') return setting;
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.flatMap((base) => LANGUAGES.filter((language) => language === base))[0] ?? 'en';
}

/**
 * The language as the reader's region writes it: the system's own variety of the language where it has one, else that of
 * the system's country where there is such a one (French in Belgium), else the language as most read it.
 * @param country ISO 3166 code of the system's region, '' where it tells none
 */
export function windowLocale(language: Language, preferred: readonly string[], country: string): string {
  const own = preferred.map(parsed).find((tag) => tag?.language === language && tag.region !== undefined);
  const there = parsed(`${language}-${country}`);
  if (own?.region !== undefined) return `${language}-${own.region}`;
  if (there?.region !== undefined && writes(there.toString())) return there.toString();
  // The 24-hour form and the order of day and month that most of the world reads.
  return language === 'en' ? 'en-GB' : language;
}

/** True where numbers and dates have rules of their own for this very variety. */
const writes = (tag: string): boolean => new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag;

function parsed(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/** What the system's own controls and pages follow. */
export const themeSource = (theme: Settings['theme']): 'system' | 'light' | 'dark' =>
  theme === 'dark' ? 'dark' : theme === 'light' || theme === 'sepia' ? 'light' : 'system';

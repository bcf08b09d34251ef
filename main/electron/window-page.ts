/** The window's page as it is served: language, direction and look stand in it, so that nothing changes after the first paint. Pure. */
import type { Settings } from '../../preload/model.ts';
import { LANGUAGES } from '../../preload/settings.ts';

export interface Look extends Pick<Settings, 'theme' | 'accent' | 'density'> {
  language: (typeof LANGUAGES)[number];
  /** `#rrggbb`, null where it is not known. */
  systemAccent?: string | null;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he', 'fa']);

/** The root of renderer/index.html. */
const ROOT = '<html lang="en" dir="ltr">';

/** The look as attributes of the page's root; a page with another root is left as it is. */
export function windowPage(html: string, { language, theme, accent, density, systemAccent = null }: Look): string {
  const direction = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
  const system = systemAccent === null ? '' : ` data-system-accent="${systemAccent}"`;
  const look = `data-theme="${theme}" data-accent="${accent}" data-density="${density}"${system}`;
  return html.replace(ROOT, `<html lang="${language}" dir="${direction}" ${look}>`);
}

/**
 * The window's language.
 * @param preferred the system's languages as BCP 47 tags, the reader's first choice first
 */
export function windowLanguage(setting: Settings['language'], preferred: readonly string[]): Look['language'] {
  if (setting !== 'system') return setting;
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.flatMap((base) => LANGUAGES.filter((language) => language === base))[0] ?? 'en';
}

/** What the system's own controls and pages follow. */
export const themeSource = (theme: Settings['theme']): 'system' | 'light' | 'dark' =>
  theme === 'dark' ? 'dark' : theme === 'light' || theme === 'sepia' ? 'light' : 'system';

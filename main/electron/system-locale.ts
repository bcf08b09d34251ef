/** What the system says of languages and its region. */
import { app } from 'electron';
import type { Settings } from '../../preload/model.ts';
import { windowLanguage, windowLocale } from './window-page.ts';

/** The window's language as the system's region writes it, as a BCP 47 tag. */
export function localeOf(setting: Settings['language']): string {
  const preferred = [...app.getPreferredSystemLanguages(), app.getLocale()];
  return windowLocale(windowLanguage(setting, preferred), preferred, app.getLocaleCountryCode());
}

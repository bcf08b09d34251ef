/** What a page of the window is to look like now. */
import type { Settings } from '../../preload/model.ts';
import { systemAccent } from './system-accent.ts';
import { localeOf } from './system-locale.ts';
import type { Look } from './window-page.ts';

/** All that the reader has set, with what only the system knows of it. */
export const lookOf = (settings: Settings): Settings & Required<Look> => ({
  ...settings,
  locale: localeOf(settings.language),
  systemAccent: systemAccent(),
});

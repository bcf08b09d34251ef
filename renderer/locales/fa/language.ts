/** Words of the choice of language, in Persian. */
import type { language as english } from '../en/language.ts';

export const language: Record<keyof typeof english, string> = {
  'words.comma': '، ',

  'settings.language': 'زبان (Language)',
  'settings.language-window': 'زبان پنجره',
  'settings.language-system': 'همانند سیستم',
  'settings.language-hint': 'پنجره با آن دوباره بار می‌شود و به همان جایی که بودید بازمی‌گردد.',
};

/** Words of the choice of language, in Arabic. */
import type { language as english } from '../en/language.ts';

export const language: Record<keyof typeof english, string> = {
  'words.comma': '، ',

  'settings.language': 'اللغة (Language)',
  'settings.language-window': 'لغة النافذة',
  'settings.language-system': 'حسب النظام',
  'settings.language-hint': 'تُحمَّل النافذة بها من جديد وتعود إلى حيث كنت.',
};

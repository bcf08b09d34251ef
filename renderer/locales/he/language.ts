/** Words of the choice of language, in Hebrew. */
import type { language as english } from '../en/language.ts';

export const language: Record<keyof typeof english, string> = {
  'words.comma': ', ',

  'settings.language': 'שפה (Language)',
  'settings.language-window': 'שפת החלון',
  'settings.language-system': 'כמו במערכת',
  'settings.language-hint': 'החלון נטען בה מחדש וחוזר למקום שבו הייתם.',
};

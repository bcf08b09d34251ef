/** Words of the choice of language, in French. */
import type { language as english } from '../en/language.ts';

export const language: Record<keyof typeof english, string> = {
  'words.comma': ', ',

  'settings.language': 'Langue (Language)',
  'settings.language-window': 'Langue de la fenêtre',
  'settings.language-system': 'Comme le système',
  'settings.language-hint': 'La fenêtre est rechargée dans cette langue et revient là où vous étiez.',
};

/** Words of the choice of language, in Turkish. */
import type { language as english } from '../en/language.ts';

export const language: Record<keyof typeof english, string> = {
  'words.comma': ', ',

  'settings.language': 'Dil (Language)',
  'settings.language-window': 'Pencerenin dili',
  'settings.language-system': 'Sistemdeki gibi',
  'settings.language-hint': 'Pencere bu dilde yeniden yüklenir ve bulunduğunuz yere döner.',
};

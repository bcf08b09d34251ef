/** Words of the choice of language. */
export const language = {
  'words.comma': ', ',

  'settings.language': 'Language',
  'settings.language-window': 'Language of the window',
  'settings.language-system': 'As the system',
  'settings.language-hint': 'The window is loaded anew in it and comes back to where you were.',
} as const;

/** What articles can be set in, in the order in which it is offered. */
export const FACES = ['serif', 'sans', 'legible', 'dyslexic', 'system'] as const;
export const THEMES = [
  { value: 'system', words: 'settings.theme-system' },
  { value: 'light', words: 'settings.theme-light' },
  { value: 'dark', words: 'settings.theme-dark' },
  { value: 'sepia', words: 'look.theme-sepia' },
  { value: 'contrast', words: 'look.theme-contrast' },
] as const;

/** What the reader can choose of the window's look. Imports nothing: the start reads it before anything else. */
export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
/** `system` is the colour that the reader chose for the whole system, where it tells. */
export const ACCENTS = ['red', 'blue', 'green', 'purple', 'ochre', 'system'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;

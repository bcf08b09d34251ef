/** Word lists written as text, so that data stays readable. */

/** The words of a text, split at white space. */
export const words = (text: string): string[] => text.trim().split(/\s+/u);

/** The phrases of a text, split at commas and line ends. */
export const phrases = (text: string): string[] =>
  text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

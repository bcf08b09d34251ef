/** Colours of the article frame by theme and accent, as rules. Pure. */
import type { ACCENTS } from '../../preload/settings.ts';
import type { FrameTheme } from './article-look.ts';

interface Colours {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  /** Behind code and what stands apart. */
  shade: string;
}

export const THEME_COLOURS: Record<FrameTheme, Colours> = {
  light: { paper: '#fbfaf7', ink: '#1d1c1a', quiet: '#66625a', line: '#dcd8ce', shade: '#f3f0e8' },
  dark: { paper: '#161513', ink: '#e8e4dc', quiet: '#a39d92', line: '#37342f', shade: '#201e1b' },
  sepia: { paper: '#f4ecd8', ink: '#3a3226', quiet: '#6b5d47', line: '#dccfb2', shade: '#ecdfc4' },
  contrast: { paper: '#ffffff', ink: '#000000', quiet: '#000000', line: '#000000', shade: '#ffffff' },
  'contrast-dark': { paper: '#000000', ink: '#ffffff', quiet: '#ffffff', line: '#ffffff', shade: '#000000' },
};

/** On light paper and on dark. The system's own colour is not known to read well on either: there the red stands. */
export const ACCENT_COLOURS: Record<Exclude<(typeof ACCENTS)[number], 'system'>, { light: string; dark: string }> = {
  red: { light: '#b3261e', dark: '#e8837b' },
  blue: { light: '#1f5aa6', dark: '#8ab4f0' },
  green: { light: '#2c6b2f', dark: '#86c08a' },
  purple: { light: '#6b3fa0', dark: '#bfa0ee' },
  ochre: { light: '#7d5200', dark: '#dcae5c' },
};

/** What the themes and accents set. */
export const COLOUR_RULES = [
  `:root { --accent-light: ${ACCENT_COLOURS.red.light}; --accent-dark: ${ACCENT_COLOURS.red.dark}; }`,
  ...Object.entries(ACCENT_COLOURS).map(
    ([name, { light, dark }]) => `:root[data-accent='${name}'] { --accent-light: ${light}; --accent-dark: ${dark}; }`,
  ),
  ...Object.entries(THEME_COLOURS).map(([name, { paper, ink, quiet, line, shade }]) => {
    const dark = name === 'dark' || name === 'contrast-dark';
    return `:root[data-theme='${name}'] { color-scheme: ${dark ? 'dark' : 'light'}; --paper: ${paper}; --ink: ${ink}; --quiet: ${quiet}; --line: ${line}; --shade: ${shade}; --accent: var(--accent-${dark ? 'dark' : 'light'}); }`;
  }),
].join('\n');

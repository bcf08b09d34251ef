/** Colours of the article frame by theme and accent, as rules: those of the window (renderer/styles/colours.css), a test says so. Pure. */
import type { ACCENTS } from '../../preload/looks.ts';
import type { FrameTheme } from './article-look.ts';

type Named = Exclude<(typeof ACCENTS)[number], 'system'>;

interface Colours {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  /** Behind code and what stands apart. */
  shade: string;
  /** How light the reader's own system colour may be, at most on light paper and at least on dark. */
  accentLimit: number;
  accents: Record<Named, string>;
}

/* prettier-ignore -- a table */
export const THEME_COLOURS: Record<FrameTheme, Colours> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1d1c1a',
    quiet: '#625e56',
    line: '#dcd8ce',
    shade: '#f4f2ec',
    accentLimit: 0.44,
    accents: { red: '#b3261e', blue: '#1f5aa6', green: '#27663a', purple: '#6a3f9e', ochre: '#775300' },
  },
  dark: {
    paper: '#161513',
    ink: '#e8e4dc',
    quiet: '#a39d92',
    line: '#37342f',
    shade: '#211f1c',
    accentLimit: 0.8,
    accents: { red: '#e8837b', blue: '#86b4ea', green: '#85c192', purple: '#c2a3e8', ochre: '#d5ad5c' },
  },
  sepia: {
    paper: '#f4ecd8',
    ink: '#3a3226',
    quiet: '#5f543f',
    line: '#d8c9a8',
    shade: '#ece2ca',
    accentLimit: 0.4,
    accents: { red: '#98201a', blue: '#1c4f90', green: '#245a32', purple: '#5d378f', ochre: '#694800' },
  },
  contrast: {
    paper: '#ffffff',
    ink: '#000000',
    quiet: '#333333',
    line: '#6e6e6e',
    shade: '#ffffff',
    accentLimit: 0.32,
    accents: { red: '#8a0f0a', blue: '#003f8f', green: '#0a4a1c', purple: '#4b1f86', ochre: '#543a00' },
  },
  'contrast-dark': {
    paper: '#000000',
    ink: '#ffffff',
    quiet: '#d0d0d0',
    line: '#8c8c8c',
    shade: '#000000',
    accentLimit: 0.88,
    accents: { red: '#ffb3ad', blue: '#a8d0ff', green: '#a6e3b0', purple: '#dcc2ff', ochre: '#ffd98a' },
  },
};

const isDark = (theme: string): boolean => theme === 'dark' || theme === 'contrast-dark';

/** What the themes and accents set. The system's colour comes with the reader's sizes (article-look.ts). */
export const COLOUR_RULES = Object.entries(THEME_COLOURS)
  .flatMap(([theme, { paper, ink, quiet, line, shade, accentLimit, accents }]) => {
    const root = `:root[data-theme='${theme}']`;
    const limited = isDark(theme) ? `max(l, ${accentLimit}) min(c, 0.1) h` : `min(l, ${accentLimit}) min(c, 0.16) h`;
    return [
      `${root} { color-scheme: ${isDark(theme) ? 'dark' : 'light'}; --paper: ${paper}; --ink: ${ink}; --quiet: ${quiet}; --line: ${line}; --shade: ${shade}; --accent: ${accents.red}; }`,
      `${root}[data-accent='system'] { --accent: oklch(from var(--system-accent, ${accents.red}) ${limited}); }`,
      ...Object.entries(accents).map(([name, colour]) => `${root}[data-accent='${name}'] { --accent: ${colour}; }`),
    ];
  })
  .join('\n');

/** How articles are set: the reader's choices as attributes of the page and one small style sheet. Pure. */
import type { Settings } from '../../preload/model.ts';

/** The themes of the frame; the window has asked the system by then. */
export const FRAME_THEMES = ['light', 'dark', 'sepia', 'contrast', 'contrast-dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

type Reading = Extract<keyof Settings, `reading${string}`>;

export interface ArticleLook extends Pick<Settings, Reading | 'accent'> {
  /** Of the words and dates that are Broadsheet's own, as a language tag. */
  locale: string;
  /** The colour that the reader chose for the whole system, as `#rrggbb`; null where it is not known. */
  systemAccent: string | null;
}

/** The theme that an address asks for; light for none. */
export const frameTheme = (asked: string | null): FrameTheme =>
  FRAME_THEMES.find((theme) => theme === asked) ?? 'light';

const base = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** macOS brings hyphenation of its own; Chromium's dictionaries are a component of Chrome that Electron does not carry. */
const BY_SYSTEM: Partial<Record<NodeJS.Platform, ReadonlySet<string>>> = {
  darwin: new Set(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'no', 'ru', 'pl', 'tr']),
};

/** Scripts that break no words, or break them anywhere: their lines fill without hyphens. */
const FILLS_WITHOUT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'zh', 'ja', 'ko']);

/** Whether words of a language are hyphenated on this system. */
export const hyphenates = (language: string, platform: NodeJS.Platform): boolean =>
  BY_SYSTEM[platform]?.has(base(language)) === true;

/**
 * Attributes of the page's root. Lines are justified only where that leaves no holes: where words can be hyphenated, or
 * the script does without.
 */
export function lookAttributes(
  look: ArticleLook,
  theme: FrameTheme,
  language: string,
  platform: NodeJS.Platform,
): string {
  const hyphens = look.readingHyphens && hyphenates(language, platform);
  const lines = look.readingJustified && (hyphens || FILLS_WITHOUT.has(base(language))) ? 'justified' : 'ragged';
  return `data-theme="${theme}" data-accent="${look.accent}" data-face="${look.readingFace}" data-lines="${lines}"${hyphens ? ' data-hyphens' : ''}`;
}

/** Name of the style sheet with the reader's sizes and the system's colour. */
export function lookSheet(
  look: Pick<ArticleLook, 'readingSize' | 'readingWidth' | 'readingLeading' | 'systemAccent'>,
): string {
  const accent = /^#([0-9a-f]{6})$/iu.exec(look.systemAccent ?? '')?.[1];
  const sizes = `look/${look.readingSize}-${look.readingWidth}-${Math.round(look.readingLeading * 100)}`;
  return accent === undefined ? `${sizes}.css` : `${sizes}-${accent.toLowerCase()}.css`;
}

/** The rules of that style sheet, null for a name that is none. */
export function lookRules(name: string): string | null {
  const [, size, width, leading, accent] =
    /^look\/(\d{2})-(\d{2,3})-(\d{3})(?:-([0-9a-f]{6}))?\.css$/u.exec(name) ?? [];
  if (size === undefined || width === undefined || leading === undefined) return null;
  const colour = accent === undefined ? '' : ` --system-accent: #${accent};`;
  return `:root { --size: ${size}px; --chars: ${width}; --leading: ${Number(leading) / 100};${colour} }`;
}

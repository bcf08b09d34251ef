/** What the reader may choose. Every setting has a default, so that an older library opens with it. */
import { z } from 'zod';
import { LANGUAGES } from './languages.ts';
import { ACCENTS, DENSITIES, THEMES } from './looks.ts';

export const FACES = ['serif', 'sans', 'legible', 'dyslexic', 'system'] as const;

export const Settings = z.object({
  /** Articles older than this many days may be purged; 0 keeps for ever. */
  retentionDays: z.number().int().min(0).max(36_500).default(180),
  /** Assets and bodies beyond this many bytes are evicted, oldest-read first; 0 for no limit. */
  retentionBytes: z
    .number()
    .int()
    .min(0)
    .default(4 * 1024 ** 3),
  syncOnMetered: z.boolean().default(false),
  syncAutomatically: z.boolean().default(true),
  theme: z.enum(THEMES).default('system'),
  accent: z.enum(ACCENTS).default('red'),
  density: z.enum(DENSITIES).default('comfortable'),
  /** Language of the window; `system` takes the first of the system's languages that the window speaks. */
  language: z.enum(['system', ...LANGUAGES]).default('system'),
  /** Typeface of articles. */
  readingFace: z.enum(FACES).default('serif'),
  /** Size of an article's text, px at 100 % zoom. */
  readingSize: z.number().int().min(12).max(40).default(19),
  /** Longest line of an article, in characters of middling width. */
  readingWidth: z.number().int().min(40).max(120).default(68),
  /** Distance of lines, in text sizes; scripts that need more add to it. */
  readingLeading: z.number().min(1.2).max(2.4).default(1.6),
  readingJustified: z.boolean().default(false),
  readingHyphens: z.boolean().default(true),
  /** Keys that the reader gave to actions, in place of the built-in ones: action to keys such as `j` or `Control+k`. */
  keys: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(6)).default({}),
  /** Whether letters and signs that are pressed alone do something: who speaks to the computer may press them unmeant. */
  characterKeys: z.boolean().default(true),
  /** Voice that reads aloud, by its system name; '' for the best of the article's language. */
  voice: z.string().max(200).default(''),
  /** How fast it reads, 1 as the voice is made. */
  voiceRate: z.number().min(0.5).max(3).default(1),
  /** Sign-in cookies that a site means to be forgotten when the browser closes are kept this many days; 0 forgets them at quit. */
  keepSignInDays: z.number().int().min(0).max(400).default(30),
  /** Where the system has no keyring: keep sign-ins and passwords on disk all the same, readable by whoever can read the user's files. */
  keepWithoutKeyring: z.boolean().default(false),
  /** Publications in the reader's own order, by id; those that it does not name follow, by title. */
  publicationOrder: z.array(z.number().int().positive()).max(5_000).default([]),
  /** Folders likewise, by name. */
  folderOrder: z.array(z.string().max(200)).max(1_000).default([]),
  /** Notifications of the system: a publication has signed the reader out, a saved list or a rule has new articles. */
  notify: z.boolean().default(true),
  /** Also of new articles of every publication. */
  notifyArticles: z.boolean().default(false),
  /** How many articles are unread, on the app's icon. */
  badge: z.boolean().default(true),
  /** An icon in the tray, or in the menu bar. */
  tray: z.boolean().default(false),
  /** With that icon: closing the window leaves the app running. */
  keepInTray: z.boolean().default(false),
});

/** Some of the settings. Without their defaults: those would set back whatever a change leaves out. */
export const SettingsChange = z.object(withoutDefaults(Settings.shape)).partial();

type WithoutDefaults<Shape extends Record<string, z.ZodDefault>> = {
  [Name in keyof Shape]: ReturnType<Shape[Name]['removeDefault']>;
};

function withoutDefaults<Shape extends Record<string, z.ZodDefault>>(shape: Shape): WithoutDefaults<Shape> {
  const bare = Object.entries(shape).map(([name, field]) => [name, field.removeDefault()]);
  // Every name of the shape is there with its own field: what fromEntries cannot say.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(bare) as WithoutDefaults<Shape>;
}

export type Settings = z.infer<typeof Settings>;
export type SettingsChange = z.infer<typeof SettingsChange>;

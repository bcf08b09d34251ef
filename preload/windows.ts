/** Calls on windows, what they have to tell, and what the system is like that they stand in. */
import { z } from 'zod';

/** What of the system decides which of its services there are. */
export const System = z.object({
  platform: z.enum(['mac', 'windows', 'linux']),
  /** The colour that the reader gave the whole system, as `#rrggbb`; null where it is not known. */
  accent: z.string().nullable(),
});
export type System = z.infer<typeof System>;

/** An article for paper, as the window has looked at it. */
export const Paper = z.strictObject({
  id: z.number().int().positive(),
  /** Of the article that was looked at; another one was not. */
  version: z.number().int(),
  /** Name of the check that its page for paper has passed; null when it is to be the plain text. */
  check: z.uuid().nullable(),
});
export type Paper = z.infer<typeof Paper>;

const Nothing = z.null();
const nothing = { input: Nothing, output: Nothing };

export const windowCalls = {
  /** In a window of its own; the one that shows it already comes forward. */
  'windows.openArticle': { input: z.number().int().positive(), output: Nothing },
  'windows.showLibrary': nothing,
  /** The window that asks in the whole screen, and back. */
  'windows.toggleFullScreen': nothing,
  /** Out of the whole screen, else an article's window closes. */
  'windows.stepOut': nothing,
  /** The window's own check of an article's page before it was shown: the page held what may not be there, or could not be checked. */
  'articles.doubted': {
    input: z.strictObject({
      id: z.number().int().positive(),
      why: z.enum(['unsafe', 'unchecked']),
      /** The element, with the attribute where it is that, e.g. `img onerror`; or why it could not be checked. */
      what: z.string().max(120),
    }),
    output: Nothing,
  },
  'system.get': { input: Nothing, output: System },
} as const;

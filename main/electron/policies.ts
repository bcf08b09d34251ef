/** What a page of the app may load, as content security policies. Pure; the build writes the window's own into its page too. */

/** The window: its own files, stored pictures, the article frame. No text becomes markup or script (Trusted Types, no policy allowed). */
export const WINDOW_DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' broadsheet-article:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src broadsheet-article:',
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** By header; a page cannot say who may frame it. */
export const WINDOW_POLICY = [...WINDOW_DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/**
 * The article frame: no script, no request but for stored pictures, its style sheets and typefaces.
 * @param developmentServer may frame it too, while developing
 */
export const articlePolicy = (developmentServer: string | undefined): string =>
  [
    "default-src 'none'",
    'img-src broadsheet-article:',
    'style-src broadsheet-article:',
    'font-src broadsheet-article:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${developmentServer === undefined ? 'broadsheet-app:' : new URL(developmentServer).origin}`,
    'sandbox',
  ].join('; ');

/** A stored picture opened by itself is a document that may do nothing. */
export const ASSET_POLICY = "default-src 'none'; sandbox";

/** The article's page as the window reads it to check it: nobody's document, shown nowhere. */
export const CHECK_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * What the article's page may hold when it is shown: the second of two judgements. The first is the sanitiser's, when a
 * body is stored (main/press/sanitize.ts); this one is of the whole page, as Chromium's own parser has read it
 * (check-page.ts). Written apart from the sanitiser's list on purpose, so that a slip in one does not open both. Pure.
 */

/** As the parser gives it; the part of a DOM element that is looked at. */
export interface Judged {
  localName: string;
  namespaceURI: string | null;
  attributes: Iterable<{ name: string; value: string }>;
}

const HTML = 'http://www.w3.org/1999/xhtml';

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Any text: it is shown, or told to a screen reader, and does nothing. */
const TEXT = /^[^]*$/u;
const NUMBER = /^-?\d{1,9}$/u;
const NAME = /^[a-z][a-z-]{0,30}$/u;
const NOTE = /^\d{1,3}$/u;
/** Places that the frame is led to, and notes. */
const ID = /^(?:here|note-\d{1,3}|[fms]\d{1,15})$/u;
const OWN_LINK =
  /^broadsheet-article:\/\/(?:(?:article|topic|mark)\/[1-9]\d{0,14}|(?:asset|picture)\/[0-9a-f]{64}|outside\/\?to=[\w.!~*'()%-]+)$/u;
const LENGTHS_OF_PAGE = /^width=device-width$/u;

/** What every element may carry. */
const EVERYWHERE: Readonly<Record<string, RegExp>> = {
  lang: TEXT,
  dir: /^(?:ltr|rtl|auto)$/u,
  title: TEXT,
  class: /^[\w -]*$/u,
  id: ID,
  role: NAME,
  tabindex: /^0$/u,
  'aria-label': TEXT,
  'aria-hidden': /^true$/u,
};

/** Elements of a text: those of a stored body, and what the page puts around and between them. */
const TEXT_ELEMENTS = words(`
  p h1 h2 h3 h4 h5 h6 hr br blockquote pre ul dl dt figure figcaption details summary em strong i b u s del ins mark small
  sub sup q cite dfn code kbd samp var wbr bdi bdo ruby rt rp table caption thead tbody tfoot tr abbr span
  html head title body article header section label`);

const NOTE_TEXT = { 'data-note-text': NOTE };
const LOOK = { 'data-theme': NAME, 'data-accent': NAME, 'data-face': NAME, 'data-lines': NAME, 'data-hyphens': /^$/u };

/** What an element may carry besides, or must where it says nothing without. */
const OWN: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  html: LOOK,
  meta: { charset: /^utf-8$/u, name: /^viewport$/u, content: LENGTHS_OF_PAGE },
  link: { rel: /^stylesheet$/u, href: /^broadsheet-article:\/\/style\/[\w./-]{1,80}$/u },
  a: { href: OWN_LINK, 'data-note': NOTE },
  img: {
    src: /^broadsheet-article:\/\/asset\/[0-9a-f]{64}$/u,
    alt: TEXT,
    width: NUMBER,
    height: NUMBER,
    decoding: /^async$/u,
  },
  time: { datetime: TEXT },
  ol: { start: NUMBER, reversed: /^$/u },
  li: { value: NUMBER, ...NOTE_TEXT },
  p: NOTE_TEXT,
  dd: NOTE_TEXT,
  div: { popover: /^$/u, ...NOTE_TEXT },
  th: { colspan: NUMBER, rowspan: NUMBER, scope: NAME },
  td: { colspan: NUMBER, rowspan: NUMBER, ...NOTE_TEXT },
  col: { span: NUMBER },
  colgroup: { span: NUMBER },
  input: { type: /^checkbox$/u },
  button: { type: /^button$/u, popovertarget: /^note-\d{1,3}$/u, popovertargetaction: /^hide$/u },
};

/** Without this attribute the element would be something else: a field to write in, a button that sends. */
const NEEDED: Readonly<Record<string, string>> = { input: 'type', button: 'type', link: 'rel' };

const ELEMENTS: ReadonlySet<string> = new Set([...TEXT_ELEMENTS, ...Object.keys(OWN)]);

const own = (table: Readonly<Record<string, RegExp>> | undefined, name: string): RegExp | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/** @returns what may not be there, as `element` or `element attribute`; null for an element that may stand as it is */
export function whatIsWrong({ localName, namespaceURI, attributes }: Judged): string | null {
  if (namespaceURI !== HTML || !ELEMENTS.has(localName)) return localName;
  const needed = NEEDED[localName];
  let has = needed === undefined;
  for (const { name, value } of attributes) {
    const rule = own(OWN[localName], name) ?? own(EVERYWHERE, name);
    if (rule?.test(value) !== true) return `${localName} ${name}`;
    has ||= name === needed;
  }
  return has ? null : `${localName} without ${needed}`;
}

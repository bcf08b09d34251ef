/** The only elements and attributes that a stored body may hold, as data: the sanitiser writes by it and its check reads by it. */
import { words } from './words.ts';

export const ALLOWED_ELEMENTS: readonly string[] = words(`
  p h2 h3 h4 h5 h6 div hr br blockquote pre ul ol li dl dt dd figure figcaption img details summary a
  em strong i b u s del ins mark small sub sup q cite abbr dfn code kbd samp var time wbr bdi bdo ruby
  rt rp table caption thead tbody tfoot tr th td colgroup col`);

/** What each element may carry besides `dir` and `lang`. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'data-note'],
  img: ['data-asset-url', 'alt', 'width', 'height'],
  time: ['datetime'],
  ol: ['start', 'reversed'],
  li: ['value', 'data-note-text'],
  p: ['data-note-text'],
  div: ['data-note-text'],
  dd: ['data-note-text'],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan', 'data-note-text'],
  col: ['span'],
  colgroup: ['span'],
  abbr: ['title'],
};

/** What a value must be whole; an attribute without an entry may hold any text. */
export const ATTRIBUTE_VALUES: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/u,
  lang: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u,
  href: /^(?:https?:\/\/|mailto:)[^\s<>"]+$/iu,
  'data-asset-url': /^https?:\/\/[^\s<>"]+$/iu,
  'data-note': /^[1-9]\d{0,2}$/u,
  'data-note-text': /^[1-9]\d{0,2}$/u,
  width: /^\d{1,5}$/u,
  height: /^\d{1,5}$/u,
  datetime: /^[\dTZ:+\-. PWDHMSY]{1,40}$/u,
  start: /^-?\d{1,6}$/u,
  reversed: /^$/u,
  value: /^-?\d{1,6}$/u,
  colspan: /^\d{1,3}$/u,
  rowspan: /^\d{1,3}$/u,
  span: /^\d{1,3}$/u,
  scope: /^(?:row|col|rowgroup|colgroup)$/u,
};

/** Whether an element of a stored body may carry this attribute with this value. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  if (name !== 'dir' && name !== 'lang' && !(ALLOWED_ATTRIBUTES[element] ?? []).includes(name)) return false;
  return ATTRIBUTE_VALUES[name]?.test(value) ?? true;
}

/** Elements whose content is no text of the article and goes with them. */
export const DROPPED_WITH_CONTENT: readonly string[] =
  words(`script style textarea option select datalist button xmp svg math title template noembed noframes
  canvas applet plaintext dialog menu map nav`);

/** Elements that end a line of the plain text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  words(`p h1 h2 h3 h4 h5 h6 div hr br blockquote pre ul ol li dl dt dd figure figcaption details summary
  table caption tr td th section article header footer main aside center address form fieldset body`),
);

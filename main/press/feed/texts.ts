/** The texts of a feed: which of an item's elements is its title, summary or content, and what kind of text each is. */
import { fromBase64 } from './base64.ts';
import { attribute, childrenOf, innerHtml, isElement, textOf, type Element } from './element.ts';
import { rawText, type RawText } from './raw.ts';

/** Which rules hold for texts: those of Atom 1.0, of Atom 0.3, or none (RSS, RDF, CDF). */
export type Rules = 'atom' | 'atom 0.3' | 'rss';

const ALWAYS_HTML: ReadonlySet<string> = new Set([
  'content:encoded',
  'prodlink',
  'fullitem',
  'body',
  'xhtml:body',
  'xhtml:div',
]);

/** The first of the named children that says something. */
export function textOfFirst(element: Element, names: readonly string[], rules: Rules): RawText | null {
  for (const child of childrenOf(element, names)) {
    const text = readText(child, rules);
    if (text !== null) return text;
  }
  return null;
}

/** One element as a text, null for an empty one. */
export function readText(element: Element, rules: Rules): RawText | null {
  const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
  if (element.children.some(isElement)) return inlineText(element, type, rules);
  const value = textOf(element);
  if (value === '') return null;
  const decoded = fromBase64(value, { mode: attribute(element, 'mode') ?? '', type });
  if (decoded !== null) return rawText(decoded, 'unknown', element.base);
  return rawText(value, ALWAYS_HTML.has(element.name.full) ? 'html' : markupOf(type, rules), element.base);
}

/** Atom 1.0 wraps XHTML in a `div` that is no part of the text; the others mean all that they write. */
function inlineText(element: Element, type: string, rules: Rules): RawText | null {
  const isOtherXml = type.endsWith('xml') && !type.includes('xhtml');
  const wrapper = rules === 'atom' && !isOtherXml ? onlyDivision(element) : null;
  if (wrapper === null) return rawText(innerHtml(element), 'html', element.base);
  // HTML that was escaped although it stands in a division of XHTML.
  if (type === 'html' && !wrapper.children.some(isElement)) return rawText(textOf(wrapper), 'html', wrapper.base);
  return rawText(innerHtml(wrapper), 'html', wrapper.base);
}

function onlyDivision({ children }: Element): Element | null {
  const [only, ...more] = children.filter((child) => isElement(child) || child.trim() !== '');
  const isDivision =
    only !== undefined && isElement(only) && more.length === 0 && only.name.local.toLowerCase() === 'div';
  return isDivision ? only : null;
}

/** Atom's `text` is text even where it looks like markup; many feeds leave the type out and mean HTML. */
function markupOf(type: string, rules: Rules): RawText['markup'] {
  if (type === '' || type === 'text/plain') return 'unknown';
  if (/html|xml/u.test(type)) return 'html';
  return type === 'text' && rules !== 'rss' ? 'text' : 'unknown';
}

/** Short texts: the first is the summary; another that says something else is the content of an item without one. */
const SHORT = ['description', 'summary', 'abstract', 'dc:description', 'itunes:summary', 'dcterms:abstract'];
const SHORTER = ['itunes:subtitle', 'subtitle'];
const LONG = ['content:encoded', 'content', 'fullitem', 'body', 'xhtml:body', 'prodlink', 'xhtml:div'];

/** What an item says besides its title. `others` are fallbacks for an item that says nothing itself: a caption of its media. */
export function itemTexts(item: Element, rules: Rules, others: readonly Element[]): Pick<Texts, 'summary' | 'content'> {
  const content = textOfFirst(item, LONG, rules);
  const short = childrenOf(item, SHORT)
    .map((child) => readText(child, rules))
    .filter((text) => text !== null);
  const [first = null] = short;
  const second = short.find(({ value }) => value !== first?.value) ?? null;
  const fallback = (): RawText | null =>
    textOfFirst(item, SHORTER, rules) ??
    others.map((other) => readText(other, rules)).find((text) => text !== null) ??
    null;
  return { summary: first ?? fallback(), content: content ?? second };
}

interface Texts {
  title: RawText | null;
  summary: RawText | null;
  content: RawText | null;
}

/** Of podcasts whose episodes have a title for lists only, and of pictures that are titled instead of their item. */
const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title'];

export const titleOf = (element: Element, rules: Rules): RawText | null => textOfFirst(element, TITLES, rules);

const DESCRIPTIONS = [
  'description',
  'subtitle',
  'tagline',
  'itunes:subtitle',
  'itunes:summary',
  'abstract',
  'dc:description',
];

export const descriptionOf = (element: Element, rules: Rules): RawText | null =>
  textOfFirst(element, DESCRIPTIONS, rules);

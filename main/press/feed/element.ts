/** The elements of a feed as parse-markup.ts makes them, and what is asked of them. */
import { absoluteAddress } from '../address.ts';
import { escapeHtml } from '../text.ts';

/** A name as a document writes it and what it means. */
export interface Name {
  /** `dc:creator`; bare for the formats' own; `other:…` for what is not read. In lower case. */
  full: string;
  space: string;
  /** Without prefix, as written. */
  local: string;
}

export interface Element {
  written: string;
  name: Name;
  /** Names and decoded values by turns. */
  attributes: readonly string[];
  /** Elements and decoded texts. */
  children: (Element | string)[];
  parent: Element | null;
  /** Absolute, by xml:base of this element or of one around it; '' without any. */
  base: string;
  /** By xml:lang, likewise. */
  language: string;
  /** In the text of an item or a feed, where elements are HTML. */
  inText: boolean;
}

/** The value of an attribute, whatever its case; undefined without it. */
export function attribute({ attributes }: Element, wanted: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at];
    if (name === wanted || (name?.length === wanted.length && name.toLowerCase() === wanted)) return attributes[at + 1];
  }
  return undefined;
}

/** `rdf:about`, whatever RDF is called. */
export const about = ({ attributes }: Element): string => {
  const at = attributes.findIndex((name, index) => index % 2 === 0 && name.endsWith(':about'));
  return at === -1 ? '' : (attributes[at + 1] ?? '');
};

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** Children with one of these names, in the names' order, then in the document's. */
export function childrenOf(element: Element, names: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const name of names)
    for (const child of element.children) if (isElement(child) && child.name.full === name) found.push(child);
  return found;
}

export function firstChild(element: Element, name: string): Element | undefined {
  for (const child of element.children) if (isElement(child) && child.name.full === name) return child;
  return undefined;
}

/** The text of an element and of all in it, trimmed. */
export const textOf = (element: Element): string => textIn(element).trim();

function textIn({ children }: Element): string {
  if (children.length === 1 && typeof children[0] === 'string') return children[0];
  let text = '';
  for (const child of children) text += isElement(child) ? textIn(child) : child;
  return text;
}

/** Attributes that hold an address. */
export const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'cite',
  'longdesc',
  'background',
  'data',
  'poster',
  'usemap',
  'xlink:href',
]);
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Spaces whose elements HTML knows by their bare names. */
const BARE: ReadonlySet<string> = new Set(['', 'xhtml', 'svg', 'math']);
const ROOTS: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};

/**
 * What is in an element, as HTML. Addresses are left relative to the element's own base; under an xml:base further in they
 * are made absolute, since HTML has no such thing.
 */
export const innerHtml = (element: Element): string => {
  let html = '';
  for (const child of element.children) html += isElement(child) ? outerHtml(child, element.base) : escapeText(child);
  return html;
};

function outerHtml(element: Element, base: string): string {
  const { name } = element;
  const tag = BARE.has(name.space) ? (name.space === 'svg' ? name.local : name.local.toLowerCase()) : element.written;
  let html = `<${tag}`;
  const root = ROOTS[name.space];
  if (root !== undefined && tag === name.space) html += ` xmlns="${root}"`;
  for (let at = 0; at < element.attributes.length; at += 2) {
    const attributeName = element.attributes[at] ?? '';
    if (/^xmlns(?::(?!xlink$)|$)|^xml:base$/u.test(attributeName)) continue;
    const value = element.attributes[at + 1] ?? '';
    const isMoved = element.base !== base && ADDRESSES.has(attributeName);
    html += ` ${attributeName}="${escapeHtml(isMoved ? absoluteAddress(value, element.base) || value : value)}"`;
  }
  if (element.children.length === 0 && VOID.has(tag)) return `${html} />`;
  html += '>';
  for (const child of element.children) html += isElement(child) ? outerHtml(child, base) : escapeText(child);
  return `${html}</${tag}>`;
}

const escapeText = (text: string): string =>
  /[&<>]/u.test(text) ? text.replaceAll(/[&<>]/gu, (one) => escapeHtml(one)) : text;

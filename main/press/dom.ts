/** The document object model that pages are read with, and the few questions asked of it everywhere. */
import { parseHTML } from 'linkedom';
import { fold } from './text.ts';

/** Parses any HTML, a fragment too, into a document that has html, head and body. */
export function parsePage(html: string): Document {
  let { document } = parseHTML(html);
  // linkedom takes the first element for the root, as XML has it, where a browser puts the missing ones around it.
  if (document.documentElement?.tagName !== 'HTML' || document.querySelector('body') === null)
    ({ document } = parseHTML(wrapped(html)));
  // linkedom keeps the case of a created element's name and its selectors tell the cases apart; browsers do neither.
  const create: (name: string) => HTMLElement = document.createElement.bind(document);
  Object.defineProperty(document, 'createElement', { value: (name: string) => create(name.toLowerCase()) });
  return document;
}

function wrapped(html: string): string {
  const attributes = (name: string): string => new RegExp(`<${name}(\\s[^>]*)>`, 'iu').exec(html)?.[1] ?? '';
  const content = html.replaceAll(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/giu, '');
  return `<!doctype html><html${attributes('html')}><head></head><body${attributes('body')}>${content}</body></html>`;
}

/** All matches, none for a selector that cannot be parsed: selectors come from profiles and from pages. */
export function selectAll(root: Document | Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The first match in the selectors' order. */
export function selectFirst(root: Document | Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = selectAll(root, selector)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a node is an element, in any of the documents at hand: each has classes of its own. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Text with white space folded. */
export const textOf = (node: Node | null | undefined): string => fold(node?.textContent ?? '');

/** Attributes as a plain record, names in lower case. */
export function attributesOf(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of element.attributes) found[name.toLowerCase()] = value;
  return found;
}

/** Class and id, for matching by name. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** Whether the element or what it stands in is kept from the reader's eyes by the markup itself. */
export function isHidden(element: Element): boolean {
  for (let node: Element | null = element; node !== null; node = node.parentElement)
    if (
      node.hasAttribute('hidden') ||
      node.getAttribute('aria-hidden') === 'true' ||
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(node.getAttribute('style') ?? '') ||
      /^(?:template|script|style|noscript|dialog)$/iu.test(node.tagName)
    )
      return true;
  return false;
}

/** Share of the element's text that stands in links, 0 to 1. */
export function linkDensity(element: Element): number {
  const all = textOf(element).length;
  if (all === 0) return 0;
  return selectAll(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0) / all;
}

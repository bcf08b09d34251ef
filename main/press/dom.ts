/** The few questions asked of a page's document everywhere. */
import { fold } from './text.ts';
import type { Document } from './document.ts';
import type { Element, Node } from './tree.ts';

export { isHidden } from './hidden.ts';
export { parsePage } from './parse-page.ts';
export type { Document } from './document.ts';
export type { Element, Node } from './tree.ts';

/** Matches, at most so many; none for a selector that cannot be parsed: selectors come from profiles and from pages. */
export function selectAll(root: Document | Element, selector: string, most?: number): Element[] {
  try {
    return root.querySelectorAll(selector, most);
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

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Text with white space folded. */
export const textOf = (node: Node | null | undefined): string =>
  node === null || node === undefined ? '' : node.nodeType === 1 ? node.foldedText : fold(node.nodeValue);

/** Attributes as a plain record, names in lower case. */
export function attributesOf(element: Element): Readonly<Record<string, string>> {
  return element.attribs;
}

/** Longer names nobody gives; they are looked at for everything that stands in their element. */
const LONGEST_NAMES = 2_000;

/** The classes as written. */
export const classesOf = (element: Element): string => (element.getAttribute('class') ?? '').slice(0, LONGEST_NAMES);

/** Class and id, for matching by name. */
export const namesOf = (element: Element): string =>
  `${classesOf(element)} ${(element.getAttribute('id') ?? '').slice(0, LONGEST_NAMES)}`;

/** Share of the element's text that stands in links, 0 to 1. */
export function linkDensity(element: Element): number {
  const all = textOf(element).length;
  if (all === 0) return 0;
  return selectAll(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0) / all;
}

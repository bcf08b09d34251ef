/** What the markup itself keeps from the reader's eyes. */
import type { Element } from './tree.ts';

const NEVER: ReadonlySet<string> = new Set(['template', 'script', 'style', 'noscript', 'dialog']);
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Whether an element is hidden; with `around`, also by what it stands in. */
export function isHidden(element: Element, around = true): boolean {
  for (let node: Element | null = element; node !== null; node = around ? node.parentElement : null) {
    const { attribs } = node;
    if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true' || NEVER.has(node.localName)) return true;
    if (attribs['style'] !== undefined && UNSEEN.test(attribs['style'])) return true;
  }
  return false;
}

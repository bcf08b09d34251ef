/**
 * Which part of a page is the article: the smallest element that holds nearly all that is worth reading, and what else of
 * it stands beside.
 */
import {
  isElement,
  linkDensity,
  selectAll,
  selectFirst,
  textOf,
  type Document,
  type Element,
  type Node,
} from '../dom.ts';
import { isListing, isRegion } from './boxes.ts';
import { weigh, type Weights } from './measure.ts';

/** Share of the best sum that an element has to hold. */
const NEARLY_ALL = 0.85;
/** Leads are looked for in the whole text, each of them. */
const MOST_PARTS = 200;
/** With less than this, texts in regions named for something else are looked at too. */
const LITTLE = 250;

/** The parts of a page that are its article's text, in order; none when nothing is worth reading. */
export function chooseParts(document: Document): Element[] {
  const strict = partsOf(document.body, true);
  if (lengthOf(strict) >= LITTLE) return strict;
  const others = [partsOf(document.body, false), namedParts(document)];
  return others.reduce((best, parts) => (lengthOf(parts) > 2 * lengthOf(best) ? parts : best), strict);
}

/** Named for a text, where no paragraph shows it: verses, lists of things, captions only. */
function namedParts(document: Document): Element[] {
  const found = selectFirst(document, [
    '[itemprop="articleBody"]',
    '.entry-content',
    '.post-content',
    'article',
    'main',
  ]);
  return found === null || linkDensity(found) > 0.5 ? [] : [found];
}

const lengthOf = (parts: readonly Element[]): number => parts.reduce((sum, part) => sum + textOf(part).length, 0);

function partsOf(root: Element, strict: boolean): Element[] {
  const weights = weigh(root, strict);
  let best = root;
  let most = 0;
  for (const [element, sum] of weights.sums) if (sum > most) [best, most] = [element, sum];
  if (most <= 0) return [];
  const core = smallest(best, most * NEARLY_ALL, weights);
  return withBeside(core, best, weights, strict);
}

/** Goes down as long as one child holds enough, or most where its neighbours are lists of other articles. */
function smallest(from: Element, enough: number, { sums }: Weights): Element {
  let at = from;
  for (;;) {
    const sumOf = (element: Element): number => sums.get(element) ?? 0;
    const children = at.children
      .filter((element) => sumOf(element) > 0)
      .toSorted((one, other) => sumOf(other) - sumOf(one));
    const [child, ...others] = children;
    if (child === undefined) return at;
    const most = sumOf(child) > 0.45 * sumOf(at);
    const goesDown =
      sumOf(child) >= enough || (most && others.every((other) => sumOf(other) < 100 || isListing(other)));
    if (!goesDown || isAllWith(child, at)) return at;
    enough = Math.min(enough, sumOf(child) * NEARLY_ALL);
    at = child;
  }
}

/** A single paragraph of a short text, or of a page of a split one: the pictures and tables beside it are its own. */
const isAllWith = (child: Element, box: Element): boolean =>
  child.localName === 'p' &&
  textOf(box).length < 1.5 * textOf(child).length &&
  box.children.some((other) => other !== child && /^(?:figure|table)$/u.test(other.localName));

/**
 * The core with those neighbours, up to `top`, that are prose too: a text in several boxes, a first paragraph before the box;
 * of a headline's box before it the paragraphs alone.
 */
function withBeside(core: Element, top: Element, weights: Weights, strict: boolean): Element[] {
  const parts = new Set<Element>([core]);
  for (let at = core; at !== top;) {
    const parent: Element | null = at.parentElement;
    if (parent === null) break;
    let before = true;
    for (const child of parent.children) {
      if (child === at) before = false;
      else if (strict && isRegion(child)) continue;
      else if (isProse(child, weights)) parts.add(child);
      else if (before && parts.size < MOST_PARTS && textOf(child).length < 1_500 && !isListing(child))
        for (const lead of leadsIn(child, weights)) if (!textOf(core).includes(textOf(lead))) parts.add(lead);
    }
    at = parent;
  }
  return inOrder(top, parts);
}

/** Paragraphs of their own in the box of a headline. */
const leadsIn = (box: Element, { own }: Weights): Element[] =>
  [box, ...selectAll(box, 'p, div')].filter((element) => {
    const text = textOf(element);
    if (text.length < 70 || text.length > 600 || element.querySelector('p, div, h1, li') !== null) return false;
    return own.has(element) && linkDensity(element) < 0.2 && /[.!?…。”"»]$/u.test(text);
  });

function isProse(element: Element, { sums }: Weights): boolean {
  const sum = sums.get(element) ?? 0;
  return sum >= 80 && sum > textOf(element).length * 0.6 && !isListing(element);
}

function inOrder(top: Element, parts: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (!isElement(node)) return;
    if (parts.has(node)) found.push(node);
    else for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child);
  };
  walk(top);
  return found;
}

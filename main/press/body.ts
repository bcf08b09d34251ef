/** The text of a page: which element holds it, and what of that is not the article's own. */
import { Readability } from '@mozilla/readability';
import { linkDensity, namesOf, selectAll, textOf } from './dom.ts';
import type { PageHints } from './face.ts';
import { comparable } from './text.ts';
import { isTopicHeading } from './topics.ts';
import { RELATED_HEADINGS } from './wall-phrases.ts';
import { kindOfLine } from './walls.ts';

/** Less text than this under a profile's selector means that the site has changed. */
const ENOUGH = 200;
const RELATED: ReadonlySet<string> = new Set(RELATED_HEADINGS);
const NOT_TEXT =
  'script, style, link, meta, template, form, nav, button, input, select, textarea, object, embed, svg, dialog, [hidden], [aria-hidden="true"]';
const BOXES =
  /(?:^|[\s_-])(?:share|sharing|social|newsletter|signup|sign-up|subscribe|subscription|paywall|related|recommend(?:ed|ations)?|read-?(?:more|next|also)|more-from|promo|advert(?:isement)?|sponsored|outbrain|taboola|comments?|tags?|topics?|breadcrumbs?|author-(?:bio|box)|byline|dateline|toolbar|print|donate|skip-link)(?:$|[\s_-])/iu;
const BLOCKS = 'div, section, aside, ul, ol, p, h2, h3, h4, h5, h6, header, footer, table, dl';

/** Takes out what a profile names as foreign, before anything is read. */
export function removeForeign(document: Document, hints: PageHints): void {
  for (const selector of hints.remove ?? []) for (const element of selectAll(document, selector)) element.remove();
}

/** The element that holds the text; null when the page has none. Leaves the document in pieces. */
export function extractBody(document: Document, hints: PageHints): Element | null {
  const hinted = hintedBody(document, hints);
  if (hinted !== null) return hinted;
  const reader = new Readability<Element>(document, { disableJSONLD: true, keepClasses: true, serializer: asElement });
  return reader.parse()?.content ?? null;
}

/** All places a profile's selector matches, when together they hold enough text. */
function hintedBody(document: Document, hints: PageHints): Element | null {
  for (const selector of hints.body ?? []) {
    const matches = selectAll(document, selector);
    const outer = matches.filter((element) => !matches.some((other) => other !== element && other.contains(element)));
    if (outer.reduce((sum, element) => sum + textOf(element).length, 0) < ENOUGH) continue;
    const body = document.createElement('div');
    body.append(...outer);
    for (const element of selectAll(body, NOT_TEXT)) element.remove();
    return body;
  }
  return null;
}

const asElement = (node: Node): Element => {
  if (node.nodeType !== 1) throw new TypeError('the extracted body is no element');
  return node as Element;
};

/** What the page shows above the text; it has its own places in an article and is not repeated in the body. */
export interface Shown {
  headline: string;
  dek: string;
}

/** Cuts what extraction leaves of prompts, related articles, topics and share bars, and what repeats the head. */
export function tidyBody(body: Element, shown: Shown): void {
  for (const element of selectAll(body, BLOCKS)) {
    if (element.parentElement === null || !body.contains(element)) continue;
    if (isTopicHeading(element) || isRelatedHeading(element)) cutList(element);
    else if (isForeignBox(element) || isForeignLine(element)) element.remove();
  }
  cutRepeats(body, shown);
  for (const element of selectAll(
    body,
    'p, h2, h3, h4, h5, h6, li, div, span, figure, ul, ol, blockquote, a',
  ).toReversed())
    if (textOf(element) === '' && element.querySelector('img, iframe, video, audio, embed, hr, table') === null)
      element.remove();
}

const isRelatedHeading = (element: Element): boolean => {
  const text = element.textContent ?? '';
  return (
    text.length < 60 &&
    RELATED.has(
      text
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .toLowerCase()
        .replace(/\s*[:.…]$/u, ''),
    )
  );
};

/** A heading over links, with the links: only as far as they are mostly links. */
function cutList(heading: Element): void {
  const following: Element[] = [];
  for (let next = heading.nextElementSibling; next !== null && following.length < 12; next = next.nextElementSibling) {
    const isLinks = textOf(next).length < 1_500 && (linkDensity(next) > 0.4 || textOf(next) === '');
    if (!isLinks) break;
    following.push(next);
  }
  for (const element of following) element.remove();
  heading.remove();
}

/** A box by its name, if it is small or mostly links: some sites name their whole text `content-subscription`. */
function isForeignBox(element: Element): boolean {
  if (!BOXES.test(namesOf(element))) return false;
  const { length } = textOf(element);
  return length < 350 || (length < 1_500 && linkDensity(element) > 0.4);
}

function isForeignLine(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= 320 && element.querySelector('img, table, p') === null && kindOfLine(text) !== null;
}

/** Headline and standfirst at the body's beginning. */
function cutRepeats(body: Element, { headline, dek }: Shown): void {
  const repeats = new Set([headline, dek].map(comparable).filter((text) => text !== ''));
  for (const element of selectAll(body, 'h1, h2, h3, p, div').slice(0, 12))
    if (repeats.has(comparable(textOf(element))) && element.querySelector('img') === null) element.remove();
}

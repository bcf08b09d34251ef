/** The text of a page: which element holds it, and what of that is not the article's own. */
import { Readability } from '@mozilla/readability';
import { parseDate } from './dates.ts';
import { isElement, linkDensity, namesOf, selectAll, textOf } from './dom.ts';
import type { PageHints } from './face.ts';
import { comparable, fold, lowered } from './text.ts';
import { isTopicHeading } from './topics.ts';
import { RELATED_HEADINGS } from './wall-phrases.ts';
import { kindOfLine } from './walls.ts';

/** Less text than this under a profile's selector means that the site has changed. */
const ENOUGH = 200;
/** With less than this, extraction has most likely missed the text. */
const LITTLE = 140;
/** Lines of an article's head are shorter than its paragraphs. */
const HEAD_LINE = 130;
const RELATED: ReadonlySet<string> = new Set(RELATED_HEADINGS);
const NOT_TEXT =
  'script, style, link, meta, template, form, nav, button, input, select, textarea, object, embed, svg, dialog, [hidden], [aria-hidden="true"]';
const BOXES =
  /(?:^|[\s_-])(?:share|sharing|social|newsletters?|sign-?up|subscribe|subscription|paywall|promo|advert(?:isement)?|ads?|sponsored|comments?|tags?|topics?|breadcrumbs?|author-(?:bio|box)|toolbar|print|donate|skip-link|cookie|consent)(?:$|[\s_-])/iu;
const RELATED_BOXES =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-(?:from|stories|news|on)|most-(?:read|popular)|popular|trending|outbrain|taboola)(?:$|[\s_-]|articles|stories|content|posts|links)/iu;
const RELATED_HEADING =
  /^(?:more (?:from|on|in|about|stories|news|coverage)|read (?:more|next|also)|see also|related|recommended|you (?:may|might)|trending|most (?:read|popular)|latest (?:news|stories))\b.{0,40}$/iu;
/** Names of what holds a whole text; `entry-content-read-more` is no box. */
const MAIN_NAMES = /(?:entry|article|post|story|main|page|node|text)[_-]*(?:content|body|text)/iu;
/** Boxes of an article's head, which extraction sometimes takes along. */
const HEAD_BOXES =
  /(?:^|[\s_-])(?:kicker|eyebrow|authors?|by-?line|dates?|date-?line|time(?:stamp)?|published|updated|meta|category|section|label|reading-time|read-time)(?:$|[\s_-])/iu;
/** Titles of other articles. */
const TITLES = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5, article, li > a:only-child';
const BLOCKS = 'div, section, aside, ul, ol, p, h2, h3, h4, h5, h6, header, footer, table, dl';

/** Takes out what a profile names as foreign, before anything is read. */
export function removeForeign(document: Document, hints: PageHints): void {
  for (const selector of hints.remove ?? []) for (const element of selectAll(document, selector)) element.remove();
}

/**
 * Takes out small boxes that are no text by their names: extraction keeps what they say and drops what they are called.
 */
export function removeBoxes(document: Document): void {
  for (const element of selectAll(document.body ?? document, BLOCKS))
    if (document.contains(element) && element.querySelector('h1') === null && isForeignBox(element)) element.remove();
}

/**
 * The element that holds the text; null when the page has none. Leaves the document in pieces; `again` gives it whole
 * once more, for the rare page whose short text scoring throws away.
 */
export function extractBody(document: Document, hints: PageHints, again: () => Document): Element | null {
  const hinted = hintedBody(document, hints);
  if (hinted !== null) return hinted;
  const reader = new Readability<Element>(document, { disableJSONLD: true, keepClasses: true, serializer: asElement });
  const read = reader.parse()?.content ?? null;
  if (read !== null && textOf(read).length >= LITTLE) return read;
  const body = densestParent(again());
  if (body === null) return read;
  for (const element of selectAll(body, NOT_TEXT)) element.remove();
  return textOf(body).length > textOf(read).length ? body : read;
}

/** The parent whose own paragraphs say most: a last resort for short texts that scoring throws away. */
function densestParent(document: Document): Element | null {
  const sums = new Map<Element, number>();
  for (const paragraph of selectAll(document, 'p')) {
    const { length } = textOf(paragraph);
    const parent = paragraph.parentElement;
    if (parent === null || length < 60) continue;
    // Not left out altogether: an unclosed element takes all that follows it in.
    const weight = paragraph.closest('nav, footer, aside') === null ? 1 : 0.1;
    sums.set(parent, (sums.get(parent) ?? 0) + length * weight);
  }
  return [...sums].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
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
  if (!isElement(node)) throw new TypeError('the extracted body is no element');
  return node;
};

/** What the page shows above the text; it has its own places in an article and is not repeated in the body. */
export interface Shown {
  headline: string;
  dek: string;
  byline: string;
}

/** Cuts what extraction leaves of prompts, related articles, topics and share bars, and what repeats the head. */
export function tidyBody(body: Element, shown: Shown): void {
  for (const element of selectAll(body, BLOCKS)) {
    if (element.parentElement === null || !body.contains(element)) continue;
    if (isTopicHeading(element) || isRelatedHeading(element)) cutList(element, body);
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

function isRelatedHeading(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length > 70) return false;
  const line = lowered(fold(text)).replace(/\s*[:.…]$/u, '');
  return RELATED.has(line) || (/^H[2-6]$/u.test(element.tagName) && RELATED_HEADING.test(line));
}

/** A heading over links, with the section it opens or the links that follow it: only as far as they are mostly links. */
function cutList(heading: Element, body: Element): void {
  const section = heading.parentElement;
  if (section !== null && section !== body && section.firstElementChild === heading && isListing(section)) {
    section.remove();
    return;
  }
  const following: Element[] = [];
  for (let next = heading.nextElementSibling; next !== null && following.length < 12; next = next.nextElementSibling) {
    const isLinks = textOf(next).length < 1_500 && (linkDensity(next) > 0.4 || textOf(next) === '');
    if (!isLinks) break;
    following.push(next);
  }
  for (const element of following) element.remove();
  heading.remove();
}

/** Several links with a few words about each, and no paragraph of a text. */
function isListing(element: Element): boolean {
  if (selectAll(element, TITLES).length < 2 || textOf(element).length > 6_000) return false;
  return selectAll(element, 'p').every((paragraph) => textOf(paragraph).length < 320);
}

/** A box by its name, if it is small or mostly links: some sites name their whole text `content-subscription`. */
function isForeignBox(element: Element): boolean {
  const names = namesOf(element);
  if (MAIN_NAMES.test(names)) return false;
  if (RELATED_BOXES.test(names) && isListing(element)) return true;
  if (!BOXES.test(names) && !RELATED_BOXES.test(names)) return false;
  const { length } = textOf(element);
  return length < 350 || (length < 1_500 && linkDensity(element) > 0.4);
}

function isForeignLine(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= 320 && element.querySelector('img, table, p') === null && kindOfLine(text) !== null;
}

/** Headline, standfirst, names, dates and labels before the first paragraph. */
function cutRepeats(body: Element, { headline, dek, byline }: Shown): void {
  const repeats = new Set([headline, dek, byline].map(comparable).filter((text) => text !== ''));
  for (const element of selectAll(body, 'h1, h2, h3, h4, p, div, ul, span, time, header, address').slice(0, 30)) {
    if (!body.contains(element) || element.querySelector('img, iframe, video') !== null) continue;
    const text = textOf(element);
    if (repeats.has(comparable(text))) element.remove();
    else if (text.length < HEAD_LINE && (HEAD_BOXES.test(namesOf(element)) || isHeadLine(element, text)))
      element.remove();
    else if (element.tagName === 'P' && text.length >= HEAD_LINE) return;
  }
}

/** A line that says nothing but when, or how long to read. */
const isHeadLine = (element: Element, text: string): boolean =>
  element.tagName === 'TIME' ||
  /^(?:(?:published|updated|posted|last updated)\b.{0,60}|\d+ min(?:ute)?s?\.? read.{0,10})$/iu.test(text) ||
  (text.length < 60 && /\d/u.test(text) && parseDate(text) !== null);

/** The text of a page: which element holds it, and what of that is not the article's own. */
import { isForeignBox, isListing } from './body/boxes.ts';
import { chooseParts } from './body/choose.ts';
import { cleanBody } from './body/clean.ts';
import { betterThan, type Evidence } from './body/evidence.ts';
import { isBareLink, isCounter, isHeadingOfOthers, isLeadIn, isNote, offersDocument } from './body/lines.ts';
import { parseDate } from './dates.ts';
import { linkDensity, namesOf, selectAll, textOf, type Document, type Element } from './dom.ts';
import type { PageHints } from './face.ts';
import { comparable, fold, lowered } from './text.ts';
import { isTopicHeading } from './topics.ts';
import { RELATED_HEADINGS } from './wall-phrases.ts';
import { kindOfLine } from './walls.ts';

/** Less text than this under a profile's selector means that the site has changed. */
const ENOUGH = 200;
/** Lists of other articles; the section around each is looked through. */
const MOST_LISTS = 60;
/** A standfirst is a line or two. */
const DEK = 160;
/** Lines of an article's head are shorter than its paragraphs. */
const HEAD_LINE = 130;
const RELATED: ReadonlySet<string> = new Set(RELATED_HEADINGS);
const NOT_TEXT =
  'script, style, link, meta, template, form, nav, button, input, select, textarea, object, embed, svg, dialog, [hidden], [aria-hidden="true"]';
const RELATED_HEADING =
  /^(?:more (?:from|on|in|about|stories|news|coverage)|read (?:more|next|also)|see also|related|recommended|you (?:may|might)|trending|most (?:read|popular)|latest (?:news|stories))\b.{0,40}$/iu;
/** Boxes of an article's head, which extraction sometimes takes along. */
const HEAD_BOXES =
  /(?:^|[\s_-])(?:kicker|eyebrow|authors?|by-?line|dates?|date-?line|time(?:stamp)?|published|updated|meta|category|section|label|reading-time|read-time)(?:$|[\s_-])/iu;
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

/** The element that holds the text; null when the page has none. Leaves the document in pieces. */
export function extractBody(
  document: Document,
  hints: PageHints,
  deks: readonly string[],
  evidence: Evidence,
): Element | null {
  const hinted = hintedBody(document, hints);
  if (hinted !== null) return hinted;
  // A longer one is a text's first paragraph, whatever it is declared to be.
  const known = new Set(deks.filter((dek) => dek.length < DEK).map(comparable));
  const parts = chooseParts(document);
  const better = betterThan(parts, document, evidence);
  const body = document.createElement('div');
  if (better !== null) {
    body.append(better);
    // What it is named for misled before.
    cleanBody(body, false);
    return body;
  }
  if (parts.length === 0) return null;
  for (const part of parts) if (parts.length === 1 || !known.has(comparable(textOf(part)))) body.append(part);
  cleanBody(body);
  return body;
}

/** All places a profile's selector matches, when together they hold enough text. */
function hintedBody(document: Document, hints: PageHints): Element | null {
  for (const selector of hints.body ?? []) {
    const outer: Element[] = [];
    // In the page's order what stands in a match follows it.
    for (const element of selectAll(document, selector))
      if (outer.at(-1)?.contains(element) !== true) outer.push(element);
    if (outer.reduce((sum, element) => sum + textOf(element).length, 0) < ENOUGH) continue;
    const body = document.createElement('div');
    for (const element of outer) body.append(element);
    for (const element of selectAll(body, NOT_TEXT)) element.remove();
    return body;
  }
  return null;
}

/** What the page shows above the text; it has its own places in an article and is not repeated in the body. */
export interface Shown {
  headline: string;
  dek: string;
  byline: string;
}

/** Cuts what extraction leaves of prompts, related articles, topics and share bars, and what repeats the head. */
export function tidyBody(body: Element, shown: Shown): void {
  let lists = 0;
  for (const element of selectAll(body, BLOCKS)) {
    if (element.parentElement === null || !body.contains(element)) continue;
    if (headsOthers(element) && (lists += 1) <= MOST_LISTS) cutList(element, body);
    else if (isForeignBox(element) || isForeignLine(element) || isAside(element)) element.remove();
  }
  cutRepeats(body, shown);
  for (const element of selectAll(
    body,
    'p, h2, h3, h4, h5, h6, li, div, span, figure, ul, ol, blockquote, a',
  ).toReversed())
    if (textOf(element) === '' && element.querySelector('img, iframe, video, audio, embed, hr, table') === null)
      element.remove();
}

/** Whether a line stands over other articles or topics. What only sounds like it is the article's own where its text goes on below. */
function headsOthers(element: Element): boolean {
  // The links below it may have been taken out already.
  if (isTopicHeading(element)) return true;
  const text = element.textContent ?? '';
  if (text.length > 70) return false;
  const line = lowered(fold(text)).replace(/\s*[:.…]$/u, '');
  if (RELATED.has(line)) return true;
  const isHeading = /^H[2-6]$/u.test(element.tagName);
  return (isHeadingOfOthers(line) || (isHeading && RELATED_HEADING.test(line))) && !(isHeading && opensText(element));
}

/** Shorter texts may be what is said of another article. */
const OPENING = 120;

/** Whether a paragraph follows, and no links. */
function opensText(heading: Element): boolean {
  let next = heading.nextElementSibling;
  // A picture, a line, an empty box.
  for (let passed = 0; passed < 3 && next !== null && textOf(next) === ''; passed += 1) next = next.nextElementSibling;
  return next?.localName === 'p' && textOf(next).length >= OPENING && linkDensity(next) < 0.3;
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

/** Lines that lead elsewhere, or say what sites say. */
const isAside = (element: Element): boolean =>
  element.querySelector('img, table, p, li') === null &&
  !offersDocument(element) &&
  (isCounter(element) ||
    isLeadIn(element) ||
    isNote(textOf(element)) ||
    (element.localName === 'p' && isBareLink(element)));

function isForeignLine(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length > 320 || element.querySelector('img, table, p') !== null) return false;
  const kind = kindOfLine(text);
  // Papers write about prices and accounts: what stands beside a wall went with it, and any other asks or leads somewhere.
  return kind === 'beside' ? /[?؟]|\b(?:log|sign) in\b/iu.test(text) || linkDensity(element) > 0.3 : kind !== null;
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

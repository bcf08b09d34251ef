/**
 * Texts that a page or feed gives apart from what a page shows, as evidence of which part of it is the article: JSON-LD's
 * articleBody, microdata, the feed's own text. For pages whose layout leads astray, and for those made by scripts, which
 * show nothing before they ran.
 */
import { parsePage, textOf, type Document, type Element } from '../dom.ts';
import { comparable, paragraphs, textOfHtml } from '../text.ts';

/** A shorter text is a summary, or says too little to go by. */
const ENOUGH = 600;
/** Looked for at so many places of a text. */
const SAMPLES = 40;
const SAMPLE = 24;
/** Less of it, and what was chosen is something else. */
const MISSED = 0.5;
const HELD = 0.8;
/** Layouts are less deep; each level is looked through once. */
const DEEPEST = 40;
/** Characters that are compared of a text; no article is longer by much. */
const COMPARED = 150_000;
/** An element with so much more text holds other things as well. */
const LOOSE = 2.5;

/** Which share of a text, looked for at several places, another holds; punctuation and markup aside. */
export function shareHeld(wanted: string, inside: string): number {
  const text = comparable(wanted.slice(0, COMPARED));
  const all = comparable(inside.slice(0, COMPARED));
  const last = text.length - SAMPLE;
  if (last < 0) return all.includes(text) ? 1 : 0;
  const step = Math.max(1, last / SAMPLES);
  let held = 0;
  let asked = 0;
  for (let at = 0; at <= last; at += step, asked += 1)
    if (all.includes(text.slice(Math.floor(at), Math.floor(at) + SAMPLE))) held += 1;
  return held / asked;
}

/** What is known of a text besides what the page shows. */
export interface Evidence {
  /** JSON-LD's articleBody as written. */
  articleBody: string;
  /** The feed's own text. */
  feedText: string;
  /** Nothing says that the article is closed to this reader: what a closed page declares of it for machines is not read. */
  isOpen: boolean;
}

/**
 * What to read instead of `chosen` where that lacks most of the article: the smallest element that holds the text which
 * the page or the feed gives, else the page's own declared text. Null when nothing speaks against what was chosen.
 */
export function betterThan(chosen: readonly Element[], document: Document, evidence: Evidence): Element | null {
  if (!evidence.isOpen) return null;
  const marked = textOf(document.querySelector('[itemprop="articleBody"]'));
  const declared = textOfHtml(evidence.articleBody);
  const read = chosen.map(textOf).join(' ');
  for (const text of [declared, evidence.feedText, marked]) {
    if (text.length < ENOUGH || shareHeld(text, read) >= MISSED) continue;
    const holder = holderOf(document, text);
    if (holder !== null && textOf(holder).length < LOOSE * text.length) return holder;
    if (text === declared) return declaredText(document, evidence.articleBody);
  }
  return null;
}

/** The smallest element that holds a text; null when the page does not show it. */
function holderOf(document: Document, text: string): Element | null {
  const holds = (element: Element): boolean => shareHeld(text, textOf(element)) >= HELD;
  if (!holds(document.body)) return null;
  let at = document.body;
  for (let level = 0; level < DEEPEST; level += 1) {
    const child = at.children.find((element) => textOf(element).length >= text.length / 2 && holds(element));
    if (child === undefined) return at;
    at = child;
  }
  return at;
}

/** A text that a page only declares, as an element: its own markup, or a paragraph for each of its lines. */
function declaredText(document: Document, written: string): Element {
  const body = document.createElement('div');
  const html = /<(?:p|br|div)\b/iu.test(written) ? written : paragraphs(written.replaceAll(/\r?\n/gu, '\n\n'));
  body.append(...parsePage(html).body.childNodes);
  return body;
}

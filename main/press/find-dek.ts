/** Standfirsts: what stands between a headline and the text, by its name and place, else as the page declares it. */
import { INTRODUCTION } from './byline.ts';
import { parseDate } from './dates.ts';
import { namesOf, selectAll, textOf, type Document, type Element } from './dom.ts';
import type { PageHints, PageJob } from './face.ts';
import type { Headline } from './facts.ts';
import type { PageMetadata } from './metadata.ts';
import { comparable } from './text.ts';
import { words } from './words.ts';

const SELECTORS = [
  '[itemprop="alternativeHeadline"]',
  ...words(`
    .standfirst .article-subtitle .article__subtitle .subtitle .sub-title .subheadline .sub-headline .subhead .dek .deck
    .article-dek .article__dek .article-summary .article__summary .article-description .article__description
  `),
  '[class*="standfirst" i]',
  '[class*="headline__sub" i]',
].join(', ');
/** Names of standfirsts as the last word of a class, whatever system of names a site has: `p-dek`, `header--dek`, `Article-subline`. */
const NAMED = new RegExp(
  `(?:^|[\\s_-])(?:${words('dek deck standfirst sub-?title sub-?head(?:line|ing)? sub-?hed sub-?line').join('|')})(?:$|\\s)`,
  'iu',
);
const BLOCK = 'h1, h2, h3, h4, p, div, span, li, time, figcaption';
/** A header holds no more lines than these between headline and text. */
const NEAR = 8;
/** A longer paragraph is the text. */
const PARAGRAPH = 80;

export interface ShownDek {
  text: string;
  /** Told by what the page calls it, so that it is cut from the text; by its place alone it may be the text's first paragraph. */
  isNamed: boolean;
}

/** The standfirst that the page shows; its text is '' without one. */
export function shownDek(
  document: Document,
  hints: PageHints,
  headline: Headline,
  declared: readonly string[],
): ShownDek {
  const found = [
    ...(hints.dek ?? []).flatMap((selector) => named(selectAll(document, selector))),
    ...(headline.element === null ? [] : underHeadline(document, headline.element, declared)),
    ...named(selectAll(document, SELECTORS)),
  ];
  const fitting = found.filter(({ text }) => isDek(text, headline.text));
  return fitting.find(({ isNamed }) => isNamed) ?? fitting[0] ?? { text: '', isNamed: false };
}

const named = (elements: readonly Element[]): ShownDek[] =>
  elements.slice(0, 3).map((element) => ({ text: textOf(element), isNamed: true }));

/**
 * The line after a headline that is named as its standfirst, is declared as the page's description, or is a heading that
 * is a sentence: sections of a text are headed by less, interviews by questions. For sites whose class names say nothing,
 * and for those that name every element by its block.
 */
function underHeadline(document: Document, headline: Element, declared: readonly string[]): ShownDek[] {
  const blocks = selectAll(document, BLOCK);
  const known = new Set(declared.map(comparable).filter((text) => text !== ''));
  let looked = 0;
  for (const block of blocks.slice(blocks.indexOf(headline) + 1)) {
    const text = textOf(block);
    if (text === '' || headline.contains(block) || block.querySelector('h1, h2, h3, h4, p, div, ul') !== null) continue;
    if (NAMED.test(namesOf(block)) || (isOnly(block) && NAMED.test(namesOf(block.parentElement ?? block))))
      return [{ text, isNamed: true }];
    const isHeading = /^H[2-4]$/u.test(block.tagName);
    const isSentence = text.length > 40 && /[.!…。]["”’»]?$/u.test(text);
    if (known.has(comparable(text)) ? isHeading || isAlone(block) : isHeading && isSentence)
      return [{ text, isNamed: false }];
    looked += 1;
    if (looked >= NEAR || (block.tagName === 'P' && text.length >= PARAGRAPH)) return [];
  }
  return [];
}

const isOnly = (block: Element): boolean => textOf(block) === textOf(block.parentElement);

/** No paragraph of a text stands beside it: a declared description is often the text's own first one. */
const isAlone = (block: Element): boolean =>
  (block.parentElement?.children ?? []).every(
    (other) => other === block || other.tagName !== 'P' || textOf(other).length < PARAGRAPH,
  );

/** Standfirsts as the page declares them. */
export const declaredDeks = ({ article, meta }: PageMetadata): string[] => [
  article?.alternativeHeadline ?? '',
  article?.description ?? '',
  meta.get('og:description') ?? '',
  meta.get('description') ?? '',
];

/** The standfirst as declared, else the feed's; '' when that is only the beginning of the text. */
export function declaredDek(metadata: PageMetadata, feed: PageJob['feed'], headline: string, bodyText: string): string {
  const declared = [...declaredDeks(metadata), feed.dek];
  const isExcerpt = (text: string): boolean => /(?:…|\.\.\.|\[…\])\s*$/u.test(text) || begins(bodyText, text);
  return declared.find((text) => isDek(text, headline) && !isExcerpt(text)) ?? '';
}

/** Whether a text begins with a line, so that it would be read twice. */
export const begins = (bodyText: string, line: string): boolean =>
  comparable(bodyText.slice(0, 1_500)).includes(comparable(line).slice(0, 80));

const isDek = (text: string, headline: string): boolean =>
  text.length >= 20 && text.length <= 500 && comparable(text) !== comparable(headline) && !isCredit(text);

/** Who wrote it, where and when. */
const isCredit = (text: string): boolean =>
  (text.length < 120 && INTRODUCTION.test(text) && /\d{4}/u.test(text)) ||
  (text.length < 60 && parseDate(text) !== null);

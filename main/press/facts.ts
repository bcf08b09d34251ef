/** Headline, standfirst, byline and dates of a page: what it declares weighed against what it shows. */
import { INTRODUCTION, bylineOf } from './byline.ts';
import { parseDate } from './dates.ts';
import { isElement, selectAll, selectFirst, textOf, type Document, type Element } from './dom.ts';
import type { PageHints, PageJob } from './face.ts';
import type { PageMetadata } from './metadata.ts';
import { comparable, fold } from './text.ts';
import { words } from './words.ts';

export interface Headline {
  text: string;
  /** The element that shows it, for finding what stands around it. */
  element: Element | null;
}

type Feed = PageJob['feed'];

const DEK_SELECTORS = [
  '[itemprop="alternativeHeadline"]',
  ...words(`
    .standfirst .article-subtitle .article__subtitle .subtitle .sub-title .subheadline .sub-headline .subhead .dek .deck
    .article-dek .article__dek .article-summary .article__summary .article-description .article__description
  `),
  '[class*="standfirst" i]',
  '[class*="headline__sub" i]',
];
const BYLINE_SELECTORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  ...words('.author-name .author__name .byline__name .byline-name .article-author .byline .author'),
  '[class*="byline" i]',
];
/** Where authors' own pages lie on many sites. */
const AUTHOR_PAGES = words('/author/ /authors/ /by/ /profile/ /profiles/ /staff/ /people/ /journalist/ /writer/')
  .map((path) => `a[href*="${path}"]`)
  .join(', ');
const BYLINE_NAMES = words(
  `author parsely-author sailthru.author article:author dc.creator dcterms.creator byl authors`,
);
const DATE_NAMES = words(`
  article:published_time og:article:published_time parsely-pub-date sailthru.date datepublished pubdate
  publishdate publish-date date dc.date dc.date.issued dcterms.created article.published published_at
  cxenseparse:recs:publishtime article_date_original originalpublicationdate timestamp
`);
const UPDATE_NAMES = words(`
  article:modified_time og:updated_time datemodified lastmod last-modified article:updated_time
  dcterms.modified dc.date.modified
`);
const DATE_SELECTORS = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  '.published',
  '.entry-date',
  '.post-date',
  '.article-date',
  '.date',
  '[class*="publish" i]',
  '[class*="date" i]',
];
const LABELS =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="article-label" i], [class*="article-type" i], [class*="content-type" i]';
const DAY = 86_400_000;

/** The headline as the page shows it, where that agrees with what it declares; else as declared, without the site's name. */
export function findHeadline(document: Document, hints: PageHints, metadata: PageMetadata, feed: Feed): Headline {
  const hinted = selectFirst(document, hints.headline ?? []);
  if (hinted !== null && textOf(hinted) !== '') return { text: textOf(hinted), element: hinted };
  const { article, meta, title, siteName } = metadata;
  const declared = [
    article?.headline ?? '',
    meta.get('og:title') ?? '',
    meta.get('twitter:title') ?? '',
    title,
    feed.headline,
  ]
    .map((text) => withoutSite(text, siteName || feed.publication))
    .filter((text) => text !== '');
  const shown = selectAll(document, 'h1, [itemprop="headline"], h2')
    .slice(0, 60)
    .map((element) => ({
      element,
      text: textOf(element),
      names: declared.filter((text) => agree(text, textOf(element))).length,
    }))
    .filter(({ text }) => text.length >= 3 && text.length <= 300);
  const best = shown
    .filter(({ names }) => names > 0)
    .toSorted((one, other) => other.names - one.names || rank(one.element) - rank(other.element))[0];
  if (best !== undefined) return { text: best.text, element: best.element };
  // Declared headlines are often written for search engines; a lone heading long enough to be one is what readers see.
  const [only, ...others] = shown.filter(({ element }) => element.tagName === 'H1');
  if (only !== undefined && others.length === 0 && (only.text.length >= 15 || declared.length === 0)) return only;
  return { text: declared[0] ?? '', element: others.length === 0 ? (only?.element ?? null) : null };
}

const rank = (element: Element): number => (element.tagName === 'H1' ? 0 : 1);

/** Same words, or one cut short of the other, as declared headlines often are. */
function agree(declared: string, shown: string): boolean {
  const [one, other] = [comparable(declared), comparable(shown)];
  if (one.length < 3 || other.length < 3) return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 12 && short.length > long.length * 0.6 && long.startsWith(short);
}

/** `Headline | Site | What the site is` and `Site: Headline` without the site. */
function withoutSite(text: string, site: string): string {
  const line = fold(text);
  const own = comparable(site);
  const parts = [...line.matchAll(/\s+[|•·–—-]\s+|\s*:\s+|\s+[»«]\s+/gu)];
  const isSite = (part: string): boolean =>
    own !== '' && (comparable(part) === own || (own.length > 4 && comparable(part).startsWith(own)));
  for (const { index, 0: separator } of parts) {
    const rest = line.slice(index + separator.length);
    if (index > 0 && !separator.includes(':') && isSite(rest)) return line.slice(0, index);
    if (comparable(line.slice(0, index)) === own && own !== '') return rest;
  }
  // Without a known name the last short part after a bar is the site's; a dash may be the headline's own.
  return /^(.{12,}?)\s+[|•·»]\s+.{2,40}$/su.exec(line)?.[1] ?? line;
}

/** The standfirst that the page shows, '' without one. */
export function shownDek(document: Document, hints: PageHints, headline: string): string {
  const places = [...(hints.dek ?? []), DEK_SELECTORS.join(', ')].flatMap((selector) =>
    selectAll(document, selector).slice(0, 3),
  );
  return places.map(textOf).find((text) => isDek(text, headline)) ?? '';
}

/** Standfirsts as the page declares them. */
export const declaredDeks = ({ article, meta }: PageMetadata): string[] => [
  article?.alternativeHeadline ?? '',
  article?.description ?? '',
  meta.get('og:description') ?? '',
  meta.get('description') ?? '',
];

/** The standfirst as declared, else the feed's; '' when that is only the beginning of the text. */
export function declaredDek(metadata: PageMetadata, feed: Feed, headline: string, bodyText: string): string {
  const declared = [...declaredDeks(metadata), feed.dek];
  const start = comparable(bodyText.slice(0, 1_500));
  const isExcerpt = (text: string): boolean =>
    /(?:…|\.\.\.|\[…\])\s*$/u.test(text) || start.includes(comparable(text).slice(0, 80));
  return declared.find((text) => isDek(text, headline) && !isExcerpt(text)) ?? '';
}

const isDek = (text: string, headline: string): boolean =>
  text.length >= 20 && text.length <= 500 && comparable(text) !== comparable(headline);

/** People only, by declaration, else by what the page shows, else the feed's. */
export function findByline(document: Document, hints: PageHints, metadata: PageMetadata, feed: Feed): string {
  const publication = metadata.siteName || feed.publication;
  const { article, meta } = metadata;
  const shown = (selector: string): string => {
    const places = selectAll(document, selector).slice(0, 4).map(partsOf);
    return bylineOf(
      places.filter((text) => text.length < 160),
      publication,
      'shown',
    );
  };
  return (
    bylineOf(
      (hints.byline ?? []).flatMap((selector) => selectAll(document, selector).map(textOf)),
      publication,
    ) ||
    bylineOf(article?.people ?? [], publication) ||
    BYLINE_NAMES.map((name) => bylineOf([meta.get(name)], publication)).find((names) => names !== '') ||
    BYLINE_SELECTORS.map(shown).find((names) => names !== '') ||
    bylineOf(introduced(document), publication, 'shown') ||
    feed.byline
  );
}

/** The first line that begins with "By", or the first link to an author's page with those beside it. */
function introduced(document: Document): string[] {
  const root = document.querySelector('article, main') ?? document;
  const line = selectAll(root, 'p, div, span, li, address')
    .slice(0, 400)
    .find((element) => (element.textContent ?? '').length < 120 && INTRODUCTION.test(textOf(element)));
  if (line !== undefined) return [partsOf(line).replace(/^(\S+) \| /u, '$1 ')];
  const link = selectAll(root, AUTHOR_PAGES)[0];
  return link === undefined
    ? []
    : selectAll(link.parentElement ?? root, AUTHOR_PAGES)
        .slice(0, 6)
        .map(textOf);
}

/** The text with a bar between elements, where a byline changes from name to role to date. */
function partsOf(element: Element): string {
  const inner = [...element.childNodes].map((node) => (isElement(node) ? partsOf(node) : textOf(node)));
  return inner.filter((part) => part !== '').join(' | ');
}

/** When it was published and, if later, updated. */
export function findDates(
  document: Document,
  hints: PageHints,
  metadata: PageMetadata,
  feed: Feed,
): { publishedAt: number | null; updatedAt: number | null } {
  const { article, meta, canonicalUrl } = metadata;
  const hinted = (hints.published ?? []).flatMap((selector) => selectAll(document, selector).slice(0, 1).map(dateOf));
  const declared = [article?.published, ...DATE_NAMES.map((name) => meta.get(name))].map(parseDate);
  const published =
    first([...declared, ...hinted]) ??
    first(DATE_SELECTORS.flatMap((selector) => selectAll(document, selector).slice(0, 3).map(dateOf))) ??
    dateInPath(canonicalUrl);
  const updated = first([article?.modified, ...UPDATE_NAMES.map((name) => meta.get(name))].map(parseDate));
  // A page's date without time or zone says less than the feed's.
  const publishedAt =
    feed.publishedAt !== null &&
    (published === null || (published % DAY === 0 && Math.abs(published - feed.publishedAt) < 2 * DAY))
      ? feed.publishedAt
      : published;
  return {
    publishedAt: publishedAt ?? updated,
    updatedAt: updated !== null && publishedAt !== null && updated > publishedAt ? updated : null,
  };
}

const first = (dates: readonly (number | null)[]): number | null => dates.find((date) => date !== null) ?? null;

function dateOf(element: Element): number | null {
  const attributes = ['datetime', 'content', 'data-datetime', 'data-timestamp', 'title'].map((name) =>
    parseDate(element.getAttribute(name)),
  );
  const text = textOf(element);
  return first([...attributes, text.length > 80 ? null : parseDate(text.replace(/^[\p{L}\s]{2,20}:\s*/u, ''))]);
}

function dateInPath(address: string): number | null {
  const day = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:\/|[-_.])/u.exec(address);
  return day === null ? null : parseDate(`${day[1]}-${day[2]}-${day[3]}`);
}

/** Sections by declaration and the label above the headline, by which the kind is told. */
export function findSections(headline: Element | null, { article, meta }: PageMetadata): string[] {
  const around = headline?.closest('header, article, main') ?? headline?.parentElement ?? null;
  // Cards of other articles have labels of their own, and stand below.
  const label = around === null ? [] : selectAll(around, LABELS).slice(0, 1);
  return [
    ...(article?.sections ?? []),
    meta.get('article:section') ?? '',
    ...label.flatMap((element) => textOf(element).split(/\s[·•|/—–-]\s/u)),
  ].filter((section) => section !== '' && section.length < 40);
}

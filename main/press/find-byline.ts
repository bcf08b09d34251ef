/** Who wrote a page's article, by what it declares and what it shows. */
import { INTRODUCTION, bylineOf, deskOf, houseOf, roleOf } from './byline.ts';
import { isElement, selectAll, textOf, type Document, type Element } from './dom.ts';
import type { PageHints, PageJob } from './face.ts';
import type { PageMetadata } from './metadata.ts';
import { comparable } from './text.ts';
import { words } from './words.ts';

type Feed = PageJob['feed'];

const SHOWN = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  ...words(`.author-name .author__name .byline__name .byline-name .article-author .byline .author .writer .reporter
    .journalist .posted-by .by-author .entry-author .post-author .autor .auteur`),
  '[class*="byline" i]',
  '[class*="author__name" i]',
  '[class*="author-name" i]',
  '[class*="author-link" i]',
];
/** Places where a site puts its authors' names and nothing else: there one word is a name too. */
const SURE =
  '[rel="author"], [itemprop="author"] [itemprop="name"], .by-author .author, .author.vcard .fn, .author.vcard a';
/** Where authors' own pages lie on many sites. */
const PAGES = words('/author/ /authors/ /by/ /profile/ /profiles/ /staff/ /people/ /journalist/ /writer/')
  .map((path) => `a[href*="${path}"]`)
  .join(', ');
/** The first ones are written for one article each; `author` is often the owner's, on all pages. */
const DECLARED_OF_ARTICLES = words(
  'parsely-author sailthru.author cxenseparse:author article:author og:article:author byl citation_author',
);
const DECLARED = [
  ...DECLARED_OF_ARTICLES,
  ...words('author dc.creator dcterms.creator dc:creator authors dcsext.author'),
];
/** Where portals name the publication that a text came from. */
const PROVIDERS = words(`[itemprop="provider"] [itemprop="sourceOrganization"] .provider-name .article-provider
  .source-name .syndication-source`).join(', ');

/**
 * People, by declaration, else by what the page shows, else the feed's; where nobody is named the desk, the house or the
 * role that signs.
 */
export function findByline(document: Document, hints: PageHints, metadata: PageMetadata, feed: Feed): string {
  const names = namesOf(document, hints, metadata, feed);
  const language = metadata.article?.language || metadata.htmlLanguage || (metadata.meta.get('og:locale') ?? '');
  return /^en(?:[-_]|$|glish)/iu.test(language) ? names.replace(/^(.*), (?=[^,]+$)/u, '$1 and ') : names;
}

function namesOf(document: Document, hints: PageHints, metadata: PageMetadata, feed: Feed): string {
  const publication = metadata.siteName || feed.publication;
  const { article, meta } = metadata;
  const owner = meta.get('copyright') ?? '';
  const declared = DECLARED.map((name) => meta.get(name) ?? '').filter((name) => name !== '' && !owner.includes(name));
  const people = (written: readonly string[], source?: 'shown'): string => bylineOf(written, publication, source);
  const shown = (selector: string): string[] =>
    selectAll(document, selector)
      .slice(0, 4)
      .map(partsOf)
      .filter((text) => text.length < 160);
  const places = SHOWN.map(shown);
  return (
    people((hints.byline ?? []).flatMap((selector) => selectAll(document, selector).map(textOf))) ||
    people(article?.people ?? []) ||
    firstOf(declared.map((name) => people([name]))) ||
    firstOf(places.map((texts) => people(texts, 'shown'))) ||
    people(introduced(document), 'shown') ||
    people(shown(SURE).slice(0, 1)) ||
    feed.byline ||
    firstOf([...(article?.people ?? []), ...declared, ...places.flat()].map(deskOf)) ||
    firstOf(housesIn(document, metadata, places.flat()).map((name) => houseOf(name, isOwn(metadata, publication)))) ||
    roleOf([...(article?.people ?? []), ...declared], places.flat())
  );
}

/** What may be an agency or a provider: declared for this article, named by a portal, or introduced as a byline is. */
const housesIn = (document: Document, { article, meta }: PageMetadata, shown: readonly string[]): string[] => [
  ...(article?.houses ?? []),
  ...DECLARED_OF_ARTICLES.map((name) => meta.get(name) ?? ''),
  ...selectAll(document, PROVIDERS).slice(0, 3).map(textOf),
  ...shown
    .filter((text) => INTRODUCTION.test(text))
    .map((text) => text.replace(/^(\S+) \| /u, '$1 ').split(' | ')[0] ?? ''),
];

/** Whether a name is the page's own publication's, by what it calls itself and by its host: "The Harbour Post" at harbourpost.example. */
function isOwn(
  { article, meta, siteName, canonicalUrl }: PageMetadata,
  publication: string,
): (name: string) => boolean {
  const names = [publication, siteName, article?.publisher, meta.get('application-name')].map((name) =>
    comparable(name ?? ''),
  );
  const host = URL.canParse(canonicalUrl) ? new URL(canonicalUrl).hostname.split('.') : [];
  const labels = host
    .slice(0, -1)
    .map(comparable)
    .filter((label) => label.length >= 3 && label !== 'www');
  return (name) => {
    const own = comparable(name);
    return (
      names.includes(own) || labels.some((label) => own.includes(label) || (own.length >= 3 && label.includes(own)))
    );
  };
}

const firstOf = (texts: readonly string[]): string => texts.find((text) => text !== '') ?? '';

/** The first line that begins with "By", or the first link to an author's page with those beside it. */
function introduced(document: Document): string[] {
  const root = document.querySelector('article, main') ?? document.body;
  for (const place of root === document.body ? [root] : [root, document.body]) {
    const line = selectAll(place, 'p, div, span, li, address')
      .slice(0, 400)
      .find((element) => (element.textContent ?? '').length < 120 && INTRODUCTION.test(textOf(element)));
    if (line !== undefined) return [partsOf(line).replace(/^(\S+) \| /u, '$1 ')];
    const link = selectAll(place, PAGES).find((element) => textOf(element) !== '');
    if (link !== undefined)
      return selectAll(link.parentElement ?? place, PAGES)
        .slice(0, 6)
        .map(textOf);
  }
  return [];
}

/** The text with a bar between elements, where a byline changes from name to role to date. */
function partsOf(element: Element): string {
  const inner = element.childNodes.map((node) => (isElement(node) ? partsOf(node) : textOf(node)));
  return inner.filter((part) => part !== '').join(' | ');
}

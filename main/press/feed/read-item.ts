/** One item of RSS, RDF, CDF or Atom. */
import { absoluteAddress } from '../address.ts';
import { about, attribute, childrenOf, firstChild, textOf, type Element } from './element.ts';
import { mediaOf } from './media.ts';
import { peopleOf } from './people.ts';
import { count, type RawCategory, type RawComments, type RawItem, type RawLink } from './raw.ts';
import { itemTexts, titleOf, type Rules } from './texts.ts';

const AUTHORS = [['dc:creator', 'dc:author'], ['author'], ['itunes:author'], ['podcast:person']] as const;
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'dcterms:date',
];
const UPDATED = ['updated', 'modified', 'dcterms:modified'];
/** The one date of Dublin Core may be either. */
const EITHER = ['dc:date'];

export function readItem(item: Element, rules: Rules): RawItem {
  const guid = firstChild(item, 'guid') ?? firstChild(item, 'id');
  const { captions, ...media } = mediaOf(item);
  const original = originalLink(item);
  const links = linksOf(item);
  return {
    // The address that counts clicks goes on telling an item apart, as it does where it is the only one.
    guid: guid !== undefined ? textOf(guid) : about(item) || (original.length === 0 ? '' : pageIn(links)),
    guidIsAddress: guid === undefined || attribute(guid, 'ispermalink')?.trim().toLowerCase() !== 'false',
    links: [...original, ...links],
    title: titleOf(item, rules),
    ...itemTexts(item, rules, captions),
    authors: peopleOf(item, AUTHORS),
    published: datesOf(item, PUBLISHED),
    updated: [...datesOf(item, UPDATED), ...capital(item, 'lastmod'), ...datesOf(item, EITHER)],
    categories: categoriesOf(item),
    ...media,
    comments: commentsOf(item),
    place: placeOf(item),
    language: languageOf(item),
    base: item.base,
  };
}

/** Links of a feed or an item: Atom's by attributes, RSS's by text, CDF's by an attribute of the element itself. */
export function linksOf(element: Element): RawLink[] {
  const links = childrenOf(element, ['link']).map((link) => ({
    href: addressIn(link, attribute(link, 'href') ?? textOf(link)),
    rel: attribute(link, 'rel') ?? 'alternate',
    type: attribute(link, 'type') ?? '',
  }));
  const own = capital(element, 'href').map((href) => ({ href, rel: 'alternate', type: '' }));
  return [...links, ...own];
}

/** FeedBurner keeps an item's own address beside the one that it counts clicks by. */
const originalLink = (item: Element): RawLink[] =>
  childrenOf(item, ['feedburner:origlink'])
    .map((link) => ({ href: textOf(link), rel: 'alternate', type: 'text/html' }))
    .filter(({ href }) => /^https?:/iu.test(href));

const pageIn = (links: readonly RawLink[]): string => links.find(({ rel }) => rel === 'alternate')?.href ?? '';

const addressIn = ({ base }: Element, written: string): string =>
  base === '' ? written.trim() : absoluteAddress(written, base) || written.trim();

/** An attribute of CDF, which is written in capitals as often as not. */
const capital = (element: Element, name: 'href' | 'lastmod'): string[] => {
  const value = attribute(element, name);
  return value === undefined ? [] : [value];
};

/** Where an element stands twice, the later one is the newer. */
const datesOf = (item: Element, names: readonly string[]): string[] =>
  names.flatMap((name) => childrenOf(item, [name]).map(textOf).toReversed()).filter((date) => date !== '');

export const languageOf = (element: Element): string =>
  ['dc:language', 'language']
    .map((name) => firstChild(element, name))
    .map((found) => (found === undefined ? '' : textOf(found)))
    .find((text) => text !== '') ?? element.language;

const ONE: ReadonlySet<string> = new Set([
  'category',
  'dc:subject',
  'media:category',
  'itunes:category',
  'gplay:category',
]);
const LISTS: ReadonlySet<string> = new Set(['tags', 'keywords', 'itunes:keywords', 'media:keywords']);

/** Categories in the document's order, each once. Keywords are lists with commas. */
export function categoriesOf(element: Element): RawCategory[] {
  const found: RawCategory[] = [];
  const seen = new Set<string>();
  const add = (category: RawCategory): void => {
    const key = `${category.term}\n${category.scheme}`;
    if (category.term === '' || seen.has(key)) return;
    seen.add(key);
    found.push(category);
  };
  const holders = [element, ...childrenOf(element, ['media:group', 'itunes:category'])];
  for (const { children } of holders)
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (ONE.has(child.name.full)) add(categoryOf(child));
      else if (LISTS.has(child.name.full))
        for (const term of textOf(child).split(',')) add({ term: term.trim(), label: '', scheme: '' });
    }
  return found;
}

function categoryOf(element: Element): RawCategory {
  const label = (attribute(element, 'label') ?? '').trim();
  // Media RSS writes paths in lists of others; what people are meant to read is the label.
  if (element.name.full === 'media:category')
    return { term: label || (attribute(element, 'scheme') === undefined ? textOf(element) : ''), label, scheme: '' };
  return {
    term: (attribute(element, 'term') ?? attribute(element, 'text') ?? textOf(element)).trim() || label,
    label,
    scheme: (attribute(element, 'scheme') ?? attribute(element, 'domain') ?? '').trim(),
  };
}

function commentsOf(item: Element): RawComments {
  const text = (name: string): string => {
    const found = firstChild(item, name);
    return found === undefined ? '' : textOf(found);
  };
  const replies = childrenOf(item, ['link']).find((link) => attribute(link, 'rel') === 'replies');
  const counted = [text('slash:comments'), text('thr:total'), replies && attribute(replies, 'thr:count')];
  const isPage = replies !== undefined && /html/iu.test(attribute(replies, 'type') ?? '');
  const href = replies === undefined ? '' : addressIn(replies, attribute(replies, 'href') ?? '');
  return {
    page: text('comments') || (isPage ? href : ''),
    feed: text('wfw:commentrss') || (isPage ? '' : href),
    count: counted.map((written) => count(written)).find((number) => number !== null) ?? null,
  };
}

/** `georss:point`: latitude, longitude. */
function placeOf(item: Element): RawItem['place'] {
  const point = firstChild(item, 'georss:point');
  if (point === undefined) return null;
  const [latitude, longitude] = textOf(point)
    .split(/[\s,]+/u)
    .map(Number);
  if (latitude === undefined || longitude === undefined || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    return null;
  return { latitude, longitude };
}

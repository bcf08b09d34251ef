/** One feed of the corpus as the product reads it, in the shape that is scored. */
import { absoluteAddress } from '../../main/press/address.ts';
import type { Document } from '../../main/press/face.ts';
import {
  bodyBaseOf,
  categoriesOf,
  chooseLink,
  dateOf,
  guidOf,
  itemAddress,
  itemBase,
  startOf,
} from '../../main/press/feed/build.ts';
import { EntityDecoder } from '../../main/press/feed/entities.ts';
import { readFeed } from '../../main/press/feed/index.ts';
import type { RawFeed, RawItem, RawText } from '../../main/press/feed/raw.ts';
import { textOfHtml } from '../../main/press/text.ts';
import { formOf } from './html-form.ts';

export interface Item {
  id: string;
  title: string;
  link: string;
  summary: string;
  content: string;
  author: string;
  /** ISO 8601 in UTC, '' without a date. */
  published: string;
  updated: string;
  categories: string[];
  enclosures: { url: string; type: string; length: number | null }[];
}

/** Texts are decoded, HTML is left as HTML. */
export interface Feed {
  title: string;
  link: string;
  description: string;
  language: string;
  items: Item[];
}

export type Result = Feed | { error: string };

const DAY = 86_400_000;
const NO_FEED: Feed = { title: '', link: '', description: '', language: '', items: [] };

/** Reads one document by the product's code; what it refuses or throws becomes `error`, but markup of another kind has no items. */
export function resultOf(document: Document, now: number): Result {
  try {
    const feed = readFeed(document);
    if (feed !== null) return feedOf(feed, document.url, now);
    return /<[a-z?!]/iu.test(new TextDecoder().decode(document.body)) ? NO_FEED : { error: 'not a feed' };
  } catch (error) {
    return { error: String(error) };
  }
}

function feedOf(feed: RawFeed, url: string, now: number): Feed {
  const base = absoluteAddress(feed.base, url) || url;
  const site = absoluteAddress(chooseLink(feed.links)?.href, base);
  const link = site || absoluteAddress(feed.links[0]?.href, base) || url;
  return {
    title: titleOf(feed.title, feed, base) || url,
    link,
    description: htmlOf(feed.description, base),
    language: feed.language.replaceAll('_', '-'),
    items: feed.items.map((item) =>
      itemOf(item, { feed, base: itemBase(item, feed, { base, siteUrl: site }), site, now }),
    ),
  };
}

interface Surroundings {
  feed: RawFeed;
  base: string;
  site: string;
  now: number;
}

function itemOf(item: RawItem, { feed, base, site, now }: Surroundings): Item {
  const link = itemAddress(item, base);
  const bodyBase = bodyBaseOf(link, site, base);
  const summary = htmlOf(item.summary, bodyBase);
  const content = htmlOf(item.content, bodyBase);
  const date = (written: readonly string[]): string => {
    const time = dateOf(written, now + DAY);
    return time === null ? '' : new Date(time).toISOString();
  };
  const people = item.authors.length > 0 ? item.authors : feed.authors;
  return {
    id: guidOf(item, base),
    // As in the app, an untitled item goes by the beginning of its text.
    title: titleOf(item.title, feed, base) || startOf(textOfHtml(summary || content)) || link,
    link,
    summary,
    content,
    author: people.map(({ written }) => written).join(', '),
    published: date(item.published),
    updated: date(item.updated),
    categories: categoriesOf(item, feed).map(({ term }) => term),
    enclosures: item.enclosures.map((file) => ({ ...file, url: absoluteAddress(file.url, base) || file.url })),
  };
}

const hasTags = (value: string): boolean => /<\/?[a-z][^<>]*>/iu.test(value);

const htmlOf = (text: RawText | null, base: string): string =>
  text === null
    ? ''
    : text.markup === 'text' || !hasTags(text.value)
      ? text.value
      : formOf(text.value, text.base || base);

/** A title without tags is plain text, its references read; Atom's without a type is meant as it is written. */
const titleOf = (text: RawText | null, { format }: RawFeed, base: string): string =>
  text === null || text.markup === 'text' || (format === 'atom' && text.markup === 'unknown') || hasTags(text.value)
    ? htmlOf(text, base)
    : new EntityDecoder().decode(text.value);

/** One feed of the corpus as the product reads it, in the shape that is scored. */
import { absoluteAddress } from '../../main/press/address.ts';
import { parseDate } from '../../main/press/dates.ts';
import type { Document } from '../../main/press/face.ts';
import { chooseLink, itemAddress } from '../../main/press/feed/build.ts';
import { readFeed } from '../../main/press/feed/index.ts';
import type { RawItem } from '../../main/press/feed/raw.ts';

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

/** Reads one document by the product's code; what it refuses or throws becomes `error`. */
export function resultOf(document: Document): Result {
  try {
    const feed = readFeed(document);
    if (feed === null) return { error: 'not a feed' };
    const base = absoluteAddress(feed.base, document.url) || document.url;
    return {
      title: feed.title?.value.trim() ?? '',
      link: absoluteAddress(chooseLink(feed.links)?.href, base),
      description: feed.description?.value.trim() ?? '',
      language: feed.language,
      items: feed.items.map((item) => itemOf(item, absoluteAddress(item.base, base) || base)),
    };
  } catch (error) {
    return { error: String(error) };
  }
}

const itemOf = (item: RawItem, base: string): Item => ({
  id: item.guid.trim(),
  title: item.title?.value.trim() ?? '',
  link: itemAddress(item, base),
  summary: item.summary?.value.trim() ?? '',
  content: item.content?.value.trim() ?? '',
  author: item.authors.join(', '),
  published: dateOf(item.published),
  updated: dateOf(item.updated),
  categories: item.categories,
  enclosures: item.enclosures.map((file) => ({ ...file, url: absoluteAddress(file.url, base) || file.url })),
});

function dateOf(written: readonly string[]): string {
  const date = written.map(parseDate).find((one) => one !== null);
  return date === undefined || date === null ? '' : new Date(date).toISOString();
}

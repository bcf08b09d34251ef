/** What reads feeds in this comparison, each from bytes to items in memory. The peers take text: it is decoded for them. */
import { parseFeed as readByFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { decodeBody } from '../../main/press/charset.ts';
import type { Document } from '../../main/press/face.ts';
import { parseFeed, readFeed } from '../../main/press/feed/index.ts';

/** How many items it found; throws what it refuses. */
export type Reader = (document: Document) => number | Promise<number>;

const textOf = ({ body, contentType }: Document): string => decodeBody(body, contentType, 'xml');
const rssParser = new RssParser();
const NOW = Date.now();

/** By the name that the results give them. */
export const READERS = {
  broadsheet: (document) => {
    const feed = readFeed(document);
    if (feed === null) throw new Error('not a feed');
    return feed.items.length;
  },
  'broadsheet, to the library': (document) => {
    const feed = parseFeed(document, NOW);
    if (!feed.ok) throw new Error(feed.message);
    return feed.value.items.length;
  },
  feedsmith: (document) => {
    const { format, feed } = readByFeedsmith(textOf(document));
    return (format === 'atom' ? feed.entries : feed.items)?.length ?? 0;
  },
  'rss-parser': async (document) => (await rssParser.parseString(textOf(document))).items.length,
} as const satisfies Record<string, Reader>;

export type ReaderName = keyof typeof READERS;

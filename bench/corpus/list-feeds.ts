/** The feeds of the corpus as a server answers them, by set and by the name that the set's own list has for them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../main/press/face.ts';
import type { Assertion, Check } from './feeds-score.ts';

export interface ParserCase {
  file: string;
  kind: string;
  headers?: Record<string, string>;
  assertions: Assertion[];
}

export interface MinifluxCase {
  test: string;
  package: string;
  baseURL: string;
  input: string;
  expect_error: boolean;
  checks: Check[];
}

export interface ListedFeed {
  set: string;
  name: string;
  document: Document;
}

/** The sets that are only counted. */
export const COUNTED = ['w3c', 'rss-parser', 'netnewswire'] as const;

const json = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(...parts), 'utf8'));

export const parserCases = (folder: string): ParserCase[] =>
  json(folder, 'feeds', 'feedparser', 'cases.json') as ParserCase[];
export const minifluxCases = (folder: string): MinifluxCase[] =>
  json(folder, 'feeds', 'miniflux', 'cases.json') as MinifluxCase[];
/** Items by file. */
export const itemCounts = (folder: string, set: string): Record<string, number> =>
  json(folder, 'feeds', set, 'item-counts.json') as Record<string, number>;
export const minifluxName = (one: MinifluxCase): string => `${one.package}/${one.test}`;

/** A feed that is read from the disk when it is opened. */
export interface NamedFeed {
  set: string;
  name: string;
  open: () => Document;
}

/** Every feed of every set, in the sets' own order, unread but for those that lie in a list. */
export function feedOpeners(folder: string): NamedFeed[] {
  // Of a buffer of its own each: small files come out of a pool that is shared.
  const read = (set: string, file: string): Uint8Array<ArrayBuffer> =>
    new Uint8Array(readFileSync(path.join(folder, 'feeds', set, file)));
  return [
    ...parserCases(folder).map(({ file, headers = {} }) => ({
      set: 'feedparser',
      name: file,
      open: (): Document => ({
        url: addressOf(file, headers),
        contentType: headers['content-type'] ?? '',
        body: read('feedparser', file),
      }),
    })),
    ...minifluxCases(folder).map((one) => ({
      set: 'miniflux',
      name: minifluxName(one),
      open: (): Document => ({
        url: one.baseURL || 'http://example.org/',
        contentType: '',
        body: new TextEncoder().encode(one.input),
      }),
    })),
    ...COUNTED.flatMap((set) =>
      Object.keys(itemCounts(folder, set)).map((file) => ({
        set,
        name: file,
        open: (): Document => ({ url: `http://example.org/${file}`, contentType: '', body: read(set, file) }),
      })),
    ),
  ];
}

/** The same with their bytes. */
export const listFeeds = (folder: string): ListedFeed[] =>
  feedOpeners(folder).map(({ set, name, open }) => ({ set, name, document: open() }));

/** feedparser's own tests serve the files of this name and read the others from the disk, where they have no address. */
const addressOf = (file: string, headers: Readonly<Record<string, string>>): string =>
  /(?:^|\/)http_[^/]*$/u.test(file)
    ? new URL(headers['content-location'] ?? '', `http://127.0.0.1:8097/${file}`).href
    : '';

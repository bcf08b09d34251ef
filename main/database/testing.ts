/** Builders for tests: a library in a folder of its own, and values with everything a test does not care about filled in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { openAssetFiles } from './asset-files.ts';
import type { FeedCheck, LibraryMethods, NewItem, NewPage, NewPublication } from './face.ts';
import type { OpenLibrary } from './library.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import type { Connection } from './open.ts';
import { prepare } from './prepare.ts';

export const NOW = Date.UTC(2026, 0, 15);

export function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-library-'));
  context.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

export interface TestLibrary {
  library: OpenLibrary;
  connection: Connection;
  folder: string;
}

export function testLibrary(context: TestContext): TestLibrary {
  const folder = temporaryFolder(context);
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  if (prepared.state !== 'ready') throw new Error(prepared.state);
  const library = createLibrary(prepared.connection, openAssetFiles(path.join(folder, 'assets')));
  context.after(() => prepared.connection.close());
  return { library, connection: prepared.connection, folder };
}

export const newPublication = (name: string, change: Partial<NewPublication> = {}): NewPublication => ({
  title: name,
  siteUrl: `https://${name}.example/`,
  language: 'en',
  direction: 'ltr',
  folder: '',
  profile: null,
  feeds: [{ url: `https://${name}.example/rss`, title: name, format: 'rss' }],
  now: NOW,
  ...change,
});

export const check = (change: Partial<FeedCheck> = {}): FeedCheck => ({
  checkedAt: NOW,
  nextCheckAt: NOW + 3_600_000,
  failures: 0,
  status: 'active',
  problem: null,
  ...change,
});

export const newItem = (name: string, change: Partial<NewItem> = {}): NewItem => ({
  identity: name,
  alternates: [`https://a.example/${name}`],
  url: `https://a.example/${name}`,
  headline: `Headline ${name}`,
  dek: `Dek of ${name}`,
  byline: 'N. One',
  publishedAt: NOW - 1_000,
  updatedAt: null,
  bodyHtml: `<p>Body of ${name}</p>`,
  bodyText: `Body of ${name}`,
  kind: 'news',
  language: 'en',
  direction: 'ltr',
  topics: [],
  leadImage: null,
  images: [],
  wantsPage: true,
  ...change,
});

export const newPage = (words: number, change: Partial<NewPage> = {}): NewPage => {
  const text = Array.from({ length: words }, (_unused, index) => `word${index}`).join(' ');
  return {
    canonicalUrl: '',
    headline: 'From the page',
    dek: '',
    byline: '',
    publishedAt: null,
    updatedAt: null,
    leadImage: null,
    leadCaption: '',
    leadCredit: '',
    bodyHtml: `<p>${text}</p>`,
    bodyText: text,
    wordCount: words,
    images: [],
    documents: [],
    kind: 'news',
    language: 'en',
    direction: 'ltr',
    access: 'full',
    topics: [],
    ...change,
  };
};

export const answer = { etag: null, lastModified: null, now: NOW };

/** A publication with these items; ids of its articles in the items' order. */
export function withItems(
  library: LibraryMethods,
  name: string,
  items: NewItem[],
  change: Partial<NewPublication> = {},
): number[] {
  library.addPublication(newPublication(name, change));
  const feedId = library.findFeed([`https://${name}.example/rss`])?.feedId ?? 0;
  return library.storeItems({ feedId, items, check: check(), now: NOW }).added;
}

/** All steps of retention, as the proxy takes them. */
export function retain(library: LibraryMethods, now: number): { removed: number[]; bytes: number } {
  const whole = { removed: [] as number[], bytes: 0 };
  for (;;) {
    const step = library.applyRetention(now);
    whole.removed.push(...step.removed);
    whole.bytes += step.bytes;
    if (step.more !== true) return whole;
  }
}

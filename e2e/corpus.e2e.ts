/** Real feeds and reading lists, followed through the window's own calls. Skipped where the corpus is not there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { OpmlReport } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

const corpus = path.join(path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url)))), 'shared/corpus');

const FEED_FILE = /\.(?:rss|atom|xml|rdf|json)$/u;
const TYPES: Record<string, string> = {
  json: 'application/feed+json',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
};
const feedSets = ['rss-parser', 'netnewswire'].map((name) => path.join(corpus, 'feeds', name));

/** Items that feedparser.py finds, by file; it reads no JSON Feed, where the file's own `items` count. */
function expectedItems(folder: string, file: string): number {
  const counts = JSON.parse(readFileSync(path.join(folder, 'item-counts.json'), 'utf8')) as Record<string, number>;
  if (counts[file] !== undefined) return counts[file];
  return (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { items: unknown[] }).items.length;
}

test.describe('feeds of the corpus', () => {
  test.skip(!existsSync(corpus), 'the corpus is not here');
  let running: RunningApp;
  let server: SmallServer;

  test.beforeAll(async () => {
    server = await serve((address) => {
      const [, set, file] = /^\/([\w-]+)\/([\w.-]+)$/u.exec(address) ?? [];
      if (set === undefined || file === undefined) return null;
      const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'text/xml';
      const where = path.join(corpus, 'feeds', set, file);
      return existsSync(where) ? { headers: { 'content-type': type }, body: readFileSync(where) } : null;
    });
    running = await launchApp();
  });
  test.afterAll(async () => {
    await running.close();
    await server.stop();
  });

  for (const folder of feedSets) {
    const files = existsSync(folder)
      ? readdirSync(folder).filter((file) => FEED_FILE.test(file) && file !== 'item-counts.json')
      : [];
    for (const file of files) {
      test(`${path.basename(folder)}/${file} is followed and read`, async () => {
        const address = `${server.url}/${path.basename(folder)}/${file}`;
        const expected = expectedItems(folder, file);
        if (expected === 0) {
          // A page that took a feed's place.
          const refused = await running.tryCall('publications.discover', { address });
          expect(refused).toMatchObject({ ok: false, error: { code: 'not-a-feed' } });
          return;
        }
        const found = await running.call('publications.discover', { address });
        const candidate = found.candidates.find((one) => one.url === address);
        expect(candidate?.items).toBe(expected);
        const publication = await running.call('publications.follow', {
          discovery: found,
          feedUrls: [address],
          folder: '',
        });
        const read = async (): Promise<boolean> => {
          const now = (await running.call('publications.list', null)).find((one) => one.id === publication.id);
          return now?.feeds[0]?.checkedAt !== null && now?.feeds[0]?.checkedAt !== undefined;
        };
        await expect.poll(read, { timeout: 20_000 }).toBe(true);
        const { all } = await running.call('articles.count', { publicationId: publication.id });
        expect(all).toBe(expected);
        const { articles } = await running.call('articles.list', {
          query: { publicationId: publication.id },
          after: null,
          limit: 5,
        });
        expect(articles.length).toBe(Math.min(5, expected));
        for (const { id, headline, dek } of articles) {
          if (`${headline}${dek}`.trim() !== '') continue;
          // Some items have nothing but a mark; any words of theirs would stand here.
          expect((await running.call('articles.get', id))?.wordCount, `${file}: ${id}`).toBe(0);
        }
      });
    }
  }
});

interface Source {
  must_fail: boolean;
  checks?: { path: string; value: number }[];
}

test.describe('reading lists of the corpus', () => {
  const folder = path.join(corpus, 'opml');
  test.skip(!existsSync(folder), 'the corpus is not here');
  let running: RunningApp;

  test.beforeAll(async () => {
    running = await launchApp();
    // The lists name hosts of the world outside; what is tested is the import.
    await running.call('settings.update', { syncAutomatically: false });
    await running.setOnline(false);
  });
  test.afterAll(() => running.close());

  const sources = existsSync(folder)
    ? (JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8')) as Record<string, Source>)
    : {};
  for (const [file, source] of Object.entries(sources)) {
    if (!existsSync(path.join(folder, file))) continue;
    test(`${file} ${source.must_fail ? 'is refused or imported with its faults named' : 'is imported'}`, async () => {
      await running.app.evaluate(
        ({ dialog }, chosen) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
        },
        path.join(folder, file),
      );
      const result = await running.tryCall('opml.import', null);
      const lines = result.ok ? (result.value as OpmlReport).lines : [];
      if (source.must_fail) {
        // What can be read of a faulty list is imported, and its faults are named line by line.
        const faults = result.ok ? lines.filter(({ fault }) => fault !== null) : [result.error.message];
        expect(faults, JSON.stringify(result)).not.toEqual([]);
        for (const line of lines) expect(line.message).not.toBe('');
      } else {
        expect(result.ok, JSON.stringify(result)).toBe(true);
        for (const { path: what, value } of source.checks ?? [])
          if (what === 'len(subscriptions)') expect(lines).toHaveLength(value);
      }
    });
  }
});

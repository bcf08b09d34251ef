/** Feeds that move or always say 304, and pages that turn bad after they were stored. */
import { expect, test } from '@playwright/test';
import type { ArticleSummary, Publication } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { ArticleLine, Publisher, Rule } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';

let running: RunningApp;
let publisher: Publisher;
let lines: ArticleLine[];

const all = async (): Promise<ArticleSummary[]> =>
  (await running.call('articles.list', { query: {}, after: null, limit: 500 })).articles;
const feed = async (): Promise<Publication['feeds'][number] | undefined> =>
  (await running.call('publications.list', null))[0]?.feeds[0];
const refreshed = async (does: Rule['does'] | null): Promise<Publication['feeds'][number] | undefined> => {
  publisher.control.clear();
  if (does !== null) publisher.control.misbehave({ path: '/en/rss', does });
  await running.call('sync.refresh', {});
  return feed();
};

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchApp();
  const address = `${publisher.url}/en/rss`;
  const discovery = await running.call('publications.discover', { address });
  await running.call('publications.follow', { discovery, feedUrls: [address], folder: '' });
  await running.syncDone();
  lines = publisher.control.articles().filter(({ language }) => language === 'en');
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

test('an error page, a login page or half a page never replaces what is stored', async () => {
  const line = lines.find(({ wall, kind }) => wall === 'free' && kind === 'news');
  const id = (await all()).find(({ headline }) => headline === line?.headline)?.id;
  const before = id === undefined ? null : await running.call('articles.get', id);
  if (line === undefined || before === null) throw new Error('not stored');
  expect(before.access).toBe('full');
  const faults: Rule['does'][] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 404 },
    { kind: 'redirect-to-login' },
    { kind: 'truncated' },
    { kind: 'gzip-bomb' },
  ];
  for (const does of faults) {
    publisher.control.clear();
    publisher.control.misbehave({ path: line.path, does });
    expect(await running.tryCall('articles.refetch', before.id), does.kind).toMatchObject({ ok: false });
    expect(await running.call('articles.get', before.id), does.kind).toMatchObject({
      access: 'full',
      wordCount: before.wordCount,
      headline: line.headline,
    });
  }
  publisher.control.clear();
  await running.call('articles.refetch', before.id);
  expect((await running.call('articles.get', before.id))?.problem).toBeNull();
});

test('304 for ever is no failure, and the change comes once the server is well again', async () => {
  const line = lines[0];
  if (line === undefined) throw new Error('no article');
  publisher.control.edit(line.slug, { headline: 'Set anew while the server slept' });
  expect(await refreshed({ kind: 'not-modified-for-ever' })).toMatchObject({ status: 'active', problem: null });
  expect((await all()).some(({ headline }) => headline === line.headline)).toBe(true);
  await refreshed(null);
  await running.syncDone();
  expect((await all()).some(({ headline }) => headline === 'Set anew while the server slept')).toBe(true);
});

test('a move for a while is not adopted, nor one to what is no feed or a login page; a move for good is', async () => {
  const stays = (await all()).length;
  const url = `${publisher.url}/en/rss`;
  const target = '/en/atom.xml';
  for (const status of [302, 307] as const)
    expect(await refreshed({ kind: 'redirect', status, to: target })).toMatchObject({ url, problem: null });
  expect(await refreshed({ kind: 'redirect', status: 301, to: '/about' })).toMatchObject({
    url,
    problem: { code: 'not-a-feed' },
  });
  expect(await refreshed({ kind: 'redirect', status: 301, to: '/user/login' })).toMatchObject({
    url,
    problem: { code: 'needs-sign-in' },
  });
  // The target's validators are here since the move for a while: its 304 proves nothing, the next answer does.
  expect(await refreshed({ kind: 'redirect', status: 308, to: target })).toMatchObject({ url, problem: null });
  expect(await refreshed({ kind: 'redirect', status: 308, to: target })).toMatchObject({
    url: `${publisher.url}${target}`,
    status: 'active',
    problem: null,
  });
  expect(await all()).toHaveLength(stays);
});

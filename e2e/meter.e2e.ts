/** The meter: a publisher that counts free reads counts none that the reader did not click. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { enterPassword, expectStatus, followAt, openSignIn, publicationOf } from './sign-in-steps.ts';
import { openByHeadline } from './window.ts';

test.describe.configure({ mode: 'serial' });

const title = 'Ledger';
let running: RunningApp;
let publisher: Publisher;
let profile: string;
let id: number;

const counted = (): number => Object.values(publisher.control.meteredReads()).flat().length;
const metered = () =>
  publisher.control.articles().filter(({ wall, language }) => wall === 'metered' && language === 'en');
const storedOf = async (headline: string) => {
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  return articles.find((one) => one.headline === headline);
};

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320, meterLimit: 2 });
  profile = await temporaryProfile();
  running = await launchApp({ profile });
  ({ id } = await followAt(running, `${publisher.url}/en/rss`));
  await running.call('publications.update', { id, title });
  await running.syncDone();
});
test.afterAll(async () => {
  await running.quit();
  await publisher.stop();
});

test('nothing is fetched beyond the feed, and the server has counted nothing', async () => {
  expect(counted()).toBe(0);
  const { meter } = await publicationOf(running, id);
  expect(meter).toMatchObject({ limit: 2, allowance: 0 });
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  expect(new Set(articles.map(({ access }) => access))).toEqual(new Set(['feed']));
  expect(articles.every(({ pageState }) => pageState === 'held' || pageState === 'none')).toBe(true);
  // Neither a refresh, nor opening, nor "fetch again", nor a restart reads anything.
  await running.call('sync.refresh', {});
  await openByHeadline(running.window, metered()[0]?.headline ?? '');
  const refused = await running.tryCall('articles.refetch', (await storedOf(metered()[0]?.headline ?? ''))?.id);
  expect(refused).toMatchObject({ ok: false, error: { code: 'spends-read' } });
  await running.quit();
  running = await launchApp({ profile });
  await running.call('sync.refresh', {});
  await running.syncDone();
  expect(counted()).toBe(0);
});

test('a click uses one, and says how many are left', async () => {
  const [first] = metered();
  await openByHeadline(running.window, first?.headline ?? '');
  await expect(running.window.getByText('counts what is read without signing in')).toBeVisible();
  await running.window.getByRole('button', { name: 'Use 1 of 2 free reads' }).click();
  await expect.poll(async () => (await storedOf(first?.headline ?? ''))?.access).toBe('full');
  expect(counted()).toBe(1);
  await expect.poll(async () => (await publicationOf(running, id)).meter?.left).toBe(1);
});

test('the reader may allow some a month: no more than that are used', async () => {
  await running.call('publications.update', { id, freeReads: 2 });
  await running.syncDone();
  // One was clicked this month, so one more may go by itself; free articles count with the publisher for nothing.
  expect(counted()).toBeLessThanOrEqual(2);
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  expect(articles.filter(({ access }) => access !== 'feed')).toHaveLength(2);
});

test('signed in, everything comes and nothing is counted', async () => {
  const before = counted();
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await enterPassword(page, 'reader', 'reader-password');
  await expectStatus(running, id, 'signed-in');
  await running.syncDone();
  expect(counted()).toBe(before);
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  expect(articles.filter(({ access }) => access !== 'full')).toEqual([]);
});

test('a meter that only article pages speak of is noticed at the first of them', async () => {
  const quiet = await createPublisher({ largestImage: 320, meterLimit: 4, meter: { declared: false } });
  const other = await launchApp();
  try {
    await followAt(other, `${quiet.url}/en/rss`);
    await other.syncDone();
    expect(Object.values(quiet.control.meteredReads()).flat().length).toBeLessThanOrEqual(1);
    const [publication] = await other.call('publications.list', null);
    const pages = quiet.control
      .requests({ method: 'GET' })
      .filter(({ path }) => /\/(?:originals|memos|reports|events|pulse)\//u.test(path));
    // Free articles show no meter: they may go on until the first page that does.
    const firstMetered = pages.findIndex(({ path }) =>
      quiet.control.articles().some((one) => one.path === path && one.wall === 'metered'),
    );
    if (firstMetered >= 0) expect(publication?.meter?.limit).toBe(4);
  } finally {
    await other.close();
    await quiet.stop();
  }
});

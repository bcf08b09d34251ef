/** Signing in once: by the publication's own form, teasers become whole, and twenty restarts later it is still so. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import {
  enterPassword,
  expectNoSignInWindow,
  expectStatus,
  followAt,
  logged,
  missingWords,
  openSignIn,
  publicationOf,
  storedTexts,
} from './sign-in-steps.ts';

test.describe.configure({ mode: 'serial' });

const title = 'The Meridian Ledger: all editions';
let running: RunningApp;
let publisher: Publisher;
let profile: string;
let id: number;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  profile = await temporaryProfile();
  running = await launchApp({ profile });
  // Journeys have no keyring: what outlives a run is the reader's choice then.
  await running.call('settings.update', { keepWithoutKeyring: true });
  ({ id } = await followAt(running, `${publisher.url}/rss`));
  await running.call('publications.update', { id, title });
  await running.syncDone();
});
test.afterAll(async () => {
  await running.quit();
  await publisher.stop();
});

const paid = (): ArticleLine[] =>
  publisher.control.articles().filter(({ wall }) => wall === 'subscriber' || wall === 'metered');
const textsOf = (lines: ArticleLine[]) =>
  lines.map(({ slug, path }) => ({ path, lines: publisher.control.text(slug) ?? [] }));

test('without signing in there are teasers, and the window says what signing in would give', async () => {
  const texts = storedTexts(profile);
  for (const { path } of paid()) expect(texts.find(({ url }) => url === publisher.url + path)?.access).toBe('teaser');
  expect(missingWords(texts, publisher.url, textsOf(paid())).length).toBe(paid().length);
  expect((await publicationOf(running, id)).session).toMatchObject({ status: 'signed-out', verifiedAt: null });
});

test('a wrong password looks like a wrong password', async () => {
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await enterPassword(page, 'reader', 'not-my-password');
  await expect(page.getByText('Unrecognized name or password')).toBeVisible();
  // Long enough for the publisher to have been asked.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  await expect(page.getByText('Unrecognized name or password')).toBeVisible();
  expect((await publicationOf(running, id)).session.status).toBe('signed-out');
  expect(publisher.control.sessions()).toBe(0);
  await enterPassword(page, 'reader', 'reader-password');
});

test('the window closes by itself, and the name is the one the publication shows', async () => {
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
  const { session } = await publicationOf(running, id);
  expect(session.account).toBe('Ilse Varn');
  expect(session.verifiedAt).not.toBeNull();
  expect(Object.keys(session).toSorted()).toEqual(['account', 'method', 'since', 'status', 'verifiedAt']);
});

test('every teaser becomes whole, newest first, word for word what the publisher holds', async () => {
  await running.syncDone();
  const texts = storedTexts(profile);
  expect(missingWords(texts, publisher.url, textsOf(publisher.control.articles()))).toEqual([]);
  expect(texts.filter(({ access }) => access !== 'full')).toEqual([]);
  const fetched = publisher.control
    .requests({ method: 'GET' })
    .filter(({ reader, path }) => reader === 'reader' && paid().some((line) => line.path === path))
    .map(({ path }) => paid().find((line) => line.path === path)?.published ?? 0);
  // Two at a time, and one beforehand to see whether it is whole: the order is that of the dates but for neighbours.
  const firstHalf = fetched.slice(0, Math.floor(fetched.length / 2));
  const secondHalf = fetched.slice(Math.ceil(fetched.length / 2));
  const mean = (times: number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;
  expect(mean(firstHalf)).toBeGreaterThan(mean(secondHalf));
  expect(await logged(running, 'signed-in')).toHaveLength(1);
});

test('twenty restarts later the reader is still signed in', async () => {
  test.setTimeout(400_000);
  for (let start = 1; start <= 20; start += 1) {
    await running.quit();
    publisher.control.clearRequests();
    running = await launchApp({ profile });
    expect((await publicationOf(running, id)).session.status, `start ${start}`).toBe('signed-in');
    await running.call('sync.refresh', { publicationId: id });
    const asked = publisher.control.requests({ path: '/rss' });
    expect(asked.length, `start ${start}`).toBeGreaterThan(0);
    expect(
      asked.every(({ reader }) => reader === 'reader'),
      `start ${start}`,
    ).toBe(true);
  }
  const { ok, value } = await running.tryCall('session.verify', { publicationId: id }).then((result) => ({
    ok: result.ok,
    value: result.ok ? result.value : result.error,
  }));
  expect(ok).toBe(true);
  expect(value).toMatchObject({ status: 'signed-in', account: 'Ilse Varn' });
  // One sign-in was enough for all of it.
  expect(publisher.control.sessions()).toBe(1);
});

test('what the publisher publishes afterwards comes whole at once', async () => {
  const line = publisher.control.publish({
    slug: 'the-tide-clerk',
    kind: 'analysis',
    language: 'en',
    section: 'economy',
    topics: ['trade'],
    headline: 'The tide clerk keeps two books',
    dek: 'One for the ships, one for the moon.',
    byline: ['Ilse Varn'],
    lead: { scene: 'harbour', caption: 'The quay at noon.', credit: 'Ledger' },
    body: Array.from(
      { length: 9 },
      (_, index) =>
        `Paragraph number ${index + 1} of the tide clerk speaks at some length of a harbour whose books are kept twice, once for the ships that pay and once for the moon that does not.\n`,
    ).join('\n'),
  });
  await running.call('sync.refresh', { publicationId: id });
  await running.syncDone();
  const stored = storedTexts(profile).find(({ url }) => url === publisher.url + line.path);
  expect(stored?.access).toBe('full');
  expect(stored?.text).toContain('Paragraph number 9 of the tide clerk');
});

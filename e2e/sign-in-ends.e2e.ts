/** How a sign-in ends: by the publisher in the middle of a sync, by the reader, by going offline not at all. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
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

const title = 'Ledger';
let running: RunningApp;
let publisher: Publisher;
let id: number;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
});
test.afterAll(() => publisher.stop());
test.beforeEach(async () => {
  publisher.control.reset();
  running = await launchApp();
  ({ id } = await followAt(running, `${publisher.url}/en/rss`));
  await running.call('publications.update', { id, title });
  await running.syncDone();
});
test.afterEach(() => running.close());

const english = () => publisher.control.articles().filter(({ language }) => language === 'en');
const texts = () => english().map(({ slug, path }) => ({ path, lines: publisher.control.text(slug) ?? [] }));

async function signIn(): Promise<void> {
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await enterPassword(page, 'reader', 'reader-password');
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
}

test('the publisher ends the session in the middle of a sync: nothing whole is lost, one notice, and signing in heals', async () => {
  // After a handful of pages that were asked for with the session.
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  publisher.control.expireAfter(9);
  await enterPassword(page, 'reader', 'reader-password');
  await expectStatus(running, id, 'expired');
  await running.syncDone();
  const held = storedTexts(running.profile);
  const whole = held.filter(({ access }) => access === 'full').length;
  const missing = missingWords(held, publisher.url, texts());
  expect(missing.length).toBeGreaterThan(0);
  expect(await logged(running, 'session-expired')).toHaveLength(1);
  await expect(running.window.getByRole('button', { name: /Signed out by the publisher/u })).toBeVisible();

  // Nothing more is asked of what is known to be a teaser, and nothing is said twice.
  publisher.control.clearRequests();
  await running.call('sync.refresh', { publicationId: id });
  await running.syncDone();
  expect(publisher.control.requests({ method: 'GET' }).map(({ path }) => path)).toEqual(['/en/rss']);
  expect(await logged(running, 'session-expired')).toHaveLength(1);
  expect(storedTexts(running.profile).filter(({ access }) => access === 'full').length).toBe(whole);

  await signIn();
  await running.syncDone();
  expect(missingWords(storedTexts(running.profile), publisher.url, texts())).toEqual([]);
});

test('whole text stays whole when its page is asked for again without a session', async () => {
  await signIn();
  await running.syncDone();
  publisher.control.expireSessions();
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  for (const { id: articleId } of articles.slice(0, 12)) await running.tryCall('articles.refetch', articleId);
  await expectStatus(running, id, 'expired');
  await running.syncDone();
  expect(missingWords(storedTexts(running.profile), publisher.url, texts())).toEqual([]);
  expect(await logged(running, 'session-expired')).toHaveLength(1);
});

test('a page that is gone and a server in trouble say nothing about the sign-in', async () => {
  await signIn();
  await running.syncDone();
  const [first, second] = english();
  publisher.control.misbehave({ path: first?.path ?? '', does: { kind: 'status', status: 404 } });
  publisher.control.misbehave({ path: second?.path ?? '', does: { kind: 'status', status: 500 } });
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  for (const line of [first, second]) {
    const found = articles.find(({ headline }) => headline === line?.headline);
    await running.tryCall('articles.refetch', found?.id);
  }
  expect((await publicationOf(running, id)).session.status).toBe('signed-in');
});

test('offline is not signed out', async () => {
  await signIn();
  await running.syncDone();
  await running.setOnline(false);
  await expectStatus(running, id, 'unverified');
  await running.tryCall('session.verify', { publicationId: id });
  await running.call('sync.refresh', { publicationId: id });
  expect((await publicationOf(running, id)).session.status).toBe('unverified');
  await running.setOnline(true);
  await expectStatus(running, id, 'signed-in');
  expect(await logged(running, 'session-expired')).toEqual([]);
});

test('signing out clears this session and leaves the articles, or takes them when told to', async () => {
  await signIn();
  await running.syncDone();
  const other = await followAt(running, `${publisher.url}/tr/rss`);
  await running.syncDone();
  const cookies = (partition: number): Promise<string[]> =>
    running.app.evaluate(
      async ({ session }, name) => (await session.fromPartition(name).cookies.get({})).map((cookie) => cookie.name),
      `publication-${partition}`,
    );
  await running.app.evaluate(
    async ({ session }, { name, url }) =>
      session.fromPartition(name).cookies.set({ url, name: 'other', value: 'kept' }),
    { name: `publication-${other.id}`, url: publisher.url },
  );
  expect(await cookies(id)).toContain('SESSledger');
  const before = storedTexts(running.profile).length;
  await running.window.getByRole('button', { name: `Actions for ${title}`, exact: true }).click({ force: true });
  await running.window.getByRole('menuitem', { name: 'Access…' }).click();
  await expect(running.window.getByRole('dialog')).toContainText('Ilse Varn');
  await running.window.getByRole('button', { name: 'Sign out…' }).click();
  await running.window.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expectStatus(running, id, 'signed-out');
  // The state comes first, so that nothing more is asked for as the reader's.
  await expect.poll(() => cookies(id)).toEqual([]);
  expect(await cookies(other.id)).toEqual(['other']);
  expect(storedTexts(running.profile).length).toBe(before);
  expect(missingWords(storedTexts(running.profile), publisher.url, texts())).toEqual([]);

  await running.call('session.signOut', { publicationId: id, removeArticles: true });
  expect((await publicationOf(running, id)).articles).toBe(0);
  expect((await publicationOf(running, other.id)).articles).toBeGreaterThan(0);
});

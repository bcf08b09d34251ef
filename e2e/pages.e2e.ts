/** Pages that misbehave, each in its own way, in one sync: every one says why, and costs itself only. */
import { expect, test } from '@playwright/test';
import type { Article, ArticleSummary } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { ArticleLine, Publisher, Rule } from './publisher/index.ts';
import { createPublisher, readers } from './publisher/index.ts';
import { readFrame } from './reading.ts';
import { askAddress, choose, openByHeadline } from './window.ts';

test.describe.configure({ mode: 'serial' });

/** Pages that cannot be read, and what the window says of them. */
const unreadable: { slug: string; does: Rule['does']; says: RegExp }[] = [
  { slug: 'harrask-reservoir-vote', does: { kind: 'status', status: 404 }, says: /nothing at this address/u },
  { slug: 'sarrow-cable-landing', does: { kind: 'status', status: 410 }, says: /gone for good/u },
  { slug: 'orsande-night-trams', does: { kind: 'status', status: 500 }, says: /trouble of its own/u },
  { slug: 'halvane-school-bells-heat', does: { kind: 'redirect-loop' }, says: /in a circle/u },
  { slug: 'callune-customs-seals', does: { kind: 'redirect-to-login' }, says: /signed in/u },
  { slug: 'merrin-eels-return', does: { kind: 'gzip-bomb' }, says: /more than 8 MB/u },
  { slug: 'velmar-coalition-count', does: { kind: 'huge-body' }, says: /more than 8 MB/u },
  { slug: 'ketchar-bakers-night-tariff', does: { kind: 'truncated' }, says: /broke off in the middle/u },
  { slug: 'istreth-opera-roof', does: { kind: 'truncated', by: 'chunked' }, says: /broke off in the middle/u },
  { slug: 'orsande-water-forum', does: { kind: 'content-type', type: 'application/zip' }, says: /but a file/u },
];
/** Pages that are strange or slow and still whole. */
const readable: { slug: string; does: Rule['does'] }[] = [
  { slug: 'ar-halvane-night-school', does: { kind: 'charset', fault: 'undeclared' } },
  { slug: 'tr-gece-tramvayi', does: { kind: 'charset', fault: 'invalid-bytes', encoding: 'utf-8' } },
  { slug: 'lindmoor-book-days', does: { kind: 'slow-first-byte', ms: 1_500 } },
  { slug: 'grid-hearing-istreth', does: { kind: 'drip', bytesPerSecond: 8_000 } },
  { slug: 'meridian-lecture', does: { kind: 'redirect-chain', hops: 4 } },
  { slug: 'regional-press-report', does: { kind: 'content-type', type: 'text/plain' } },
];

let running: RunningApp;
let publisher: Publisher;
let lines: ArticleLine[];

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  lines = publisher.control.articles();
  running = await launchApp();
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

const line = (slug: string): ArticleLine => {
  const found = lines.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`no article ${slug}`);
  return found;
};
const all = async (): Promise<ArticleSummary[]> =>
  (await running.call('articles.list', { query: {}, after: null, limit: 500 })).articles;
async function stored(slug: string): Promise<Article> {
  const id = (await all()).find((one) => one.headline === line(slug).headline)?.id;
  const article = id === undefined ? null : await running.call('articles.get', id);
  if (article === null) throw new Error(`not stored: ${slug}`);
  return article;
}

/** Nothing is under way; pages that failed wait for their next turn. */
async function idle(): Promise<void> {
  let quiet = 0;
  const still = async (): Promise<number> => {
    quiet = (await running.call('sync.progress', null)).running ? 0 : quiet + 1;
    return quiet;
  };
  await expect.poll(still, { timeout: 100_000, intervals: [200] }).toBeGreaterThanOrEqual(3);
}

test('ten pages fail and six are strange: all others are whole, and nothing is missing', async () => {
  for (const { slug, does } of [...unreadable, ...readable])
    publisher.control.misbehave({ path: line(slug).path, does });
  await askAddress(running.window, `${publisher.url}/rss`);
  await running.window.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect.poll(async () => (await all()).length, { timeout: 60_000 }).toBe(lines.length);
  await idle();
  const articles = await all();
  const failed = new Set(unreadable.map(({ slug }) => line(slug).headline));
  for (const { headline, access } of articles) {
    const free = ['free', 'registration'].includes(lines.find((one) => one.headline === headline)?.wall ?? '');
    if (failed.has(headline)) expect(access, headline).toBe('feed');
    else if (free) expect(access, headline).toBe('full');
  }
});

for (const { slug, does, says } of unreadable) {
  test(`${JSON.stringify(does)}: what the feed said is shown, with the reason`, async () => {
    const { id, headline, dek } = await stored(slug);
    await openByHeadline(running.window, headline);
    // What wants a sign-in is told with the way in.
    const title = does.kind === 'redirect-to-login' ? 'Readers who are' : 'The page could not be fetched.';
    const note = running.window.getByRole('note').filter({ hasText: title });
    await expect(note).toContainText(says);
    await expect((await running.articleFrame(id)).locator('body')).toContainText(dek);
  });
}

test('a page in an old charset that nothing names reads as it was written', async () => {
  const { id, headline } = await stored('ar-halvane-night-school');
  await openByHeadline(running.window, headline);
  const frame = await running.articleFrame(id);
  await expect(frame.locator('body')).toContainText('قررت وزارة التعليم في هالفان');
  expect((await readFrame(frame)).broken).toEqual([]);
});

test('the failures are counted, and lead to the log that names each reason', async () => {
  const { window } = running;
  await window
    .getByRole('group', { name: 'Sync' })
    .getByRole('button', { name: /failures/u })
    .click();
  const log = window.getByRole('region', { name: 'Entries' });
  for (const { slug, says } of unreadable)
    await expect(log.getByRole('listitem').filter({ hasText: line(slug).path })).toContainText(says);
  await choose(window.getByRole('dialog'), 'Show', 'Done');
  await expect(log).toContainText(/Stored as full \(\d+ words, \d+ pictures\)/u);
  await expect(log).toContainText(/Stored as teaser/u);
  await window.keyboard.press('Escape');
});

test('“Fetch again” heals a page once its publisher does', async () => {
  publisher.control.clear();
  const { id, headline } = await stored('orsande-night-trams');
  await openByHeadline(running.window, headline);
  await running.window.getByRole('button', { name: 'Fetch again' }).click();
  await expect(running.window.getByText(/^Whole article, saved with \d+ image/u)).toBeVisible({ timeout: 30_000 });
  await expect(running.window.getByRole('note')).toHaveCount(0);
  expect((await running.call('articles.get', id))?.access).toBe('full');
});

/** Signs in as a subscriber by the site's own form, and gives the app's session the cookie it would have. */
async function signIn(publicationId: number): Promise<void> {
  const reader = readers.find(({ plan, code }) => plan === 'subscriber' && code === undefined);
  const form = await fetch(`${publisher.url}/user/login`);
  const cookie = form.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const token = /name="form_token" value="([^"]+)"/u.exec(await form.text())?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token, name: reader?.name ?? '', pass: reader?.password ?? '' });
  const entered = await fetch(`${publisher.url}/user/login`, {
    method: 'POST',
    body,
    headers: { cookie },
    redirect: 'manual',
  });
  const [name = '', value = ''] = entered.headers.getSetCookie()[0]?.split(';')[0]?.split('=') ?? [];
  await running.app.evaluate(
    ({ session }, [id, url, cookieName, cookieValue]) =>
      session.fromPartition(`publication-${id}`).cookies.set({ url, name: cookieName, value: cookieValue }),
    [publicationId, publisher.url, name, value] as const,
  );
}

test('signed in a teaser becomes whole; when the session expires, the whole text stays', async () => {
  const { window } = running;
  const { id, headline, publicationId, access } = await stored('glacier-ledger-report');
  expect(access).toBe('teaser');
  await openByHeadline(window, headline);
  await signIn(publicationId);
  await window.getByRole('button', { name: 'Fetch again' }).click();
  await expect(window.getByText(/^Whole article, saved with 2 images.*·\s1 PDF saved/u)).toBeVisible({
    timeout: 30_000,
  });
  const whole = (await stored('glacier-ledger-report')).wordCount;

  expect(publisher.control.expireSessions()).toBe(1);
  publisher.control.clearRequests();
  await window.getByRole('button', { name: 'Fetch again' }).click();
  await expect.poll(() => publisher.control.requests({ path: line('glacier-ledger-report').path })).toHaveLength(1);
  await idle();
  const after = await stored('glacier-ledger-report');
  expect(after.access).toBe('full');
  expect(after.wordCount).toBe(whole);
  await expect((await running.articleFrame(id)).locator('body')).toContainText('The schoolmaster, Hieronymus Vael');
});

test('503 without Retry-After: the host is left in peace, the log says until when, nothing is lost', async () => {
  const { window } = running;
  publisher.control.misbehave({ path: '/rss', does: { kind: 'status', status: 503 } });
  await window.getByRole('button', { name: 'Refresh all' }).click();
  await expect.poll(() => publisher.control.requests({ path: '/rss', status: 503 })).toHaveLength(1);
  await idle();
  publisher.control.clear();
  publisher.control.clearRequests();
  await window.getByRole('button', { name: 'Refresh all' }).click();
  await idle();
  expect(publisher.control.requests()).toEqual([]);
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Activity log' }).click();
  await choose(window.getByRole('dialog'), 'Show', 'Skipped');
  await expect(window.getByRole('region', { name: 'Entries' })).toContainText(/asked for a pause until \d/u);
  expect(await all()).toHaveLength(lines.length);
});

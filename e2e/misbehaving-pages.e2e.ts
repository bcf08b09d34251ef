/** Pages and feeds that misbehave while they are read: each costs itself only, and nothing good is replaced by it. */
import { expect, test } from '@playwright/test';
import type { Article, ArticleSummary, Publication } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { ArticleLine, Publisher, Rule } from './publisher/index.ts';
import { createPublisher, readers } from './publisher/index.ts';

const follow = async (running: RunningApp, address: string): Promise<Publication> => {
  const discovery = await running.call('publications.discover', { address });
  const feedUrls = [discovery.candidates[0]?.url ?? ''];
  return running.call('publications.follow', { discovery, feedUrls, folder: '' });
};
const all = async (running: RunningApp): Promise<ArticleSummary[]> =>
  (await running.call('articles.list', { query: {}, after: null, limit: 500 })).articles;

/** The stored article that is this one of the publisher's. */
async function stored(running: RunningApp, line: ArticleLine): Promise<Article> {
  for (const { id, headline } of await all(running)) {
    const article = headline === line.headline ? await running.call('articles.get', id) : null;
    if (article?.url.endsWith(line.path) === true) return article;
  }
  throw new Error(`${line.path} is not stored`);
}

test.describe('pages that misbehave', () => {
  let running: RunningApp;
  let publisher: Publisher;
  let lines: ArticleLine[];

  type Case = { name: string; does: Rule['does']; reads: boolean; code: RegExp };
  const cases: Case[] = [
    { name: '404', does: { kind: 'status', status: 404 }, reads: false, code: /^not-found$/u },
    { name: '410', does: { kind: 'status', status: 410 }, reads: false, code: /^gone$/u },
    { name: '500', does: { kind: 'status', status: 500 }, reads: false, code: /^server-error$/u },
    { name: 'to the login page', does: { kind: 'redirect-to-login' }, reads: false, code: /^needs-sign-in$/u },
    { name: 'a redirect loop', does: { kind: 'redirect-loop' }, reads: false, code: /^redirect-loop$/u },
    { name: 'a way of three', does: { kind: 'redirect-chain', hops: 3 }, reads: true, code: /^$/u },
    { name: 'a gzip bomb', does: { kind: 'gzip-bomb' }, reads: false, code: /^too-large$/u },
    { name: '100 MB', does: { kind: 'huge-body' }, reads: false, code: /^too-large$/u },
    { name: 'half a page', does: { kind: 'truncated' }, reads: false, code: /^truncated$/u },
    { name: 'half a page in chunks', does: { kind: 'truncated', by: 'chunked' }, reads: false, code: /^truncated$/u },
    { name: 'a slow first byte', does: { kind: 'slow-first-byte', ms: 1_200 }, reads: true, code: /^$/u },
    { name: 'a slow drip', does: { kind: 'drip', bytesPerSecond: 20_000 }, reads: true, code: /^$/u },
    { name: 'no charset', does: { kind: 'charset', fault: 'undeclared' }, reads: true, code: /^$/u },
    {
      name: 'a PDF type',
      does: { kind: 'content-type', type: 'application/pdf' },
      reads: false,
      code: /^not-a-page$/u,
    },
    { name: 'plain text type', does: { kind: 'content-type', type: 'text/plain' }, reads: true, code: /^$/u },
  ];

  test.beforeAll(async () => {
    publisher = await createPublisher({ largestImage: 320 });
    running = await launchApp();
    lines = publisher.control.articles().filter(({ wall, language }) => wall === 'free' && language === 'en');
    cases.forEach(({ does }, index) => publisher.control.misbehave({ path: lines[index]?.path ?? '/', does }));
    await follow(running, `${publisher.url}/rss`);
    const done = (): Promise<boolean> => running.call('sync.progress', null).then(({ running: moves }) => !moves);
    await expect.poll(done, { timeout: 90_000, intervals: [500] }).toBe(true);
  });
  test.afterAll(async () => {
    await running.close();
    await publisher.stop();
  });

  cases.forEach(({ name, reads, code }, index) => {
    test(`${name}: ${reads ? 'read whole' : 'the article keeps what its feed said, with the reason'}`, async () => {
      const line = lines[index];
      if (line === undefined) throw new Error('too few articles');
      const article = await stored(running, line);
      expect(article.dek).toBe(line.dek);
      if (reads) {
        expect(article).toMatchObject({ access: 'full', pageState: 'stored', problem: null });
        return;
      }
      expect(article.access).toBe('feed');
      expect(article.problem?.code ?? '').toMatch(code);
      expect(article.problem?.message.length ?? 0).toBeGreaterThan(40);
      const log = await running.call('activity.list', { before: null, limit: 500, level: 'failure' });
      expect(log.some((entry) => entry.articleId === article.id && code.test(entry.code))).toBe(true);
      const frame = await (await choose(article)).articleFrame(article.id);
      expect(await frame.locator('body').innerText()).toContain(line.dek.slice(0, 40));
    });
  });

  /** Opens an article in the window as a link to it would. */
  async function choose({ id }: Article): Promise<RunningApp> {
    await running.app.evaluate(({ BrowserWindow }, articleId) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'article.open', { id: articleId });
    }, id);
    return running;
  }

  test('once the page is well again, it is read when the reader asks', async () => {
    const line = lines[2];
    if (line === undefined) throw new Error('too few articles');
    publisher.control.clear();
    const { id } = await stored(running, line);
    await running.call('articles.refetch', id);
    const read = (): Promise<string | undefined> => running.call('articles.get', id).then((one) => one?.access);
    await expect.poll(read, { timeout: 15_000 }).toBe('full');
    expect((await running.call('articles.get', id))?.problem).toBeNull();
  });

  test('an error page, a login page or half a page never replaces what is stored', async () => {
    const line = lines.at(-1);
    if (line === undefined) throw new Error('no article');
    const before = await stored(running, line);
    expect(before.access).toBe('full');
    const faults: Rule['does'][] = [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 404 },
      { kind: 'redirect-to-login' },
      { kind: 'truncated' },
      { kind: 'not-a-feed' },
    ];
    for (const does of faults) {
      publisher.control.clear();
      publisher.control.misbehave({ path: line.path, does });
      expect(await running.tryCall('articles.refetch', before.id), does.kind).toMatchObject({ ok: false });
      const after = await running.call('articles.get', before.id);
      expect(after, does.kind).toMatchObject({ access: 'full', wordCount: before.wordCount, headline: line.headline });
    }
  });
});

test('a session that expires takes no whole article back', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const running = await launchApp();
  try {
    const { id } = await follow(running, `${publisher.url}/rss`);
    await running.syncDone();
    const line = publisher.control.articles().find((one) => one.wall === 'subscriber' && one.language === 'en');
    if (line === undefined) throw new Error('no article for subscribers');
    const teaser = await stored(running, line);
    expect(teaser.access).toBe('teaser');

    // Signed in as the site's own form would; how the reader does it in the app is not what is tested here.
    const reader = readers.find(({ code }) => code === undefined);
    const cookie = await signedIn(publisher.url, reader?.name ?? '', reader?.password ?? '');
    await running.app.evaluate(
      ({ session }, { url, name, value, partition }) =>
        session.fromPartition(partition).cookies.set({ url, name, value }),
      { url: publisher.url, ...cookie, partition: `persist:publication-${id}` },
    );
    await running.call('articles.refetch', teaser.id);
    await running.syncDone();
    const whole = await running.call('articles.get', teaser.id);
    expect(whole?.access).toBe('full');
    expect(whole?.wordCount ?? 0).toBeGreaterThan(teaser.wordCount);

    publisher.control.expireSessions();
    await running.call('articles.refetch', teaser.id);
    await running.syncDone();
    expect(await running.call('articles.get', teaser.id)).toMatchObject({
      access: 'full',
      wordCount: whole?.wordCount,
    });
    const log = await running.call('activity.list', { before: null, limit: 50 });
    expect(log.find((entry) => entry.articleId === teaser.id)?.code).toBe('kept');
  } finally {
    await running.close();
    await publisher.stop();
  }
});

/** The session cookie that the sample publication's sign-in form gives. */
async function signedIn(url: string, name: string, password: string): Promise<{ name: string; value: string }> {
  const form = await fetch(`${url}/user/login`);
  const [token = ''] = form.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
  const body = new URLSearchParams({ name, pass: password, form_token: token.split('=')[1] ?? '' });
  const answer = await fetch(`${url}/user/login`, {
    method: 'POST',
    body,
    headers: { cookie: token },
    redirect: 'manual',
  });
  const [session = ''] = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
  const [key = '', value = ''] = session.split('=');
  if (value === '') throw new Error(`not signed in: ${answer.status}`);
  return { name: key, value };
}

test('a feed that moves: for good is adopted, for a while is not, to a page that is no feed is refused', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const running = await launchApp();
  try {
    await follow(running, `${publisher.url}/rss`);
    await running.syncDone();
    const { all: stays } = await running.call('articles.count', {});
    const refreshed = async (does: Rule['does']): Promise<Publication['feeds'][number] | undefined> => {
      publisher.control.clear();
      publisher.control.misbehave({ path: '/rss', does });
      await running.call('sync.refresh', {});
      return (await running.call('publications.list', null))[0]?.feeds[0];
    };
    const temporary = await refreshed({ kind: 'redirect', status: 302, to: '/atom.xml' });
    expect(temporary).toMatchObject({ url: `${publisher.url}/rss`, status: 'active', problem: null });
    const nowhere = await refreshed({ kind: 'redirect', status: 301, to: '/' });
    expect(nowhere).toMatchObject({ url: `${publisher.url}/rss`, problem: { code: 'not-a-feed' } });
    const login = await refreshed({ kind: 'redirect', status: 301, to: '/user/login' });
    expect(login).toMatchObject({ url: `${publisher.url}/rss`, problem: { code: 'needs-sign-in' } });
    const moved = await refreshed({ kind: 'redirect', status: 308, to: '/atom.xml' });
    // The target's own validators came with the move for a while: it says 304, and the move waits for an answer that parses.
    expect(moved).toMatchObject({ url: `${publisher.url}/rss`, status: 'active', problem: null });
    const proved = await refreshed({ kind: 'redirect', status: 308, to: '/atom.xml' });
    expect(proved).toMatchObject({ url: `${publisher.url}/atom.xml`, status: 'active', problem: null });
    expect((await running.call('articles.count', {})).all).toBe(stays);
  } finally {
    await running.close();
    await publisher.stop();
  }
});

test('304 for ever is no failure, and the change comes once the server is well again', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const running = await launchApp();
  try {
    await follow(running, `${publisher.url}/rss`);
    await running.syncDone();
    const line = publisher.control.articles().find((one) => one.language === 'en');
    if (line === undefined) throw new Error('no article');
    publisher.control.misbehave({ path: '/rss', does: { kind: 'not-modified-for-ever' } });
    publisher.control.edit(line.slug, { headline: 'Set anew while the server slept' });
    await running.call('sync.refresh', {});
    const [publication] = await running.call('publications.list', null);
    expect(publication?.feeds[0]).toMatchObject({ status: 'active', problem: null });
    expect((await all(running)).some(({ headline }) => headline === line.headline)).toBe(true);
    publisher.control.clear();
    await running.call('sync.refresh', {});
    await running.syncDone();
    expect((await all(running)).some(({ headline }) => headline === 'Set anew while the server slept')).toBe(true);
  } finally {
    await running.close();
    await publisher.stop();
  }
});

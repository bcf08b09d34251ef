/** Each way in which a publisher can misbehave: the right message, and nothing that was stored is lost. */
import { expect, test } from '@playwright/test';
import type { ActivityEntry, ArticleSummary, Publication } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Publisher, Rule } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';

type Does = Rule['does'];

test.describe('when the address is typed', () => {
  let running: RunningApp;
  let publisher: Publisher;
  test.beforeAll(async () => {
    publisher = await createPublisher({ tls: true, largestImage: 320 });
    running = await launchApp();
    // Nobody here has a password to give.
    running.app.on('window', (window) => void window.close());
  });
  test.afterAll(async () => {
    await running.close();
    await publisher.stop();
  });
  test.afterEach(() => publisher.control.reset());

  const cases: { name: string; does: Does; code: RegExp; says: RegExp }[] = [
    { name: '404', does: { kind: 'status', status: 404 }, code: /not-found/u, says: /404|nothing|not found|no page/iu },
    { name: '410', does: { kind: 'status', status: 410 }, code: /gone/u, says: /gone|closed|no longer|for good/iu },
    { name: '500', does: { kind: 'status', status: 500 }, code: /server-error/u, says: /server|trouble|later/iu },
    { name: '401', does: { kind: 'basic-auth' }, code: /needs-password/u, says: /asks for a user name and password/u },
    { name: 'redirect to the login page', does: { kind: 'redirect-to-login' }, code: /needs-sign-in/u, says: /sign/iu },
    { name: 'redirect loop', does: { kind: 'redirect-loop' }, code: /redirect/u, says: /circle|loop|redirect/iu },
    {
      name: 'too many redirects',
      does: { kind: 'redirect-chain', hops: 14 },
      code: /redirect/u,
      says: /more than ten times/u,
    },
    { name: 'HTML where a feed is expected', does: { kind: 'not-a-feed' }, code: /not-a-feed/u, says: /feed/iu },
    { name: 'gzip bomb', does: { kind: 'gzip-bomb' }, code: /too-large/u, says: /more than 16 MB/u },
    { name: '100 MB body', does: { kind: 'huge-body' }, code: /too-large/u, says: /more than 16 MB/u },
    { name: 'dropped connection', does: { kind: 'drop' }, code: /no-answer/u, says: /answer|connection/iu },
    {
      name: 'truncated body',
      does: { kind: 'truncated' },
      code: /truncated/u,
      says: /broke|cut|half|complete|early/iu,
    },
  ];
  for (const one of cases) {
    test(`${one.name} has its own message, and nothing half-added stays`, async () => {
      // The page that a redirect leads to must itself be there.
      publisher.control.misbehave({ path: one.does.kind.startsWith('redirect-to') ? '/rss' : '/*', does: one.does });
      const result = await running.tryCall('publications.discover', { address: `${publisher.url}/rss` });
      expect(result.ok, JSON.stringify(result).slice(0, 400)).toBe(false);
      if (!result.ok) {
        expect(result.error.code).toMatch(one.code);
        expect(result.error.message).toMatch(one.says);
        // A message of one clause has no next step.
        expect(result.error.message.length).toBeGreaterThan(40);
      }
      expect(await running.call('publications.list', null)).toEqual([]);
      expect((await running.call('articles.count', {})).all).toBe(0);
    });
  }

  test('a certificate that does not hold is refused', async () => {
    const result = await running.tryCall('publications.discover', { address: `${publisher.secureUrl}/rss` });
    expect(result).toMatchObject({ ok: false, error: { code: 'certificate' } });
  });

  test('nobody at the address', async () => {
    for (const address of ['http://127.0.0.1:1999/', 'http://nobody.invalid/feed']) {
      const result = await running.tryCall('publications.discover', { address });
      expect(result).toMatchObject({ ok: false, error: { code: 'no-answer' } });
    }
  });

  test('a permanent move is followed and told', async () => {
    publisher.control.misbehave({ path: '/old-feed', does: { kind: 'redirect', status: 301, to: '/rss' } });
    const found = await running.call('publications.discover', { address: `${publisher.url}/old-feed` });
    expect(found.movedTo).toBe(`${publisher.url}/rss`);
    expect(found.candidates[0]?.url).toBe(`${publisher.url}/rss`);
  });

  test('a slow drip within the limits is waited for', async () => {
    publisher.control.misbehave({ path: '/feed.json', does: { kind: 'slow-first-byte', ms: 1_500 } });
    const found = await running.call('publications.discover', { address: `${publisher.url}/feed.json` });
    expect(found.candidates[0]?.format).toBe('json');
  });
});

test.describe('when the publication is followed already', () => {
  let running: RunningApp;
  let publisher: Publisher;
  let publication: Publication;
  let before: ArticleSummary[];

  const articles = async (): Promise<ArticleSummary[]> =>
    (await running.call('articles.list', { query: {}, after: null, limit: 500 })).articles;
  const newest = async (): Promise<ActivityEntry[]> => running.call('activity.list', { before: null, limit: 200 });

  test.beforeAll(async () => {
    publisher = await createPublisher({ largestImage: 320 });
    running = await launchApp();
    const discovery = await running.call('publications.discover', { address: `${publisher.url}/rss` });
    const feedUrl = discovery.candidates[0]?.url ?? '';
    publication = await running.call('publications.follow', { discovery, feedUrls: [feedUrl], folder: '' });
    await running.syncDone();
    before = await articles();
    expect(before.length).toBeGreaterThan(20);
    expect(before.length).toBe(discovery.candidates[0]?.items);
  });
  test.afterAll(async () => {
    await running.close();
    await publisher.stop();
  });

  /** Refreshes under a misbehaviour of the feed; everything stored must still be there, word for word. */
  const refresh = async (does: Does | null): Promise<Publication> => {
    publisher.control.clear();
    if (does !== null) publisher.control.misbehave({ path: '/rss', does });
    await running.call('sync.refresh', { publicationId: publication.id });
    await running.syncDone();
    const now = (await running.call('publications.list', null))[0];
    if (now === undefined) throw new Error('the publication is gone');
    const stored = await articles();
    expect(stored.map(({ id, headline, access }) => ({ id, headline, access }))).toEqual(
      before.map(({ id, headline, access }) => ({ id, headline, access })),
    );
    return now;
  };

  const failures: { name: string; does: Does; code: RegExp }[] = [
    { name: '404', does: { kind: 'status', status: 404 }, code: /not-found/u },
    { name: '500', does: { kind: 'status', status: 500 }, code: /server-error/u },
    { name: 'a feed that has become HTML', does: { kind: 'not-a-feed' }, code: /not-a-feed/u },
    { name: 'a gzip bomb', does: { kind: 'gzip-bomb' }, code: /too-large/u },
    { name: '100 MB', does: { kind: 'huge-body' }, code: /too-large/u },
    // How the half of a body ends, the network stack tells as it sees it.
    { name: 'a truncated feed', does: { kind: 'truncated' }, code: /truncated|no-answer/u },
    { name: 'a redirect loop', does: { kind: 'redirect-loop' }, code: /redirect/u },
    { name: 'a redirect to the login page', does: { kind: 'redirect-to-login' }, code: /needs-sign-in/u },
    { name: 'a dropped connection', does: { kind: 'drop', when: 'mid-body' }, code: /no-answer|truncated/u },
  ];
  for (const one of failures) {
    test(`${one.name}: said in the log, nothing lost, healed by the next good answer`, async () => {
      await refresh(one.does);
      const entries = (await newest()).filter((entry) => entry.subject === 'feed' && entry.level !== 'info');
      expect(entries.map((entry) => entry.code).join(' ')).toMatch(one.code);
      const healed = await refresh(null);
      expect(healed.feeds[0]?.status).toBe('active');
      expect(healed.feeds[0]?.problem).toBeNull();
    });
  }

  test('an empty feed empties nothing', async () => {
    await refresh({ kind: 'empty-feed' });
  });

  test('304 is not parsed and not a failure', async () => {
    await refresh(null);
    const again = await refresh(null);
    expect(again.feeds[0]?.problem).toBeNull();
    expect((await newest()).some((entry) => entry.code === 'not-modified')).toBe(true);
  });

  test('text in an undeclared charset is read as browsers would', async () => {
    await refresh({ kind: 'charset', fault: 'invalid-bytes' });
  });

  test('a changed article is taken, its earlier revision kept; read and starred stay', async () => {
    const target = publisher.control.articles().find((article) => article.wall === 'free' && article.language === 'en');
    if (target === undefined) throw new Error('no free article');
    const found = (await articles()).find((article) => article.headline === target.headline);
    if (found === undefined) throw new Error('not stored');
    await running.call('articles.setStarred', { ids: [found.id], starred: true });
    await running.call('articles.setRead', { ids: [found.id], read: true });
    publisher.control.clear();
    publisher.control.edit(target.slug, { headline: 'A headline set anew by the desk' });
    publisher.control.correct(target.slug, 'Correction: an earlier version misnamed the ferry.');
    await running.call('sync.refresh', { publicationId: publication.id });
    await running.syncDone();
    const now = await running.call('articles.get', found.id);
    expect(now?.headline).toBe('A headline set anew by the desk');
    expect(now?.revisions).toBeGreaterThanOrEqual(1);
    expect(now?.starred).toBe(true);
    expect((await articles()).length).toBe(before.length);
    before = await articles();
  });

  test('an article that vanished from the feed stays here', async () => {
    const target = publisher.control.articles().at(-1);
    if (target === undefined) throw new Error('no article');
    publisher.control.remove(target.slug, 410);
    await refresh(null);
  });

  test('429 silences the host until Retry-After; a refresh meanwhile asks nothing and says so', async () => {
    await refresh({ kind: 'status', status: 429, retryAfter: 600 });
    publisher.control.clear();
    publisher.control.clearRequests();
    await running.call('sync.refresh', { publicationId: publication.id });
    await running.syncDone();
    expect(publisher.control.requests()).toEqual([]);
    const entries = await newest();
    expect(
      entries.some(
        (entry) => entry.code === 'rate-limited' || entry.code === 'retry-after' || entry.code === 'host-silenced',
      ),
    ).toBe(true);
  });
});

test('a feed that is gone (410) is asked no more, and its articles stay', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const running = await launchApp();
  try {
    const discovery = await running.call('publications.discover', { address: `${publisher.url}/rss` });
    await running.call('publications.follow', {
      discovery,
      feedUrls: [discovery.candidates[0]?.url ?? ''],
      folder: '',
    });
    await running.syncDone();
    const { all } = await running.call('articles.count', {});
    publisher.control.misbehave({ path: '/rss', does: { kind: 'status', status: 410 } });
    await running.call('sync.refresh', {});
    await running.syncDone();
    const publication = (await running.call('publications.list', null))[0];
    expect(publication?.feeds[0]?.status).toBe('gone');
    expect(publication?.feeds[0]?.problem?.message.length ?? 0).toBeGreaterThan(20);
    publisher.control.clearRequests();
    await running.call('sync.refresh', {});
    await running.syncDone();
    expect(publisher.control.requests({ path: '/rss' })).toEqual([]);
    expect((await running.call('articles.count', {})).all).toBe(all);
  } finally {
    await running.close();
    await publisher.stop();
  }
});

test('broken pictures cost themselves only, and the connections to a host stay two', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const running = await launchApp();
  try {
    for (const [path, as] of [
      ['/sites/default/files/styles/*1*', 'html'],
      ['/sites/default/files/styles/*2*', 'svg'],
      ['/sites/default/files/styles/*3*', 'huge'],
    ] as const) {
      publisher.control.misbehave({ path, does: { kind: 'image', as } });
    }
    publisher.control.setLatency(5);
    const discovery = await running.call('publications.discover', { address: `${publisher.url}/rss` });
    await running.call('publications.follow', {
      discovery,
      feedUrls: [discovery.candidates[0]?.url ?? ''],
      folder: '',
    });
    await running.syncDone();
    const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
    expect(articles.filter((article) => article.pageState === 'failed')).toEqual([]);
    expect(publisher.stats().concurrent.max).toBeLessThanOrEqual(2);
  } finally {
    await running.close();
    await publisher.stop();
  }
});

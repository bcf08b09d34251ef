/** What a compromised window or a hostile article could do with sign-ins: nothing. Every attempt ends in an error value. */
import { expect, test } from '@playwright/test';
import { calls } from '../preload/contract.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { createSecondSite, type SecondSite } from './second-site/index.ts';
import { serve, type SmallServer } from './small-server.ts';
import { showArticle } from './window.ts';
import {
  enterPassword,
  expectNoSignInWindow,
  expectStatus,
  followAt,
  openSignIn,
  pageAt,
  publicationOf,
} from './sign-in-steps.ts';

test.describe.configure({ mode: 'serial' });

const title = 'Ledger';
let running: RunningApp;
let publisher: Publisher;
let second: SecondSite;
let foreign: SmallServer;
let id: number;
let otherId: number;
/** Values of the session's cookies: what must be found nowhere. */
let secrets: string[];

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  second = await createSecondSite();
  foreign = await serve(() => ({ body: '<h1>A foreign site</h1>', headers: { 'Content-Type': 'text/html' } }));
  running = await launchApp();
  ({ id } = await followAt(running, `${publisher.url}/en/rss`));
  ({ id: otherId } = await followAt(running, `${second.url}/rss.xml`));
  await running.call('publications.update', { id, title });
  await running.syncDone();
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await enterPassword(page, 'reader', 'reader-password');
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
  await running.syncDone();
  secrets = await running.app.evaluate(
    async ({ session }, name) => (await session.fromPartition(name).cookies.get({})).map(({ value }) => value),
    `publication-${id}`,
  );
});
test.afterAll(async () => {
  await running.close();
  await Promise.all([publisher.stop(), second.stop(), foreign.stop()]);
});

test('there is a secret to be found, and no answer of any call holds it', async () => {
  expect(secrets.filter((value) => value.length > 20).length).toBeGreaterThan(0);
  const answers = [
    await running.tryCall('publications.list', null),
    await running.tryCall('session.verify', { publicationId: id }),
    await running.tryCall('activity.list', { before: null, limit: 500 }),
    await running.tryCall('settings.get', null),
    await running.tryCall('settings.protection', null),
    await running.tryCall('library.status', null),
    await running.tryCall('articles.list', { query: { publicationId: id }, after: null, limit: 500 }),
  ];
  for (const answer of answers) {
    expect(answer.ok).toBe(true);
    for (const secret of [...secrets, 'reader-password']) expect(JSON.stringify(answer)).not.toContain(secret);
  }
  const { session } = await publicationOf(running, id);
  expect(Object.keys(session).toSorted()).toEqual(['account', 'method', 'since', 'status', 'verifiedAt']);
});

test('the contract knows three calls about sessions, and none that gives more', () => {
  expect(Object.keys(calls).filter((name) => /session|cookie|secret|token|password/iu.test(name))).toEqual([
    'session.signIn',
    'session.verify',
    'session.signOut',
  ]);
});

test('the window cannot read cookies: neither its own store nor the bridge holds any', async () => {
  const found = await running.window.evaluate(async () => {
    const outcome: Record<string, unknown> = { document: document.cookie };
    try {
      outcome['store'] = await (
        globalThis as unknown as { cookieStore: { getAll(): Promise<unknown[]> } }
      ).cookieStore.getAll();
    } catch {
      outcome['store'] = 'refused';
    }
    outcome['node'] = ['require', 'process', 'electron', 'ipcRenderer'].filter((name) => name in globalThis);
    outcome['bridge'] = Object.keys(window.bridge).toSorted();
    outcome['storage'] = JSON.stringify(localStorage);
    return outcome;
  });
  expect(found).toMatchObject({ document: '', node: [], bridge: ['call', 'on'] });
  expect([[], 'refused']).toContainEqual(found['store']);
  for (const secret of secrets) expect(JSON.stringify(found)).not.toContain(secret);
});

test('forged arguments are refused with an error value', async () => {
  const forged: [string, unknown][] = [
    ['session.signIn', null],
    ['session.signIn', id],
    ['session.signIn', { publicationId: String(id) }],
    ['session.signIn', { publicationId: -1 }],
    ['session.signIn', { publicationId: 1e308 }],
    ['session.signIn', { publicationId: { toString: 'x' } }],
    ['session.signIn', { publicationId: id, url: foreign.url }],
    ['session.signIn', { publicationId: id, address: foreign.url }],
    ['session.signIn', { publicationId: id, feedId: 'x' }],
    ['session.verify', { publicationId: id, url: foreign.url }],
    ['session.verify', { publicationId: [id] }],
    ['session.signOut', { publicationId: id }],
    ['session.signOut', { publicationId: id, removeArticles: 'yes' }],
    ['session.signOut', { publicationId: id, removeArticles: false, partition: 'persist:publication-2' }],
    ['session.get', { publicationId: id }],
    ['session.cookies', { publicationId: id }],
    ['__proto__', {}],
    ['constructor', {}],
  ];
  for (const [name, input] of forged) {
    const result = await running.tryCall(name, input);
    expect(result.ok, `${name} ${JSON.stringify(input)}`).toBe(false);
    expect(['invalid-input', 'unknown-call']).toContain(result.ok ? '' : result.error.code);
  }
  for (const input of [{ publicationId: 999_999 }, { publicationId: 2 ** 40 }])
    expect(await running.tryCall('session.signIn', input)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  // A feed of another publication is not asked about in this one's name.
  const feed = (await publicationOf(running, otherId)).feeds[0]?.id;
  expect(await running.tryCall('session.signIn', { publicationId: id, feedId: feed })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  expect(running.app.windows().filter((page) => !page.isClosed())).toHaveLength(1);
  expect(foreign.asked).toEqual([]);
  expect((await publicationOf(running, id)).session.status).toBe('signed-in');
});

test('the sign-in window opens at the publication’s own site, whatever the window would like', async () => {
  // What a compromised window may change of a publication does not move its sign-in page.
  for (const change of [{ siteUrl: foreign.url }, { profile: 'al-monitor' }, { title: foreign.url }])
    await running.tryCall('publications.update', { id: otherId, ...change });
  expect((await running.tryCall('session.signIn', { publicationId: otherId })).ok).toBe(true);
  const page = await pageAt(running, `${second.url}/connexion`);
  // Nor can the window reach into it or be reached from it.
  expect(
    await page.evaluate(() => ({
      bridge: 'bridge' in globalThis,
      opener: globalThis.opener === null,
      node: ['require', 'process', 'ipcRenderer'].filter((name) => name in globalThis),
    })),
  ).toEqual({ bridge: false, opener: true, node: [] });
  expect(foreign.asked).toEqual([]);
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().startsWith('Sign')) window.close();
  });
  await expectNoSignInWindow(running);
});

test('one publication’s session is not another’s: its cookies go nowhere else', async () => {
  publisher.control.clearRequests();
  second.control.clearRequests();
  await running.call('sync.refresh', {});
  expect(publisher.control.requests({ path: '/en/rss' }).every(({ reader }) => reader === 'reader')).toBe(true);
  const names = second.control.requests().flatMap(({ cookieNames }) => cookieNames);
  expect(names).not.toContain('SESSledger');
  // The same publisher followed a second time is a stranger there.
  const stranger = await followAt(running, `${publisher.url}/tr/rss`);
  await running.syncDone();
  publisher.control.clearRequests();
  await running.call('sync.refresh', { publicationId: stranger.id });
  expect(publisher.control.requests({ path: '/tr/rss' }).map(({ reader }) => reader)).toEqual([null]);
});

test('a hostile article in its frame reaches no cookie, no bridge and no sign-in window', async () => {
  const line = publisher.control.publish({
    slug: 'a-hostile-piece',
    kind: 'news',
    language: 'en',
    section: 'politics',
    topics: ['trade'],
    headline: 'A hostile piece',
    dek: 'It wants what is not its own.',
    byline: ['Nobody'],
    lead: { scene: 'harbour', caption: 'A quay.', credit: 'Ledger' },
    body: `The first paragraph of this piece says nothing of note, yet says it at a length that makes it a paragraph.\n\nThe second paragraph leads to [a sign-in](broadsheet-app://window/sign-in) and to [a script](javascript:parent.bridge.call('session.signOut',{publicationId:${id},removeArticles:true})) as any hostile page would.\n\nThe third paragraph is there so that the piece is long enough to be one, and ends here.`,
  });
  await running.call('sync.refresh', { publicationId: id });
  await running.syncDone();
  const { articles } = await running.call('articles.list', {
    query: { search: 'hostile piece' },
    after: null,
    limit: 5,
  });
  const article = articles.find(({ headline }) => headline === line.headline);
  expect(article).toBeDefined();
  await showArticle(running, article?.id ?? 0);
  const frame = await running.articleFrame(article?.id ?? 0);
  // The test's own evaluate gets past the sandbox; what it finds is what a script would, were there one.
  const found = await frame.evaluate(async () => {
    const outcome: Record<string, unknown> = {};
    const attempt = (name: string, act: () => unknown): void => {
      try {
        outcome[name] = act() ?? null;
      } catch {
        outcome[name] = 'refused';
      }
    };
    attempt('cookie', () => document.cookie);
    attempt('bridge', () => 'bridge' in globalThis);
    attempt('parent', () => (parent as unknown as { bridge: unknown }).bridge);
    attempt('links', () =>
      [...document.links].map((link) => link.protocol).filter((one) => /javascript|-app/u.test(one)),
    );
    outcome['fetch'] = await fetch('https://ledger.example/steal').then(
      () => 'reached',
      () => 'blocked',
    );
    return outcome;
  });
  expect(found).toMatchObject({ bridge: false, parent: 'refused', links: [], fetch: 'blocked' });
  expect(['', 'refused']).toContain(found['cookie']);
  expect(running.app.windows().filter((page) => !page.isClosed())).toHaveLength(1);
  expect((await publicationOf(running, id)).session.status).toBe('signed-in');
});

test('a hostile page in the sign-in window breaks out of nothing', async () => {
  await running.call('session.signOut', { publicationId: id, removeArticles: false });
  publisher.control.hostileSignIn(true);
  expect((await running.tryCall('session.signIn', { publicationId: id })).ok).toBe(true);
  await expect.poll(() => publisher.control.found().some(({ what }) => what === 'end'), { timeout: 60_000 }).toBe(true);
  const found = publisher.control.found();
  expect(found.find(({ what }) => what === 'end')?.got).toBe('reached');
  const of = (pattern: RegExp): string[] =>
    found.filter(({ what }) => pattern.test(what)).map(({ what, got }) => `${what}: ${got}`);
  const powers = of(/^(?:window|parent|top|opener)\./u);
  expect(powers.length).toBeGreaterThan(30);
  expect(powers.filter((one) => !/: (?:undefined|no window)$/u.test(one))).toEqual([]);
  const fetches = of(/^fetch /u);
  expect(fetches.length).toBeGreaterThan(4);
  expect(fetches.filter((one) => one.includes(': read'))).toEqual([]);
  const permissions = of(/^permission /u);
  expect(permissions.length).toBeGreaterThan(10);
  expect(permissions.filter((one) => one.includes('granted'))).toEqual([]);
  for (const still of of(/^still there/u)) expect(still).toContain(`${publisher.url}/user/login`);
  // The reader's window is as it was, and calls still answer.
  expect((await publicationOf(running, id)).session.status).toBe('signed-out');
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().startsWith('Sign')) window.close();
  });
  publisher.control.hostileSignIn(false);
});

/** What a hostile publisher's answers try: leading elsewhere, other publications' cookies, prompts, downloads, secrets in what is shown. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

let running: RunningApp;
let server: SmallServer;
/** Path and cookies of every request. */
const carried: { path: string; cookie: string }[] = [];

const COOKIE = 'COOKIE-OF-ALPHA';
const KEY = 'KEY-IN-ADDRESS';

const feed = (name: string, base: string): string =>
  `<rss version="2.0"><channel><title>${name}</title><link>${base}/${name}/</link><description>d</description><item><title>Item of ${name}</title><link>${base}/${name}/article?access_token=${KEY}</link><guid>${name}</guid><description>x</description></item></channel></rss>`;

const ELSEWHERE: Record<string, string> = {
  '/to-file': 'file:///etc/passwd',
  '/to-app': 'broadsheet-app://window/index.html',
  '/to-article': 'broadsheet-article://article/1',
  '/to-data': 'data:application/rss+xml,%3Crss/%3E',
  '/to-script': 'javascript:alert(1)',
  '/to-chrome': 'chrome://version',
};

test.beforeAll(async () => {
  server = await serve((path, base, headers) => {
    carried.push({ path, cookie: headers.cookie ?? '' });
    const [, name = ''] = path.split(/[/?]/u);
    const elsewhere = ELSEWHERE[path];
    if (elsewhere !== undefined) return { status: 302, headers: { location: elsewhere } };
    if (path === '/basic') return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' }, body: 'no' };
    if (path === '/ntlm') return { status: 401, headers: { 'www-authenticate': 'NTLM' }, body: 'no' };
    const type = { 'content-type': 'application/rss+xml' };
    if (/^\/(?:alpha|beta|gamma|keyed)\/feed\.xml/u.test(path)) {
      const cookie = { 'set-cookie': `session=${COOKIE}; Max-Age=99999; Path=/; HttpOnly` };
      return { headers: { ...type, ...(name === 'alpha' ? cookie : {}) }, body: feed(name, base) };
    }
    if (path === '/attached/feed.xml')
      return {
        headers: { ...type, 'content-disposition': 'attachment; filename=x.exe' },
        body: feed('attached', base),
      };
    return null;
  });
  running = await launchApp();
  await running.app.evaluate(({ app, dialog }) => {
    const held = globalThis as unknown as { asked: string[] };
    held.asked = [];
    dialog.showMessageBox = () =>
      Promise.resolve(void held.asked.push('box')).then(() => ({ response: 0, checkboxChecked: false }));
    dialog.showErrorBox = () => void held.asked.push('error box');
    app.on('browser-window-created', () => held.asked.push('window'));
    app.on('session-created', (session) =>
      session.on('will-download', (event) => event.defaultPrevented || held.asked.push('download')),
    );
  });
});

test.afterAll(async () => {
  await running.close();
  await server.stop();
});

async function follow(path: string): Promise<number> {
  const address = `${server.url}${path}`;
  const found = await running.call('publications.discover', { address });
  const { id } = await running.call('publications.follow', {
    discovery: found,
    feedUrls: found.candidates.map((one) => one.url),
    folder: '',
  });
  await running.syncDone();
  return id;
}

const asked = (): Promise<string[]> => running.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

test('an answer that leads out of the web is refused with a message', async () => {
  for (const path of Object.keys(ELSEWHERE)) {
    const result = await running.tryCall('publications.discover', { address: `${server.url}${path}` });
    expect(result.ok, path).toBe(false);
    if (result.ok) continue;
    expect(result.error.message.length, path).toBeGreaterThan(20);
    expect(result.error.message, path).not.toContain('root:');
  }
  expect(await asked()).toEqual([]);
});

test('an answer that asks for a password opens the app’s own window and no other, and sends none unasked', async () => {
  const opened: string[] = [];
  running.app.on('window', (window) => {
    opened.push(window.url());
    void window.close();
  });
  for (const [path, code] of [
    ['/ntlm', 'needs-sign-in'],
    ['/basic', 'needs-password'],
  ] as const) {
    const result = await running.tryCall('publications.discover', { address: `${server.url}${path}` });
    expect(result, path).toMatchObject({ ok: false, error: { code } });
  }
  expect(opened).toHaveLength(1);
  expect(await asked()).toEqual(['window']);
  await running.app.evaluate(() => void ((globalThis as unknown as { asked: string[] }).asked.length = 0));
});

test('an answer that calls itself a download is read, never saved', async () => {
  expect(await follow('/attached/feed.xml')).toBeGreaterThan(0);
  expect(await asked()).toEqual([]);
});

test('a cookie goes back to the publication that got it, and to no other at the same host', async () => {
  const alpha = await follow('/alpha/feed.xml');
  const beta = await follow('/beta/feed.xml');
  carried.length = 0;
  for (const publicationId of [alpha, beta]) await running.call('sync.refresh', { publicationId });
  await expect.poll(() => carried.filter(({ path }) => path.endsWith('/feed.xml')).length).toBeGreaterThan(1);
  await running.syncDone();
  const cookiesOf = (name: string): string[] =>
    carried.filter(({ path }) => path.startsWith(`/${name}/`)).map(({ cookie }) => cookie);
  expect(cookiesOf('alpha').length).toBeGreaterThan(0);
  expect(cookiesOf('beta').length).toBeGreaterThan(0);
  expect(cookiesOf('alpha').every((cookie) => cookie === `session=${COOKIE}`)).toBe(true);
  expect(cookiesOf('beta').every((cookie) => cookie === '')).toBe(true);

  carried.length = 0;
  await running.tryCall('publications.discover', { address: `${server.url}/beta/feed.xml` });
  expect(carried.map(({ cookie }) => cookie).filter((cookie) => cookie !== '')).toEqual([]);
});

test('a publication that is removed takes its cookies with it', async () => {
  const id = await follow('/gamma/feed.xml');
  const cookies = (): Promise<number> =>
    running.app.evaluate(
      async ({ session }, partition) => (await session.fromPartition(partition).cookies.get({})).length,
      `publication-${id}`,
    );
  await running.app.evaluate(
    ({ session }, partition) =>
      session
        .fromPartition(partition)
        .cookies.set({ url: 'https://a.example/', name: 'a', value: 'b', expirationDate: 9e9 }),
    `publication-${id}`,
  );
  expect(await cookies()).toBe(1);
  await running.call('publications.remove', { id });
  expect(await cookies()).toBe(0);
});

test('no cookie, and no key of an address, is in anything the window can ask for', async () => {
  await follow(`/keyed/feed.xml?token=${KEY}`);
  expect(
    server.asked.some((path) => path.includes(KEY)),
    'the key is really used',
  ).toBe(true);
  const list = await running.call('articles.list', { query: {}, after: null, limit: 100 });
  const answers = [
    await running.call('publications.list', null),
    await running.call('activity.list', { before: null, limit: 500 }),
    await running.call('library.status', null),
    await running.call('settings.get', null),
    list,
  ];
  const told = JSON.stringify(answers);
  expect(told).toContain('keyed');
  expect(told).not.toContain(COOKIE);
  expect(told).not.toContain(KEY);
  for (const { id } of list.articles)
    expect(JSON.stringify(await running.call('articles.get', id))).not.toContain(COOKIE);
  const page = await running.window.evaluate(() => ({
    cookie: document.cookie,
    storage: JSON.stringify(localStorage),
  }));
  expect(page.cookie).toBe('');
  expect(page.storage).not.toContain(COOKIE);
});

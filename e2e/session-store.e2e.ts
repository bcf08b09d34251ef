/** The sessions of publications alone: cookies come back exactly as they were, and clearing one leaves the others and no byte. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Cookie, CookiesSetDetails } from 'electron';
import { build } from 'vite';
import { allFiles, filesWith } from './disk-search.ts';
import { launchElectron } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

const source = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'main/electron');

const ENTRY = `
export { createVault } from '${source}/vault.ts';
export { createPartitionFolders } from '${source}/partition-folders.ts';
export { createSessions } from '${source}/publication-sessions.ts';
`;
const MAIN = `
import path from 'node:path';
import { app, session } from 'electron';
import { createPartitionFolders, createSessions, createVault } from './parts.js';
const inProfile = (...names) => path.join(process.env.STORE_PROFILE, ...names);
app.setPath('userData', inProfile());
const turned = (bytes) => Uint8Array.from(bytes, (byte) => byte ^ 90);
const sealer = { available: true, seal: (text) => turned(Buffer.from(text)), open: (bytes) => Buffer.from(turned(bytes)).toString() };
const report = (code, error) => console.error(code, error);
app.on('window-all-closed', () => {});
app.whenReady().then(() => {
  const vault = createVault({ folder: inProfile('secrets'), sealer, mayKeepOpen: () => false, report });
  const folders = createPartitionFolders(inProfile('Partitions'), inProfile('secrets', 'partitions-open'));
  const clock = { now: Date.now, after: (ms, callback) => { const timer = setTimeout(callback, ms); return () => clearTimeout(timer); } };
  globalThis.store = createSessions({ vault, folders, partition: (name) => session.fromPartition(name), keepDays: () => 30, clock, report });
});
`;

/** Of the page that is in the cache. */
const PAGE = 'cached-page-4d1f';

/** What a session holds, without the moment of expiry that Chromium rounds. */
type Seen = Omit<Cookie, 'expirationDate'>;

let app: ElectronApplication | undefined;
let folder: string;
let profile: string;
let server: SmallServer;

const start = async (): Promise<ElectronApplication> => {
  process.env['STORE_PROFILE'] = profile;
  app = await launchElectron(folder);
  await expect.poll(() => app?.evaluate(() => Reflect.has(globalThis, 'store'))).toBe(true);
  return app;
};
const quit = async (): Promise<void> => {
  const running = app;
  app = undefined;
  if (running === undefined) return;
  const ended = new Promise((resolve) => running.process().once('exit', resolve));
  await running.evaluate(({ app: electronApp }) => {
    const { store } = globalThis as unknown as { store: { flush(): Promise<void> } };
    void store.flush().finally(() => electronApp.exit(0));
  });
  await ended;
};

interface Store {
  of(id: number): Promise<Electron.Session>;
  clear(id: number): Promise<void>;
  cookieNames(id: number): Promise<string[]>;
  hasCookies(id: number): Promise<boolean>;
  prune(ids: number[]): Promise<void>;
}
const set = (running: ElectronApplication, id: number, cookies: CookiesSetDetails[]): Promise<void> =>
  running.evaluate(
    async (_electron, [to, all]) => {
      const { store } = globalThis as unknown as { store: Store };
      const session = await store.of(to);
      for (const one of all) await session.cookies.set(one);
    },
    [id, cookies] as const,
  );
const get = (running: ElectronApplication, id: number): Promise<Seen[]> =>
  running.evaluate(async (_electron, from) => {
    const { store } = globalThis as unknown as { store: Store };
    const cookies = await (await store.of(from)).cookies.get({});
    return cookies
      .map(({ expirationDate: _when, ...rest }) => rest)
      .toSorted((one, other) => one.name.localeCompare(other.name));
  }, id);
const ask = <Name extends 'clear' | 'cookieNames' | 'hasCookies' | 'prune'>(
  running: ElectronApplication,
  name: Name,
  input: Parameters<Store[Name]>[0],
): Promise<unknown> =>
  running.evaluate(
    (_electron, [method, value]) => {
      const { store } = globalThis as unknown as { store: Record<string, (input: unknown) => Promise<unknown>> };
      return store[method]?.(value);
    },
    [name as string, input] as const,
  );
/** A page of the site that writes a word wherever a page can. */
const visit = (running: ElectronApplication, id: number, word: string): Promise<void> =>
  running.evaluate(
    async ({ BrowserWindow }, [of, text, address]) => {
      const { store } = globalThis as unknown as { store: Store };
      const window = new BrowserWindow({ show: false, webPreferences: { session: await store.of(of), sandbox: true } });
      await window.loadURL(address);
      await window.webContents.executeJavaScript(`(async () => {
        localStorage.setItem('word', '${text}');
        await (await caches.open('words')).put('/word', new Response('${text}'));
        await new Promise((resolve, reject) => {
          const asked = indexedDB.open('words', 1);
          asked.onupgradeneeded = () => asked.result.createObjectStore('words');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const writing = asked.result.transaction('words', 'readwrite');
            writing.objectStore('words').put('${text}', 'word');
            writing.oncomplete = () => { asked.result.close(); resolve(); };
          };
        });
      })()`);
      window.destroy();
    },
    [id, word, server.url] as const,
  );

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-store-'));
  await writeFile(path.join(folder, 'parts.ts'), ENTRY);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(folder, 'parts.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { external: ['electron'], output: { entryFileNames: 'parts.js' } },
    },
    ssr: { noExternal: ['zod'] },
  });
  await writeFile(path.join(folder, 'main.js'), MAIN);
  await writeFile(
    path.join(folder, 'package.json'),
    '{"name":"store","version":"1.0.0","type":"module","main":"main.js"}',
  );
});
test.beforeEach(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'broadsheet-store-profile-'));
  server = await serve((asked) =>
    asked === '/'
      ? {
          headers: { 'content-type': 'text/html', 'set-cookie': 'visited=yes', 'cache-control': 'max-age=3600' },
          body: `<p>${PAGE}`,
        }
      : null,
  );
});
test.afterEach(async () => {
  await quit();
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('cookies without an expiry come back as they were, whatever they are for', async () => {
  const url = 'https://news.example/';
  const all: CookiesSetDetails[] = [
    { url, name: 'host', value: 'only', httpOnly: true, sameSite: 'lax' },
    { url, name: 'domain', value: 'wide', domain: 'news.example', secure: true, sameSite: 'no_restriction' },
    {
      url: 'https://www.news.example/en/articles',
      name: 'path',
      value: 'a=b',
      path: '/en',
      sameSite: 'strict',
    },
    { url, name: '__Host-sid', value: 'h', secure: true, path: '/', httpOnly: true, sameSite: 'strict' },
    { url, name: '__Secure-sid', value: 's', secure: true, domain: 'news.example', sameSite: 'lax' },
    { url: 'http://127.0.0.1/', name: 'number', value: '"quoted"', sameSite: 'unspecified' },
    { url: 'http://plain.example/', name: 'plain', value: '', sameSite: 'lax' },
    { url: 'https://sso.example/', name: 'same', value: 'one', sameSite: 'lax' },
    { url: 'https://sso.example/', name: 'same-wide', value: 'two', domain: '.sso.example', sameSite: 'lax' },
    { url, name: 'with-expiry', value: 'e', expirationDate: Math.floor(Date.now() / 1000) + 86_400, sameSite: 'lax' },
  ];
  const first = await start();
  await set(first, 1, all);
  const before = await get(first, 1);
  expect(before.map(({ name }) => name).toSorted()).toEqual(all.map(({ name }) => name ?? '').toSorted());
  expect(before.filter(({ session }) => session)).toHaveLength(all.length - 1);
  await quit();
  const second = await start();
  expect(await ask(second, 'hasCookies', 1)).toBe(true);
  expect(await get(second, 1)).toEqual(before);
  // Changed and removed ones are remembered as such.
  await set(second, 1, [{ url, name: 'host', value: 'new', httpOnly: true, sameSite: 'lax' }]);
  await second.evaluate(async () => {
    const { store } = globalThis as unknown as { store: Store };
    await (await store.of(1)).cookies.remove('http://plain.example/', 'plain');
  });
  await quit();
  const third = await start();
  const names = (await get(third, 1)).map(({ name, value }) => (name === 'host' ? `host=${value}` : name));
  expect(names).toEqual(
    before.map(({ name }) => (name === 'host' ? 'host=new' : name)).filter((name) => name !== 'plain'),
  );
});

test('clearing one publication leaves the others alone and no byte of its own on disk', async () => {
  const words = { one: 'first-c2f7a91be0', two: 'second-88d3f0a6c5' };
  const cookies = (word: string): CookiesSetDetails[] => [
    { url: server.url, name: 'passing', value: `${word}-passing` },
    {
      url: server.url,
      name: 'lasting',
      value: `${word}-lasting`,
      expirationDate: Math.floor(Date.now() / 1000) + 86_400,
    },
  ];
  const first = await start();
  for (const [id, word] of [
    [1, words.one],
    [2, words.two],
  ] as const) {
    await set(first, id, cookies(word));
    await visit(first, id, word);
  }
  await quit();
  // It can be found, in cookies, storage and databases of pages.
  const before = await filesWith(profile, words.one);
  expect(before.length).toBeGreaterThan(2);
  expect(await filesWith(path.join(profile, 'Partitions/publication-1'), PAGE)).not.toEqual([]);

  const second = await start();
  for (const id of [1, 2])
    expect(await ask(second, 'cookieNames', id)).toEqual(expect.arrayContaining(['passing', 'lasting', 'visited']));
  await visit(second, 1, words.one);
  await ask(second, 'clear', 1);
  expect(await ask(second, 'hasCookies', 1)).toBe(false);
  await expect.poll(() => filesWith(profile, words.one)).toEqual([]);
  expect(await filesWith(path.join(profile, 'Partitions/publication-1'), PAGE)).toEqual([]);
  expect((await get(second, 2)).map(({ name, value }) => [name, value])).toEqual([
    ['lasting', `${words.two}-lasting`],
    ['passing', `${words.two}-passing`],
    ['visited', 'yes'],
  ]);
  await quit();
  expect(await filesWith(profile, words.one)).toEqual([]);
  expect((await filesWith(profile, words.two)).length).toBeGreaterThan(2);
});

test('a publication that nobody asks gets no folder; clearing and pruning one need no session', async () => {
  const first = await start();
  expect(await ask(first, 'hasCookies', 5)).toBe(false);
  expect(await ask(first, 'cookieNames', 5)).toEqual([]);
  await ask(first, 'clear', 5);
  await ask(first, 'prune', [5]);
  expect(await allFiles(path.join(profile, 'Partitions')).catch(() => [])).toEqual([]);
  for (const id of [6, 7, 8]) await set(first, id, [{ url: server.url, name: 'sid', value: `word-of-${id}-e1b0` }]);
  await quit();
  const second = await start();
  await ask(second, 'prune', [6, 8]);
  await ask(second, 'clear', 6);
  expect(await ask(second, 'hasCookies', 6)).toBe(false);
  expect(await ask(second, 'hasCookies', 7)).toBe(false);
  expect((await allFiles(profile)).filter((file) => /publication-[67]/u.test(file))).toEqual([]);
  expect((await get(second, 8)).map(({ value }) => value)).toEqual(['word-of-8-e1b0']);
});

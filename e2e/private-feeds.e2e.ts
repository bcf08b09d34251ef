/** Feeds that want a password, a token or a key: asked for in a window of their own, and nowhere to be found afterwards. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Result } from '../preload/contract.ts';
import type { Discovery, Publication } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Answer, SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';
import { answerDialogs, askAddress } from './window.ts';

const password = 'corr3ct-h0rse';
const token = 't0ken-battery';
const keys = ['k3y-staple-one', 'k3y-staple-two'];
const secrets = [password, 'changed-h0rse', token, ...keys, Buffer.from(`ann:${password}`).toString('base64')];

let running: RunningApp;
let home: SmallServer;
let away: SmallServer;
/** What the password is at present. */
let current = password;
/** What the window got to hear. */
const told: unknown[] = [];
/** Authorization headers that arrived, by host. */
const arrived = { home: [] as string[], away: [] as string[] };

const feed = (name: string): Answer => ({
  headers: { 'content-type': 'application/rss+xml' },
  body: `<rss version="2.0"><channel><title>${name}</title><link>/</link><item><guid>${name}</guid>
    <title>Letter of ${name}</title><description>For members.</description></item></channel></rss>`,
});
const asks = (challenge: string): Answer => ({ status: 401, headers: { 'www-authenticate': challenge } });

function atHome(asked: string, base: string, authorization = ''): Answer | null {
  arrived.home.push(authorization);
  const { pathname, searchParams } = new URL(asked, base);
  const isAnn = authorization === `Basic ${Buffer.from(`ann:${current}`).toString('base64')}`;
  const [, name = ''] = /^\/([a-z]+)\.xml$/u.exec(pathname) ?? [];
  switch (name) {
    case 'basic':
    case 'typed':
    case 'closed':
      return isAnn ? feed(name) : asks('Basic realm="The <b>members</b> of the house"');
    case 'bearer':
      return authorization === `Bearer ${token}` ? feed(name) : asks('Bearer');
    case 'key':
      return keys.includes(searchParams.get('token') ?? '')
        ? feed(`key ${searchParams.get('token')}`.slice(-3))
        : { status: 403 };
    case 'elsewhere':
      return isAnn ? { status: 302, headers: { location: `${away.url}/landed.xml` } } : asks('Basic realm="home"');
    default:
      return null;
  }
}

test.beforeAll(async () => {
  home = await serve((asked, base, headers) => atHome(asked, base, headers.authorization));
  away = await serve((asked, _base, headers) => {
    arrived.away.push(headers.authorization ?? '');
    return asked === '/landed.xml' ? feed('landed') : null;
  }, '127.0.0.2');
  running = await launchApp();
});
test.afterAll(async () => {
  await running.close();
  await home.stop();
  await away.stop();
});

/** The window that asks, once it shows what it wants, and what comes of what made it ask. */
async function asking<Value>(act: () => Promise<Value>): Promise<{ window: Page; outcome: Promise<Value> }> {
  const opened = running.app.waitForEvent('window');
  const outcome = act();
  const window = await opened;
  await window.getByRole('heading', { level: 1 }).waitFor();
  return { window, outcome };
}

const lookUp = (name: string): Promise<Result<unknown>> =>
  running.tryCall('publications.discover', { address: `${home.url}/${name}.xml` });

async function enter(window: Page, user: string, given: string): Promise<void> {
  await window.getByLabel('User name', { exact: true }).fill(user);
  await window.getByLabel('Password', { exact: true }).fill(given);
  await pressEnter(window);
}

/** The window may be gone before the key is up again. */
async function pressEnter(window: Page): Promise<void> {
  await window.keyboard.press('Enter').catch(() => undefined);
  await expect.poll(() => window.isClosed()).toBe(true);
}

/** As the system would; what Playwright presses does not come by way of main. */
async function pressEscape(window: Page): Promise<void> {
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.getURL().startsWith('broadsheet-ask:'))
        webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' });
  });
  await expect.poll(() => window.isClosed()).toBe(true);
}

const feedOf = async (title: string): Promise<Publication['feeds'][number] & { publicationId: number }> => {
  const found = (await running.call('publications.list', null)).find((one) => one.title === title);
  const [first] = found?.feeds ?? [];
  if (found === undefined || first === undefined) throw new Error(`${title} is not followed`);
  return { ...first, publicationId: found.id };
};

/** Looks the address up, `answering` the window that asks if there is to be one, and follows what was found. */
async function follow(address: string, answering?: (window: Page) => Promise<void>): Promise<Discovery> {
  const look = (): Promise<Discovery> => running.call('publications.discover', { address });
  let found: Promise<Discovery>;
  if (answering === undefined) found = look();
  else {
    const { window, outcome } = await asking(look);
    await answering(window);
    found = outcome;
  }
  const discovery = await found;
  const feedUrls = discovery.candidates.map(({ url }) => url);
  told.push(await running.call('publications.follow', { discovery, feedUrls, folder: '' }), discovery);
  await running.syncDone();
  return discovery;
}

test('a wrong password is told, the right one opens the feed', async () => {
  const { window } = await asking(() => askAddress(running.window, `${home.url}/basic.xml`));
  const host = new URL(home.url).host;
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(`${host} asks for a password`);
  await expect(window.getByText('The <b>members</b> of the house')).toBeVisible();
  await expect(window.getByText(/unprotected \(http\)/u)).toBeVisible();
  await expect(window.getByLabel('User name', { exact: true })).toBeFocused();
  await expect(window.getByLabel('Access token', { exact: true }).last()).toBeHidden();
  const { window: again } = await asking(() => enter(window, 'ann', 'wr0ng'));
  await expect(again.getByRole('alert')).toHaveText(/was not accepted/u);
  await expect(again.getByLabel('User name', { exact: true })).toHaveValue('ann');
  await expect(again.getByLabel('Password', { exact: true })).toBeFocused();
  await expect(again.getByLabel('Password', { exact: true })).toHaveValue('');
  await enter(again, 'ann', password);
  await running.window.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect.poll(async () => (await running.call('publications.list', null)).length).toBe(1);
  await running.syncDone();
  const url = `${home.url}/basic.xml`;
  expect(await feedOf('basic')).toMatchObject({ url, private: true, status: 'active', problem: null });
  expect(await running.call('articles.count', { search: 'Letter' })).toMatchObject({ all: 1 });
});

test('closing the window, by Cancel, Escape or its own cross, adds nothing and says what was wanted', async () => {
  const ways: ((window: Page) => Promise<unknown>)[] = [
    (window) => window.getByRole('button', { name: 'Cancel' }).click(),
    (window) => pressEscape(window),
    (window) => window.close(),
  ];
  for (const way of ways) {
    const { window, outcome } = await asking(() => lookUp('closed'));
    await way(window);
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'needs-password' } });
  }
  expect(await running.call('publications.list', null)).toHaveLength(1);
});

test('an empty form is told what is missing; a token opens the feed', async () => {
  await follow(`${home.url}/bearer.xml`, async (window) => {
    await window.getByRole('radio', { name: 'Access token' }).check();
    await expect(window.getByLabel('User name', { exact: true })).toBeHidden();
    await window.getByRole('button', { name: 'Open the feed' }).click();
    await expect(window.getByRole('alert')).toHaveText('Please enter the token.');
    await expect(window.getByRole('textbox', { name: 'Access token' })).toBeFocused();
    await window.keyboard.type(token);
    await pressEnter(window);
  });
  expect(await feedOf('bearer')).toMatchObject({ private: true, status: 'active', problem: null });
});

test('a secret in the address is followed without being shown, two of one feed side by side', async () => {
  for (const key of keys) await follow(`${home.url}/key.xml?token=${key}&page=1`);
  const [one, two] = [await feedOf('one'), await feedOf('two')];
  expect(one).toMatchObject({ url: `${home.url}/key.xml?page=1`, private: true, status: 'active' });
  expect(two.url).toMatch(/\/key\.xml\?page=1#private-[0-9a-z]{6}$/u);
  const typed = home.url.replace('//', `//ann:${password}@`);
  const { address } = await follow(`${typed}/typed.xml`);
  expect(address).toBe(`${home.url}/typed.xml`);
  expect(await feedOf('typed')).toMatchObject({ url: `${home.url}/typed.xml`, private: true, status: 'active' });
});

test('a redirect to another host goes there without the password', async () => {
  arrived.home.length = 0;
  await follow(`${home.url}/elsewhere.xml`, (window) => enter(window, 'ann', password));
  await running.call('sync.refresh', { publicationId: (await feedOf('landed')).publicationId });
  expect(await feedOf('landed')).toMatchObject({ url: `${home.url}/elsewhere.xml`, status: 'active', problem: null });
  expect(arrived.home.filter((authorization) => authorization !== '').length).toBeGreaterThan(1);
  expect(arrived.away.length).toBeGreaterThan(1);
  expect(arrived.away.filter((authorization) => authorization !== '')).toEqual([]);
});

test('a password that is no longer right is told, and entered anew', async () => {
  current = 'changed-h0rse';
  const { id, publicationId } = await feedOf('basic');
  await running.call('sync.refresh', { publicationId });
  const { problem, status } = await feedOf('basic');
  expect([problem?.code, status]).toEqual(['needs-password', 'failing']);
  expect(problem?.message).toMatch(/does not accept what is kept.*Enter/u);
  const { window, outcome } = await asking(() => running.tryCall('session.signIn', { publicationId, feedId: id }));
  await enter(window, 'ann', current);
  expect(await outcome).toEqual({ ok: true, value: null });
  await running.syncDone();
  expect(await feedOf('basic')).toMatchObject({ status: 'active', problem: null, private: true });
});

test('the window that asks has no bridge, goes nowhere, and is one at a time', async () => {
  const { window, outcome } = await asking(() => lookUp('closed'));
  // A second question while this one is open is as good as closed.
  expect(await lookUp('closed')).toMatchObject({ ok: false, error: { code: 'needs-password' } });
  expect(await window.evaluate(() => 'bridge' in globalThis)).toBe(false);
  const before = away.asked.length;
  await window.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    const form = document.createElement('form');
    form.action = to;
    document.body.append(form);
    form.submit();
    location.href = to;
    const picture = document.createElement('img');
    picture.src = `${to}/seen-by-picture`;
    document.body.append(picture);
  }, away.url);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(window.url()).toBe('broadsheet-ask://window/');
  expect(away.asked).toHaveLength(before);
  expect(running.app.windows()).toHaveLength(2);
  await pressEscape(window);
  await outcome;
});

test('the window looks like the app, light and dark', async () => {
  for (const theme of ['light', 'dark'] as const) {
    await running.call('settings.update', { theme });
    const { window } = await asking(() => lookUp('closed'));
    const { window: again } = await asking(() => enter(window, 'ann', 'wr0ng'));
    // Playwright would have it light.
    await again.emulateMedia({ colorScheme: null });
    const paper = await again.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe(theme === 'light' ? 'rgb(251, 250, 247)' : 'rgb(22, 21, 19)');
    // Everything is to be seen without scrolling.
    const [whole, seen] = await again.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    expect(whole).toBeLessThanOrEqual(seen ?? 0);
    await again.screenshot({ path: path.join('out', 'e2e', `ask-secret-${theme}.png`) });
    await pressEscape(again);
  }
  await running.call('settings.update', { theme: 'system' });
});

test('no secret is in any answer, the log, an export or a file of the profile', async () => {
  const file = path.join(running.profile, 'exported.opml');
  await answerDialogs(running, file);
  const exported = await running.call('opml.export', null);
  expect(exported).toMatchObject({ path: file, withoutSecrets: 6 });
  told.push(
    exported,
    await readFile(file, 'utf8'),
    await running.call('publications.list', null),
    await running.call('activity.list', { before: null, limit: 500 }),
    await running.call('articles.list', { query: {}, after: null, limit: 500 }),
    await running.window.evaluate(() => document.documentElement.outerHTML),
  );
  const words = JSON.stringify(told);
  for (const secret of secrets) expect(words.includes(secret), secret).toBe(false);
  // A question that is open does not hold the app up.
  const { outcome } = await asking(() => lookUp('closed').catch(() => null));
  await Promise.all([running.quit(), outcome]);
  const files = (await readdir(running.profile, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files) {
    const bytes = await readFile(path.join(parentPath, name));
    for (const secret of secrets) {
      const found = bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le'));
      expect(found, `${secret} in ${name}`).toBe(false);
    }
  }
});

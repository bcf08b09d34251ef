/** Articles in windows of their own: what is done in one shows in all, and each is as closed to the world as the first. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';

let running: RunningApp;
let publisher: Publisher;
let profile: string;
let first: { id: number; headline: string };
let second: { id: number; headline: string };

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  profile = await temporaryProfile();
  running = await launchApp({ profile });
  const found = await running.call('publications.discover', { address: publisher.url });
  const feedUrl = found.candidates[0]?.url ?? '';
  await running.call('publications.follow', { discovery: found, feedUrls: [feedUrl], folder: '' });
  await running.syncDone();
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const whole = articles.filter(({ language, access, starred }) => language === 'en' && access === 'full' && !starred);
  if (whole[0] === undefined || whole[1] === undefined) throw new Error('no two articles');
  [first, second] = [whole[0], whole[1]];
});
test.afterAll(async () => {
  await running.quit();
  await publisher.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The page of the article's window, which is opened where it is not there. */
async function pageOf(id: number): Promise<Page> {
  await running.call('windows.openArticle', id);
  const isIt = (page: Page): boolean => new URL(page.url()).searchParams.get('article') === String(id);
  await expect.poll(() => running.app.windows().filter(isIt).length).toBe(1);
  const page = running.app.windows().find(isIt);
  if (page === undefined) throw new Error('the window went away');
  await page.locator('#article-frame[data-state="shown"]').waitFor();
  return page;
}

/** Chooses an item of the system's menu while the window of this page has the focus. */
async function choose(id: string, articleId: number | null): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow, Menu }, [item, article]) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        article === null
          ? !webContents.getURL().includes('?article=')
          : webContents.getURL().endsWith(`?article=${article}`),
      );
      if (window === undefined) throw new Error('no such window');
      Menu.getApplicationMenu()?.getMenuItemById(item)?.click({}, window, window.webContents);
    },
    [id, articleId] as const,
  );
}

const windowCount = (): Promise<number> =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('an article opens in a window of its own by key, and once only', async () => {
  const { window } = running;
  const row = window.getByRole('option', { name: first.headline, exact: true });
  await row.click();
  await running.articleFrame(first.id);
  await window.locator('#article-list').focus();
  await window.keyboard.press('Shift+Enter');
  await expect.poll(windowCount).toBe(2);
  const page = await pageOf(first.id);
  await expect(page.getByRole('toolbar', { name: 'Article' })).toBeVisible();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Next article' })).toHaveCount(0);
  await expect(page).toHaveTitle(new RegExp(first.headline.slice(0, 20).replaceAll(/[^\w ]/gu, '.'), 'u'));

  await running.call('windows.openArticle', first.id);
  await pageOf(second.id);
  await expect.poll(windowCount).toBe(3);
  expect((await running.tryCall('windows.openArticle', 999_999)).ok).toBe(false);
});

test('a star given in one window is in the others at once', async () => {
  const page = await pageOf(first.id);
  await running.window.getByRole('option', { name: first.headline, exact: true }).click();
  await page.getByRole('button', { name: 'Star', exact: true }).click();
  await expect(running.window.getByRole('button', { name: 'Remove star' })).toBeVisible();
  await running.window.getByRole('button', { name: 'Remove star' }).click();
  await expect(page.getByRole('button', { name: 'Star', exact: true })).toBeVisible();
});

test('an item of the menu acts in the window that has the focus, and in no other', async () => {
  const page = await pageOf(second.id);
  await choose('star', second.id);
  await expect(page.getByRole('button', { name: 'Remove star' })).toBeVisible();
  expect((await running.call('articles.get', first.id))?.starred).toBe(false);
  await choose('settings', second.id);
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(running.window.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a dialog for a file stands before the window that asks, whichever has the focus', async () => {
  const page = await pageOf(second.id);
  await running.app.evaluate(({ BrowserWindow, dialog }, id) => {
    const windows = BrowserWindow.getAllWindows();
    const asking = windows.find(({ webContents }) => webContents.getURL().endsWith(`?article=${id}`));
    const library = windows.find(({ webContents }) => !webContents.getURL().includes('?article='));
    BrowserWindow.getFocusedWindow = () => library ?? null;
    dialog.showSaveDialog = (...given: unknown[]) => {
      (globalThis as unknown as { before: boolean }).before = given[0] === asking;
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  }, second.id);
  const answer = await page.evaluate(
    (id) => window.bridge.call('articles.savePdf', { id, version: 1, check: null }),
    second.id,
  );
  expect(answer).toEqual({ ok: true, value: null });
  expect(await running.app.evaluate(() => (globalThis as unknown as { before: boolean }).before)).toBe(true);
});

test('typography, finding and the palette work in it', async () => {
  const page = await pageOf(first.id);
  await page.getByRole('button', { name: 'Type and colours' }).click();
  await expect(page.getByRole('dialog', { name: 'Type and colours' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await expect(page.locator('#find-in-article')).toBeFocused();
  await page.keyboard.press('Escape');
  // Playwright gives keys to the frame's own process, past the place where main hears of them.
  const tool = page.locator('.toolbar button').first();
  // The box that closed gives the focus back to the text.
  await expect(async () => {
    await tool.focus();
    await page.waitForTimeout(100);
    await expect(tool).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('star');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('option', { name: 'Unread', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
});

test('windows stand beside each other, the place is remembered, and Escape closes one', async () => {
  await pageOf(first.id);
  await pageOf(second.id);
  const places = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter(({ webContents }) => webContents.getURL().includes('?article='))
      .map((window) => window.getBounds()),
  );
  expect(places).toHaveLength(2);
  expect(places[0]).not.toEqual(places[1]);

  // Where the system puts a window as it shows it is not remembered.
  await pause(1_000);
  await running.app.evaluate(({ BrowserWindow }, id) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith(`?article=${id}`))
      ?.setBounds({ x: 60, y: 70, width: 700, height: 500 });
  }, second.id);
  const kept = async (): Promise<unknown> =>
    JSON.parse(await readFile(path.join(profile, 'article-window.json'), 'utf8').catch(() => 'null'));
  await expect.poll(kept).toMatchObject({ x: 60, y: 70, width: 700, height: 500 });
  for (const { id } of [second, first]) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await pageOf(id);
    // oxlint-disable-next-line no-await-in-loop
    await page.locator('.toolbar button').first().focus();
    // It closes before the key is let go.
    // oxlint-disable-next-line no-await-in-loop
    await Promise.all([page.waitForEvent('close'), page.keyboard.press('Escape').catch(() => undefined)]);
  }
  await expect.poll(windowCount).toBe(1);
  await pageOf(first.id);
  const bounds = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('?article='))
      ?.getBounds(),
  );
  expect(bounds).toEqual({ x: 60, y: 70, width: 700, height: 500 });
});

test('what a topic or a link asks of an article’s window is shown where it belongs', async () => {
  const page = await pageOf(first.id);
  const frame = page.frames().find((one) => one.url().startsWith('broadsheet-article://article/'));
  await frame?.locator('a[href^="broadsheet-article://topic/"]').first().click();
  await expect(running.window.locator('.chip, [aria-label^="Must have"]').first()).toBeVisible();
  await expect(page.locator('#article-frame')).toBeVisible();
});

test('the article frame of a second window has no voice either', async () => {
  const page = await pageOf(first.id);
  const frame = page.frames().find((one) => one.url().startsWith('broadsheet-article://article/'));
  if (frame === undefined) throw new Error('no frame');
  expect(await frame.evaluate(() => 'bridge' in window)).toBe(false);
});

// Last: Playwright waits for the navigation that is refused.
test('it is as closed to the world as the first window', async () => {
  const page = await pageOf(first.id);
  await pageOf(second.id);
  const preferences = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron's types leave this one out of what they tell of.
      const told = webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = told.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences).toHaveLength(3);
  for (const one of preferences)
    expect(one).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  const tried = await page.evaluate(async () => {
    const opened = window.open('https://example.com');
    location.href = 'https://example.com';
    const fetched = await fetch('https://example.com').then(
      () => 'fetched',
      () => 'refused',
    );
    return { opened, fetched, node: 'require' in window || 'process' in window };
  });
  expect(tried).toEqual({ opened: null, fetched: 'refused', node: false });
  expect(new URL(page.url()).protocol).toBe('broadsheet-app:');
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

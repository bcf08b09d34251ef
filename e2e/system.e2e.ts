/** What the system shows of Broadsheet outside its windows: badge, tray, accent; and the settings that say so. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';

let running: RunningApp;
let publisher: Publisher;

interface Noted {
  badges: number[];
  tips: string[];
  icons: number;
}

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchApp();
  // What the desktop would show is noted: the machine of a journey has neither dock nor tray.
  await running.app.evaluate(({ app, Tray }) => {
    const noted: Noted = { badges: [], tips: [], icons: 0 };
    Object.assign(globalThis, { noted });
    app.setBadgeCount = (count = 0) => {
      noted.badges.push(count);
      return true;
    };
    Tray.prototype.setToolTip = (text) => void noted.tips.push(text);
    const goes = Reflect.get(Tray.prototype, 'destroy');
    Tray.prototype.destroy = function destroy(this: Electron.Tray) {
      noted.icons += 1;
      goes.call(this);
    };
  });
  const found = await running.call('publications.discover', { address: publisher.url });
  const feedUrl = found.candidates[0]?.url ?? '';
  await running.call('publications.follow', { discovery: found, feedUrls: [feedUrl], folder: '' });
  await running.syncDone();
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

const noted = (): Promise<Noted> => running.app.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
const lastBadge = async (): Promise<number | undefined> => (await noted()).badges.at(-1);
const unread = async (): Promise<number> => (await running.call('articles.count', { unread: true })).unread;

test('the badge has the count of unread articles, as it changes, and none where it is switched off', async () => {
  const before = await unread();
  expect(before).toBeGreaterThan(3);
  await expect.poll(lastBadge).toBe(before);
  const { articles } = await running.call('articles.list', { query: { unread: true }, after: null, limit: 3 });
  await running.call('articles.setRead', { ids: articles.map(({ id }) => id), read: true });
  await expect.poll(lastBadge).toBe(before - 3);
  await running.call('settings.update', { badge: false });
  await expect.poll(lastBadge).toBe(0);
  await running.call('settings.update', { badge: true });
  await expect.poll(lastBadge).toBe(before - 3);
});

test('the settings of the system are found by words and act at once', async () => {
  const { window } = running;
  await window.keyboard.press('Control+,');
  const dialog = window.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('searchbox').fill('tray');
  const tray = dialog.getByRole('switch', { name: 'Icon in the tray' });
  await expect(tray).not.toBeChecked();
  await expect(dialog.getByRole('switch', { name: 'Closing the window keeps Broadsheet running' })).toHaveCount(0);
  // The switch itself lies under its label.
  await dialog.getByText('Icon in the tray').click();
  await expect(tray).toBeChecked();
  await expect.poll(async () => (await noted()).tips.at(-1)).toBe(`Broadsheet: ${await unread()} unread articles`);
  await dialog.getByRole('searchbox').fill('System');
  await dialog.getByText('Closing the window keeps Broadsheet running').click();
  await expect.poll(async () => (await running.call('settings.get', null)).keepInTray).toBe(true);
  // By words that stand nowhere in it, too.
  const fields = dialog.locator('.setting');
  for (const [typed, label] of [
    ['dark mode', 'Theme'],
    ['font size', 'Text size'],
    ['arabic', 'Language of the window'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await dialog.getByRole('searchbox').fill(typed);
    // oxlint-disable-next-line no-await-in-loop
    await expect(fields.filter({ hasText: label }).first(), typed).toBeVisible();
  }
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
});

test('with the icon the window is hidden when it is closed, and comes back where it was', async () => {
  await running.call('settings.update', { tray: true, keepInTray: true });
  const { window } = running;
  await window.getByRole('option').nth(1).click();
  const title = await window.title();
  const isVisible = (): Promise<boolean | undefined> =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(isVisible).toBe(false);
  expect(await running.call('settings.get', null)).toMatchObject({ tray: true });
  await running.app.evaluate(({ app }) => void app.emit('second-instance', {}, ['broadsheet']));
  await expect.poll(isVisible).toBe(true);
  expect(await window.title()).toBe(title);
  await running.call('settings.update', { tray: false });
  expect((await noted()).icons).toBe(1);
});

test('the system’s accent is followed while the app runs', async () => {
  const { window } = running;
  await running.call('settings.update', { accent: 'system' });
  const colour = (): Promise<string> =>
    window.evaluate(() => document.documentElement.style.getPropertyValue('--system-accent'));
  for (const accent of ['00796bff', '8e24aaff']) {
    // oxlint-disable-next-line no-await-in-loop
    await running.app.evaluate(({ systemPreferences }, given) => {
      systemPreferences.getAccentColor = () => given;
      systemPreferences.emit('accent-color-changed', {}, given);
    }, accent);
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(colour).toBe(`#${accent.slice(0, 6)}`);
  }
});

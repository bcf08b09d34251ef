/** An article as the reader sets it: type, a picture looked at closely, and the whole as a PDF. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { answerDialogs, choose } from './window.ts';

let running: RunningApp;
let publisher: Publisher;
let profile: string;
let id: number;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 640 });
  profile = await temporaryProfile();
  running = await launchApp({ profile });
  const found = await running.call('publications.discover', { address: publisher.url });
  const feedUrl = found.candidates[0]?.url ?? '';
  await running.call('publications.follow', { discovery: found, feedUrls: [feedUrl], folder: '' });
  await running.syncDone();
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const withPictures = await Promise.all(
    articles
      .filter(({ language, access }) => language === 'en' && access === 'full')
      .map(async (one) => ({ one, pictures: await running.call('articles.pictures', one.id) })),
  );
  const chosen = withPictures.find(({ pictures }) => pictures.length > 1)?.one;
  if (chosen === undefined) throw new Error('no article with two pictures');
  ({ id } = chosen);
  await running.window.getByRole('option', { name: chosen.headline, exact: true }).click();
});
test.afterAll(async () => {
  await running.quit();
  await publisher.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('the article is set in bundled type, and as the reader chooses', async () => {
  const { window } = running;
  const frame = await running.articleFrame(id);
  const loaded = () =>
    frame.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
  await expect.poll(loaded).toContain('Source Serif 4');
  await window.getByRole('button', { name: 'Type and colours' }).click();
  await choose(window, 'Typeface', 'Sans serif');
  await window.getByRole('button', { name: 'Text size: more' }).click();
  await choose(window, 'Theme', 'Sepia');
  await window.keyboard.press('Escape');
  const setIn = async (): Promise<unknown> => {
    const shown = await running.articleFrame(id);
    return shown.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
      return [fontSize, getComputedStyle(document.body).fontFamily.split(',')[0], backgroundColor];
    });
  };
  // A frame that gives way to the next one meanwhile is asked no more.
  await expect.poll(() => setIn().catch(() => null)).toEqual(['20px', 'Inter', 'rgb(244, 236, 216)']);
});

test('a picture opens large by keyboard, the next one follows, and Escape goes back', async () => {
  const { window } = running;
  const frame = await running.articleFrame(id);
  await frame.locator('a.zoom').first().focus();
  await window.keyboard.press('Enter');
  const view = window.getByRole('dialog', { name: 'Pictures of the article' });
  await expect(view.getByRole('status')).toContainText('Picture 1 of');
  await expect
    .poll(() => view.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await window.keyboard.press('+');
  await expect(view.locator('img')).toHaveAttribute('style', /scale\(1\.5\)/u);
  await window.keyboard.press('0');
  await window.keyboard.press('ArrowRight');
  await expect(view.getByRole('status')).toContainText('Picture 2 of');
  // As over any dialog, the palette does not open.
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.press('+');
  await expect(view.locator('img')).toHaveAttribute('style', /scale\(1\.5\)/u);
  await expect(window.locator('.palette')).toHaveCount(0);
  await window.keyboard.press('Escape');
  await expect(view).toHaveCount(0);
});

test('a dialog that the menu opens takes the place of a picture', async () => {
  const { window } = running;
  const frame = await running.articleFrame(id);
  const view = window.getByRole('dialog', { name: 'Pictures of the article' });
  // The frame was under the view of before a moment ago: a mouse that presses at once may still miss it.
  await expect(async () => {
    await frame.locator('a.zoom').first().click();
    await expect(view).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await running.app.evaluate(({ BrowserWindow, Menu }) => {
    const [first] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById('settings')?.click({}, first, first?.webContents);
  });
  const settings = window.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toBeVisible();
  await expect(view).toHaveCount(0);
  await expect(settings.locator(':focus')).toHaveCount(1);
  await window.keyboard.press('Escape');
  await expect(settings).toHaveCount(0);
});

test('the focus stays in sight when the window becomes narrow and wide again', async () => {
  const { app, window } = running;
  const resize = (width: number): Promise<void> =>
    app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 640), width);
  const focused = (): Promise<string> =>
    window.evaluate(() => {
      const { activeElement } = document;
      return activeElement === null || activeElement === document.body || !activeElement.checkVisibility()
        ? 'lost'
        : activeElement.id;
    });
  await resize(1_200);
  await window.locator('#article-list').focus();
  await resize(600);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(600);
  await expect.poll(focused).toBe('article-frame');
  await window.locator('.toolbar .only-narrow').click();
  await expect.poll(focused).not.toBe('lost');
  await resize(1_200);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(1_200);
  await expect.poll(focused).not.toBe('lost');
});

test('the article is saved as a PDF with its pages', async () => {
  const { window } = running;
  const file = path.join(profile, 'article.pdf');
  await answerDialogs(running, file);
  await running.call('settings.update', { readingFace: 'serif' });
  await window.getByRole('button', { name: 'More for this article' }).click();
  await window.getByRole('menuitem', { name: 'Save as PDF…' }).click();
  await expect(window.getByText('Saved as', { exact: false })).toBeVisible();
  const pdf = (await readFile(file)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(0);
  // The typeface of the page is in it, and nothing else was left open.
  expect(pdf).toMatch(/SourceSerif/u);
  expect(running.app.windows().length).toBe(1);
});

test('a PDF that cannot be written is named, with what to do', async () => {
  const { window } = running;
  await answerDialogs(running, path.join(profile, 'a folder that is gone', 'chosen name.pdf'));
  await window.getByRole('button', { name: 'More for this article' }).click();
  await window.getByRole('menuitem', { name: 'Save as PDF…' }).click();
  await expect(
    window.getByText('“chosen name.pdf” could not be written (its folder is not there). Choose another place', {
      exact: false,
    }),
  ).toBeVisible();
});

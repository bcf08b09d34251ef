/** How the window looks and is laid out: themes without a flash, columns that hide and come back, the article alone, density. */
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { pressInFrame } from './window.ts';

test.describe.configure({ mode: 'serial' });

const SEPIA = '#f4ecd8';
let publisher: Publisher;
let running: RunningApp;
let profile: string;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  profile = await temporaryProfile();
  running = await launchWithSample(publisher, { profile });
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const button = (name: string) => running.window.getByRole('button', { name, exact: true });
const pane = (name: string) => running.window.locator(`.pane.${name}`);
const windowPaper = (): Promise<string> =>
  running.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase() ?? '',
  );
const bodyPaper = (): Promise<string> => running.window.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('columns hide and come back, and what is hidden stays so after a restart', async () => {
  await button('Hide publications').click();
  await expect(pane('publications')).toBeHidden();
  await button('Hide the list').click();
  await expect(pane('articles')).toBeHidden();
  expect((await pane('article').boundingBox())?.x).toBe(0);
  // Searching needs the list.
  await running.window.keyboard.press('/');
  await expect(running.window.getByRole('searchbox')).toBeFocused();
  await expect(pane('publications')).toBeHidden();

  await running.call('settings.update', { theme: 'sepia', accent: 'blue', density: 'compact' });
  await expect.poll(windowPaper).toBe(SEPIA);
  await running.quit();
  running = await launchApp({ profile });
  await expect(pane('articles')).toBeVisible();
  await expect(pane('publications')).toBeHidden();
  await button('Show publications').click();
  await expect(pane('publications')).toBeVisible();
});

test('theme, accent and density stand in the page as it is served, and in the window behind it', async () => {
  const page = await running.window.evaluate(async () => (await fetch(location.href)).text());
  expect(page).toMatch(/<html[^>]* data-theme="sepia" data-accent="blue" data-density="compact"/u);
  expect(await windowPaper()).toBe(SEPIA);
  expect(await bodyPaper()).toBe('rgb(244, 236, 216)');

  await running.call('settings.update', { theme: 'dark' });
  await expect.poll(bodyPaper).toBe('rgb(22, 21, 19)');
  await expect.poll(windowPaper).toBe('#161513');

  // The system asks for more contrast: the theme that follows it gives it, in the article too.
  await running.window.getByRole('option').first().click();
  await running.call('settings.update', { theme: 'system' });
  await running.window.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect.poll(bodyPaper).toBe('rgb(0, 0, 0)');
  await expect(running.window.locator('#article-frame')).toHaveAttribute('src', /[?&]theme=contrast-dark&/u);
  await running.window.emulateMedia({ colorScheme: null, contrast: null });
});

test('another density keeps the place in the list', async () => {
  const { window } = running;
  const list = window.locator('#article-list');
  const topRow = () =>
    list.evaluate((scroller) => {
      const edge = scroller.getBoundingClientRect().top;
      const rows = [...scroller.querySelectorAll('.row')];
      const top = rows.find((row) => row.getBoundingClientRect().bottom > edge + 1);
      return { id: top?.id, height: top?.getBoundingClientRect().height };
    });
  await list.evaluate((scroller) => scroller.scrollTo(0, 20.5 * 76));
  await expect.poll(async () => (await topRow()).height).toBe(76);
  const before = await topRow();
  expect(before.id).toMatch(/^article-row-\d+$/u);
  await running.call('settings.update', { density: 'comfortable' });
  await expect.poll(topRow).toEqual({ id: before.id, height: 130 });
  await running.call('settings.update', { density: 'compact' });
  await expect.poll(topRow).toEqual(before);
});

test('the article alone: its tools wait at the top, and Escape leads back, from the text too', async () => {
  const { window } = running;
  await window.getByRole('option').nth(2).click();
  await running.articleFrame();
  // By key: over the frame, a process of its own, Playwright's mouse does not always leave what it was over before.
  await button('Read in the whole window').press('Enter');
  await expect(pane('articles')).toBeHidden();
  await expect(pane('publications')).toBeHidden();
  const tools = window.getByRole('toolbar', { name: 'Article tools' });
  await expect(window.locator('#article-frame')).toBeFocused();
  await expect(tools).toHaveCSS('opacity', '0');
  await window.mouse.move(640, 12, { steps: 4 });
  await expect(tools).toHaveCSS('opacity', '1');
  await pressInFrame(running, 'Escape');
  await expect(pane('articles')).toBeVisible();
  await expect(pane('publications')).toBeVisible();
});

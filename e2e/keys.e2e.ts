/** Everything by key: lists, columns, pages of the article, in any layout of the keyboard, with the focus in the article too. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { pressInFrame } from './window.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchWithSample(publisher);
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

const list = (): Locator => running.window.getByRole('listbox', { name: /./u }).first();
const place = (name: string): Locator => running.window.getByRole('button', { name, exact: true });
const chosen = (): Locator => running.window.getByRole('option', { selected: true });
const frame = (): Locator => running.window.locator('#article-frame');

/** A key of another layout, as the window hears of it. */
async function pressForeign(key: string, code: string, held: { shiftKey?: boolean } = {}): Promise<void> {
  await running.window.evaluate(
    (init) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      ),
    { key, code, ...held },
  );
}

/** The same while the article frame holds the focus: main hears of it. */
async function pressForeignInFrame(key: string, code: string): Promise<void> {
  await expect(frame()).toBeFocused();
  await running.app.evaluate(
    ({ BrowserWindow }, input) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        webContents.emit('before-input-event', { preventDefault: () => undefined }, input);
    },
    { type: 'keyDown', key, code, shift: false, control: false, alt: false, meta: false, isAutoRepeat: false },
  );
}

async function headlines(): Promise<string[]> {
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  return articles.map(({ headline }) => headline);
}

test('lists and publications: in sequence, and one after the other', async () => {
  const { window } = running;
  await list().focus();
  await window.keyboard.press('g');
  await window.keyboard.press('s');
  await expect(place('Starred')).toHaveAttribute('aria-current', 'true');
  await window.keyboard.press('g');
  await window.keyboard.press('u');
  await expect(place('Unread')).toHaveAttribute('aria-current', 'true');
  await window.keyboard.press('Shift+J');
  await expect(place('Starred')).toHaveAttribute('aria-current', 'true');
  await window.keyboard.press('Shift+J');
  await expect(place('The Meridian Ledger')).toHaveAttribute('aria-current', 'true');
  await window.keyboard.press('Shift+K');
  await window.keyboard.press('Shift+K');
  await window.keyboard.press('Shift+K');
  await expect(place('All articles')).toHaveAttribute('aria-current', 'true');
  await window.keyboard.press('g');
  await window.keyboard.press('t');
  await expect(window.getByRole('dialog')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();
});

test('columns: by the arrow keys and by F6, out of the article too', async () => {
  const { window } = running;
  // F6 would go to a notice too; it leaves by itself.
  await expect(window.locator('.toast')).toHaveCount(0);
  await list().focus();
  await window.keyboard.press('j');
  await running.articleFrame();
  await window.keyboard.press('ArrowLeft');
  await expect(place('All articles')).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(list()).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(frame()).toBeFocused();
  await pressInFrame(running, 'Left');
  await expect(list()).toBeFocused();
  await window.keyboard.press('F6');
  await expect(frame()).toBeFocused();
  await pressInFrame(running, 'F6');
  await expect(place('All articles')).toBeFocused();
  await window.keyboard.press('Shift+F6');
  await expect(frame()).toBeFocused();
});

test('a keyboard without Latin letters has the same keys in the same places, in the article too', async () => {
  const { window } = running;
  const all = await headlines();
  await pressForeignInFrame('ن', 'KeyK');
  await pressForeignInFrame('ن', 'KeyK');
  await expect(chosen()).toHaveAccessibleName(all[0] ?? '');
  await pressForeignInFrame('ت', 'KeyJ');
  await expect(chosen()).toHaveAccessibleName(all[1] ?? '');
  await list().focus();
  await pressForeign('ن', 'KeyK');
  await expect(chosen()).toHaveAccessibleName(all[0] ?? '');
  await pressForeign('о', 'KeyJ');
  await expect(chosen()).toHaveAccessibleName(all[1] ?? '');
  await pressForeign('ע', 'KeyG');
  await pressForeign('ד', 'KeyS');
  await expect(place('Starred')).toHaveAttribute('aria-current', 'true');
  await pressForeign('ل', 'KeyG');
  await pressForeign('ش', 'KeyA');
  await expect(place('All articles')).toHaveAttribute('aria-current', 'true');
  await pressForeign('؟', 'Slash', { shiftKey: true });
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await window.keyboard.press('Escape');
});

test('space turns the pages of the article, from the list and in it, and at its end goes to the next unread', async () => {
  const { window } = running;
  await running.askPositions();
  await list().focus();
  const shown = async (): Promise<string> => (await chosen().getAttribute('id')) ?? '';
  const before = await shown();
  await window.keyboard.press('n');
  await expect.poll(shown).not.toBe(before);
  const first = await shown();
  const article = await running.articleFrame(Number(/\d+/u.exec(first)?.[0]));
  const top = (): Promise<number> => article.evaluate(() => scrollY);
  await pressUntil(
    async () => (await top()) > 100,
    () => window.keyboard.press('Space'),
  );
  expect(await shown()).toBe(first);
  await pressUntil(
    async () => (await top()) === 0,
    () => window.keyboard.press('Shift+Space'),
  );
  await pressUntil(
    async () => (await shown()) !== first,
    () => window.keyboard.press('Space'),
  );
  const second = await shown();
  await window.keyboard.press('ArrowRight');
  await pressUntil(async () => (await shown()) !== second, pressSpaceInFrame);
  expect(await shown()).not.toBe(first);
});

/** Playwright gives the key to the frame's own process, which scrolls; main is told as the system would tell it. */
async function pressSpaceInFrame(): Promise<void> {
  await pressForeignInFrame(' ', 'Space');
  await running.window.keyboard.press('Space');
}

/** As a reader does: a page, a look, the next. */
async function pressUntil(done: () => Promise<boolean>, press: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await press();
    await expect.poll(done, { timeout: 600 }).toBe(true);
  }).toPass();
}

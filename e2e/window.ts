/** What a person does in the window, by the names they read there. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { RunningApp } from './harness.ts';

/** Types an address into the follow box and asks what is there. */
export async function askAddress(window: Page, address: string): Promise<void> {
  const box = window.getByRole('textbox', { name: /address/iu }).first();
  await box.fill(address);
  await box.press('Enter');
}

/** Chooses the first feed of each title (the others carry the same articles in another format) and follows. */
export async function followEach(window: Page): Promise<void> {
  const seen = new Set<string>();
  for (const choice of await window.getByRole('checkbox').all()) {
    const title = (await choice.getAttribute('aria-label')) ?? '';
    if (!seen.has(title)) await choice.check();
    seen.add(title);
  }
  await window.getByRole('button', { name: 'Follow', exact: true }).click();
}

/** Finds an article by its headline and opens it from the list. */
export async function openByHeadline(window: Page, headline: string): Promise<void> {
  const box = window.getByRole('searchbox');
  await box.fill(headline);
  const option = window.getByRole('option').filter({ hasText: headline }).first();
  const chosen = window.getByRole('option', { selected: true }).filter({ hasText: headline });
  for (let attempt = 1; ; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await option.click();
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await chosen.first().waitFor({ timeout: 3_000 });
    } catch (error) {
      // The list was drawn anew between press and release; a person would click once more.
      if (attempt === 3) throw error;
    }
  }
}

/** Shows an article as a click on a link to it would. */
export async function showArticle({ app }: Pick<RunningApp, 'app'>, id: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, articleId) => {
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.send('event', 'article.open', { id: articleId });
  }, id);
}

/**
 * Presses a key while the article frame has the focus, as the system would hand it over: Playwright gives keys to the frame's
 * own process, past the place where main hears of them.
 * @param key by Electron's name, e.g. `Backspace`, `Left`
 */
export async function pressInFrame(
  { app, window }: RunningApp,
  key: string,
  modifiers: ('alt' | 'control' | 'shift')[] = [],
): Promise<void> {
  await expect(window.locator('#article-frame')).toBeFocused();
  await app.evaluate(
    ({ BrowserWindow }, given) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        for (const type of ['keyDown', 'keyUp'] as const)
          webContents.sendInputEvent({ type, keyCode: given.key, modifiers: given.modifiers });
    },
    { key, modifiers },
  );
}

/** Chooses an entry of the menu behind the three dots. */
export async function chooseFromMenu(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name, exact: true }).click();
}

/** From now on nothing is handed to the desktop; what would have been is noted. */
export async function noteOpened({ app }: Pick<RunningApp, 'app'>): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const noted: string[] = [];
    (globalThis as unknown as { noted: string[] }).noted = noted;
    const note = (what: string): void => void noted.push(what);
    shell.openExternal = (address) => Promise.resolve(note(address));
    shell.openPath = (file) => Promise.resolve(note(file)).then(() => '');
  });
  return () => app.evaluate(() => [...(globalThis as unknown as { noted: string[] }).noted]);
}

/** Answers the next file dialogs with this file. */
export async function answerDialogs({ app }: Pick<RunningApp, 'app'>, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
}

/** The button of a list that opens: its name is what is chosen, then what it is for. */
export const selectButton = (within: Page | Locator, label: string): Locator =>
  within.getByRole('button', { name: new RegExp(` ${label}$`, 'u') });

/** Chooses from a list that opens. */
export async function choose(within: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  await selectButton(within, label).click();
  const page = 'page' in within ? within.page() : within;
  await page.locator('.select-list').getByRole('option', { name: option, exact: true }).click();
}

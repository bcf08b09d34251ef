/** What a person does in the window, by the names they read there. */
import type { Page } from '@playwright/test';
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
  await window.getByRole('option').filter({ hasText: headline }).first().click();
}

/** Shows an article as a click on a link to it would. */
export async function showArticle({ app }: Pick<RunningApp, 'app'>, id: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, articleId) => {
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.send('event', 'article.open', { id: articleId });
  }, id);
}

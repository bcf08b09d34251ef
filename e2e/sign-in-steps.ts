/** What a person does to sign in, and what the journeys look at afterwards. */
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Publication, SessionStatus } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';

/** Follows the first feed at an address without waiting for its articles. */
export async function followAt(running: RunningApp, address: string): Promise<Publication> {
  const discovery = await running.call('publications.discover', { address });
  const [first] = discovery.candidates;
  if (first === undefined) throw new Error(`no feed at ${address}`);
  return running.call('publications.follow', { discovery, feedUrls: [first.url], folder: '' });
}

export async function publicationOf(running: RunningApp, id: number): Promise<Publication> {
  const found = (await running.call('publications.list', null)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no publication ${id}`);
  return found;
}

/** Chooses "Sign in…" (or "Sign in again…") in the publication's menu; the site's page once it is there. */
export async function openSignIn(running: RunningApp, title: string, site: string): Promise<Page> {
  await running.window.getByRole('button', { name: `Actions for ${title}`, exact: true }).click({ force: true });
  await running.window.getByRole('menuitem', { name: /^Sign in(?: again)?…$/u }).click();
  return pageAt(running, site);
}

/** The open page of a window whose address begins so. */
export async function pageAt(running: RunningApp, beginning: string): Promise<Page> {
  const until = Date.now() + 30_000;
  for (;;) {
    const found = running.app.windows().find((page) => !page.isClosed() && page.url().startsWith(beginning));
    if (found !== undefined) {
      await found.waitForLoadState('domcontentloaded');
      return found;
    }
    if (Date.now() > until)
      throw new Error(
        `no page at ${beginning}; there are ${running.app
          .windows()
          .map((page) => page.url())
          .join(' ')}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Fills in the sample publication's form and sends it. */
export async function enterPassword(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
}

export async function expectStatus(running: RunningApp, id: number, status: SessionStatus): Promise<void> {
  await expect.poll(async () => (await publicationOf(running, id)).session.status, { timeout: 30_000 }).toBe(status);
}

/** Every window but the reader's own is gone. */
export async function expectNoSignInWindow(running: RunningApp): Promise<void> {
  await expect
    .poll(() => running.app.windows().filter((page) => !page.isClosed() && page !== running.window).length, {
      timeout: 20_000,
    })
    .toBe(0);
}

export interface StoredText {
  url: string;
  access: string;
  text: string;
}

/** What the library holds, read from its file while the app is running. */
export function storedTexts(profile: string): StoredText[] {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const database = new DatabaseSync(path.join(profile, 'library', 'library.db'), { readOnly: true });
  try {
    return database
      .prepare(
        `SELECT a.url, a.access, coalesce(b.text, '') AS text FROM articles a LEFT JOIN bodies b ON b.article_id = a.id`,
      )
      .all() as unknown as StoredText[];
  } finally {
    database.close();
  }
}

/** Letters and digits of every script alone: what differs then is words, not white space, quotation marks or bullets. */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Articles at `origin` of which a line that the publisher holds is not stored, with the first such line. */
export function missingWords(
  texts: readonly StoredText[],
  origin: string,
  publisher: readonly { path: string; lines: readonly string[] }[],
): string[] {
  return publisher.flatMap(({ path: at, lines }) => {
    const stored = texts.find(({ url }) => url === origin + at);
    if (stored === undefined) return [`${at}: not stored`];
    const words = ` ${wordsOf(stored.text)} `;
    const missing = lines.find((line) => wordsOf(line) !== '' && !words.includes(` ${wordsOf(line)} `));
    return missing === undefined ? [] : [`${at}: ${missing}`];
  });
}

/** Activity entries of one code, newest first. */
export async function logged(running: RunningApp, code: string): Promise<string[]> {
  const entries = await running.call('activity.list', { before: null, limit: 500 });
  return entries.filter((one) => one.code === code).map(({ message }) => message);
}

/** What is followed, kept and passed on: the follow box's refusals, OPML there and back, a sync that was interrupted. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher, Rule } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { answerDialogs, askAddress, chooseFromMenu } from './window.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320, tls: true });
});
test.afterEach(() => publisher.control.reset());
test.afterAll(() => publisher.stop());

test.describe('the follow box', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    running = await launchApp();
    await running.call('settings.update', { syncAutomatically: false });
  });
  test.afterAll(() => running.close());

  const refusals: { address: () => string; does?: Rule['does']; says: RegExp }[] = [
    { address: () => 'two words', says: /is not a web address\. Type one such as/u },
    { address: () => 'http://127.0.0.1:1999/', says: /does not answer.*Check the address/u },
    { address: () => `${publisher.secureUrl}/rss`, says: /identity of .* could not be confirmed.*ask the publisher/u },
    { address: () => `${publisher.url}/rss`, does: { kind: 'not-a-feed' }, says: /No feed was found.*paste that/u },
    {
      address: () => `${publisher.url}/rss`,
      does: { kind: 'status', status: 404 },
      says: /\(404\)\. Check the address/u,
    },
    {
      address: () => `${publisher.url}/rss`,
      does: { kind: 'redirect-to-login' },
      says: /signed in, so nothing was added/u,
    },
    { address: () => `${publisher.url}/rss`, does: { kind: 'huge-body' }, says: /more than 16 MB/u },
  ];
  for (const { address, does, says } of refusals) {
    test(`says why and what next, and keeps the address: ${JSON.stringify(does ?? 'as typed')} ${says.source}`, async () => {
      const { window } = running;
      // Every answer but the login page itself.
      if (does !== undefined)
        publisher.control.misbehave({ path: does.kind === 'redirect-to-login' ? '/rss' : '/*', does });
      await askAddress(window, address());
      await expect(window.getByRole('alert').filter({ hasText: says })).toBeVisible({ timeout: 30_000 });
      await expect(window.getByRole('textbox', { name: /address/iu })).toHaveValue(address());
      expect(await running.call('publications.list', null)).toEqual([]);
    });
  }

  test('an article’s page leads to the feeds of its site; what is followed already says so', async () => {
    const { window } = running;
    const article = publisher.control.articles().find(({ language }) => language === 'he');
    await askAddress(window, `${publisher.url}${article?.path ?? ''}`);
    const hebrew = window.locator('.candidate', { hasText: '/he/rss' });
    await hebrew.getByRole('checkbox').check();
    for (const other of await window.locator('.candidate', { hasNotText: '/he/rss' }).getByRole('checkbox').all())
      await other.uncheck();
    await window.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(window.getByRole('heading', { name: 'פנקס המרידיאן' })).toBeVisible();
    await window.keyboard.press('a');
    await askAddress(window, `${publisher.url}/he/rss`);
    const said = window.getByText(/You follow this already/u).first();
    await expect(said).toBeVisible();
    await window.keyboard.press('Escape');
    expect(await running.call('publications.list', null)).toHaveLength(1);
  });
});

test('a list goes out as OPML and comes back elsewhere, folders kept, each line with its result', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-opml-'));
  const file = path.join(folder, 'list.opml');
  const first = await launchApp();
  const second = await launchApp();
  try {
    await first.call('settings.update', { syncAutomatically: false });
    await askAddress(first.window, `${publisher.url}/tr/rss`);
    await first.window
      .getByRole('combobox', { name: 'Folder (optional)' })
      .or(first.window.getByLabel('Folder (optional)'))
      .first()
      .fill('Boğaz & kıyı');
    await first.window.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(first.window.getByRole('heading', { name: 'Meridyen Defteri' })).toBeVisible();
    await first.window.keyboard.press('a');
    await askAddress(first.window, `${publisher.url}/topics/water/rss`);
    await first.window.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(first.window.getByText('Following The Meridian Ledger: Water.')).toBeVisible();
    await answerDialogs(first, file);
    await chooseFromMenu(first.window, 'Export OPML…');
    await expect(first.window.getByText(`Written to ${file}`)).toBeVisible();
    const written = await readFile(file, 'utf8');
    expect(written).toContain('Boğaz &amp; kıyı');
    expect(written.match(/xmlUrl="[^"]*"/gu)?.toSorted()).toEqual([
      `xmlUrl="${publisher.url}/topics/water/rss"`,
      `xmlUrl="${publisher.url}/tr/rss"`,
    ]);

    await answerDialogs(second, file);
    await second.window.getByRole('button', { name: 'Import OPML…' }).click();
    const report = second.window.getByRole('dialog', { name: 'What was imported' });
    await expect(report.getByRole('status')).toHaveText('2 publications added · 0 followed already · 0 refused');
    await expect(report.getByRole('listitem').filter({ hasText: 'Boğaz & kıyı' })).toContainText('Meridyen Defteri');
    await second.window.keyboard.press('Escape');
    const shape = async (app: RunningApp): Promise<string[]> =>
      (await app.call('publications.list', null))
        .map((one) => `${one.folder}|${one.title}|${one.feeds[0]?.url}`)
        .toSorted();
    expect(await shape(second)).toEqual(await shape(first));
    await chooseFromMenu(second.window, 'Import OPML…');
    await expect(report.getByRole('status')).toHaveText('0 publications added · 2 followed already · 0 refused');
    await second.window.keyboard.press('Escape');
    await second.syncDone();
    expect((await second.call('articles.count', { folder: 'Boğaz & kıyı' })).all).toBe(
      publisher.control.articles().filter(({ language }) => language === 'tr').length,
    );
  } finally {
    await first.close();
    await second.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('a sync that was quit in the middle goes on by itself at the next start, and asks for nothing twice', async () => {
  const profile = await temporaryProfile();
  const wanted = publisher.control.articles();
  publisher.control.setLatency(60);
  let running = await launchApp({ profile });
  try {
    await askAddress(running.window, `${publisher.url}/rss`);
    await running.window.getByRole('button', { name: 'Follow', exact: true }).click();
    const pages = async (): Promise<number> => {
      const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
      return articles.filter(({ pageState }) => pageState === 'stored').length;
    };
    await expect.poll(pages, { timeout: 60_000, intervals: [50] }).toBeGreaterThan(5);
    await running.quit();
    running = await launchApp({ profile });
    expect(await pages()).toBeLessThan(wanted.length);
    await running.syncDone();
    expect(await pages()).toBe(wanted.length);
    const asked = wanted.map(
      ({ path: page }) => publisher.control.requests({ path: page, method: 'GET', status: 200 }).length,
    );
    expect(asked.filter((times) => times === 0)).toEqual([]);
    // Those under way when it was quit are asked for again; two connections a host make two of them, and their answers may be read but not stored.
    expect(asked.filter((times) => times > 1).length).toBeLessThanOrEqual(4);
  } finally {
    await running.quit();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The main job as a person does it: follow by address, read, search, star, and read on with the network cut. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator } from '@playwright/test';
import type { ArticleSummary } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { readFrame } from './reading.ts';
import { askAddress, noteOpened, openByHeadline } from './window.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let publisher: Publisher;
let lines: ArticleLine[];

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 640 });
  lines = publisher.control.articles();
  running = await launchApp({ profile: await temporaryProfile() });
});
test.afterAll(async () => {
  await running.quit();
  await publisher.stop();
});

const line = (slug: string): ArticleLine => {
  const found = lines.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`no article ${slug}`);
  return found;
};
const row = (headline: string): Locator => running.window.getByRole('option', { name: headline, exact: true });
const status = (words: string | RegExp): Locator => running.window.getByRole('status').filter({ hasText: words });

async function stored(slug: string): Promise<ArticleSummary> {
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const found = articles.find((one) => one.headline === line(slug).headline);
  if (found === undefined) throw new Error(`not stored: ${slug}`);
  return found;
}

/** Opens an article from the list, looks into its frame, and expects every one of its pictures painted. */
async function openWhole(slug: string): Promise<void> {
  const { id, direction } = await stored(slug);
  await openByHeadline(running.window, line(slug).headline);
  const reading = await readFrame(await running.articleFrame(id));
  expect(reading.broken).toEqual([]);
  expect(reading.painted).toBe(line(slug).pictures);
  expect(reading.direction).toBe(direction);
  expect(reading.characters).toBeGreaterThan(400);
}

test('the first start shows three ways in', async () => {
  const { window } = running;
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('What do you read?');
  for (const name of ['Add an address', 'Pick a known publication', 'Bring your list'])
    await expect(window.getByRole('region', { name })).toBeVisible();
  const known = window.getByRole('region', { name: 'Pick a known publication' }).getByRole('listitem');
  await expect(known.first()).toContainText('Al-Monitor');
  await expect(window.getByRole('button', { name: 'Import OPML…' })).toBeEnabled();
});

test('an address without scheme is looked up, and candidates are shown before anything is added', async () => {
  const { window } = running;
  await askAddress(window, publisher.url.replace('http://', ''));
  await expect(window.getByRole('group', { name: '8 feeds were found. Choose what to follow.' })).toBeVisible();
  const first = window.locator('.candidate').first();
  await expect(first).toContainText('The Meridian Ledger');
  await expect(first).toContainText(`RSS · ${lines.length} items · newest`);
  await expect(window.locator('.candidate', { hasText: '/ar/rss' }).locator('.candidate-title')).toHaveAttribute(
    'dir',
    'rtl',
  );
  expect(await running.call('publications.list', null)).toEqual([]);
});

test('following fills the list, tells the progress, and stores every article', async () => {
  const { window } = running;
  const boxes = window.getByRole('checkbox');
  for (const box of await boxes.all()) await box.uncheck();
  await boxes.first().check();
  await window.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(window.getByText('Following The Meridian Ledger', { exact: false })).toBeVisible();
  const sync = window.getByRole('group', { name: 'Sync' });
  await expect(sync).toContainText(/Pages \d+ of \d+/u);
  await running.syncDone();
  await expect(sync).toContainText('Next check');
  await expect(status(`${lines.length} unread of ${lines.length} articles`)).toBeVisible();
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  expect(articles.map(({ headline }) => headline).toSorted()).toEqual(lines.map(({ headline }) => headline).toSorted());
  for (const { headline, language, access, pageState } of articles) {
    const told = lines.find((one) => one.headline === headline);
    expect(language, headline).toBe(told?.language);
    expect(pageState, headline).toBe('stored');
    if (told?.wall === 'free' || told?.wall === 'registration') expect(access, headline).toBe('full');
    if (told?.wall === 'subscriber' || told?.wall === 'metered') expect(access, headline).toBe('teaser');
  }
});

const searches = [
  { words: 'caretaker mop', slug: 'harrask-reservoir-vote' },
  { words: 'قبعة صوفية', slug: 'ar-ice-factory-callune' },
  { words: 'תזמורת', slug: 'he-lighthouse-keeper' },
  { words: 'ریزش سنگ', slug: 'fa-saffron-train' },
  { words: 'TEBEŞİRİNİ', slug: 'tr-balikcilar-sis' },
];
for (const { words, slug } of searches) {
  test(`words of the body find their article and it opens with its pictures: ${words}`, async () => {
    await running.window.getByRole('searchbox').fill(words);
    await expect(status(/ of 1 article$/u)).toBeVisible();
    await expect(row(line(slug).headline)).toBeVisible();
    await openWhole(slug);
  });
}

test('a search that finds nothing says so, and Escape clears it', async () => {
  const { window } = running;
  await window.getByRole('searchbox').fill('zzyzx');
  await expect(window.getByText('Nothing found for “zzyzx”.')).toBeVisible();
  await window.getByRole('searchbox').press('Escape');
  await expect(window.getByRole('searchbox')).toHaveValue('');
  await expect(status(`of ${lines.length} articles`)).toBeVisible();
});

test('a teaser says what is missing, in the list, above and below the text', async () => {
  const { window } = running;
  const slug = 'strait-tolls-arithmetic';
  const { id } = await stored(slug);
  await openByHeadline(window, line(slug).headline);
  await expect(row(line(slug).headline)).toHaveAccessibleDescription(/Teaser/u);
  await expect(window.getByText('Teaser: the publisher gave only a part', { exact: false })).toBeVisible();
  const frame = await running.articleFrame(id);
  await expect(frame.locator('.access')).toContainText('gives only this part of the article without a subscription');
  const text = await frame.locator('body').innerText();
  // The wall's own words are no part of the article.
  expect(text).not.toMatch(/Subscribe to keep reading|\$11/u);
});

test('a link to a stored article opens the local copy; one to elsewhere the browser', async () => {
  const { window } = running;
  const opened = await noteOpened(running);
  const from = await stored('strait-pilots-end-strike');
  const to = await stored('strait-tolls-arithmetic');
  await openByHeadline(window, from.headline);
  const frame = await running.articleFrame(from.id);
  await frame.getByRole('link', { name: 'tide tables' }).click();
  await expect.poll(opened).toEqual(['https://tides.example.org/callune']);
  publisher.control.clearRequests();
  // Two links within half a second are taken for one.
  await window.waitForTimeout(600);
  await frame.getByRole('link', { name: 'analysis of the strait' }).click();
  await expect((await running.articleFrame(to.id)).locator('h1')).toHaveText(to.headline);
  expect(publisher.control.requests()).toEqual([]);
  expect(await opened()).toHaveLength(1);
});

test('the PDF of a report is stored and opens', async () => {
  const opened = await noteOpened(running);
  const { id, headline } = await stored('regional-press-report');
  await openByHeadline(running.window, headline);
  await expect(running.window.getByText('1 PDF saved', { exact: false })).toBeVisible();
  // Two links within half a second are taken for one, and the journey before may have ended with one.
  await running.window.waitForTimeout(600);
  await (await running.articleFrame(id)).getByRole('link', { name: 'Download the full report (PDF)' }).click();
  await expect.poll(opened).toHaveLength(1);
  const file = (await opened())[0] ?? '';
  expect(file).toMatch(/\.pdf$/u);
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a star keeps an article in its list, by key', async () => {
  const { window } = running;
  const { headline } = line('fa-saffron-train');
  await openByHeadline(window, headline);
  await window.keyboard.press('s');
  await window.getByRole('searchbox').fill('');
  await window.getByRole('button', { name: 'Starred', exact: true }).click();
  await expect(row(headline)).toHaveAccessibleDescription(/Starred/u);
  await expect(window.getByRole('option')).toHaveCount(1);
  await window.getByRole('button', { name: 'All articles', exact: true }).click();
});

test('J, K and N go through the list; an article that was shown is read', async () => {
  const { window } = running;
  const headlines = (await running.call('articles.list', { query: {}, after: null, limit: 3 })).articles;
  const chosen = window.getByRole('option', { selected: true });
  await row(headlines[0]?.headline ?? '').click();
  await window.keyboard.press('j');
  await expect(chosen).toHaveAccessibleName(headlines[1]?.headline ?? '');
  await expect(chosen).not.toHaveAccessibleDescription(/Unread/u);
  await window.keyboard.press('k');
  await expect(chosen).toHaveAccessibleName(headlines[0]?.headline ?? '');
  await expect(chosen).not.toHaveAccessibleDescription(/Unread/u);
  const next = await running.call('articles.list', { query: { unread: true }, after: null, limit: 1 });
  await window.keyboard.press('n');
  await expect(chosen).toHaveAccessibleName(next.articles[0]?.headline ?? '');
  await window.keyboard.press('m');
  await expect(chosen).not.toHaveAccessibleDescription(/Unread/u);
  await window.keyboard.press('m');
  await expect(chosen).toHaveAccessibleDescription(/Unread/u);
});

test('mark all can be undone, and restores exactly what it marked', async () => {
  const { window } = running;
  const unread = async (): Promise<number> => (await running.call('articles.count', {})).unread;
  const before = await unread();
  expect(before).toBeLessThan(lines.length);
  await window.keyboard.press('Shift+A');
  await expect(window.getByText(`${before} articles marked read.`)).toBeVisible();
  await expect(status(`0 unread of ${lines.length}`)).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText(`${before} articles are unread again.`)).toBeVisible();
  expect(await unread()).toBe(before);
});

test('with the network cut everything opens, and the window says since when and how fresh', async () => {
  await publisher.stop();
  await running.setOnline(false);
  await expect(status(/Offline since .*\. Everything here opens\./u)).toContainText('Last update from publishers:');
  for (const slug of ['harrask-reservoir-vote', 'ar-halvane-night-school', 'tr-gece-tramvayi']) await openWhole(slug);
});

test('an article that its publisher splits over three pages is read whole, in order, without a network', async () => {
  const { id, headline, access } = await stored('merrin-eels-return');
  expect(access).toBe('full');
  await openWhole('merrin-eels-return');
  const text = await (await running.articleFrame(id)).locator('.body').innerText();
  const places = ['moved from 0000 to 0001', 'not the ladder but the river', 'the true figure is probably higher'].map(
    (words) => text.indexOf(words),
  );
  expect(
    places.every((place) => place !== -1),
    headline,
  ).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(text).not.toMatch(/\d \/ 3/u);
});

test('after a restart without a network all is there: texts, pictures, star, and the place in the article', async () => {
  const { id, headline } = await stored('harrask-reservoir-vote');
  await openByHeadline(running.window, headline);
  const position = async (): Promise<number> => (await running.call('articles.get', id))?.position ?? 0;
  const frame = await running.articleFrame(id);
  await running.askPositions();
  await frame.locator('.body p').first().click();
  await running.window.keyboard.press('Space');
  await expect.poll(position).toBeGreaterThan(0.05);
  // What was asked while the page still moved is asked again when it has come to rest.
  const place = (): Promise<number> => frame.evaluate(() => scrollY / document.documentElement.scrollHeight);
  await expect.poll(async () => Math.abs((await position()) - (await place()))).toBeLessThan(0.01);
  const scrolled = await frame.evaluate(() => scrollY);

  const { profile } = running;
  await running.quit();
  running = await launchApp({ profile });
  await running.setOnline(false);
  await expect(status(/Offline since/u)).toBeVisible();
  await running.window.getByRole('button', { name: 'All articles', exact: true }).click();
  await expect(status(`of ${lines.length} articles`)).toBeVisible();
  await openByHeadline(running.window, headline);
  const again = await running.articleFrame(id);
  await expect.poll(() => again.evaluate(() => scrollY)).toBeGreaterThan(scrolled * 0.8);
  for (const slug of ['he-olive-harvest-robots', 'fa-lake-birds-return', 'strait-pilots-end-strike'])
    await openWhole(slug);
  expect((await stored('fa-saffron-train')).starred).toBe(true);
});

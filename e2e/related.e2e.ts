/** What to read next: related articles beside an article, opened and come back from, and the tellings of one story as one; all with the network cut. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RelatedArticle } from '../preload/lists.ts';
import type { ArticleSummary } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { serve } from './small-server.ts';
import { launchWithSample } from './topics.ts';
import { openByHeadline, pressInFrame, showArticle } from './window.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let lines: ArticleLine[];
let running: RunningApp;

/** An article that two papers elsewhere print too, a little changed. */
const TOLD = 'strait-pilots-end-strike';
const TOPICS = ['Ostrine Strait', 'Trade'];
const COPIES = ['Pilots of the strait are back at work', 'Nine days without pilots are over'];

/** What nothing else has to do with. */
const ALONE = 'Button collection moves to the attic';

/** A paper's feed of one article. */
const paper = (title: string, headline: string, topics: string[], text: string[]): string =>
  `<rss version="2.0"><channel><title>${title}</title><link>https://${title.toLowerCase()}.example/</link><description>d</description>
  <item><title>${headline}</title><guid>${title}</guid><pubDate>${new Date().toUTCString()}</pubDate>
  ${topics.map((topic) => `<category>${topic}</category>`).join('')}
  <description>${text.map((line) => line.replaceAll('&', 'and').replaceAll('<', '')).join(' ')}</description></item></channel></rss>`;

async function follow(address: string): Promise<void> {
  const discovery = await running.call('publications.discover', { address });
  await running.call('publications.follow', { discovery, feedUrls: [address], folder: '' });
}

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  const text = publisher.control.text(TOLD) ?? [];
  const papers = [
    { path: '/courier.xml', body: paper('Courier', COPIES[0] ?? '', TOPICS, [...text, 'Our own man was there.']) },
    { path: '/lantern.xml', body: paper('Lantern', COPIES[1] ?? '', TOPICS, ['From our own desk.', ...text]) },
    {
      path: '/attic.xml',
      body: paper(
        'Attic',
        ALONE,
        ['Haberdashery'],
        ['Horn, brass and mother-of-pearl: two thousand buttons climb a ladder.'],
      ),
    },
  ];
  const elsewhere = await serve((asked) => {
    const body = papers.find(({ path }) => path === asked)?.body;
    return body === undefined ? null : { headers: { 'content-type': 'application/rss+xml' }, body };
  });
  lines = publisher.control.articles();
  running = await launchWithSample(publisher, { profile: await temporaryProfile() });
  for (const { path } of papers) await follow(`${elsewhere.url}${path}`);
  await running.syncDone();
  // From here on nothing is asked of any publisher: everything below is read from the library.
  await Promise.all([publisher.stop(), elsewhere.stop()]);
  await running.setOnline(false);
});
test.afterAll(() => running.close());

const toggle = (): Locator => running.window.getByRole('button', { name: /^\d+ related articles?$/u });
const panel = (): Locator => running.window.getByRole('complementary', { name: 'Related articles' });
const items = (): Locator => panel().locator(':scope > ul > li');
const shownHeadline = (): Locator => running.window.frameLocator('#article-frame').locator('h1');

const headlineOf = (slug: string): string => lines.find((line) => line.slug === slug)?.headline ?? slug;

async function stored(headline: string): Promise<ArticleSummary> {
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const found = articles.find((one) => one.headline === headline);
  if (found === undefined) throw new Error(`not stored: ${headline}`);
  return found;
}
const relatedTo = async (headline: string): Promise<RelatedArticle[]> =>
  running.call('articles.related', (await stored(headline)).id);

/** The window's size, px. */
const size = (width: number, height: number): Promise<void> =>
  running.app.evaluate(
    ({ BrowserWindow }, given) => {
      for (const one of BrowserWindow.getAllWindows()) one.setContentSize(given.width, given.height);
    },
    { width, height },
  );

test('beside an article stands how much there is to read next, folded until asked for, in the library’s order', async () => {
  const headline = headlineOf('strait-tolls-arithmetic');
  const related = await relatedTo(headline);
  expect(related.length).toBeGreaterThan(2);
  await openByHeadline(running.window, headline);
  await running.window.getByRole('searchbox').fill('');
  await expect(toggle()).toHaveText(`${related.length} related articles`);
  await expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  await expect(panel()).toBeHidden();
  await toggle().click();
  await expect(panel()).toBeVisible();
  await expect(items()).toHaveCount(related.length);
  const shown = await items()
    .locator('> .related-article .related-headline')
    .evaluateAll((all) => all.map((one) => one.textContent));
  expect(shown).toEqual(related.map(({ article }) => article.headline));
  for (const [index, { topics, article }] of related.entries()) {
    const item = items().nth(index).locator('> .related-article');
    if (topics[0] !== undefined) await expect(item).toContainText(topics[0]);
    await expect(item).toContainText(article.publicationTitle);
  }
});

test('a related article opens, and back leads to the one before: by button, by key, by Escape', async () => {
  const { window } = running;
  const headline = headlineOf('strait-tolls-arithmetic');
  const [first, second] = await relatedTo(headline);
  const back = window.getByRole('button', { name: 'Back to the article before' });
  await expect(back).toBeHidden();
  await items().first().locator('> .related-article').click();
  await expect(shownHeadline()).toHaveText(first?.article.headline ?? '');
  await back.click();
  await expect(shownHeadline()).toHaveText(headline);
  await expect(back).toBeHidden();
  for (const [key, ...held] of [['Backspace'], ['Left', 'alt'], ['Escape']] as const) {
    await items().nth(1).locator('> .related-article').click();
    await expect(shownHeadline()).toHaveText(second?.article.headline ?? '');
    // The text has the focus, so that it can be read at once.
    await pressInFrame(running, key, [...held]);
    await expect(shownHeadline(), key).toHaveText(headline);
  }
});

test('by keyboard: B goes to the related articles, Enter opens one', async () => {
  const { window } = running;
  const headline = headlineOf('strait-tolls-arithmetic');
  const [first] = await relatedTo(headline);
  await toggle().click();
  await expect(panel()).toBeHidden();
  await window.getByRole('listbox', { name: 'Articles' }).focus();
  await window.keyboard.press('b');
  await expect(panel()).toBeFocused();
  await window.keyboard.press('Tab');
  await expect(items().first().locator('> .related-article')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(shownHeadline()).toHaveText(first?.article.headline ?? '');
  await pressInFrame(running, 'Escape');
  await expect(shownHeadline()).toHaveText(headline);
});

test('the tellings of a story are one item, with the others folded under it', async () => {
  const headline = headlineOf(TOLD);
  const related = await relatedTo(headline);
  const same = related.find(({ sameStory }) => sameStory);
  if (same === undefined) throw new Error('no telling of the same story');
  expect([same.article, ...same.others].map((one) => one.headline)).toEqual(expect.arrayContaining(COPIES));
  await showArticle(running, (await stored(headline)).id);
  await expect(shownHeadline()).toHaveText(headline);
  const item = items().nth(related.indexOf(same));
  await expect(item).toContainText('Same story');
  const others = item.getByText(/^Also told by \d+ others?$/u);
  await expect(others).toHaveText(`Also told by ${same.others.length} other${same.others.length === 1 ? '' : 's'}`);
  const other = item.locator('details .related-article').first();
  await expect(other).toBeHidden();
  await others.click();
  await expect(other).toContainText('English');
  await other.click();
  await expect(shownHeadline()).toHaveText(same.others[0]?.headline ?? '');
  await pressInFrame(running, 'Backspace');
  await expect(shownHeadline()).toHaveText(headline);
});

test('from an article that is not in the list the keys go on from where the list was left', async () => {
  const { window } = running;
  const publication = window.getByRole('button', { name: 'All articles', exact: true });
  await publication.click();
  await window.getByRole('searchbox').fill('Ostrine');
  const rows = window.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await expect(window.locator('.list-counts')).not.toContainText(`of ${lines.length + COPIES.length + 1} articles`);
  await rows.nth(1).click();
  const names = await rows.evaluateAll((all) => all.map((one) => one.querySelector('h3')?.textContent ?? ''));
  await expect(shownHeadline()).toHaveText(names[1] ?? '');
  const elsewhere = (await relatedTo(names[1] ?? '')).find(({ article }) => !names.includes(article.headline));
  if (elsewhere === undefined) throw new Error('every related article is in the list');
  await panel().getByRole('button', { name: elsewhere.article.headline, exact: true }).first().click();
  await expect(shownHeadline()).toHaveText(elsewhere.article.headline);
  await pressInFrame(running, 'j');
  await expect(shownHeadline()).toHaveText(names[2] ?? '');
  await window.getByRole('searchbox').fill('');
});

test('in a wide window they stand beside the text, right-to-left headlines to the right', async () => {
  await size(1_900, 1_000);
  const headline = headlineOf('strait-tolls-arithmetic');
  await showArticle(running, (await stored(headline)).id);
  await expect(shownHeadline()).toHaveText(headline);
  await expect(panel().getByRole('heading', { name: 'Related articles' })).toBeVisible();
  const frame = await running.window.locator('#article-frame').boundingBox();
  const rail = await panel().boundingBox();
  expect(rail?.x).toBeGreaterThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) - 1);
  // An article of the Arabic edition has others of it beside it.
  const { articles } = await running.call('articles.list', { query: { language: 'ar' }, after: null, limit: 100 });
  const beside = await Promise.all(
    articles.map(async ({ id }) => ({ id, found: await running.call('articles.related', id) })),
  );
  const arabic = beside.find(({ found }) => found.some(({ article }) => article.direction === 'rtl'));
  if (arabic === undefined) throw new Error('no Arabic article has another beside it');
  await showArticle(running, arabic.id);
  const right = panel().locator('.related-headline[dir="rtl"]').first();
  await expect(right).toBeVisible();
  // How far its first line ends before the edge, px.
  const gap = await right.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const [line] = words.getClientRects();
    return element.getBoundingClientRect().right - (line?.right ?? 0);
  });
  expect(Math.abs(gap)).toBeLessThan(2);
});

test('an article that nothing has to do with has no rail and no word of one', async () => {
  expect(await relatedTo(ALONE)).toEqual([]);
  await showArticle(running, (await stored(ALONE)).id);
  await expect(shownHeadline()).toHaveText(ALONE);
  await expect(panel()).toBeHidden();
  await expect(toggle()).toBeHidden();
});

test('whether they are shown is kept over a restart, for each form by itself', async () => {
  const headline = headlineOf('strait-tolls-arithmetic');
  await showArticle(running, (await stored(headline)).id);
  await expect(panel()).toBeVisible();
  await toggle().click();
  await expect(panel()).toBeHidden();
  await size(1_300, 900);
  await expect(panel()).toBeVisible();
  const { profile } = running;
  await running.quit();
  running = await launchApp({ profile });
  await running.setOnline(false);
  await size(1_300, 900);
  await showArticle(running, (await stored(headline)).id);
  await expect(panel()).toBeVisible();
  await size(1_900, 1_000);
  await expect(panel()).toBeHidden();
  await expect(toggle()).toHaveAttribute('aria-expanded', 'false');
});

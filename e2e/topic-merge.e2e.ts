/** One topic of several and several of one: merged, split and undone, at once and later; all with the network cut. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { chip, expectCount, fitting, launchWithSample, offered } from './topics.ts';
import { choose, chooseFromMenu, openByHeadline } from './window.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let lines: ArticleLine[];
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  lines = publisher.control.articles();
  running = await launchWithSample(publisher, { profile: await temporaryProfile() });
  // From here on nothing is asked of any publisher: everything below is read from the library.
  await publisher.stop();
  await running.setOnline(false);
});
test.afterAll(() => running.close());

/** Trade is Trade, Ticaret and التجارة, as the editions write it: a word that no table of names knows. */
const trade = (...languages: ArticleLine['language'][]): number =>
  fitting(lines, ({ topics, language }) => topics.includes('trade') && languages.includes(language));

const pane = (): Locator => running.window.locator('.pane.article');
const heading = (): Locator => pane().getByRole('heading', { level: 1 });
const written = (): Locator => pane().getByRole('region', { name: 'Written as' });
const changes = (): Locator => pane().getByRole('region', { name: 'Merged and split' });
const toast = (words: string | RegExp): Locator => running.window.locator('.toast').filter({ hasText: words });
const numbers = (count: number): Locator => pane().getByText(new RegExp(`^${count} articles?, `, 'u'));

async function openTopics(): Promise<Locator> {
  await chooseFromMenu(running.window, 'Topics…');
  return running.window.getByRole('dialog', { name: 'Topics' });
}

/** Opens a topic's page from the list of all topics. */
async function openFromTopics(name: string): Promise<void> {
  const dialog = await openTopics();
  await dialog.getByRole('searchbox', { name: 'Search topics' }).fill(name);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(heading()).toHaveText(name);
}

async function chooseMore(entry: string): Promise<void> {
  await pane()
    .getByRole('button', { name: /^More for/u })
    .click();
  await running.window.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** From the page of Ticaret; by keyboard. */
async function mergeIntoTrade(): Promise<void> {
  const { window } = running;
  await chooseMore('Merge into…');
  const dialog = window.getByRole('dialog', { name: 'Merge Ticaret' });
  const box = dialog.getByRole('combobox', { name: 'Into which topic' });
  await expect(box).toBeFocused();
  await box.fill('Trade');
  await expect(offered(running, 'Trade')).toHaveAttribute('data-focused', 'true');
  await window.keyboard.press('Enter');
  await expect(
    dialog.getByText(`Trade and Ticaret become one topic with ${trade('en', 'tr')} articles.`),
  ).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(heading()).toHaveText('Trade');
  await expect(numbers(trade('en', 'tr'))).toBeVisible();
}

test('the ways to write a topic are told with language and count', async () => {
  await openFromTopics('United Nations');
  for (const name of ['الأمم المتحدة', 'האו״ם', 'سازمان ملل متحد', 'Birleşmiş Milletler'])
    await expect(written()).toContainText(name);
  await expect(written()).toContainText(/Arabic, \d+ articles?/u);
});

test('a merge says what comes of it, makes one topic with all articles, and is undone from the notice', async () => {
  await openFromTopics('Ticaret');
  await expect(numbers(trade('tr'))).toBeVisible();
  await mergeIntoTrade();
  await expectCount(running, trade('en', 'tr'));
  await expect(written()).toContainText('Ticaret');
  await toast('Trade and Ticaret are one topic now.').getByRole('button', { name: 'Undo' }).click();
  await expect(heading()).toHaveText('Ticaret');
  await expect(numbers(trade('tr'))).toBeVisible();
  await expectCount(running, trade('tr'));
});

test('in an article the topic stays as its publisher writes it, and leads to all of it', async () => {
  const { window } = running;
  await mergeIntoTrade();
  await window.getByRole('button', { name: 'All articles', exact: true }).click();
  const line = lines.find(({ language, topics }) => language === 'tr' && topics.includes('trade'));
  await openByHeadline(window, line?.headline ?? '');
  await expect(window.frameLocator('#article-frame').locator('h1')).toHaveText(line?.headline ?? '');
  await window.getByRole('searchbox').fill('');
  await expectCount(running, lines.length);
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const frame = await running.articleFrame(articles.find(({ headline }) => headline === line?.headline)?.id);
  await frame.getByRole('link', { name: 'Ticaret', exact: true }).click();
  await expectCount(running, trade('en', 'tr'));
  await expect(chip(running, 'Must have Trade')).toBeVisible();
});

test('a merge outlives a restart, and is undone later from the page', async () => {
  const { profile } = running;
  await running.quit();
  running = await launchApp({ profile });
  await running.setOnline(false);
  await openFromTopics('Trade');
  await expect(numbers(trade('en', 'tr'))).toBeVisible();
  await expect(changes().getByRole('listitem')).toHaveCount(1);
  await expect(changes()).toContainText('Ticaret');
  await changes()
    .getByRole('button', { name: /^Undo “Merged:/u })
    .click();
  await expect(numbers(trade('en'))).toBeVisible();
  await expect(changes()).toBeHidden();
  await openFromTopics('Ticaret');
  await expect(numbers(trade('tr'))).toBeVisible();
});

test('several topics are chosen in the list of all topics and merged', async () => {
  const { window } = running;
  const dialog = await openTopics();
  const box = dialog.getByRole('searchbox', { name: 'Search topics' });
  for (const name of ['Ticaret', 'Trade', 'التجارة']) {
    await box.fill(name);
    await dialog.getByRole('checkbox', { name: new RegExp(`^Choose .?${name}.? to merge$`, 'u') }).check();
  }
  await expect(
    dialog.getByText(new RegExp(` become one topic with ${trade('en', 'tr', 'ar')} articles\\.$`, 'u')),
  ).toBeVisible();
  // The one that is merged into gives the name. The notice lies above the dialog: it is reached by mouse and by key.
  for (const way of ['mouse', 'key']) {
    await choose(dialog, 'Into', 'Ticaret');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await box.fill('Trade');
    await expect(dialog.getByRole('button', { name: 'Ticaret', exact: true })).toBeVisible();
    const undo = toast('are one topic now.').getByRole('button', { name: 'Undo' });
    if (way === 'mouse') await undo.click();
    else {
      await window.keyboard.press('F6');
      await expect(window.locator('.toasts :focus')).toBeVisible();
      // Another notice may stand before it.
      while (!(await undo.evaluate((button) => button === document.activeElement))) await window.keyboard.press('Tab');
      await window.keyboard.press('Enter');
    }
    await expect(dialog.getByRole('button', { name: 'Trade', exact: true })).toBeVisible();
    for (const name of ['Ticaret', 'Trade', 'التجارة']) {
      await box.fill(name);
      await dialog.getByRole('checkbox', { name: new RegExp(`^Choose .?${name}.? to merge$`, 'u') }).check();
    }
  }
  await choose(dialog, 'Into', 'Trade');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await box.fill('Ticaret');
  // It is found by any of its spellings, by its name.
  await dialog.getByRole('button', { name: 'Trade', exact: true }).click();
  await expect(numbers(trade('en', 'tr', 'ar'))).toBeVisible();
  for (const name of ['Trade', 'Ticaret', 'التجارة']) await expect(written()).toContainText(name);
  await expect(window.getByRole('dialog')).toBeHidden();
});

test('a spelling is split off, and put back from the notice', async () => {
  const { window } = running;
  await chooseMore('Split…');
  const dialog = window.getByRole('dialog', { name: 'Split Trade' });
  const send = dialog.getByRole('button', { name: 'Split off' });
  await expect(send).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /^التجارة/u }).check();
  await send.click();
  await expect(dialog).toBeHidden();
  await expect(numbers(trade('en', 'tr'))).toBeVisible();
  await expect(written()).not.toContainText('التجارة');
  await toast('is a topic of its own now.').getByRole('button', { name: 'Undo' }).click();
  await expect(numbers(trade('en', 'tr', 'ar'))).toBeVisible();
  await expect(written()).toContainText('التجارة');
});

test('a split is undone later from the page; not all spellings can be split off', async () => {
  const { window } = running;
  await chooseMore('Split…');
  const dialog = window.getByRole('dialog', { name: 'Split Trade' });
  for (const one of await dialog.getByRole('checkbox').all()) await one.check();
  await expect(dialog.getByText('One spelling at least has to stay.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Split off' })).toBeDisabled();
  for (const one of await dialog.getByRole('checkbox').all()) await one.uncheck();
  await dialog.getByRole('checkbox', { name: /^Ticaret/u }).check();
  await dialog.getByRole('button', { name: 'Split off' }).click();
  await expect(numbers(trade('en', 'ar'))).toBeVisible();
  await openFromTopics('Ticaret');
  await expect(numbers(trade('tr'))).toBeVisible();
  await openFromTopics('Trade');
  await changes()
    .getByRole('button', { name: /^Undo “Split off: Ticaret/u })
    .click();
  await expect(numbers(trade('en', 'tr', 'ar'))).toBeVisible();
  await expect(written()).toContainText('Ticaret');
});

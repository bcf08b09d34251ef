/** The page of a topic: opened from where topics are met, gone through by mouse and by keyboard, changed, and kept; all with the network cut. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { TopicPage } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { chip, chooseForTopic, expectCount, fitting, launchWithSample, rowTopic } from './topics.ts';
import { choose, chooseFromMenu, openByHeadline } from './window.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let lines: ArticleLine[];
let running: RunningApp;

const has =
  (tag: string) =>
  (line: ArticleLine): boolean =>
    line.topics.includes(tag);

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  lines = publisher.control.articles();
  running = await launchWithSample(publisher, { profile: await temporaryProfile() });
  // From here on nothing is asked of any publisher: everything below is read from the library.
  await publisher.stop();
  await running.setOnline(false);
});
test.afterAll(() => running.close());

const pane = (): Locator => running.window.locator('.pane.article');
const heading = (): Locator => pane().getByRole('heading', { level: 1 });
const picture = (): Locator => pane().getByRole('group', { name: /^Picture of the neighbourhood/u });
const timeline = (): Locator => pane().getByRole('group', { name: 'Articles over time' });
const relatedList = (): Locator => pane().getByRole('list', { name: 'Related topics' });
const toast = (words: string | RegExp): Locator => running.window.locator('.toast').filter({ hasText: words });

async function pageOf(name: string): Promise<TopicPage> {
  const found = await running.call('topics.list', { search: name, limit: 50 });
  const topic = found.find((one) => one.name === name);
  const page = topic === undefined ? null : await running.call('topics.get', topic.id);
  if (page === null) throw new Error(`no topic ${name}`);
  return page;
}

/** Opens a topic's page from the list of all topics. */
async function openFromTopics(name: string): Promise<void> {
  const { window } = running;
  await chooseFromMenu(window, 'Topics…');
  const dialog = window.getByRole('dialog', { name: 'Topics' });
  await dialog.getByRole('searchbox', { name: 'Search topics' }).fill(name);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(heading()).toHaveText(name);
}

async function chooseMore(entry: string): Promise<void> {
  await pane()
    .getByRole('button', { name: /^More for/u })
    .click();
  await running.window.getByRole('menuitem', { name: entry, exact: true }).click();
}

test('a topic opens from the list of all topics, with its numbers, and its articles stand in the list', async () => {
  await openFromTopics('Velmar');
  const count = fitting(lines, has('velmar'));
  await expect(pane().getByText(`${count} articles, ${count} unread`)).toBeVisible();
  await expectCount(running, count);
  await expect(chip(running, 'Must have Velmar')).toBeVisible();
  await expect(heading()).toBeFocused();
  await expect.poll(() => running.window.title()).toBe('Velmar – Broadsheet');
});

test('an article opened from the list takes the page’s place, and the way back leads to it', async () => {
  const { window } = running;
  const line = lines.find(has('velmar'));
  await openByHeadline(window, line?.headline ?? '');
  await expect((await running.articleFrame()).locator('h1')).toHaveText(line?.headline ?? '');
  await window.keyboard.press('Backspace');
  await expect(heading()).toHaveText('Velmar');
  await expect(heading()).toBeFocused();
  await window.getByRole('searchbox').fill('');
});

test('a topic opens from its chip, and Escape returns to the article that was read', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'All articles', exact: true }).click();
  const line = lines.find(has('halvane'));
  await openByHeadline(window, line?.headline ?? '');
  await window.getByRole('searchbox').fill('');
  await rowTopic(running, 'Halvane').click();
  await chooseForTopic(running, chip(running, 'Must have Halvane'), 'About this topic');
  await expect(heading()).toHaveText('Halvane');
  await heading().focus();
  await window.keyboard.press('Escape');
  await expect((await running.articleFrame()).locator('h1')).toHaveText(line?.headline ?? '');
  await expect(heading()).toBeHidden();
});

test('the picture by mouse: what hangs together lights up with its counts, a click goes there', async () => {
  await openFromTopics('Velmar');
  const { related } = await pageOf('Velmar');
  const first = related[0];
  if (first === undefined) throw new Error('Velmar has no related topics');
  const node = picture().getByRole('link', { name: new RegExp(`^${first.name}: ${first.count} article`, 'u') });
  await node.hover();
  await expect(pane().locator('figcaption').first()).toHaveText(
    new RegExp(`^${first.name}: ${first.count} articles? together, .*related$`, 'u'),
  );
  await expect(node).toContainText(String(first.count));
  await node.click();
  await expect(heading()).toHaveText(first.name);
  await expect(chip(running, `Must have ${first.name}`)).toBeVisible();
  await pane().getByRole('button', { name: 'Back', exact: true }).click();
  await expect(heading()).toHaveText('Velmar');
});

test('the picture by keyboard: arrow keys go from topic to topic, Enter opens one and goes on from there', async () => {
  const { window } = running;
  const middle = picture().getByRole('link', { name: /the topic of this page$/u });
  const { related } = await pageOf('Velmar');
  await middle.focus();
  const seen = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight']) {
    await window.keyboard.press(key);
    seen.add((await picture().locator(':focus').getAttribute('aria-label')) ?? '');
  }
  expect(seen.size).toBeGreaterThan(2);
  await window.keyboard.press('Home');
  await expect(middle).toBeFocused();
  await window.keyboard.press('ArrowRight');
  const words = (await picture().locator(':focus').getAttribute('aria-label')) ?? '';
  const name = related.find((one) => words.startsWith(`${one.name}: `))?.name ?? 'none';
  await window.keyboard.press('Enter');
  await expect(heading()).toHaveText(name);
  await expect(picture().getByRole('link', { name: /the topic of this page$/u })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(heading()).toHaveText('Velmar');
});

test('the list says the same in words, and its keys open a topic', async () => {
  const { related } = await pageOf('Velmar');
  const rows = relatedList().getByRole('button');
  await expect(rows).toHaveCount(Math.min(12, related.length));
  for (const [index, { name, count }] of related.slice(0, 5).entries()) {
    await expect(rows.nth(index)).toHaveAccessibleName(name);
    await expect(rows.nth(index)).toHaveAccessibleDescription(
      new RegExp(`^${count} articles? together, (closely |loosely )?related$`, 'u'),
    );
  }
  await rows.nth(1).focus();
  await running.window.keyboard.press('Enter');
  await expect(heading()).toHaveText(related[1]?.name ?? '');
  await running.window.keyboard.press('Alt+ArrowLeft');
  await expect(heading()).toHaveText('Velmar');
});

test('the timeline has every article once, and a bar narrows the list to its time', async () => {
  const { window } = running;
  const bars = timeline().getByRole('button');
  const names = await bars.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const counted = names.map((name) => Number(/: (\d+) articles?$/u.exec(name)?.[1]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(fitting(lines, has('velmar')));
  await bars.last().click();
  await expectCount(running, counted.at(-1) ?? 0);
  await expect(bars.last()).toHaveAttribute('aria-pressed', 'true');
  await expect(heading()).toHaveText('Velmar');
  // By key: to the bar before, and all of it again.
  await bars.last().focus();
  await window.keyboard.press('ArrowLeft');
  await expect(bars.nth(-2)).toBeFocused();
  await window.keyboard.press('Enter');
  await expectCount(running, counted.at(-2) ?? 0);
  await window.keyboard.press('Space');
  await expectCount(running, fitting(lines, has('velmar')));
  await expect(bars.nth(-2)).toHaveAttribute('aria-pressed', 'false');
});

test('a topic is renamed, and an empty name gives its own back', async () => {
  const { window } = running;
  await openFromTopics('Dorrim');
  const dialog = window.getByRole('dialog', { name: 'Rename Dorrim' });
  await chooseMore('Rename…');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('The Dorrim valley');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(heading()).toHaveText('The Dorrim valley');
  await toast('The topic is called The Dorrim valley now.').getByRole('button', { name: 'Undo' }).click();
  await expect(heading()).toHaveText('Dorrim');
  await chooseMore('Rename…');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('The Dorrim valley');
  await window.keyboard.press('Enter');
  await expect(heading()).toHaveText('The Dorrim valley');
  await expect(rowTopic(running, 'The Dorrim valley')).toBeVisible();
  await chooseMore('Rename…');
  await window.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('');
  await window.keyboard.press('Enter');
  await expect(heading()).toHaveText('Dorrim');
});

test('a name that another topic has is not given twice: the two can be merged', async () => {
  const { window } = running;
  await chooseMore('Rename…');
  const dialog = window.getByRole('dialog', { name: 'Rename Dorrim' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('velmar');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('There is a topic of that name: Velmar. Merge with it?')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(heading()).toHaveText('Velmar');
  await expect(chip(running, 'Must have Velmar')).toBeVisible();
  // Undone on the page, the reader is again where the merge led away from.
  const undo = pane().getByRole('button', { name: /^Undo “Merged:/u });
  await undo.click();
  await expect(heading()).toHaveText('Dorrim');
  await expect(heading()).toBeFocused();
  await expect(chip(running, 'Must have Dorrim')).toBeVisible();
  await expect(toast('are one topic now.')).toBeHidden();
});

test('a topic is followed and muted, each told on its page', async () => {
  await pane().getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(pane().getByRole('button', { name: 'Following', pressed: true })).toBeVisible();
  await expect(running.window.getByRole('button', { name: 'Dorrim', exact: true }).first()).toBeVisible();
  await pane().getByRole('button', { name: 'Mute', exact: true }).click();
  await expect(pane().getByText(/^Muted: its articles are left out/u)).toBeVisible();
  await chooseFromMenu(running.window, 'Topics…');
  const dialog = running.window.getByRole('dialog', { name: 'Topics' });
  await choose(dialog, 'Show', 'Muted');
  await dialog.getByRole('button', { name: 'Unmute Dorrim' }).click();
  await expect(dialog.getByText('No topic is muted.')).toBeVisible();
  await running.window.keyboard.press('Escape');
  await expect(pane().getByText(/^Muted: its articles are left out/u)).toBeHidden();
});

test('a hidden topic is nowhere, its page says so, and it is shown again from the list of topics', async () => {
  const { window } = running;
  await openFromTopics('Tesmira');
  await chooseMore('Hide as a topic');
  await expect(pane().getByText(/^Hidden: it is shown nowhere/u)).toBeVisible();
  const line = lines.find(has('tesmira'));
  await window.getByRole('button', { name: 'All articles', exact: true }).click();
  await openByHeadline(window, line?.headline ?? '');
  const frame = await running.articleFrame();
  await expect(frame.locator('h1')).toHaveText(line?.headline ?? '');
  await expect(frame.getByRole('link', { name: 'Tesmira', exact: true })).toHaveCount(0);
  await expect(frame.locator('.topics a')).not.toHaveCount(0);
  await window.getByRole('searchbox').fill('');
  await chooseFromMenu(window, 'Topics…');
  const dialog = window.getByRole('dialog', { name: 'Topics' });
  await dialog.getByRole('searchbox').fill('Tesmira');
  await expect(dialog.getByText('No topic is called “Tesmira”.')).toBeVisible();
  await dialog.getByRole('searchbox').fill('');
  await choose(dialog, 'Show', 'Hidden');
  await dialog.getByRole('button', { name: 'Show again Tesmira' }).click();
  await expect(dialog.getByText('No topic is hidden.')).toBeVisible();
  await window.keyboard.press('Escape');
  // The frame is another now.
  await expect(window.frameLocator('#article-frame').getByRole('link', { name: 'Tesmira', exact: true })).toHaveCount(
    1,
  );
});

test('in a window with room for one column the page has it to itself, with a way back', async () => {
  const { app, window } = running;
  await openFromTopics('Velmar');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 800));
  await expect(heading()).toBeVisible();
  await pane().getByRole('button', { name: 'Back', exact: true }).click();
  await expect(heading()).toBeHidden();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await expect(window.getByRole('listbox')).toBeVisible();
});

test('after a restart without a network all of it is as it was', async () => {
  await openFromTopics('Halvane');
  await chooseMore('Rename…');
  await running.window.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Halvane oasis');
  await running.window.keyboard.press('Enter');
  await expect(heading()).toHaveText('Halvane oasis');
  await chooseMore('Hide as a topic');
  await expect(pane().getByText(/^Hidden: it is shown nowhere/u)).toBeVisible();
  const { profile } = running;
  await running.quit();
  running = await launchApp({ profile });
  await running.setOnline(false);
  await chooseFromMenu(running.window, 'Topics…');
  const dialog = running.window.getByRole('dialog', { name: 'Topics' });
  await choose(dialog, 'Show', 'Hidden');
  await dialog.getByRole('button', { name: 'Halvane oasis', exact: true }).click();
  await expect(heading()).toHaveText('Halvane oasis');
  await expect(picture().getByRole('link').first()).toBeVisible();
  await pane().getByRole('button', { name: 'Show again' }).click();
  await expect(pane().getByText(/^Hidden: it is shown nowhere/u)).toBeHidden();
  await expect(running.window.getByRole('button', { name: 'Dorrim', exact: true }).first()).toBeVisible();
});

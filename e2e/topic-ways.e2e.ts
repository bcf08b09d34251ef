/** The ways back from topics: the list with its filter and its search is what it was; and what mutes leave out is said. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { addTopic, chip, chooseForTopic, counts, expectCount, launchWithSample } from './topics.ts';
import { openByHeadline } from './window.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let lines: ArticleLine[];
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  lines = publisher.control.articles();
  running = await launchWithSample(publisher);
  await publisher.stop();
  await running.setOnline(false);
});
test.afterAll(() => running.close());

const pane = (): Locator => running.window.locator('.pane.article');
const heading = (): Locator => pane().getByRole('heading', { level: 1 });
const search = (): Locator => running.window.getByRole('searchbox');
const choose = (name: string): Promise<void> => running.window.getByRole('button', { name, exact: true }).click();

test('back from “About this topic” brings filter and search again: by button, by Escape, by Alt+Left', async () => {
  const { window } = running;
  await choose('All articles');
  await addTopic(running, 'Velmar');
  await search().fill('the');
  await expect(counts(running)).toContainText('unread of');
  await expect(chip(running, 'Must have Velmar')).toBeVisible();
  for (const back of ['button', 'Escape', 'Alt+ArrowLeft']) {
    await chooseForTopic(running, chip(running, 'Must have Velmar'), 'About this topic');
    await expect(heading()).toHaveText('Velmar');
    await expect(search()).toHaveValue('');
    if (back === 'button') await pane().getByRole('button', { name: 'Back', exact: true }).click();
    else {
      await heading().focus();
      await window.keyboard.press(back);
    }
    await expect(search(), back).toHaveValue('the');
    await expect(chip(running, 'Must have Velmar')).toBeVisible();
    await expect(heading()).toBeHidden();
  }
  await search().fill('');
});

test('a list chosen meanwhile stays', async () => {
  await chooseForTopic(running, chip(running, 'Must have Velmar'), 'About this topic');
  await expect(heading()).toHaveText('Velmar');
  await choose('All articles');
  await expectCount(running, lines.length);
  await pane().getByRole('button', { name: 'Back', exact: true }).click();
  await expect(heading()).toBeHidden();
  await expectCount(running, lines.length);
});

test('in a window with room for one column, back leads to the list that the page was opened from', async () => {
  const { window, app } = running;
  const size = (width: number): Promise<void> =>
    app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 800), width);
  const headline = lines.find(({ topics }) => topics.includes('velmar'))?.headline ?? '';
  await openByHeadline(window, headline);
  await window.getByRole('listbox', { name: 'Articles' }).focus();
  await size(480);
  // Who was reading goes on reading.
  await expect(window.locator('#article-frame')).toBeVisible();
  await pane().getByRole('button', { name: 'Back to the list', exact: true }).click();
  await search().fill('');
  await window.getByRole('listbox', { name: 'Articles' }).focus();
  await addTopic(running, 'Velmar');
  await chooseForTopic(running, chip(running, 'Must have Velmar'), 'About this topic');
  await expect(heading()).toHaveText('Velmar');
  await pane().getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByRole('listbox', { name: 'Articles' })).toBeVisible();
  await expect(pane()).toBeHidden();
  await size(1_200);
});

test('a search whose finds are muted says so, and shows them when asked', async () => {
  const { window } = running;
  const line = lines.find(({ topics }) => topics.includes('velmar'));
  const [velmar] = await running.call('topics.list', { search: 'Velmar', limit: 1 });
  await running.call('topics.update', { id: velmar?.id ?? 0, muted: true });
  await choose('All articles');
  await search().fill(line?.headline ?? '');
  await expectCount(running, 0);
  await expect(window.getByText('1 more is muted.')).toBeVisible();
  await window.getByRole('button', { name: 'Show it' }).click();
  await expect(window.getByRole('option').filter({ hasText: line?.headline ?? '' })).toBeVisible();
  await expect(window.getByText('1 more is muted.')).toBeHidden();
});

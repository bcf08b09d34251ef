/** Publications and saved lists moved by the mouse and by their menus, and put back. */
import { expect, test } from '@playwright/test';
import { isolate } from '../preload/message.ts';
import type { RunningApp } from './harness.ts';
import { createPublisher } from './publisher/index.ts';
import type { Publisher } from './publisher/index.ts';
import type { SecondSite } from './second-site/index.ts';
import { createSecondSite } from './second-site/index.ts';
import { launchWithSample } from './topics.ts';

let publisher: Publisher;
let second: SecondSite;
let running: RunningApp;

test.beforeAll(async () => {
  [publisher, second] = await Promise.all([createPublisher({ largestImage: 320 }), createSecondSite()]);
  running = await launchWithSample(publisher);
});
test.afterAll(async () => {
  await running.close();
  await Promise.all([publisher.stop(), second.stop()]);
});

const folders = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await running.call('publications.list', null)).map(({ title, folder }) => [title, folder]));

/** The step is there to be taken back once the window has the answer to its call, a moment after the library has the change. */
const takeBack = async (): Promise<void> => {
  await running.window.waitForTimeout(400);
  await running.window.keyboard.press('z');
};

test('a publication is dragged into a folder and out of it, moved by its menu, and put back step by step', async () => {
  const { window } = running;
  const [first] = await running.call('publications.list', null);
  if (first === undefined) throw new Error('nothing is followed');
  await running.call('publications.update', { id: first.id, folder: 'Morning' });
  const discovery = await running.call('publications.discover', { address: second.url });
  const feed = discovery.candidates[0]?.url ?? '';
  const other = await running.call('publications.follow', { discovery, feedUrls: [feed], folder: '' });
  await running.syncDone();
  const row = window.getByRole('button', { name: other.title, exact: true });
  const folder = window.getByRole('button', { name: 'Morning', exact: true });
  const button = window.getByRole('button', { name: first.title, exact: true });
  await expect(folder).toBeVisible();

  await row.dragTo(folder);
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: 'Morning' });
  // The heading takes out of all folders, also when nothing stands outside of them.
  await row.dragTo(window.getByRole('heading', { name: 'Publications', exact: true }).last());
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: '' });
  await takeBack();
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: 'Morning' });
  await takeBack();
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: '' });
  await button.dragTo(row);
  await expect.poll(folders).toEqual({ [first.title]: '', [other.title]: '' });
  await takeBack();
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: '' });
  await expect(window.locator('[data-drop]')).toHaveCount(0);

  await row.focus();
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: `Move to ${isolate('Morning', 'en')}`, exact: true }).click();
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: 'Morning' });
  await row.focus();
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: `Take out of ${isolate('Morning', 'en')}`, exact: true }).click();
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: '' });

  await folder.click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Mark all read' }).click();
  await expect.poll(async () => (await running.call('articles.count', { folder: 'Morning' })).unread).toBe(0);
});

test('a saved list is dragged before another and put back', async () => {
  const { window } = running;
  for (const name of ['One', 'Two', 'Three'])
    // In their order.
    // oxlint-disable-next-line no-await-in-loop
    await running.call('lists.save', { name, icon: 'list', query: { starred: true }, notify: false, keepDays: 0 });
  const names = async (): Promise<string[]> => (await running.call('lists.list', null)).map((one) => one.name);
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  await expect(button('Three')).toBeVisible();
  await button('Three').dragTo(button('One'), { targetPosition: { x: 40, y: 4 } });
  await expect.poll(names).toEqual(['Three', 'One', 'Two']);
  await button('Three').dragTo(button('One'), { targetPosition: { x: 40, y: 28 } });
  await expect.poll(names).toEqual(['One', 'Three', 'Two']);
  await takeBack();
  await expect.poll(names).toEqual(['Three', 'One', 'Two']);
  await takeBack();
  await expect.poll(names).toEqual(['One', 'Two', 'Three']);
});

test('publications and folders are put in an order of the reader’s, folders renamed, all by mouse and by key', async () => {
  const { window } = running;
  const all = await running.call('publications.list', null);
  const [first, other] = all;
  if (first === undefined || other === undefined) throw new Error('two are followed');
  for (const { id } of all)
    // oxlint-disable-next-line no-await-in-loop
    await running.call('publications.update', { id, folder: 'Morning' });
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const rows = window.locator('.publication-row[data-place^="publication"] .list-title');
  const titles = [first.title, other.title].toSorted((a, b) => a.localeCompare(b, 'en'));
  const [upper = '', lower = ''] = titles;
  const turned = titles.toReversed();
  await expect(rows).toHaveText(titles);

  await button(lower).dragTo(button(upper), { targetPosition: { x: 40, y: 4 } });
  await expect(rows).toHaveText(turned);
  await takeBack();
  await expect(rows).toHaveText(titles);
  // By key, and the focus stays on what was moved.
  await button(lower).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(rows).toHaveText(turned);
  await expect(button(lower)).toBeFocused();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(rows).toHaveText(titles);
  await expect(button(lower)).toBeFocused();
  // The menu shows the key and does the same.
  await window.keyboard.press('Shift+F10');
  const item = window.getByRole('menuitem', { name: 'Move up' });
  await expect(item.getByText('Alt')).toBeVisible();
  await item.click();
  await expect(rows).toHaveText(turned);

  const list = await running.call('lists.save', {
    name: 'Of the morning',
    icon: 'list',
    query: { folder: 'Morning', order: 'newest' },
    notify: false,
    keepDays: null,
  });
  await expect(button('Of the morning')).toBeVisible();
  await button('Morning').focus();
  await window.keyboard.press('F2');
  const dialog = window.getByRole('dialog', { name: /^Rename the folder/u });
  await dialog.getByLabel('Name').fill('Evening');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(folders).toEqual({ [first.title]: 'Evening', [other.title]: 'Evening' });
  const folderOfList = async (): Promise<string | undefined> =>
    (await running.call('lists.list', null)).find(({ id }) => id === list.id)?.query.folder;
  await expect.poll(folderOfList).toBe('Evening');
  await takeBack();
  await expect.poll(folders).toEqual({ [first.title]: 'Morning', [other.title]: 'Morning' });
  await expect.poll(folderOfList).toBe('Morning');

  await running.call('publications.update', { id: other.id, folder: 'Zenith' });
  const names = window.locator('.folder-row .list-title');
  await expect(names).toHaveText(['Morning', 'Zenith']);
  await button('Zenith').dragTo(button('Morning'), { targetPosition: { x: 40, y: 3 } });
  await expect(names).toHaveText(['Zenith', 'Morning']);
  await takeBack();
  await expect(names).toHaveText(['Morning', 'Zenith']);
  await button('Zenith').focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(names).toHaveText(['Zenith', 'Morning']);
  await expect(button('Zenith')).toBeFocused();
});

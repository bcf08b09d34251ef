/** Filters kept as lists: saved, there after a restart, changed, ordered, removed and brought back; offline throughout. */
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { isolate } from '../preload/message.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { addTopic, beside, chip, expectCount, fitting, launchWithSample } from './topics.ts';
import { choose as chooseOption } from './window.ts';

let publisher: Publisher;
let lines: ArticleLine[];
let running: RunningApp;
let profile: string;

const has =
  (...tags: string[]) =>
  (line: ArticleLine): boolean =>
    tags.every((tag) => line.topics.includes(tag));

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  lines = publisher.control.articles();
  profile = await temporaryProfile();
  running = await launchWithSample(publisher, { profile });
  await publisher.stop();
  await running.setOnline(false);
});
test.afterAll(async () => {
  await running.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
test.beforeEach(async () => {
  for (const { id } of await running.call('lists.list', null)) await running.call('lists.remove', { id });
  await expect(running.window.getByRole('region', { name: 'Lists' })).toBeHidden();
  await running.window.getByRole('button', { name: 'All articles', exact: true }).click();
  await expectCount(running, lines.length);
});

/** Keeps the present filter under a name. */
async function save(name: string): Promise<void> {
  const { window } = running;
  await window.getByRole('button', { name: 'Save as list…', exact: true }).click();
  await window.getByRole('dialog', { name: 'Save as list' }).getByLabel('Name').fill(name);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name, exact: true })).toHaveAttribute('aria-current', 'true');
}

async function choose(list: string, entry: string): Promise<void> {
  await running.window.getByRole('button', { name: `Actions for ${isolate(list, 'en')}`, exact: true }).click();
  await running.window.getByRole('menuitem', { name: entry, exact: true }).click();
}

const order = async (): Promise<string[]> =>
  running.window.getByRole('region', { name: 'Lists' }).locator('.list-title').allInnerTexts();

test('a filter is saved with a name of its own making, and is there with its count after a restart', async () => {
  const { window } = running;
  const velmar = fitting(lines, has('velmar'));
  await addTopic(running, 'Velmar');
  await window.getByRole('button', { name: 'Save as list…', exact: true }).click();
  const dialog = window.getByRole('dialog', { name: 'Save as list' });
  await expect(dialog.getByLabel('Name')).toHaveValue('Velmar');
  await expect(dialog).toContainText('Shows: with Velmar');
  await dialog.getByRole('radio', { name: 'Globe' }).check({ force: true });
  await chooseOption(dialog, 'Keep read articles', 'For ever');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(beside(running, 'Velmar')).toHaveText(String(velmar));
  await expect(window.getByRole('heading', { level: 2, name: 'Velmar' })).toBeVisible();

  await running.quit();
  running = await launchApp({ profile });
  await running.setOnline(false);
  await expect(beside(running, 'Velmar')).toHaveText(String(velmar));
  await running.window.getByRole('button', { name: 'Velmar', exact: true }).click();
  await expectCount(running, velmar);
  // By its number alone the topic is known again.
  await expect(chip(running, 'Must have Velmar', velmar)).toBeVisible();
  const [kept] = await running.call('lists.list', null);
  expect(kept).toMatchObject({ name: 'Velmar', icon: 'globe', notify: false, keepDays: 0, unread: velmar });
});

test('a list that is narrowed offers to be updated, and the update can be undone', async () => {
  const { window } = running;
  await addTopic(running, 'Velmar');
  await save('The border');
  const update = window.getByRole('button', { name: 'Update list' });
  await expect(update).toBeHidden();
  await addTopic(running, 'Tesmira');
  await expectCount(running, fitting(lines, has('velmar', 'tesmira')));
  await update.click();
  await expect(window.getByText('The border was updated.')).toBeVisible();
  await expect(beside(running, 'The border')).toHaveText(String(fitting(lines, has('velmar', 'tesmira'))));
  await expect(update).toBeHidden();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expectCount(running, fitting(lines, has('velmar')));
  await expect(beside(running, 'The border')).toHaveText(String(fitting(lines, has('velmar'))));
});

test('a list shown again is as it was saved, and brings its own way of looking at it along', async () => {
  const { window } = running;
  await addTopic(running, 'Halvane');
  await window.getByRole('button', { name: 'Only unread' }).click();
  await save('Halvane, unread');
  await window.getByRole('button', { name: 'Only unread' }).click();
  await addTopic(running, 'Velmar');
  await expectCount(running, fitting(lines, has('velmar', 'halvane')));
  await window.getByRole('button', { name: 'Halvane, unread', exact: true }).click();
  await expectCount(running, fitting(lines, has('halvane')));
  await expect(window.getByRole('button', { name: 'Only unread' })).toHaveAttribute('aria-pressed', 'true');
  await expect(chip(running, 'Must have Velmar')).toBeHidden();
  // Set in this test before the list was saved, it is so outside of it too.
  await window.getByRole('button', { name: 'All articles', exact: true }).click();
  await window.getByRole('button', { name: 'Only unread' }).click();
  await expect(window.getByRole('button', { name: 'Only unread' })).toHaveAttribute('aria-pressed', 'false');
});

test('its count follows what is read', async () => {
  const { window } = running;
  await addTopic(running, 'Dorrim');
  const dorrim = fitting(lines, has('dorrim'));
  await save('Dorrim now');
  await expect(beside(running, 'Dorrim now')).toHaveText(String(dorrim));
  await window.getByRole('button', { name: 'Mark all read' }).click();
  await expect(beside(running, 'Dorrim now')).toHaveText('');
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(beside(running, 'Dorrim now')).toHaveText(String(dorrim));
});

test('lists are renamed, edited, moved, removed and brought back to their place', async () => {
  const { window } = running;
  for (const name of ['First', 'Second', 'Third']) {
    await running.call('lists.save', {
      name,
      icon: 'list',
      query: { unread: true, kind: 'news' },
      notify: false,
      keepDays: null,
    });
  }
  await expect.poll(order).toEqual(['First', 'Second', 'Third']);
  await choose('Third', 'Move up');
  await expect.poll(order).toEqual(['First', 'Third', 'Second']);
  await choose('First', 'Move down');
  await expect.poll(order).toEqual(['Third', 'First', 'Second']);

  await choose('First', 'Rename…');
  await window.getByRole('dialog').getByLabel('Name').fill('المضيق');
  await window.keyboard.press('Enter');
  await expect.poll(order).toEqual(['Third', 'المضيق', 'Second']);
  await choose('Third', 'Edit…');
  const dialog = window.getByRole('dialog', { name: 'Edit Third' });
  await expect(dialog).toContainText('Shows: News, unread');
  await dialog.getByRole('radio', { name: 'Leaf' }).check({ force: true });
  await dialog.getByLabel('Notify me of new articles').check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await running.call('lists.list', null))[0])
    .toMatchObject({ name: 'Third', icon: 'leaf', notify: true });

  await window.getByRole('button', { name: 'المضيق', exact: true }).click();
  await choose('المضيق', 'Remove');
  await expect.poll(order).toEqual(['Third', 'Second']);
  await expect(window.getByRole('heading', { level: 2, name: 'All articles' })).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(order).toEqual(['Third', 'المضيق', 'Second']);
  await expect(window.getByRole('heading', { level: 2, name: 'المضيق' })).toBeVisible();
});

/** As main tells the window when a notification is clicked. */
async function clickNews(at: { listId: number } | { ruleId: number }): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow }, data) =>
      BrowserWindow.getAllWindows().forEach((window) => window.webContents.send('event', 'list.open', data)),
    at,
  );
}

test('a notification leads to the list or to what the rule looks for; one that is gone says so', async () => {
  const { window } = running;
  const [velmar] = await running.call('topics.list', { search: 'Velmar', limit: 1 });
  const query = { topics: { all: [velmar?.id ?? 0] }, unread: true };
  const list = await running.call('lists.save', { name: 'Velmar', icon: 'bell', query, notify: true, keepDays: null });
  const rule = await running.call('rules.save', {
    name: 'Velmar',
    enabled: false,
    query,
    actions: { star: false, markRead: true, notify: true, keep: false },
  });
  const all = fitting(lines, has('velmar'));
  const [first] = (await running.call('articles.list', { query, after: null, limit: 1 })).articles;
  await running.call('articles.setRead', { ids: [first?.id ?? 0], read: true });
  const row = window.getByRole('region', { name: 'Lists' }).getByRole('button', { name: /^Velmar/u });
  try {
    await clickNews({ listId: list.id });
    await expect(row).toHaveAttribute('aria-current', 'true');
    await expectCount(running, all - 1);
    await clickNews({ ruleId: rule.id });
    await expectCount(running, all);
    await running.call('lists.remove', { id: list.id });
    await clickNews({ listId: list.id });
    await expect(window.getByText('The list or rule that told of these articles was removed.')).toBeVisible();
    await expectCount(running, all);
  } finally {
    await running.call('articles.setRead', { ids: [first?.id ?? 0], read: false });
    await running.call('rules.remove', { id: rule.id });
  }
});

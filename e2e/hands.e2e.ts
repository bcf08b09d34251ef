/** What is done by hand in the lists, and taken back: marks, selections, menus, moving. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { createPublisher } from './publisher/index.ts';
import type { Publisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { noteOpened } from './window.ts';

let publisher: Publisher;
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchWithSample(publisher);
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

const starred = async (): Promise<number> => (await running.call('articles.count', { starred: true })).all;
const unread = async (): Promise<number> => (await running.call('articles.count', {})).unread;

const ids = async (): Promise<number[]> =>
  (await running.call('articles.list', { query: {}, after: null, limit: 500 })).articles.map((one) => one.id);

test('stars and marks are taken back one after the other, the newest first, without a word where they are seen', async () => {
  const { window } = running;
  const list = window.getByRole('listbox');
  await list.focus();
  await window.keyboard.press('j');
  await expect(window.getByRole('button', { name: 'Star', exact: true })).toBeEnabled();
  await window.keyboard.press('s');
  await expect.poll(starred).toBe(1);
  await window.keyboard.press('j');
  await expect(window.getByRole('button', { name: 'Star', exact: true })).toBeEnabled();
  await window.keyboard.press('s');
  await expect.poll(starred).toBe(2);
  await window.keyboard.press('s');
  await expect.poll(starred).toBe(1);
  await window.keyboard.press('z');
  await expect.poll(starred).toBe(2);
  await window.keyboard.press('z');
  await expect.poll(starred).toBe(1);
  await window.keyboard.press('Control+z');
  await expect.poll(starred).toBe(0);
  await expect(window.getByText('as it was')).toHaveCount(0);
});

test('several are chosen by keys and mouse, told of, marked together, taken back together, and kept through a refresh', async () => {
  const { window } = running;
  const options = window.getByRole('option');
  const selected = window.getByRole('option', { selected: true });
  const told = window.locator('.list-counts');
  const all = (await running.call('articles.count', {})).all;
  await expect(window.getByRole('listbox')).toHaveAttribute('aria-multiselectable', 'true');
  await options.nth(0).click();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(told).toHaveText('3 articles selected');
  await expect(selected).toHaveCount(3);
  await window.keyboard.press('Shift+ArrowUp');
  await expect(told).toHaveText('2 articles selected');
  await options.nth(4).click({ modifiers: ['Shift'] });
  await expect(told).toHaveText('5 articles selected');
  await options.nth(1).click({ modifiers: ['Control'] });
  await expect(told).toHaveText('4 articles selected');
  await window.keyboard.press('s');
  await expect.poll(starred).toBe(4);
  await expect(window.getByText('4 articles starred.')).toBeVisible();
  await window.keyboard.press('z');
  await expect.poll(starred).toBe(0);
  await expect(window.getByText('The stars of 4 articles are as they were.')).toBeVisible();
  // What is chosen stays through the refreshes that the marks brought.
  await expect(told).toHaveText('4 articles selected');

  await window.getByRole('group', { name: 'Selected articles' }).getByRole('button', { name: 'Copy links' }).click();
  await expect(window.getByText('4 links copied.')).toBeVisible();
  const links = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(links.split('\n')).toHaveLength(4);
  expect(links).toMatch(/^https?:/u);

  await window.getByRole('listbox').focus();
  await window.keyboard.press('Control+a');
  await expect(told).toHaveText(`${all} articles selected`);
  await window.keyboard.press('v');
  await expect(window.getByRole('dialog', { name: `Open ${all} articles in your browser?` })).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByRole('listbox').focus();
  await window.keyboard.press('Escape');
  await expect(told).not.toContainText('selected');
  await expect(selected).toHaveCount(1);
  await options.nth(3).click({ modifiers: ['Control'] });
  await expect(told).toHaveText('2 articles selected');
  await window.getByRole('button', { name: 'Unread', exact: true }).click();
  await expect(told).not.toContainText('selected');
  await window.getByRole('button', { name: 'All articles', exact: true }).click();
});

test('a row has its menu by the mouse and by the keyboard: marks above and below, links, mail, filters, with their keys', async () => {
  const { window } = running;
  const opened = await noteOpened(running);
  const options = window.getByRole('option');
  const menu = window.getByRole('menu');
  const all = (await running.call('articles.count', {})).all;
  const entry = (name: string | RegExp) => menu.getByRole('menuitem', { name, exact: true });
  await running.call('articles.setRead', { ids: await ids(), read: false });
  await expect.poll(unread).toBe(all);

  await options.nth(2).click({ button: 'right' });
  await expect(entry('Star')).toContainText('S');
  await entry('Mark all above read').click();
  await expect.poll(unread).toBe(all - 2);
  await window.getByRole('listbox').focus();
  await window.keyboard.press('z');
  await expect.poll(unread).toBe(all);

  await options.nth(2).click({ button: 'right' });
  await entry('Mark all below read').click();
  await expect.poll(unread).toBe(3);
  await window.getByRole('listbox').focus();
  await window.keyboard.press('Control+z');
  await expect.poll(unread).toBe(all);

  // By keyboard the menu is that of the row where the keys are.
  await options.nth(1).click();
  const headline = await options.nth(1).getByRole('heading').innerText();
  await window.getByRole('listbox').focus();
  await window.keyboard.press('Shift+F10');
  await expect(menu).toHaveAccessibleName(new RegExp(headline.slice(0, 12), 'u'));
  await entry('Copy headline and link').click();
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')[0]).toBe(headline);
  expect(copied.split('\n')[1]).toMatch(/^https?:/u);
  await expect(window.getByRole('listbox')).toBeFocused();

  await window.keyboard.press('Shift+F10');
  await entry('Share by mail').click();
  await expect.poll(opened).toEqual([expect.stringMatching(/^mailto:\?subject=/u)]);

  // The selection has a menu of its own; another row ends it.
  await options.nth(3).click({ modifiers: ['Shift'] });
  await options.nth(2).click({ button: 'right' });
  await expect(menu).toHaveAccessibleName('3 articles selected');
  await entry('Star').click();
  await expect.poll(starred).toBe(3);
  await options.nth(5).click({ button: 'right' });
  await expect(window.locator('.list-counts')).not.toContainText('selected');
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: 'More for this article', exact: true }).click();
  await expect(entry('Copy link')).toBeVisible();
  await window.keyboard.press('Escape');
});

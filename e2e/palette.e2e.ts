/** The palette: each kind of thing is found by a few letters and opened by key, from the article too. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { chip, launchWithSample } from './topics.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchWithSample(publisher);
  await running.call('lists.save', {
    name: 'Évening reading',
    query: { starred: true },
    icon: 'book',
    notify: false,
    keepDays: null,
  });
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

const palette = (): Locator => running.window.getByRole('dialog', { name: 'Find anything' });
const box = (): Locator => palette().getByRole('combobox', { name: 'Find anything' });
const active = (): Locator => palette().getByRole('option', { selected: true });
const group = (name: string): Locator => palette().getByRole('group', { name });
const place = (name: string): Locator => running.window.getByRole('button', { name, exact: true });

/** Opens it, types, and waits until the row that Enter would choose is this one. */
async function find(typed: string, row: RegExp): Promise<void> {
  await running.window.keyboard.press('Control+k');
  await expect(box()).toBeFocused();
  await running.window.keyboard.type(typed);
  await expect(active()).toHaveAccessibleName(row);
}

test('an action is found by the first letters of its words, with its key, and done', async () => {
  const { window } = running;
  await find('kesh', /^Keyboard shortcuts/u);
  await expect(active().locator('kbd')).toHaveText('?');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await window.keyboard.press('Escape');
});

test('publications, lists, topics and articles are found and opened', async () => {
  const { window } = running;
  await find('meri led', /^The Meridian Ledger/u);
  await window.keyboard.press('Enter');
  await expect(place('The Meridian Ledger')).toHaveAttribute('aria-current', 'true');

  await find('evening', /^Évening reading/u);
  await window.keyboard.press('Enter');
  await expect(place('Évening reading')).toHaveAttribute('aria-current', 'true');

  await find('#ostrine', /^Ostrine Strait/u);
  await expect(palette().getByRole('group')).toHaveCount(1);
  await window.keyboard.press('Enter');
  await expect(chip(running, 'Must have Ostrine Strait')).toBeVisible();

  const { headline } = publisher.control.articles().find(({ slug }) => slug === 'ar-ice-factory-callune') ?? {
    headline: '',
  };
  await find(headline.slice(0, 18), new RegExp(`^${headline.slice(0, 18)}`, 'u'));
  await expect(group('Articles')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.frameLocator('#article-frame').locator('h1')).toHaveText(headline);
});

test('it opens from within the article, shows what was chosen lately, and gives the focus back', async () => {
  const { window } = running;
  await expect(window.locator('#article-frame')).toBeFocused();
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.sendInputEvent({ type: 'keyDown', keyCode: 'K', modifiers: ['control'] });
  });
  await expect(box()).toBeFocused();
  await expect(group('Recent').getByRole('option')).toHaveText([
    /./u,
    /^Ostrine Strait/u,
    /^Évening reading/u,
    /^The Meridian Ledger/u,
    /^Keyboard shortcuts/u,
  ]);
  await window.keyboard.press('ArrowDown');
  await expect(active()).toHaveAccessibleName(/^Ostrine Strait/u);
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowUp');
  await expect(active()).toHaveAccessibleName(
    await palette()
      .getByRole('option')
      .last()
      .innerText()
      .then((text) => new RegExp(`^${text.split('\n')[0] ?? ''}`, 'u')),
  );
  await window.keyboard.press('Control+k');
  await expect(palette()).toBeHidden();
  await expect(window.locator('#article-frame')).toBeFocused();
});

test('what finds nothing says so, and a screen reader hears how much there is', async () => {
  const { window } = running;
  await window.locator('#article-list').focus();
  await find('star', /^Star/u);
  await expect(palette().getByRole('status')).toHaveText(/^\d+ results$/u);
  await box().fill('zzyzx');
  await expect(palette().getByText('Nothing found for “zzyzx”.')).toBeVisible();
  await expect(palette().getByRole('status')).toHaveText('0 results');
  await box().fill('>');
  await expect(palette().getByRole('group')).toHaveCount(1);
  await expect(group('Actions')).toBeVisible();
  await window.keyboard.press('Escape');
});

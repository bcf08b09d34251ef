/** From the first start to reading, filtering, saving a list and the settings, without the mouse. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { addTopic, chip, expectCount } from './topics.ts';

let publisher: Publisher;
let running: RunningApp;
const refused: string[] = [];

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchApp();
  // What the window's policy forbids is told on the console.
  running.window.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Types?/iu.test(message.text())) refused.push(message.text());
  });
  // A click anywhere ends the journey.
  await running.window.evaluate(() =>
    addEventListener('pointerdown', () => {
      throw new Error('the mouse was used');
    }),
  );
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

/** Name of what has the focus. */
const focused = () => running.window.locator(':focus');

/** Presses Tab until this has the focus, as somebody does who looks for it; more than a view holds is too far. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const wanted = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await running.window.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    const now = await nameOfFocused();
    passed.push(now);
    if (wanted(now)) return;
  }
  throw new Error(`${String(name)} is not reached; passed: ${passed.join(' | ')}`);
}

/** The accessible name as Chromium computes it, so far as a reader needs it to know where they are. */
async function nameOfFocused(): Promise<string> {
  const session = await running.window.context().newCDPSession(running.window);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    return String(nodes[0]?.name?.value ?? '');
  } finally {
    await session.detach();
  }
}

/** What has the focus is seen to have it: an outline, or its drawing's. */
async function expectFocusSeen(): Promise<void> {
  const seen = await running.window.evaluate(() => {
    for (let element = document.activeElement; element !== null; element = element.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true;
      const drawing = element.querySelector('.switch-track, .radio-mark');
      if (drawing !== null && getComputedStyle(drawing).outlineStyle !== 'none') return true;
    }
    return false;
  });
  expect(seen, await nameOfFocused()).toBe(true);
}

test('a publication is followed', async () => {
  const { window } = running;
  await tabTo(/^Address of a site/u);
  await expectFocusSeen();
  await window.keyboard.type(publisher.url);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('checkbox').first()).toBeVisible();
  await tabTo('Follow');
  await expectFocusSeen();
  await window.keyboard.press('Enter');
  await running.syncDone();
  await expect(window.getByRole('listbox', { name: 'Articles' })).toBeVisible();
});

test('an article is read, starred, and left again', async () => {
  const { window } = running;
  await window.keyboard.press('j');
  await expect(window.getByRole('option', { selected: true })).toHaveCount(1);
  const first = await window.getByRole('option', { selected: true }).textContent();
  await window.keyboard.press('j');
  await expect(window.getByRole('option', { selected: true })).not.toHaveText(first ?? '');
  await window.keyboard.press('s');
  await expect(window.getByRole('button', { name: 'Remove star' })).toBeVisible();
  await window.keyboard.press('F6');
  await expectFocusSeen();
  const before = await nameOfFocused();
  await window.keyboard.press('F6');
  expect(await nameOfFocused()).not.toBe(before);
});

test('a filter is made, saved as a list, and found in the left column', async () => {
  const { window } = running;
  await window.getByRole('listbox', { name: 'Articles' }).focus();
  await addTopic(running, 'Velmar');
  await expect(chip(running, 'Must have Velmar')).toBeVisible();
  await tabTo('Filter');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: 'Filter' })).toBeVisible();
  await tabTo('Save as list…');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: 'Save as list' }).getByLabel('Name')).toBeFocused();
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.type('The strait');
  await tabTo('Save');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'The strait', exact: true })).toHaveAttribute('aria-current', 'true');
  await expectCount(running, 20);
});

test('a setting is found by its words and changed; the focus goes back to where it was', async () => {
  const { window } = running;
  await tabTo('More');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menu')).toBeVisible();
  // By typing ahead.
  await window.keyboard.type('Sett');
  await expect(focused()).toHaveText('Settings');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('searchbox', { name: 'Search the settings' })).toBeFocused();
  await window.keyboard.type('metered');
  await tabTo('Also on metered networks');
  await expectFocusSeen();
  await window.keyboard.press('Space');
  await expect(window.getByRole('switch', { name: 'Also on metered networks' })).toBeChecked();
  expect((await running.call('settings.get', null)).syncOnMetered).toBe(true);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'More', exact: true })).toBeFocused();
});

test('a notice is reached from a dialog, and undone', async () => {
  const { window } = running;
  await window.keyboard.press('Shift+A');
  await expect(window.locator('.toast').filter({ hasText: 'marked read' })).toBeVisible();
  await window.keyboard.press('?');
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await window.keyboard.press('F6');
  await expect(window.locator('.toast :focus')).toHaveText('Undo');
  await expectFocusSeen();
  await window.keyboard.press('Enter');
  await expect(window.locator('.toast').filter({ hasText: 'unread again' })).toBeVisible();
  // The focus is in the dialog again.
  await expect.poll(() => window.evaluate(() => document.activeElement?.closest('.dialog') !== null)).toBe(true);
  await window.keyboard.press('Escape');
});

test('nothing of all this asked for what the policy of the window refuses', () => {
  expect(refused).toEqual([]);
});

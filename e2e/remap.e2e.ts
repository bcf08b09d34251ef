/** The reader's own keys: given, swapped, refused, kept over a restart, and turned off as a whole. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchWithSample(publisher, { profile: await temporaryProfile() });
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

const dialog = (): Locator => running.window.getByRole('dialog', { name: 'Keyboard shortcuts' });
const button = (name: string | RegExp): Locator => dialog().getByRole('button', { name, exact: true });
const chosen = (): Locator => running.window.getByRole('option', { selected: true });
const words = (): Locator => dialog().locator('.shortcut-words');
const chosenKeys = async (): Promise<Record<string, string[]>> => (await running.call('settings.get', null)).keys;

/** An item of the application's menu, as the system has it. */
const item = (id: string): Promise<{ accelerator: string | undefined; enabled: boolean; checked: boolean } | null> =>
  running.app.evaluate(({ Menu }, wanted) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (found === undefined || found === null) return null;
    const { accelerator, enabled, checked } = found;
    return { accelerator: typeof accelerator === 'string' ? accelerator : undefined, enabled, checked };
  }, id);

/** As a press of the mouse would. */
const chooseItem = (id: string): Promise<void> =>
  running.app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click({ triggeredByAccelerator: false }),
    id,
  );

async function openMap(): Promise<void> {
  await running.window.getByRole('button', { name: 'More', exact: true }).click();
  await running.window.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await expect(dialog()).toBeVisible();
}

/** Goes down the list by this key and expects it to be heard or not. */
async function goesOn(key: string, heard: boolean): Promise<void> {
  const { window } = running;
  const first = running.window.getByRole('option').first();
  // A dialog that has just closed still gives the focus back to what opened it.
  await expect(async () => {
    await window.locator('#article-list').focus();
    await window.keyboard.press('Home');
    await expect(first).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
  }).toPass();
  await window.keyboard.press(key);
  if (heard) await expect(first).toHaveAttribute('aria-selected', 'false');
  else await expect(chosen()).toHaveAttribute('aria-posinset', '1');
}

test('the menu of the system shows keys, what can be done and what is on, and asks the window to do it', async () => {
  const { window } = running;
  await expect.poll(() => item('next')).toEqual({ accelerator: 'J', enabled: true, checked: false });
  await expect.poll(() => item('settings')).toMatchObject({ accelerator: 'CmdOrCtrl+,' });
  await expect.poll(() => item('star')).toMatchObject({ enabled: false });
  await chooseItem('next');
  await expect(chosen()).toHaveAttribute('aria-posinset', '1');
  await expect.poll(() => item('star')).toMatchObject({ enabled: true });
  await expect.poll(() => item('toggle-publications')).toMatchObject({ checked: true });
  await chooseItem('toggle-publications');
  await expect(window.locator('.pane.publications')).toBeHidden();
  await expect.poll(() => item('toggle-publications')).toMatchObject({ checked: false });
  await chooseItem('toggle-publications');
  await chooseItem('theme-sepia');
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect.poll(() => item('theme-sepia')).toMatchObject({ checked: true });
  await expect.poll(() => item('theme-system')).toMatchObject({ checked: false });
  // Only what the window has for the menu may be told, and nothing else.
  const refused = await running.tryCall('menu.show', [{ id: 'quit', accelerator: null, enabled: true, checked: null }]);
  expect(refused.ok).toBe(false);
});

test('a key is recorded; one that nobody may have is refused with the reason', async () => {
  const { window } = running;
  await openMap();
  await button('Change J: Next article').click();
  await window.keyboard.press('Control+c');
  await expect(words()).toContainText('Ctrl+C edits text.');
  await window.keyboard.press('Insert');
  await expect(words()).toContainText('Insert belongs to screen readers.');
  await window.keyboard.press('ArrowDown');
  await expect(words()).toContainText('Lists, fields and buttons need ↓.');
  await window.keyboard.press('g');
  await expect(words()).toContainText('G begins a sequence of keys.');
  await window.keyboard.press('x');
  await expect(button('Change X: Next article')).toBeFocused();
  expect(await chosenKeys()).toEqual({ next: ['x'] });
  await window.keyboard.press('Escape');
  await expect.poll(() => item('next')).toMatchObject({ accelerator: 'X' });
  await goesOn('x', true);
  await goesOn('j', false);
});

test('a key that another action has is named with it, and swapped', async () => {
  const { window } = running;
  await openMap();
  await button('Change X: Next article').click();
  await window.keyboard.press('n');
  await expect(words()).toContainText('N belongs to “Next unread article”.');
  // Escape leaves the question, not the map.
  await button('Swap').press('Escape');
  await expect(button('Change X: Next article')).toBeFocused();
  await button('Change X: Next article').click();
  await window.keyboard.press('n');
  await button('Swap').press('Enter');
  await expect(button('Change N: Next article')).toBeFocused();
  await expect(button('Change X: Next unread article')).toBeVisible();
  expect(await chosenKeys()).toEqual({ next: ['n'], 'next-unread': ['x'] });
  // Escape leaves the key as it is, and the dialog open.
  await button('Change N: Next article').click();
  await window.keyboard.press('Escape');
  await expect(button('Change N: Next article')).toBeFocused();
  await button('Another key: Next article').click();
  await window.keyboard.press('Control+Shift+J');
  await expect(button('Change Ctrl Shift J: Next article')).toBeVisible();
  await button('Change N: Next article').click();
  await window.keyboard.press('Delete');
  await expect(button('Change N: Next article')).toBeHidden();
  expect(await chosenKeys()).toEqual({ next: ['Mod+Shift+j'], 'next-unread': ['x'] });
});

test('keys pressed one after the other are taken as a sequence', async () => {
  const { window } = running;
  await button('Another key: Next article').click();
  await window.keyboard.press('g');
  await expect(words()).toContainText('G, and then?');
  await window.keyboard.press('x');
  await expect(button('Change G then X: Next article')).toBeVisible();
  expect(await chosenKeys()).toEqual({ next: ['Mod+Shift+j', 'g x'], 'next-unread': ['x'] });
  // One that would begin with a key that acts by itself is refused, and says so.
  await button('Another key: Next article').click();
  await window.keyboard.press('x');
  await window.keyboard.press('g');
  await expect(words()).toContainText('begins with a key that does something by itself');
  await window.keyboard.press('Escape');
  await button('Change G then X: Next article').click();
  await window.keyboard.press('Delete');
  await expect(button('Change G then X: Next article')).toBeHidden();
});

test('letters pressed alone can be turned off as a whole', async () => {
  const { window } = running;
  await dialog().getByRole('checkbox', { name: 'Letters and signs pressed alone' }).click();
  await expect.poll(async () => (await running.call('settings.get', null)).characterKeys).toBe(false);
  await window.keyboard.press('Escape');
  await goesOn('x', false);
  await goesOn('Control+Shift+J', true);
  await goesOn('ArrowDown', true);
});

test('after a restart the keys are as they were left, and go back to what is built in', async () => {
  const { profile } = running;
  await running.quit();
  running = await launchApp({ profile });
  await expect(running.window.getByRole('option').first()).toBeVisible();
  await goesOn('Control+Shift+J', true);
  await openMap();
  await dialog().getByRole('checkbox', { name: 'Letters and signs pressed alone' }).click();
  await button('Back to the built-in keys: Next article').click();
  await expect(button('Change J: Next article')).toBeVisible();
  await button('All keys as built in').click();
  await expect(button('Change N: Next unread article')).toBeVisible();
  expect(await chosenKeys()).toEqual({});
  await running.window.keyboard.press('Escape');
  await goesOn('j', true);
});

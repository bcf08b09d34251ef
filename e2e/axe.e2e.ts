/** axe finds nothing in any view, in any theme, from left to right and from right to left. */
import { expect, test } from '@playwright/test';
import { articleFaults, axeFaults, emptyPage } from './axe.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { enterPassword, expectNoSignInWindow, expectStatus, openSignIn } from './sign-in-steps.ts';
import { addTopic, chip, expectCount } from './topics.ts';
import { askAddress, chooseFromMenu, openByHeadline, showArticle } from './window.ts';

let publisher: Publisher;
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchApp();
  // Colours on their way from one to another are neither.
  await running.window.emulateMedia({ reducedMotion: 'reduce' });
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

/** Nothing but what is named is found, and the view is left by Escape where it is a dialog or a menu. */
async function expectNone(): Promise<void> {
  // Soft, so that one run tells of all.
  expect.soft(await axeFaults(running.window)).toEqual([]);
}

/**
 * The same beside the open list of a combo box. React Aria hides from screen readers what lies outside of it, and axe takes what can
 * have the focus there for a fault; nothing can while the list is open, for the key that leads out of the box closes it.
 */
async function expectNoneBesideList(name: string): Promise<void> {
  const faults = await axeFaults(running.window);
  expect.soft(faults.filter((fault) => !fault.includes('aria-hidden-focus'))).toEqual([]);
  await running.window.keyboard.press('Tab');
  await expect(running.window.getByRole('listbox', { name })).toHaveCount(0);
  expect(await running.window.locator('[aria-hidden="true"] :focus').count()).toBe(0);
}

async function stored(headline: string) {
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const article = articles.find((one) => one.headline === headline);
  if (article === undefined) throw new Error(`not stored: ${headline}`);
  return article;
}

const dialog = (name: string | RegExp) => running.window.getByRole('dialog', { name });

test('axe finds nothing to mend in any view', async () => {
  test.setTimeout(600_000);
  await test.step('the first start, with what an address offers', async () => {
    const { window } = running;
    await expect(window.getByRole('heading', { name: 'What do you read?' })).toBeVisible();
    await expectNone();
    await askAddress(window, publisher.url);
    await expect(window.getByRole('checkbox').first()).toBeVisible();
    await expectNone();
    for (const box of await window.getByRole('checkbox').all()) await box.uncheck();
    await window.getByRole('checkbox').first().check();
    await window.getByRole('button', { name: 'Follow', exact: true }).click();
    await running.syncDone();
  });

  await test.step('the columns: a list with a notice, an article, related ones beside it', async () => {
    const { window } = running;
    await window.getByRole('button', { name: 'All articles', exact: true }).click();
    await expectCount(running, publisher.control.articles().length);
    await expectNone();
    const page = await emptyPage(running.app);
    for (const language of ['en', 'ar', 'he', 'fa', 'tr']) {
      const line = publisher.control.articles().find((one) => one.language === language);
      await openByHeadline(window, line?.headline ?? '');
      const { id } = await stored(line?.headline ?? '');
      expect.soft(await articleFaults(await running.articleFrame(id), page)).toEqual([]);
      if (language === 'en' || language === 'ar') await expectNone();
    }
    await page.close();
  });

  await test.step('a search that finds nothing, a filter and what it leaves empty', async () => {
    const { window } = running;
    await window.getByRole('searchbox').fill('zzyzx');
    await expect(window.getByText('Nothing found for', { exact: false })).toBeVisible();
    await expectNone();
    await window.getByRole('searchbox').press('Escape');
    await addTopic(running, 'Velmar');
    await expect(chip(running, 'Must have Velmar')).toBeVisible();
    await expectNone();
    await window.keyboard.press('t');
    await expect(window.getByRole('listbox', { name: 'Topics' })).toBeVisible();
    await expectNoneBesideList('Topics');
  });

  await test.step('menus and the paper of the filter', async () => {
    const { window } = running;
    await window.getByRole('button', { name: 'More', exact: true }).click();
    await expect(window.getByRole('menu')).toBeVisible();
    await expectNone();
    await window.keyboard.press('Escape');
    await chip(running, 'Must have Velmar').click({ button: 'right' });
    await expect(window.getByRole('menuitemradio').first()).toBeVisible();
    await expectNone();
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(dialog('Filter')).toBeVisible();
    await expectNone();
    await dialog('Filter').getByRole('button', { name: 'Save as list…' }).click();
    await expect(dialog('Save as list')).toBeVisible();
    await expectNone();
    await dialog('Save as list').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(window.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('dialogs: following, settings, activity, keys, access', async () => {
    const { window } = running;
    await window.getByRole('button', { name: 'Follow a publication' }).click();
    await askAddress(window, publisher.url);
    await expect(dialog('Follow a publication').getByRole('checkbox').first()).toBeVisible();
    await expectNone();
    await window.keyboard.press('Escape');
    for (const name of ['Settings', 'Activity log', 'Keyboard shortcuts']) {
      await chooseFromMenu(window, name);
      await expect(dialog(name)).toBeVisible();
      await expectNone();
      if (name === 'Settings') {
        await window.getByRole('searchbox', { name: 'Search the settings' }).fill('keep');
        await expectNone();
        await window.keyboard.press('Escape');
      }
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toHaveCount(0);
    }
    const [publication] = await running.call('publications.list', null);
    const { id, title } = publication ?? { id: 0, title: '' };
    const page = await openSignIn(running, title, `${publisher.url}/user/login`);
    await enterPassword(page, 'reader', 'reader-password');
    await expectStatus(running, id, 'signed-in');
    await expectNoSignInWindow(running);
    for (const entry of ['Access…', 'Rename…', 'Move to folder…', 'Remove…']) {
      await window.getByRole('button', { name: `Actions for ${title}`, exact: true }).click({ force: true });
      await window.getByRole('menuitem', { name: entry }).click();
      await expect(window.getByRole('dialog')).toBeVisible();
      await expectNone();
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toHaveCount(0);
    }
  });

  await test.step('topics: all of them, a page, renaming, merging, splitting', async () => {
    const { window } = running;
    await chooseFromMenu(window, 'Topics…');
    await expect(dialog('Topics').getByRole('button', { name: 'Velmar', exact: true })).toBeVisible();
    await expectNone();
    await dialog('Topics').getByRole('button', { name: 'Velmar', exact: true }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Velmar' })).toBeVisible();
    await expectNone();
    for (const [entry, offers] of [
      [/^Rename/u, false],
      [/^Merge/u, true],
    ] as const) {
      await window.getByRole('button', { name: /^More for/u }).click();
      await window.getByRole('menuitem', { name: entry }).click();
      await expect(window.getByRole('dialog')).toBeVisible();
      await expect(window.getByRole('listbox', { name: 'Topics' })).toHaveCount(offers ? 1 : 0);
      await (offers ? expectNoneBesideList('Topics') : expectNone());
      await window.getByRole('dialog').getByRole('button', { name: 'Cancel' }).press('Enter');
      await expect(window.getByRole('dialog')).toHaveCount(0);
    }
  });

  await test.step('rules: none yet, one being written with its trial, one that is there', async () => {
    const { window } = running;
    await chooseFromMenu(window, 'Rules…');
    await expect(dialog('Rules')).toBeVisible();
    await expectNone();
    await dialog('Rules').getByRole('button', { name: 'New rule…' }).click();
    await window.getByRole('dialog').getByRole('checkbox', { name: 'Star it' }).check();
    await expect(window.getByRole('region', { name: 'What it would have done' })).toContainText('fit');
    await expectNone();
    await window
      .getByRole('dialog')
      .getByRole('checkbox', { name: /it fits every article/u })
      .check();
    await window.getByRole('dialog').getByLabel('Name').fill('Stars');
    await window.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(window.getByRole('dialog').getByRole('checkbox', { name: 'Stars is on' })).toBeVisible();
    await expectNone();
    await window.keyboard.press('Escape');
  });

  await test.step('without a network, and an article that is gone', async () => {
    const { window } = running;
    await showArticle(running, 999_999);
    await expect(window.getByText('no longer in the library', { exact: false })).toBeVisible();
    await publisher.stop();
    await running.setOnline(false);
    await expect(window.getByText('Offline since', { exact: false })).toBeVisible();
    await expectNone();
  });

  await test.step('a narrow window, with its drawer', async () => {
    const { app, window } = running;
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 700));
    await expect.poll(() => window.evaluate(() => innerWidth)).toBeLessThan(700);
    await expectNone();
    await window
      .getByRole('button', { name: /^(Back to the list|Show publications)$/u })
      .first()
      .click();
    await expectNone();
  });
});

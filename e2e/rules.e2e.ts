/** Rules: written with a dry run beside them, applied to what comes, and on request to what is here. */
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { addTopic, expectCount, fitting, launchWithSample, offered } from './topics.ts';
import { choose, chooseFromMenu, selectButton } from './window.ts';

let publisher: Publisher;
let lines: ArticleLine[];
let running: RunningApp;

const has = (tag: string) => (line: ArticleLine) => line.topics.includes(tag);

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchWithSample(publisher);
  await running.call('settings.update', { syncAutomatically: false });
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});
test.beforeEach(async () => {
  for (const { id } of await running.call('rules.list', null)) await running.call('rules.remove', { id });
  const starred = await running.call('articles.list', { query: { starred: true }, after: null, limit: 500 });
  await running.call('articles.setStarred', { ids: starred.articles.map(({ id }) => id), starred: false });
  lines = publisher.control.articles();
  await running.window.getByRole('button', { name: 'All articles', exact: true }).click();
  await expectCount(running, lines.length);
});
test.afterEach(() => running.window.keyboard.press('Escape'));

const dialog = (): Locator => running.window.getByRole('dialog');
const trial = (): Locator => dialog().getByRole('region', { name: 'What it would have done' });
const articles = (count: number): string => `${count} article${count === 1 ? '' : 's'}`;
const starred = async (): Promise<string[]> =>
  (await running.call('articles.list', { query: { starred: true }, after: null, limit: 500 })).articles.map(
    ({ headline }) => headline,
  );

/** A new article comes out and is fetched. */
async function publish(slug: string, topics: string[]): Promise<string> {
  const { headline } = publisher.control.publish({
    slug,
    language: 'en',
    kind: 'news',
    section: 'economy',
    topics,
    headline: `Ferry timetable ${slug} is printed on both sides`,
    dek: 'The reverse is for the way back.',
    byline: ['Ada Lorne'],
    lead: { scene: 'harbour', caption: 'The ferry at its pier.', credit: 'Staff' },
    body: 'The timetable of the harbour ferry has a reverse.\n\nPassengers turned it over and found the way back.\n',
  });
  await running.window.keyboard.press('r');
  await expect
    .poll(async () => (await running.call('articles.count', { search: slug })).all, { timeout: 60_000 })
    .toBe(1);
  await running.syncDone();
  return headline;
}

test('a rule shows what it would have done, changes nothing by that, and stars what comes', async () => {
  const { window } = running;
  const velmar = fitting(lines, has('velmar'));
  await chooseFromMenu(window, 'Rules…');
  await dialog().getByRole('button', { name: 'New rule…' }).click();
  await expect(dialog().getByLabel('Name')).toBeFocused();
  await dialog().getByLabel('Name').fill('Velmar is worth a star');
  await dialog().getByRole('combobox', { name: 'Add a topic' }).fill('velmar');
  await expect(offered(running, 'Velmar')).toHaveAttribute('data-focused', 'true');
  await window.keyboard.press('Enter');
  await expect(trial()).toContainText(`${articles(velmar)} that are here fit.`);
  await dialog().getByLabel('Star it').check();
  await expect(trial()).toContainText(`${velmar} would be starred`);
  const newest = lines.find(has('velmar'))?.headline ?? '';
  await expect(trial().getByRole('listitem').first()).toContainText(newest);
  await choose(dialog(), 'How Velmar counts', 'Without');
  await expect(trial()).toContainText(`${articles(lines.length - velmar)} that are here fit.`);
  await choose(dialog(), 'How Velmar counts', 'Must have');
  expect(await starred()).toEqual([]);
  await dialog().getByRole('button', { name: 'Save' }).click();
  const rule = dialog().getByRole('listitem').filter({ hasText: 'Velmar is worth a star' });
  await expect(rule).toContainText('with Velmar → star');
  await expect(rule).toContainText('not applied yet');
  expect(await starred()).toEqual([]);
  await window.keyboard.press('Escape');

  const headline = await publish('first-crossing', ['velmar']);
  await publish('second-crossing', ['tesmira']);
  await expect.poll(starred).toEqual([headline]);
  await chooseFromMenu(window, 'Rules…');
  await expect(rule).toContainText('applied to 1 article');
});

test('applied to what is here, it asks with the number first', async () => {
  const { window } = running;
  const [topic] = await running.call('topics.list', { search: 'Halvane', limit: 1 });
  await running.call('rules.save', {
    name: 'Halvane',
    enabled: true,
    query: { topics: { all: [topic?.id ?? 0] } },
    actions: { star: true, markRead: false, notify: false, keep: false },
  });
  const halvane = fitting(lines, has('halvane'));
  await chooseFromMenu(window, 'Rules…');
  await dialog().getByRole('button', { name: 'Apply Halvane to what is here' }).click();
  await expect(dialog()).toContainText(`${articles(halvane)} that are here already fit this rule.`);
  await expect(dialog().getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  expect(await starred()).toEqual([]);
  await dialog().getByRole('button', { name: 'Apply Halvane to what is here' }).click();
  await dialog()
    .getByRole('button', { name: `Apply to ${articles(halvane)}` })
    .click();
  await expect(window.getByText(`${articles(halvane)} were changed.`)).toBeVisible();
  expect((await starred()).toSorted()).toEqual(
    lines
      .filter(has('halvane'))
      .map(({ headline }) => headline)
      .toSorted(),
  );
  await window.locator('.toast').filter({ hasText: 'were changed.' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(starred).toEqual([]);
  // The button that was pressed and the notice are gone; Escape still closes the dialog.
  await window.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
});

test('the filter on show becomes a rule, and a rule that is off does nothing', async () => {
  const { window } = running;
  await addTopic(running, 'Dorrim');
  await window.getByRole('button', { name: 'Only unread' }).click();
  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  await window.getByRole('button', { name: 'Make a rule of this filter…' }).click();
  await expect(dialog().getByLabel('Name')).toHaveValue('Dorrim');
  await expect(selectButton(dialog(), 'How Dorrim counts')).toHaveText('Must have');
  await dialog().getByLabel('Star it').check();
  await dialog().getByRole('button', { name: 'Save' }).click();
  await dialog().getByRole('checkbox', { name: 'Dorrim is on' }).uncheck();
  await expect.poll(async () => (await running.call('rules.list', null))[0]?.enabled).toBe(false);
  // A new article is never unread-only or dated: the rule goes by the topic alone.
  expect((await running.call('rules.list', null))[0]?.query).not.toHaveProperty('unread');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Only unread' }).click();
  await publish('third-crossing', ['dorrim']);
  expect(await starred()).toEqual([]);
});

test('a rule is edited, removed, and brought back', async () => {
  const { window } = running;
  await running.call('rules.save', {
    name: 'Ferries',
    enabled: true,
    query: { search: 'ferry' },
    actions: { star: false, markRead: true, notify: false, keep: false },
  });
  await chooseFromMenu(window, 'Rules…');
  await dialog().getByRole('button', { name: 'Edit Ferries' }).click();
  await expect(dialog().getByLabel('has these words')).toHaveValue('ferry');
  await dialog().getByLabel('Name').fill('Boats');
  // A rule for everything is asked for by name.
  await dialog().getByLabel('has these words').fill('');
  await expect(dialog().getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog()
    .getByRole('checkbox', { name: /it fits every article/u })
    .check();
  await expect(dialog().getByRole('button', { name: 'Save' })).toBeEnabled();
  await dialog().getByLabel('has these words').fill('zzyzx');
  await expect(trial()).toContainText('No article that is here fits.');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await expect(dialog().getByRole('listitem')).toHaveCount(1);
  await expect(dialog().getByRole('listitem')).toContainText('“zzyzx” → mark read');
  await dialog().getByRole('button', { name: 'Remove Boats' }).click();
  await expect(dialog()).toContainText('There are no rules yet.');
  await expect(dialog().getByRole('button', { name: 'New rule…' })).toBeFocused();
  // The notice lies above the dialog.
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(dialog().getByRole('listitem')).toContainText('Boats');
  await window.keyboard.press('Escape');
  await expect.poll(async () => (await running.call('rules.list', null)).map(({ name }) => name)).toEqual(['Boats']);
});

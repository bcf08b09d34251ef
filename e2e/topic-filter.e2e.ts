/** The way by topics: words on rows and in articles, chips, modes, the filter's menu, by mouse and by keyboard. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import {
  addTopic,
  beside,
  chip,
  chooseForTopic,
  counts,
  expectCount,
  fitting,
  launchWithSample,
  offered,
  relatedChip,
  rowTopic,
} from './topics.ts';
import { choose, openByHeadline } from './window.ts';

let publisher: Publisher;
let lines: ArticleLine[];
let running: RunningApp;

/** Tags with one name in every edition, so that the publisher's own list tells what a filter must find. */
const has =
  (...tags: string[]) =>
  (line: ArticleLine): boolean =>
    tags.every((tag) => line.topics.includes(tag));

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  lines = publisher.control.articles();
  running = await launchWithSample(publisher);
  // From here on nothing is asked of any publisher: everything below is read from the library.
  await publisher.stop();
  await running.setOnline(false);
});
test.afterAll(() => running.close());
test.beforeEach(async () => {
  await running.window.getByRole('button', { name: 'All articles', exact: true }).click();
  await expectCount(running, lines.length);
});

test('a topic on a row becomes the filter, and a related one narrows it to what its count said', async () => {
  await rowTopic(running, 'Velmar').click();
  const velmar = fitting(lines, has('velmar'));
  await expectCount(running, velmar);
  await expect(chip(running, 'Must have Velmar', velmar)).toHaveAttribute('aria-pressed', 'true');
  // The row's article was not opened.
  await expect(running.window.getByText('Choose an article to read it here.')).toBeVisible();
  // Which topics are related the library weighs; what their counts promise is held against the list.
  const related = relatedChip(running).first();
  await expect(related).toBeVisible();
  const said = (await related.getAttribute('aria-label')) ?? '';
  const [, name = '', count = ''] = /^Related: (.*), (\d+) articles?$/u.exec(said) ?? [];
  expect(Number(count)).toBeLessThan(velmar);
  await related.click();
  await expectCount(running, Number(count));
  await expect(chip(running, `Must have ${name}`, Number(count))).toBeVisible();
  await expect(chip(running, 'Must have Velmar', Number(count))).toBeVisible();
});

test('a topic in the article adds to the filter', async () => {
  await rowTopic(running, 'Velmar').click();
  await expectCount(running, fitting(lines, has('velmar')));
  const line = lines.find(has('velmar', 'tesmira'));
  await openByHeadline(running.window, line?.headline ?? '');
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const frame = await running.articleFrame(articles.find(({ headline }) => headline === line?.headline)?.id);
  await running.window.getByRole('searchbox').fill('');
  await frame.getByRole('link', { name: 'Tesmira', exact: true }).click();
  await expectCount(running, fitting(lines, has('velmar', 'tesmira')));
  await expect(chip(running, 'Must have Tesmira')).toBeVisible();
});

test('must have, any of and without count as the list does, each as the publisher tagged', async () => {
  const velmar = has('velmar');
  const tesmira = has('tesmira');
  const halvane = has('halvane');
  await addTopic(running, 'Velmar');
  await chooseForTopic(running, chip(running, 'Must have Velmar'), 'Any of');
  await addTopic(running, 'Tesmira');
  await chooseForTopic(running, chip(running, 'Must have Tesmira'), 'Any of');
  const either = (line: ArticleLine): boolean => velmar(line) || tesmira(line);
  await expectCount(running, fitting(lines, either));
  await expect(chip(running, 'Any of: Velmar', fitting(lines, velmar))).toBeVisible();
  await expect(chip(running, 'Any of: Tesmira', fitting(lines, tesmira))).toBeVisible();
  await addTopic(running, 'Halvane');
  await chooseForTopic(running, chip(running, 'Must have Halvane'), 'Without');
  await expectCount(
    running,
    fitting(lines, (line) => either(line) && !halvane(line)),
  );
  await expect(
    chip(
      running,
      'Without Halvane',
      fitting(lines, (line) => either(line) && halvane(line)),
    ),
  ).toBeVisible();
  // Chips read as the filter does: those without come last.
  const words = running.window.locator('.chip:not(.chip-related) .chip-name');
  await expect(words).toHaveText(['Velmar', 'Tesmira', 'Halvane']);
});

test('topics go with language, kind, dates, unread, starred and search, and Clear takes all of it away', async () => {
  const { window } = running;
  await addTopic(running, 'Velmar');
  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = window.getByRole('dialog', { name: 'Filter' });
  const arabic = (line: ArticleLine): boolean => has('velmar')(line) && line.language === 'ar';
  await choose(menu, 'Language', `Arabic (${fitting(lines, arabic)})`);
  await expectCount(running, fitting(lines, arabic));
  // What else the language could be is still there, with its count.
  const hebrew = fitting(lines, (line) => has('velmar')(line) && line.language === 'he');
  await choose(menu, 'Language', `Hebrew (${hebrew})`);
  await expectCount(running, hebrew);
  await choose(menu, 'Language', 'Any language');
  const news = (line: ArticleLine): boolean => has('velmar')(line) && line.kind === 'news';
  await choose(menu, 'Kind', `News (${fitting(lines, news)})`);
  await expectCount(running, fitting(lines, news));
  const newest = Math.max(...lines.filter(news).map(({ published }) => published));
  const day = new Date(newest);
  const from = new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  await menu
    .getByLabel('From')
    .fill(new Date(from - new Date(from).getTimezoneOffset() * 60_000).toISOString().slice(0, 10));
  const dated = (line: ArticleLine): boolean => news(line) && line.published >= from;
  await expectCount(running, fitting(lines, dated));
  await window.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  await window.getByRole('button', { name: 'Only starred' }).click();
  await expectCount(running, 0);
  await expect(window.getByText('Nothing here fits all of this. Take something away:')).toBeVisible();
  await window.getByRole('button', { name: 'Remove: starred' }).click();
  await expectCount(running, fitting(lines, dated));
  const { headline } = lines.find(dated) ?? { headline: '' };
  await window.getByRole('searchbox').fill(headline);
  await expectCount(running, 1);
  await window.getByRole('button', { name: 'Clear all' }).click();
  await expectCount(running, lines.length);
  await expect(window.getByRole('searchbox')).toHaveValue('');
});

test('one publication under the present topics, from the menu; another list begins anew', async () => {
  const { window } = running;
  await addTopic(running, 'Velmar');
  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  await choose(window, 'Publication', /Meridian Ledger/u);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('heading', { level: 2, name: /Meridian Ledger/u })).toBeVisible();
  await expectCount(running, fitting(lines, has('velmar')));
  await window.getByRole('button', { name: 'Unread', exact: true }).click();
  await expect(chip(running, 'Must have Velmar')).toBeHidden();
});

test('all of it by keyboard: add, go along, change the mode, remove, and Escape step by step', async () => {
  const { window } = running;
  const focused = window.locator(':focus');
  await window.keyboard.press('t');
  await window.keyboard.type('velm');
  await expect(offered(running, 'Velmar')).toHaveAttribute('data-focused', 'true');
  await window.keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName(/^Must have Velmar/u);
  await expectCount(running, fitting(lines, has('velmar')));
  await window.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^Related: /u);
  const name = ((await focused.getAttribute('aria-label')) ?? '').replace(/^Related: (.*), \d+ articles?$/u, '$1');
  await window.keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName(new RegExp(`^Must have ${name}, `, 'u'));
  const both = Number(/of (\d+)/u.exec((await counts(running).textContent()) ?? '')?.[1]);
  expect(both).toBeLessThanOrEqual(fitting(lines, has('velmar')));
  await window.keyboard.press('Space');
  await expect(focused).toHaveAccessibleName(new RegExp(`^Any of: ${name}, `, 'u'));
  await window.keyboard.press('Space');
  await expect(focused).toHaveAccessibleName(new RegExp(`^Without ${name}, `, 'u'));
  // One stop of the Tab key for all chips.
  await window.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(/^Filter/u);
  await window.keyboard.press('Shift+Tab');
  await expect(focused).toHaveAccessibleName(new RegExp(`^Without ${name}, `, 'u'));
  await window.keyboard.press('Delete');
  await expect(chip(running, `Without ${name}`)).toBeHidden();
  await expect(focused).toHaveAttribute('data-chip', /./u);
  // The keys of the list go on working from a chip; Escape leads out, then through the filter.
  await window.keyboard.press('Escape');
  await expect(window.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  await window.keyboard.press('/');
  await window.keyboard.type('a');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('searchbox')).toHaveValue('');
  await expect(chip(running, 'Must have Velmar')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(chip(running, 'Must have Velmar')).toBeHidden();
  await expectCount(running, lines.length);
});

test('what a filter leaves empty says what to take away, and how much is there then', async () => {
  const { window } = running;
  await addTopic(running, 'Velmar');
  await addTopic(running, 'Halvane');
  await addTopic(running, 'Tesmira');
  await chooseForTopic(running, chip(running, 'Must have Halvane'), 'Without');
  await chooseForTopic(running, chip(running, 'Must have Velmar'), 'Without');
  const none = (line: ArticleLine): boolean => has('tesmira')(line) && !has('halvane')(line) && !has('velmar')(line);
  await expectCount(running, fitting(lines, none));
  await addTopic(running, 'Dorrim');
  const empty = fitting(lines, (line) => none(line) && has('dorrim')(line));
  expect(empty).toBe(0);
  await expect(window.getByText('Nothing here has all of this. Remove a topic:')).toBeVisible();
  const way = window.getByRole('button', { name: 'Remove: with Dorrim', exact: true });
  await expect(way).toContainText(`${fitting(lines, none)} article`);
  await way.click();
  await expectCount(running, fitting(lines, none));
});

test('a followed topic stands in the left column with its count; a muted one leaves the lists until it is asked for', async () => {
  const { window } = running;
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  await running.call('articles.setRead', { ids: articles.map(({ id }) => id), read: false });
  await addTopic(running, 'Halvane');
  await chooseForTopic(running, chip(running, 'Must have Halvane'), 'Follow');
  await expect(beside(running, 'Halvane')).toHaveText(String(fitting(lines, has('halvane'))));
  await window.getByRole('button', { name: 'Halvane', exact: true }).click();
  await expect(window.getByRole('heading', { level: 2, name: 'Halvane' })).toBeVisible();
  await expectCount(running, fitting(lines, has('halvane')));

  await window.getByRole('button', { name: 'Actions for Halvane', exact: true }).first().click();
  await window.getByRole('menuitem', { name: 'Mute', exact: true }).click();
  await expect(window.getByText('Halvane is muted.', { exact: false })).toBeVisible();
  // It is asked for, so its articles are there.
  await expectCount(running, fitting(lines, has('halvane')));
  const rest = fitting(lines, (line) => !has('halvane')(line));
  await window.getByRole('button', { name: 'All articles', exact: true }).click();
  await expectCount(running, rest);
  await expect(beside(running, 'All articles')).toHaveText(String(rest));
  await expect(beside(running, 'Unread')).toHaveText(String(rest));
  expect(await running.call('articles.count', {})).toMatchObject({ all: rest });
  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  await window.getByLabel('Also muted topics').check();
  await expectCount(running, lines.length);
  await window.getByLabel('Also muted topics').uncheck();
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expectCount(running, lines.length);
  await expect(beside(running, 'All articles')).toHaveText(String(lines.length));
  await window.getByRole('button', { name: 'Actions for Halvane', exact: true }).first().click();
  await window.getByRole('menuitem', { name: 'Unfollow', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Halvane', exact: true })).toBeHidden();
});

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  PAGE,
  followArticles,
  initialArticles,
  load,
  loadMore,
  markAllRead,
  neighbour,
  nextUnread,
  refresh,
  rowCount,
  select,
  setRead,
  setStarred,
  showList,
  showRows,
  useArticles,
} from './articles-store.ts';
import { many } from './testing-articles.ts';
import { bad, good, library, summary, testMain } from './testing.ts';

const state = useArticles.getState;
const ids = (): number[] => state().articles.map((one) => one.id);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => useArticles.setState(initialArticles, true));

test('loads the first page and counts the whole list', async () => {
  testMain(library(many(250)));
  await load();
  assert.equal(state().status, 'ready');
  assert.equal(ids().length, PAGE);
  assert.equal(ids()[0], 250);
  assert.deepEqual(state().count, { all: 250, unread: 250 });
  assert.equal(rowCount(state()), 250);
});

test('pages follow one another without gap or repeat, to the end', async () => {
  const main = testMain(library(many(250)));
  await load();
  await loadMore();
  await loadMore();
  await loadMore();
  assert.deepEqual(
    ids(),
    many(250)
      .map((one) => one.id)
      .toReversed(),
  );
  assert.equal(state().next, null);
  // The fourth asked for nothing.
  assert.equal(main.calls.filter(({ name }) => name === 'articles.list').length, 3);
});

test('two asks for more at the same time load one page', async () => {
  testMain(library(many(300)));
  await load();
  await Promise.all([loadMore(), loadMore()]);
  assert.equal(ids().length, 2 * PAGE);
});

test('rows shown near the end of the loaded part load more; those far from it do not', async () => {
  testMain(library(many(300)));
  await load();
  showRows(10);
  await pause(0);
  assert.equal(ids().length, PAGE);
  showRows(PAGE - 5);
  await pause(0);
  assert.equal(ids().length, 2 * PAGE);
});

test('a refresh keeps what was scrolled to loaded and the selection', async () => {
  const articles = many(500);
  testMain(library(articles));
  await load();
  showRows(PAGE - 1);
  await pause(0);
  showRows(2 * PAGE - 1);
  await pause(0);
  select(320);
  articles.push(summary(501));
  await refresh();
  assert.equal(ids()[0], 501);
  assert.ok(ids().includes(320));
  assert.ok(ids().length >= 2 * PAGE);
  assert.equal(state().selectedId, 320);
  assert.equal(state().count?.all, 501);
});

test('the article read in Unread stays until the selection moves', async () => {
  testMain(library(many(5)));
  await showList({ kind: 'unread' });
  select(3);
  await setRead([3], true);
  await refresh();
  assert.deepEqual(ids(), [5, 4, 3, 2, 1]);
  assert.equal(state().articles[2]?.read, true);
  assert.deepEqual(state().count, { all: 4, unread: 4 });
  select(2);
  assert.deepEqual(ids(), [5, 4, 2, 1]);
  await refresh();
  assert.deepEqual(ids(), [5, 4, 2, 1]);
});

test('the star taken from the open article leaves it in Starred until the selection moves', async () => {
  testMain(library(many(3).map((one) => ({ ...one, starred: true }))));
  await showList({ kind: 'starred' });
  select(1);
  await setStarred([1], false);
  await refresh();
  assert.deepEqual(ids(), [3, 2, 1]);
  select(2);
  assert.deepEqual(ids(), [3, 2]);
});

test('an article that is not in the list leaves the place in it, from which the keys go on', async () => {
  testMain(library([summary(1), summary(2), summary(3, { publicationId: 2 }), summary(4)]));
  await showList({ kind: 'publication', id: 1 });
  select(2);
  select(3);
  assert.equal(await neighbour(1), 1);
  assert.equal(await neighbour(-1), 4);
});

test('a selected article that was purged does not stay', async () => {
  const articles = many(3);
  testMain(library(articles));
  await load();
  select(2);
  articles.splice(1, 1);
  await refresh();
  assert.deepEqual(ids(), [3, 1]);
});

test('the selected article of one list is not carried into another', async () => {
  testMain(library([summary(1), summary(2, { publicationId: 2 })]));
  await load();
  select(2);
  await showList({ kind: 'publication', id: 1 });
  await refresh();
  assert.deepEqual(ids(), [1]);
});

test('mark all read answers with exactly what changed, and undoing touches only that', async () => {
  const articles = [summary(1, { read: true }), summary(2), summary(3)];
  testMain(library(articles));
  await load();
  const marked = await markAllRead();
  assert.deepEqual(marked, good([2, 3]));
  assert.ok(state().articles.every((one) => one.read));
  await setRead([2, 3], false);
  await refresh();
  assert.deepEqual(
    articles.map((one) => one.read),
    [true, false, false],
  );
  assert.equal(state().count?.unread, 2);
});

test('what main refuses to mark is shown as it is', async () => {
  const answers = { ...library([summary(1)]), 'articles.setRead': () => bad('The disk is full.') };
  testMain(answers);
  await load();
  const result = await setRead([1], true);
  assert.equal(result.ok, false);
  assert.equal(state().articles[0]?.read, false);
});

test('more ids than main takes at once go in several calls', async () => {
  const main = testMain({ ...library([]), 'articles.setRead': ({ ids: some }) => good(some) });
  const all = Array.from({ length: 120_000 }, (_unused, index) => index + 1);
  const result = await setRead(all, false);
  assert.ok(result.ok && result.value.length === 120_000);
  assert.equal(main.calls.filter(({ name }) => name === 'articles.setRead').length, 3);
});

test('an answer overtaken by a newer question is left aside', async () => {
  const waiting: (() => void)[] = [];
  const answers = library([summary(1), summary(2, { publicationId: 2 })]);
  const held = answers['articles.list'];
  testMain({
    ...answers,
    'articles.list': async (input) => {
      if (input.query.publicationId === 1) await new Promise<void>((resolve) => waiting.push(resolve));
      return held?.(input) ?? bad('');
    },
  });
  const slow = showList({ kind: 'publication', id: 1 });
  await showList({ kind: 'publication', id: 2 });
  for (const release of waiting) release();
  await slow;
  assert.deepEqual(ids(), [2]);
});

test('a list that cannot be loaded says why; one that was loaded stays', async () => {
  testMain({});
  await load();
  assert.equal(state().status, 'failed');
  assert.match(state().problem?.message ?? '', /no answer/u);
  testMain(library(many(2)));
  await load();
  assert.equal(state().status, 'ready');
  testMain({});
  await refresh();
  assert.equal(state().status, 'ready');
  assert.deepEqual(ids(), [2, 1]);
});

test('going down the list loads on and stops at its end', async () => {
  testMain(library(many(PAGE + 1)));
  await load();
  assert.equal(await neighbour(1), PAGE + 1);
  select(2);
  assert.equal(await neighbour(1), 1);
  select(1);
  assert.equal(await neighbour(1), null);
  assert.equal(await neighbour(-1), 2);
  assert.equal(await neighbour(-Infinity), PAGE + 1);
});

test('the end of a long list is reached at once', async () => {
  testMain(library(many(PAGE * 12)));
  await load();
  select(PAGE * 12);
  showRows(PAGE);
  assert.equal(await neighbour(Infinity), 1);
  assert.equal(ids().length, PAGE * 12);
});

test('the next unread article is found beyond the loaded part, then above, then not at all', async () => {
  const articles = many(2 * PAGE).map((one) => ({ ...one, read: one.id !== 5 && one.id !== 199 }));
  testMain(library(articles));
  await load();
  select(150);
  assert.equal(await nextUnread(), 5);
  select(5);
  assert.equal(await nextUnread(), 199);
  for (const one of articles) one.read = true;
  await refresh();
  assert.equal(await nextUnread(), null);
});

test('a change main tells of is shown, several at once by few questions', async () => {
  const articles = many(1);
  const main = testMain(library(articles));
  await load();
  const end = followArticles();
  main.calls.length = 0;
  for (let id = 2; id <= 20; id += 1) {
    articles.push(summary(id));
    main.emit('articles.changed', { ids: [id], all: false });
  }
  await pause(500);
  end();
  assert.equal(ids().length, 20);
  assert.equal(main.calls.filter(({ name }) => name === 'articles.list').length, 2);
});

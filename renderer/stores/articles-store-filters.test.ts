import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  initialArticles,
  load,
  setFilter,
  showFiltered,
  showList,
  showSaved,
  typeSearch,
  useArticles,
} from './articles-store.ts';
import { many } from './testing-articles.ts';
import { library, summary, testMain } from './testing.ts';

const state = useArticles.getState;
const ids = (): number[] => state().articles.map((one) => one.id);
const topics = [{ id: 4, name: 'Water', mode: 'all' as const }];

beforeEach(() => useArticles.setState(initialArticles, true));

test('the search runs once, a pause after the last letter', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const main = testMain(library([summary(1, { headline: 'Quay' }), summary(2)]));
  await load();
  main.calls.length = 0;
  for (const typed of ['Q', 'Qu', 'Qua']) {
    typeSearch(typed);
    context.mock.timers.tick(60);
  }
  assert.equal(main.calls.length, 0);
  context.mock.timers.tick(60);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(main.calls.filter(({ name }) => name === 'articles.list').length, 1);
  assert.deepEqual(ids(), [1]);
});

test('filters and order make another query', async () => {
  testMain(library([summary(1), summary(2, { read: true }), summary(3, { starred: true })]));
  await setFilter({ unread: true, order: 'oldest' });
  assert.deepEqual(ids(), [1, 3]);
  await setFilter({ starred: true });
  assert.deepEqual(ids(), [3]);
});

test('a narrowed list keeps its rows until the new ones have come', async () => {
  testMain(library(many(3)));
  await load();
  const narrowing = setFilter({ topics });
  assert.deepEqual(ids(), [3, 2, 1]);
  await narrowing;
  assert.equal(state().filter.topics, topics);
});

test('another list ends search and topics; how lists are looked at stays', async () => {
  testMain(library(many(3)));
  await load();
  await showFiltered({ kind: 'all' }, { ...state().filter, topics, search: 'Headline', unread: true, kind: 'memo' });
  assert.equal(state().typed, 'Headline');
  await showList({ kind: 'publication', id: 1 });
  const { filter, typed } = state();
  assert.deepEqual([filter.topics, filter.search, filter.kind, typed, filter.unread], [[], '', null, '', true]);
});

test('the same place without its filter is another list', async () => {
  const main = testMain(library(many(3)));
  await load();
  await setFilter({ topics });
  const before = main.calls.length;
  await showList({ kind: 'all' });
  assert.deepEqual(state().filter.topics, []);
  assert.ok(main.calls.length > before);
  const after = main.calls.length;
  await showList({ kind: 'all' });
  assert.equal(main.calls.length, after);
});

test('a saved list brings its own way of looking at it, and leaves that of the others as it was', async () => {
  testMain(library(many(3)));
  await load();
  await setFilter({ starred: true });
  const query = { unread: true, order: 'oldest' as const, search: 'Headline', topics: { all: [4], any: [], none: [] } };
  await showSaved(7, query);
  assert.deepEqual(ids(), [1, 2, 3]);
  assert.deepEqual([state().filter.starred, state().typed, state().filter.topics[0]?.id], [false, 'Headline', 4]);
  await showSaved(8, { order: 'newest' });
  await showList({ kind: 'all' });
  const { filter } = state();
  assert.deepEqual([filter.unread, filter.starred, filter.order, filter.search], [false, true, 'newest', '']);
});

test('a saved list that was narrowed is shown again as it was saved', async () => {
  testMain(library(many(3)));
  await load();
  await showSaved(7, { unread: true });
  await setFilter({ topics });
  await showSaved(7, { unread: true });
  assert.deepEqual(state().filter.topics, []);
});

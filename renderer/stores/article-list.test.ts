import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListFilter } from './article-list.ts';
import {
  filterOf,
  listChoice,
  patched,
  plainFilter,
  queryOf,
  sameChoice,
  sameQuery,
  unreadAfter,
  withKept,
} from './article-list.ts';
import { summary } from './testing.ts';

const plain: ListFilter = plainFilter;
const ids = (articles: { id: number }[]): number[] => articles.map((one) => one.id);

test('each choice and filter becomes one query', () => {
  assert.deepEqual(queryOf({ kind: 'all' }, plain), { order: 'newest' });
  assert.deepEqual(queryOf({ kind: 'unread' }, plain), { unread: true, order: 'newest' });
  assert.deepEqual(queryOf({ kind: 'starred' }, { ...plain, unread: true }), {
    unread: true,
    starred: true,
    order: 'newest',
  });
  assert.deepEqual(queryOf({ kind: 'publication', id: 7 }, { ...plain, search: '  quay ' }), {
    publicationId: 7,
    search: 'quay',
    order: 'newest',
  });
  assert.deepEqual(queryOf({ kind: 'folder', name: 'Local' }, { ...plain, order: 'oldest' }), {
    folder: 'Local',
    order: 'oldest',
  });
});

test('a filter becomes a query and a query the same filter again', () => {
  const filter: ListFilter = {
    unread: true,
    starred: true,
    order: 'oldest',
    search: 'quay',
    topics: [
      { id: 4, name: '', mode: 'all' },
      { id: 2, name: '', mode: 'any' },
      { id: 9, name: '', mode: 'none' },
    ],
    kind: 'memo',
    access: 'teaser',
    language: 'he',
    from: 1,
    to: 2,
    begun: true,
    muted: true,
  };
  assert.deepEqual(filterOf(queryOf({ kind: 'all' }, filter)), filter);
  assert.deepEqual(filterOf({}), plainFilter);
});

test('a saved list is asked for with its place, and the same list is told however it is written', () => {
  const query = { publicationId: 7, topics: { all: [2, 1], any: [], none: [] } };
  const choice = listChoice(5, query);
  assert.deepEqual(queryOf(choice, filterOf(query)), { ...query, order: 'newest' });
  assert.ok(sameQuery(query, { publicationId: 7, topics: { all: [1, 2] }, order: 'oldest', unread: false }));
  assert.ok(!sameQuery(query, { topics: { all: [1, 2] } }));
  assert.ok(!sameQuery(query, { publicationId: 7, topics: { all: [1], any: [2] } }));
  assert.ok(sameChoice(choice, listChoice(5, {})));
  assert.ok(!sameChoice(choice, listChoice(6, query)));
});

test('choices are the same by what they name', () => {
  assert.ok(sameChoice({ kind: 'publication', id: 1 }, { kind: 'publication', id: 1 }));
  assert.ok(!sameChoice({ kind: 'publication', id: 1 }, { kind: 'publication', id: 2 }));
  assert.ok(!sameChoice({ kind: 'folder', name: 'a' }, { kind: 'folder', name: 'b' }));
  assert.ok(!sameChoice({ kind: 'all' }, { kind: 'unread' }));
});

test('a kept article stands where its date belongs, in both orders, ties by id', () => {
  const newest = [summary(9), summary(5), summary(1)];
  assert.deepEqual(ids(withKept(newest, summary(7), 'newest')), [9, 7, 5, 1]);
  assert.deepEqual(ids(withKept(newest, summary(10), 'newest')), [10, 9, 5, 1]);
  assert.deepEqual(ids(withKept(newest.toReversed(), summary(7), 'oldest')), [1, 5, 7, 9]);
  assert.deepEqual(ids(withKept([], summary(7), 'newest')), [7]);
  const tied = [summary(9, { sortedAt: 1 }), summary(3, { sortedAt: 1 })];
  assert.deepEqual(ids(withKept(tied, summary(4, { sortedAt: 1 }), 'newest')), [9, 4, 3]);
});

test('a change touches the named rows only, and no list that has none of them', () => {
  const articles = [summary(1), summary(2)];
  const changed = patched(articles, [2, 99], { read: true });
  assert.equal(changed[0], articles[0]);
  assert.equal(changed[1]?.read, true);
  assert.equal(articles[1]?.read, false);
  assert.equal(patched(articles, [99], { read: true }), articles);
});

test('the next unread article is below the selected one, or the first', () => {
  const articles = [summary(3), summary(2, { read: true }), summary(1)];
  assert.equal(unreadAfter(articles, 3), 1);
  assert.equal(unreadAfter(articles, null), 3);
  assert.equal(unreadAfter(articles, 1), null);
});

test('what a query gives is shown under its saved list, or where its articles are', () => {
  assert.deepEqual(listChoice(4, { folder: 'Desk' }), { kind: 'list', id: 4, publicationId: null, folder: 'Desk' });
  assert.deepEqual(listChoice(null, { publicationId: 7, search: 'grain' }), { kind: 'publication', id: 7 });
  assert.deepEqual(listChoice(null, { folder: 'Desk' }), { kind: 'folder', name: 'Desk' });
  assert.deepEqual(listChoice(null, { unread: true }), { kind: 'all' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pick } from '../../bench/random.ts';
import type { ArticleQuery } from '../../preload/model.ts';
import { openAssetFiles } from './asset-files.ts';
import { createLibrary } from './library.ts';
import { Connection } from './open.ts';
import { idsOf, makeWorld, pages, randomQuery, rising, WRITES } from './testing-topic-index.ts';
import { check, newItem, newPublication, NOW, testLibrary } from './testing.ts';

test('an index that was kept up says the same as one that is made anew', (context) => {
  const made = makeWorld(context, 77);
  const { library, connection, random } = made;
  const kinds = Object.keys(WRITES);
  for (let step = 0; step < 30; step += 1) {
    for (let write = 0; write < 8; write += 1) WRITES[pick(kinds, random)]?.(made);
    const fresh = new Connection(connection.file);
    const other = createLibrary(fresh, openAssetFiles(`${connection.file}-assets`));
    while (other.tend());
    for (let round = 0; round < 5; round += 1) {
      const query = randomQuery(random, idsOf(connection, 'topics'), 5);
      assert.deepEqual(library.facets(query, 50, NOW), other.facets(query, 50, NOW));
      assert.deepEqual(library.listArticles(query, null, 20), other.listArticles(query, null, 20));
    }
    for (const id of idsOf(connection, 'topics'))
      assert.deepEqual(library.topicPage(id, NOW), other.topicPage(id, NOW));
    other.close();
  }
});

const both = (one: Set<number>, other: Set<number>): number[] => rising([...one].filter((id) => other.has(id)));
const either = (one: Set<number>, other: Set<number>): number[] => rising([...new Set([...one, ...other])]);
const except = (one: Set<number>, other: Set<number>): number[] => rising([...one].filter((id) => !other.has(id)));

test('filters of topics follow the laws of sets', (context) => {
  const { library, connection, random } = makeWorld(context, 5);
  const set = (query: Partial<ArticleQuery>): Set<number> =>
    new Set(pages(library, { order: 'newest', muted: true, ...query }, 7));
  const ids = idsOf(connection, 'topics');
  const asked = (all: number[], any: number[], none: number[]): Set<number> => set({ topics: { all, any, none } });
  const everything = set({});
  for (let round = 0; round < 60; round += 1) {
    const [a, b, c] = [pick(ids, random), pick(ids, random), pick(ids, random)];
    const [ofA, ofB] = [asked([a], [], []), asked([b], [], [])];
    const is = (found: Set<number>, expected: number[]): void => assert.deepEqual(rising([...found]), expected);
    is(asked([a, b], [], []), both(ofA, ofB));
    is(asked([], [a, b], []), either(ofA, ofB));
    is(asked([], [], [a]), except(everything, ofA));
    is(asked([], [], [a, b]), both(asked([], [], [a]), asked([], [], [b])));
    is(asked([a], [b, c], []), both(ofA, asked([], [b, c], [])));
    is(set({ topics: { all: [a], any: [], none: [] }, unread: true }), both(ofA, set({ unread: true })));
    // In which order they are named, and how often, changes nothing; not even the order of the list.
    assert.deepEqual([...asked([b, a, b], [], [])], [...asked([a, b], [], [])]);
    assert.deepEqual([...asked([], [b, a, a], [])], [...asked([], [a, b], [])]);
    assert.equal(asked([a], [], [a]).size, 0);
  }
});

test('a search goes on where its page ended, whichever way answers next', (context) => {
  const folder = testLibrary(context);
  const { connection } = folder;
  folder.library.addPublication(newPublication('p'));
  const items = Array.from({ length: 60 }, (_unused, at) =>
    // Three seconds, in each of which dates and ids go against each other.
    newItem(`n${at}`, { headline: 'alpha', publishedAt: NOW - 3_000 + ((at * 391) % 3_000), topics: ['Oil'] }),
  );
  folder.library.storeItems({ feedId: 1, items, check: check(), now: NOW });
  folder.library.indexPending(100);
  const gas = newItem('gas', { headline: 'alpha', topics: ['Gas'] });
  folder.library.storeItems({ feedId: 1, items: [gas], check: check(), now: NOW });
  folder.library.indexPending(100);
  const muted = connection.number(`SELECT topic_id FROM spellings WHERE name = 'Gas'`);
  folder.library.updateTopic(muted, { muted: true });
  for (const order of ['newest', 'oldest'] as const) {
    const query: ArticleQuery = { order, search: 'alpha' };
    const sign = order === 'newest' ? -1 : 1;
    const expected = connection
      .all<{ id: number; at: number }>('SELECT id, sorted_at / 1000 AS at FROM articles WHERE id <= 60')
      .toSorted((one, other) => sign * (one.at - other.at || one.id - other.id))
      .map(({ id }) => id);
    // Its index is not loaded yet: SQLite answers.
    const opened = new Connection(connection.file);
    const library = createLibrary(opened, openAssetFiles(`${connection.file}-assets`));
    const first = library.listArticles(query, null, 21);
    while (library.tend());
    const rest = library.listArticles(query, first.next, 100);
    const ids = [...first.articles, ...rest.articles].map(({ id }) => id);
    assert.deepEqual(ids, expected, order);
    assert.deepEqual(pages(library, query, 7), expected, order);
    // And back: without a muted topic SQLite answers again.
    const page = library.listArticles(query, null, 22);
    library.updateTopic(muted, { muted: false });
    const others = library.listArticles(query, page.next, 100).articles.map(({ id }) => id);
    assert.deepEqual(
      [...page.articles.map(({ id }) => id), ...others].filter((id) => id <= 60),
      expected,
      order,
    );
    library.updateTopic(muted, { muted: true });
    library.close();
  }
});

import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { generator, pick } from '../../bench/random.ts';
import type { ArticleQuery } from '../../preload/model.ts';
import { openAssetFiles } from './asset-files.ts';
import type { LibraryMethods, NewItem } from './face.ts';
import { createLibrary } from './library.ts';
import { Connection } from './open.ts';
import { storeDerived } from './spellings.ts';
import { answer, check, newItem, newPage, newPublication, NOW, retain, testLibrary } from './testing.ts';
import type { Model, ModelArticle } from './testing-topics.ts';
import { countsBy, listOf, readModel, relatedOf } from './testing-topics.ts';

const DAY = 86_400_000;
const NAMES = [
  'Syria',
  'Gaza',
  'Gaza Strip',
  'Oil',
  'Oil prices',
  'Diplomacy',
  'Iran',
  'Elections',
  'Water',
  'Tunis',
  'Ankara',
  'Wheat',
];
const WORDS = ['alpha', 'beta', 'betamax', 'gamma', 'delta'];
const LANGUAGES = ['en', 'ar', 'fa'];
const KINDS = ['news', 'analysis', 'memo'] as const;
const ACCESSES = ['full', 'teaser', 'feed'] as const;
const FOLDERS = ['', 'East', 'West'];

type Random = () => number;
const some = <Value>(list: readonly Value[], share: number, random: Random): Value[] =>
  list.filter(() => random() < share);
const maybe = <Value>(share: number, random: Random, value: () => Value): Value | undefined =>
  random() < share ? value() : undefined;
/** Whole seconds, of which many are the same. */
const date = (random: Random): number => NOW - Math.floor(random() * 40) * 10 * DAY;
const text = (random: Random): string => some(WORDS, 0.4, random).join(' ') || 'alpha';
const topics = (random: Random): string[] => some(NAMES, 0.05 + random() * 0.35, random);

/** Any ArticleQuery, each field sometimes. */
function randomQuery(random: Random, ids: readonly number[], publications: number): ArticleQuery {
  const few = (): number[] => some(ids, 1.5 / ids.length, random);
  const query: ArticleQuery = { order: pick(['newest', 'oldest'], random) };
  const put = <Key extends keyof ArticleQuery>(key: Key, share: number, value: () => ArticleQuery[Key]): void => {
    const given = maybe(share, random, value);
    if (given !== undefined) query[key] = given;
  };
  put('topics', 0.7, () => ({
    all: some(few(), 0.5, random),
    any: some(few(), 0.6, random),
    none: some(few(), 0.4, random),
  }));
  put('publicationId', 0.15, () => 1 + Math.floor(random() * publications));
  put('folder', 0.15, () => pick(FOLDERS, random));
  put('unread', 0.25, () => random() < 0.8);
  put('starred', 0.15, () => random() < 0.7);
  put('access', 0.1, () => pick(ACCESSES, random));
  put('kind', 0.1, () => pick(KINDS, random));
  put('language', 0.15, () => pick([...LANGUAGES, 'de'], random));
  put('from', 0.15, () => date(random));
  put('to', 0.15, () => date(random));
  put('muted', 0.15, () => random() < 0.7);
  put('search', 0.2, () => pick(['alpha', 'beta', 'alpha beta', 'gam', 'delta alp', '', ' ', 'none'], random));
  return query;
}

interface World {
  library: LibraryMethods;
  connection: Connection;
  random: Random;
  number: number;
}

const idsOf = (connection: Connection, table: string): number[] =>
  connection.all<{ id: number }>(`SELECT id FROM ${table} ORDER BY id`).map(({ id }) => id);
const anItem = (world: World): NewItem =>
  newItem(`n${(world.number += 1)}`, {
    publishedAt: date(world.random),
    headline: text(world.random),
    topics: topics(world.random),
    language: pick(LANGUAGES, world.random),
    kind: pick(KINDS, world.random),
    dek: '',
    byline: '',
    bodyText: '',
  });

/** Everything that can change what lists have. */
const WRITES: Record<string, (world: World) => void> = {
  items: (world) => {
    const feedId = pick(idsOf(world.connection, 'feeds'), world.random);
    const items = Array.from({ length: 1 + Math.floor(world.random() * 12) }, () => anItem(world));
    world.library.storeItems({ feedId, items, check: check(), now: NOW });
  },
  page: ({ library, connection, random }) => {
    const id = pick(idsOf(connection, 'articles'), random);
    const page = newPage(20 + Math.floor(random() * 50), {
      headline: text(random),
      publishedAt: date(random),
      kind: pick(KINDS, random),
      access: pick(ACCESSES, random),
      language: pick(LANGUAGES, random),
      topics: topics(random),
      bodyText: '',
    });
    library.storePage(id, page, answer);
  },
  derived: ({ connection, random }) =>
    connection.transaction(() =>
      storeDerived(connection, pick(idsOf(connection, 'articles'), random), topics(random), pick(LANGUAGES, random)),
    ),
  read: ({ library, connection, random }) =>
    library.setRead(some(idsOf(connection, 'articles'), 0.3, random), random() < 0.6, NOW),
  star: ({ library, connection, random }) =>
    library.setStarred(some(idsOf(connection, 'articles'), 0.1, random), random() < 0.7, NOW),
  allRead: ({ library, connection, random }) =>
    library.markAllRead(randomQuery(random, idsOf(connection, 'topics'), 4), NOW),
  mute: ({ connection, random }) => setMark(connection, 'muted', random),
  hide: ({ connection, random }) => setMark(connection, 'hidden', random),
  rename: ({ connection, random }) =>
    connection.run(
      'UPDATE topics SET name = ? WHERE id = ?',
      `Called ${random()}`,
      pick(idsOf(connection, 'topics'), random),
    ),
  merge: ({ connection, random }) =>
    connection.transaction(() => {
      const standing = connection
        .all<{ id: number }>('SELECT id FROM topics WHERE merged_into IS NULL')
        .map(({ id }) => id);
      const [into, from] = [pick(standing, random), pick(standing, random)];
      if (into === from || standing.length < 6) return;
      connection.run('UPDATE spellings SET topic_id = ?, moved = 1 WHERE topic_id = ?', into, from);
      connection.run('UPDATE topics SET merged_into = ? WHERE id = ?', into, from);
    }),
  split: ({ connection, random }) =>
    connection.transaction(() => {
      const spelling = pick(idsOf(connection, 'spellings'), random);
      const { id } = connection.run('INSERT INTO topics (key) VALUES (?)', `split ${random()}`);
      connection.run('UPDATE spellings SET topic_id = ?, moved = 1 WHERE id = ?', id, spelling);
    }),
  common: ({ connection, random }) => {
    const topic = pick(idsOf(connection, 'topics'), random);
    const publication = pick(idsOf(connection, 'publications'), random);
    if (random() < 0.5) connection.run('DELETE FROM common_topics WHERE publication_id = ?', publication);
    else
      connection.run(
        'INSERT OR IGNORE INTO common_topics (publication_id, topic_id) VALUES (?, ?)',
        publication,
        topic,
      );
  },
  purge: (world) => {
    world.library.updateSettings({ retentionDays: 300, retentionBytes: 0 });
    retain(world.library, NOW + 2 * DAY);
  },
  removePublication: (made) => {
    const { library, connection, random } = made;
    const ids = idsOf(connection, 'publications');
    if (ids.length < 3) return;
    library.removePublication(pick(ids, random));
    const name = `later${random()}`;
    library.addPublication(newPublication(name, { folder: pick(FOLDERS, random) }));
    WRITES['items']?.(made);
  },
  /** What an undone transaction wrote must be forgotten, also where lists were asked for within it. */
  undone: ({ library, connection, random }) => {
    const ids = idsOf(connection, 'articles');
    assert.throws(
      () =>
        connection.transaction(() => {
          connection.run('UPDATE states SET read = 1 - read WHERE article_id % 2 = 0');
          connection.run('UPDATE topics SET muted = 1');
          storeDerived(connection, pick(ids, random), NAMES, 'en');
          connection.run('DELETE FROM articles WHERE id = ?', pick(ids, random));
          library.countArticles({ topics: { all: [1], any: [], none: [] }, order: 'newest' });
          throw new Error('undo');
        }),
      /undo/u,
    );
  },
};

function setMark(connection: Connection, mark: string, random: Random): void {
  const id = pick(idsOf(connection, 'topics'), random);
  connection.run(`UPDATE topics SET ${mark} = ? WHERE id = ?`, random() < 0.5 ? 1 : 0, id);
}

function makeWorld(context: TestContext, seed: number): World {
  const { library, connection } = testLibrary(context);
  // Flushing to disk is not what is tested.
  connection.execute('PRAGMA synchronous = OFF');
  const made = { library, connection, random: generator(seed), number: seed * 10_000 };
  for (const [at, folder] of ['East', 'West', '', 'East'].entries())
    library.addPublication(newPublication(`p${at}`, { folder }));
  for (let step = 0; step < 4; step += 1) WRITES['items']?.(made);
  return made;
}

/** All pages of a list, of a size that is not always the same. */
function pages(library: LibraryMethods, query: ArticleQuery, limit: number): number[] {
  const ids: number[] = [];
  let after: { sortedAt: number; id: number } | null = null;
  do {
    const page = library.listArticles(query, after, limit);
    assert.ok(page.articles.length <= limit);
    assert.ok(page.next === null || page.articles.length === limit);
    ids.push(...page.articles.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return ids;
}

const rising = (ids: readonly number[]): number[] => ids.toSorted((one, other) => one - other);
const idsIn = (articles: readonly ModelArticle[]): number[] => articles.map(({ id }) => id);
const falling = <Value extends string | number>(counts: Map<Value, number>): [Value, number][] =>
  [...counts].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));

/** Everything the library says of a list, against the model. */
function compare(library: LibraryMethods, model: Model, query: ArticleQuery, random: Random): void {
  const said = JSON.stringify(query);
  const listed = listOf(model, query);
  const unread = listed.filter(({ read }) => !read);
  assert.deepEqual(pages(library, query, 1 + Math.floor(random() * 30)), idsIn(listed), said);
  assert.deepEqual(library.countArticles(query), { all: listed.length, unread: unread.length }, said);
  assert.deepEqual(rising(library.unreadIds(query)), rising(idsIn(unread)), said);
  const asked = [...some(idsIn(model.articles), 0.3, random), 99_999];
  assert.deepEqual(
    library.matching(asked, query),
    asked.filter((id) => listed.some((one) => one.id === id)),
    said,
  );

  const limit = pick([1, 3, 100], random);
  const facets = library.facets(query, limit, NOW);
  const without = (change: Partial<Record<keyof ArticleQuery, undefined>>): ModelArticle[] =>
    listOf(model, { ...query, ...change } as ArticleQuery);
  assert.deepEqual(
    facets.publications.map(({ id, count }) => [id, count]),
    falling(countsBy(without({ publicationId: undefined, folder: undefined }), (one) => one.publicationId)),
    said,
  );
  assert.deepEqual(
    new Map(facets.kinds.map(({ kind, count }) => [kind, count])),
    countsBy(without({ kind: undefined }), (one) => one.kind),
    said,
  );
  assert.deepEqual(
    new Map(facets.access.map(({ access, count }) => [access, count])),
    countsBy(without({ access: undefined }), (one) => one.access),
    said,
  );
  assert.deepEqual(
    facets.languages.map(({ language, count }) => [language, count]),
    falling(countsBy(without({ language: undefined }), (one) => one.language)),
    said,
  );
  const { all = [], any = [], none = [] } = query.topics ?? {};
  const chosen = [...new Set([...all, ...any, ...none])].map((id) => {
    const topic = model.resolve(id);
    const isWanted = [...all, ...any].some((one) => model.resolve(one) === topic);
    const left = none.filter((one) => model.resolve(one) !== topic);
    const among = isWanted ? listed : listOf(model, { ...query, topics: { all, any, none: left } });
    return [id, among.filter((one) => one.topics.has(topic)).length];
  });
  assert.deepEqual(
    facets.chosen.map(({ id, count }) => [id, count]),
    chosen,
    said,
  );
  const related = relatedOf(model, query, NOW, limit);
  assert.deepEqual(
    facets.related.map(({ score: _score, name: _name, ...one }) => one),
    related.map(({ id, count }) => ({ id, count, derived: !model.articles.some(({ given }) => given.has(id)) })),
    `${said}\n${JSON.stringify(facets.related)}\n${JSON.stringify(related)}`,
  );
  for (const [at, { score }] of facets.related.entries())
    assert.ok(Math.abs(score - (related[at]?.score ?? 9)) < 1e-9, said);
  for (const { id, count } of facets.related.slice(0, 2)) {
    const topicsWith = { all: [...all, id], any, none };
    assert.equal(library.countArticles({ ...query, topics: topicsWith }).all, count, `${said} with ${id}`);
  }
}

test('whatever is written, lists, counts and facets are those of a plain look at every row', (context) => {
  const kinds = Object.keys(WRITES);
  for (let seed = 1; seed <= 6; seed += 1) {
    const made = makeWorld(context, seed);
    const { library, connection, random } = made;
    for (let step = 0; step < 40; step += 1) {
      const kind = pick(kinds, random);
      WRITES[kind]?.(made);
      if (random() < 0.5) WRITES['items']?.(made);
      library.indexPending(10_000);
      const model = readModel(connection);
      for (let round = 0; round < 3; round += 1) {
        const query = randomQuery(random, idsOf(connection, 'topics'), 5);
        try {
          compare(library, model, query, random);
        } catch (error) {
          throw new Error(`seed ${seed}, step ${step}, after ${kind}`, { cause: error });
        }
      }
    }
  }
});

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

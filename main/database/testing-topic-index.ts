/** For tests of the index of topics: libraries that are written to at random, and lists asked for at random. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { generator, pick } from '../../bench/random.ts';
import type { ArticleQuery } from '../../preload/model.ts';
import type { LibraryMethods, NewItem } from './face.ts';
import type { Connection } from './open.ts';
import { storeDerived } from './spellings.ts';
import { answer, check, newItem, newPage, newPublication, NOW, retain, testLibrary } from './testing.ts';

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

/** A number from 0 up to 1, as Math.random gives it, but the same at every run. */
export type Random = () => number;
/** Some of a list: each with this likelihood. */
export const some = <Value>(list: readonly Value[], share: number, random: Random): Value[] =>
  list.filter(() => random() < share);
const maybe = <Value>(share: number, random: Random, value: () => Value): Value | undefined =>
  random() < share ? value() : undefined;
/** Whole seconds, of which many are the same. */
const date = (random: Random): number => NOW - Math.floor(random() * 40) * 10 * DAY;
const text = (random: Random): string => some(WORDS, 0.4, random).join(' ') || 'alpha';
const topics = (random: Random): string[] => some(NAMES, 0.05 + random() * 0.35, random);

/** Any ArticleQuery, each field sometimes. */
export function randomQuery(random: Random, ids: readonly number[], publications: number): ArticleQuery {
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

/** A library that is written to at random; `number` is that of the item that came last. */
export interface World {
  library: LibraryMethods;
  connection: Connection;
  random: Random;
  number: number;
}

/** The ids of a table, rising. */
export const idsOf = (connection: Connection, table: string): number[] =>
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
export const WRITES: Record<string, (world: World) => void> = {
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

/** A library of four publications with some items; the same seed makes the same one. */
export function makeWorld(context: TestContext, seed: number): World {
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
export function pages(library: LibraryMethods, query: ArticleQuery, limit: number): number[] {
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

/** These ids from the lowest to the highest. */
export const rising = (ids: readonly number[]): number[] => ids.toSorted((one, other) => one - other);

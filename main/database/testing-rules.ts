/** For tests of rules: a publication that is followed, new articles in it, and what became of them. */
import assert from 'node:assert/strict';
import { judge } from './testing-lists.ts';
import { check, newItem, NOW, withItems } from './testing.ts';
import type { TestLibrary } from './testing.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** When new articles come: an hour after the first sync. */
export const LATER = NOW + HOUR;

/** A publication whose first sync was an hour ago: what comes now is new. */
export function followed(library: TestLibrary['library'], connection: TestLibrary['connection']): number[] {
  const ids = withItems(library, 'p', [newItem('old', { publishedAt: NOW - DAY, topics: ['Oil', 'Gas'] })]);
  judge(library, NOW);
  assert.equal(connection.number('SELECT sum(rules_wait) FROM articles'), 0);
  return ids;
}

/** Stores these as new items of that publication, an hour after its first sync; their ids. */
export const bring = ({ library }: Pick<TestLibrary, 'library'>, ...items: Parameters<typeof newItem>[]): number[] =>
  library.storeItems({
    feedId: 1,
    items: items.map(([name, change]) => newItem(name, { publishedAt: LATER - 1_000, ...change })),
    check: check(),
    now: LATER,
  }).added;

/** The topic that has this spelling. */
export const topicOf = (connection: TestLibrary['connection'], name: string): number =>
  connection.number('SELECT topic_id FROM spellings WHERE name = ?', name);

/** What is marked of an article. */
export const state = (connection: TestLibrary['connection'], id: number) =>
  connection.get('SELECT read, starred, prepared FROM states WHERE article_id = ?', id);

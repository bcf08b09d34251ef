/** For tests of merges, splits and names of topics: what there is of a topic, before and after. */
import assert from 'node:assert/strict';
import type { TopicPage } from '../../preload/model.ts';
import type { Connection } from './open.ts';
import type { TestLibrary } from './testing.ts';
import { NOW } from './testing.ts';

/** The topic that has this spelling. */
export const idOf = (connection: Connection, name: string): number =>
  connection.number('SELECT topic_id FROM spellings WHERE name = ?', name);

/** The spellings of these names. */
export const spellingIds = (connection: Connection, ...names: string[]): number[] =>
  names.map((name) => connection.number('SELECT id FROM spellings WHERE name = ?', name));

/** The articles that have the topic, by their ids. */
export const having = (library: TestLibrary['library'], id: number): number[] =>
  library
    .listArticles({ topics: { all: [id], any: [], none: [] }, order: 'newest' }, null, 99)
    .articles.map((article) => article.id)
    .toSorted((one, other) => one - other);

/** The page of a topic that there is. */
export const page = (library: TestLibrary['library'], id: number): TopicPage => {
  const found = library.topicPage(id, NOW);
  assert.ok(found !== null);
  return found;
};

/** The change that a merge made, which must have made one. */
export const changeOf = (merged: ReturnType<TestLibrary['library']['mergeTopics']>): number => {
  assert.ok(merged !== null && merged !== 'same');
  return merged.change;
};

/** Everything that merges, splits and names touch. */
export const tables = (connection: Connection): unknown => ({
  topics: connection.all('SELECT * FROM topics ORDER BY id'),
  spellings: connection.all('SELECT * FROM spellings ORDER BY id'),
  names: connection.all('SELECT * FROM article_topics ORDER BY article_id, position'),
  changes: connection.all('SELECT * FROM topic_changes ORDER BY id'),
  lists: connection.all('SELECT * FROM saved_lists ORDER BY id'),
});

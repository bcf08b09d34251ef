/** What to read next, from the library alone. */
import type { TopicMethods } from './face.ts';
import type { Connection } from './open.ts';
import type { TopicIndex } from './topic-index.ts';

export function relatedMethods(database: Connection, index: TopicIndex): Pick<TopicMethods, 'relatedArticles'> {
  void index;
  void database;
  return { relatedArticles: () => [] };
}

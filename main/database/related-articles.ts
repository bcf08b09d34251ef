/** What to read next, from the library alone. */
import type { TopicMethods } from './face.ts';
import type { Connection } from './open.ts';

export function relatedMethods(database: Connection): Pick<TopicMethods, 'relatedArticles'> {
  void database;
  return { relatedArticles: () => [] };
}

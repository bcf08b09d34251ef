/** What stands beside a list: its topics and all else it can be narrowed by, counted. */
import type { TopicMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import { queryParts } from './query.ts';
import { NAME } from './topic-names.ts';
import type { TopicIndex } from './topic-index.ts';

export function facetMethods(database: Connection, index: TopicIndex): Pick<TopicMethods, 'facets' | 'matching'> {
  void index;
  return {
    facets: (query, limit) => {
      const { all = [], any = [], none = [] } = query.topics ?? {};
      const parts = queryParts(query, null);
      const counts = parts.empty
        ? []
        : database.all<Row & { id: number; name: string; count: number }>(
            `SELECT o.id, ${NAME} AS name, n AS count FROM (
               SELECT p.topic_id AS id, count(DISTINCT t.article_id) AS n FROM (SELECT s.article_id FROM ${parts.from} WHERE ${parts.where}) f
                 JOIN article_topics t ON t.article_id = f.article_id JOIN spellings p ON p.id = t.spelling_id GROUP BY p.topic_id
             ) c JOIN topics o ON o.id = c.id WHERE o.hidden = 0 ORDER BY n DESC, o.id`,
            ...parts.values,
          );
      const chosen = new Set([...all, ...any, ...none]);
      return {
        chosen: counts.filter(({ id }) => chosen.has(id)).map((one) => ({ ...one, derived: false })),
        related: counts
          .filter(({ id }) => !chosen.has(id))
          .slice(0, limit)
          .map((one) => ({ ...one, derived: false, score: 0 })),
        publications: [],
        kinds: [],
        access: [],
        languages: [],
      };
    },
    matching: (ids, query) => {
      const parts = queryParts(query, null);
      if (parts.empty) return [];
      return database
        .all<{ id: number }>(
          `SELECT s.article_id AS id FROM ${parts.from} WHERE ${parts.where} AND s.article_id IN (SELECT value FROM json_each(?))`,
          ...parts.values,
          JSON.stringify(ids),
        )
        .map((one) => one.id);
    },
  };
}

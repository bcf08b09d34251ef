/** Which article has which topics, held in memory so that any filter is answered at once; SQLite stays the truth. */
import type { ArticleCount, ArticleQuery, TopicPage } from '../../preload/model.ts';
import type { Connection, Row } from './open.ts';
import type { FolderShare, QueryParts } from './query.ts';
import { queryParts } from './query.ts';

export interface TopicNumbers {
  /** What a list that asks for this topic alone has: with articles of other, muted topics left out. */
  articles: number;
  unread: number;
  /** No publisher gave it. */
  derived: boolean;
}

export interface TopicIndex {
  count(query: ArticleQuery): ArticleCount;
  /** All unread articles of the list, in no order. */
  unreadIds(query: ArticleQuery): number[];
  /** Those of the given articles that are in the list. */
  matching(ids: readonly number[], query: ArticleQuery): number[];
  /** Topics that no article has get zeros. */
  numbers(ids: readonly number[]): Map<number, TopicNumbers>;
  /** All topics that some article has, those with the most articles first, then by id; hidden and muted ones too. */
  ranked(): number[];
  /** By publication: unread articles that no list shows because a topic of theirs is muted. */
  mutedUnread(): Map<number, number>;
  /** What a topic's page tells beside its names. */
  surroundings(id: number, now: number): Pick<TopicPage, 'related' | 'links' | 'timeline'>;
}

export function createTopicIndex(database: Connection): TopicIndex {
  const partsOf = (query: ArticleQuery): QueryParts => {
    const within = database.all<{ id: number }>('SELECT id FROM publications WHERE folder = ?', query.folder ?? '');
    const share: FolderShare = { publicationIds: within.map(({ id }) => id), within: 1, all: 1 };
    return queryParts(query, null, query.folder === undefined ? null : share);
  };
  const ids = (query: ArticleQuery): number[] => {
    const parts = partsOf(query);
    if (parts.empty) return [];
    return database
      .all<{ id: number }>(`SELECT s.article_id AS id FROM ${parts.from} WHERE ${parts.where}`, ...parts.values)
      .map((one) => one.id);
  };
  return {
    count: (query) => ({ all: ids(query).length, unread: ids({ ...query, unread: true }).length }),
    unreadIds: (query) => ids({ ...query, unread: true }),
    matching: (given, query) => {
      const found = new Set(ids(query));
      return given.filter((id) => found.has(id));
    },
    numbers: (topics) =>
      new Map(
        topics.map((id) => {
          const row = database.get<Row & { articles: number; unread: number; given: number }>(
            `SELECT count(DISTINCT t.article_id) AS articles, count(DISTINCT CASE WHEN s.read = 0 THEN s.article_id END) AS unread,
               coalesce(sum(t.derived = 0), 0) AS given
             FROM spellings p JOIN article_topics t ON t.spelling_id = p.id JOIN states s ON s.article_id = t.article_id WHERE p.topic_id = ?`,
            id,
          ) ?? { articles: 0, unread: 0, given: 0 };
          return [id, { articles: row.articles, unread: row.unread, derived: row.given === 0 }];
        }),
      ),
    ranked: () =>
      database
        .all<{ id: number }>(
          'SELECT topic_id AS id FROM spellings GROUP BY topic_id HAVING sum(articles) > 0 ORDER BY sum(articles) DESC, topic_id',
        )
        .map((one) => one.id),
    mutedUnread: () => new Map(),
    surroundings: () => ({ related: [], links: [], timeline: [] }),
  };
}

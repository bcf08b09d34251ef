/** Topics by name, and what the reader makes of them. */
import type { Topic } from '../../preload/model.ts';
import type { TopicMethods } from './face.ts';
import { surroundings } from './facets.ts';
import type { Connection, Row } from './open.ts';
import { NAME } from './topic-names.ts';
import type { TopicIndex } from './topic-index.ts';

interface TopicRow extends Row {
  id: number;
  name: string;
  articles: number;
  unread: number;
  given: number;
  followed: number;
  muted: number;
  hidden: number;
}

const TOPIC = `SELECT o.id, ${NAME} AS name, o.followed, o.muted, o.hidden,
  (SELECT count(DISTINCT t.article_id) FROM spellings p JOIN article_topics t ON t.spelling_id = p.id WHERE p.topic_id = o.id) AS articles,
  (SELECT count(DISTINCT t.article_id) FROM spellings p JOIN article_topics t ON t.spelling_id = p.id JOIN states s ON s.article_id = t.article_id
    WHERE p.topic_id = o.id AND s.read = 0) AS unread,
  EXISTS (SELECT 1 FROM spellings p JOIN article_topics t ON t.spelling_id = p.id WHERE p.topic_id = o.id AND t.derived = 0) AS given
  FROM topics o WHERE o.merged_into IS NULL`;

const topicOf = (row: TopicRow): Topic => ({
  id: row.id,
  name: row.name,
  articles: row.articles,
  unread: row.unread,
  derived: row.given === 0,
  followed: row.followed === 1,
  muted: row.muted === 1,
  hidden: row.hidden === 1,
});

const flag = (value: boolean | undefined): number | null => (value === undefined ? null : Number(value));

type Part = Pick<
  TopicMethods,
  'listTopics' | 'topicPage' | 'updateTopic' | 'mergeTopics' | 'splitTopic' | 'undoTopicChange'
>;

export function topicMethods(database: Connection, index: TopicIndex): Part {
  const topic = (id: number): Topic | null => {
    const row = database.get<TopicRow>(`${TOPIC} AND o.id = ?`, id);
    return row === undefined ? null : topicOf(row);
  };
  return {
    listTopics: ({ search, which, limit }) =>
      database
        .all<TopicRow>(
          `SELECT * FROM (${TOPIC} AND o.hidden = ? ${which === 'all' || which === 'hidden' ? '' : `AND o.${which} = 1`}
             AND EXISTS (SELECT 1 FROM spellings p WHERE p.topic_id = o.id AND instr(lower(p.name), lower(?)) > 0))
           WHERE articles > 0 OR followed OR muted OR hidden ORDER BY articles DESC, id LIMIT ?`,
          which === 'hidden' ? 1 : 0,
          search,
          limit,
        )
        .map(topicOf),
    topicPage: (id, now) => {
      const found = topic(id);
      return found === null
        ? null
        : { topic: found, spellings: [], changes: [], ...surroundings(database, index, id, now) };
    },
    updateTopic: (id, { name, followed, muted, hidden }) => {
      database.run(
        `UPDATE topics SET name = CASE WHEN ?1 IS NULL THEN name ELSE nullif(?1, '') END, followed = coalesce(?2, followed), muted = coalesce(?3, muted), hidden = coalesce(?4, hidden) WHERE id = ?5`,
        name ?? null,
        flag(followed),
        flag(muted),
        flag(hidden),
        id,
      );
      return topic(id);
    },
    mergeTopics: () => null,
    splitTopic: () => null,
    undoTopicChange: () => false,
  };
}

/** Topics as people read them: on articles, and by name. */
import type { ArticleTopic } from '../../preload/model.ts';
import type { Connection, Row } from './open.ts';

/** The topics of some articles in their order, each once; left out are hidden ones and those common to a whole publication. */
export function topicsOfArticles(database: Connection, articleIds: readonly number[]): Map<number, ArticleTopic[]> {
  const found = new Map<number, ArticleTopic[]>();
  const rows = database.all<Row & { articleId: number; id: number; name: string; derived: number }>(
    `SELECT t.article_id AS articleId, p.topic_id AS id, t.name, t.derived
     FROM json_each(?) j CROSS JOIN article_topics t ON t.article_id = j.value JOIN spellings p ON p.id = t.spelling_id
       JOIN topics o ON o.id = p.topic_id JOIN articles a ON a.id = t.article_id
     WHERE o.hidden = 0 AND NOT EXISTS (SELECT 1 FROM common_topics c WHERE c.publication_id = a.publication_id AND c.topic_id = o.id)
     ORDER BY t.article_id, t.position`,
    JSON.stringify(articleIds),
  );
  for (const { articleId, id, name, derived } of rows) {
    const topics = found.get(articleId) ?? [];
    if (!topics.some((one) => one.id === id)) topics.push({ id, name, derived: derived === 1 });
    found.set(articleId, topics);
  }
  return found;
}

/** A topic's own name: the reader's, else its most frequent spelling. `topics o` must be in the statement. */
export const NAME = `coalesce(o.name, (SELECT p.name FROM spellings p WHERE p.topic_id = o.id ORDER BY p.articles DESC, p.id LIMIT 1), o.key)`;

/** Topics as people read them: on articles, and by name. */
import type { ArticleTopic } from '../../preload/model.ts';
import { conceptsNamedLike } from '../topics/known-names.ts';
import { nameKey } from '../topics/name-key.ts';
import type { Connection, Row } from './open.ts';

/**
 * The topics of some articles in their order, each once, as the reader calls them, else as the article's publisher does; left out are
 * hidden ones and those common to a whole publication.
 */
export function topicsOfArticles(database: Connection, articleIds: readonly number[]): Map<number, ArticleTopic[]> {
  const found = new Map<number, ArticleTopic[]>();
  const rows = database.all<Row & { articleId: number; id: number; name: string; derived: number }>(
    `SELECT t.article_id AS articleId, p.topic_id AS id, coalesce(o.name, t.name) AS name, t.derived
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

/** Where the window's language is kept, in which topics are named (spellings.ts: nameTopicsIn). */
export const LANGUAGE_SETTING = 'topicLanguage';

const LANGUAGE = `coalesce((SELECT value FROM settings WHERE name = '${LANGUAGE_SETTING}'), 'en')`;

/** The language in which topics are named now, without a region. */
export const windowLanguage = (database: Connection): string =>
  database.get<{ language: string }>(`SELECT ${LANGUAGE} AS language`)?.language ?? 'en';

/**
 * A topic's name: the reader's, else what the bundled table calls it in the window's language, else its most frequent spelling,
 * in which one in the window's language counts for four others. `topics o` must be in the statement.
 */
export const NAME = `coalesce(o.name, o.label, (SELECT p.name FROM spellings p WHERE p.topic_id = o.id
  ORDER BY p.articles * CASE WHEN p.language = ${LANGUAGE} OR p.language LIKE ${LANGUAGE} || '-%' THEN 4 ELSE 1 END DESC, p.id LIMIT 1), o.key)`;

/**
 * The topics of which any name holds what was typed: their spellings, what the reader calls them, and for known things all
 * their names in all languages, so that "suri" finds Syria. Case, diacritics, hyphens and space do not matter.
 * @param typed of any length; without a letter or digit it finds nothing
 * @returns ids of topics as they are now, each once, in no order
 */
export function topicsNamedLike(database: Connection, typed: string): number[] {
  const part = nameKey(typed, '');
  if (part === '') return [];
  const rows = database.all<Row & { id: number; into: number | null }>(
    `SELECT id, merged_into AS "into" FROM topics WHERE (instr(key, ?1) > 0 AND instr(key, '/') = 0) OR key IN (SELECT value FROM json_each(?2))
       OR (name IS NOT NULL AND instr(lower(name), lower(?3)) > 0)
     UNION ALL SELECT topic_id, NULL FROM spellings WHERE moved = 1 AND instr(lower(name), lower(?3)) > 0`,
    part,
    JSON.stringify(conceptsNamedLike(part)),
    typed.trim().slice(0, 200),
  );
  return [...new Set(rows.map(({ id, into }) => (into === null ? id : resolvedTopic(database, into))))];
}

/** The topic that one stands for now, through all merges. */
export function resolvedTopic(database: Connection, id: number): number {
  let topic = id;
  // Merges form no circle; the bound is for a damaged library.
  for (let step = 0; step < 100; step += 1) {
    const next = database.get<{ into: number | null }>(
      'SELECT merged_into AS "into" FROM topics WHERE id = ?',
      topic,
    )?.into;
    if (next === undefined || next === null) return topic;
    topic = next;
  }
  return topic;
}

/** Topics that stand on more than half of a publication's articles: there they say nothing, and are shown on none of them. */
import type { Connection, Row } from './open.ts';

/** Fewer articles say nothing of what is common. */
const FEWEST = 20;
/** In above the first share, out below the second, so that a topic near the border does not come and go. */
const SHARE_IN = 0.5;
const SHARE_OUT = 0.4;
/** So many articles of a publication are looked at, spread over all of them; with both shares, chance does not matter then. */
const SAMPLE = 300;
/** Looked at again when a twentieth of the publication, and no fewer than these, got topics. */
const PART = 20;
const FEWEST_NEW = 5;

interface Looked {
  /** How many articles there were at the last look, and how many got topics since. */
  articles: number;
  since: number;
}
const looked = new WeakMap<Connection, Map<number, Looked>>();

/**
 * Keeps `common_topics` up to date. Cheap enough to be called whenever articles get topics: mostly it only counts, and a look
 * costs a sample of a few hundred articles. Within the caller's transaction.
 * @param publicationIds of the articles that got topics, once for each article
 */
export function renewCommonTopics(database: Connection, publicationIds: readonly number[]): void {
  const known = looked.get(database) ?? new Map<number, Looked>();
  looked.set(database, known);
  for (const id of publicationIds) {
    const last = known.get(id);
    if (last !== undefined) last.since += 1;
    if (last !== undefined && last.since < Math.max(FEWEST_NEW, last.articles / PART)) continue;
    // The first time in a run too: nobody knows what the last run left.
    known.set(id, { articles: look(database, id), since: 0 });
  }
}

/** Sets what is common in one publication, and says how many articles it has. */
function look(database: Connection, publicationId: number): number {
  const articles = database.number('SELECT count(*) FROM states WHERE publication_id = ?', publicationId);
  if (articles < FEWEST) {
    database.run('DELETE FROM common_topics WHERE publication_id = ?', publicationId);
    return articles;
  }
  // Chosen by a multiplicative hash of the id, so that whatever alternates in a publication is met evenly, and always the same ones.
  const sample = database
    .all<Row & { id: number }>(
      'SELECT article_id AS id FROM states WHERE publication_id = ? AND (article_id * 40503) % 65536 < ?',
      publicationId,
      articles <= SAMPLE ? 65_536 : Math.ceil((SAMPLE / articles) * 65_536),
    )
    .map(({ id }) => id);
  const shares = database.all<Row & { topic: number; count: number }>(
    `SELECT p.topic_id AS topic, count(DISTINCT t.article_id) AS count
     FROM json_each(?) j CROSS JOIN article_topics t ON t.article_id = j.value JOIN spellings p ON p.id = t.spelling_id
     GROUP BY p.topic_id HAVING count >= ?`,
    JSON.stringify(sample),
    sample.length * SHARE_OUT,
  );
  const counts = new Map(shares.map(({ topic, count }) => [topic, count]));
  const before = database.all<Row & { topic: number }>(
    'SELECT topic_id AS topic FROM common_topics WHERE publication_id = ?',
    publicationId,
  );
  for (const { topic } of before)
    if (!counts.has(topic))
      database.run('DELETE FROM common_topics WHERE publication_id = ? AND topic_id = ?', publicationId, topic);
  for (const [topic, count] of counts)
    if (count > sample.length * SHARE_IN)
      database.run(
        'INSERT OR IGNORE INTO common_topics (publication_id, topic_id) VALUES (?, ?)',
        publicationId,
        topic,
      );
  return articles;
}

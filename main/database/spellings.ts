/** The topics that names stand for: every way to write one is a spelling, and a spelling belongs to one topic. */
import { KEY_VERSION, topicKey } from '../topics/key.ts';
import type { Connection } from './open.ts';

/** Derived topics stand behind all that the publisher gives. */
export const DERIVED_FROM = 1_000;

/** The spelling of a name, made where it is new; null for a name without a word. Runs within the caller's transaction. */
export function spellingOf(database: Connection, name: string, language: string): number | null {
  const known = database.get<{ id: number }>(
    'SELECT id FROM spellings WHERE name = ? AND language = ?',
    name,
    language,
  );
  if (known !== undefined) return known.id;
  const topic = topicOf(database, name, language);
  if (topic === null) return null;
  return database.run('INSERT INTO spellings (name, language, topic_id) VALUES (?, ?, ?)', name, language, topic).id;
}

/** The topic that a name means by its key, made where it is new; where that one was merged, what it was merged into. */
function topicOf(database: Connection, name: string, language: string): number | null {
  const key = topicKey(name, language);
  if (key === '') return null;
  const known = database.get<{ id: number; merged_into: number | null }>(
    'SELECT id, merged_into FROM topics WHERE key = ?',
    key,
  );
  return known === undefined
    ? database.run('INSERT INTO topics (key) VALUES (?)', key).id
    : resolved(database, known.id);
}

/** The topic that one stands for now, through all merges. */
export function resolved(database: Connection, id: number): number {
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

/** The publisher's names of an article's topics, in its order; those derived from the text stay. Within a transaction. */
export function storeTopics(database: Connection, articleId: number, names: readonly string[], language: string): void {
  database.run('DELETE FROM article_topics WHERE article_id = ? AND position < ?', articleId, DERIVED_FROM);
  addTopics(database, articleId, names, language, false);
}

/** The topics found in an article's text, the best first. Within a transaction. */
export function storeDerived(
  database: Connection,
  articleId: number,
  names: readonly string[],
  language: string,
): void {
  database.run('DELETE FROM article_topics WHERE article_id = ? AND position >= ?', articleId, DERIVED_FROM);
  addTopics(database, articleId, names, language, true);
}

function addTopics(
  database: Connection,
  articleId: number,
  names: readonly string[],
  language: string,
  derived: boolean,
): void {
  for (const [place, name] of names.entries()) {
    const spelling = spellingOf(database, name, language);
    if (spelling === null) continue;
    database.run(
      'INSERT INTO article_topics (article_id, position, name, spelling_id, derived) VALUES (?, ?, ?, ?, ?)',
      articleId,
      place + (derived ? DERIVED_FROM : 0),
      name,
      spelling,
      derived ? 1 : 0,
    );
  }
}

/**
 * Brings names into line with the present keys: names that no spelling was found for yet, and every spelling the reader did
 * not move where the keys have changed since. Called when a library opens; costs nothing when there is nothing to do.
 */
export function sortSpellings(database: Connection): void {
  const version = database.get<{ value: string }>(`SELECT value FROM settings WHERE name = 'topicKeys'`)?.value;
  const waiting = database.all<{ name: string; language: string }>(
    `SELECT DISTINCT t.name, a.language FROM article_topics t JOIN articles a ON a.id = t.article_id WHERE t.spelling_id IS NULL`,
  );
  if (version === String(KEY_VERSION) && waiting.length === 0) return;
  database.transaction(() => {
    for (const { name, language } of waiting) {
      database.run(
        `UPDATE article_topics SET spelling_id = ?1 WHERE spelling_id IS NULL AND name = ?2
           AND article_id IN (SELECT id FROM articles WHERE language = ?3)`,
        spellingOf(database, name, language),
        name,
        language,
      );
    }
    if (version !== String(KEY_VERSION)) {
      for (const { id, name, language } of database.all<{ id: number; name: string; language: string }>(
        'SELECT id, name, language FROM spellings WHERE moved = 0',
      )) {
        const topic = topicOf(database, name, language);
        if (topic !== null)
          database.run('UPDATE spellings SET topic_id = ?1 WHERE id = ?2 AND topic_id <> ?1', topic, id);
      }
      database.run(`INSERT OR REPLACE INTO settings (name, value) VALUES ('topicKeys', ?)`, String(KEY_VERSION));
    }
  });
}

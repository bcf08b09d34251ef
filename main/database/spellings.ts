/** The topics that names stand for: every way to write one is a spelling, and a spelling belongs to one topic. */
import { KEY_VERSION, topicKey } from '../topics/key.ts';
import { conceptName } from '../topics/known-names.ts';
import type { Connection, Row } from './open.ts';
import { LANGUAGE_SETTING, resolvedTopic, windowLanguage } from './topic-names.ts';

export { resolvedTopic as resolved } from './topic-names.ts';

/** Topics of the page stand first, then those that only the feed gives, then those derived from the text. */
const FEED_FROM = 500;
export const DERIVED_FROM = 1_000;
/** What gave topics, and the positions they have. */
const PLACES = { page: [0, FEED_FROM], feed: [FEED_FROM, DERIVED_FROM], text: [DERIVED_FROM, 1_000_000] } as const;

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
export function topicOf(database: Connection, name: string, language: string): number | null {
  const key = topicKey(name, language);
  if (key === '') return null;
  const known = database.get<{ id: number; merged_into: number | null }>(
    'SELECT id, merged_into FROM topics WHERE key = ?',
    key,
  );
  return known === undefined ? addTopic(database, key) : resolvedTopic(database, known.id);
}

const addTopic = (database: Connection, key: string): number =>
  database.run('INSERT INTO topics (key, label) VALUES (?, ?)', key, conceptName(key, windowLanguage(database))).id;

/**
 * The publisher's names of an article's topics, in its order, instead of those that its page (or its feed) gave before; what
 * the other gave and what was found in the text stays. Within a transaction.
 */
export function storeTopics(
  database: Connection,
  articleId: number,
  names: readonly string[],
  language: string,
  from: 'page' | 'feed' = 'page',
): void {
  replaceTopics(database, articleId, names, language, from);
}

/** The topics found in an article's text, the best first. Within a transaction. */
export const storeDerived = (
  database: Connection,
  articleId: number,
  names: readonly string[],
  language: string,
): void => replaceTopics(database, articleId, names, language, 'text');

function replaceTopics(
  database: Connection,
  articleId: number,
  names: readonly string[],
  language: string,
  from: keyof typeof PLACES,
): void {
  const [first, end] = PLACES[from];
  database.run(
    'DELETE FROM article_topics WHERE article_id = ? AND position >= ? AND position < ?',
    articleId,
    first,
    end,
  );
  const spelled = new Map<number, string>();
  for (const name of names.slice(0, FEED_FROM)) {
    const spelling = spellingOf(database, name, language);
    if (spelling !== null && !spelled.has(spelling)) spelled.set(spelling, name);
  }
  const others = database.all<Row & { spelling: number; position: number }>(
    'SELECT spelling_id AS spelling, position FROM article_topics WHERE article_id = ? AND spelling_id IS NOT NULL',
    articleId,
  );
  // A spelling stands on an article once, by the one that says most: its page, else its feed, else its text.
  for (const { spelling, position } of others) {
    if (position < first) spelled.delete(spelling);
    else if (spelled.has(spelling))
      database.run('DELETE FROM article_topics WHERE article_id = ? AND position = ?', articleId, position);
  }
  for (const [place, [spelling, name]] of [...spelled].entries())
    database.run(
      'INSERT INTO article_topics (article_id, position, name, spelling_id, derived) VALUES (?, ?, ?, ?, ?)',
      articleId,
      first + place,
      name,
      spelling,
      from === 'text' ? 1 : 0,
    );
}

/**
 * Brings names into line with the present keys: names that no spelling was found for yet, and every spelling the reader did
 * not move where the keys have changed since. Called when a library opens; costs nothing when there is nothing to do.
 */
export function sortSpellings(database: Connection): void {
  // The language is no longer part of it (nameTopicsIn); libraries of before are not sorted anew for that.
  const version = `${KEY_VERSION} en`;
  const before = database.get<{ value: string }>(`SELECT value FROM settings WHERE name = 'topicKeys'`)?.value;
  const waits = database.get('SELECT 1 FROM article_topics WHERE spelling_id IS NULL LIMIT 1') !== undefined;
  if (before === version && !waits) return;
  database.transaction(() => {
    if (waits) spellNames(database);
    if (before === version) return;
    moveSpellings(database);
    nameTopics(database);
    database.run(`INSERT OR REPLACE INTO settings (name, value) VALUES ('topicKeys', ?)`, version);
  });
}

/** Names on articles that have no spelling yet. */
function spellNames(database: Connection): void {
  const waiting = database.all<Row & { name: string; language: string }>(
    `SELECT DISTINCT t.name, a.language FROM article_topics t JOIN articles a ON a.id = t.article_id WHERE t.spelling_id IS NULL`,
  );
  for (const { name, language } of waiting) spellingOf(database, name, language);
  // By the key of `spellings`, row by row: one pass, however many names there are.
  database.run(
    `UPDATE article_topics SET spelling_id = (SELECT p.id FROM articles a JOIN spellings p ON p.language = a.language
       WHERE a.id = article_topics.article_id AND p.name = article_topics.name) WHERE spelling_id IS NULL`,
  );
  // What is left has no word in it, and would be looked at again at every start.
  database.run('DELETE FROM article_topics WHERE spelling_id IS NULL');
}

interface KnownTopic extends Row {
  id: number;
  key: string;
}

/** Every spelling that the reader did not move, to the topic that its key means now. */
function moveSpellings(database: Connection): void {
  const topics = new Map(database.all<KnownTopic>('SELECT id, key FROM topics').map(({ id, key }) => [key, id]));
  const destinations = new Map<number, number>();
  for (const { id, name, language, topic } of database.all<
    Row & { id: number; name: string; language: string; topic: number }
  >('SELECT id, name, language, topic_id AS topic FROM spellings WHERE moved = 0')) {
    const key = topicKey(name, language);
    if (key === '') continue;
    const known = topics.get(key);
    const meant = known === undefined ? addTopic(database, key) : resolvedTopic(database, known);
    topics.set(key, known ?? meant);
    if (meant === topic) continue;
    database.run('UPDATE spellings SET topic_id = ? WHERE id = ?', meant, id);
    destinations.set(topic, meant);
  }
  for (const [from, into] of destinations) inherit(database, from, into);
}

/** A topic that lost all its spellings to another lives on in it, with all that the reader made of it. */
function inherit(database: Connection, from: number, into: number): void {
  const isLeft = database.get('SELECT 1 FROM spellings WHERE topic_id = ? LIMIT 1', from) !== undefined;
  if (isLeft || resolvedTopic(database, into) === from) return;
  database.run(
    `UPDATE topics SET followed = max(topics.followed, f.followed), muted = max(topics.muted, f.muted), hidden = max(topics.hidden, f.hidden),
       name = coalesce(topics.name, f.name) FROM topics f WHERE topics.id = ? AND f.id = ?`,
    into,
    from,
  );
  database.run('UPDATE topics SET merged_into = ?, followed = 0, muted = 0, hidden = 0 WHERE id = ?', into, from);
}

/**
 * From now on topics have their names of this language where the bundled table, or an edition in it, gives one.
 * @param language without a region
 * @returns whether any may be called something else now
 */
export function nameTopicsIn(database: Connection, language: string): boolean {
  if (windowLanguage(database) === language) return false;
  return database.transaction(() => {
    database.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', LANGUAGE_SETTING, language);
    nameTopics(database);
    return true;
  });
}

/** What the bundled table calls the topics that it knows; it may say something else than the version before. */
function nameTopics(database: Connection): void {
  const language = windowLanguage(database);
  for (const { id, key } of database.all<KnownTopic>(
    `SELECT id, key FROM topics WHERE label IS NOT NULL OR instr(key, '/') > 0`,
  ))
    database.run('UPDATE topics SET label = ? WHERE id = ?', conceptName(key, language), id);
}

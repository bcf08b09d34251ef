/** A generated library for measuring topics. Written by statements of its own: through the product's way a million articles would take a quarter of an hour. */
import type { Connection } from '../main/database/open.ts';
import { SEARCH_KEY } from '../main/database/search-key.ts';
import { topicKey } from '../main/topics/key.ts';
import { generator, pick } from './random.ts';

export const PUBLICATIONS = 200;
export const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const TOPICS_EACH = 6;
const LANGUAGES = ['en', 'ar', 'he', 'fa', 'tr'];
const KINDS = ['news', 'news', 'news', 'analysis', 'memo', 'report', 'event'];
const ACCESSES = ['full', 'full', 'teaser', 'locked', 'feed'];
const SYLLABLES = ['ba', 'ki', 'lo', 'mu', 'ne', 'pa', 'ri', 'so', 'ta', 've', 'zo', 'dur', 'gan', 'hel', 'jin'];
/** Subjects that are written about together; an article has four topics of one of them, and two of any. */
const CLUSTERS = 400;

export interface TopicLibrary {
  /** Ids of topics, the most frequent first. */
  topics: number[];
  /** Words of headlines, the most frequent first. */
  words: string[];
  rows: number;
}

/** Fills an empty library; a filled one is taken as it is. */
export function fillTopicLibrary(database: Connection, articles: number, publications = PUBLICATIONS): TopicLibrary {
  const random = generator(23);
  const words = Array.from(
    { length: 20_000 },
    (_unused, at) =>
      Array.from({ length: 2 + (at % 3) }, () => pick(SYLLABLES, random)).join('') + (at % 7 === 0 ? String(at) : ''),
  );
  if (database.number('SELECT count(*) FROM articles') === 0) fill(database, articles, publications, words, random);
  return {
    topics: database.all<{ id: number }>('SELECT id FROM spellings ORDER BY articles DESC, id').map(({ id }) => id),
    words,
    rows: database.number('SELECT count(*) FROM article_topics'),
  };
}

function fill(
  database: Connection,
  articles: number,
  publications: number,
  words: readonly string[],
  random: () => number,
): void {
  /** Zipf: the first of n is drawn most often, the k-th about 1/k times as often. */
  const zipf = (count: number): number => Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1);
  const count = Math.min(60_000, Math.max(2_000, Math.round(articles / 10)));
  const sizeOf = Math.floor(count / CLUSTERS);
  for (let one = 0; one < publications; one += 1)
    database.run(
      `INSERT INTO publications (title, site_url, language, direction, folder, added_at) VALUES (?, '', ?, 'ltr', ?, 0)`,
      `Publication ${one}`,
      LANGUAGES[one % LANGUAGES.length] ?? 'en',
      `Folder ${one % 10}`,
    );
  const names = new Set<string>();
  while (names.size < count) names.add(`${pick(words, random)}${random() < 0.6 ? ` ${pick(words, random)}` : ''}`);
  const named = [...names];
  // As moved by a reader: a change of the keys leaves them where they are, and every run measures the same.
  database.transaction(() => {
    for (const [at, name] of named.entries()) {
      database.run('INSERT INTO topics (id, key) VALUES (?, ?)', at + 1, `${topicKey(name, 'en')} ${at}`.trim());
      database.run(
        'INSERT INTO spellings (id, name, language, topic_id, moved) VALUES (?, ?, ?, ?, 1)',
        at + 1,
        name,
        'en',
        at + 1,
      );
    }
  });
  // Counters that triggers keep are set once at the end: the same numbers, in a fraction of the time.
  const triggers = database.all<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('articles', 'states', 'article_topics')`,
  );
  for (const { name } of triggers) database.execute(`DROP TRIGGER ${name}`);
  for (let from = 0; from < articles; from += 5_000) {
    database.transaction(() => {
      for (let id = from + 1; id <= Math.min(articles, from + 5_000); id += 1) {
        const publication = 1 + Math.floor(random() * publications);
        // Articles come in the order of their dates, but for some that are found late.
        const date = NOW - Math.floor((1 - id / articles) * 730 * DAY * (random() < 0.1 ? random() : 1));
        const [kind, access] = [pick(KINDS, random), pick(ACCESSES, random)];
        const headline = Array.from({ length: 8 }, () => words[zipf(words.length)]).join(' ');
        database.run(
          `INSERT INTO articles (id, publication_id, url, headline, dek, byline, published_at, sorted_at, kind, access, language, direction, seen_at, page_state, search_waits, terms_wait, rules_wait)
           VALUES (?1, ?2, '', ?3, '', '', ?4, ?4, ?5, ?6, ?7, 'ltr', ?4, 'stored', 0, 0, 0)`,
          id,
          publication,
          headline,
          date,
          kind,
          access,
          LANGUAGES[(publication - 1) % LANGUAGES.length] ?? 'en',
        );
        database.run(
          'INSERT INTO states (article_id, publication_id, sorted_at, read, starred, kind, access) VALUES (?, ?, ?, ?, ?, ?, ?)',
          id,
          publication,
          date,
          random() < 0.7 ? 1 : 0,
          random() < 0.01 ? 1 : 0,
          kind,
          access,
        );
        const cluster = zipf(CLUSTERS);
        const chosen = new Set<number>();
        for (let tries = 0; chosen.size < TOPICS_EACH && tries < 30; tries += 1)
          chosen.add(1 + (chosen.size < 4 ? cluster + CLUSTERS * zipf(sizeOf) : zipf(count)));
        let position = 0;
        for (const topic of chosen) {
          const derived = position > 3 ? 1 : 0;
          database.run(
            'INSERT INTO article_topics (article_id, position, name, spelling_id, derived) VALUES (?, ?, ?, ?, ?)',
            id,
            position + derived * 1_000,
            named[topic - 1] ?? '',
            topic,
            derived,
          );
          position += 1;
        }
        database.run(`UPDATE articles SET search_key = ${SEARCH_KEY} WHERE id = ?`, id);
        database.run(
          `INSERT INTO search (rowid, headline, dek, byline, body, marks) SELECT search_key, headline, '', '', '', 'publication' || publication_id || ' kind' || kind || ' access' || access FROM articles WHERE id = ?`,
          id,
        );
      }
    });
    if (from % 100_000 === 0) process.stderr.write('.');
  }
  for (const { sql } of triggers) database.execute(sql);
  database.execute(`
    UPDATE spellings SET articles = (SELECT count(*) FROM article_topics t WHERE t.spelling_id = spellings.id);
    UPDATE publications SET articles = (SELECT count(*) FROM articles a WHERE a.publication_id = publications.id),
      unread = (SELECT count(*) FROM states s WHERE s.publication_id = publications.id AND s.read = 0);
    INSERT INTO feeds (publication_id, url, title, next_check_at) VALUES (1, 'https://p.example/rss', '', 0);
    ANALYZE;
  `);
}

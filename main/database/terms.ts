/** What texts are about: which are still to be looked through, and what was found in them. */
import { chooseTopics, rarity, type Standing } from '../topics/choose.ts';
import { topicKey } from '../topics/key.ts';
import { TermCounts } from '../topics/term-counts.ts';
import type { Term, TextTerms, TextWaiting, TopicMethods } from './face.ts';
import { storeLikeness } from './likeness.ts';
import type { Connection, Row } from './open.ts';
import { resolved, storeDerived } from './spellings.ts';

/** A publisher that names so many topics has said what the article is about. */
const ENOUGH_GIVEN = 3;
/** Topics of an article that got some from its text, the publisher's included. */
const MOST_TOPICS = 6;
/** Terms that the library is asked about for one text. */
const MOST_ASKED = 30;
/** Texts counted in memory before their counts are written: a crash loses no more. */
const TEXTS_PER_WRITE = 50;
/** When so many texts are counted, topics derived when there were a quarter of them are derived anew. */
const GROWTH_STEPS = [40, 160, 640, 2_000];
const GROWTH = 4;
/** More are not counted: a library that was just brought up to date has a million. */
const MOST_WAITING = 1_000;
/** Spellings and articles looked at to learn whether publishers use a topic. */
const GLANCE = 10;

interface ArticleRow extends Row {
  publication_id: number;
  language: string;
  version: number;
  page_state: string;
  counted_among: number;
}

export function termMethods(database: Connection): Pick<TopicMethods, 'textsWaiting' | 'storeTerms'> {
  let loaded: TermCounts | null = null;
  let written = 0;
  /** Versions of the articles as they went to the press. */
  const handedOut = new Map<number, number>();

  const countsOf = (): TermCounts => {
    if (loaded === null) {
      loaded = new TermCounts(
        database.all<Row & { page: number; counts: Uint8Array }>('SELECT page, counts FROM term_counts'),
      );
      written = loaded.texts;
    }
    return loaded;
  };
  const writeCounts = (counts: TermCounts): void => {
    for (const { page, counts: bytes } of counts.changedPages())
      database.run('INSERT OR REPLACE INTO term_counts (page, counts) VALUES (?, ?)', page, bytes);
    written = counts.texts;
  };

  /** Whether the article's topics changed. */
  const storeText = (counts: TermCounts, text: TextTerms): boolean => {
    const { articleId, terms } = text;
    const article = database.get<ArticleRow>(
      'SELECT publication_id, language, version, page_state, counted_among FROM articles WHERE id = ?',
      articleId,
    );
    // Purged, or changed while the press had it: its new text still waits.
    if (article === undefined || (handedOut.get(articleId) ?? article.version) !== article.version) return false;
    // Counted once, and whole: what its feed says of it only serves until its page is here.
    if (article.counted_among === 0 && article.page_state !== 'pending') counts.addText(terms.map(({ key }) => key));
    const looked = article.page_state === 'pending' ? article.counted_among : Math.max(counts.texts, 1);
    database.run('UPDATE articles SET terms_wait = 0, counted_among = ? WHERE id = ?', looked, articleId);
    const changed = derive(database, counts, articleId, article, terms);
    storeLikeness(database, articleId, text, (key) => rarity(counts.count(key), counts.texts));
    return changed;
  };

  return {
    textsWaiting: (limit) => {
      const rows = database.all<TextWaiting & Row & { version: number }>(
        `SELECT a.id AS articleId, a.headline, a.dek, coalesce(b.text, '') AS bodyText, coalesce(b.html, '') AS bodyHtml, a.language, a.url, a.version
         FROM articles a LEFT JOIN bodies b ON b.article_id = a.id WHERE a.terms_wait = 1 ORDER BY a.sorted_at DESC LIMIT ?`,
        limit,
      );
      handedOut.clear();
      return rows.map(({ version, ...text }) => {
        handedOut.set(text.articleId, version);
        return text;
      });
    },

    storeTerms: (found, now) => {
      void now;
      try {
        return database.transaction(() => {
          const counts = countsOf();
          const before = counts.texts;
          const changed = found.filter((text) => storeText(counts, text)).map(({ articleId }) => articleId);
          if (GROWTH_STEPS.some((step) => before < step && counts.texts >= step)) lookAgain(database, counts.texts);
          const waiting = database.number(
            'SELECT count(*) FROM (SELECT 1 FROM articles WHERE terms_wait = 1 LIMIT ?)',
            MOST_WAITING,
          );
          if (waiting === 0 || counts.texts - written >= TEXTS_PER_WRITE) writeCounts(counts);
          return { changed, waiting };
        });
      } catch (error) {
        // What was undone was counted already: the next call begins with what is written.
        loaded = null;
        throw error;
      }
    },
  };
}

/** Topics derived while the library knew few texts were chosen by weight alone. */
function lookAgain(database: Connection, texts: number): void {
  database.run(
    `UPDATE articles SET terms_wait = 1 WHERE counted_among BETWEEN 1 AND 500 AND counted_among * ? <= ?
       AND EXISTS (SELECT 1 FROM article_topics t WHERE t.article_id = articles.id AND t.derived = 1)`,
    GROWTH,
    texts,
  );
}

/** Chooses the topics that the publisher did not give, and keeps them where they are others than before; whether they are. */
function derive(
  database: Connection,
  counts: TermCounts,
  articleId: number,
  { publication_id, language }: ArticleRow,
  terms: readonly Term[],
): boolean {
  const held = database.all<{ topic: number; name: string; derived: number; seen: number }>(
    `SELECT p.topic_id AS topic, t.name, t.derived, o.hidden = 0 AND NOT EXISTS (
         SELECT 1 FROM common_topics c WHERE c.publication_id = ? AND c.topic_id = o.id) AS seen
     FROM article_topics t JOIN spellings p ON p.id = t.spelling_id JOIN topics o ON o.id = p.topic_id
     WHERE t.article_id = ? ORDER BY t.position`,
    publication_id,
    articleId,
  );
  const given = new Set(held.filter(({ derived }) => derived === 0).map(({ topic }) => topic));
  const shown = new Set(held.filter(({ derived, seen }) => derived === 0 && seen === 1).map(({ topic }) => topic)).size;
  const before = held.filter(({ derived }) => derived === 1).map(({ name }) => name);
  const chosen = shown >= ENOUGH_GIVEN ? [] : choose(database, counts, language, terms, given, MOST_TOPICS - shown);
  if (chosen.length === before.length && chosen.every((name, at) => name === before[at])) return false;
  storeDerived(database, articleId, chosen, language);
  return true;
}

function choose(
  database: Connection,
  counts: TermCounts,
  language: string,
  terms: readonly Term[],
  given: ReadonlySet<number>,
  limit: number,
): string[] {
  const taken = new Set(given);
  const standings = new Map<Term, Standing>();
  const fit = terms.filter((term) => term.fit && Number.isFinite(term.weight)).slice(0, MOST_ASKED);
  for (const term of fit) {
    const topic = topicNamed(database, term.name, language);
    if (topic !== null && (taken.has(topic) || isHidden(database, topic))) continue;
    if (topic !== null) taken.add(topic);
    standings.set(term, { count: counts.count(term.key), given: topic !== null && isGiven(database, topic) });
  }
  return chooseTopics(
    [...standings.keys()],
    counts.texts,
    limit,
    (term) => standings.get(term) ?? { count: 1, given: false },
  ).map(({ name }) => name);
}

/** The topic a name stands for, null when the library has none yet; makes none. */
function topicNamed(database: Connection, name: string, language: string): number | null {
  const spelling = database.get<{ topic: number }>(
    'SELECT topic_id AS topic FROM spellings WHERE name = ? AND language = ?',
    name,
    language,
  );
  if (spelling !== undefined) return spelling.topic;
  const topic = database.get<{ id: number }>('SELECT id FROM topics WHERE key = ?', topicKey(name, language));
  return topic === undefined ? null : resolved(database, topic.id);
}

const isHidden = (database: Connection, topic: number): boolean =>
  database.number('SELECT hidden FROM topics WHERE id = ?', topic) === 1;

/** Whether publishers name it, told by a glance at its articles: a topic may have very many. */
const isGiven = (database: Connection, topic: number): boolean =>
  database.number(
    `SELECT EXISTS (SELECT 1 FROM (SELECT id FROM spellings WHERE topic_id = ?1 ORDER BY articles DESC LIMIT ?2) p WHERE EXISTS (
       SELECT 1 FROM (SELECT derived FROM article_topics WHERE spelling_id = p.id LIMIT ?2) t WHERE t.derived = 0))`,
    topic,
    GLANCE,
  ) === 1;

/**
 * Reads articles for the index of topics. All numbers of some thousand articles come as one text: a row of a statement costs
 * JavaScript more than reading it costs SQLite, the digits of a text next to nothing (measured: 460 ms as rows, 110 ms as text
 * for 600,000 topics of articles).
 */
import type { ArticleIndex } from '../topics/article-index.ts';
import { ACCESSES, KINDS } from '../topics/article-index.ts';
import { IdTable } from '../topics/columns.ts';
import type { Connection, Value } from './open.ts';

/** Instead of a topic, as the table says it: none is known. */
const NONE = -1;

const listed = (words: readonly string[]): string => `'|${words.join('|')}|'`;
/** Where the word begins in the list: told apart by that, since a text of numbers holds no words. */
const placeIn = (column: string, words: readonly string[]): string =>
  `instr(${listed(words)}, '|' || ${column} || '|')`;
/** From where a word begins to its place in the list; -1 for another word. */
const placesOf = (words: readonly string[]): number[] => {
  const places: number[] = [];
  let begin = 1;
  for (const [place, word] of words.entries()) {
    places[begin] = place;
    begin += word.length + 1;
  }
  return places;
};
const KIND_PLACES = placesOf(KINDS);
const ACCESS_PLACES = placesOf(ACCESSES);

const STATE = `s.article_id || ' ' || s.publication_id || ' ' || s.sorted_at || ' ' || ${placeIn('s.kind', KINDS)} || ' ' || ${placeIn('s.access', ACCESSES)} || ' ' || (s.read + 2 * s.starred)`;
const STATES = `SELECT group_concat(${STATE}, ' ') FROM states s WHERE`;
/** By spelling where all are loaded: looking the topics of a million up in a table of SQLite's takes seconds, in a map of ours tenths of one. */
const SPELLINGS = `SELECT group_concat(article_id || ' ' || (spelling_id * 2 + derived), ' ') FROM article_topics
  WHERE spelling_id IS NOT NULL AND`;
const TOPICS = `SELECT group_concat(t.article_id || ' ' || (p.topic_id * 2 + t.derived), ' ')
  FROM article_topics t CROSS JOIN spellings p ON p.id = t.spelling_id WHERE`;

/** From spelling to topic, as they are now. Who moves one later leaves notes of its articles, which are read again. */
export function topicsOfSpellings(database: Connection): IdTable {
  const topics = new IdTable();
  const pairs = numbersOf(database, `SELECT group_concat(id || ' ' || topic_id, ' ') FROM spellings`);
  for (let at = 0; at + 1 < pairs.length; at += 2) topics.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return topics;
}

/** Puts in the articles with an id above `from` up to `end`, no more than asked for. @returns the last id read, null at the end */
export function loadArticles(
  database: Connection,
  index: ArticleIndex,
  topics: IdTable,
  from: number,
  end: number,
  limit: number,
): number | null {
  const to = database.number(
    'SELECT max(article_id) FROM (SELECT article_id FROM states WHERE article_id > ? AND article_id <= ? ORDER BY article_id LIMIT ?)',
    from,
    end,
    limit,
  );
  if (to === 0) return null;
  putStates(index, numbersOf(database, `${STATES} s.article_id > ? AND s.article_id <= ?`, from, to));
  const marks = numbersOf(database, `${SPELLINGS} article_id > ? AND article_id <= ?`, from, to);
  for (let at = 1; at < marks.length; at += 2) {
    const mark = marks[at] ?? 0;
    const topic = topics.get(mark >>> 1);
    // A spelling that is new since: there is a note of the article.
    marks[at] = topic === NONE ? NONE : topic * 2 + (mark & 1);
  }
  putTopics(index, marks);
  return to;
}

/** Sets the languages of articles with an id up to `end`, a part of them: those behind `from`, by language and id. @returns the last, null at the end */
export function loadLanguages(
  database: Connection,
  index: ArticleIndex,
  from: { language: string; id: number },
  end: number,
  limit: number,
): { language: string; id: number } | null {
  const [row] = database.lists(
    `SELECT max(id), group_concat(id, ' '), language FROM (
       SELECT id, language FROM articles INDEXED BY articles_by_language WHERE language = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?)`,
    from.language,
    from.id,
    end,
    limit,
  );
  const [last, ids] = row ?? [];
  if (typeof last === 'number' && typeof ids === 'string') {
    eachNumber(ids, (id) => index.setLanguage(id, from.language));
    return { language: from.language, id: last };
  }
  const next = database.get<{ language: string | null }>(
    'SELECT min(language) AS language FROM articles INDEXED BY articles_by_language WHERE language > ?',
    from.language,
  )?.language;
  return next === undefined || next === null ? null : { language: next, id: 0 };
}

/** Reads the state of these articles again; of those that came, all; those that are gone go. */
export function readStates(database: Connection, index: ArticleIndex, ids: readonly number[]): void {
  const added = ids.filter((id) => index.slotOf(id) === -1);
  const json = JSON.stringify(ids);
  const left = putStates(
    index,
    numbersOf(database, `${STATES} s.article_id IN (SELECT value FROM json_each(?))`, json),
  );
  for (const id of ids) if (!left.has(id)) index.remove(id);
  readTopics(database, index, added);
}

/** Reads topics and language of these articles again. */
export function readTopics(database: Connection, index: ArticleIndex, ids: readonly number[]): void {
  if (ids.length === 0) return;
  const json = JSON.stringify(ids);
  const left = putTopics(
    index,
    numbersOf(database, `${TOPICS} t.article_id IN (SELECT value FROM json_each(?))`, json),
  );
  for (const id of ids) if (!left.has(id)) index.setTopics(id, []);
  for (const [id, language] of database.lists(
    'SELECT id, language FROM articles WHERE id IN (SELECT value FROM json_each(?))',
    json,
  ))
    if (typeof id === 'number' && typeof language === 'string') index.setLanguage(id, language);
}

/** @returns the ids that were there */
function putStates(index: ArticleIndex, numbers: Float64Array): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + 5 < numbers.length; at += 6) {
    const id = numbers[at] ?? 0;
    const marks = numbers[at + 5] ?? 0;
    found.add(id);
    index.put({
      id,
      publicationId: numbers[at + 1] ?? 0,
      sortedAt: numbers[at + 2] ?? 0,
      kind: KIND_PLACES[numbers[at + 3] ?? 0] ?? -1,
      access: ACCESS_PLACES[numbers[at + 4] ?? 0] ?? -1,
      read: (marks & 1) === 1,
      starred: (marks & 2) === 2,
    });
  }
  return found;
}

/** @returns the ids that have a topic */
function putTopics(index: ArticleIndex, numbers: Float64Array): Set<number> {
  const found = new Set<number>();
  let marks: number[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const id = numbers[at] ?? 0;
    const mark = numbers[at + 1] ?? NONE;
    if (mark !== NONE) marks.push(mark);
    // Those of one article stand together: that is the order of the table.
    if (numbers[at + 2] === id) continue;
    found.add(id);
    index.setTopics(id, marks);
    marks = [];
  }
  return found;
}

function numbersOf(database: Connection, sql: string, ...values: Value[]): Float64Array {
  const text = database.lists(sql, ...values)[0]?.[0];
  if (typeof text !== 'string') return new Float64Array(0);
  const numbers = new Float64Array((text.length + 1) >> 1);
  let count = 0;
  eachNumber(text, (number) => {
    numbers[count] = number;
    count += 1;
  });
  return numbers.subarray(0, count);
}

/** The whole numbers of a text, between single spaces. */
export function eachNumber(text: string, take: (number: number) => void): void {
  let number = 0;
  let sign = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      take(sign * number);
      number = 0;
      sign = 1;
    } else if (code === 0x2d) sign = -1;
    else number = number * 10 + code - 0x30;
  }
  if (text !== '') take(sign * number);
}

/**
 * The one place that says which articles a list has, whichever way is the quicker: SQLite's indexes, or the index of topics in
 * memory. SQLite stays the truth; what is in memory is read from it and kept in step (live-index.ts).
 */
import type { ArticleCount, ArticleQuery, Cursor } from '../../preload/model.ts';
import type { ArticleIndex } from '../topics/article-index.ts';
import type { Bits } from '../topics/sets.ts';
import { intersect, slotsOf, wordsFor } from '../topics/sets.ts';
import { union } from '../topics/selection.ts';
import { inMemory, mutedFor, resolvedTopic } from './in-memory.ts';
import { inSql } from './in-sql.ts';
import type { Marks } from './live-index.ts';
import { openLiveIndex } from './live-index.ts';
import type { Connection, Row } from './open.ts';
import type { QueryParts } from './query.ts';

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
  /** Those of the given articles that are in the list, in the given order. */
  matching(ids: readonly number[], query: ArticleQuery): number[];
  /** The same for few articles, without what is kept of the list for the next question. */
  matchingFew(ids: readonly number[], query: ArticleQuery): number[];
  /** By the ids that were given. Of a merged topic: what the one it was merged into has. Topics that no article has get zeros. */
  numbers(ids: readonly number[]): Map<number, TopicNumbers>;
  /** All topics that some article has, those with the most articles first, then by id; hidden and muted ones too. */
  ranked(): number[];
  /** By publication: unread articles that no list shows because a topic of theirs is muted. */
  mutedUnread(): Map<number, number>;

  /** Whether `list` answers the query; else `parts` say how SQLite does. */
  isInMemory(query: ArticleQuery): boolean;
  /** A page in the order of lists: by date, then id. */
  list(query: ArticleQuery, after: Cursor | null, limit: number): { ids: number[]; next: Cursor | null };
  parts(query: ArticleQuery, after: Cursor | null): QueryParts;

  /** For what counts more than articles (facets.ts): the index itself, the articles of a list (not to be changed), what the reader said of topics. */
  whole: () => ArticleIndex;
  selected: (query: ArticleQuery) => Bits;
  marks: () => Marks;
  /** Does a little of what would have to be done sooner or later; true when there is more. */
  tend: () => boolean;
}

/** Makes nothing yet: the index is loaded by `tend`, or when it is first needed. Outside of a transaction. */
export function createTopicIndex(database: Connection): TopicIndex {
  const live = openLiveIndex(database);
  const memory = inMemory(database, live);
  const sql = inSql(database);
  const muted = (query: ArticleQuery): readonly number[] => mutedFor(query, live.marks());
  // Muting alone does not wait for the index: the first list of a run is to be there at once.
  const isInMemory = (query: ArticleQuery): boolean => namesMore(query) || (muted(query).length > 0 && live.isLoaded());

  /** Articles with a muted topic, unread. */
  const mutedUnread = (): Map<number, number> => {
    const ids = live.marks().muted;
    if (ids.length === 0) return new Map();
    if (!live.isLoaded())
      return new Map(
        database
          .all<Row & { id: number; count: number }>(
            `SELECT publication_id AS id, count(*) AS count FROM states WHERE read = 0 AND article_id IN (
               SELECT t.article_id FROM spellings p JOIN article_topics t ON t.spelling_id = p.id
               WHERE p.topic_id IN (SELECT value FROM json_each(?))) GROUP BY publication_id ORDER BY publication_id`,
            JSON.stringify(ids),
          )
          .map(({ id, count }) => [id, count]),
      );
    const index = live.whole();
    const bits = union(index, ids, wordsFor(index.slots));
    intersect(bits, index.unread);
    return byPublication(index, bits);
  };

  const numbers = (ids: readonly number[]): Map<number, TopicNumbers> => {
    const index = live.whole();
    const marks = live.marks();
    const out = union(index, marks.muted, wordsFor(index.slots));
    const outUnread = out.slice();
    intersect(outUnread, index.unread);
    const isMuted = new Set(marks.muted);
    return new Map(
      ids.map((id) => {
        const topic = index.topic(resolvedTopic(marks, id));
        if (topic === undefined) return [id, { articles: 0, unread: 0, derived: false }];
        const { articles, unread, given } = topic;
        // A list of a muted topic names it, and so has all of its articles.
        const whole = isMuted.size === 0 || isMuted.has(topic.id);
        return [
          id,
          {
            articles: articles.size - (whole ? 0 : articles.countIn(out)),
            unread: unread - (whole ? 0 : articles.countIn(outUnread)),
            derived: articles.size > 0 && given === 0,
          },
        ];
      }),
    );
  };

  return {
    count: (query) => (isInMemory(query) ? memory.count(query) : sql.count(query, muted(query))),
    unreadIds: (query) => (isInMemory(query) ? memory.unreadIds(query) : sql.unreadIds(query, muted(query))),
    matching: (ids, query) =>
      isInMemory(query) ? memory.matching(ids, query) : sql.matching(ids, query, muted(query)),
    matchingFew: (ids, query) => memory.matchingFew(ids, query),
    numbers,
    ranked: () =>
      live
        .whole()
        .topics.filter((topic) => topic.articles.size > 0)
        .toSorted((one, other) => other.articles.size - one.articles.size || one.id - other.id)
        .map(({ id }) => id),
    mutedUnread,
    isInMemory,
    list: memory.list,
    parts: (query, after) => sql.parts(query, after, muted(query)),
    whole: live.whole,
    selected: memory.selected,
    marks: live.marks,
    tend: live.tend,
  };
}

/** Whether the query asks for more than SQLite has an index for. */
function namesMore({ topics, language, from, to }: ArticleQuery): boolean {
  const named = topics === undefined ? [] : [...topics.all, ...topics.any, ...topics.none];
  return named.length > 0 || [language, from, to].some((one) => one !== undefined);
}

/** Articles of a set by publication, in the order of their ids. */
function byPublication(index: ArticleIndex, bits: Bits): Map<number, number> {
  const counts = new Map<number, number>();
  for (const slot of slotsOf(bits)) {
    const id = index.publications.valueAt(slot) ?? 0;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([one], [other]) => one - other));
}

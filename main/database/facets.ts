/** What stands beside a list: its topics and all else it can be narrowed by, counted; and what stands around one topic. */
import type { ArticleQuery, Facets, RelatedTopic, TopicPage } from '../../preload/model.ts';
import type { TopicEntry } from '../topics/article-index.ts';
import { ACCESSES, KINDS } from '../topics/article-index.ts';
import type { Column } from '../topics/columns.ts';
import type { Scored } from '../topics/relate.ts';
import { associationOf, distinct, ranked, unitAt, wordsOf } from '../topics/relate.ts';
import { entries } from '../topics/selection.ts';
import type { Bits } from '../topics/sets.ts';
import { slotsOf } from '../topics/sets.ts';
import type { Tally } from '../topics/tally.ts';
import { tally } from '../topics/tally.ts';
import { timeline } from '../topics/timeline.ts';
import type { TopicMethods } from './face.ts';
import { mutedFor, resolvedTopic } from './in-memory.ts';
import type { Connection } from './open.ts';
import type { TopicIndex } from './topic-index.ts';
import { NAME } from './topic-names.ts';

/** Topics around one on its page, and how closely two of them must belong together for a line between them. */
const AROUND = 12;
const LINKED = 0.15;

/** Pages may name any number of languages, and an older library holds tags longer than a query takes. */
const MOST_LANGUAGES = 100;
const LONGEST_TAG = 35;

interface Named {
  [column: string]: unknown;
  id: number;
  name: string;
  key: string;
}

export function facetMethods(database: Connection, index: TopicIndex): Pick<TopicMethods, 'facets' | 'matching'> {
  return {
    facets: (query, limit, now) => facetsOf(database, index, query, limit, now),
    matching: (ids, query) => index.matching(ids, query),
  };
}

/**
 * Of publications, kinds, access and languages each value is counted as if the query did not narrow by that dimension itself
 * (publication and folder are one), so that the others can be seen beside the one chosen; the most frequent first.
 */
function facetsOf(
  database: Connection,
  topicIndex: TopicIndex,
  query: ArticleQuery,
  limit: number,
  now: number,
): Facets {
  const index = topicIndex.whole();
  const bits = topicIndex.selected(query);
  const counts = tally(index, bits);
  /** What the list would have without narrowing by a dimension that it may narrow by. */
  const without = (isNarrowed: boolean, wider: ArticleQuery): Tally =>
    isNarrowed ? tally(index, topicIndex.selected(wider)) : counts;
  const { publicationId, folder, kind, access, language, ...rest } = query;
  const anywhere = without(publicationId !== undefined || folder !== undefined, { ...rest, kind, access, language });
  const ofAnyKind = without(kind !== undefined, { ...query, kind: undefined });
  const withAnyAccess = without(access !== undefined, { ...query, access: undefined });
  const inAnyLanguage = without(language !== undefined, { ...query, language: undefined });
  return {
    chosen: chosenOf(database, topicIndex, query, bits),
    related: relatedTo(database, topicIndex, query, counts, limit, now).map((one) => ({
      ...one.shown,
      derived: one.topic.given === 0,
    })),
    publications: valuesOf(index.publications, anywhere.publications).map(([id, count]) => ({ id, count })),
    kinds: wordsIn(KINDS, ofAnyKind.kinds).map(([word, count]) => ({ kind: word, count })),
    access: wordsIn(ACCESSES, withAnyAccess.accesses).map(([word, count]) => ({ access: word, count })),
    languages: valuesOf(index.languages, inAnyLanguage.languages)
      .filter(([tag]) => tag !== '' && tag.length <= LONGEST_TAG)
      .filter(([tag], place) => place < MOST_LANGUAGES || tag === language)
      .map(([tag, count]) => ({ language: tag, count })),
  };
}

const byCount = (one: [unknown, number], other: [unknown, number]): number => other[1] - one[1];

const valuesOf = <Value extends string | number>(column: Column<Value>, counts: Int32Array): [Value, number][] =>
  column.values
    .map((value, code): [Value, number] => [value, counts[code] ?? 0])
    .filter(([, count]) => count > 0)
    .toSorted((one, other) => byCount(one, other) || (one[0] < other[0] ? -1 : 1));

const wordsIn = (words: readonly string[], counts: Int32Array): [string, number][] =>
  words
    .map((word, place): [string, number] => [word, counts[place] ?? 0])
    .filter(([, count]) => count > 0)
    .toSorted(byCount);

/** The ids as the query has them, each once, with the numbers of the topics that they stand for. */
function chosenOf(database: Connection, topicIndex: TopicIndex, query: ArticleQuery, bits: Bits): Facets['chosen'] {
  const { all = [], any = [], none = [] } = query.topics ?? {};
  const index = topicIndex.whole();
  const marks = topicIndex.marks();
  const isOf =
    (id: number) =>
    (other: number): boolean =>
      resolvedTopic(marks, other) === id;
  const ids = [...new Set([...all, ...any, ...none])];
  const names = namesOf(
    database,
    ids.map((id) => resolvedTopic(marks, id)),
  );
  return ids.flatMap((id) => {
    const resolved = resolvedTopic(marks, id);
    const named = names.get(resolved);
    // Gone, or never there: nobody can be told what it is.
    if (named === undefined) return [];
    const topic = index.topic(resolved);
    const excluded = none.some(isOf(resolved)) && !all.some(isOf(resolved)) && !any.some(isOf(resolved));
    const within = excluded
      ? topicIndex.selected({ ...query, topics: { all, any, none: none.filter((one) => !isOf(resolved)(one)) } })
      : bits;
    const derived = topic !== undefined && topic.articles.size > 0 && topic.given === 0;
    return [{ id, name: named.name, derived, count: topic?.articles.countIn(within) ?? 0 }];
  });
}

interface Related extends Scored {
  shown: RelatedTopic;
}

/** Topics to narrow the list by, the most closely related first: see `ranked` for the order, `areAlike` for what is left out. */
function relatedTo(
  database: Connection,
  topicIndex: TopicIndex,
  query: ArticleQuery,
  counts: Tally,
  limit: number,
  now: number,
): Related[] {
  const index = topicIndex.whole();
  const marks = topicIndex.marks();
  const { all = [], any = [], none = [] } = query.topics ?? {};
  const named = new Set([...all, ...any, ...none].map((id) => resolvedTopic(marks, id)));
  const wanted = entries(index, [...new Set([...all, ...any].map((id) => resolvedTopic(marks, id)))]);
  // Asking for a muted topic lets its articles in: the list would grow by it, not shrink.
  const muted = new Set(mutedFor(query, marks));
  const isOffered = (topic: TopicEntry): boolean =>
    !named.has(topic.id) && !marks.hidden.has(topic.id) && !muted.has(topic.id);
  const isNarrower = Object.entries(query).some(
    ([key, value]) => value !== undefined && !['topics', 'order', 'muted'].includes(key),
  );
  const ofTopics: ArticleQuery = { topics: { all, any, none }, muted: query.muted, order: 'newest' };
  const chosen = wanted.length === 0 ? null : isNarrower ? tally(index, topicIndex.selected(ofTopics)) : counts;
  const ranking = ranked(index, counts, chosen, unitAt(index, now), isOffered, limit * 4 + 40);
  const names = new Map<number, Named>();
  const wordsFor = (ids: readonly number[]): Map<number, ReadonlySet<string>> => {
    const unknown = ids.filter((id) => !names.has(id));
    for (const one of namesOf(database, unknown).values()) names.set(one.id, one);
    return new Map(ids.map((id) => [id, wordsOf(names.get(id)?.key ?? '')]));
  };
  return distinct(ranking, wanted, limit, wordsFor).map((one) => {
    const { topic } = one;
    // Where it is common in a publication it was not counted; the list would have those articles all the same.
    const count = topic.shown === topic.articles.size ? one.count : topic.articles.countIn(topicIndex.selected(query));
    return { ...one, shown: { id: topic.id, name: names.get(topic.id)?.name ?? '', count, score: one.score } };
  });
}

/** What a topic's page tells beside its names; a merged topic's is that of the one it was merged into. */
export function surroundings(
  database: Connection,
  topicIndex: TopicIndex,
  id: number,
  now: number,
): Pick<TopicPage, 'related' | 'links' | 'timeline'> {
  const index = topicIndex.whole();
  const query: ArticleQuery = { topics: { all: [id], any: [], none: [] }, order: 'newest' };
  const bits = topicIndex.selected(query);
  const around = relatedTo(database, topicIndex, query, tally(index, bits), AROUND, now);
  const unit = unitAt(index, now);
  const links = around.flatMap((one, at) =>
    around.slice(at + 1).flatMap((other) => {
      const score = associationOf(index, one.topic, other.topic, unit);
      return score < LINKED ? [] : [{ from: one.topic.id, to: other.topic.id, score }];
    }),
  );
  const slots = slotsOf(bits);
  const dates = new Float64Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) dates[at] = index.sortedAt[slots[at] ?? 0] ?? 0;
  return { related: around.map((one) => one.shown), links, timeline: timeline(dates) };
}

function namesOf(database: Connection, ids: readonly number[]): Map<number, Named> {
  const rows = database.all<Named>(
    `SELECT o.id, ${NAME} AS name, o.key FROM topics o WHERE o.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

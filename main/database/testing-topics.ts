/** For tests of topics: what lists, counts and facets should be, worked out from all rows by the plainest means there are. */
import type { ArticleQuery } from '../../preload/model.ts';
import { weightAt } from '../topics/decay.ts';
import type { Connection } from './open.ts';

export interface ModelArticle {
  id: number;
  publicationId: number;
  folder: string;
  sortedAt: number;
  kind: string;
  access: string;
  language: string;
  read: boolean;
  starred: boolean;
  words: string[];
  /** Topic ids; `given` those that the publisher gave, `shown` those not common in the publication. */
  topics: Set<number>;
  given: Set<number>;
  shown: Set<number>;
}

export interface Model {
  articles: ModelArticle[];
  keys: Map<number, string>;
  muted: Set<number>;
  hidden: Set<number>;
  resolve: (id: number) => number;
}

/** Everything there is, by statements that use no counter and no index of ours. */
export function readModel(database: Connection): Model {
  const topics = database.all<{ id: number; key: string; muted: number; hidden: number; mergedInto: number | null }>(
    'SELECT id, key, muted, hidden, merged_into AS mergedInto FROM topics',
  );
  const mergedInto = new Map(topics.map((topic) => [topic.id, topic.mergedInto]));
  const resolve = (id: number): number => {
    const next = mergedInto.get(id) ?? null;
    return next === null ? id : resolve(next);
  };
  const common = new Set(
    database
      .all<{ p: number; t: number }>('SELECT publication_id AS p, topic_id AS t FROM common_topics')
      .map(({ p, t }) => `${p} ${t}`),
  );
  const articles = new Map<number, ModelArticle>();
  for (const row of database.all<{
    [column: string]: string | number;
    id: number;
    p: number;
    folder: string;
    at: number;
    kind: string;
    access: string;
    language: string;
    read: number;
    starred: number;
    headline: string;
  }>(
    `SELECT a.id, a.publication_id AS p, p.folder, a.sorted_at AS at, a.kind, a.access, a.language, s.read, s.starred, a.headline
     FROM articles a, states s, publications p WHERE s.article_id = a.id AND p.id = a.publication_id`,
  ))
    articles.set(row.id, {
      id: row.id,
      publicationId: row.p,
      folder: row.folder,
      sortedAt: row.at,
      kind: row.kind,
      access: row.access,
      language: row.language,
      read: row.read === 1,
      starred: row.starred === 1,
      words: row.headline.toLowerCase().split(' '),
      topics: new Set(),
      given: new Set(),
      shown: new Set(),
    });
  for (const { a, t, derived } of database.all<{ a: number; t: number; derived: number }>(
    'SELECT w.article_id AS a, p.topic_id AS t, w.derived FROM article_topics w, spellings p WHERE p.id = w.spelling_id',
  )) {
    const article = articles.get(a);
    if (article === undefined) continue;
    article.topics.add(t);
    if (derived === 0) article.given.add(t);
    if (!common.has(`${article.publicationId} ${t}`)) article.shown.add(t);
  }
  return {
    articles: [...articles.values()],
    keys: new Map(topics.map(({ id, key }) => [id, key])),
    muted: new Set(topics.filter((topic) => topic.muted === 1).map(({ id }) => id)),
    hidden: new Set(topics.filter((topic) => topic.hidden === 1).map(({ id }) => id)),
    resolve,
  };
}

/** Whether the list has the article. */
export function isListed({ resolve, muted }: Model, query: ArticleQuery, article: ModelArticle): boolean {
  const { all = [], any = [], none = [] } = query.topics ?? {};
  const has = (id: number): boolean => article.topics.has(resolve(id));
  if (query.publicationId !== undefined && article.publicationId !== query.publicationId) return false;
  if (query.folder !== undefined && article.folder !== query.folder) return false;
  if (query.unread !== undefined && article.read === query.unread) return false;
  if (query.starred !== undefined && article.starred !== query.starred) return false;
  if (query.access !== undefined && article.access !== query.access) return false;
  if (query.kind !== undefined && article.kind !== query.kind) return false;
  if (query.language !== undefined && article.language !== query.language) return false;
  if (query.from !== undefined && article.sortedAt < query.from) return false;
  if (query.to !== undefined && article.sortedAt >= query.to) return false;
  if (!all.every(has) || none.some(has) || (any.length > 0 && !any.some(has))) return false;
  if (query.search !== undefined && query.search.trim() !== '') {
    const typed = query.search.trim().toLowerCase().split(/\s+/u);
    const last = typed.pop() ?? '';
    if (!typed.every((word) => article.words.includes(word))) return false;
    if (!article.words.some((word) => word.startsWith(last))) return false;
  }
  const mutedOnes = [...article.topics].filter((id) => muted.has(id));
  if (mutedOnes.length === 0 || query.muted === true || query.starred === true) return true;
  const named = new Set([...all, ...any].map(resolve));
  return mutedOnes.some((id) => named.has(id));
}

/** The list, whole and in order. */
export function listOf(model: Model, query: ArticleQuery): ModelArticle[] {
  const sign = query.order === 'newest' ? -1 : 1;
  return model.articles
    .filter((article) => isListed(model, query, article))
    .toSorted((one, other) => sign * (one.sortedAt - other.sortedAt || one.id - other.id));
}

/** Counts by value, without zeros. */
export function countsBy<Value>(
  articles: readonly ModelArticle[],
  value: (article: ModelArticle) => Value,
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const article of articles) counts.set(value(article), (counts.get(value(article)) ?? 0) + 1);
  return counts;
}

/** As documented for weights; that they halve in 150 days is told by decay.test.ts. */
const weigh = (some: readonly ModelArticle[]): number =>
  some.reduce((sum, { sortedAt }) => sum + weightAt(sortedAt), 0);
const showing = (some: readonly ModelArticle[], id: number): ModelArticle[] =>
  some.filter(({ shown }) => shown.has(id));

/** Topics beside a list with count and score, in order, by going through all articles for each. */
export function relatedOf(
  model: Model,
  query: ArticleQuery,
  now: number,
  limit: number,
): { id: number; count: number; score: number }[] {
  const { resolve, articles, hidden, muted, keys } = model;
  const { all = [], any = [], none = [] } = query.topics ?? {};
  const list = listOf(model, query);
  const named = new Set([...all, ...any, ...none].map(resolve));
  const wanted = new Set(
    [...all, ...any].map(resolve).filter((id) => articles.some((article) => article.topics.has(id))),
  );
  const selection = listOf(model, { topics: { all, any, none }, muted: query.muted, order: 'newest' });
  const today = weightAt(Math.min(now, Math.max(...articles.map(({ sortedAt }) => sortedAt))));
  const weight = (ones: readonly ModelArticle[]): number => weigh(ones) / today;
  const least = selection.length < 10 ? 1 : selection.length < 100 ? 2 : 3;
  const offered = [...keys.keys()].filter(
    (id) => !named.has(id) && !hidden.has(id) && (!muted.has(id) || query.muted === true || query.starred === true),
  );
  const scored = offered.flatMap((id) => {
    const shown = showing(list, id).length;
    if (shown === 0) return [];
    const count = list.filter(({ topics }) => topics.has(id)).length;
    if (wanted.size === 0) return [{ id, count, shown, score: weight(showing(list, id)) / weight(list) }];
    const both = showing(selection, id);
    if (both.length < least) return [];
    const everything = weight(articles);
    const expected = (weight(selection) * weight(showing(articles, id))) / everything;
    const share = (weight(both) + 1) / (everything + 1);
    return [
      { id, count, shown, score: share >= 1 ? 0 : Math.log((weight(both) + 1) / (expected + 1)) / -Math.log(share) },
    ];
  });
  const isAlike = (one: number, other: number): boolean => {
    const [mine, its] = [one, other].map((id) => (keys.get(id) ?? '').split(' '));
    const nested =
      mine?.every((word) => its?.includes(word)) === true || its?.every((word) => mine?.includes(word)) === true;
    const [a, b] = [one, other].map((id) => articles.filter(({ topics }) => topics.has(id)));
    if (a === undefined || b === undefined) return false;
    const both = a.filter((article) => b.includes(article)).length;
    const jaccard = both / (a.length + b.length - both);
    return nested ? jaccard >= 0.25 : Math.max(a.length, b.length) >= 10 && jaccard >= 0.8;
  };
  const taken: { id: number; count: number; score: number }[] = [];
  for (const one of scored.toSorted((x, y) => y.score - x.score || y.shown - x.shown || x.id - y.id)) {
    if (taken.length === limit) break;
    if ([...wanted, ...taken.map(({ id }) => id)].some((other) => isAlike(one.id, other))) continue;
    taken.push({ id: one.id, count: one.count, score: one.score });
  }
  return taken;
}

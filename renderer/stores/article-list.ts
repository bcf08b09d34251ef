/** What a list is and how one stays whole while it changes. Pure. */
import type { CallInput } from '../../preload/contract.ts';
import type { Access, ArticleKind, ArticleSummary } from '../../preload/model.ts';
import type { TopicPick } from './topic-picks.ts';
import { choiceOf, picksOf } from './topic-picks.ts';

/** Which list the left column chose. A saved list brings its place along, to be shown and taken away like any part. */
export type ListChoice =
  | { kind: 'all' | 'unread' | 'starred' | 'begun' }
  | { kind: 'publication'; id: number }
  | { kind: 'folder'; name: string }
  | { kind: 'list'; id: number; publicationId: number | null; folder: string | null };

export type Order = 'newest' | 'oldest';

/** What the middle column adds to the choice. */
export interface ListFilter {
  unread: boolean;
  starred: boolean;
  order: Order;
  search: string;
  /** In the order in which they were added. */
  topics: readonly TopicPick[];
  kind: ArticleKind | null;
  access: Access | null;
  language: string | null;
  /** Dated from here, ms; and before `to`. */
  from: number | null;
  to: number | null;
  /** Begun and not read to the end. */
  begun: boolean;
  /** Also articles of muted topics. */
  muted: boolean;
}

/** What the reader marks articles as. */
export type Mark = { read: boolean } | { starred: boolean };

/** Any list as main understands it. */
export type ListQuery = CallInput<'articles.count'>;

export const plainFilter: ListFilter = {
  unread: false,
  starred: false,
  order: 'newest',
  search: '',
  topics: [],
  kind: null,
  access: null,
  language: null,
  from: null,
  to: null,
  begun: false,
  muted: false,
};

/** The list as the one value main understands. */
export function queryOf(choice: ListChoice, filter: ListFilter): ListQuery {
  const search = filter.search.trim();
  const { kind, access, language, from, to, topics } = filter;
  const place = placeOf(choice);
  return {
    ...(place.publicationId === null ? {} : { publicationId: place.publicationId }),
    ...(place.folder === null ? {} : { folder: place.folder }),
    ...(filter.unread || choice.kind === 'unread' ? { unread: true } : {}),
    ...(filter.starred || choice.kind === 'starred' ? { starred: true } : {}),
    ...(filter.begun || choice.kind === 'begun' ? { begun: true } : {}),
    ...(access === null ? {} : { access }),
    ...(kind === null ? {} : { kind }),
    ...(language === null ? {} : { language }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(topics.length === 0 ? {} : { topics: choiceOf(topics) }),
    ...(filter.muted ? { muted: true } : {}),
    ...(search === '' ? {} : { search }),
    order: filter.order,
  };
}

/** A saved query as a filter again; names of topics are not in it. */
export function filterOf(query: ListQuery): ListFilter {
  return {
    unread: query.unread === true,
    starred: query.starred === true,
    begun: query.begun === true,
    order: query.order ?? 'newest',
    search: query.search ?? '',
    topics: picksOf(query.topics),
    kind: query.kind ?? null,
    access: query.access ?? null,
    language: query.language ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    muted: query.muted === true,
  };
}

/** Whose articles: a publication's, a folder's, or (both null) all. */
export function placeOf(choice: ListChoice): { publicationId: number | null; folder: string | null } {
  if (choice.kind === 'list') return { publicationId: choice.publicationId, folder: choice.folder };
  return {
    publicationId: choice.kind === 'publication' ? choice.id : null,
    folder: choice.kind === 'folder' ? choice.name : null,
  };
}

/** The choice that a saved list is shown under; without an id, one that leads to the query's articles. */
export function listChoice(id: number | null, { publicationId, folder }: ListQuery): ListChoice {
  if (id !== null) return { kind: 'list', id, publicationId: publicationId ?? null, folder: folder ?? null };
  if (publicationId !== undefined) return { kind: 'publication', id: publicationId };
  return folder === undefined ? { kind: 'all' } : { kind: 'folder', name: folder };
}

/** True when both are the same list, however they are written; the order does not count. */
export function sameQuery(one: ListQuery, other: ListQuery): boolean {
  return canonical(one) === canonical(other);
}

function canonical(query: ListQuery): string {
  const filter = filterOf(query);
  const { all, any, none } = choiceOf(filter.topics);
  const topics = [all, any, none].map((ids) => [...new Set(ids)].toSorted((a, b) => a - b));
  return JSON.stringify([{ ...filter, order: '', topics }, query.publicationId ?? null, query.folder ?? null]);
}

/** True when both name the same list. */
export function sameChoice(one: ListChoice, other: ListChoice): boolean {
  if (one.kind === 'publication') return other.kind === 'publication' && one.id === other.id;
  if (one.kind === 'list') return other.kind === 'list' && one.id === other.id;
  if (one.kind === 'folder') return other.kind === 'folder' && one.name === other.name;
  return one.kind === other.kind;
}

/** The list with `kept` put back where its date belongs (ties by id, as main sorts). */
export function withKept(articles: ArticleSummary[], kept: ArticleSummary, order: Order): ArticleSummary[] {
  const sign = order === 'newest' ? -1 : 1;
  const comesAfter = (one: ArticleSummary): boolean => sign * (one.sortedAt - kept.sortedAt || one.id - kept.id) > 0;
  const at = articles.findIndex(comesAfter);
  return at === -1 ? [...articles, kept] : articles.toSpliced(at, 0, kept);
}

/** The list with the named articles changed; the same array when none of them is in it. */
export function patched(
  articles: ArticleSummary[],
  ids: readonly number[],
  change: Partial<Pick<ArticleSummary, 'read' | 'starred'>>,
): ArticleSummary[] {
  const named = new Set(ids);
  return articles.some((one) => named.has(one.id))
    ? articles.map((one) => (named.has(one.id) ? { ...one, ...change } : one))
    : articles;
}

/** The first unread article after the selected one (from the top when none is selected), null when there is none. */
export function unreadAfter(articles: ArticleSummary[], selectedId: number | null): number | null {
  const at = articles.findIndex((one) => one.id === selectedId);
  return articles.find((one, index) => index > at && !one.read)?.id ?? null;
}

/** The row of the first of these ids that the list has, -1 when it has none. */
export function rowOf(articles: readonly ArticleSummary[], ids: readonly (number | null)[]): number {
  const rows = ids.map((id) => articles.findIndex((one) => one.id === id));
  return rows.find((row) => row !== -1) ?? -1;
}

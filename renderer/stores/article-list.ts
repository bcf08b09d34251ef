/** What a list is and how one stays whole while it changes. Pure. */
import type { CallInput } from '../../preload/contract.ts';
import type { ArticleSummary } from '../../preload/model.ts';

/** Which list the left column chose. */
export type ListChoice =
  { kind: 'all' | 'unread' | 'starred' } | { kind: 'publication'; id: number } | { kind: 'folder'; name: string };

export type Order = 'newest' | 'oldest';

/** What the middle column adds to the choice. */
export interface ListFilter {
  unread: boolean;
  starred: boolean;
  order: Order;
  search: string;
}

/** The list as the one value main understands. */
export function queryOf(choice: ListChoice, filter: ListFilter): CallInput<'articles.count'> {
  const search = filter.search.trim();
  return {
    ...(choice.kind === 'publication' ? { publicationId: choice.id } : {}),
    ...(choice.kind === 'folder' ? { folder: choice.name } : {}),
    ...(filter.unread || choice.kind === 'unread' ? { unread: true } : {}),
    ...(filter.starred || choice.kind === 'starred' ? { starred: true } : {}),
    ...(search === '' ? {} : { search }),
    order: filter.order,
  };
}

/** True when both name the same list. */
export function sameChoice(one: ListChoice, other: ListChoice): boolean {
  if (one.kind === 'publication') return other.kind === 'publication' && one.id === other.id;
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

/** Articles of a list, more than main gives in one answer, and how many a list has. */
import type { Result } from '../../preload/contract.ts';
import type { ArticleCount, ArticlePage, ArticleSummary, Cursor } from '../../preload/model.ts';
import { call } from '../api.ts';
import type { ListQuery } from './article-list.ts';

/** The most main gives in one answer. */
export const MOST = 500;

/** The beginning of a list, at least `wanted` articles where it has as many; less once `isAsked` says that nobody waits for it. */
export async function fetchUpTo(
  query: ListQuery,
  wanted: number,
  isAsked = (): boolean => true,
): Promise<Result<ArticlePage>> {
  const articles: ArticleSummary[] = [];
  let next: Cursor | null = null;
  do {
    const limit = Math.min(MOST, wanted - articles.length);
    // One page after the other: each begins where the last ended.
    // oxlint-disable-next-line no-await-in-loop
    const page: Result<ArticlePage> = await call('articles.list', { query, after: next, limit });
    if (!page.ok) return page;
    articles.push(...page.value.articles);
    next = page.value.next;
  } while (next !== null && articles.length < wanted && isAsked());
  return { ok: true, value: { articles, next } };
}

/** How many articles a list has. */
export const countOf = async (query: ListQuery): Promise<Result<ArticleCount>> => call('articles.count', query);

/** The ids of a list's articles, all or those after one of them, without keeping the rest of them. */
export async function idsOf(
  query: ListQuery,
  after: Cursor | null = null,
  wanted = (): boolean => true,
): Promise<Result<number[]>> {
  const ids: number[] = [];
  let next = after;
  do {
    // oxlint-disable-next-line no-await-in-loop
    const page: Result<ArticlePage> = await call('articles.list', { query, after: next, limit: MOST });
    if (!page.ok) return page;
    for (const { id } of page.value.articles) ids.push(id);
    next = page.value.next;
  } while (next !== null && wanted());
  return { ok: true, value: ids };
}

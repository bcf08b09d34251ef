/** The list in the middle: which it is, the part of it that is loaded, and the selection. */
import { create } from 'zustand';
import type { CallOutput, Result } from '../../preload/contract.ts';
import type { ArticleCount, ArticlePage, ArticleSummary, Cursor, Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import type { ListChoice, ListFilter, ListQuery, Mark } from './article-list.ts';
import {
  filterOf,
  listChoice,
  patched,
  plainFilter,
  queryOf,
  rowOf,
  sameChoice,
  sameQuery,
  unreadAfter,
  withKept,
} from './article-list.ts';
import { coalesce } from './coalesce.ts';
import { MOST, fetchUpTo } from './fetch-articles.ts';

/** Articles asked for at a time while scrolling. */
export const PAGE = 100;
/** Ids sent in one call; main takes 100,000. */
const IDS_A_CALL = 50_000;
/** Pause after a key before the search runs. */
const SEARCH_PAUSE_MS = 120;
/** Rest between two refreshes while a sync goes on. */
const REFRESH_REST_MS = 400;

export interface ArticlesState {
  choice: ListChoice;
  filter: ListFilter;
  /** How lists are looked at outside the saved list on show, which has its own way; null while none is. */
  outside: Pick<ListFilter, 'unread' | 'starred' | 'order'> | null;
  /** What stands in the search box; `filter.search` follows after a pause. */
  typed: string;
  articles: ArticleSummary[];
  /** Null until main has counted. */
  count: ArticleCount | null;
  /** Where the loaded part ends; null when it is the whole list. */
  next: Cursor | null;
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
  selectedId: number | null;
  /** The selected article when it no longer belongs to the list (read in Unread): it stays until the selection moves. */
  keptId: number | null;
}

export const initialArticles: ArticlesState = {
  choice: { kind: 'all' },
  filter: plainFilter,
  outside: null,
  typed: '',
  articles: [],
  count: null,
  next: null,
  status: 'loading',
  problem: null,
  selectedId: null,
  keptId: null,
};

export const useArticles = create<ArticlesState>(() => initialArticles);
const { getState: get, setState: set } = useArticles;

/** Counts the questions asked of main, so that an answer overtaken by a newer question is left aside. */
let asked = 0;
let lastSeen = 0;
let leftAt: number | null = null; // where the list was left for an article that is not in it
let searchTimer: ReturnType<typeof setTimeout> | undefined;

/** The present list as main understands it. */
export const presentQuery = (): ListQuery => queryOf(get().choice, get().filter);

/** Rows the whole list has, loaded or not. */
export function rowCount(state: Pick<ArticlesState, 'articles' | 'count' | 'next'>): number {
  return state.next === null ? state.articles.length : Math.max(state.articles.length + 1, state.count?.all ?? 0);
}

/**
 * Shows another list from its beginning. Search and topics end with the list they narrowed: a name in the left column shows
 * what its count says, and nothing that was set elsewhere hides articles of it. How lists are looked at (unread, starred,
 * order) stays. Who wants one publication under the present topics narrows to it from the filter's menu.
 */
export async function showList(choice: ListChoice, topics: ListFilter['topics'] = []): Promise<void> {
  const { filter, outside } = get();
  const { unread, starred, order } = outside ?? filter;
  await begin(choice, { ...plainFilter, unread, starred, order, topics }, null);
}

/** Shows a saved list, or (null) what a query gives that no list is saved of: the query becomes the list. */
export async function showSaved(id: number | null, query: ListQuery): Promise<void> {
  const { unread, starred, order } = get().outside ?? get().filter;
  await begin(listChoice(id, query), filterOf(query), { unread, starred, order });
}

async function begin(choice: ListChoice, filter: ListFilter, outside: ArticlesState['outside']): Promise<void> {
  const now = get();
  const isShown = sameChoice(choice, now.choice) && sameQuery(queryOf(choice, filter), presentQuery());
  if (isShown && now.typed === filter.search && now.status === 'ready') return;
  clearTimeout(searchTimer);
  set({ choice, filter, outside, typed: filter.search, articles: [], count: null, next: null, keptId: null });
  await load();
}

/** Shows the list with other parts of a filter, the search included. */
export async function showFiltered(choice: ListChoice, filter: ListFilter, outside = get().outside): Promise<void> {
  clearTimeout(searchTimer);
  set({ choice, filter, outside, typed: filter.search, keptId: null });
  await load();
}

/** What was loaded stays on show until the narrowed list has come. */
export async function setFilter(change: Partial<Omit<ListFilter, 'search'>>): Promise<void> {
  set({ filter: { ...get().filter, ...change }, keptId: null });
  await load();
}

/** Takes what was typed and searches after a short pause. */
export function typeSearch(typed: string): void {
  set({ typed });
  clearTimeout(searchTimer);
  searchTimer = setTimeout(() => {
    set({ filter: { ...get().filter, search: typed } });
    void load();
  }, SEARCH_PAUSE_MS);
}

/** Loads the present list from its beginning. */
export async function load(): Promise<void> {
  set({ status: 'loading', problem: null });
  lastSeen = 0;
  await ask(PAGE, false);
}

/** Asks again for what is loaded and in reach; rows, scroll position and selection stay where they are. */
export async function refresh(): Promise<void> {
  const { articles, selectedId, status } = get();
  // A first load under way may have looked before the change: it starts over.
  if (status === 'loading') return ask(PAGE, false);
  const selectedAt = articles.findIndex((one) => one.id === selectedId);
  await ask(Math.max(lastSeen, selectedAt) + PAGE, true);
}

async function ask(wanted: number, again: boolean): Promise<void> {
  const mine = ++asked;
  const query = presentQuery();
  const rows = fetchUpTo(query, wanted, () => mine === asked);
  const [page, count] = await Promise.all([rows, call('articles.count', query)]);
  if (mine !== asked) return;
  if (!page.ok || !count.ok) {
    const problem = page.ok ? (count.ok ? null : count.error) : page.error;
    // Rows that were loaded stay readable when asking again fails.
    set(again && get().articles.length > 0 ? { problem } : { status: 'failed', problem });
    return;
  }
  const kept = again ? await keptSelection(page.value) : null;
  if (mine !== asked) return;
  const { articles, next } = page.value;
  set({
    articles: kept === null ? articles : withKept(articles, kept, get().filter.order),
    keptId: kept?.id ?? null,
    next,
    count: count.value,
    status: 'ready',
    problem: null,
  });
}

/** The selected article if it was in the list and has left it by being read or unstarred; null if it is still there or gone. */
async function keptSelection(page: ArticlePage): Promise<ArticleSummary | null> {
  const { articles, selectedId } = get();
  const was = articles.find((one) => one.id === selectedId);
  if (was === undefined || page.articles.some((one) => one.id === was.id)) return null;
  const now = await call('articles.get', was.id);
  return now.ok && now.value !== null ? { ...was, read: now.value.read, starred: now.value.starred } : null;
}

let loadingMore: Promise<void> | null = null;

/** Loads the page after the loaded part. Does nothing at the list's end; a page on its way is waited for. */
export async function loadMore(limit = PAGE): Promise<void> {
  const { next } = get();
  if (next === null) return;
  loadingMore ??= loadAfter(next, limit).finally(() => (loadingMore = null));
  await loadingMore;
}

async function loadAfter(next: Cursor, limit: number): Promise<void> {
  const mine = asked;
  const page = await call('articles.list', { query: presentQuery(), after: next, limit });
  // A refresh went between: its answer has another end.
  if (mine !== asked || get().next !== next) return;
  if (!page.ok) return set({ problem: page.error });
  const known = new Set(get().articles.map((one) => one.id));
  const fresh = page.value.articles.filter((one) => !known.has(one.id));
  set({ articles: [...get().articles, ...fresh], next: page.value.next });
}

/** The view tells how far down it shows rows, so that more is loaded in time and a refresh reaches as far. */
export function showRows(last: number): void {
  lastSeen = last;
  const { articles, next } = get();
  if (next === null || last < articles.length - PAGE / 2) return;
  void loadMore(last > articles.length + PAGE ? MOST : PAGE);
}

/** Moves the selection; an article that was only kept for being selected leaves the list. */
export function select(id: number | null): void {
  const { keptId, articles, selectedId } = get();
  if (id === selectedId) return;
  if (articles.some((one) => one.id === selectedId)) leftAt = selectedId;
  const leaves = keptId !== null && keptId !== id;
  set({ selectedId: id, ...(leaves ? { keptId: null, articles: articles.filter((one) => one.id !== keptId) } : {}) });
}

/** The id `step` rows below (above when negative) the selection, the first when nothing is selected; null past an end. */
export async function neighbour(step: number): Promise<number | null> {
  const { selectedId } = get();
  const at = selectedId === null ? -1 : rowOf(get().articles, [selectedId, leftAt]);
  if (at === -1) return get().articles[0]?.id ?? null;
  await loadAsFarAs(at + step);
  const { articles } = get();
  const last = articles.length - 1;
  const to = Math.max(0, Math.min(last, at + step));
  return to === at ? null : (articles[to]?.id ?? null);
}

/** Loads page after page until the row `index` (Infinity: every row) is there or the list ends. */
async function loadAsFarAs(index: number): Promise<void> {
  while (get().next !== null && index >= get().articles.length) {
    const { next } = get();
    // oxlint-disable-next-line no-await-in-loop
    await loadMore(index - get().articles.length > PAGE ? MOST : PAGE);
    // Nothing came: another question went between, or main refused.
    if (get().next === next) return;
  }
}

/** The next unread article below the selection, else the first above it; null when none is left. */
export async function nextUnread(): Promise<number | null> {
  let found = unreadAfter(get().articles, get().selectedId);
  while (found === null && get().next !== null && (get().count?.unread ?? 0) > 0) {
    const { next } = get();
    // oxlint-disable-next-line no-await-in-loop
    await loadMore(MOST);
    if (get().next === next) break;
    found = unreadAfter(get().articles, get().selectedId);
  }
  return (
    found ??
    unreadAfter(
      get().articles.filter((one) => one.id !== get().selectedId),
      null,
    )
  );
}

/** Marks and shows it at once; what main refuses is shown as it was again. */
export async function setRead(ids: number[], read: boolean): Promise<Result<number[]>> {
  return mark(ids, { read }, (some) => call('articles.setRead', { ids: some, read }));
}

export async function setStarred(ids: number[], starred: boolean): Promise<Result<number[]>> {
  return mark(ids, { starred }, (some) => call('articles.setStarred', { ids: some, starred }));
}

async function mark(
  ids: number[],
  change: Mark,
  send: (ids: number[]) => Promise<Result<CallOutput<'articles.setRead'>>>,
): Promise<Result<number[]>> {
  set({ articles: patched(get().articles, ids, change) });
  const done: number[] = [];
  for (let start = 0; start < ids.length; start += IDS_A_CALL) {
    // oxlint-disable-next-line no-await-in-loop
    const result = await send(ids.slice(start, start + IDS_A_CALL));
    if (!result.ok) {
      await refresh();
      return result;
    }
    // Not spread into push: a hundred thousand arguments are more than a call takes.
    for (const id of result.value) done.push(id);
  }
  return { ok: true, value: done };
}

/** Marks all of a list read (the present one when none is given); answers with exactly the ids that changed. */
export async function markAllRead(query = presentQuery()): Promise<Result<number[]>> {
  const result = await call('articles.markAllRead', query);
  if (result.ok) set({ articles: patched(get().articles, result.value, { read: true }) });
  return result;
}

/** Follows main's events; the answer ends it. */
export function followArticles(): () => void {
  return on('articles.changed', coalesce(refresh, REFRESH_REST_MS));
}

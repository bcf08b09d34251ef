/** The article on the right. Its body is the frame's own affair; here is what stands around it. */
import { create } from 'zustand';
import type { CallInput, CallOutput, Result } from '../../preload/contract.ts';
import type { Article, Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';

/** Rest between two looks at the open article while its pictures arrive. */
const REFRESH_REST_MS = 500;

export interface ArticleState {
  id: number | null;
  /** The article of `id`, null until it has come. */
  article: Article | null;
  status: 'none' | 'loading' | 'ready' | 'gone' | 'failed';
  problem: Problem | null;
  /** The article that is likely to be opened next, here before it is asked for. */
  ahead: Article | null;
}

export const initialArticle: ArticleState = { id: null, article: null, status: 'none', problem: null, ahead: null };
export const useArticle = create<ArticleState>(() => initialArticle);
const { getState: get, setState: set } = useArticle;

/** Opens an article, or none. */
export async function show(id: number | null): Promise<void> {
  if (id === null) return set(initialArticle);
  if (id === get().id && get().status !== 'failed') return;
  const { ahead } = get();
  if (ahead?.id === id) return set({ id, article: ahead, status: 'ready', problem: null, ahead: null });
  set({ id, article: null, status: 'loading', problem: null });
  await reload();
}

let askedAhead = 0;

/** Fetches the article that is likely to be opened next. Nothing is marked or asked of a publisher by that. */
export async function lookAhead(id: number): Promise<void> {
  askedAhead += 1;
  const mine = askedAhead;
  if (id === get().id || id === get().ahead?.id) return;
  const result = await call('articles.get', id);
  // Opened, changed or overtaken meanwhile.
  if (mine === askedAhead && id !== get().id && result.ok) set({ ahead: result.value });
}

/** Asks for the open article again. */
export async function reload(): Promise<void> {
  const { id } = get();
  if (id === null) return;
  const result = await call('articles.get', id);
  if (get().id !== id) return;
  if (!result.ok) set({ status: 'failed', problem: result.error });
  else if (result.value === null) set({ article: null, status: 'gone', problem: null });
  else set({ article: result.value, status: 'ready', problem: null });
}

/** Shows a changed mark at once when the open article is among those named; what main holds is asked for by event. */
export function patchOpen(ids: readonly number[], change: Partial<Pick<Article, 'read' | 'starred'>>): void {
  const { article } = get();
  if (article !== null && ids.includes(article.id)) set({ article: { ...article, ...change } });
}

/** Opens its page in the browser. */
export const openOriginal = async (id: number): Promise<Result<null>> => call('articles.openOriginal', id);

/** Turns its page; `end` where there was nothing left to turn to. */
export const turnPage = async (turn: CallInput<'articles.turnPage'>): Promise<CallOutput<'articles.turnPage'>> => {
  const result = await call('articles.turnPage', turn);
  return result.ok ? result.value : 'unknown';
};

/** Asks the publisher for page and images again. */
export const refetch = async (id: number): Promise<Result<null>> => call('articles.refetch', id);

/** Hands it to a printer by the system's dialog; false when the reader closed it. */
export const printed = async (paper: CallInput<'articles.print'>): Promise<Result<boolean>> =>
  call('articles.print', paper);

/** Writes it as a PDF where the reader says; null when the dialog was closed. */
export const savedPdf = async (paper: CallInput<'articles.savePdf'>): Promise<Result<{ path: string } | null>> =>
  call('articles.savePdf', paper);

/** Asks for a page that the publisher counts as a free read. */
export const spendFreeRead = async (id: number): Promise<Result<null>> => call('articles.useFreeRead', id);

/** Follows main's events; the answer ends it. */
export function followArticle(): () => void {
  const again = coalesce(reload, REFRESH_REST_MS);
  return on('articles.changed', ({ ids, all }) => {
    const { id, ahead } = get();
    askedAhead += 1;
    if (ahead !== null && (all || ids.includes(ahead.id))) set({ ahead: null });
    if (id !== null && (all || ids.includes(id))) again();
  });
}

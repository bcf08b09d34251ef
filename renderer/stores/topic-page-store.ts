/** The topic whose page is shown on the right, with all that the library knows of it. */
import { create } from 'zustand';
import type { Problem, TopicPage } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';

/** Rest between two looks while a sync goes on: a page is read, not watched. */
const REFRESH_REST_MS = 1_500;
const CHANGE_REST_MS = 150;

export interface TopicPageState {
  id: number | null;
  /** The topic before stays on show until that of `id` has come. */
  page: TopicPage | null;
  status: 'none' | 'loading' | 'ready' | 'gone' | 'failed';
  problem: Problem | null;
}

export const initialTopicPage: TopicPageState = { id: null, page: null, status: 'none', problem: null };
export const useTopicPage = create<TopicPageState>(() => initialTopicPage);
const { getState: get, setState: set } = useTopicPage;

/** Shows a topic's page, or none. */
export async function showPage(id: number | null): Promise<void> {
  if (id === null) return set(initialTopicPage);
  if (id === get().id && get().status !== 'failed') return;
  set({ id, status: 'loading', problem: null });
  await reloadPage();
}

/** Asks for the page again; what is shown stays until the answer has come. */
export async function reloadPage(): Promise<void> {
  const { id } = get();
  if (id === null) return;
  const result = await call('topics.get', id);
  if (get().id !== id) return;
  if (!result.ok) set({ status: 'failed', page: null, problem: result.error });
  else if (result.value === null) set({ status: 'gone', page: null, problem: null });
  else set({ status: 'ready', page: result.value, problem: null });
}

/** Follows main's events; the answer ends it. */
export function followTopicPage(): () => void {
  const ends = [
    on('topics.changed', coalesce(reloadPage, CHANGE_REST_MS)),
    on('articles.changed', coalesce(reloadPage, REFRESH_REST_MS)),
  ];
  return () => ends.forEach((end) => end());
}

/** All topics, as their dialog lists them: searched, by what the reader made of them, and several chosen. */
import { create } from 'zustand';
import type { CallInput } from '../../preload/contract.ts';
import type { Problem, Topic } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';

/** More are found by searching. */
export const MOST_TOPICS = 200;
const SEARCH_PAUSE_MS = 120;
const REFRESH_REST_MS = 300;

export type Which = NonNullable<CallInput<'topics.list'>['which']>;

export interface TopicListState {
  search: string;
  which: Which;
  topics: Topic[];
  /** Chosen to be merged, in the order of choosing; they stay chosen while the search changes. */
  chosen: Topic[];
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
}

export const initialTopicList: TopicListState = {
  search: '',
  which: 'all',
  topics: [],
  chosen: [],
  status: 'loading',
  problem: null,
};
export const useTopicList = create<TopicListState>(() => initialTopicList);
const { getState: get, setState: set } = useTopicList;

let asked = 0;
let searchTimer: ReturnType<typeof setTimeout> | undefined;

/** Opens the list anew. */
export async function beginTopicList(): Promise<void> {
  clearTimeout(searchTimer);
  set(initialTopicList, true);
  await loadTopicList();
}

export async function loadTopicList(): Promise<void> {
  const mine = ++asked;
  const { search, which } = get();
  const result = await call('topics.list', { search: search.trim(), which, limit: MOST_TOPICS });
  if (mine !== asked) return;
  if (!result.ok) return set({ status: 'failed', problem: result.error });
  const fresh = new Map(result.value.map((one) => [one.id, one]));
  set({
    topics: result.value,
    chosen: get().chosen.map((one) => fresh.get(one.id) ?? one),
    status: 'ready',
    problem: null,
  });
}

/** Takes what was typed and looks after a short pause. */
export function typeTopicSearch(search: string): void {
  set({ search });
  clearTimeout(searchTimer);
  searchTimer = setTimeout(() => void loadTopicList(), SEARCH_PAUSE_MS);
}

export async function showWhich(which: Which): Promise<void> {
  set({ which, topics: [], chosen: [], status: 'loading' });
  await loadTopicList();
}

export function toggleChosen(topic: Topic): void {
  const { chosen } = get();
  const without = chosen.filter(({ id }) => id !== topic.id);
  set({ chosen: without.length === chosen.length ? [...chosen, topic] : without });
}

/** Follows main's events while the dialog is open; the answer ends it. */
export function followTopicList(): () => void {
  return on('topics.changed', coalesce(loadTopicList, REFRESH_REST_MS));
}

export const chooseNone = (): void => set({ chosen: [] });

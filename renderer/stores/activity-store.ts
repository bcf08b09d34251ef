/** The activity log: newest first, loaded as far as was asked, live at its top. */
import { create } from 'zustand';
import type { ActivityEntry, Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';

/** Entries asked for at a time. */
export const ENTRIES = 100;
const REST_MS = 500;

export interface ActivityFilter {
  level: ActivityEntry['level'] | null;
  publicationId: number | null;
}

export interface ActivityState {
  filter: ActivityFilter;
  entries: ActivityEntry[];
  /** True when the last answer was full, so that there may be older ones. */
  more: boolean;
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
}

export const initialActivity: ActivityState = {
  filter: { level: null, publicationId: null },
  entries: [],
  more: false,
  status: 'loading',
  problem: null,
};

export const useActivity = create<ActivityState>(() => initialActivity);
const { getState: get, setState: set } = useActivity;

const ask = async (before: number | null): ReturnType<typeof call<'activity.list'>> => {
  const { level, publicationId } = get().filter;
  return call('activity.list', {
    before,
    limit: ENTRIES,
    ...(level === null ? {} : { level }),
    ...(publicationId === null ? {} : { publicationId }),
  });
};

/** Shows the log by this filter from its newest entry. */
export async function showActivity(change: Partial<ActivityFilter>): Promise<void> {
  const filter = { ...get().filter, ...change };
  set({ filter, status: 'loading', problem: null });
  const result = await ask(null);
  if (get().filter !== filter) return;
  if (result.ok) set({ entries: result.value, more: result.value.length === ENTRIES, status: 'ready' });
  else set({ entries: [], status: 'failed', problem: result.error });
}

export async function olderActivity(): Promise<void> {
  const { filter, entries } = get();
  const last = entries.at(-1);
  if (last === undefined) return;
  const result = await ask(last.id);
  if (get().filter !== filter || get().entries.at(-1) !== last) return;
  if (result.ok) set({ entries: [...get().entries, ...result.value], more: result.value.length === ENTRIES });
  else set({ problem: result.error });
}

/** Puts what is new on top; where more is new than one answer holds, the log begins again from the newest. */
export async function newerActivity(): Promise<void> {
  const { filter, status } = get();
  if (status !== 'ready') return;
  const result = await ask(null);
  if (get().filter !== filter) return;
  if (!result.ok) return set({ problem: result.error });
  const { entries } = get();
  const newest = entries[0]?.id ?? 0;
  const fresh = result.value.filter((one) => one.id > newest);
  if (fresh.length === ENTRIES) set({ entries: result.value, more: true, problem: null });
  else if (fresh.length > 0) set({ entries: [...fresh, ...entries], problem: null });
}

/** Follows main's events while the log is shown; the answer ends it. */
export function followActivity(): () => void {
  return on('activity.changed', coalesce(newerActivity, REST_MS));
}

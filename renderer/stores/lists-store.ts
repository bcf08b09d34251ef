/** Saved lists: filters with a name. */
import { create } from 'zustand';
import type { CallInput, Result } from '../../preload/contract.ts';
import type { SavedList } from '../../preload/lists.ts';
import type { Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';
import { remember, remembered } from './remember.ts';

const REFRESH_REST_MS = 400;
const ROWS = 'list-rows';

export interface ListsState {
  lists: SavedList[];
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
}

export const initialLists: ListsState = { lists: [], status: 'loading', problem: null };
export const useLists = create<ListsState>(() => initialLists);
const { getState: get, setState: set } = useLists;

/** Rows that the section had last time: the place kept for it until the lists have come. */
export const rowsBefore = remembered(ROWS, (value) => (typeof value === 'number' ? Math.min(200, value) : null)) ?? 0;

export async function loadLists(): Promise<void> {
  const result = await call('lists.list', null);
  // What was loaded stays on show.
  if (!result.ok) return set({ status: get().status === 'ready' ? 'ready' : 'failed', problem: result.error });
  set({ lists: result.value, status: 'ready', problem: null });
  remember(ROWS, result.value.length);
}

/** A list as main has it now, which may be another than on show; null when it was removed. */
export async function listNow(id: number): Promise<Result<SavedList | null>> {
  const result = await call('lists.list', null);
  return result.ok ? { ok: true, value: result.value.find((one) => one.id === id) ?? null } : result;
}

/** What the reader says of a list. */
export type ListWords = Omit<CallInput<'lists.save'>, 'id'>;

/** Adds a list at the end, or changes the one of that id. */
export async function saveList(draft: ListWords, id?: number): Promise<Result<SavedList>> {
  const { name, icon, query, notify, keepDays } = draft;
  const result = await call('lists.save', {
    name,
    icon,
    query,
    notify,
    keepDays,
    ...(id === undefined ? {} : { id }),
  });
  if (result.ok) await loadLists();
  return result;
}

export async function removeList(id: number): Promise<Result<null>> {
  return changed(await call('lists.remove', { id }));
}

/** Puts a list before another, at the end with null. */
export async function moveList(id: number, before: number | null): Promise<Result<null>> {
  return changed(await call('lists.move', { id, before }));
}

async function changed<Value>(result: Result<Value>): Promise<Result<Value>> {
  if (result.ok) await loadLists();
  return result;
}

/** The id of the list that would follow after a move by one step; undefined where there is no further step. */
export function placeAfterMove(
  lists: readonly Pick<SavedList, 'id'>[],
  id: number,
  step: -1 | 1,
): number | null | undefined {
  const at = lists.findIndex((one) => one.id === id);
  if (at === -1 || at + step < 0 || at + step >= lists.length) return undefined;
  return lists[step === -1 ? at - 1 : at + 2]?.id ?? null;
}

/** Follows main's events; the answer ends it. */
export function followLists(): () => void {
  const again = coalesce(loadLists, REFRESH_REST_MS);
  const ends = [on('lists.changed', again), on('topics.changed', again), on('articles.changed', again)];
  return () => ends.forEach((end) => end());
}

/** All highlights by article, searched and by colour. */
import { create } from 'zustand';
import type { MarkColour, MarkedArticle } from '../../preload/marks.ts';
import type { Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';

/** Pause after a key before the search runs. */
const SEARCH_PAUSE_MS = 120;

export interface MarksListState {
  search: string;
  /** Null for every colour. */
  colour: MarkColour | null;
  /** Those that were marked last first. */
  articles: MarkedArticle[];
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
}

export const initialMarksList: MarksListState = {
  search: '',
  colour: null,
  articles: [],
  status: 'loading',
  problem: null,
};

export const useMarksList = create<MarksListState>(() => initialMarksList);
const { getState: get, setState: set } = useMarksList;

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for what is looked for now. */
export async function loadMarksList(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { search, colour } = get();
  const result = await call('marks.list', { search, ...(colour === null ? {} : { colour }) });
  if (mine !== asked) return;
  if (result.ok) set({ articles: result.value, status: 'ready', problem: null });
  else set({ status: 'failed', problem: result.error });
}

/** Begins with all highlights. */
export async function beginMarksList(): Promise<void> {
  clearTimeout(timer);
  set(initialMarksList);
  await loadMarksList();
}

export function searchMarks(search: string): void {
  set({ search });
  clearTimeout(timer);
  timer = setTimeout(() => void loadMarksList(), SEARCH_PAUSE_MS);
}

export async function showColour(colour: MarkColour | null): Promise<void> {
  set({ colour });
  await loadMarksList();
}

/** Follows main's events; the answer ends it. */
export const followMarksList = (): (() => void) => on('marks.changed', () => void loadMarksList());

/** Finding in the open article: what is looked for, how often it is there, and which place is shown. */
import { create } from 'zustand';
import { call } from '../api.ts';

/** Pause after a key before the article is searched. */
const PAUSE_MS = 120;
/** Main takes no longer words. */
const MOST_LETTERS = 200;

export interface FindState {
  isOpen: boolean;
  /** The article that is searched. */
  articleId: number | null;
  typed: string;
  /** What the frame was last painted with; stays when the bar is closed, so that the frame is not made anew. */
  painted: string;
  /** Null until main has counted. */
  count: number | null;
  /** The place shown, from 0. */
  at: number;
}

export const initialFind: FindState = {
  isOpen: false,
  articleId: null,
  typed: '',
  painted: '',
  count: null,
  at: 0,
};
export const useFind = create<FindState>(() => initialFind);
const { getState: get, setState: set } = useFind;

let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

/** Opens the bar over an article; what was looked for last is looked for again. */
export function openFind(articleId: number): void {
  if (get().articleId !== articleId) set({ ...initialFind, typed: get().typed, articleId });
  set({ isOpen: true });
  void findNow();
}

export function closeFind(): void {
  clearTimeout(timer);
  asked += 1;
  set({ isOpen: false });
}

/** Takes what was typed and searches after a short pause. */
export function typeFind(typed: string): void {
  set({ typed: typed.slice(0, MOST_LETTERS) });
  clearTimeout(timer);
  timer = setTimeout(() => void findNow(), PAUSE_MS);
}

/** Counts the places anew: other words, or another text of the article. */
export async function findNow(): Promise<void> {
  clearTimeout(timer);
  const mine = ++asked;
  const { articleId, typed, painted, at } = get();
  const words = typed.trim();
  if (articleId === null || words === '') return set({ count: null, at: 0 });
  const result = await call('articles.find', { id: articleId, words });
  if (mine !== asked) return;
  const count = result.ok ? result.value.count : 0;
  // The place stays where the words are the same.
  const place = words === painted ? Math.min(at, Math.max(0, count - 1)) : 0;
  set({ count, at: place, ...(count === 0 ? {} : { painted: words }) });
}

/** The next place or the one before; past an end it begins at the other. */
export function stepFind(step: 1 | -1): void {
  const { count, at } = get();
  if (count !== null && count > 0) set({ at: (at + step + count) % count });
}

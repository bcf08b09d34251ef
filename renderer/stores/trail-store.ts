/** The way the reader came on the right, so that there is a way back: from an article to a related one, to a topic, on. */
import { create } from 'zustand';
import type { ListChoice, ListFilter } from './article-list.ts';

/** What stood on the right; `none` where nothing had been opened yet. */
export type Place = { kind: 'article' | 'topic'; id: number } | { kind: 'none' };

/** The list as the reader saw it. */
export interface SeenList {
  choice: ListChoice;
  filter: ListFilter;
  outside: Pick<ListFilter, 'unread' | 'starred' | 'order'> | null;
}

/** A place with what stood around it. */
export interface Step {
  place: Place;
  /** The list that going back brings again; null where it is left as it is. */
  list: SeenList | null;
  /** Which column a window with room for one showed. */
  column: 'list' | 'article';
}

/** Longer ways back are nobody's wish. */
const MOST = 50;

export const useTrail = create<{ steps: Step[] }>(() => ({ steps: [] }));
const { getState: get, setState: set } = useTrail;

function samePlace(one: Place, other: Place | undefined): boolean {
  if (one.kind === 'none') return other?.kind === 'none';
  return one.kind === other?.kind && one.id === other.id;
}

/** Notes the place that is left for another. */
export function leave(place: Place, list: SeenList | null = null, column: Step['column'] = 'article'): void {
  const { steps } = get();
  if (!samePlace(place, steps.at(-1)?.place)) set({ steps: [...steps, { place, list, column }].slice(-MOST) });
}

/** The step to go back, taken off the way; null at its beginning. */
export function takeBack(): Step | null {
  const { steps } = get();
  const last = steps.at(-1) ?? null;
  if (last !== null) set({ steps: steps.slice(0, -1) });
  return last;
}

/** The reader chose a list: no way back takes it away again. */
export function letListBe(): void {
  const { steps } = get();
  if (steps.some(({ list }) => list !== null)) set({ steps: steps.map((step) => ({ ...step, list: null })) });
}

/** The reader goes on by the list: the way from article to article ends; back leads to the topic before, or nowhere. */
export function endArticles(): void {
  const last = get().steps.findLastIndex(({ place }) => place.kind === 'topic');
  if (last + 1 < get().steps.length) set({ steps: get().steps.slice(0, last + 1) });
}

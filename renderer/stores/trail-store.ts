/** The way the reader came on the right, so that there is a way back: from an article to a related one, to a topic, on. */
import { create } from 'zustand';

export type Place = { kind: 'article' | 'topic'; id: number };

/** Longer ways back are nobody's wish. */
const MOST = 50;

export const useTrail = create<{ places: Place[] }>(() => ({ places: [] }));
const { getState: get, setState: set } = useTrail;

const samePlace = (one: Place, other: Place | undefined): boolean => one.kind === other?.kind && one.id === other.id;

/** Notes the place that is left for another. */
export function leave(place: Place | null): void {
  const { places } = get();
  if (place !== null && !samePlace(place, places.at(-1))) set({ places: [...places, place].slice(-MOST) });
}

/** The place to go back to, taken off the way; null at its beginning. */
export function takeBack(): Place | null {
  const { places } = get();
  const last = places.at(-1) ?? null;
  if (last !== null) set({ places: places.slice(0, -1) });
  return last;
}

/** The reader goes on by the list: the way from article to article ends; back leads to the topic before, or nowhere. */
export function endArticles(): void {
  const last = get().places.findLastIndex(({ kind }) => kind === 'topic');
  if (last + 1 < get().places.length) set({ places: get().places.slice(0, last + 1) });
}

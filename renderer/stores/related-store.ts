/** What to read next, beside the open article. */
import { create } from 'zustand';
import type { RelatedArticle } from '../../preload/lists.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';
import { remember, remembered } from './remember.ts';

/** Rest between two looks while a sync goes on. */
const REFRESH_REST_MS = 2_000;
const SHOWN = 'related';

export interface RelatedState {
  id: number | null;
  /** Those of the article before stay until those of `id` have come. */
  related: RelatedArticle[];
  /** Where there is room for them: beside the article, or above its text. */
  form: 'beside' | 'above';
  /** Whether they are shown in that form. */
  shown: { beside: boolean; above: boolean };
}

const readShown = (value: unknown): RelatedState['shown'] | null =>
  typeof value === 'object' &&
  value !== null &&
  'beside' in value &&
  'above' in value &&
  typeof value.beside === 'boolean' &&
  typeof value.above === 'boolean'
    ? { beside: value.beside, above: value.above }
    : null;

export const initialRelated: RelatedState = {
  id: null,
  related: [],
  form: 'above',
  shown: remembered(SHOWN, readShown) ?? { beside: true, above: false },
};
export const useRelated = create<RelatedState>(() => initialRelated);
const { getState: get, setState: set } = useRelated;

/** Asks for what is related to an article; null clears. What cannot be found out is left out: nothing else depends on it. */
export async function showRelated(id: number | null): Promise<void> {
  if (id === get().id) return;
  set(id === null ? { id, related: [] } : { id });
  if (id !== null) await ask(id, (_before, after) => after);
}

async function ask(
  id: number,
  join: (before: RelatedArticle[], after: RelatedArticle[]) => RelatedArticle[],
): Promise<void> {
  const result = await call('articles.related', id);
  if (get().id !== id) return;
  set({ related: result.ok ? join(get().related, result.value) : [] });
}

/**
 * The list renewed without moving what the reader may be about to press: those that stay keep their order, new ones come
 * after them. Pure.
 */
export function steady(before: readonly RelatedArticle[], after: readonly RelatedArticle[]): RelatedArticle[] {
  const fresh = new Map(after.map((one) => [one.article.id, one]));
  const stay = before.map(({ article }) => fresh.get(article.id)).filter((one) => one !== undefined);
  const staying = new Set(stay.map(({ article }) => article.id));
  return [...stay, ...after.filter(({ article }) => !staying.has(article.id))];
}

export const setForm = (form: RelatedState['form']): void => set({ form });

/** Shows or folds them in the present form; remembered. */
export function fold(folded: boolean): void {
  const shown = { ...get().shown, [get().form]: !folded };
  set({ shown });
  remember(SHOWN, shown);
}

/** Follows main's events; the answer ends it. */
export function followRelated(): () => void {
  const again = coalesce(async () => {
    const { id } = get();
    if (id !== null) await ask(id, steady);
  }, REFRESH_REST_MS);
  return on('articles.changed', again);
}

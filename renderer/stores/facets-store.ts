/** What stands beside the list: the counts of its topics, those related to them, and all else it can be narrowed by. */
import { create } from 'zustand';
import type { Facets, Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import type { ListQuery } from './article-list.ts';
import { coalesce } from './coalesce.ts';

/** Related topics shown beside a list. */
const RELATED = 12;
const REFRESH_REST_MS = 600;

export interface FacetsState {
  /** Those of the list before stay until the new ones have come. */
  facets: Facets | null;
  problem: Problem | null;
}

export const initialFacets: FacetsState = { facets: null, problem: null };
export const useFacets = create<FacetsState>(() => initialFacets);
const { setState: set } = useFacets;

let asked = 0;
let present: ListQuery | null = null;

/** Counts for a list. A question overtaken by a newer one is left aside; where counting fails the list is none the worse. */
export async function loadFacets(query: ListQuery): Promise<void> {
  present = query;
  await ask();
}

async function ask(): Promise<void> {
  if (present === null) return;
  const mine = ++asked;
  const result = await call('topics.facets', { query: present, limit: RELATED });
  if (mine !== asked) return;
  set(result.ok ? { facets: result.value, problem: null } : { problem: result.error });
}

/** Languages that articles are in, the most frequent first; none where they cannot be told. */
export async function languagesOfAll(): Promise<string[]> {
  const result = await call('topics.facets', { query: { muted: true }, limit: 1 });
  return result.ok ? result.value.languages.map((one) => one.language) : [];
}

/** Follows main's events; the answer ends it. */
export function followFacets(): () => void {
  const again = coalesce(ask, REFRESH_REST_MS);
  const ends = [on('articles.changed', again), on('topics.changed', again)];
  return () => ends.forEach((end) => end());
}

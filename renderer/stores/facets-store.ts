/** What stands beside the list: the counts of its topics, those related to them, and all else it can be narrowed by. */
import { create } from 'zustand';
import type { Facets, Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import type { ListQuery } from './article-list.ts';
import { sameQuery } from './article-list.ts';
import { coalesce } from './coalesce.ts';

/** Related topics shown beside a list. */
const RELATED = 12;
const REFRESH_REST_MS = 600;

export interface FacetsState {
  /** Those of the list before stay until the new ones have come. */
  facets: Facets | null;
  /** What each part could be instead, with how many articles the list would have then; null until looked at. */
  choices: Pick<Facets, 'publications' | 'kinds' | 'access' | 'languages'> | null;
  problem: Problem | null;
}

export const initialFacets: FacetsState = { facets: null, choices: null, problem: null };
export const useFacets = create<FacetsState>(() => initialFacets);
const { setState: set } = useFacets;

let asked = 0;
let present: ListQuery | null = null;
/** Whether the filter's menu, which needs `choices`, is open. */
let choosing = false;

/** Counts for a list. A question overtaken by a newer one is left aside; where counting fails the list is none the worse. */
export async function loadFacets(query: ListQuery): Promise<void> {
  if (present !== null && !sameQuery(present, query)) set({ choices: null });
  present = query;
  await ask();
}

async function ask(): Promise<void> {
  if (present === null) return;
  const mine = ++asked;
  const query = present;
  const result = await call('topics.facets', { query, limit: RELATED });
  if (mine !== asked) return;
  if (!result.ok) return set({ problem: result.error });
  set({ facets: result.value, problem: null });
  if (!choosing) return;
  const choices = await choicesOf(query, result.value);
  if (mine === asked) set({ choices });
}

/** The menu that shows `choices` opens, or closes with false. */
export async function beginChoosing(open: boolean): Promise<void> {
  choosing = open;
  if (open) await ask();
}

/** A part that is set hides what else it could be: it is counted without it. */
async function choicesOf(query: ListQuery, facets: Facets): Promise<FacetsState['choices']> {
  const without = async (part: 'publicationId' | 'kind' | 'access' | 'language'): Promise<Facets> => {
    if (query[part] === undefined) return facets;
    const { [part]: _left, ...rest } = query;
    const result = await call('topics.facets', { query: rest, limit: 1 });
    return result.ok ? result.value : facets;
  };
  const [publications, kinds, access, languages] = await Promise.all([
    without('publicationId'),
    without('kind'),
    without('access'),
    without('language'),
  ]);
  return {
    publications: publications.publications,
    kinds: kinds.kinds,
    access: access.access,
    languages: languages.languages,
  };
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

/** What the palette looks up in the library, and what was chosen in it lately. */
import type { ArticleSummary, Topic } from '../../preload/model.ts';
import { call } from '../api.ts';
import { remember, remembered } from './remember.ts';

/** Rows of one kind while several kinds are shown. */
export const FOUND = 6;
/** Rows where only one kind is asked for. */
export const FOUND_ALONE = 30;
const RECENT = 'palette';
const MOST_RECENT = 8;

/** Topics with these letters; none where they cannot be had. */
export async function topicsLike(search: string, limit: number): Promise<Topic[]> {
  const result = await call('topics.list', { search, limit });
  return result.ok ? result.value : [];
}

/** Articles with these words, the newest first. */
export async function articlesLike(search: string): Promise<ArticleSummary[]> {
  const result = await call('articles.list', { query: { search }, after: null, limit: FOUND });
  return result.ok ? result.value.articles : [];
}

export interface Recent {
  /** Kind and number or name, e.g. `topic 12`. */
  key: string;
  /** As it was called then. */
  title: string;
}

/** What was chosen lately, the latest first. */
export const recentOnes = (): Recent[] =>
  remembered(RECENT, (value) => (Array.isArray(value) ? value.filter(isRecent) : null)) ?? [];

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'title' in value &&
  typeof value.key === 'string' &&
  typeof value.title === 'string';

export function noteRecent({ key, title }: Recent): void {
  remember(RECENT, [{ key, title }, ...recentOnes().filter((one) => one.key !== key)].slice(0, MOST_RECENT));
}

/** Topics by what the reader made of them (followed, muted), and the search for others. */
import { create } from 'zustand';
import type { CallInput, Result } from '../../preload/contract.ts';
import type { Problem, Topic } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { LOCALE, perLanguage } from '../locales/index.ts';
import { coalesce } from './coalesce.ts';
import { remember, remembered } from './remember.ts';

const REFRESH_REST_MS = 400;
const MOST = 500;
/** Topics offered while a name is typed. */
const OFFERED = 12;
/** Names remembered; a filter has at most a hundred and fifty. */
const MOST_NAMES = 2_000;
const ROWS = 'topic-rows';

export interface TopicsState {
  followed: Topic[];
  muted: Topic[];
  /** Names met so far, for filters that know their topics by number only. */
  names: ReadonlyMap<number, string>;
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
}

export const initialTopics: TopicsState = {
  followed: [],
  muted: [],
  names: new Map(),
  status: 'loading',
  problem: null,
};
export const useTopics = create<TopicsState>(() => initialTopics);
const { getState: get, setState: set } = useTopics;

/** Rows that the section of followed topics had last time: the place kept for it until they have come. */
export const rowsBefore = remembered(ROWS, (value) => (typeof value === 'number' ? Math.min(MOST, value) : null)) ?? 0;

const names = perLanguage(() => new Intl.Collator(LOCALE, { numeric: true }));
const byName = (topics: Topic[]): Topic[] => topics.toSorted((a, b) => names().compare(a.name, b.name) || a.id - b.id);

export async function loadTopics(): Promise<void> {
  const [followed, muted] = await Promise.all([
    call('topics.list', { which: 'followed', limit: MOST }),
    call('topics.list', { which: 'muted', limit: MOST }),
  ]);
  if (!followed.ok || !muted.ok) {
    const problem = followed.ok ? (muted.ok ? null : muted.error) : followed.error;
    // What was loaded stays on show.
    return set({ status: get().status === 'ready' ? 'ready' : 'failed', problem });
  }
  set({ followed: byName(followed.value), muted: byName(muted.value), status: 'ready', problem: null });
  learnNames([...followed.value, ...muted.value]);
  remember(ROWS, followed.value.length);
}

export type TopicChange = Omit<CallInput<'topics.update'>, 'id'>;

export async function changeTopic(id: number, change: TopicChange): Promise<Result<Topic>> {
  const result = await call('topics.update', { id, ...change });
  if (result.ok) await loadTopics();
  return result;
}

/** Topics one of whose spellings has these letters, the most used first; without letters the most used of all. */
export const findTopics = async (search: string): Promise<Result<Topic[]>> =>
  call('topics.list', { search, limit: OFFERED });

/** Remembers what topics are called now. */
export function learnNames(topics: readonly { id: number; name: string }[]): void {
  const { names: known } = get();
  if (topics.every(({ id, name }) => known.get(id) === name)) return;
  const kept = known.size > MOST_NAMES ? [] : known;
  set({ names: new Map([...kept, ...topics.map(({ id, name }) => [id, name] as const)]) });
}

/** The window speaks another language: topics are called something else in it. */
export const forgetNames = (): void => set({ names: new Map() });

/** A topic's name, where only its number is known; '' where it cannot be told. */
export async function nameOfTopic(id: number): Promise<string> {
  const known = get().names.get(id);
  if (known !== undefined) return known;
  const page = await call('topics.get', id);
  const name = page.ok ? (page.value?.topic.name ?? '') : '';
  if (name !== '') learnNames([{ id, name }]);
  return name;
}

/** Follows main's events; the answer ends it. */
export function followTopics(): () => void {
  const again = coalesce(loadTopics, REFRESH_REST_MS);
  const ends = [on('topics.changed', again), on('articles.changed', again)];
  return () => ends.forEach((end) => end());
}

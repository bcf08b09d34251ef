/** What the reader makes of topics: each function asks main once and answers with what came of it. */
import type { CallInput, CallOutput, Result } from '../../preload/contract.ts';
import type { Topic } from '../../preload/model.ts';
import { call } from '../api.ts';

/** Renames, follows, mutes or hides; every one the other way too. */
export const changeTopic = async (change: CallInput<'topics.update'>): Promise<Result<Topic>> =>
  call('topics.update', change);

/** Makes `from` part of the topic `into`. */
export const mergeTopics = async (into: number, from: number[]): Promise<Result<CallOutput<'topics.merge'>>> =>
  call('topics.merge', { into, from });

/** Makes a topic of its own of these spellings. */
export const splitTopic = async (id: number, spellings: number[]): Promise<Result<CallOutput<'topics.split'>>> =>
  call('topics.split', { id, spellings });

/** Takes a merge or split back. */
export const undoChange = async (change: number): Promise<Result<null>> => call('topics.undo', { change });

/** Topics by any of their spellings, the most used first. */
export const findTopics = async (search: string, limit: number): Promise<Result<Topic[]>> =>
  call('topics.list', { search, limit });

/** How many articles have at least one of these topics: what they would have as one. */
export async function articlesOfAny(ids: number[]): Promise<Result<number>> {
  const counted = await call('articles.count', { topics: { any: ids }, muted: true });
  return counted.ok ? { ok: true, value: counted.value.all } : counted;
}

/** What makes topics one or several: each function asks main once and answers with what came of it. */
import type { CallOutput, Result } from '../../preload/contract.ts';
import { call } from '../api.ts';

/** Makes `from` part of the topic `into`. */
export const mergeTopics = async (into: number, from: number[]): Promise<Result<CallOutput<'topics.merge'>>> =>
  call('topics.merge', { into, from });

/** Makes a topic of its own of these spellings. */
export const splitTopic = async (id: number, spellings: number[]): Promise<Result<CallOutput<'topics.split'>>> =>
  call('topics.split', { id, spellings });

/** Takes a merge or split back. */
export const undoChange = async (change: number): Promise<Result<null>> => call('topics.undo', { change });

/** How many articles have at least one of these topics: what they would have as one. */
export async function articlesOfAny(ids: number[]): Promise<Result<number>> {
  const counted = await call('articles.count', { topics: { any: ids }, muted: true });
  return counted.ok ? { ok: true, value: counted.value.all } : counted;
}

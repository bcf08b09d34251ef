/** Topics found by a part of a name, in the order in which a reader means them. */
import { foldLetters } from '../topics/fold.ts';
import { topicKey } from '../topics/key.ts';
import { conceptNames } from '../topics/known-names.ts';
import type { Connection, Row } from './open.ts';

/** Topics whose names are looked at one by one, the most used; a letter or two are in the names of thousands. */
const MOST = 400;

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const letters = (text: string): string => foldLetters(text).replaceAll(NO_WORD, '');

/** 0 where the whole name was typed, 1 where it begins so, 2 where a word in it does, 3 where it stands within. */
function rankOf(name: string, typed: string): number {
  const words = foldLetters(name).split(NO_WORD);
  const whole = words.join('');
  if (whole === typed) return 0;
  if (whole.startsWith(typed)) return 1;
  return words.some((_word, at) => words.slice(at).join('').startsWith(typed)) ? 2 : 3;
}

/**
 * Sorts topics by how well their best name fits what was typed; those that fit alike stay in their order.
 * @param ids of topics that hold it in a name, the most used first
 */
export function byName(database: Connection, ids: readonly number[], typed: string): number[] {
  const part = letters(typed);
  if (part === '') return [...ids];
  // Whoever types all of a name finds it however little it is used.
  const called = database.get<{ id: number }>('SELECT id FROM topics WHERE key = ?', topicKey(typed, ''))?.id;
  const looked = new Set([...ids.slice(0, MOST), ...ids.filter((id) => id === called)]);
  const names = database.all<Row & { id: number; name: string | null; key: string; spelling: string | null }>(
    `SELECT o.id, o.name, o.key, p.name AS spelling FROM json_each(?) j JOIN topics o ON o.id = j.value LEFT JOIN spellings p ON p.topic_id = o.id`,
    JSON.stringify([...looked]),
  );
  const ranks = new Map<number, number>();
  const look = (id: number, name: string): void => void ranks.set(id, Math.min(ranks.get(id) ?? 3, rankOf(name, part)));
  for (const { id, name, key, spelling } of names) {
    if (name !== null) look(id, name);
    if (spelling !== null) look(id, spelling);
    // A known thing is found by names that no article has yet.
    if (!ranks.has(-id) && key.includes('/')) {
      ranks.set(-id, 0);
      for (const known of conceptNames(key)) look(id, known.name);
    }
  }
  if (called !== undefined) ranks.set(called, 0);
  return ids.toSorted((one, other) => (ranks.get(one) ?? 4) - (ranks.get(other) ?? 4));
}

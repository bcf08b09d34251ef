/** One run of the fuzzing: all of it follows from its number and the seed. */
import { generator, pick } from '../random.ts';
import { mutate } from './mutate.ts';
import type { Kind, Originals } from './originals.ts';
import { TARGETS, type Target } from './targets.ts';

export interface Run {
  target: Target;
  body: Uint8Array;
}

const ALL = TARGETS.reduce((sum, { share }) => sum + share, 0);
const KINDS: readonly Kind[] = ['feed', 'page', 'list', 'fragment'];

export function runOf(seed: number, number: number, originals: Originals): Run {
  const random = generator(seed + Math.imul(number, 0x9e_37_79_b1));
  // Neighbouring seeds of such a generator begin alike.
  for (let spent = 0; spent < 4; spent += 1) random();
  let left = random() * ALL;
  const target = TARGETS.find(({ share }) => (left -= share) < 0) ?? TARGETS[0];
  if (target === undefined) throw new Error('there is no target');
  // Now and then what is no such document at all.
  const kind = random() < 0.1 ? pick(KINDS, random) : target.kind;
  const original = pick(originals[kind], random)();
  const other = pick(originals[pick(KINDS, random)], random)();
  return { target, body: mutate(original, other, random) };
}

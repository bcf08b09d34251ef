import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generator } from '../random.ts';
import { LONGEST, mutate } from './mutate.ts';
import { ownOriginals } from './originals.ts';
import { runOf } from './play.ts';
import { TARGETS, holdBody } from './targets.ts';

const RUNS = 400;
const SEED = 7;

test('damaged documents throw nothing past the press’ face, take no long time, and leave clean bodies', () => {
  const originals = ownOriginals();
  const seen = new Set<string>();
  for (let number = 0; number < RUNS; number += 1) {
    const { target, body } = runOf(SEED, number, originals);
    seen.add(target.name);
    const before = process.threadCpuUsage().user;
    try {
      target.read(body);
    } catch (error) {
      throw new Error(`run ${number} of seed ${SEED} (${target.name})`, { cause: error });
    }
    const milliseconds = (process.threadCpuUsage().user - before) / 1_000;
    assert.ok(milliseconds < 2_000, `run ${number} of seed ${SEED} (${target.name}) took ${milliseconds} ms`);
  }
  assert.equal(seen.size, TARGETS.length);
});

test('the same numbers give the same damage, others another, and no document grows without end', () => {
  const [one = new Uint8Array()] = ownOriginals().feed.map((read) => read());
  const damaged = (seed: number): string => Buffer.from(mutate(one, one, generator(seed))).toString('hex');
  assert.equal(damaged(1), damaged(1));
  assert.ok(new Set(Array.from({ length: 20 }, (_unused, seed) => damaged(seed * 977))).size > 15);
  const long = new Uint8Array(4 * LONGEST).fill(0x61);
  for (let seed = 0; seed < 50; seed += 1) assert.ok(mutate(long, long, generator(seed)).length <= LONGEST);
});

test('a body with anything active in it is found out', () => {
  holdBody(
    '<p dir="rtl">a <a href="https://a.example/?q=onload=">b</a><img data-asset-url="https://a.example/p.png" alt="x" /></p>',
  );
  for (const bad of [
    '<script>',
    '<p onclick="a">',
    '<p style="a">',
    '<img src="https://a.example/">',
    '<a href="javascript:a">',
    'a < b',
    '<p title=x>',
    '<svg>',
  ])
    assert.throws(() => holdBody(bad), bad);
});

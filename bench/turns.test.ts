import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generator } from './random.ts';
import { byTurns, shuffled } from './turns.ts';

test('readers take the same batches in turn; who has no time left takes no more, and the others go on', async () => {
  let now = 0;
  const order: string[] = [];
  const cost: Record<string, number> = { quick: 1, slow: 10, stuck: 1 };
  const taken = await byTurns(
    ['quick', 'slow', 'stuck'],
    5,
    (reader, batch) => {
      order.push(`${reader} ${batch}`);
      now += cost[reader] ?? 0;
      return Promise.resolve(reader === 'stuck' && batch === 1 ? null : batch * 2);
    },
    15,
    () => now,
  );
  assert.deepEqual(order, [
    'quick 0',
    'slow 0',
    'stuck 0',
    'quick 1',
    'slow 1',
    'stuck 1',
    'quick 2',
    'quick 3',
    'quick 4',
  ]);
  assert.deepEqual(
    [...taken].map(([reader, { turns, ended }]) => [reader, turns.map(({ answer }) => answer), ended]),
    [
      ['quick', [0, 2, 4, 6, 8], 'all'],
      ['slow', [0, 2], 'time'],
      ['stuck', [0], 'hung'],
    ],
  );
});

test('the same seed gives the same order, and each number is in it once', () => {
  const order = shuffled(300, generator(1));
  assert.deepEqual(order, shuffled(300, generator(1)));
  assert.notDeepEqual(order, shuffled(300, generator(2)));
  assert.deepEqual(
    order.toSorted((one, other) => one - other),
    Array.from({ length: 300 }, (_unused, at) => at),
  );
});

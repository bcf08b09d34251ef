import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeOf } from './shapes.ts';
import { TARGETS } from './targets.ts';

test('a shape follows from seed and number, is read by a target, and grows with the length that is asked for', () => {
  const targets = new Set(TARGETS.map(({ name }) => name));
  const names = new Set<string>();
  for (let number = 0; number < 300; number += 1) {
    const [shape, again] = [shapeOf(3, number), shapeOf(3, number)];
    assert.equal(shape.name, again.name);
    assert.ok(targets.has(shape.target), shape.target);
    assert.ok(shape.make(2_000) === again.make(2_000), shape.name);
    const [short, long] = [shape.make(20_000).length, shape.make(80_000).length];
    assert.ok(short > 10_000 && short < 50_000 && long > 3 * (short - 4_000) && long < 200_000, `${short} ${long}`);
    names.add(shape.name);
  }
  assert.ok(names.size > 250);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WHOLE, moved, scaled } from './zoom.ts';

const size = { width: 400, height: 200 };

test('a picture grows about the point that was pressed, and never shrinks below its whole', () => {
  assert.deepEqual(scaled(WHOLE, 2, size, { x: 100, y: 0 }), { scale: 2, x: -100, y: 0 });
  assert.deepEqual(Object.values(scaled({ scale: 2, x: -100, y: 0 }, 0.1, size)).map(Math.abs), [1, 0, 0]);
  assert.equal(scaled(WHOLE, 100, size).scale, 8);
});

test('it is moved no further than its edge', () => {
  assert.deepEqual(moved({ scale: 2, x: 900, y: -900 }, size), { scale: 2, x: 200, y: -100 });
  assert.deepEqual(Object.values(moved({ scale: 1, x: 5, y: 5 }, size)).map(Math.abs), [1, 0, 0]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pixels } from './pixels.ts';
import { badgeLabel, badgePixels, trayPixels } from './pixels.ts';

const at = ({ bytes, width }: Pixels, x: number, y: number): number[] => [
  ...bytes.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];
const RED = [30, 38, 179, 255];
const WHITE = [255, 255, 255, 255];

/** A picture as letters: white `#`, what is clear a blank, anything else a dot. */
const drawn = (pixels: Pixels): string[] =>
  Array.from({ length: pixels.height }, (_row, y) =>
    Array.from({ length: pixels.width }, (_column, x) => {
      const [blue, , , opacity] = at(pixels, x, y);
      return opacity === 0 ? ' ' : blue === 255 ? '#' : '.';
    }).join(''),
  );

test('a count of more than two figures is cut short', () => {
  assert.deepEqual([1, 10, 99, 100, 12_345].map(badgeLabel), ['1', '10', '99', '99+', '99+']);
});

test('the badge is a red field with round corners and the count in white', () => {
  const one = badgePixels(7, 1);
  assert.deepEqual([one.width, one.height, one.bytes.length], [16, 16, 16 * 16 * 4]);
  for (const [x, y] of [
    [0, 0],
    [15, 0],
    [0, 15],
    [15, 15],
  ] as const)
    assert.equal(at(one, x, y)[3], 0, `the corner ${x} ${y}`);
  assert.deepEqual(at(one, 0, 8), RED);
  assert.deepEqual(at(one, 8, 1), RED);
  // The stroke at the top of a 7.
  assert.deepEqual(at(one, 6, 3), WHITE);
  assert.deepEqual(at(one, 6, 10), RED);
});

test('the picture is the same at twice the size, but for rounder corners', () => {
  const small = badgePixels(42, 1);
  const large = badgePixels(42, 2);
  assert.equal(large.width, 32);
  for (let y = 3; y < 13; y += 1)
    for (let x = 1; x < 15; x += 1) assert.deepEqual(at(large, x * 2, y * 2), at(small, x, y), `${x} ${y}`);
});

test('every count is drawn within the field, and no two alike', () => {
  const seen = new Set<string>();
  for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 23, 99, 100]) {
    const rows = drawn(badgePixels(count, 1));
    seen.add(rows.join('\n'));
    assert.ok(
      rows.every((row) => !row.startsWith('#') && !row.endsWith('#')),
      rows.join('\n'),
    );
  }
  assert.equal(seen.size, 14);
});

test('the mark in the tray is in colour, or black and clear where the system colours it', () => {
  const colour = trayPixels(2, false);
  assert.deepEqual(at(colour, 8, 8), RED);
  const template = trayPixels(1, true);
  const values = new Set(drawn(template).join(''));
  assert.deepEqual([...values].toSorted(), [' ', '.']);
  assert.deepEqual(at(template, 4, 4), [0, 0, 0, 255]);
  assert.equal(at(template, 3, 6)[3], 0, 'the paper is clear');
});

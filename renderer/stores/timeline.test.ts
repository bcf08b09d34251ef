import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barName, barPeriod, barsOf, yearTicks } from './timeline.ts';

/** Months from one on, each with its place in the list as count. */
const months = (year: number, month: number, count: number) =>
  Array.from({ length: count }, (_unused, index) => ({ from: Date.UTC(year, month - 1 + index, 1), count: index }));

test('a bar a month where there is room', () => {
  const bars = barsOf(months(2025, 11, 5), 12);
  assert.equal(bars.length, 5);
  assert.deepEqual(bars[1], { from: Date.UTC(2025, 11, 1), to: Date.UTC(2026, 0, 1), count: 1 });
  assert.equal(barPeriod(bars[2] ?? { from: 0, to: 0 }), 'January 2026');
});

test('longer steps of the calendar where there is not, and no article is lost or counted twice', () => {
  for (const most of [2, 5, 8, 20, 60, 200]) {
    const timeline = months(1998, 5, 337);
    const bars = barsOf(timeline, most);
    assert.ok(bars.length <= most, `${bars.length} bars, at most ${most}`);
    assert.equal(
      bars.reduce((sum, bar) => sum + bar.count, 0),
      timeline.reduce((sum, one) => sum + one.count, 0),
    );
    assert.equal(bars[0]?.from, timeline[0]?.from);
    for (const [index, bar] of bars.entries()) {
      assert.ok(bar.to > bar.from);
      if (index > 0) assert.equal(bar.from, bars[index - 1]?.to);
    }
  }
});

test('steps keep to the calendar: quarters, years', () => {
  const quarters = barsOf(months(2025, 2, 11), 4);
  assert.deepEqual(quarters.map(barPeriod), [
    'February 2025 to March 2025',
    'April 2025 to June 2025',
    'July 2025 to September 2025',
    'October 2025 to December 2025',
  ]);
  assert.deepEqual(barsOf(months(2024, 1, 24), 3).map(barPeriod), ['2024', '2025']);
});

test('a bar is named by its time and count', () => {
  assert.equal(barName({ from: Date.UTC(2026, 4, 1), to: Date.UTC(2026, 5, 1), count: 12 }), 'May 2026: 12 articles');
  assert.equal(barName({ from: Date.UTC(2026, 4, 1), to: Date.UTC(2026, 5, 1), count: 1 }), 'May 2026: 1 article');
});

test('no month, no bar', () => {
  assert.deepEqual(barsOf([], 12), []);
});

test('years stand under the bar they begin with, no more than there is room for, the newest always', () => {
  const bars = barsOf(months(2023, 11, 30), 40);
  assert.deepEqual(yearTicks(bars, 10), [
    { index: 0, year: 2023 },
    { index: 2, year: 2024 },
    { index: 14, year: 2025 },
    { index: 26, year: 2026 },
  ]);
  assert.deepEqual(
    yearTicks(bars, 2).map(({ year }) => year),
    [2024, 2026],
  );
});

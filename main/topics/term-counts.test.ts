import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, TermCounts } from './term-counts.ts';

/** Numbers that look random and are the same each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('counts texts, not mentions', () => {
  const counts = new TermCounts();
  counts.addText(['syria', 'aid', 'syria']);
  counts.addText(['syria']);
  assert.deepEqual([counts.count('syria'), counts.count('aid'), counts.count('peace'), counts.texts], [2, 1, 0, 2]);
});

test('never too small, and hardly too large, at sixty terms a text', () => {
  const counts = new TermCounts();
  const exact = new Map<string, number>();
  const random = sequence(7);
  for (let text = 0; text < 5_000; text += 1) {
    // By Zipf's law: the rank of a term is about inverse to how often it stands.
    const keys = new Set(Array.from({ length: 60 }, () => `term ${Math.floor(1_000_000 ** random())}`));
    for (const key of keys) exact.set(key, (exact.get(key) ?? 0) + 1);
    counts.addText(keys);
  }
  let excess = 0;
  for (const [key, count] of exact) {
    assert.ok(counts.count(key) >= count, key);
    excess += counts.count(key) - count;
  }
  assert.ok(excess / exact.size < 0.5, `${excess / exact.size} too many on average`);
});

test('is stored page by page, only what changed, and read back as it was', () => {
  const counts = new TermCounts();
  counts.addText(['syria', 'aid']);
  const first = counts.changedPages();
  assert.ok(first.length <= 3);
  assert.deepEqual(counts.changedPages(), []);
  counts.addText(['syria']);
  const second = counts.changedPages();
  const read = new TermCounts([...new Map([...first, ...second].map((page) => [page.page, page])).values()]);
  assert.deepEqual([read.count('syria'), read.count('aid'), read.texts], [2, 1, 2]);
});

test('damaged pages cost their counts only', () => {
  const counts = new TermCounts();
  counts.addText(['syria']);
  const broken = [
    { page: PAGES + 5, counts: new Uint8Array(512) },
    { page: -3, counts: new Uint8Array(512) },
    { page: 0.5, counts: new Uint8Array(512) },
    { page: 1, counts: new Uint8Array(7) },
    { page: -1, counts: new Uint8Array(0) },
  ];
  const read = new TermCounts([...broken, ...counts.changedPages().filter(({ page }) => page >= 0)]);
  assert.deepEqual([read.count('syria'), read.texts], [1, 0]);
});

test('a term that stands in more texts than a counter holds stays at its most', () => {
  const counts = new TermCounts();
  for (let text = 0; text < 65_600; text += 1) counts.addText(['the']);
  assert.deepEqual([counts.count('the'), counts.texts], [65_535, 65_600]);
});

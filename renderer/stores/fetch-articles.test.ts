import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchUpTo } from './fetch-articles.ts';
import { library, summary, testMain } from './testing.ts';

test('a list that nobody waits for any more is not asked for to its end', async () => {
  const main = testMain(library(Array.from({ length: 2_000 }, (_unused, at) => summary(at + 1))));
  await fetchUpTo({}, 2_000);
  assert.equal(main.calls.length, 4);
  await fetchUpTo({}, 2_000, () => main.calls.length < 6);
  assert.equal(main.calls.length, 6);
});

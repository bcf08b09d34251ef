import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTextReader } from './read-text.ts';

test('a body is read once while it is asked for, and each has its own words and sentences', () => {
  const read = createTextReader();
  const first = read('<p>One harbour. Two harbours.</p>');
  assert.equal(read('<p>One harbour. Two harbours.</p>'), first);
  assert.deepEqual(
    first.find('harbour').map(({ start }) => start),
    [4, 17],
  );
  assert.equal(first.sentences('en').length, 2);
  assert.equal(first.sentences('en'), first.sentences('en'));
  const second = read('<p>Nothing.</p>');
  assert.deepEqual(second.find('harbour'), []);
  assert.equal(read('<p>One harbour. Two harbours.</p>'), first, 'the one before is still known');
  read('<p>Third.</p>');
  assert.notEqual(read('<p>Nothing.</p>'), second, 'more are not kept');
});

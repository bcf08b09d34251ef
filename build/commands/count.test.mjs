// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingLine, countJourneys, countUnitTests, sum } from './count.mjs';

test('the unit test runner’s closing lines are read', () => {
  const output = '✔ one (1ms)\nℹ tests 7\nℹ suites 0\nℹ pass 3\nℹ fail 2\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n';
  assert.deepEqual(countUnitTests(output), { passed: 3, failed: 3, skipped: 1 });
});

test('the journey runner’s closing lines are read, with a journey that needed a second try', () => {
  const output =
    '  ✓  1 follow.e2e.ts:3:1 › follows\n\n  1 failed\n    follow\n  1 flaky\n  2 did not run\n  12 passed (1.2m)\n';
  assert.deepEqual(countJourneys(output), { passed: 13, failed: 3, skipped: 0 });
});

test('a run without closing lines counts nothing', () => {
  assert.deepEqual(countJourneys('Error: no tests found'), { passed: 0, failed: 0, skipped: 0 });
});

test('the closing line names skipped tests only when there are any', () => {
  const counts = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 1, skipped: 0 },
  ];
  assert.equal(closingLine(sum(counts)), '3 passed, 1 failed');
  assert.equal(closingLine({ passed: 3, failed: 0, skipped: 2 }), '3 passed, 0 failed, 2 skipped');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REST_MS, createUnread } from './unread.ts';

/** Counting by hand: each question waits until it is answered, each pause until it is over. */
function rig() {
  const shown: number[] = [];
  const errors: unknown[] = [];
  const pauses: { ms: number; end: () => void }[] = [];
  const questions: { answer: (count: number) => void; fail: (error: Error) => void }[] = [];
  const unread = createUnread({
    count: () => new Promise((answer, fail) => questions.push({ answer, fail })),
    after: (ms, end) => void pauses.push({ ms, end }),
    show: (count) => void shown.push(count),
    report: (error) => void errors.push(error),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { unread, shown, errors, pauses, questions, settled };
}

test('many changes are counted once, after a rest', async () => {
  const { unread, shown, pauses, questions, settled } = rig();
  for (let time = 0; time < 100; time += 1) unread.heard('articles.changed');
  unread.heard('publications.changed');
  assert.deepEqual(
    pauses.map(({ ms }) => ms),
    [REST_MS],
  );
  assert.equal(questions.length, 0);
  pauses[0]?.end();
  questions[0]?.answer(7);
  await settled();
  assert.deepEqual(shown, [7]);
  unread.heard('articles.changed');
  pauses[1]?.end();
  questions[1]?.answer(7);
  await settled();
  assert.deepEqual(shown, [7], 'the same number is not shown again');
});

test('what changes no number is not counted', () => {
  const { unread, pauses } = rig();
  unread.heard('sync.changed');
  unread.heard('settings.changed');
  unread.heard('network.changed');
  assert.deepEqual(pauses, []);
});

test('asked for at once it is shown though it is the same, and an answer that was overtaken is left aside', async () => {
  const { unread, shown, questions, settled } = rig();
  void unread.again();
  void unread.again();
  questions[1]?.answer(5);
  await settled();
  questions[0]?.answer(9);
  await settled();
  assert.deepEqual(shown, [5]);
  void unread.again();
  questions[2]?.answer(5);
  await settled();
  assert.deepEqual(shown, [5, 5]);
});

test('a library that does not answer is told of, and nothing is counted after the end', async () => {
  const { unread, shown, errors, pauses, questions, settled } = rig();
  void unread.again();
  questions[0]?.fail(new Error('closed'));
  await settled();
  assert.equal(errors.length, 1);
  unread.heard('articles.changed');
  unread.stop();
  pauses[0]?.end();
  await unread.again();
  assert.equal(questions.length, 1);
  assert.deepEqual(shown, []);
});

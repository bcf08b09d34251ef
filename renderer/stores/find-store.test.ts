import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { closeFind, findNow, initialFind, openFind, stepFind, typeFind, useFind } from './find-store.ts';
import { good, held, testMain } from './testing.ts';

const state = useFind.getState;
beforeEach(() => useFind.setState(initialFind));

test('places are counted and gone through in a circle', async () => {
  testMain({ 'articles.find': ({ words }) => good({ count: words === 'crane' ? 3 : 0 }) });
  openFind(7);
  assert.equal(state().count, null);
  typeFind(' crane ');
  await findNow();
  assert.deepEqual([state().count, state().at, state().painted], [3, 0, 'crane']);
  stepFind(-1);
  assert.equal(state().at, 2);
  stepFind(1);
  assert.equal(state().at, 0);
  typeFind('cranes');
  await findNow();
  // Nothing found: the frame stays as it was painted.
  assert.deepEqual([state().count, state().painted], [0, 'crane']);
  stepFind(1);
  assert.equal(state().at, 0);
});

test('another article begins anew with the same words, and a closed bar takes no late answer', async () => {
  const waiting = held();
  const main = testMain({
    'articles.find': async ({ id }) => {
      if (id === 2) await waiting.promise;
      return good({ count: 2 });
    },
  });
  openFind(1);
  typeFind('quay');
  await findNow();
  stepFind(1);
  closeFind();
  openFind(2);
  assert.deepEqual([state().typed, state().painted, state().count, state().at], ['quay', '', null, 0]);
  closeFind();
  waiting.release();
  await waiting.promise;
  await new Promise(setImmediate);
  assert.deepEqual([state().isOpen, state().count], [false, null]);
  assert.deepEqual(main.calls.at(-1)?.input, { id: 2, words: 'quay' });
});

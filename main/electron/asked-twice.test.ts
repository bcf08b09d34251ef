import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAskedTwice } from './asked-twice.ts';

function counting(): { make: () => Promise<string>; made: () => number } {
  let made = 0;
  return {
    make: () => {
      made += 1;
      return Promise.resolve(`page ${made}`);
    },
    made: () => made,
  };
}

test('the check gets what the frame got, whoever comes first, and no third one does', async () => {
  for (const [first, second] of [
    ['frame', 'check'],
    ['check', 'frame'],
  ] as const) {
    const ask = createAskedTwice();
    const { make } = counting();
    assert.equal(await ask('a', first, make), 'page 1');
    assert.equal(await ask('a', second, make), 'page 1');
    assert.equal(await ask('a', second, make), 'page 2');
  }
});

test('who asks again by itself gets a page made anew, and the other gets that one', async () => {
  const ask = createAskedTwice();
  const { make } = counting();
  await ask('a', 'frame', make);
  assert.equal(await ask('a', 'frame', make), 'page 2');
  assert.equal(await ask('b', 'check', make), 'page 3');
  assert.equal(await ask('a', 'check', make), 'page 2');
});

test('a page that could not be made is tried anew', async () => {
  const ask = createAskedTwice();
  await assert.rejects(ask('a', 'frame', () => Promise.reject(new Error('busy'))));
  assert.equal(await ask('a', 'check', () => Promise.resolve('page')), 'page');
});

test('pages that nobody comes for do not pile up', async () => {
  const ask = createAskedTwice();
  const { make, made } = counting();
  for (let key = 0; key < 40; key += 1) void ask(`${key}`, 'frame', make);
  assert.equal(await ask('39', 'check', make), 'page 40');
  assert.equal(await ask('0', 'check', make), 'page 41');
  assert.equal(made(), 41);
});

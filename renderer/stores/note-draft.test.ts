import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNoteDraft } from './note-draft.ts';

/** A draft whose moment comes when it is told to. */
function draftOf() {
  const kept: string[] = [];
  let due: (() => void) | null = null;
  const draft = createNoteDraft(
    (text) => void kept.push(text),
    (run) => {
      due = run;
      return () => (due = null);
    },
  );
  return { draft, kept, isWaiting: () => due !== null, pass: () => due?.() };
}

test('what is written without a pause is kept once for each while, as it is then', () => {
  const { draft, kept, pass, isWaiting } = draftOf();
  draft.write('A');
  draft.write('As');
  draft.write('Ask');
  assert.deepEqual(kept, []);
  pass();
  assert.deepEqual(kept, ['Ask']);
  assert.equal(isWaiting(), false);
  draft.write('Ask the');
  pass();
  assert.deepEqual(kept, ['Ask', 'Ask the']);
});

test('leaving the field keeps the rest at once, and only once', () => {
  const { draft, kept, isWaiting } = draftOf();
  draft.write('Ask the council');
  draft.flush();
  draft.flush();
  assert.deepEqual(kept, ['Ask the council']);
  assert.equal(isWaiting(), false);
});

test('what is dropped is not kept later', () => {
  const { draft, kept, isWaiting } = draftOf();
  draft.write('Ask');
  draft.drop();
  draft.flush();
  assert.deepEqual(kept, []);
  assert.equal(isWaiting(), false);
});

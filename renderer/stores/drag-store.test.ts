import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dragOver, endDrag, placeOfDrop, startDrag, useDrag } from './drag-store.ts';

test('what is dropped on the upper half of a list comes before it, on the lower half after it', () => {
  const lists = [{ id: 4 }, { id: 2 }, { id: 7 }];
  assert.equal(placeOfDrop(lists, 2, 'upper'), 2);
  assert.equal(placeOfDrop(lists, 2, 'lower'), 7);
  assert.equal(placeOfDrop(lists, 7, 'lower'), null);
});

test('a drag that has ended leaves no mark', () => {
  startDrag({ kind: 'list', id: 4 });
  dragOver('list-2-upper');
  assert.deepEqual(useDrag.getState(), { dragged: { kind: 'list', id: 4 }, over: 'list-2-upper' });
  endDrag();
  assert.deepEqual(useDrag.getState(), { dragged: null, over: null });
});

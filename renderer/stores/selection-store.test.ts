import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  endSelection,
  extendSelection,
  hasSelection,
  inListOrder,
  noSelection,
  selectIds,
  toggleSelected,
  useSelection,
} from './selection-store.ts';

const rows = [9, 8, 7, 6, 5].map((id) => ({ id }));
const chosen = (): number[] => [...useSelection.getState().ids].toSorted((a, b) => a - b);

beforeEach(() => useSelection.setState(noSelection));

test('the first article chosen beside the open one joins it; the last one taken out ends the selection', () => {
  toggleSelected(7, 9);
  assert.deepEqual(chosen(), [7, 9]);
  toggleSelected(9, 9);
  assert.deepEqual(chosen(), [7]);
  toggleSelected(7, 9);
  assert.equal(hasSelection(), false);
  assert.equal(useSelection.getState().anchorId, null);
});

test('a range goes from where it began, up or down, and shrinks again', () => {
  extendSelection(6, rows, 8);
  assert.deepEqual(chosen(), [6, 7, 8]);
  extendSelection(7, rows, 8);
  assert.deepEqual(chosen(), [7, 8]);
  extendSelection(9, rows, 8);
  assert.deepEqual(chosen(), [8, 9]);
  extendSelection(4, rows, 8);
  assert.deepEqual(chosen(), [8, 9]);
});

test('a range whose beginning has left the list begins at the open article, else at the row itself', () => {
  toggleSelected(3, null);
  extendSelection(6, rows, 7);
  assert.deepEqual(chosen(), [6, 7]);
  endSelection();
  extendSelection(6, rows, null);
  assert.deepEqual(chosen(), [6]);
});

test('the chosen stand in the order of the list, those beyond what is loaded last', () => {
  selectIds([1, 5, 9, 2]);
  assert.deepEqual(inListOrder(rows), [9, 5, 1, 2]);
});

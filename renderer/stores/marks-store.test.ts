import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Mark } from '../../preload/marks.ts';
import { beginMarksList, showColour, useMarksList } from './marks-list-store.ts';
import {
  addMark,
  chooseMark,
  followMarks,
  goToPassage,
  initialMarks,
  listMarks,
  removeMark,
  showMarks,
  updateMark,
  useMarks,
} from './marks-store.ts';
import { bad, good, testMain } from './testing.ts';

const mark = (id: number, articleId = 1): Mark => ({
  id,
  articleId,
  colour: 'yellow',
  note: '',
  quote: `Words ${id}`,
  lost: false,
  createdAt: 1,
  changedAt: 1,
});

beforeEach(() => useMarks.setState(initialMarks, true));

test('the frame is made anew for changes of the open article alone, and no longer at the passage it was opened at', async () => {
  const main = testMain({
    'marks.ofArticle': (id) => good([mark(id * 10, id)]),
    'marks.count': () => good(3),
  });
  const end = followMarks();
  goToPassage(1, 10);
  await showMarks(1);
  assert.deepEqual(useMarks.getState().passage, { articleId: 1, markId: 10 });
  main.emit('marks.changed', { articleId: 2 });
  assert.equal(useMarks.getState().changes, 0);
  main.emit('marks.changed', { articleId: 1 });
  assert.equal(useMarks.getState().changes, 1);
  assert.equal(useMarks.getState().passage, null);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(useMarks.getState().count, 3);
  assert.deepEqual(
    useMarks.getState().marks.map(({ id }) => id),
    [10],
  );
  end();
});

test('a selection counts for the open article, and ends when it is highlighted', async () => {
  const main = testMain({
    'marks.ofArticle': () => good([]),
    'marks.add': ({ colour }) => good({ ...mark(7), colour }),
    'marks.remove': () => good(null),
  });
  const end = followMarks();
  await showMarks(1);
  main.emit('selection.changed', { articleId: 2, isSelected: true, markId: null });
  assert.equal(useMarks.getState().selection.isSelected, false);
  main.emit('selection.changed', { articleId: 1, isSelected: true, markId: null });
  assert.equal(useMarks.getState().selection.isSelected, true);
  await addMark(1, 'pink');
  assert.equal(useMarks.getState().selection.isSelected, false);
  assert.equal(useMarks.getState().colour, 'pink');
  chooseMark(7);
  await removeMark(mark(7));
  assert.equal(useMarks.getState().chosenId, null);
  end();
});

test('another colour is shown at once, and no longer when main refuses it', async () => {
  testMain({ 'marks.ofArticle': () => good([mark(7)]), 'marks.update': () => bad('The library is closed.') });
  await showMarks(1);
  const colours = (): string[] => useMarks.getState().marks.map(({ colour }) => colour);
  const updating = updateMark({ id: 7, colour: 'green' });
  assert.deepEqual(colours(), ['green']);
  assert.equal((await updating).ok, false);
  assert.deepEqual(colours(), ['yellow']);
});

test('whether the highlights of an article are listed beside it is kept while others are opened', async () => {
  testMain({ 'marks.ofArticle': (id) => good([mark(id * 10, id)]) });
  await showMarks(1);
  assert.equal(useMarks.getState().isListed, false);
  listMarks(true);
  await showMarks(2);
  assert.deepEqual([useMarks.getState().isListed, useMarks.getState().marks.map(({ id }) => id)], [true, [20]]);
});

test('all highlights are asked for by colour', async () => {
  const main = testMain({ 'marks.list': () => good([]) });
  await beginMarksList();
  await showColour('blue');
  assert.equal(useMarksList.getState().status, 'ready');
  assert.deepEqual(
    main.calls.map(({ input }) => input),
    [{ search: '' }, { search: '', colour: 'blue' }],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newItem, testLibrary, withItems } from './testing.ts';

test('a name typed whole stands first, then names that begin so, then words within, then the rest, each by use', (context) => {
  const { library } = testLibrary(context);
  const often = ['previous meeting', 'House rules', 'The us of it', 'Usury'];
  withItems(library, 'p', [
    ...[1, 2, 3].map((at) => newItem(`often-${at}`, { topics: often })),
    newItem('once', { topics: ['United States', 'Usage', 'الولايات المتحدة'] }),
  ]);
  library.indexPending(100);
  const found = (search: string): string[] =>
    library.listTopics({ search, which: 'all', limit: 9 }).map(({ name }) => name);
  assert.deepEqual(found('US'), ['United States', 'Usury', 'Usage', 'The us of it', 'previous meeting', 'House rules']);
  assert.equal(found('united st')[0], 'United States');
  assert.equal(found('usage')[0], 'Usage');
  assert.deepEqual(
    library.listTopics({ search: 'us', which: 'all', limit: 1 }).map(({ name }) => name),
    ['United States'],
  );
  assert.deepEqual(found('?'), []);
});

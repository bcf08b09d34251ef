import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Facets } from '../../preload/model.ts';
import { followFacets, initialFacets, languagesOfAll, loadFacets, useFacets } from './facets-store.ts';
import { bad, good, held, testMain } from './testing.ts';

const facets = (count: number): Facets => ({
  chosen: [],
  related: [{ id: 1, name: 'Water', derived: false, count, score: 0 }],
  publications: [{ id: 7, count }],
  kinds: [{ kind: 'news', count }],
  access: [{ access: 'full', count }],
  languages: [{ language: 'en', count }],
});
const shown = (): number | undefined => useFacets.getState().facets?.related[0]?.count;

beforeEach(() => useFacets.setState(initialFacets, true));

test('the counts before stay until the new ones have come; an answer overtaken is left aside', async () => {
  const slow = held();
  testMain({
    'topics.facets': async ({ query }) => {
      if (query.unread === true) await slow.promise;
      return good(facets(query.unread === true ? 1 : 2));
    },
  });
  await loadFacets({});
  assert.equal(shown(), 2);
  const overtaken = loadFacets({ unread: true });
  assert.equal(shown(), 2);
  await loadFacets({ starred: true });
  slow.release();
  await overtaken;
  assert.equal(shown(), 2);
});

test('counting that fails leaves what was counted and says why', async () => {
  let fails = false;
  testMain({ 'topics.facets': () => (fails ? bad('no counts') : good(facets(5))) });
  await loadFacets({});
  fails = true;
  await loadFacets({ unread: true });
  assert.equal(shown(), 5);
  assert.equal(useFacets.getState().problem?.message, 'no counts');
});

test('counts follow what main tells of', async () => {
  let count = 1;
  const main = testMain({ 'topics.facets': () => good(facets(count)) });
  await loadFacets({});
  const end = followFacets();
  count = 2;
  main.emit('topics.changed', {});
  await pause(20);
  assert.equal(shown(), 2);
  end();
  assert.deepEqual(await languagesOfAll(), ['en']);
});

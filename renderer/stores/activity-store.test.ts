import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { ActivityEntry } from '../../preload/model.ts';
import { ENTRIES, initialActivity, newerActivity, olderActivity, showActivity, useActivity } from './activity-store.ts';
import { good, testMain } from './testing.ts';

const state = useActivity.getState;
const ids = (): number[] => state().entries.map((one) => one.id);

const entry = (id: number): ActivityEntry => ({
  id,
  at: id,
  level: id % 2 === 0 ? 'info' : 'failure',
  subject: 'feed',
  publicationId: id % 3,
  articleId: null,
  url: '',
  code: 'test',
  message: `Entry ${id}`,
});

function log(entries: ActivityEntry[]) {
  return testMain({
    'activity.list': ({ before, limit, level, publicationId }) =>
      good(
        entries
          .filter(
            (one) =>
              (before === null || one.id < before) &&
              (level === undefined || one.level === level) &&
              (publicationId === undefined || one.publicationId === publicationId),
          )
          .toSorted((a, b) => b.id - a.id)
          .slice(0, limit),
      ),
  });
}

const entries = (count: number) => Array.from({ length: count }, (_unused, index) => entry(index + 1));

beforeEach(() => useActivity.setState(initialActivity, true));

test('the log is read page by page, newest first, to its end', async () => {
  log(entries(250));
  await showActivity({});
  assert.equal(ids()[0], 250);
  assert.equal(ids().length, ENTRIES);
  await olderActivity();
  await olderActivity();
  assert.equal(ids().length, 250);
  assert.equal(new Set(ids()).size, 250);
  assert.equal(state().more, false);
});

test('filters narrow it', async () => {
  log(entries(30));
  await showActivity({ level: 'failure', publicationId: 1 });
  assert.deepEqual(ids(), [25, 19, 13, 7, 1]);
});

test('what is new comes on top without losing the older pages', async () => {
  const held = entries(150);
  log(held);
  await showActivity({});
  await olderActivity();
  held.push(entry(151), entry(152));
  await newerActivity();
  assert.equal(ids()[0], 152);
  assert.equal(ids().length, 152);
});

test('more news than one answer holds begins the log again, without a gap', async () => {
  const held = entries(10);
  log(held);
  await showActivity({});
  for (let id = 11; id <= 300; id += 1) held.push(entry(id));
  await newerActivity();
  assert.equal(ids()[0], 300);
  assert.equal(ids().length, ENTRIES);
  assert.equal(state().more, true);
});

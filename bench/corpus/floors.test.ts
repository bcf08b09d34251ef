import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallen, raised, scoresIn } from './floors.ts';

test('scores have the names of their places; times, sizes and lists are none', () => {
  const printed = {
    feeds: {
      core: { asked: 158, held: 106 },
      missed: ['a'],
      speed: { megabytesPerSecond: 3, runs: 5 },
      withoutField: 7,
    },
    pages: { aeb: { f1: 0.97, pagesPerSecond: 40, peakMegabytes: 200 } },
    hostile: { executed: 0, unsanitised: { ran: 54 } },
    w3c: { items: 9, seconds: 2 },
    corpus: '/somewhere',
  };
  assert.deepEqual(scoresIn(printed), {
    'feeds.core.asked': 158,
    'feeds.core.held': 106,
    'pages.aeb.f1': 0.97,
    'hostile.executed': 0,
    'w3c.items': 9,
  });
});

test('a score below its floor has fallen, and one that is no longer scored', () => {
  const floors = { 'a.f1': 0.5, 'a.held': 3, 'b.f1': 0.9 };
  assert.deepEqual(fallen({ 'a.f1': 0.5, 'a.held': 4 }, floors, ['a']), []);
  assert.deepEqual(fallen({ 'a.f1': 0.49, 'a.held': 3 }, floors, ['a']), ['a.f1 is 0.49; it was 0.5']);
  assert.deepEqual(fallen({ 'a.f1': 0.5 }, floors, ['a']), ['a.held is scored no more; it was 3']);
  assert.equal(fallen({}, floors, ['a', 'b']).length, 3);
});

test('of what should not be, less is better', () => {
  const floors = { 'hostile.executed': 0, 'hostile.html5sec.active': 2 };
  assert.deepEqual(fallen({ 'hostile.executed': 0, 'hostile.html5sec.active': 1 }, floors, ['hostile']), []);
  assert.deepEqual(fallen({ 'hostile.executed': 1, 'hostile.html5sec.active': 2 }, floors, ['hostile']), [
    'hostile.executed is 1; it was 0',
  ]);
});

test('floors only ever rise', () => {
  const floors = { 'b.f1': 0.9, 'a.f1': 0.5, 'h.active': 2 };
  assert.deepEqual(Object.entries(raised({ 'a.f1': 0.6, 'b.f1': 0.8, 'c.held': 1, 'h.active': 1 }, floors)), [
    ['a.f1', 0.6],
    ['b.f1', 0.9],
    ['c.held', 1],
    ['h.active', 1],
  ]);
  assert.equal(raised({ 'h.active': 3 }, floors)['h.active'], 2);
});

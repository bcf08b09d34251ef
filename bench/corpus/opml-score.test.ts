import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOfList, type Source } from './opml-score.ts';

const outline = { url: 'https://a.example/', title: 'A', titled: true, siteUrl: '', folder: '' };
const list = (...outlines: (typeof outline)[]): Parameters<typeof faultsOfList>[0] => ({
  ok: true,
  value: { title: '', outlines },
});
const refused = { ok: false, code: 'not-opml', message: 'broken' } as const;
const counted = (value: number): NonNullable<Source['checks']> => [{ path: 'len(subscriptions)', op: '==', value }];

test('a right list is imported, with an address in every line', () => {
  assert.deepEqual(faultsOfList(list(outline), { must_fail: false, checks: counted(1) }), []);
  assert.equal(faultsOfList(refused, { must_fail: false }).length, 1);
  assert.equal(faultsOfList(list({ ...outline, url: '' }), { must_fail: false }).length, 1);
});

test('a faulty one is refused, or its faulty lines are told', () => {
  assert.deepEqual(faultsOfList(refused, { must_fail: true }), []);
  assert.deepEqual(faultsOfList(list(outline, { ...outline, titled: false }), { must_fail: true }), []);
  assert.equal(faultsOfList(list(outline), { must_fail: true }).length, 1);
});

test('checks are held to, those nobody knows too', () => {
  assert.deepEqual(
    faultsOfList(list(outline), { must_fail: false, checks: counted(2) }).map(({ check }) => check),
    [true],
  );
  assert.equal(faultsOfList(refused, { must_fail: false, checks: counted(0) }).length, 2);
  assert.equal(faultsOfList(list(), { must_fail: false, checks: [{ path: 'title', op: '==', value: 0 }] }).length, 1);
});

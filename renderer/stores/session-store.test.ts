import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Access, PageState, SessionStatus } from '../../preload/model.ts';
import { asksPassword, doorOf, startSignIn, type DoorKind } from './session-store.ts';
import { good, testMain } from './testing.ts';

const door = (
  access: Access,
  pageState: PageState,
  status: SessionStatus,
  given: { left?: number; problem?: string } = {},
): DoorKind | null =>
  doorOf(
    { access, pageState, problem: given.problem === undefined ? null : { code: given.problem, message: '' } },
    {
      session: { status, since: 0, verifiedAt: null, method: 'none' },
      meter: given.left === undefined ? null : { limit: 4, left: given.left, allowance: 0 },
    },
  );

test('what stands between the reader and the whole article', () => {
  const cases: [DoorKind | null, Parameters<typeof door>][] = [
    [null, ['full', 'stored', 'signed-out']],
    [null, ['feed', 'pending', 'signed-out']],
    [null, ['feed', 'failed', 'signed-out', { problem: 'not-found' }]],
    ['teaser', ['teaser', 'stored', 'signed-out']],
    ['teaser', ['locked', 'stored', 'signed-out']],
    ['teaser', ['feed', 'failed', 'signed-out', { problem: 'needs-sign-in' }]],
    ['teaser', ['feed', 'stored', 'signed-out']],
    ['expired', ['teaser', 'stored', 'expired']],
    ['fetching', ['teaser', 'pending', 'signed-in']],
    ['entitled', ['teaser', 'stored', 'signed-in']],
    ['unverified', ['teaser', 'stored', 'unverified']],
    ['meter', ['feed', 'held', 'signed-out', { left: 3 }]],
    ['meter', ['feed', 'held', 'signed-out']],
    ['meter-none', ['feed', 'held', 'signed-out', { left: 0 }]],
  ];
  for (const [expected, given] of cases) assert.equal(door(...given), expected, JSON.stringify(given));
});

test('a feed asks for a password by its problem alone', () => {
  const feed = {
    id: 1,
    url: '',
    title: '',
    format: null,
    checkedAt: null,
    nextCheckAt: null,
    status: 'failing' as const,
    private: false,
  };
  assert.equal(asksPassword({ ...feed, problem: { code: 'needs-password', message: '' } }), true);
  assert.equal(asksPassword({ ...feed, problem: { code: 'needs-sign-in', message: '' } }), false);
  assert.equal(asksPassword({ ...feed, problem: null }), false);
});

test('signing in names a publication, and a feed only where one is meant', async () => {
  const main = testMain({ 'session.signIn': () => good(null) });
  await startSignIn(3);
  await startSignIn(3, 8);
  assert.deepEqual(
    main.calls.map(({ input }) => input),
    [{ publicationId: 3 }, { publicationId: 3, feedId: 8 }],
  );
});

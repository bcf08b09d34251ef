import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SessionMethod, SessionStatus } from '../../preload/model.ts';
import type { SessionRow } from '../database/face.ts';
import { nextSession, type SessionEvent } from './session-state.ts';

const THEN = 1_000;
const NOW = 2_000;

const session = (status: SessionStatus, change: Partial<SessionRow> = {}): SessionRow => ({
  status,
  since: THEN,
  verifiedAt: status === 'signed-out' ? null : THEN,
  account: '',
  method: status === 'signed-out' ? 'none' : 'links',
  witness: '',
  shownBy: [],
  ...change,
});

const shownIn: SessionEvent = { is: 'shown-in', by: 'links', account: '', witness: '' };
const shownOut: SessionEvent = { is: 'shown-out', by: 'links' };

/** Every state under every event. */
const table: Record<SessionStatus, [SessionEvent, SessionStatus][]> = {
  'signed-out': [
    [shownIn, 'signed-in'],
    [shownOut, 'signed-out'],
    [{ is: 'sent-to-sign-in' }, 'signed-out'],
    [{ is: 'reader-says' }, 'unverified'],
    [{ is: 'went-offline' }, 'signed-out'],
    [{ is: 'secrets-gone' }, 'signed-out'],
    [{ is: 'signed-out-by-reader' }, 'signed-out'],
  ],
  'signed-in': [
    [shownIn, 'signed-in'],
    [shownOut, 'expired'],
    [{ is: 'sent-to-sign-in' }, 'expired'],
    [{ is: 'reader-says' }, 'signed-in'],
    [{ is: 'went-offline' }, 'unverified'],
    [{ is: 'secrets-gone' }, 'signed-out'],
    [{ is: 'signed-out-by-reader' }, 'signed-out'],
  ],
  unverified: [
    [shownIn, 'signed-in'],
    [shownOut, 'expired'],
    [{ is: 'sent-to-sign-in' }, 'expired'],
    [{ is: 'reader-says' }, 'unverified'],
    [{ is: 'went-offline' }, 'unverified'],
    [{ is: 'secrets-gone' }, 'signed-out'],
    [{ is: 'signed-out-by-reader' }, 'signed-out'],
  ],
  expired: [
    [shownIn, 'signed-in'],
    [shownOut, 'expired'],
    [{ is: 'sent-to-sign-in' }, 'expired'],
    [{ is: 'reader-says' }, 'unverified'],
    [{ is: 'went-offline' }, 'expired'],
    [{ is: 'secrets-gone' }, 'signed-out'],
    [{ is: 'signed-out-by-reader' }, 'signed-out'],
  ],
};

for (const [status, rows] of Object.entries(table) as [SessionStatus, [SessionEvent, SessionStatus][]][]) {
  for (const [event, expected] of rows) {
    test(`${status}, then ${event.is}: ${expected}`, () => {
      const before = session(status);
      const after = nextSession(before, event, NOW);
      assert.equal(after.status, expected);
      assert.equal(after.since, expected === status ? THEN : NOW);
    });
  }
}

test('what does not change anything gives back the same object, so that nobody is told twice', () => {
  for (const [status, event] of [
    ['expired', shownOut],
    ['expired', { is: 'sent-to-sign-in' }],
    ['signed-out', shownOut],
    ['expired', { is: 'went-offline' }],
    ['signed-out', { is: 'signed-out-by-reader' }],
  ] as [SessionStatus, SessionEvent][]) {
    const before = session(status);
    assert.equal(nextSession(before, event, NOW), before);
  }
});

test('evidence is taken back by its own kind or a stronger one only', () => {
  const out = (method: SessionMethod, by: 'profile' | 'teaser' | 'links'): SessionStatus =>
    nextSession(session('signed-in', { method }), { is: 'shown-out', by }, NOW).status;
  assert.equal(out('profile', 'links'), 'signed-in');
  assert.equal(out('profile', 'teaser'), 'signed-in');
  assert.equal(out('profile', 'profile'), 'expired');
  assert.equal(out('teaser', 'links'), 'signed-in');
  assert.equal(out('teaser', 'teaser'), 'expired');
  assert.equal(out('teaser', 'profile'), 'expired');
  assert.equal(out('links', 'links'), 'expired');
  assert.equal(out('links', 'teaser'), 'expired');
  assert.equal(out('reader', 'links'), 'expired');
});

test('links that showed the sign-in may show the end of it, though an article showed it better', () => {
  const before = session('signed-in', { method: 'teaser', shownBy: ['teaser'] });
  assert.equal(nextSession(before, shownOut, NOW), before);
  const confirmed = nextSession(before, shownIn, NOW);
  assert.deepEqual([confirmed.method, confirmed.shownBy], ['teaser', ['teaser', 'links']]);
  assert.equal(nextSession(confirmed, shownOut, NOW).status, 'expired');
});

test('weaker evidence confirms without taking the place of stronger', () => {
  const before = session('signed-in', { method: 'teaser', account: 'Ilse', witness: 'https://ledger.example/a' });
  const after = nextSession(before, { ...shownIn, account: '' }, NOW);
  assert.equal(after.method, 'teaser');
  assert.equal(after.verifiedAt, NOW);
  assert.equal(after.account, 'Ilse');
  assert.equal(after.witness, 'https://ledger.example/a');
  // A new sign-in begins anew with what shows it.
  assert.equal(nextSession({ ...before, status: 'expired' }, shownIn, NOW).method, 'links');
});

test('a session by the reader’s word alone that proves to be none is no expired one', () => {
  const said = nextSession(session('signed-out'), { is: 'reader-says' }, NOW);
  assert.deepEqual([said.status, said.method, said.verifiedAt], ['unverified', 'reader', null]);
  const after = nextSession(said, shownOut, NOW + 1);
  assert.deepEqual([after.status, after.method, after.account], ['signed-out', 'none', '']);
});

test('signing out forgets the name, the proof and the witness', () => {
  const before = session('signed-in', { account: 'Ilse', witness: 'https://ledger.example/a', method: 'teaser' });
  assert.deepEqual(nextSession(before, { is: 'signed-out-by-reader' }, NOW), {
    status: 'signed-out',
    since: NOW,
    verifiedAt: null,
    account: '',
    method: 'none',
    witness: '',
    shownBy: [],
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SessionRow, Terms } from '../database/face.ts';
import type { Signs } from '../press/face.ts';
import { createAdmission } from './admission.ts';
import { createBook } from './book.ts';
import { noMarks, sessionOf, signsOf, termsOf } from './testing.ts';

const NOW = Date.UTC(2026, 10, 25);
const page = (articleId: number) => ({ publicationId: 1, articleId });

function door(given: { terms?: Partial<Terms>; session?: Partial<SessionRow>; front?: Signs['meter'] } = {}) {
  let now = NOW;
  const calls: string[] = [];
  let stored = termsOf(given.terms);
  const book = createBook({
    library: {
      session: async () => sessionOf(given.session),
      saveSession: async () => undefined,
      terms: async () => stored,
      saveTerms: async (_id, change) => {
        stored = { ...stored, ...change };
      },
    },
    now: () => now,
    changed: async (_id, before, after) => void calls.push(`${before.status} > ${after.status}`),
  });
  const admission = createAdmission({
    book,
    now: () => now,
    marksOf: async () => noMarks,
    survey: async (id) => {
      calls.push('survey');
      const metered = given.front !== undefined;
      await book.change(id, (terms) => ({ ...terms, surveyedAt: now, metered, limit: given.front?.limit ?? null }));
    },
    suspect: (_id, sent) => void calls.push(sent ? 'suspect: sent away' : 'suspect'),
    goOn: () => void calls.push('go on'),
    foundMeter: () => void calls.push('found meter'),
  });
  const seen = (articleId: number, signs: Partial<Signs> = {}, access: 'full' | 'teaser' = 'full') =>
    admission.seen({ ...page(articleId), signs: signsOf(signs), access, headers: {} });
  return { admission, book, calls, seen, stored: () => stored, setNow: (at: number) => (now = at) };
}

test('at an unknown door the front page is looked at once, then one page goes alone, then all', async () => {
  const { admission, calls, seen, stored } = door();
  const answers = await Promise.all([1, 2, 3].map((id) => admission.admit(page(id), false)));
  assert.deepEqual(answers.toSorted(), ['go', 'wait', 'wait']);
  assert.deepEqual(calls, ['survey']);
  await seen(answers.indexOf('go') + 1);
  assert.deepEqual(calls, ['survey', 'go on']);
  assert.ok(stored().proven);
  assert.equal(await admission.admit(page(2), false), 'go');
  assert.equal(await admission.admit(page(3), false), 'go');
});

test('when the first page cannot be read, the next one goes alone', async () => {
  const { admission, calls } = door();
  assert.equal(await admission.admit(page(1), false), 'go');
  await admission.unread(page(1), false);
  assert.deepEqual(calls, ['survey', 'go on']);
  assert.equal(await admission.admit(page(2), false), 'go');
  assert.equal(await admission.admit(page(3), false), 'wait');
});

test('a front page that speaks of free reads: nothing goes without a click', async () => {
  const { admission, stored } = door({ front: { limit: 4, left: null } });
  assert.equal(await admission.admit(page(1), false), 'hold');
  assert.equal(stored().used, 0);
  assert.equal(await admission.admit(page(1), true), 'go');
  assert.deepEqual([stored().used, stored().month], [1, '2026-11']);
});

test('a first page that turns out to be counted holds the others back', async () => {
  const { admission, calls, seen } = door();
  assert.equal(await admission.admit(page(1), false), 'go');
  await seen(1, { meter: { limit: 4, left: 3 } });
  assert.ok(calls.includes('found meter'));
  assert.equal(await admission.admit(page(2), false), 'hold');
});

test('so many a month as the reader allows go by themselves, clicks counted with them, anew each month', async () => {
  const { admission, setNow, stored } = door({
    terms: { surveyedAt: NOW, metered: true, limit: 4, left: 4, allowance: 2 },
  });
  const answers = await Promise.all([1, 2, 3, 4].map((id) => admission.admit(page(id), false)));
  assert.deepEqual(answers.toSorted(), ['go', 'go', 'hold', 'hold']);
  assert.equal(stored().left, 2);
  setNow(Date.UTC(2026, 11, 1));
  assert.equal(await admission.admit(page(5), false), 'go');
  assert.deepEqual([stored().used, stored().month, stored().left], [1, '2026-12', 3]);
});

test('what the publisher says is left outranks what is allowed', async () => {
  const { admission } = door({ terms: { surveyedAt: NOW, metered: true, left: 0, month: '2026-11', allowance: 5 } });
  assert.equal(await admission.admit(page(1), false), 'hold');
});

test('who is signed in is not counted, unless the publisher counts all the same', async () => {
  const open = door({ terms: { metered: true }, session: { status: 'signed-in', verifiedAt: 1, method: 'links' } });
  assert.equal(await open.admission.admit(page(1), false), 'go');
  // The scripts that count stand on every page; a count that goes down does not.
  await open.seen(1, { meter: { limit: null, left: null }, links: 'in' });
  assert.equal(await open.admission.admit(page(2), false), 'go');
  await open.seen(2, { meter: { limit: 4, left: 2 }, links: 'in' });
  assert.equal(await open.admission.admit(page(3), false), 'hold');
});

test('an expired session is counted like an anonymous one', async () => {
  const { admission } = door({
    terms: { metered: true },
    session: { status: 'expired', verifiedAt: 1, method: 'links' },
  });
  assert.equal(await admission.admit(page(1), false), 'hold');
});

test('a page that shows the reader signed out ends the session once', async () => {
  const { calls, seen } = door({ session: { status: 'signed-in', verifiedAt: 1, method: 'links' } });
  await Promise.all([1, 2, 3].map((id) => seen(id, { links: 'out' }, 'teaser')));
  assert.deepEqual(calls, ['signed-in > expired']);
});

test('pages never sign in someone who is signed out, nor one whose session ended', async () => {
  const out = door();
  await out.seen(1, { links: 'in' });
  const ended = door({ session: { status: 'expired', verifiedAt: 1, method: 'links' } });
  await ended.seen(1, { links: 'in' });
  assert.deepEqual([...out.calls, ...ended.calls], []);
});

test('log-in pages and teasers make suspicious only where they tell something', async () => {
  const byLinks = door({ session: { status: 'signed-in', verifiedAt: 1, method: 'links' } });
  await byLinks.admission.unread(page(1), false);
  await byLinks.seen(2, {}, 'teaser');
  assert.deepEqual(byLinks.calls, []);
  await byLinks.admission.unread(page(1), true);
  assert.deepEqual(byLinks.calls, ['suspect: sent away']);
  const byTeaser = door({ session: { status: 'signed-in', verifiedAt: 1, method: 'teaser' } });
  await byTeaser.seen(1, { links: 'out' });
  await byTeaser.seen(2, {}, 'teaser');
  assert.deepEqual(byTeaser.calls, ['suspect']);
  const anonymous = door();
  await anonymous.admission.unread(page(1), true);
  assert.deepEqual(anonymous.calls, []);
});

test('what was read this month counts also where the publisher has forgotten the reader', async () => {
  const { admission, seen, stored } = door({
    terms: { surveyedAt: NOW, metered: true, limit: 2, left: 2, month: '2026-11' },
  });
  for (const id of [1, 2]) {
    assert.equal(await admission.admit(page(id), true), 'go');
    await seen(id, { meter: { limit: 2, left: 1 } });
  }
  assert.equal(stored().left, 0);
  assert.equal(await admission.admit(page(3), true), 'hold');
});

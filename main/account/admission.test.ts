import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SessionRow, Terms } from '../database/face.ts';
import type { Signs } from '../press/face.ts';
import { settle } from '../sync/testing/fake-clock.ts';
import { createAdmission } from './admission.ts';
import { createBook } from './book.ts';
import { noMarks, sessionOf, signsOf, termsOf } from './testing.ts';

const NOW = Date.UTC(2026, 10, 25);
const byItself = { hand: false, spends: false };
const spending = { hand: true, spends: true };
const page = (articleId: number) => ({ publicationId: 1, articleId });

function door(
  given: { terms?: Partial<Terms>; session?: Partial<SessionRow>; front?: Signs['meter']; asking?: Promise<void> } = {},
) {
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
    sharers: async (id) => [id],
    changed: async (_id, before, after) => void calls.push(`${before.status} > ${after.status}`),
  });
  const admission = createAdmission({
    book,
    now: () => now,
    placeOf: async () => ({ siteUrl: 'https://ledger.example/', marks: noMarks }),
    survey: async (id) => {
      calls.push('survey');
      const metered = given.front !== undefined;
      await book.change(id, (terms) => ({ ...terms, surveyedAt: now, metered, limit: given.front?.limit ?? null }));
    },
    suspect: async (_id, sent) => {
      calls.push(sent ? 'suspect: sent away' : 'suspect');
      await given.asking;
    },
    background: (work) => void work.catch(assert.fail),
    goOn: () => void calls.push('go on'),
    foundMeter: () => void calls.push('found meter'),
  });
  const seen = (
    articleId: number,
    signs: Partial<Signs> = {},
    access: 'full' | 'teaser' = 'full',
    change: { host?: string; stale?: boolean } = {},
  ) =>
    admission.seen({
      ...page(articleId),
      signs: signsOf(signs),
      access,
      headers: {},
      host: 'www.ledger.example',
      stale: false,
      ...change,
    });
  const unread = (articleId: number, change: { putOff?: boolean; sentToSignIn?: boolean; host?: string } = {}) =>
    admission.unread({ ...page(articleId), putOff: false, sentToSignIn: false, host: 'ledger.example', ...change });
  return { admission, book, calls, seen, unread, stored: () => stored, setNow: (at: number) => (now = at) };
}

test('at an unknown door the front page is looked at once, then one page goes alone, then all', async () => {
  const { admission, calls, seen, stored } = door();
  const answers = await Promise.all([1, 2, 3].map((id) => admission.admit(page(id), byItself)));
  assert.deepEqual(answers.toSorted(), ['go', 'wait', 'wait']);
  assert.deepEqual(calls, ['survey']);
  await seen(answers.indexOf('go') + 1);
  assert.deepEqual(calls, ['survey', 'go on']);
  assert.ok(stored().proven);
  assert.equal(await admission.admit(page(2), byItself), 'go');
  assert.equal(await admission.admit(page(3), byItself), 'go');
});

test('when the first page cannot be read, the next one goes alone', async () => {
  const { admission, calls, unread } = door();
  assert.equal(await admission.admit(page(1), byItself), 'go');
  await unread(1);
  assert.deepEqual(calls, ['survey', 'go on']);
  assert.equal(await admission.admit(page(2), byItself), 'go');
  assert.equal(await admission.admit(page(3), byItself), 'wait');
});

test('a front page that speaks of free reads: nothing goes without a click', async () => {
  const { admission, stored } = door({ front: { limit: 4, left: null } });
  assert.equal(await admission.admit(page(1), byItself), 'hold');
  assert.equal(stored().used, 0);
  assert.equal(await admission.admit(page(1), spending), 'go');
  assert.deepEqual([stored().used, stored().month], [1, '2026-11']);
});

test('a first page that turns out to be counted holds the others back', async () => {
  const { admission, calls, seen } = door();
  assert.equal(await admission.admit(page(1), byItself), 'go');
  await seen(1, { meter: { limit: 4, left: 3 } });
  assert.ok(calls.includes('found meter'));
  assert.equal(await admission.admit(page(2), byItself), 'hold');
});

test('so many a month as the reader allows go by themselves, clicks counted with them, anew each month', async () => {
  const { admission, setNow, stored } = door({
    terms: { surveyedAt: NOW, metered: true, limit: 4, left: 4, allowance: 2 },
  });
  const answers = await Promise.all([1, 2, 3, 4].map((id) => admission.admit(page(id), byItself)));
  assert.deepEqual(answers.toSorted(), ['go', 'go', 'hold', 'hold']);
  assert.equal(stored().left, 2);
  setNow(Date.UTC(2026, 11, 1));
  assert.equal(await admission.admit(page(5), byItself), 'go');
  assert.deepEqual([stored().used, stored().month, stored().left], [1, '2026-12', 3]);
});

test('what the publisher says is left outranks what is allowed', async () => {
  const { admission } = door({ terms: { surveyedAt: NOW, metered: true, left: 0, month: '2026-11', allowance: 5 } });
  assert.equal(await admission.admit(page(1), byItself), 'hold');
});

test('who is signed in is not counted, unless the publisher counts all the same', async () => {
  const open = door({ terms: { metered: true }, session: { status: 'signed-in', verifiedAt: 1, method: 'links' } });
  assert.equal(await open.admission.admit(page(1), byItself), 'go');
  // The scripts that count stand on every page; a count that goes down does not.
  await open.seen(1, { meter: { limit: null, left: null }, links: 'in' });
  assert.equal(await open.admission.admit(page(2), byItself), 'go');
  await open.seen(2, { meter: { limit: 4, left: 2 }, links: 'in' });
  assert.equal(await open.admission.admit(page(3), byItself), 'go');
  await open.seen(3, { meter: { limit: 4, left: 1 }, links: 'in' });
  assert.equal(await open.admission.admit(page(4), byItself), 'hold');
});

test('an expired session is counted like an anonymous one', async () => {
  const { admission } = door({
    terms: { metered: true },
    session: { status: 'expired', verifiedAt: 1, method: 'links' },
  });
  assert.equal(await admission.admit(page(1), byItself), 'hold');
});

test('a page whose links show the reader signed out is reason to ask; the profile’s mark is proof', async () => {
  const { calls, seen } = door({
    session: { status: 'signed-in', verifiedAt: 1, method: 'links', shownBy: ['links'] },
  });
  await seen(1, { links: 'out' }, 'teaser');
  await settle();
  assert.deepEqual(calls, ['suspect', 'go on']);
  const marked = door({ session: { status: 'signed-in', verifiedAt: 1, method: 'profile', shownBy: ['profile'] } });
  await Promise.all([1, 2, 3].map((id) => marked.seen(id, { profile: 'out' }, 'teaser')));
  assert.deepEqual(marked.calls, ['signed-in > expired']);
});

test('a page of another’s site, or from before the sign-in, says nothing of this session or meter', async () => {
  const { calls, seen, stored } = door({
    session: { status: 'signed-in', verifiedAt: 1, method: 'links', shownBy: ['links'] },
  });
  const telling = { links: 'out', meter: { limit: 1, left: 0 }, signInUrl: 'https://other.example/login' } as const;
  await seen(1, telling, 'teaser', { host: 'other.example' });
  await seen(2, telling, 'teaser', { stale: true });
  assert.deepEqual(calls, []);
  assert.equal(stored().metered, false);
  assert.equal(await door().admission.admit(page(1), byItself), 'go');
});

test('what was put off wakes nobody, and gives back the read it was counted as', async () => {
  const probing = door();
  assert.equal(await probing.admission.admit(page(1), byItself), 'go');
  await probing.unread(1, { putOff: true });
  assert.deepEqual(probing.calls, ['survey']);
  const { admission, unread, stored } = door({ terms: { surveyedAt: NOW, metered: true, limit: 2, left: 2 } });
  assert.equal(await admission.admit(page(1), spending), 'go');
  assert.deepEqual([stored().used, stored().left], [1, 1]);
  await unread(1, { putOff: true });
  assert.deepEqual([stored().used, stored().left], [0, 2]);
  assert.equal(await admission.admit(page(1), spending), 'go');
  await unread(1);
  assert.equal(stored().used, 1);
});

test('what was admitted stands until the session or the meter is another', async () => {
  const { admission, book } = door({ session: { status: 'signed-in', verifiedAt: 1, method: 'profile' } });
  await admission.admit(page(1), byItself);
  const before = admission.standing(1);
  await book.happened(1, { is: 'shown-in', by: 'profile', account: 'Ilse', witness: '' });
  assert.equal(admission.standing(1), before);
  await book.happened(1, { is: 'shown-out', by: 'profile' });
  assert.notEqual(admission.standing(1), before);
});

test('while a session is in doubt, nothing more is asked for as a reader’s', async () => {
  let resolve: () => void = () => undefined;
  const asking = new Promise<void>((done) => {
    resolve = done;
  });
  const { admission, seen } = door({
    session: { status: 'signed-in', verifiedAt: 1, method: 'links', shownBy: ['links'] },
    asking,
  });
  assert.equal(await admission.admit(page(1), byItself), 'go');
  const before = admission.standing(1);
  await seen(1, { links: 'out' }, 'teaser');
  assert.notEqual(admission.standing(1), before);
  assert.equal(await admission.admit(page(2), byItself), 'wait');
  resolve();
  await settle();
  assert.equal(admission.standing(1), before);
  assert.equal(await admission.admit(page(2), byItself), 'go');
});

test('the reader’s own “fetch again” need not wait for the first page', async () => {
  const { admission } = door();
  assert.equal(await admission.admit(page(1), byItself), 'go');
  assert.equal(await admission.admit(page(2), byItself), 'wait');
  assert.equal(await admission.admit(page(3), { hand: true, spends: false }), 'go');
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
  await byLinks.unread(1);
  await byLinks.seen(2, {}, 'teaser');
  assert.deepEqual(byLinks.calls, []);
  await byLinks.unread(1, { sentToSignIn: true });
  await settle();
  assert.deepEqual(byLinks.calls, ['suspect: sent away', 'go on']);
  const byTeaser = door({ session: { status: 'signed-in', verifiedAt: 1, method: 'teaser' } });
  await byTeaser.seen(1, { links: 'out' });
  await byTeaser.seen(2, {}, 'teaser');
  await settle();
  assert.deepEqual(byTeaser.calls, ['suspect', 'go on']);
  const anonymous = door();
  await anonymous.unread(1, { sentToSignIn: true });
  assert.deepEqual(anonymous.calls, []);
});

test('what was read this month counts also where the publisher has forgotten the reader', async () => {
  const { admission, seen, stored } = door({
    terms: { surveyedAt: NOW, metered: true, limit: 2, left: 2, month: '2026-11' },
  });
  for (const id of [1, 2]) {
    assert.equal(await admission.admit(page(id), spending), 'go');
    await seen(id, { meter: { limit: 2, left: 1 } });
  }
  assert.equal(stored().left, 0);
  assert.equal(await admission.admit(page(3), spending), 'hold');
});

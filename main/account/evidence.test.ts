import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeByArticle, judgeByLinks, judgeByProfile } from './evidence.ts';
import { noMarks, signsOf } from './testing.ts';

const marks = {
  ...noMarks,
  signedIn: { cookies: ['SESSreader'], headers: [{ name: 'X-Reader', value: 'subscriber' }] },
  signedOut: { cookies: [], headers: [{ name: 'x-anonymous' }] },
};
const answered = (change: Partial<Parameters<typeof judgeByProfile>[0]> = {}) => ({
  signs: signsOf(),
  headers: {},
  cookieNames: null,
  ...change,
});

test('the profile: what the page shows outranks headers, headers outrank cookies', () => {
  const headers = { 'x-reader': 'Subscriber; year' };
  const cases: [Parameters<typeof answered>[0], 'in' | 'out' | null][] = [
    [{ signs: signsOf({ profile: 'out' }), headers, cookieNames: ['SESSreader'] }, 'out'],
    [{ headers, cookieNames: [] }, 'in'],
    [{ headers: { 'x-anonymous': '1' }, cookieNames: ['SESSreader'] }, 'out'],
    [{ headers: { 'x-reader': 'visitor' }, cookieNames: ['other', 'SESSreader'] }, 'in'],
    [{ cookieNames: ['other'] }, 'out'],
    [{}, null],
  ];
  for (const [change, expected] of cases) {
    const judged = judgeByProfile(answered(change), marks);
    assert.equal(judged?.shows ?? null, expected, JSON.stringify(change));
    if (judged !== null) assert.equal(judged.by, 'profile');
  }
});

test('without a profile its marks say nothing, whatever cookies there are', () => {
  assert.equal(judgeByProfile(answered({ cookieNames: ['a'], headers: { 'x-anonymous': '1' } }), noMarks), null);
});

test('links', () => {
  assert.deepEqual(judgeByLinks(signsOf({ links: 'in' })), { shows: 'in', by: 'links' });
  assert.deepEqual(judgeByLinks(signsOf({ links: 'out' })), { shows: 'out', by: 'links' });
  assert.equal(judgeByLinks(signsOf()), null);
});

test('articles: whole is in; less is out only for one that was whole before and a page that does not say otherwise', () => {
  assert.deepEqual(judgeByArticle('full', 'out', false), { shows: 'in', by: 'teaser' });
  assert.equal(judgeByArticle('teaser', null, false), null);
  assert.deepEqual(judgeByArticle('teaser', null, true), { shows: 'out', by: 'teaser' });
  assert.deepEqual(judgeByArticle('locked', 'out', true), { shows: 'out', by: 'teaser' });
  assert.equal(judgeByArticle('teaser', 'in', true), null);
});

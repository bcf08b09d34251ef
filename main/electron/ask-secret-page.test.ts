import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SecretQuestion } from '../sync/ports.ts';
import { ASK_POLICY, EMPTY, answerOf, askPage, draftOf } from './ask-secret-page.ts';
import { ANSWER_ADDRESS } from './scheme-names.ts';

const question: SecretQuestion = {
  wanted: 'password',
  host: 'example.com',
  realm: '',
  refused: false,
  unprotected: false,
};
const said = (fields: Record<string, string>, wanted: SecretQuestion['wanted'] = 'password') =>
  answerOf({ ...question, wanted }, new URLSearchParams(fields));

describe('the page', () => {
  test('has no script, and a form that goes nowhere but to main', () => {
    const page = askPage(question, EMPTY);
    assert.doesNotMatch(page, /<script|\son\w+=|style=|https?:/i);
    assert.deepEqual(
      [...page.matchAll(/action="([^"]*)"/g)].map(([, action]) => action),
      [ANSWER_ADDRESS, ANSWER_ADDRESS],
    );
    assert.match(ASK_POLICY, /^default-src 'none'; style-src broadsheet-ask:; form-action broadsheet-ask:;/);
  });
  test('shows what servers say as text, on one line, no longer than is needed', () => {
    const hostile = `"><script>alert(1)</script>\n\u202e${'x'.repeat(200)}`;
    const page = askPage({ ...question, host: 'a"><b>.example', realm: hostile }, { ...EMPTY, user: '"><i>' });
    assert.doesNotMatch(page, /<script|<b>|<i>|\u202e/);
    assert.match(page, /“<bdi>&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt; x{72}…<\/bdi>”/);
    assert.match(page, /value="&quot;&gt;&lt;i&gt;"/);
  });
  test('says what was refused, what is missing and what goes unprotected, and only then', () => {
    assert.doesNotMatch(askPage(question, EMPTY), /role="alert"|unprotected|It calls/);
    assert.match(askPage({ ...question, refused: true }, EMPTY), /role="alert">What was entered was not accepted/);
    assert.match(askPage({ ...question, unprotected: true }, EMPTY), /goes to example\.com unprotected \(http\)/);
    const missing = askPage({ ...question, refused: true }, { ...EMPTY, wrong: 'Please enter the token.' });
    assert.match(missing, /role="alert">Please enter the token\./);
    assert.doesNotMatch(missing, /not accepted/);
  });
  test('begins where something is to be entered; what is secret is never filled in', () => {
    const focused = (page: string) => [...page.matchAll(/id="(\w+)"[^>]*autofocus/g)].map(([, id]) => id);
    assert.deepEqual(focused(askPage(question, EMPTY)), ['user']);
    const draft = draftOf({ kind: 'basic', user: 'ann', password: 'pa55word' });
    assert.deepEqual(focused(askPage(question, draft)), ['password']);
    assert.doesNotMatch(askPage(question, draft), /pa55word/);
    const token = draftOf({ kind: 'bearer', token: 't0ken' });
    assert.deepEqual(focused(askPage(question, token)), ['token']);
    assert.doesNotMatch(askPage(question, token), /t0ken/);
    assert.deepEqual(focused(askPage({ ...question, wanted: 'address' }, EMPTY)), ['address']);
  });
});

describe('the answer', () => {
  test('is user name and password, as they were typed', () => {
    assert.deepEqual(said({ kind: 'basic', user: ' ann ', password: ' p:w ' }), {
      is: 'given',
      secret: { kind: 'basic', user: 'ann', password: ' p:w ' },
    });
  });
  test('is a token, without what else was pasted', () => {
    for (const token of ['abc.d-f', ' abc.d-f\n', 'Bearer abc.d-f'])
      assert.deepEqual(said({ kind: 'bearer', token }), { is: 'given', secret: { kind: 'bearer', token: 'abc.d-f' } });
  });
  test('is an address', () => {
    const url = 'https://example.com/f/abc?k=1';
    assert.deepEqual(said({ address: ` ${url} ` }, 'address'), { is: 'given', secret: { kind: 'address', url } });
  });
  test('is asked for again where it cannot be sent', () => {
    const cases: [Record<string, string>, RegExp, SecretQuestion['wanted']?][] = [
      [{}, /user name and the password/],
      [{ kind: 'basic', user: 'a:b', password: 'x' }, /colon/],
      [{ kind: 'bearer', token: '  ' }, /enter the token/],
      [{ kind: 'bearer', token: 'a b' }, /only letters/],
      [{ kind: 'bearer', token: 'a\r\nX-Header: b' }, /only letters/],
      [{ address: 'javascript:alert(1)' }, /no web address/, 'address'],
      [{ address: '' }, /no web address/, 'address'],
    ];
    for (const [fields, wrong, wanted] of cases) {
      const answer = said(fields, wanted);
      assert.equal(answer.is, 'again');
      assert.match(answer.is === 'again' ? answer.draft.wrong : '', wrong);
    }
  });
  test('is none when it was closed, whatever was typed', () => {
    assert.deepEqual(said({ close: 'yes', kind: 'bearer', token: 'abc' }), { is: 'closed' });
  });
});

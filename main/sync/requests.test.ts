import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FetchedAnswer, FetchFailure, FetchFailureCode, Redirect } from './ports.ts';
import { problem } from './problems.ts';
import { judge, requestFor, type Verdict } from './requests.ts';

const url = 'https://example.com/feed';
const asked = { url, wanted: 'feed' } as const;
const answer = (status: number, given: Partial<FetchedAnswer> = {}): FetchedAnswer => ({
  ok: true,
  status,
  url,
  redirects: [],
  headers: {},
  body: new Uint8Array(),
  ...given,
});
const codeOf = (verdict: Verdict): string => ('problem' in verdict ? verdict.problem.code : '');
const failure = (code: FetchFailureCode, detail = '', redirects: Redirect[] = []) =>
  judge(asked, { ok: false, code, detail, redirects });

test('a request carries what is accepted, the validators and the limits', () => {
  const { signal } = new AbortController();
  const request = requestFor({ url, wanted: 'feed', publicationId: 7, headers: { 'If-None-Match': '"a"' }, signal });
  assert.match(request.headers['Accept'] ?? '', /^application\/rss\+xml/);
  assert.equal(request.headers['If-None-Match'], '"a"');
  assert.deepEqual(
    { ...request, headers: null },
    {
      url,
      publicationId: 7,
      kind: 'feed',
      headers: null,
      maxBytes: 16 * 1024 ** 2,
      maxRedirects: 10,
      mayLeadInside: false,
      firstByteMs: 30_000,
      totalMs: 120_000,
      signal,
    },
  );
  assert.equal(requestFor({ url, wanted: 'page', publicationId: 7, signal }).maxBytes, 8 * 1024 ** 2);
  assert.equal(requestFor({ url, wanted: 'image', publicationId: 7, signal }).maxBytes, 12 * 1024 ** 2);
  assert.equal(requestFor({ url, wanted: 'document', publicationId: 7, signal }).maxBytes, 32 * 1024 ** 2);
});

describe('statuses', () => {
  const cases: [number, Verdict['is'], string][] = [
    [200, 'fine', ''],
    [304, 'not-modified', ''],
    [401, 'failed', 'needs-sign-in'],
    [402, 'failed', 'needs-sign-in'],
    [403, 'failed', 'forbidden'],
    [404, 'failed', 'not-found'],
    [410, 'failed', 'gone'],
    [418, 'failed', 'refused'],
    [429, 'silenced', ''],
    [500, 'failed', 'server-error'],
    [502, 'failed', 'server-error'],
    [503, 'silenced', ''],
    [511, 'unreachable', 'no-answer'],
  ];
  for (const [status, is, code] of cases) {
    test(`${status} is ${is} ${code}`, () => {
      const verdict = judge(asked, answer(status));
      assert.deepEqual([verdict.is, codeOf(verdict)], [is, code]);
    });
  }
  describe('401 with a challenge', () => {
    const asks = (challenge: string, given: Partial<FetchedAnswer> = {}): FetchedAnswer =>
      answer(401, { headers: { 'www-authenticate': challenge }, ...given });
    const challengeOf = (verdict: Verdict) => (verdict.is === 'failed' ? verdict.challenge : undefined);
    const realms: [string, string | undefined][] = [
      ['Basic realm="The members"', 'The members'],
      ['basic realm=members, charset="UTF-8"', 'members'],
      ['Bearer', ''],
      ['Bearer realm="a \\"b\\", c", error="x"', 'a "b", c'],
      ['Digest realm="d", nonce="n", Basic realm="b"', 'b'],
      ['Negotiate, NTLM', undefined],
      ['Digest realm="basic"', undefined],
      ['', undefined],
    ];
    for (const [challenge, realm] of realms) {
      test(challenge || 'an empty one', () => {
        const verdict = judge(asked, asks(challenge));
        assert.equal(codeOf(verdict), realm === undefined ? 'needs-sign-in' : 'needs-password');
        assert.deepEqual(challengeOf(verdict), realm === undefined ? undefined : { url, realm });
      });
    }
    test('is asked of feeds and typed addresses, not of pages and pictures, which nobody has a password for', () => {
      const codes = (['feed', 'any', 'page', 'image', 'document'] as const).map((wanted) =>
        codeOf(judge({ url, wanted }, asks('Basic'))),
      );
      assert.deepEqual(codes, ['needs-password', 'needs-password', 'needs-sign-in', 'needs-sign-in', 'needs-sign-in']);
    });
    const words = (verdict: Verdict): string => ('problem' in verdict ? verdict.problem.message : '');
    test('says whether what was sent was refused, or nothing was sent to who asks', () => {
      const authorization = 'Basic x';
      assert.match(words(judge(asked, asks('Basic'))), /asks for a user name and password.*Enter them/);
      assert.match(words(judge({ ...asked, authorization }, asks('Basic'))), /does not accept.*Enter/);
      const away = 'https://other.example/feed';
      const led = asks('Basic', { url: away, redirects: [{ status: 302, url: away }] });
      assert.match(words(judge({ ...asked, authorization }, led)), /other\.example asks for/);
      assert.equal(challengeOf(judge({ ...asked, authorization }, led))?.url, away);
    });
    test('without one, and 403: the secret that was sent is refused, else it may be a sign-in', () => {
      const secret = { ...asked, shownAs: url };
      assert.match(words(judge(secret, answer(401))), /does not accept/);
      assert.match(words(judge(secret, answer(403))), /\(403\) although.*Ask the publisher/);
      assert.equal(codeOf(judge(secret, answer(403))), 'needs-password');
      assert.match(words(judge(asked, answer(403))), /refused this \(403\).*may need a sign-in/);
      assert.match(words(judge({ ...asked, typed: true }, answer(403))), /may need a sign-in.*Nothing was added/);
    });
  });
  test('a friendly answer from the login page means: sign in', () => {
    const login = 'https://example.com/login?to=feed';
    const redirects = [{ status: 302, url: login }];
    assert.equal(codeOf(judge(asked, answer(200, { url: login, redirects }))), 'needs-sign-in');
    assert.equal(judge({ ...asked, url: login }, answer(200, { url: login })).is, 'fine');
  });
  test('the silence is of the host that answered', () => {
    const verdict = judge(asked, answer(429, { url: 'https://cdn.example/feed' }));
    assert.equal(verdict.is === 'silenced' && verdict.host, 'cdn.example');
  });
});

describe('failures', () => {
  const cases: [FetchFailureCode, Verdict['is'], string][] = [
    ['offline', 'offline', ''],
    ['aborted', 'stopped', ''],
    ['name-not-resolved', 'unreachable', 'no-answer'],
    ['connection-refused', 'unreachable', 'no-answer'],
    ['connection-lost', 'unreachable', 'no-answer'],
    ['first-byte-timeout', 'failed', 'no-answer'],
    ['total-timeout', 'failed', 'no-answer'],
    ['certificate', 'failed', 'certificate'],
    ['too-large', 'failed', 'too-large'],
    ['too-many-redirects', 'failed', 'too-many-redirects'],
    ['redirect-loop', 'failed', 'redirect-loop'],
    ['bad-address', 'failed', 'bad-address'],
    ['bad-encoding', 'failed', 'bad-encoding'],
    ['truncated', 'failed', 'truncated'],
    ['other', 'failed', 'other'],
  ];
  for (const [failureCode, is, code] of cases) {
    test(`${failureCode} is ${is} ${code}`, () => {
      const verdict = failure(failureCode);
      assert.deepEqual([verdict.is, codeOf(verdict)], [is, code]);
    });
  }
  test('the network stack’s words lose their secrets', () => {
    const verdict = failure('other', 'lost https://me:pw@example.com/feed?token=1');
    assert.match('problem' in verdict ? verdict.problem.message : '', /\(lost https:\/\/example\.com\/feed\)/);
  });
  test('an address that is a key is told in its shown form, also by the network stack', () => {
    const secret = 'https://example.com/f/hidden';
    for (const code of ['other', 'certificate', 'bad-address'] as const) {
      const failed: FetchFailure = { ok: false, code, detail: `lost ${secret}`, redirects: [] };
      const verdict = judge({ url: secret, wanted: 'feed', shownAs: 'https://example.com/' }, failed);
      assert.doesNotMatch(JSON.stringify(verdict), /hidden/);
    }
  });
  test('the message names the host the way ended at', () => {
    const verdict = failure('certificate', 'expired', [{ status: 302, url: 'https://other.example/' }]);
    assert.match('problem' in verdict ? verdict.problem.message : '', /other\.example/);
  });
});

test('every message says whose trouble it is or what to do next', () => {
  assert.match(problem('too-large', 'example.com', '16').message, /example\.com sent more than 16 MB.*browser/);
  assert.match(problem('already-followed', 'Al-Monitor').message, /“Al-Monitor”.*Open it/);
});

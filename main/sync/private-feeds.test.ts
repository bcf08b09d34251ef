import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FeedSecret } from './ports.ts';
import { doorOf, freeAddress, opensTheSame, sealed, shownAfterMove, withoutMark } from './private-feeds.ts';

const basic = (user: string, password: string): FeedSecret => ({ kind: 'basic', user, password });

describe('an address is taken apart', () => {
  const cases: [string, string, FeedSecret | null][] = [
    ['https://example.com/feed?p=1', 'https://example.com/feed?p=1', null],
    ['https://ann:pw@example.com/feed', 'https://example.com/feed', basic('ann', 'pw')],
    ['https://ann%40b.c:p%3Aw%2F@example.com/feed', 'https://example.com/feed', basic('ann@b.c', 'p:w/')],
    ['https://ann:50%@example.com/feed', 'https://example.com/feed', basic('ann', '50%')],
    ['https://only@example.com/feed', 'https://example.com/feed', basic('only', '')],
    [
      'https://example.com/feed?p=1&token=abc',
      'https://example.com/feed?p=1',
      { kind: 'address', url: 'https://example.com/feed?p=1&token=abc' },
    ],
    [
      'https://ann:pw@example.com/feed?key=abc',
      'https://example.com/feed',
      { kind: 'address', url: 'https://example.com/feed?key=abc', authorization: 'Basic YW5uOnB3' },
    ],
  ];
  for (const [address, url, secret] of cases) {
    test(address, () => assert.deepEqual(sealed(address, null), { url, secret }));
  }
  test('what was given when asked goes before what stands in it', () => {
    const given = { kind: 'bearer', token: 't' } as const;
    assert.deepEqual(sealed('https://ann:pw@example.com/feed', given).secret, given);
    assert.deepEqual(sealed('https://example.com/feed?key=k', given).secret, {
      kind: 'address',
      url: 'https://example.com/feed?key=k',
      authorization: 'Bearer t',
    });
  });
  test('and put together again for the request', () => {
    const stored = 'https://example.com/feed#private-000abc';
    assert.deepEqual(doorOf(stored, null), { url: 'https://example.com/feed' });
    assert.deepEqual(doorOf(stored, basic('ann', 'pw')), {
      url: 'https://example.com/feed',
      authorization: 'Basic YW5uOnB3',
    });
    assert.equal(doorOf(stored, basic('å', 'π')).authorization, 'Basic w6U6z4A=');
    assert.deepEqual(doorOf(stored, { kind: 'address', url: 'https://example.com/feed?key=k' }), {
      url: 'https://example.com/feed?key=k',
    });
  });
});

describe('feeds that differ in their secret alone', () => {
  test('are stored under addresses that differ in a fragment, which says nothing', () => {
    const url = 'https://example.com/feed';
    const taken = new Set<string>();
    for (let index = 0; index < 4; index += 1) taken.add(freeAddress(url, taken, () => 0.5));
    assert.equal(taken.size, 4);
    for (const one of taken) {
      assert.match(one, /^https:\/\/example\.com\/feed(#private-[0-9a-z]{6})?$/);
      assert.equal(withoutMark(one), url);
    }
  });
  test('are the same for the same user or key', () => {
    assert.ok(opensTheSame(basic('ann', 'old'), basic('ann', 'new')));
    assert.ok(!opensTheSame(basic('ann', 'x'), basic('bob', 'x')));
    assert.ok(!opensTheSame({ kind: 'bearer', token: 'a' }, { kind: 'bearer', token: 'b' }));
    const one = { kind: 'address', url: 'https://a.example/?key=1' } as const;
    assert.ok(opensTheSame(one, { ...one }));
    assert.ok(!opensTheSame(one, { ...one, url: 'https://a.example/?key=2' }));
  });
});

test('a key is not shown of a new address, whatever it is called there', () => {
  const before = 'https://example.com/feed?token=secret-word&p=1';
  const cases: [string, string][] = [
    ['https://new.example/feed?token=secret-word&p=2', 'https://new.example/feed?p=2'],
    ['https://new.example/feed?t=secret-word', 'https://new.example/feed'],
    ['https://new.example/f/secret-word/rss', 'https://new.example/'],
    ['https://new.example/f/secret%2Dword/rss', 'https://new.example/'],
    ['https://new.example/feed?t=xsecret-wordx', 'https://new.example/'],
    ['https://new.example/open', 'https://new.example/open'],
  ];
  for (const [target, shown] of cases) assert.equal(shownAfterMove(target, before), shown, target);
});

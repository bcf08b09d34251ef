import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidenceOf, identityOf, normaliseAddress, type IdentifiedItem } from './identity.ts';

const item = (given: Partial<IdentifiedItem>): IdentifiedItem => ({
  guid: '',
  url: '',
  headline: '',
  dek: '',
  bodyText: '',
  publishedAt: null,
  ...given,
});
const alone = { sharedGuids: new Set<string>(), sharedAddresses: new Set<string>() };

describe('addresses of the same page', () => {
  const same: [string, string, string][] = [
    ['scheme', 'http://example.com/a', 'https://example.com/a'],
    ['leading www.', 'https://www.example.com/a', 'https://example.com/a'],
    ['default http port', 'http://example.com:80/a', 'https://example.com/a'],
    ['default https port', 'https://example.com:443/a', 'https://example.com/a'],
    ['host case', 'https://EXAMPLE.com/a', 'https://example.com/a'],
    ['root dot', 'https://example.com./a', 'https://example.com/a'],
    ['trailing slash', 'https://example.com/a/', 'https://example.com/a'],
    ['bare host', 'https://example.com', 'https://example.com/'],
    ['utm_*', 'https://example.com/a?utm_source=rss&UTM_Medium=x', 'https://example.com/a'],
    ['click ids', 'https://example.com/a?fbclid=1&gclid=2&mc_cid=3&msclkid=4', 'https://example.com/a'],
    ['at_* and ns_*', 'https://example.com/a?at_medium=rss&ns_campaign=b', 'https://example.com/a'],
    ['trackers among others', 'https://example.com/a?id=7&utm_source=x', 'https://example.com/a?id=7'],
    ['fragment', 'https://example.com/a#comments', 'https://example.com/a'],
    ['text fragment', 'https://example.com/a#:~:text=word', 'https://example.com/a'],
    ['encoding case', 'https://example.com/%d8%b9', 'https://example.com/%D8%B9'],
    ['unencoded letters', 'https://example.com/ع', 'https://example.com/%d8%b9'],
    ['needless encoding', 'https://example.com/%7Euser/%61', 'https://example.com/~user/a'],
    ['parameter order', 'https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['empty query', 'https://example.com/a?', 'https://example.com/a'],
    ['sign-in part', 'https://me:secret@example.com/a', 'https://example.com/a'],
    ['international host', 'https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ];
  for (const [what, one, other] of same) {
    test(what, () => assert.equal(normaliseAddress(one), normaliseAddress(other)));
  }
});

describe('addresses of different pages', () => {
  const different: [string, string, string][] = [
    ['path', 'https://example.com/a', 'https://example.com/b'],
    ['path case', 'https://example.com/a', 'https://example.com/A'],
    ['parameter', 'https://example.com/?p=1', 'https://example.com/?p=2'],
    ['ref is no tracker', 'https://example.com/a?ref=1', 'https://example.com/a'],
    ['port', 'http://example.com:8080/a', 'http://example.com/a'],
    ['subdomain', 'https://blog.example.com/a', 'https://example.com/a'],
    ['a host that is only www.', 'https://www.com/a', 'https://com/a'],
    ['hash-bang path', 'https://example.com/#!/x', 'https://example.com/#!/y'],
    ['encoded slash', 'https://example.com/a%2Fb', 'https://example.com/a/b'],
  ];
  for (const [what, one, other] of different) {
    test(what, () => assert.notEqual(normaliseAddress(one), normaliseAddress(other)));
  }
});

test('what is no web address normalises to nothing', () => {
  for (const address of ['', 'mailto:a@example.com', 'javascript:alert(1)', 'tag:example.com,2024:1', 'a b']) {
    assert.equal(normaliseAddress(address), '');
  }
});

describe('identity of an item', () => {
  const url = 'https://www.example.com/a?utm_source=rss';
  test('is its guid, its address an alternate', () => {
    assert.deepEqual(identityOf(item({ guid: ' tag:1 ', url }), alone), {
      identity: 'tag:1',
      alternates: ['https://example.com/a'],
      ownPage: true,
    });
  });
  test('is its address without guid', () => {
    assert.deepEqual(identityOf(item({ url }), alone), {
      identity: 'https://example.com/a',
      alternates: [],
      ownPage: true,
    });
  });
  test('a guid that is the address in another spelling is one identity', () => {
    assert.deepEqual(identityOf(item({ guid: 'http://example.com/a/', url }), alone), {
      identity: 'https://example.com/a',
      alternates: [],
      ownPage: true,
    });
  });
  test('the # part of a guid counts', () => {
    const one = identityOf(item({ guid: 'https://example.com/log#1' }), alone);
    const other = identityOf(item({ guid: 'https://example.com/log#2' }), alone);
    assert.notEqual(one.identity, other.identity);
  });
  test('is its content with neither, and a corrected text of the same headline and date stays the same', () => {
    const first = item({ headline: 'Dam opens', publishedAt: 5, bodyText: 'Frist text' });
    const corrected = { ...first, bodyText: 'First text' };
    assert.match(identityOf(first, alone).identity, /^content:[0-9a-f]{64}$/);
    assert.equal(identityOf(first, alone).identity, identityOf(corrected, alone).identity);
    assert.notEqual(identityOf(first, alone).identity, identityOf({ ...first, publishedAt: 6 }, alone).identity);
    assert.notEqual(identityOf(item({ dek: 'one' }), alone).identity, identityOf(item({ dek: 'two' }), alone).identity);
  });
});

describe('feeds whose marks tell nothing apart', () => {
  test('one guid on every item is no identity', () => {
    const items = ['a', 'b', 'c'].map((path) => item({ guid: 'x', url: `https://example.com/${path}` }));
    const evidence = evidenceOf(items, '');
    assert.deepEqual(
      items.map((each) => identityOf(each, evidence).identity),
      ['https://example.com/a', 'https://example.com/b', 'https://example.com/c'],
    );
  });
  test('the same item listed twice keeps its guid', () => {
    const twice = [
      item({ guid: 'x', url: 'https://example.com/a' }),
      item({ guid: 'x', url: 'http://example.com/a/' }),
    ];
    assert.equal(identityOf(twice[0]!, evidenceOf(twice, '')).identity, 'x');
  });
  test('one guid on two items that all name the front page tells them apart by content', () => {
    const items = ['a First', 'b Second', 'b Third'].map((each) => {
      const [guid = '', headline = ''] = each.split(' ');
      return item({ guid, headline, url: 'https://example.com/' });
    });
    const evidence = evidenceOf(items, 'https://example.com');
    assert.equal(new Set(items.map((each) => identityOf(each, evidence).identity)).size, 3);
    assert.equal(identityOf(items[0]!, evidence).identity, 'a');
  });
  test('one address on several items is no alternate and no page of theirs', () => {
    const items = [1, 2].map((number) => item({ guid: `episode ${number}`, url: 'https://example.com/show' }));
    assert.deepEqual(identityOf(items[0]!, evidenceOf(items, '')), {
      identity: 'episode 1',
      alternates: [],
      ownPage: false,
    });
  });
  test('items that differ only behind # are told apart by content', () => {
    const items = [1, 2].map((n) => item({ url: `https://example.com/log#${n}`, headline: `Change ${n}` }));
    const evidence = evidenceOf(items, '');
    assert.notEqual(identityOf(items[0]!, evidence).identity, identityOf(items[1]!, evidence).identity);
  });
  test('the front page is no article of its own', () => {
    const only = item({ url: 'http://www.example.com/', headline: 'Hello' });
    assert.equal(identityOf(only, evidenceOf([only], 'https://example.com')).ownPage, false);
  });
});

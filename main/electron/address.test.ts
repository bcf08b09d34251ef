import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  askedToFollow,
  askedToShow,
  behindOutsideLink,
  outsideAddress,
  outsideLink,
  ownLink,
  topicLink,
} from './address.ts';

test('only http, https and mailto leave for the system', () => {
  assert.equal(outsideAddress('https://example.org/a'), 'https://example.org/a');
  assert.equal(outsideAddress('mailto:desk@example.org'), 'mailto:desk@example.org');
  for (const address of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/x',
    'data:text/html,x',
    'broadsheet-app://window/',
    'x',
    '',
  ]) {
    assert.equal(outsideAddress(address), null, address);
  }
});

test('feed and broadsheet links name an address to follow', () => {
  const cases: [string, string | null][] = [
    ['feed:https://example.org/rss', 'https://example.org/rss'],
    ['feed://example.org/rss', 'https://example.org/rss'],
    ['feeds:http://example.org/rss', 'http://example.org/rss'],
    ['broadsheet://follow?url=https%3A%2F%2Fexample.org%2Frss', 'https://example.org/rss'],
    ['broadsheet://erase?url=https%3A%2F%2Fexample.org', null],
    ['broadsheet://follow?url=file%3A%2F%2F%2Fetc%2Fpasswd', null],
    ['https://example.org/', 'https://example.org/'],
    ['--inspect', null],
    ['/home/reader/file.txt', null],
    ['feed:', null],
    ['feed:file:///etc/passwd', null],
    ['feed://example.org:8080/rss', 'https://example.org:8080/rss'],
  ];
  for (const [argument, expected] of cases) assert.equal(askedToFollow(argument), expected, argument);
});

test('a link outside comes back as it went in; nothing else is taken for one', () => {
  for (const address of ['https://example.org/a?b=1&c=%20#d', 'mailto:desk@example.org', 'https://example.org/سوريا']) {
    assert.equal(behindOutsideLink(outsideLink(address)), address);
  }
  for (const link of ['broadsheet-article://article/1', 'broadsheet-article://outside/?to=%', 'https://example.org/']) {
    assert.equal(behindOutsideLink(link), null);
  }
});

test('an address of absurd length is none', () => {
  const long = `https://example.org/${'a'.repeat(10_000)}`;
  assert.equal(outsideAddress(long), null);
  assert.equal(outsideAddress(`https://example.org/${'ä'.repeat(1_500)}`), null, 'too long once encoded');
  assert.equal(askedToFollow(long), null);
  assert.equal(askedToFollow(`feed:${long}`), null);
});

test('a link of the article frame names an article, a topic or an asset by a number or a hash, and nothing else', () => {
  const hash = '0f'.repeat(32);
  assert.deepEqual(ownLink(topicLink(7)), { kind: 'topic', id: 7 });
  assert.deepEqual(ownLink('broadsheet-article://article/12'), { kind: 'article', id: 12 });
  assert.deepEqual(ownLink(`broadsheet-article://asset/${hash}`), { kind: 'asset', hash });
  for (const link of [
    'broadsheet-article://topic/0',
    'broadsheet-article://topic/07',
    'broadsheet-article://topic/-1',
    'broadsheet-article://topic/1e3',
    'broadsheet-article://topic/1/2',
    'broadsheet-article://topic/..%2f1',
    `broadsheet-article://topic/${'9'.repeat(16)}`,
    'broadsheet-article://topics/1',
    'broadsheet-article://window/1',
    `broadsheet-article://asset/${hash}0`,
    'https://topic/1',
    'topic/1',
    '',
  ])
    assert.equal(ownLink(link), null, link);
});

test('a broadsheet link names an article, a topic or a list to show', () => {
  assert.deepEqual(askedToShow('broadsheet://article/12'), { kind: 'article', id: 12 });
  assert.deepEqual(askedToShow('BROADSHEET://Article/12'), { kind: 'article', id: 12 });
  assert.deepEqual(askedToShow('broadsheet://topic/United%20States'), { kind: 'topic', name: 'United States' });
  assert.deepEqual(askedToShow('broadsheet://topic/سوريا'), { kind: 'topic', name: 'سوريا' });
  assert.deepEqual(askedToShow('broadsheet://list/Oil%2FGas'), { kind: 'list', name: 'Oil/Gas' });
});

test('a broadsheet link that is anything more than a name is refused', () => {
  for (const link of [
    'broadsheet://article/0',
    'broadsheet://article/012',
    'broadsheet://article/-1',
    'broadsheet://article/1e3',
    'broadsheet://article/1;read=1',
    'broadsheet://article/1?star=1',
    'broadsheet://article/1#x',
    'broadsheet://article/1/2',
    'broadsheet://article/%31',
    `broadsheet://article/${'9'.repeat(16)}`,
    'broadsheet://article',
    'broadsheet:article/1',
    'broadsheet://user@article/1',
    'broadsheet://article:80/1',
    'broadsheet://topic/',
    'broadsheet://topic/%20',
    'broadsheet://topic/%',
    'broadsheet://topic/a%00b',
    'broadsheet://topic/a%0Ab',
    'broadsheet://topic/..\\list',
    `broadsheet://topic/${'a'.repeat(201)}`,
    `broadsheet://list/${'a'.repeat(10_000)}`,
    'broadsheet://settings/erase',
    'broadsheet://publications/remove',
    'broadsheet-app://article/1',
    ' broadsheet://article/1',
    'https://article/1',
    '--broadsheet://article/1',
    '',
  ])
    assert.equal(askedToShow(link), null, link);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf, isLoginAddress, textWithoutSecrets, typedWithoutSecrets, withoutSecrets } from './addresses.ts';

test('login pages are known by their address', () => {
  const login = [
    'https://example.com/login',
    'https://example.com/login?destination=/feed',
    'https://example.com/user/login',
    'https://example.com/accounts/sign-in/',
    'https://example.com/signin.html',
    'https://login.example.com/',
    'https://example.com/wp-login.php',
    'https://sso.example.com/start',
  ];
  const others = [
    'https://example.com/feed.xml',
    'https://example.com/2024/why-login-pages-fail',
    'https://example.com/blogindex',
    'https://identity.example.com/feed',
    'https://example.com/authors/ann',
    'nonsense',
  ];
  for (const address of login) assert.equal(isLoginAddress(address), true, address);
  for (const address of others) assert.equal(isLoginAddress(address), false, address);
});

test('secrets are left out of addresses', () => {
  const cases: [string, string][] = [
    ['https://me:pw@example.com/feed', 'https://example.com/feed'],
    ['https://example.com/feed?token=abc&p=1', 'https://example.com/feed?p=1'],
    ['https://example.com/feed?api_key=abc', 'https://example.com/feed'],
    ['https://example.com/feed?access_token=abc&auth=x', 'https://example.com/feed'],
    ['https://example.com/feed?keyword=oil', 'https://example.com/feed?keyword=oil'],
    ['https://example.com/feed?author=ann', 'https://example.com/feed?author=ann'],
    ['no address', 'no address'],
  ];
  for (const [given, expected] of cases) assert.equal(withoutSecrets(given), expected);
  assert.equal(textWithoutSecrets('at https://a:b@c.example/x?key=1 lost'), 'at https://c.example/x lost');
});

test('what a person typed badly is told without what they meant to keep', () => {
  const cases: [string, string][] = [
    ['me:pw@example', 'example'],
    [' http:/me:pw@example.com/feed ', 'http:/example.com/feed'],
    ['see https://me:pw@example.com/?token=1', 'see https://example.com/'],
    ['mailto:someone@example.com', 'mailto:someone@example.com'],
    ['hello there', 'hello there'],
  ];
  for (const [given, expected] of cases) assert.equal(typedWithoutSecrets(given), expected);
});

test('the host is the name without port', () => {
  assert.equal(hostOf('https://EXAMPLE.com:8443/a'), 'example.com');
  assert.equal(hostOf('ftp://example.com/'), '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  MOST_POP_UPS,
  leadsInside,
  notLoaded,
  permissionRefused,
  placeOf,
  webAddress,
  whyNoPopUp,
  whyNotThere,
} from './sign-in-rules.ts';

test('the host is shown as the network knows it', () => {
  const places: [address: string, origin: string, host: string, trust: string][] = [
    ['https://ledger.example/user/login?x#y', '', 'ledger.example', 'secure'],
    ['http://ledger.example:8080/', '', 'ledger.example:8080', 'not-secure'],
    ['https://ledger.example:443/', '', 'ledger.example', 'secure'],
    // What stands before an @ is no host.
    ['https://ledger.example@thief.example/', '', 'thief.example', 'secure'],
    ['https://ledger.example:pass@thief.example:1/', '', 'thief.example:1', 'secure'],
    // Letters of another script that look the same.
    ['https://аррӏе.example/', '', 'xn--80ak6aa92e.example', 'secure'],
    ['https://LEDGER.example./', '', 'ledger.example.', 'secure'],
    ['http://[::1]:80/', '', '[::1]', 'not-secure'],
    ['http://0x7f.1/', '', '127.0.0.1', 'not-secure'],
    // An empty page belongs to the site that opened it.
    ['about:blank', 'https://ledger.example', 'ledger.example', 'secure'],
    ['', 'http://ledger.example', 'ledger.example', 'not-secure'],
    ['about:blank', 'null', 'An empty page', 'opening'],
    ['', '', 'An empty page', 'opening'],
  ];
  for (const [address, origin, host, trust] of places)
    assert.deepEqual(placeOf(address, origin), { host, trust }, address);
});

test('only http and https addresses are opened', () => {
  assert.equal(webAddress('HTTPS://Ledger.example'), 'https://ledger.example/');
  for (const address of [
    '',
    'ledger.example',
    'file:///etc/passwd',
    'javascript:1',
    'broadsheet-app://window',
    'data:,x',
    'about:blank',
  ])
    assert.equal(webAddress(address), null, address);
});

test('pages move on the web only; frames may be empty or made by their page', () => {
  const may = (url: string, isMainFrame: boolean): boolean => whyNotThere({ url, isMainFrame }, false) === null;
  const table: [url: string, main: boolean, frame: boolean][] = [
    ['https://ledger.example/', true, true],
    ['http://ledger.example/', true, true],
    ['about:blank', true, true],
    ['about:blank#top', true, true],
    ['about:srcdoc', false, true],
    ['about:blankets', false, true],
    ['blob:https://ledger.example/1', false, true],
    ['data:text/html,x', false, true],
    ['file:///etc/passwd', false, false],
    ['mailto:a@b.example', false, false],
    ['ledger-app://open', false, false],
    ['broadsheet-app://window/index.html', false, false],
    ['broadsheet-article://article/1', false, false],
    ['broadsheet-sign-in:close', false, false],
    ['javascript:alert(1)', false, false],
    ['chrome://version', false, false],
    ['filesystem:https://ledger.example/x', false, false],
    ['ws://ledger.example', false, false],
    ['', false, false],
  ];
  for (const [url, main, frame] of table) {
    assert.equal(may(url, true), main, `main ${url}`);
    assert.equal(may(url, false), frame, `frame ${url}`);
  }
  assert.match(whyNotThere({ url: 'mailto:a@b', isMainFrame: true }, false) ?? '', /“mailto:”/u);
});

test('the world does not reach into this computer, unless the publication is there itself', () => {
  for (const address of [
    'http://127.0.0.1/',
    'http://2130706433/',
    'https://router.lan/',
    'http://[::ffff:10.0.0.1]/',
    'http://printer/',
  ]) {
    assert.equal(leadsInside(address, false), true, address);
    assert.equal(leadsInside(address, true), false, address);
    assert.match(whyNotThere({ url: address, isMainFrame: false }, false) ?? '', /your own computer or network/u);
    assert.equal(whyNotThere({ url: address, isMainFrame: true }, true), null);
  }
  assert.equal(leadsInside('https://ledger.example/', false), false);
  assert.equal(leadsInside('about:blank', false), false);
});

test('pop-ups: web pages or empty ones, a few, one after the other', () => {
  for (const url of ['', 'about:blank', 'https://passport.example/'])
    assert.equal(whyNoPopUp(url, false, 0, Infinity), null, url);
  for (const url of ['file:///etc/passwd', 'mailto:a@b', 'blob:https://a.example/1', 'http://127.0.0.1/'])
    assert.notEqual(whyNoPopUp(url, false, 0, Infinity), null, url);
  assert.equal(whyNoPopUp('', false, MOST_POP_UPS - 1, 500), null);
  assert.match(whyNoPopUp('', false, MOST_POP_UPS, Infinity) ?? '', /too many/u);
  assert.match(whyNoPopUp('', false, 0, 499) ?? '', /too many/u);
});

test('what did not load is said with the host and what to do next', () => {
  const of = (description: string) => notLoaded('https://ledger.example:444/x', description);
  const certificate = of('ERR_CERT_AUTHORITY_INVALID');
  assert.deepEqual(certificate.place, { host: 'ledger.example:444', trust: 'not-confirmed' });
  assert.match(certificate.message, /identity of ledger\.example:444 could not be confirmed, so nothing was sent/u);
  for (const description of [
    'ERR_SSL_PROTOCOL_ERROR',
    'ERR_INTERNET_DISCONNECTED',
    'ERR_NAME_NOT_RESOLVED',
    'ERR_CONNECTION_REFUSED',
    'ERR_TIMED_OUT',
    'ERR_TOO_MANY_REDIRECTS',
    'ERR_UNSAFE_REDIRECT',
    'ERR_SOMETHING_NEW',
  ]) {
    const { place, message } = of(description);
    assert.equal(place.trust, 'not-reached', description);
    assert.match(message, /[Rr]eload|try|back/u, description);
  }
});

test('permissions are named in plain words, small ones not at all', () => {
  assert.match(permissionRefused('geolocation') ?? '', /know where you are/u);
  assert.equal(permissionRefused('clipboard-sanitized-write'), null);
  assert.equal(permissionRefused('toString'), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cookie } from 'electron';
import { detailsOf, isKept, keyOf, readKept, toKeep, writeKept } from './kept-cookies.ts';

const cookie = (given: Partial<Cookie> = {}): Cookie => ({
  name: 'sid',
  value: 'v',
  domain: 'example.org',
  hostOnly: true,
  path: '/',
  secure: true,
  httpOnly: true,
  session: true,
  sameSite: 'lax',
  ...given,
});
const DAY = 24 * 60 * 60 * 1000;

test('a cookie is set again as it was: for one host or a domain, its path, its kind', () => {
  assert.deepEqual(detailsOf(cookie()), {
    url: 'https://example.org/',
    name: 'sid',
    value: 'v',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
  });
  const wide = cookie({ domain: '.example.org', hostOnly: false, path: '/en', secure: false, sameSite: 'unspecified' });
  assert.deepEqual(detailsOf(wide), {
    url: 'http://example.org/en',
    name: 'sid',
    value: 'v',
    path: '/en',
    secure: false,
    httpOnly: true,
    sameSite: 'unspecified',
    domain: '.example.org',
  });
  // A cookie of one host whose name asks for that may have no domain.
  assert.ok(!('domain' in detailsOf(toKeep(cookie({ name: '__Host-sid' }), 1))));
  assert.equal(detailsOf(cookie({ expirationDate: 1_900_000_000.5 })).expirationDate, 1_900_000_000.5);
});

test('what is written is read again; of too much, those set last', () => {
  const many = Array.from({ length: 300 }, (_unused, index) =>
    toKeep(cookie({ name: `c${index}`, value: 'é'.repeat(2_000) }), index),
  );
  assert.deepEqual(
    readKept(writeKept(many, 4_000_000)).map(({ name }) => name),
    many.map(({ name }) => name).toReversed(),
  );
  const text = writeKept(many, 1_000_000);
  assert.ok(Buffer.byteLength(text) <= 1_000_000 && Buffer.byteLength(text) > 990_000);
  assert.equal(readKept(text)[0]?.name, 'c299');
  assert.throws(() => readKept('{}'));
  assert.throws(() => readKept('[{"name":"a"}]'));
});

test('a cookie is kept for the days allowed since it was set, and none for 0 days', () => {
  const kept = toKeep(cookie(), 1_000);
  assert.ok(isKept(kept, 30, 1_000 + 30 * DAY - 1));
  assert.ok(!isKept(kept, 30, 1_000 + 30 * DAY));
  assert.ok(!isKept(kept, 0, 1_000));
  assert.ok(!isKept(toKeep(cookie(), 400 * DAY), 30, 1_000));
});

test('name, domain and path together tell cookies apart', () => {
  const keys = [cookie(), cookie({ domain: '.example.org' }), cookie({ path: '/a' }), cookie({ name: 'a' })].map(keyOf);
  assert.equal(new Set(keys).size, 4);
  assert.equal(keyOf(cookie({ value: 'other' })), keys[0]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteAddress, linkAddress } from './address.ts';

const BASE = 'https://a.example/x/';

test('addresses are those a browser would ask for; whatever else is written is none', () => {
  assert.equal(absoluteAddress(' ../b?c#d ', BASE), 'https://a.example/b?c#d');
  assert.equal(absoluteAddress('feed:https://b.example/f', ''), 'https://b.example/f');
  assert.equal(absoluteAddress('//name:secret@b.example/', BASE), 'https://b.example/');
  for (const none of ['', ' ', 'javascript:a', 'data:text/html,a', 'file:///etc', 'http://', null, undefined])
    assert.equal(absoluteAddress(none, BASE), '', String(none));
  assert.equal(linkAddress('mailto:a@b.example', BASE), 'mailto:a@b.example');
});

test('an address that no server takes is none, nor does it make others long', () => {
  const long = 'a'.repeat(9_000);
  assert.equal(absoluteAddress(`/${long}`, BASE), '');
  assert.equal(absoluteAddress('b', `${BASE}${long}/`), '');
  assert.equal(absoluteAddress(`/${'a'.repeat(4_000)}`, BASE).length, 4_018);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHeldSecrets } from './held-secrets.ts';
import { createFakeClock } from './testing/fake-clock.ts';

const secret = { kind: 'bearer', token: 't' } as const;

test('a secret is held for twenty minutes, and then it is known that there was one', async () => {
  const clock = createFakeClock();
  const held = createHeldSecrets(clock);
  held.hold('https://a.example/', secret);
  await clock.advance(19 * 60_000);
  assert.equal(held.of('https://a.example/'), secret);
  held.hold('https://a.example/', secret);
  await clock.advance(19 * 60_000);
  assert.equal(held.of('https://a.example/'), secret, 'found again, it begins anew');
  await clock.advance(2 * 60_000);
  assert.equal(held.of('https://a.example/'), 'let-go');
  held.drop('https://a.example/');
  assert.equal(held.of('https://a.example/'), null);
});

test('no more than a thousand are held, the oldest going first', () => {
  const held = createHeldSecrets(createFakeClock());
  for (let index = 0; index <= 1_000; index += 1) held.hold(`https://${index}.example/`, secret);
  assert.equal(held.of('https://0.example/'), null);
  assert.equal(held.of('https://1.example/'), secret);
  assert.equal(held.of('https://1000.example/'), secret);
});

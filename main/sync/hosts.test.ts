import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHosts } from './hosts.ts';

const minute = 60_000;

test('one 429 silences its whole host, and no other, until the time it gave', () => {
  const hosts = createHosts();
  assert.equal(hosts.silence('example.com', { 'retry-after': '60' }, 1_000), 61_000);
  assert.deepEqual(hosts.held('example.com', 60_999), { until: 61_000, why: 'rate-limited' });
  assert.equal(hosts.held('other.example', 2_000), null);
  assert.equal(hosts.nextEnd(2_000), 61_000);
  assert.equal(hosts.held('example.com', 61_000), null);
  assert.equal(hosts.nextEnd(61_000), null);
});

test('a shorter Retry-After from a second connection does not shorten the silence', () => {
  const hosts = createHosts();
  hosts.silence('example.com', { 'retry-after': '600' }, 0);
  assert.equal(hosts.silence('example.com', { 'retry-after': '5' }, 0), 10 * minute);
});

test('a silence of an earlier run is kept', () => {
  const hosts = createHosts();
  hosts.silenceUntil('example.com', 5_000);
  assert.equal(hosts.held('example.com', 4_999)?.why, 'rate-limited');
});

test('a host that cannot be reached is tried after 1, 2, 4 … 60 minutes, and at once when the network changes', () => {
  const hosts = createHosts();
  let now = 0;
  const waits = Array.from({ length: 8 }, () => {
    const wait = hosts.unreachable('example.com', now) - now;
    now += wait;
    return wait / minute;
  });
  assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
  assert.equal(hosts.held('example.com', now - 1)?.why, 'no-answer');
  hosts.tryAgain();
  assert.equal(hosts.held('example.com', now - 1), null);
});

test('the reader cannot talk a silenced host into answering', () => {
  const hosts = createHosts();
  hosts.silence('example.com', {}, 0);
  hosts.tryAgain();
  assert.equal(hosts.held('example.com', 1)?.until, 10 * minute);
});

test('two connections that fail at once are one failure', () => {
  const hosts = createHosts();
  hosts.unreachable('example.com', 0);
  assert.equal(hosts.unreachable('example.com', 5), minute + 5);
});

test('a normal answer forgets earlier waits, but ends no silence that still lasts', () => {
  const hosts = createHosts();
  hosts.silence('example.com', { 'retry-after': '60' }, 0);
  hosts.unreachable('example.com', 0);
  hosts.answered('example.com', 1);
  assert.equal(hosts.held('example.com', 2)?.why, 'rate-limited');
  hosts.answered('example.com', minute);
  assert.equal(hosts.silence('example.com', { 'retry-after': '0' }, minute), minute + 2_000);
});

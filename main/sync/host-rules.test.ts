import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  adoptedAddress,
  askedWait,
  backoff,
  checkInterval,
  conditionalHeaders,
  isConnectivity,
  isFinal,
  maxBytes,
  publishingInterval,
  silencedUntil,
  validatorsOf,
} from './host-rules.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 0, 15, 12);
const every = (ms: number): number[] => Array.from({ length: 10 }, (_, index) => now - index * ms);
const to = (status: number, url: string) => ({ status, url });

describe('validators', () => {
  const validators = { etag: '"a"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT', validatorsSince: now };
  test('ETag and Last-Modified are sent back', () => {
    assert.deepEqual(conditionalHeaders(validators, now + day), {
      'If-None-Match': '"a"',
      'If-Modified-Since': 'Thu, 01 Jan 2026 00:00:00 GMT',
    });
  });
  test('they are dropped after 8 days', () => {
    assert.notDeepEqual(conditionalHeaders(validators, now + 8 * day - 1), {});
    assert.deepEqual(conditionalHeaders(validators, now + 8 * day), {});
  });
  test('they are dropped when a wrong clock stored them in the future', () => {
    assert.deepEqual(conditionalHeaders({ etag: '"1"', lastModified: null, validatorsSince: 400 * day }, 0), {});
  });
  test('an answer without validators leaves none behind', () => {
    assert.deepEqual(validatorsOf({}, now), { etag: null, lastModified: null, validatorsSince: null });
    assert.deepEqual(validatorsOf({ etag: 'W/"x"' }, now), {
      etag: 'W/"x"',
      lastModified: null,
      validatorsSince: now,
    });
  });
});

describe('next check', () => {
  const cases: [string, Record<string, string>, number | null, number][] = [
    ['nothing asked: the wanted interval', {}, null, 30 * minute],
    ['max-age is respected', { 'cache-control': 'public, max-age=7200' }, null, 2 * hour],
    ['max-age less Age', { 'cache-control': 'max-age=7200', age: '3600' }, null, hour],
    ['max-age goes before Expires', { 'cache-control': 'max-age=3600', expires: later(4 * hour) }, null, hour],
    ['no-cache asks for no wait', { 'cache-control': 'no-cache, max-age=7200' }, null, 30 * minute],
    ['no-store asks for no wait', { 'cache-control': 'no-store', expires: later(4 * hour) }, null, 30 * minute],
    ['Expires is respected', { expires: later(3 * hour) }, null, 3 * hour],
    ['Expires is measured by Date', { expires: later(9 * hour), date: later(8 * hour) }, null, hour],
    ['Expires: 0 asks for no wait', { expires: '0' }, null, 30 * minute],
    ['an Expires in the past asks for no wait', { expires: later(-hour) }, null, 30 * minute],
    ['ttl is respected', {}, hour, hour],
    ['the longest wins', { 'cache-control': 'max-age=3600' }, 2 * hour, 2 * hour],
    ['5 hours at most', { 'cache-control': 'max-age=31536000' }, null, 5 * hour],
    ['5 hours at most for ttl too', {}, 7 * day, 5 * hour],
    ['a short max-age does not shorten the wanted interval', { 'cache-control': 'max-age=5' }, null, 30 * minute],
  ];
  for (const [what, headers, timeToLive, expected] of cases) {
    test(what, () => assert.equal(checkInterval(askedWait(headers, timeToLive, now), 30 * minute), expected));
  }
  test('9 minutes at least', () => assert.equal(checkInterval(0, minute), 9 * minute));
  test('whole milliseconds, which is what the library stores', () => {
    const uneven = publishingInterval([now, now - hour - 1, now - 3 * hour]);
    assert.equal(checkInterval(0, uneven), 45 * minute);
    assert.equal(checkInterval(askedWait({ 'cache-control': 'max-age=3600', age: '0.0004' }, null, now), 0), hour);
  });
});

function later(ms: number): string {
  return new Date(now + ms).toUTCString();
}

describe('publishing interval', () => {
  test('is half the time between items', () => assert.equal(publishingInterval(every(hour)), 30 * minute));
  test('is 15 minutes for the busiest', () => assert.equal(publishingInterval(every(minute)), 15 * minute));
  test('is 2 hours for the calmest', () => assert.equal(publishingInterval(every(7 * day)), 2 * hour));
  test('is 30 minutes when dates are missing', () => assert.equal(publishingInterval([now, null]), 30 * minute));
});

describe('429 and 503', () => {
  const cases: [string, Record<string, string>, number][] = [
    ['Retry-After in seconds', { 'retry-after': '120' }, 2 * minute],
    ['Retry-After as a date', { 'retry-after': later(hour) }, hour],
    ['10 minutes without Retry-After', {}, 10 * minute],
    ['10 minutes when it cannot be read', { 'retry-after': 'soon' }, 10 * minute],
    ['a day at most', { 'retry-after': '99999999' }, day],
    ['a date in the past ends soon', { 'retry-after': later(-hour) }, 2_000],
  ];
  for (const [what, headers, wait] of cases) {
    test(what, () => assert.equal(silencedUntil(headers, 1, now), now + wait));
  }
  test('a host that keeps saying "in 0 seconds" is left alone longer each time', () => {
    assert.equal(silencedUntil({ 'retry-after': '0' }, 6, now), now + 64_000);
    assert.equal(silencedUntil({ 'retry-after': '0' }, 60, now), now + 10 * minute);
  });
});

describe('failures back off', () => {
  test('exponentially', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((failures) => backoff(failures, () => 0.5)),
      [10 * minute, 20 * minute, 40 * minute, 80 * minute],
    );
  });
  test('with jitter', () => {
    assert.equal(
      backoff(1, () => 0),
      7.5 * minute,
    );
    assert.ok(backoff(1, () => 0.999) > 12 * minute);
  });
  test('with jitter at the end of the scale too', () => {
    assert.equal(
      backoff(100, () => 0),
      0.75 * day,
    );
  });
  test('to a day', () => {
    for (const failures of [9, 20, 1_000, 100_000]) {
      assert.equal(
        backoff(failures, () => 0.999),
        day,
      );
    }
  });
});

describe('moves', () => {
  const target = 'https://new.example/feed';
  test('301 and 308 are adopted', () => {
    assert.equal(adoptedAddress([to(301, target)]), target);
    assert.equal(adoptedAddress([to(301, 'https://a.example/'), to(308, target)]), target);
  });
  test('302, 303 and 307 are not', () => {
    for (const status of [302, 303, 307]) assert.equal(adoptedAddress([to(status, target)]), null);
  });
  test('a temporary way behind a permanent move leaves the permanent part', () => {
    assert.equal(adoptedAddress([to(301, target), to(302, 'https://cdn.example/1')]), target);
    assert.equal(adoptedAddress([to(302, 'https://cdn.example/1'), to(301, target)]), null);
  });
  test('nothing is adopted on the way to a login page', () => {
    assert.equal(adoptedAddress([to(301, 'https://new.example/login')]), null);
    assert.equal(adoptedAddress([to(301, target), to(302, 'https://new.example/user/login')]), null);
  });
  test('no redirect, no move', () => assert.equal(adoptedAddress([]), null));
});

test('connectivity errors are told from the host’s own failures', () => {
  for (const code of ['offline', 'name-not-resolved', 'connection-refused', 'connection-lost'] as const) {
    assert.equal(isConnectivity(code), true);
  }
  for (const code of ['certificate', 'first-byte-timeout', 'too-large', 'truncated', 'redirect-loop'] as const) {
    assert.equal(isConnectivity(code), false);
  }
});

test('404 and 410 are final for pages and images, a server error is not', () => {
  assert.deepEqual([404, 410, 500, 403].map(isFinal), [true, true, false, false]);
});

test('bodies are capped: feeds 16 MB, pages 8 MB, images 12 MB, PDFs 32 MB', () => {
  const megabytes = Object.entries(maxBytes).map(([kind, bytes]) => [kind, bytes / 1024 / 1024]);
  assert.deepEqual(Object.fromEntries(megabytes), { feed: 16, page: 8, asset: 12, document: 32 });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nextCheckOfNews, nextCheckOfSame, permissionAt, waitUntil, type Moment } from './schedule.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = 1_000 * hour;
const moment = (given: Partial<Moment> = {}): Moment => ({
  now,
  network: { online: true, metered: false, asleep: false },
  settings: { syncAutomatically: true, syncOnMetered: false },
  graceUntil: 0,
  offlineUntil: 0,
  pausedUntil: 0,
  ...given,
});

const nothing = (waiting: string) => ({ automatic: false, byHand: false, waiting });

describe('what may move', () => {
  const free = { automatic: true, byHand: true, waiting: null };
  const byHand = { automatic: false, byHand: true, waiting: null };
  const cases: [string, Moment, object][] = [
    ['everything when online', moment(), free],
    ['nothing offline', moment({ network: { online: false, metered: false, asleep: false } }), nothing('offline')],
    ['nothing while asleep', moment({ network: { online: true, metered: false, asleep: true } }), nothing('asleep')],
    ['nothing in the first seconds after waking', moment({ graceUntil: now + 1 }), nothing('asleep')],
    ['nothing for a moment after an offline answer', moment({ offlineUntil: now + 1 }), nothing('offline')],
    [
      'on a metered connection only by hand',
      moment({ network: { online: true, metered: true, asleep: false } }),
      { ...byHand, waiting: 'metered' },
    ],
    [
      'everything on a metered connection where the reader allows it',
      moment({
        network: { online: true, metered: true, asleep: false },
        settings: { syncAutomatically: true, syncOnMetered: true },
      }),
      free,
    ],
    [
      'only by hand when automatic sync is off',
      moment({ settings: { syncAutomatically: false, syncOnMetered: false } }),
      byHand,
    ],
    ['only by hand after a cancel', moment({ pausedUntil: now + 1 }), byHand],
  ];
  for (const [what, given, expected] of cases) {
    test(what, () => assert.deepEqual(permissionAt(given), expected));
  }
});

test('one wait to the first moment, a second at least, a day at most', () => {
  assert.equal(waitUntil([now + 5 * minute, null, now + minute], now), minute);
  assert.equal(waitUntil([now - hour], now), 1_000);
  assert.equal(waitUntil([null], now), 24 * hour);
});

test('after news: the publishing rhythm, or longer where the feed asks for it', () => {
  const items = [0, 1, 2, 3].map((index) => ({ publishedAt: now - index * hour }));
  assert.equal(nextCheckOfNews({}, { timeToLive: null, items }, now), now + 30 * minute);
  assert.equal(nextCheckOfNews({}, { timeToLive: 2 * hour, items }, now), now + 2 * hour);
});

test('with nothing new: the rhythm it has', () => {
  const feed = { checkedAt: now - 20 * minute, nextCheckAt: now, failures: 0 };
  assert.equal(nextCheckOfSame({}, feed, now), now + 20 * minute);
  assert.equal(nextCheckOfSame({ 'cache-control': 'max-age=3600' }, feed, now), now + hour);
  assert.equal(nextCheckOfSame({}, { ...feed, failures: 3 }, now), now + 30 * minute);
  assert.equal(nextCheckOfSame({}, { ...feed, checkedAt: null }, now), now + 30 * minute);
  assert.equal(nextCheckOfSame({}, { ...feed, nextCheckAt: now + 90 * hour }, now), now + 30 * minute);
});

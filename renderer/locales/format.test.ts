import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dayAfter,
  dayOf,
  formatBytes,
  formatMoment,
  formatAgo,
  formatSince,
  formatTime,
  formatWhen,
  startOfDay,
} from './format.ts';

const at = (year: number, month: number, day: number, hour = 12, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
const now = at(2026, 3, 10, 14, 5);

test('a row says the time today, then the day, then the date', () => {
  assert.equal(formatWhen(at(2026, 3, 10, 9, 7), now, 'en-GB'), '9:07');
  assert.equal(formatWhen(at(2026, 3, 9, 23, 59), now, 'en-GB'), 'Yesterday');
  assert.equal(formatWhen(at(2026, 1, 5), now, 'en-GB'), '5 Jan');
  assert.equal(formatWhen(at(2024, 12, 31), now, 'en-GB'), '31 Dec 2024');
  assert.equal(formatWhen(at(2026, 1, 5), now, 'en-US'), 'Jan 5');
});

test('a date ahead of the clock is a date, not yesterday', () => {
  assert.equal(formatWhen(at(2026, 3, 11), now, 'en-GB'), '11 Mar');
});

test('yesterday is the day before, also where the clock was set forward', () => {
  assert.equal(formatWhen(at(2026, 3, 29, 0, 30), at(2026, 3, 30, 23, 30), 'en-GB'), 'Yesterday');
});

test('sentences say the time today and the date with it otherwise', () => {
  assert.equal(formatSince(at(2026, 3, 10, 13, 50), now, 'en-GB'), '13:50');
  assert.equal(formatSince(at(2026, 3, 8, 13, 50), now, 'en-GB'), formatMoment(at(2026, 3, 8, 13, 50), 'en-GB'));
  assert.match(formatMoment(at(2026, 3, 8, 13, 50), 'en-GB'), /8 Mar 2026.*13:50/u);
  assert.match(formatTime(at(2026, 3, 8, 13, 50), 'en-US'), /^1:50\sPM$/u);
});

test('sizes stand in the unit that suits them', () => {
  assert.equal(formatBytes(0), '0 byte');
  assert.equal(formatBytes(999), '999 byte');
  assert.equal(formatBytes(1_500), '1.5 kB');
  assert.equal(formatBytes(48_300_000), '48 MB');
  assert.equal(formatBytes(1_230_000_000), '1.2 GB');
  assert.equal(formatBytes(999_999), '1,000 kB');
});

test('days of a date field are days of this clock, whole and without a gap', () => {
  assert.equal(dayOf(at(2026, 3, 9, 23, 59)), '2026-03-09');
  assert.equal(startOfDay('2026-03-09'), at(2026, 3, 9, 0, 0));
  assert.equal(dayAfter('2026-03-31'), at(2026, 4, 1, 0, 0));
  assert.equal(dayAfter('2026-03-29'), startOfDay('2026-03-30'), 'a day of 23 hours');
  assert.deepEqual([startOfDay(''), dayAfter('9 March')], [null, null]);
});

test('how long ago is said in the largest unit that is whole', () => {
  const ago = (minutes: number, language = 'en-GB'): string => formatAgo(0, minutes * 60_000, language);
  assert.deepEqual(
    [0.5, 1, 59, 60, 200, 60 * 24, 60 * 24 * 3].map((minutes) => ago(minutes)),
    ['this minute', '1 minute ago', '59 minutes ago', '1 hour ago', '3 hours ago', 'yesterday', '3 days ago'],
  );
  assert.equal(ago(60 * 24 * 8), 'last week');
  assert.equal(ago(60 * 24 * 800), '2 years ago');
  assert.equal(ago(-60 * 24 * 2), 'in 2 days');
  // 26 hours before, but not yesterday.
  assert.equal(formatAgo(at(2026, 3, 8, 23, 30), at(2026, 3, 10, 1, 30), 'en-GB'), '2 days ago');
  assert.equal(ago(60 * 3, 'fr'), 'il y a 3 heures');
});

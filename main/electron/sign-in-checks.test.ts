import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecks } from './sign-in-checks.ts';

/** A clock that moves by hand, and a check whose answers are given by hand. */
function bench() {
  let time = 0;
  let timers: { at: number; callback: () => void }[] = [];
  const looks: { at: number; answer: (signedIn: boolean) => Promise<void>; fail: () => Promise<void> }[] = [];
  const reports: unknown[] = [];
  let done = 0;
  // Lets what waits for an answer go on.
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const checks = createChecks({
    check: () =>
      new Promise((resolve, reject) => {
        looks.push({
          at: time,
          answer: (signedIn) => (resolve(signedIn), settle()),
          fail: () => (reject(new Error('offline')), settle()),
        });
      }),
    done: () => (done += 1),
    report: (error) => reports.push(error),
    now: () => time,
    after: (ms, callback) => {
      const timer = { at: time + ms, callback };
      timers.push(timer);
      return () => (timers = timers.filter((one) => one !== timer));
    },
  });
  const pass = async (ms: number): Promise<void> => {
    const until = time + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      timers = timers.filter((one) => one !== next);
      time = Math.max(time, next.at);
      next.callback();
      await settle();
    }
    time = until;
  };
  return { checks, looks, reports, pass, done: () => done, timers: () => timers.length };
}

test('nothing is looked at before the first page has come', async () => {
  const { checks, looks, pass } = bench();
  checks.happened('cookie');
  checks.happened('moved');
  await pass(60_000);
  assert.equal(looks.length, 0);
  checks.begin();
  assert.equal(looks.length, 1);
});

test('one look at a time, two seconds apart, and the last happening is always looked at', async () => {
  const { checks, looks, pass } = bench();
  checks.begin();
  checks.happened('moved');
  assert.equal(looks.length, 1);
  for (let index = 0; index < 20; index += 1) checks.happened('moved');
  await pass(10_000);
  assert.equal(looks.length, 1, 'the first has not answered');
  await looks[0]?.answer(false);
  assert.equal(looks.length, 2, 'it was asked for meanwhile, and two seconds are long over');
  await looks[1]?.answer(false);
  await pass(60_000);
  assert.equal(looks.length, 2, 'nothing more happened');
  checks.happened('moved');
  await looks[2]?.answer(false);
  await pass(500);
  checks.happened('moved');
  checks.happened('moved');
  await pass(1_499);
  assert.equal(looks.length, 3);
  await pass(1);
  assert.equal(looks.length, 4);
});

test('cookies alone are looked at less and less often, until the reader moves', async () => {
  const { checks, looks, pass } = bench();
  checks.begin();
  checks.happened('moved');
  // Each look sets a cookie itself, and the page one every second.
  for (let second = 0; second < 600; second += 1) {
    checks.happened('cookie');
    await looks.at(-1)?.answer(false);
    await pass(1_000);
  }
  const apart = looks.slice(1).map(({ at }, index) => at - (looks[index]?.at ?? 0));
  assert.deepEqual(apart.slice(0, 5), [2_000, 4_000, 8_000, 16_000, 32_000]);
  assert.ok(
    apart.slice(5).every((ms) => ms >= 32_000 && ms <= 33_000),
    apart.join(' '),
  );
  await pass(2_000);
  const before = looks.length;
  checks.happened('moved');
  assert.equal(looks.length, before + 1, 'a move does not wait');
  await looks.at(-1)?.answer(false);
  checks.happened('cookie');
  await pass(2_000);
  assert.equal(looks.length, before + 2);
});

test('signed in ends it, once; a look that fails is told and counts as no', async () => {
  const { checks, looks, reports, pass, done, timers } = bench();
  checks.begin();
  checks.happened('moved');
  await looks[0]?.fail();
  assert.equal(reports.length, 1);
  checks.happened('moved');
  await pass(2_000);
  checks.happened('moved');
  await looks[1]?.answer(true);
  assert.equal(done(), 1);
  checks.happened('moved');
  await pass(60_000);
  assert.equal(looks.length, 2);
  assert.equal(timers(), 0);
});

test('stopped, it looks no more, and an answer under way is not taken', async () => {
  const { checks, looks, pass, done, timers } = bench();
  checks.begin();
  checks.happened('moved');
  checks.stop();
  await looks[0]?.answer(true);
  checks.happened('moved');
  await pass(60_000);
  assert.equal(done(), 0);
  assert.equal(looks.length, 1);
  assert.equal(timers(), 0);
});

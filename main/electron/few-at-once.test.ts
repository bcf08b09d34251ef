import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFewAtOnce } from './few-at-once.ts';

test('no more than so many are under way; what ended, well or not, makes room', async () => {
  const fewAtOnce = createFewAtOnce(2, () => new Error('too many'));
  const ends: ((ok: boolean) => void)[] = [];
  let begun = 0;
  const ask = (): Promise<string> =>
    fewAtOnce(() => {
      begun += 1;
      return new Promise((resolve, reject) => {
        ends.push((ok) => (ok ? resolve('done') : reject(new Error('broken'))));
      });
    });
  const [one, two] = [ask(), ask()];
  for (let times = 0; times < 1_000; times += 1)
    // oxlint-disable-next-line no-await-in-loop
    await assert.rejects(ask(), /too many/u);
  assert.equal(begun, 2);
  ends[0]?.(false);
  await assert.rejects(one, /broken/u);
  const three = ask();
  await assert.rejects(ask(), /too many/u);
  for (const end of ends.slice(1)) end(true);
  assert.deepEqual(await Promise.all([two, three]), ['done', 'done']);
  assert.equal(begun, 3);
});

test('work that throws before it has begun to wait makes room too', async () => {
  const fewAtOnce = createFewAtOnce(1, () => new Error('too many'));
  const broken = (): never => {
    throw new Error('broken');
  };
  await assert.rejects(fewAtOnce(broken), /broken/u);
  assert.equal(await fewAtOnce(() => Promise.resolve(1)), 1);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calls } from './contract.ts';
import { Settings } from './model.ts';

test('a change of one setting carries no other, and each setting can be changed', () => {
  const { input } = calls['settings.update'];
  assert.deepEqual(input.parse({ theme: 'dark' }), { theme: 'dark' });
  const all = Settings.parse({});
  assert.deepEqual(input.parse(all), all);
  assert.throws(() => input.parse({ keepSignInDays: 401 }));
});

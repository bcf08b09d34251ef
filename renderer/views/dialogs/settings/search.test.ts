import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from './search.ts';

test('every word has to stand in the text, wherever; case and marks do not count', () => {
  assert.ok(matches('', 'Theme'));
  assert.ok(matches('  ', 'Theme'));
  assert.ok(matches('KEEP days', 'Keep articles for (days)'));
  assert.ok(matches('theme app', 'Appearance Theme'));
  assert.ok(!matches('theme sync', 'Appearance Theme'));
});

test('marks of any script may be left out', () => {
  assert.ok(matches('decouverte', 'Découverte'));
  assert.ok(matches('عربي', 'عَرَبِيّ'));
  assert.ok(matches('שלום', 'שָׁלוֹם'));
});

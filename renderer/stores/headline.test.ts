import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineOf } from './headline.ts';

test('an article is called by its headline, else its dek, else as one that has neither', () => {
  assert.equal(headlineOf({ headline: 'Pilots return', dek: 'After nine days' }), 'Pilots return');
  assert.equal(headlineOf({ headline: ' ', dek: 'After nine days' }), 'After nine days');
  assert.equal(headlineOf({ headline: '', dek: '' }), 'Untitled');
});

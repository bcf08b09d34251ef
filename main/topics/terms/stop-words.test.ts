import assert from 'node:assert/strict';
import { test } from 'node:test';
import lists from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { stopWordsOf } from './stop-words.ts';

test('stop words are worked out once, for languages without a list too: every word of a text asks for them', () => {
  for (const language of ['en', 'az', '', 'made-up', 'constructor'])
    assert.equal(stopWordsOf(language), stopWordsOf(language), language);
  assert.equal(stopWordsOf('az'), stopWordsOf('kk'), 'and kept once for all of these');
  assert.ok(stopWordsOf('az').common.has('the'));
  assert.ok(!stopWordsOf('tr').common.has('the'));
});

test('every language with words of our own has a list', () => {
  for (const language of Object.keys({ ...FUNCTION_WORDS, ...EVERYDAY_WORDS }))
    assert.ok(Object.hasOwn(lists, language), language);
});

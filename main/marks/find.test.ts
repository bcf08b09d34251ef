import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_FOUND, findIn } from './find.ts';
import { sentencesOf } from './sentences.ts';

const found = (text: string, words: string): string[] =>
  findIn(text, words).map(({ start, end }) => text.slice(start, end));

test('words are found whatever their case, accents and white space', () => {
  assert.deepEqual(found('The Quay, the quay and THE  QUAY', 'the quay'), ['The Quay', 'the quay', 'THE  QUAY']);
  assert.deepEqual(found('Le café et le CAFE\u0301 ferment', 'cafe'), ['café', 'CAFE\u0301']);
  assert.deepEqual(found('المَرْفَأ مفتوح والمرفأ', 'المرفا'), ['المَرْفَأ', 'المرفأ']);
  assert.deepEqual(found('東京の港、港の東京', '港'), ['港', '港']);
  assert.deepEqual(found('a\nb', 'a b'), ['a\nb']);
});

test('nothing is found for nothing, signs are signs, and there is an end', () => {
  assert.deepEqual(found('some words', '  '), []);
  assert.deepEqual(found('1 + 1 (one) .*', '.*'), ['.*']);
  assert.equal(findIn('a'.repeat(5_000), 'a').length, MOST_FOUND);
  assert.deepEqual(found('aaa', 'aa'), ['aa']);
});

const read = (text: string, language: string): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

test('sentences end where their language ends them, and at every block', () => {
  assert.deepEqual(read('It rained. We stayed.\nA heading\n\n* * *\nDid they? Yes!', 'en'), [
    'It rained.',
    'We stayed.',
    'A heading',
    'Did they?',
    'Yes!',
  ]);
  assert.deepEqual(read('هل وصلت السفينة؟ نعم. لم تغادر.', 'ar'), ['هل وصلت السفينة؟', 'نعم.', 'لم تغادر.']);
  assert.deepEqual(read('港は開いた。船は来た。', 'ja'), ['港は開いた。', '船は来た。']);
  assert.deepEqual(read('One. Two.', 'no such language'), ['One.', 'Two.']);
});

test('a long sentence is read in parts that make it up', () => {
  const text = `${'a long way of saying, '.repeat(40)}nothing.`;
  const parts = read(text, 'en');
  assert.ok(parts.length > 2 && parts.every((part) => part.length <= 320));
  assert.equal(parts.join(' '), text);
  assert.ok(read('x'.repeat(1_000), 'en').join('').length === 1_000);
});

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { readMessage } from '../../preload/message.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { fa } from './fa/index.ts';
import { fr } from './fr/index.ts';
import { he } from './he/index.ts';
import type { Words } from './index.ts';
import { rootAttributes, say, speak } from './index.ts';
import { tr } from './tr/index.ts';

afterEach(() => speak('en'));

const ALL: Record<string, Words> = { en, ar, he, fa, tr, fr };

/** What stands in braces as a value, in whichever form. */
const valuesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name = '']) => name))].toSorted();

test('every language says everything with the same values', () => {
  for (const [language, words] of Object.entries(ALL)) {
    assert.deepEqual(Object.keys(words).toSorted(), Object.keys(en).toSorted(), language);
    for (const [key, english] of Object.entries(en)) {
      const text = new Map(Object.entries(words)).get(key) ?? '';
      assert.deepEqual(valuesOf(text), valuesOf(english), `${language} ${key}`);
      assert.doesNotMatch(text, /["']/u, `${language} ${key}`);
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const values = Object.fromEntries(valuesOf(english).map((name) => [name, name === 'count' ? count : 'x']));
        assert.doesNotMatch(readMessage(text, language)(values), /[{}#]|undefined/u, `${language} ${key}`);
      }
    }
  }
});

test('what is spoken changes with the language, region and all', async () => {
  assert.equal(say('problem.offline').slice(0, 13), 'This computer');
  await speak('ar-EG');
  assert.equal(rootAttributes(), 'lang="ar-EG" dir="rtl"');
  assert.match(say('problem.no-answer', { who: 'example.com', what: 'x' }), /\u2068example\.com\u2069/u);
  assert.match(say('log.fetching-whole', { count: 11 }), /١١/u);
  await speak('de');
  assert.equal(say('role.copy'), 'Copy');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../preload/settings.ts';
import type { WordKey } from './catalogue.ts';
import { CATALOGUES, words } from './article.ts';

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name = '']) => name))].toSorted();

test('every language says everything, with the same values as English', () => {
  for (const language of LANGUAGES)
    for (const [key, english] of Object.entries(CATALOGUES.en)) {
      const text = CATALOGUES[language][key as WordKey];
      assert.ok(text.trim() !== '', `${language} ${key}`);
      assert.deepEqual(placeholders(text), placeholders(english), `${language} ${key}`);
    }
});

test('plural forms are those of the language, and numbers are written its way', () => {
  assert.equal(words('en')('article.minutes', { count: 1 }), '1 minute to read');
  assert.equal(words('en')('article.minutes', { count: 6 }), '6 minutes to read');
  assert.equal(words('ar')('article.minutes', { count: 2 }), 'مدة القراءة: دقيقتان');
  assert.match(words('ar')('article.minutes', { count: 3 }), /دقائق$/u);
  assert.match(words('ar')('article.minutes', { count: 11 }), /دقيقة$/u);
  assert.equal(words('he')('article.minutes', { count: 2 }), 'שתי דקות קריאה');
  assert.match(words('fa')('article.minutes', { count: 12 }), /^۱۲/u);
});

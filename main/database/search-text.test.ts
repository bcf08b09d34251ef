import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchExpression, searchText } from './search-text.ts';

test('spellings that readers do not tell apart become one', () => {
  const same: [string, string][] = [
    ['Résumé', 'resume'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['سُورِيَا', 'سوريا'],
    ['إيران', 'ايران'],
    ['ایران', 'ايران'],
    ['کتاب', 'كتاب'],
    ['مدرسة', 'مدرسه'],
    ['مــصر', 'مصر'],
    ['שָׁלוֹם', 'שלום'],
    ['۱۴۰۵', '1405'],
    ['Straße', 'strasse'],
    ['ﬁne', 'fine'],
  ];
  for (const [one, other] of same) assert.equal(searchText(one), searchText(other), one);
});

test('what is typed is text, never syntax', () => {
  assert.equal(searchExpression('two words'), '"two" AND "words"*');
  assert.equal(searchExpression('"quoted" OR NOT (x*)'), '"quoted" AND "or" AND "not" AND "x"*');
  assert.equal(searchExpression("o'neil's"), '"o neil s"*');
  for (const empty of ['', '  ', '"', '***', '()']) assert.equal(searchExpression(empty), null);
});

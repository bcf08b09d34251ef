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
    ['المدينة', 'مدينه'],
    ['والمدينة', 'المدينة'],
    ['للمدينة', 'المدينة'],
    ['الدم', 'دم'],
    ['آثار', 'اثار'],
    ['موسى', 'موسي'],
    ['مُحَمَّدٌ', 'محمد'],
    ['می‌روم', 'ميروم'],
    ['خانهٔ', 'خانه'],
    ['צה״ל', 'צה"ל'],
    ['צה״ל', 'צהל'],
    ['ספרים', 'ספרימ'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ﾊﾞｽ', 'バス'],
  ];
  for (const [one, other] of same) assert.equal(searchText(one), searchText(other), one);
});

test('and those that readers do tell apart stay two', () => {
  for (const [one, other] of [
    ['バス', 'ハス'],
    ['الله', 'له'],
    ['الى', 'ى'],
    ['サン', 'ザン'],
  ] as const)
    assert.notEqual(searchText(one), searchText(other), one);
});

test('what is typed is text, never syntax', () => {
  assert.equal(searchExpression('two words'), '"two" AND "words"*');
  assert.equal(searchExpression('"quoted" OR NOT (x*)'), '"quoted" AND "or" AND "not" AND "x"*');
  assert.equal(searchExpression("o'neil's"), '"o neil s"*');
  assert.equal(searchExpression('one two one'), '"two" AND "one"*');
  assert.equal(searchExpression('المدينة'), '"مدينه"*');
  assert.equal(searchExpression('ab東京cd'), '"ab" AND "東京" AND "cd"*');
  assert.ok(
    (searchExpression(Array.from({ length: 5_000 }, (_unused, index) => `w${index}`).join(' ')) ?? '').length < 1_000,
  );
  for (const empty of ['', '  ', '"', '***', '()']) assert.equal(searchExpression(empty), null);
});

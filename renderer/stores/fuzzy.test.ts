import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName, score, wordsOf } from './fuzzy.ts';

const scoreOf = (name: string, typed: string): number | null => score(foldName(name), wordsOf(typed));

test('names are found by beginnings, words, parts and first letters', () => {
  for (const typed of ['next unread article', 'next', 'unread', 'nread', 'nua', 'neun', 'unr nex', 'NEXT'])
    assert.notEqual(scoreOf('Next unread article', typed), null, typed);
  for (const typed of ['xyz', 'next read star', 'aun'])
    assert.equal(scoreOf('Next unread article', typed), null, typed);
});

test('what is nearer comes before what is farther', () => {
  const order = ['Star', 'Starred', 'Mark or star', 'Restart', 'See the art room'].map(
    (name) => scoreOf(name, 'star') ?? -1,
  );
  assert.deepEqual(
    order,
    order.toSorted((a, b) => b - a),
  );
});

test('marks, cases and forms of letters make no difference', () => {
  for (const [name, typed] of [
    ['Événements', 'evenements'],
    ['İstanbul Postası', 'istanbul postasi'],
    ['IRMAK', 'ırmak'],
    ['الأُمَم المتّحدة', 'الامم المتحده'],
    ['علي', 'على'],
    ['کتابخانهٔ ملی', 'كتابخانه ملي'],
    ['שָׁלוֹם', 'שלום'],
    ['خبر ١٢', 'خبر 12'],
    ['Łódź', 'lodz'],
  ] as const)
    assert.notEqual(scoreOf(name, typed), null, `${typed} in ${name}`);
});

test('signs that mean something in patterns are only signs', () => {
  assert.notEqual(scoreOf('Is it (really) so?', '(really) so?'), null);
  assert.equal(scoreOf('plain', 'p.*n'), null);
});

test('nothing typed finds everything', () => {
  assert.notEqual(scoreOf('anything', ' '), null);
});

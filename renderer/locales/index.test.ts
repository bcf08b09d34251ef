import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { t } from './index.ts';

test('values are filled in, numbers grouped', () => {
  assert.equal(t('publication.rename-title', { title: 'The Quay' }), 'Rename The Quay');
  assert.equal(t('sync.pages', { done: 1_200, total: 12_000 }), 'Pages 1,200 of 12,000');
});

test('counting messages take the form the number asks for', () => {
  assert.equal(t('list.articles', { count: 0 }), '0 articles');
  assert.equal(t('list.articles', { count: 1 }), '1 article');
  assert.equal(t('list.articles', { count: 2_000 }), '2,000 articles');
  assert.equal(t('list.count', { count: 1, unread: 0 }), '0 unread of 1 article');
});

test('a value that holds braces is not filled in again', () => {
  assert.equal(t('follow.followed', { title: '{count}' }), 'Already followed as {count}');
});

test('the forms of a message name the same values, but for a count that is written out', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '').filter((name) => name !== 'count');
  for (const [key, message] of Object.entries(en)) {
    if (typeof message === 'string') assert.notEqual(message.trim(), '', key);
    else assert.deepEqual(names(message.one), names(message.other), key);
  }
});

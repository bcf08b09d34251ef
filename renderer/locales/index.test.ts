import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en/index.ts';
import { LANGUAGES as borderLanguages } from '../../preload/languages.ts';
import { perLanguage, speak, t } from './index.ts';
import { LANGUAGES, languageOf } from './languages.ts';
import { readMessage } from '../../preload/message.ts';

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

test('what is made of the language is made once in each', (context) => {
  context.after(() => speak('en', en));
  const made: string[] = [];
  const yesterday = perLanguage(() => made.push(t('date.yesterday')));
  yesterday();
  yesterday();
  speak('fr', { ...en, 'date.yesterday': 'Hier' });
  yesterday();
  yesterday();
  assert.deepEqual(made, ['Yesterday', 'Hier']);
});

test('every message can be read, and a value that is missing costs the message nothing', () => {
  for (const [key, message] of Object.entries(en)) {
    assert.notEqual(message.trim(), '', key);
    readMessage(message, 'en');
  }
  assert.equal(t('publication.rename-title'), 'Rename {title}');
});

test('the window and the border name the same languages', () => {
  assert.deepEqual(LANGUAGES, borderLanguages);
  assert.equal(languageOf('fr-CA'), 'fr');
  assert.equal(languageOf('de'), 'en');
});

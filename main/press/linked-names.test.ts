import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedNames } from './linked-names.ts';

const prose =
  'The talks went on until the early morning, and nobody who took part in them would say how they had ended.';

test('names linked within sentences, each once', () => {
  const html = `<p>${prose} <a href="/t/lirania">Lirania</a> and <a href="/t/imf">the <em>Fund</em></a>.</p><p>${prose} <a href="/t/lirania">Lirania</a></p>`;
  assert.deepEqual(linkedNames(html), ['Lirania', 'the Fund']);
});

test('lists of links, short lines and links over whole sentences are none', () => {
  const list = `<ul><li><a href="/a">Economy</a></li><li><a href="/b">Trade</a></li></ul><p>Tags: <a href="/c">Banks</a></p>`;
  assert.deepEqual(linkedNames(`${list}<p><a href="/d">${prose}</a></p><p><a href="/e">Read this too</a></p>`), []);
});

test('bounded whatever stands in it', () => {
  const many = Array.from({ length: 5_000 }, (_unused, at) => `<p>${prose} <a href="/x">Name ${at}</a></p>`).join('');
  assert.equal(linkedNames(many).length, 100);
  assert.deepEqual(linkedNames(`<p>${prose}${'<a>'.repeat(50_000)}`), []);
});

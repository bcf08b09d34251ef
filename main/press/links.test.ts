import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf } from './links.ts';

test('the pages a body links to, each once, in order', () => {
  const html = `<p><a href="https://a.example/one?x=1&amp;y=2">One</a> <a href="https://b.example/two#part">two</a>
    <a href="https://b.example/two">again</a> <a href="mailto:me@a.example">me</a> <a>nothing</a> <a href="#note">note</a></p>`;
  assert.deepEqual(linksOf(html, 'https://a.example/self'), ['https://a.example/one?x=1&y=2', 'https://b.example/two']);
});

test('never the article itself, nor anything but web addresses', () => {
  const html = `<a href="https://a.example/self#top">up</a><a href="javascript:alert(1)">x</a><a href="file:///etc">y</a>
    <a href="https://a.example/#!/path">kept</a>`;
  assert.deepEqual(linksOf(html, 'https://a.example/self'), ['https://a.example/#!/path']);
  assert.deepEqual(linksOf('<a href="/relative">x</a><a href="https://a.example/">y</a>', ''), ['https://a.example/']);
});

test('at most a hundred, and none of endless length', () => {
  const many = Array.from({ length: 300 }, (_unused, index) => `<a href="https://a.example/${index}">x</a>`).join('');
  assert.equal(linksOf(`<a href="https://a.example/${'x'.repeat(3_000)}">x</a>${many}`, '').length, 100);
});

test('of a body larger than any article no more than its beginning is looked at', () => {
  const broken = '<a href="http://[">x</a>'.repeat(20_000);
  assert.deepEqual(linksOf(`<a href="https://a.example/">x</a>${broken}<a href="https://b.example/">y</a>`, ''), [
    'https://a.example/',
  ]);
});

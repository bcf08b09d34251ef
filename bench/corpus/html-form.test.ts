import assert from 'node:assert/strict';
import test from 'node:test';
import { formOf } from './html-form.ts';

test('addresses are absolute, attributes in order and quoted, a bare < escaped', () => {
  const base = 'https://news.example/a/';
  assert.equal(
    formOf('<IMG src=b.png alt="x &amp; y">', base),
    '<img alt="x &amp; y" src="https://news.example/a/b.png" />',
  );
  assert.equal(formOf('<a href=/c">1 < 2</a><br/>', ''), '<a href="/c&quot;">1 &lt; 2</a><br />');
  assert.equal(formOf('<!-- <b> --><p>x', base), '<!-- <b> --><p>x');
  assert.equal(formOf('<a href="mailto:a@b.example">x</a>', base), '<a href="mailto:a@b.example">x</a>');
});

test('SVG and MathML name their spaces and keep their case', () => {
  assert.equal(
    formOf('<svg viewBox="0 0 1 1"><circle r="1" cx="2"/></svg>', ''),
    '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><circle cx="2" r="1"></svg>',
  );
  assert.equal(formOf('<svg><g/><g/></svg>', ''), '<svg xmlns="http://www.w3.org/2000/svg"><g></g><g></svg>');
});

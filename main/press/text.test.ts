import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personIn } from './feed/people.ts';
import { plainLine } from './text.ts';

test('a line of plain text out of markup, out of references, or as it is', () => {
  assert.equal(plainLine('A <b>quay</b><!-- x --> &amp; more'), 'A quay & more');
  assert.equal(plainLine('5 < 6 > 4 & so on'), '5 < 6 > 4 & so on');
  assert.equal(plainLine('<a href="x'), '<a href="x');
  assert.equal(plainLine('R&amp;D'), 'R&D');
});

test('short texts that are no short texts take no longer than their length', () => {
  for (const attack of ['<a ', '<!--', '</b', '&a', '<a b="']) {
    const began = performance.now();
    plainLine(attack.repeat(100_000));
    assert.ok(performance.now() - began < 2_000, attack);
  }
  for (const attack of ['a.', 'a@', 'a@.', '-']) {
    const began = performance.now();
    personIn(attack.repeat(50_000));
    assert.ok(performance.now() - began < 2_000, attack);
  }
  assert.equal(personIn('Kim Oh <kim.oh+x@news.example>').email, 'kim.oh+x@news.example');
});

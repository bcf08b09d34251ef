import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shallow } from './shallow.ts';

const depthOf = (html: string): number => {
  let [depth, deepest] = [0, 0];
  for (const [, closing] of html.matchAll(/<(\/?)(?:div|b|blockquote)\b[^>]*>/gu)) {
    depth += closing === '' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

test('markup of any usual depth is left as it is', () => {
  for (const html of [
    '<p>a<br>b</p>',
    `${'<div>'.repeat(500)}x${'</div>'.repeat(500)}`,
    '<p>line<br>'.repeat(20_000),
    '<table><tr><td>a'.repeat(1_000),
    'a < b '.repeat(10_000),
  ])
    assert.equal(shallow(html), html);
});

test('what is nested without end comes out flat, text and neighbours whole', () => {
  const deep = shallow(
    `<p>before</p>${'<div class="a > b">'.repeat(100_000)}deep${'</div>'.repeat(100_000)}<p>after</p>`,
  );
  assert.ok(depthOf(deep) <= 600);
  assert.equal(deep.match(/<div/gu)?.length, deep.match(/<\/div/gu)?.length);
  assert.ok(deep.includes('deep') && deep.startsWith('<p>before</p>') && deep.endsWith('<p>after</p>'));
  assert.ok(depthOf(shallow('<b>'.repeat(100_000))) <= 600);
  // Nested again after it was closed: what was left out is not counted twice.
  const twice = shallow(`${'<div>'.repeat(5_000)}${'</div>'.repeat(5_000)}`.repeat(2));
  assert.equal(twice.match(/<div/gu)?.length, 1_200);
});

test('a long run of brackets, quotes or blanks costs no more than its length', () => {
  const began = process.cpuUsage().user;
  for (const run of ['<', '<a ', '<a "', "<a '", '<div x="', '</', '<div', ' '])
    shallow(`${'<div>'.repeat(4_000)}${run.repeat(40_000)}`);
  assert.ok(process.cpuUsage().user - began < 2_000_000);
});

test('closing tags that close nothing hide no depth', () => {
  const html = '</nobr><channel>'.repeat(20_000);
  assert.ok((shallow(html).match(/<channel>/gu)?.length ?? 0) <= 600);
  // Nor do those of the same beginning; what was left open in between is passed over.
  assert.ok((shallow('</channels><channel>'.repeat(20_000)).match(/<channel>/gu)?.length ?? 0) <= 600);
  const usual = '<div><p>a<br><img src="a"><b>c</b></DIV>'.repeat(20_000);
  assert.equal(shallow(usual), usual);
});

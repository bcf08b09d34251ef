import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import type { Paint } from './plain-text.ts';
import { painted, plainText } from './plain-text.ts';

const BODY =
  '<p>One <em>fine</em> day &amp; night</p><ul> <li>Tea</li> <li><a href="https://a.example/?a=1&amp;b=2">two <b>cups</b></a> of it</li></ul><img data-asset-url="https://a.example/x.png" alt="">';
const TEXT = 'One fine day & night\nTea\ntwo cups of it\n';

const paint = (words: string, change: Partial<Paint> = {}): Paint => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, element: 'mark', id: 'm1', className: 'mark', ...change };
};
const show = (...paints: Paint[]): string => painted(BODY, plainText(BODY), paints);

test('the text has a line for each block, and each character its place', () => {
  const plain = plainText(BODY);
  assert.equal(plain.text, TEXT);
  for (const [at, character] of Array.from(plain.text).entries()) {
    const html = BODY.slice(plain.from[at], plain.to[at]);
    assert.equal(html, character === '\n' ? '' : character === '&' ? '&amp;' : character);
  }
});

test('a range is painted piece by piece, across elements', () => {
  assert.ok(
    show(paint('fine day')).startsWith(
      '<p>One <em><mark class="mark" id="m1">fine</mark></em><mark class="mark"> day</mark> &amp; night</p>',
    ),
  );
  assert.ok(show(paint('day & night')).includes('<mark class="mark" id="m1">day &amp; night</mark>'));
  const list = show(paint('Tea\ntwo cups'));
  assert.ok(
    list.includes(
      '<ul> <li><mark class="mark" id="m1">Tea</mark></li> <li><a href="https://a.example/?a=1&amp;b=2"><mark class="mark">two </mark><b><mark class="mark">cups</mark></b></a>',
    ),
  );
});

test('what stands behind a range stands outside of its link', () => {
  const sign = '<a href="#m1"></a>';
  assert.ok(
    show(paint('cups', { behind: sign })).includes(`<mark class="mark" id="m1">cups</mark></b></a>${sign} of it`),
  );
  assert.ok(show(paint('Tea', { behind: sign })).includes(`<mark class="mark" id="m1">Tea</mark>${sign}</li>`));
});

test('a sign stands before its place, outside of a link, and before what is painted there', () => {
  const sign = (words: string, ...paints: Paint[]): string =>
    painted(BODY, plainText(BODY), paints, { place: TEXT.indexOf(words), html: '<i></i>' });
  assert.ok(sign('fine').includes('<em><i></i>fine</em>'));
  assert.ok(sign('cups').includes('<li><i></i><a href'));
  assert.ok(sign('& night', paint('& night')).includes('day <i></i><mark class="mark" id="m1">&amp; night</mark>'));
});

test('ranges may overlap', () => {
  const both = show(paint('fine day', { id: 'a' }), paint('day & night', { id: 'b', className: 'other' }));
  assert.ok(
    both.includes(
      '<mark class="mark"> </mark><mark class="mark"><mark class="other" id="b">day</mark></mark><mark class="other"> &amp; night</mark>',
    ) ||
      both.includes(
        '<mark class="mark"><mark class="other" id="b">day</mark></mark><mark class="other"> &amp; night</mark>',
      ),
    both,
  );
});

test('a range that is none changes nothing', () => {
  assert.equal(show(), BODY);
  assert.equal(show({ ...paint('Tea'), end: 9_999 }), BODY);
  assert.equal(show({ ...paint('Tea'), start: -1 }), BODY);
});

/** Tags in order, with how deep each stands, without ours. */
function structure(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name) => void (name === 'mark' || found.push(`<${name}>`)),
    ontext: (text) =>
      void (found.at(-1)?.startsWith('#') === true ? (found[found.length - 1] += text) : found.push(`#${text}`)),
    onclosetag: (name) => void (name === 'mark' || found.push(`</${name}>`)),
  });
  parser.end(html);
  return found;
}

test('whatever ranges are painted, the structure stays and every mark is closed where it was opened', () => {
  const plain = plainText(BODY);
  for (let start = 0; start < plain.text.length; start += 1) {
    for (let end = start + 1; end <= plain.text.length; end += 3) {
      const html = painted(BODY, plain, [
        { start, end, element: 'mark', id: 'a', className: 'a' },
        { start: Math.floor(start / 2), end: Math.max(end - 2, start + 1), element: 'mark', id: 'b', className: 'b' },
      ]);
      assert.deepEqual(structure(html), structure(BODY));
      // A mark holds text and marks only, so that it closes before any other element does.
      assert.doesNotMatch(
        html.replaceAll(/<\/?mark[^>]*>/gu, (tag) => (tag.startsWith('</') ? '}' : '{')),
        /\{[^}]*</u,
      );
    }
  }
});

test('what is no well-made HTML is read all the same', () => {
  assert.equal(plainText('a < b &unknown; &#x41;&#66; &#99999999;').text, 'a < b &unknown; AB &#99999999;\n');
  assert.equal(plainText('').text, '');
  assert.equal(plainText('<p>\ud83d\ude00 &#128512;</p>').text, '😀 😀\n');
  assert.ok(
    painted('<p>&#128512;</p>', plainText('<p>&#128512;</p>'), [
      { start: 1, end: 2, element: 'mark', id: 'a', className: 'a' },
    ]) === '<p>&#128512;</p>',
  );
});

test('what looks like tags without end is text, and is looked through once', () => {
  for (const piece of ['<a', 'a<', '<a href="', '</b ', '&a']) {
    const text = piece.repeat(300_000);
    // Not by a comparison that would print all of it.
    assert.ok(plainText(text).text.trimEnd() === text.trimEnd(), piece);
  }
});

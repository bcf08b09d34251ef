import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markNotes } from './notes.ts';
import { sanitizeBody } from './sanitize.ts';

const BASE = 'https://news.example/2024/story';
const clean = (html: string): string => sanitizeBody(html, BASE).html;

test('a number and its note are tied, and the way back goes', () => {
  const html = `<p>Salt<sup id="r1"><a href="#fn:1">1</a></sup> and tar<sup><a href="${BASE}#fn%3A2">[2]</a></sup>.</p>
    <ol><li id="fn:1"><p>Of the sea. <a href="#r1">↩</a></p></li><li id="fn:2">Of pines.</li></ol>`;
  const stored = clean(html);
  assert.match(stored, /Salt<sup><a data-note="1">1<\/a><\/sup> and tar<sup><a data-note="2">\[2\]<\/a><\/sup>/u);
  assert.match(stored, /<li data-note-text="1"><p>Of the sea\. <\/p><\/li><li data-note-text="2">Of pines\.<\/li>/u);
  assert.equal(clean(stored), stored);
});

test('a note whose name stands on an anchor is the block around it; the same note may be named twice', () => {
  const stored = clean(
    `<p>One<a href="#n1" id="a1">1</a>, again<a href="#n1">1</a>.</p><div><a id="n1" href="#a1">1</a><div><p>The note.</p></div></div>`,
  );
  assert.equal(stored.match(/data-note="1"/gu)?.length, 2);
  assert.match(stored, /<div data-note-text="1"><div><p>The note\.<\/p><\/div><\/div>/u);
});

test('links to headings, to words, backwards and to nothing are no notes', () => {
  for (const html of [
    '<p><a href="#part">Part 1</a></p><h2 id="part">Part</h2><p>Text</p>',
    '<p id="up">Text</p><p><a href="#up">1</a></p>',
    '<p><a href="#none">1</a></p>',
    '<p><a href="https://other.example/#fn1">1</a></p><p id="fn1">x</p>',
  ])
    assert.doesNotMatch(clean(html), /data-note/u);
});

test('marks that a publisher writes itself are no way out', () => {
  assert.equal(
    clean('<p><a data-note="1" href="https://a.example/">x</a><a data-note="javascript:a()">y</a></p>'),
    '<p><a href="https://a.example/">x</a>y</p>',
  );
});

test('markup made to be slow is read in a straight line: no tag is closed, no link ends', () => {
  for (const piece of ['<a href="#x"', '<a href=#x>1', '<p id="'])
    assert.equal(markNotes(piece.repeat(60_000), BASE), piece.repeat(60_000));
  // Ids in a tag that never ends, and addresses without a fragment in one run: looked at anew from each, they take hours.
  for (const html of [`<a href="#x">1</a><p${' id=x'.repeat(200_000)}`, `${'href='.repeat(200_000)} #`])
    assert.equal(markNotes(html, BASE), html);
});

test('an element may have an id and a name', () => {
  const marked = markNotes('<p>a<a href="#n">1</a></p><p class="note" name="m" id="n">b</p><p id="n">c</p>', BASE);
  assert.match(marked, /<p data-note-text="1" class="note" name="m" id="n">b<\/p><p id="n">/u);
});

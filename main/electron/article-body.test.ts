import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../words/index.ts';
import { renderBody } from './article-body.ts';
import { notePapers, notesIn } from './article-notes.ts';
import { fileNameOf, pageFooter, paperAddress, paperSize } from './article-paper.ts';

const hash = 'a'.repeat(64);
const url = 'https://a.example/p.png';
const needs = {
  assets: { [url]: { hash, mediaType: 'image/png', width: 640, height: 480 } },
  say,
  local: new Map<string, number>(),
  paper: false,
};

test('a note opens from its number without a script, and what it says stays markup of the stored body', () => {
  const html = '<p>Salt<a data-note="1">1</a></p><ol><li data-note-text="1">Of <i>the</i> sea &lt;b&gt;</li></ol>';
  assert.match(renderBody(html, needs).html, /<button type="button" class="note-number" popovertarget="note-1"/u);
  const notes = notesIn(html);
  assert.deepEqual(notes, [{ number: '1', html: 'Of <i>the</i> sea &lt;b&gt;' }]);
  assert.match(notePapers(notes, say), /<div popover id="note-1".*<i>the<\/i> sea &lt;b&gt;/u);
  assert.deepEqual(notesIn('<p>x<a data-note="1">1</a></p><li data-note-text="1">never closed'), []);
});

test('what publishers say of tables and pictures is text in names too', () => {
  const { html } = renderBody(
    `<table><caption>&quot; onx=&quot;1 &lt;b&gt;</caption><tr><td>1</td></tr></table><img data-asset-url="${url}" alt="&quot;&gt;&lt;b&gt;" />`,
    needs,
  );
  assert.ok(html.includes('aria-label="Table: &quot; onx=&quot;1 &lt;b&gt;"'));
  assert.ok(html.includes('aria-label="Enlarge picture: &quot;&gt;&lt;b&gt;"'));
});

test('a picture in a link leads where the link does; on paper links are numbered and listed', () => {
  const linked = `<a href="https://b.example/">x <img data-asset-url="${url}" alt="" /></a>`;
  assert.doesNotMatch(renderBody(linked, needs).html, /class="zoom"/u);
  const paper = renderBody(`${linked}<pre>a</pre>`, { ...needs, paper: true });
  assert.deepEqual(paper.addresses, ['https://b.example/']);
  assert.match(paper.html, /<sup class="link-number">1<\/sup>/u);
  assert.doesNotMatch(paper.html, /<input/u);
});

test('a quotation whose words stand in the text is pulled from it; a player is a poster', () => {
  const { html } = renderBody(
    '<p>He said: “The sea is calm.”</p><blockquote><p>The sea is calm.</p></blockquote><blockquote>Other words</blockquote><a href="https://www.v.example/1">▶ The film</a>',
    needs,
  );
  assert.equal(html.match(/<blockquote class="pull">/gu)?.length, 1);
  assert.match(html, /class="poster".*The film.*Opens at v\.example/u);
});

test('a page full of quotations, notes and links is set without each being looked for in all of it', () => {
  const words = (count: number): string[] => Array.from({ length: count }, (_, at) => `q${at}`);
  const quotes = words(300).map((word) => `<blockquote>${word}</blockquote>`);
  const { html } = renderBody(`${quotes.join('')}<p>${words(300).join(' ')}</p>`, needs);
  assert.equal(html.match(/<blockquote class="pull">/gu)?.length, 40);
  const links = [...words(3), ...words(3)].map((word) => `<a href="https://a.example/${word}">x</a>`).join('');
  const paper = renderBody(links, { ...needs, paper: true });
  assert.deepEqual(
    paper.addresses,
    words(3).map((word) => `https://a.example/${word}`),
  );
  assert.equal(paper.html.match(/<sup class="link-number">1<\/sup>/gu)?.length, 2);
  const long = `<p><a data-note="1">1</a></p><li data-note-text="1">${'x'.repeat(50_000)}</li>`;
  assert.deepEqual(notesIn(long), []);
});

test('paper has the sheet of the place, a name that any system takes, and a foot without markup of others', () => {
  assert.equal(paperSize('en-US'), 'Letter');
  assert.equal(paperSize('fr-FR'), 'A4');
  assert.equal(fileNameOf('A/B: “why?” \u202Efdp.'), 'A B “why ” fdp');
  assert.equal(fileNameOf('con'), 'article');
  assert.match(pageFooter({ publicationTitle: '<b>', headline: '"x"' }, say), /&lt;b&gt; · &quot;x&quot;/u);
});

test('to paper goes the page that was checked; what did not pass, or has changed since, as plain text', () => {
  const check = '0b0e7c1e-32ab-4d6e-9f41-0d2b2f1f7a55';
  const address = (version: number, name: string | null): string =>
    paperAddress({ id: 7, version, check: name }, { version: 3 });
  assert.equal(address(3, check), `broadsheet-article://article/7?paper&check=${check}`);
  assert.equal(address(3, null), 'broadsheet-article://article/7?paper&plain');
  assert.equal(address(2, check), 'broadsheet-article://article/7?paper&plain');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark, MarkedArticle } from '../../preload/marks.ts';
import { escaped, marksAsMarkdown, quoteWithSource } from './markdown.ts';

const mark = (change: Partial<Mark>): Mark => ({
  id: 1,
  articleId: 1,
  colour: 'yellow',
  note: '',
  quote: 'We shall not sell the quay',
  lost: false,
  createdAt: 0,
  changedAt: 0,
  ...change,
});
const article = (marks: Mark[]): MarkedArticle => ({
  id: 1,
  headline: 'The *quay* stays',
  publicationTitle: 'The Harbour Gazette',
  byline: 'N. One',
  url: 'https://harbour.example/quay?a=1',
  publishedAt: Date.UTC(2026, 0, 15),
  language: 'en',
  direction: 'ltr',
  marks,
});
const words = { title: 'Highlights', lost: 'No longer in the article' };

test('an article has its headline, its source, its quotes and notes', () => {
  const marks = [mark({ note: 'Ask [him]\nagain' }), mark({ quote: 'one\ntwo', lost: true })];
  assert.equal(
    marksAsMarkdown([article(marks)], words),
    String.raw`# The \*quay\* stays

The Harbour Gazette · N. One · 2026-01-15  
<https://harbour.example/quay?a=1>

> We shall not sell the quay

Ask \[him\]
again

> one
>
> two

*No longer in the article*
`,
  );
});

test('several articles stand under one heading', () => {
  const text = marksAsMarkdown([article([mark({})]), { ...article([mark({})]), publishedAt: null, url: '' }], words);
  assert.ok(text.startsWith('# Highlights\n\n## The'));
  assert.equal(text.match(/^## /gmu)?.length, 2);
});

test('what Markdown would take for a sign is shown as it is', () => {
  assert.equal(escaped('1. # <b>'), String.raw`1\. # \<b\>`);
  assert.equal(escaped('- not a list'), String.raw`\- not a list`);
  assert.equal(escaped('قال: لا'), 'قال: لا');
});

test('a passage is quoted with its source', () => {
  assert.equal(
    quoteWithSource('Words', article([])),
    '“Words”\n— The *quay* stays, The Harbour Gazette\nhttps://harbour.example/quay?a=1\n',
  );
});

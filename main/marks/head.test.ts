import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countInHead, headOf, paintedHead } from './head.ts';

const article = {
  headline: 'Harbour & sea',
  dek: 'The harbour opens.',
  byline: 'Ann Harbour',
  leadCaption: 'A harbour',
  leadCredit: 'Harbour Pictures',
};

test('headline, dek, byline, caption and credit are searched, and painted in the order of the page', () => {
  const head = headOf(article, true);
  assert.equal(countInHead(head, 'HARBOUR'), 5);
  const { html, found } = paintedHead(head, 'harbour');
  assert.equal(found, 5);
  assert.equal(html.headline, '<span class="found" id="f0">Harbour</span> &amp; sea');
  assert.equal(html.dek, 'The <span class="found" id="f1">harbour</span> opens.');
  assert.match(html.leadCredit, /^<span class="found" id="f4">Harbour<\/span> Pictures$/u);
  assert.equal(countInHead(head, '& sea'), 1);
});

test('what is not shown is not found', () => {
  assert.equal(countInHead(headOf(article, false), 'harbour'), 3);
  const untitled = headOf({ ...article, headline: ' ' }, false);
  assert.deepEqual([untitled.headline, untitled.dek], ['The harbour opens.', '']);
  assert.equal(countInHead(untitled, 'harbour'), 2);
  assert.equal(countInHead(untitled, ' '), 0);
});

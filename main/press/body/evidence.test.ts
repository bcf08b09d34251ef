import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../words.ts';
import { FIRST, linked, page, read } from '../testing-pages.ts';

const WORDS = words(`harbour pilot tide ferry union night lantern rope captain winter quay ledger bell storm ship anchor
  cargo island bridge market letter morning council wage office current channel signal timber salt`);
/** A paragraph of words in an order of its own. */
const sentence = (at: number): string =>
  `${Array.from({ length: 34 }, (_, word) => WORDS[(word * (2 * at + 3) + at * at * 7) % WORDS.length]).join(' ')}, they said, and went home ${at}.`;
import { shareHeld } from './evidence.ts';

const whole = [0, 1, 2, 3, 4].map(sentence);
const article = (data: object = {}): string =>
  linked({ '@type': 'NewsArticle', headline: 'Harbour news of the day', articleBody: whole.join('\n'), ...data });

test('which share of a text another holds, whatever the markup between', () => {
  const text = whole.join(' ');
  assert.equal(shareHeld(text, whole.join('\n\n').toUpperCase()), 1);
  assert.equal(shareHeld(text, FIRST), 0);
  const half = shareHeld(text, whole.slice(0, 3).join(' '));
  assert.ok(half > 0.4 && half < 0.8, String(half));
});

test('a page that scripts fill gives the text that it declares', () => {
  const empty = read(page('<div id="root"></div>', article()));
  assert.deepEqual(empty.bodyText.split('\n'), whole);
  assert.deepEqual([empty.access, empty.notAnArticle], ['full', null]);
  const marked = read(page('', article({ articleBody: whole.map((text) => `<p>${text}</p>`).join('') })));
  assert.equal(marked.bodyHtml.match(/<p>/gu)?.length, 5);
});

test('what a closed page declares for machines is not read', () => {
  const closed = read(page(`<p>${FIRST}</p>`, article({ isAccessibleForFree: false })));
  assert.equal(closed.bodyText, FIRST);
  assert.equal(closed.access, 'teaser');
  const wall = '<section class="paywall"><h2>Subscribe to continue reading</h2></section>';
  assert.equal(read(page(`<p>${FIRST}</p>${wall}`, article())).bodyText, FIRST);
});

test('the element that holds the declared text, where names of layout lead elsewhere', () => {
  const long = [10, 11, 12, 13, 14, 15, 16].map((at) => `<p>${sentence(at)}</p>`).join('');
  const body = `<div class="sidebar"><div>${whole.map((text) => `<p>${text}</p>`).join('')}</div></div><div>${long}</div>`;
  assert.deepEqual(read(page(body, article())).bodyText.split('\n'), whole);
  assert.deepEqual(read(page(body), { feed: { bodyText: whole.join('\n') } }).bodyText.split('\n'), whole);
  assert.ok(!read(page(body)).bodyText.includes(sentence(0)), 'without evidence its names decide');
});

test('a text that was found is left as it is', () => {
  const text = whole.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const found = read(page(`${text}<h2>What next</h2><p>${FIRST}</p>`, article()));
  assert.match(found.bodyHtml, /<h2>What next<\/h2>/u);
});

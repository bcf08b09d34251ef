import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExtractedArticle } from './face.ts';
import { joinPages } from './join-pages.ts';
import { page, read, sentence } from './testing-pages.ts';

const URL = 'https://news.example/originals/2024/05/pilots';
const text = (...numbers: number[]): string => numbers.map((at) => `<p>${sentence(at)}</p>`).join('');
const og = '<meta property="og:image" content="/i/quay-dawn.jpg">';
const part = (body: string, number: number, head = og): ExtractedArticle =>
  read(page(`<figure><img src="/i/quay-dawn.jpg" width="900" height="600"></figure>${body}`, head), {
    url: number === 1 ? URL : `${URL}?page=${number}`,
  });
const lines = (article: ExtractedArticle): string[] => article.bodyText.split('\n');

test('pages become one text in their order, with pictures and facts of the first', () => {
  const first = part(`${text(0, 1, 2)}<nav class="pager"><a href="?page=2">2</a></nav>`, 1);
  const second = part(
    `${text(3, 4)}<figure><img src="/i/launch-out.jpg" width="900"><figcaption>A launch</figcaption></figure>`,
    2,
  );
  const whole = joinPages({ first, rest: [second, part(text(5, 6), 3)], isCut: false });
  assert.deepEqual(lines(whole), [0, 1, 2, 3, 4, 5, 6].map(sentence));
  assert.equal(whole.headline, first.headline);
  assert.deepEqual(
    whole.images.map((image) => image.url),
    ['https://news.example/i/launch-out.jpg'],
  );
  assert.deepEqual([whole.access, whole.accessReasons.at(-1)], ['full', { code: 'pages', count: 3 }]);
  assert.equal(whole.nextPage, '');
});

test('what every page repeats stands once, and pagers say nothing', () => {
  const intro = `<p>${sentence(20)}</p>`;
  const first = part(`${intro}${text(0, 1)}<p>Page 1 of 2</p>`, 1);
  const second = part(`${intro}<p>Seite 2 von 2</p>${text(2, 3)}`, 2);
  const whole = joinPages({ first, rest: [second], isCut: false });
  assert.deepEqual(lines(whole), [20, 0, 1, 2, 3].map(sentence));
});

test('a site that gives the same page again adds nothing', () => {
  const first = part(text(0, 1, 2), 1);
  const whole = joinPages({ first, rest: [part(text(0, 1, 2), 2)], isCut: false });
  assert.equal(whole.bodyText, first.bodyText);
  assert.equal(
    whole.accessReasons.some(({ code }) => code === 'pages'),
    false,
  );
});

test('an article of which pages are missing, or that ends at a wall, is not whole', () => {
  const first = part(text(0, 1, 2, 3), 1);
  const cut = joinPages({ first, rest: [part(text(4, 5), 2)], isCut: true });
  assert.deepEqual([cut.access, cut.accessReasons.at(-1)], ['teaser', { code: 'pages-missing', count: 2 }]);
  const walled = part(`${text(4)}<section class="paywall"><h2>Subscribe to continue reading</h2></section>`, 2);
  assert.equal(joinPages({ first, rest: [walled], isCut: false }).access, 'teaser');
});

test('a text shorter than declared is whole when its pages are', () => {
  const words = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","wordCount":500}</script>`;
  const first = part(text(0, 1, 2), 1, words);
  assert.equal(first.access, 'teaser');
  assert.equal(joinPages({ first, rest: [part(text(3, 4, 5, 6, 7, 8, 9, 10), 2)], isCut: false }).access, 'full');
});

test('notes keep to their own pages', () => {
  const noted = (at: number, note: string): string =>
    `${text(at, at + 1)}<p>${sentence(at + 2)}<a href="#n">1</a></p><ol><li id="n">${note} has it so in the annals of the harbour town.</li></ol>`;
  const whole = joinPages({ first: part(noted(0, 'Pell'), 1), rest: [part(noted(4, 'Berg'), 2)], isCut: false });
  const numbers = [...whole.bodyHtml.matchAll(/data-note(?:-text)?="(\d)"/gu)].map((found) => found[1]);
  assert.deepEqual(numbers, ['1', '1', '2', '2']);
});

test('the picture on top of a later page is not lost with its lead', () => {
  const second = read(
    page(`<figure><img src="/i/launch-out.jpg" width="900"><figcaption>A launch</figcaption></figure>${text(2, 3)}`),
    { url: `${URL}?page=2` },
  );
  assert.match(second.leadImage?.url ?? '', /launch-out/u);
  const whole = joinPages({ first: part(text(0, 1), 1), rest: [second], isCut: false });
  assert.match(
    whole.bodyHtml,
    /<figure><img data-asset-url="https:\/\/news\.example\/i\/launch-out\.jpg" alt="" \/><figcaption>A launch/u,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './dom.ts';
import { findNextPage } from './next-page.ts';
import { findOtherForm } from './other-form.ts';
import { numbersIn } from './page-number.ts';
import { FIRST, LONG, page, read } from './testing-pages.ts';

const HOME = 'https://news.example';
const FIRST_URL = `${HOME}/2024/05/pilots`;

function next(html: string, url = FIRST_URL, part = { first: [FIRST_URL], number: 1 }): string {
  return findNextPage(parsePage(html), url, url, part).replace(HOME, '');
}

test('the next page by rel=next, by its number, and by words in several languages', () => {
  for (const [html, expected] of [
    ['<link rel="next" href="/2024/05/pilots?page=2">', '/2024/05/pilots?page=2'],
    ['<a rel="nofollow next" href="/2024/05/pilots/2/">x</a>', '/2024/05/pilots/2/'],
    [
      '<nav class="pagination">1 <a href="/2024/05/pilots/page/2">2</a> <a href="/2024/05/pilots/page/3">3</a></nav>',
      '/2024/05/pilots/page/2',
    ],
    ['<p><a href="?page=2">Next page »</a></p>', '/2024/05/pilots?page=2'],
    ['<p><a href="/2024/05/pilots/seite-2">Nächste Seite</a></p>', '/2024/05/pilots/seite-2'],
    ['<p><a href="?sayfa=2">Sonraki sayfa ›</a></p>', '/2024/05/pilots?sayfa=2'],
    ['<p><a href="?page=2">الصفحة التالية</a> <a href="?page=2">הבא</a></p>', '/2024/05/pilots?page=2'],
    ['<p><a href="?page=1">2</a></p>', '/2024/05/pilots?page=1'],
  ] as const)
    assert.equal(next(html), expected, html);
});

test("another article, another site, a pager of comments and a text's own links are no next page", () => {
  for (const html of [
    '<link rel="next" href="/2024/05/strike">',
    '<link rel="next" href="https://other.example/2024/05/pilots?page=2">',
    '<a href="/2024/05/pilots?page=3">3</a>',
    '<div id="comments"><a href="?page=2">2</a></div>',
    '<p>See <a href="?page=2">the second page of the report that the port authority wrote</a></p>',
    '<p><a href="/2024/05/pilots?page=1">1</a> <a href="/2024/05/pilots">2</a></p>',
  ])
    assert.equal(next(html), '', html);
  const numbered = `${HOME}/articles/123`;
  assert.equal(next('<link rel="next" href="/articles/124">', numbered, { first: [numbered], number: 1 }), '');
});

test('from a later page on, counted from 0 or from 1, and no further than the pager goes', () => {
  const second = { first: [FIRST_URL], number: 2 };
  const pager = '<a href="/2024/05/pilots">1</a> <a href="?page=1">2</a> <a href="?page=2">3</a>';
  assert.equal(next(pager, `${FIRST_URL}?page=1`, second), '/2024/05/pilots?page=2', 'from 0');
  assert.equal(
    next('<a href="?page=2">2</a> <a href="?page=3">3</a>', `${FIRST_URL}?page=2`, second),
    '/2024/05/pilots?page=3',
  );
  assert.equal(next('<a href="?page=1">1</a> <a href="?page=2">2</a>', `${FIRST_URL}?page=2`, second), '');
});

test('an address may name its page in several ways', () => {
  const ways = (path: string): [string, number][] =>
    numbersIn(HOME + path).map(({ stem, number }) => [stem.replace(HOME, ''), number]);
  assert.deepEqual(ways('/a/page/3?x=1'), [
    ['/a?x=1', 3],
    ['/a/page?x=1', 3],
  ]);
  assert.deepEqual(ways('/a-2.html?utm_source=feed'), [['/a.html?', 2]]);
  assert.deepEqual(ways('/a?p=12345'), []);
  assert.deepEqual(ways('no address'), []);
  assert.deepEqual(ways(`/${'-2'.repeat(100_000)}.html`), []);
});

test('only an article that is open leads on', () => {
  const pager = '<nav class="pagination"><a href="?page=2">2</a></nav>';
  assert.match(read(page(LONG + pager)).nextPage, /pilots\?page=2$/u);
  const wall = '<section class="paywall"><h2>Subscribe to continue reading</h2></section>';
  assert.equal(read(page(`<p>${FIRST}</p>${wall}${pager}`)).nextPage, '');
});

test("another form only for a thin page that nothing closes, and only the site's own", () => {
  const amp = '<link rel="amphtml" href="/amp/pilots">';
  assert.equal(read(page(`<p>${FIRST}</p>`, amp)).otherForm, 'https://news.example/amp/pilots');
  assert.equal(read(page('', amp)).otherForm, 'https://news.example/amp/pilots');
  assert.equal(read(page(LONG, amp)).otherForm, '', 'it has its text');
  const wall = '<section class="paywall"><h2>Subscribe to continue reading</h2></section>';
  assert.equal(read(page(`<p>${FIRST}</p>${wall}`, amp)).otherForm, '', 'never round a wall');
  const other = (html: string): string => findOtherForm(parsePage(html), FIRST_URL, FIRST_URL);
  assert.equal(other('<link rel="amphtml" href="https://amp.news.example/pilots">'), 'https://amp.news.example/pilots');
  assert.equal(other('<link rel="amphtml" href="https://news-example.cdn.example/c/pilots">'), '');
  assert.equal(other('<a href="/print/pilots">Print this article</a>'), `${HOME}/print/pilots`);
  assert.equal(other('<a href="/print/pilots">The printers’ strike</a><a href="javascript:print()">Print</a>'), '');
});

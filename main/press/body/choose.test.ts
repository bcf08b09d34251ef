import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, textOf } from '../dom.ts';
import { chooseParts } from './choose.ts';

const prose = (name: string): string =>
  `${name} tells what happened in the harbour town that day, who came to the quay, and why nobody was in a hurry to leave.`;
const chosen = (body: string): string => chooseParts(parsePage(body)).map(textOf).join('|');
const paragraphs = (...names: string[]): string => names.map((name) => `<p>${prose(name)}</p>`).join('');
const card = (name: string): string =>
  `<div class="item"><h3><a href="/${name}">What is said of ${name} in brief</a></h3><p>${prose(name)}</p></div>`;

test('the smallest element that holds the text, without the site around it', () => {
  const menu = `<div class="a">${'<li><a href="/x">Somewhere else on the site</a></li>'.repeat(40)}</div>`;
  assert.equal(
    chosen(`${menu}<div class="b"><div class="c">${paragraphs('A', 'B', 'C')}</div></div>${menu}`),
    ['A', 'B', 'C'].map(prose).join(''),
  );
});

test('a text split over several boxes, and a first paragraph outside of the box', () => {
  assert.equal(
    chosen(`<div><div>${paragraphs('A', 'B')}</div><hr><div>${paragraphs('C', 'D')}</div></div>`),
    ['A', 'B', 'C', 'D'].map(prose).join(''),
  );
  assert.equal(
    chosen(`<main><p>${prose('First')}</p><div>${paragraphs('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H')}</div></main>`),
    [prose('First'), ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(prose).join('')].join('|'),
  );
});

test('cards of other articles are no text, even where they say nearly as much', () => {
  const cards = ['K', 'L', 'M', 'N'].map(card).join('');
  assert.equal(
    chosen(`<div><div>${cards}</div><div>${paragraphs('A', 'B', 'C', 'D', 'E')}</div></div>`),
    ['A', 'B', 'C', 'D', 'E'].map(prose).join(''),
  );
});

test('comments count nothing however long they are, and a column named for menus may hold the headline', () => {
  const comments = `<div class="comments">${paragraphs('X', 'Y', 'Z', 'X', 'Y', 'Z')}</div>`;
  assert.equal(
    chosen(`<div class="left-column"><h1>Harbour</h1><div>${paragraphs('A', 'B', 'C')}</div></div>${comments}`),
    ['A', 'B', 'C'].map(prose).join(''),
  );
});

test('texts straight in boxes with line breaks, and in scripts that say more with less', () => {
  assert.equal(
    chosen(`<div><b>x</b></div><div>${prose('A')}<br><br>${prose('B')}</div>`),
    `${prose('A')}${prose('B')}`,
  );
  const japanese = '港の町でその日に何が起きたのか、誰が岸壁に来たのか、なぜ誰も急いで帰らなかったのかを伝える。';
  assert.equal(
    chosen(`<ul><li><a href="/">港</a></li></ul><div><p>${japanese}</p><p>${japanese}</p></div>`),
    japanese + japanese,
  );
});

test('verses and lists of things are found by the names of their box; a page of links has no text', () => {
  assert.equal(chosen('<div class="entry-content"><p>Fuji 400</p><p>Pentax Z-1</p></div>'), 'Fuji 400Pentax Z-1');
  assert.equal(chosen('<ul><li><a href="/1">One thing</a></li><li><a href="/2">Two things</a></li></ul>'), '');
});

test('a single paragraph keeps the picture beside it, and no more', () => {
  const figure =
    '<figure><img src="/a.jpg"><figcaption>The quay on the ninth day, seen from the sea.</figcaption></figure>';
  const boxes = (html: string): string[] => chooseParts(parsePage(html)).map(({ localName }) => localName);
  assert.deepEqual(boxes(`<div><div>${paragraphs('A')}${figure}</div><p>x</p></div>`), ['div']);
  assert.deepEqual(boxes(`<div><div>${paragraphs('A')}<span>Share</span></div></div>`), ['p']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRST, LONG, page, read } from './testing-pages.ts';

const DEK = 'Nine days were enough for all sides of the dispute';
const meta = (text: string): string => `<meta name="description" content="${text}">`;

test('a line named as the standfirst, by whatever system of names, and not twice', () => {
  for (const line of [
    `<p class="entry-summary p-dek">${DEK}</p>`,
    `<div class="m-detail-header--dek">${DEK}</div>`,
    `<h2 class="Article-subline">${DEK}</h2>`,
    `<div class="hero__subtitle"><span>${DEK}</span></div>`,
  ]) {
    const article = read(
      page(`${line}<p class="byline">By Jo Berg</p>${LONG}`, meta('Something else for search engines.')),
    );
    assert.equal(article.dek, DEK, line);
    assert.doesNotMatch(article.bodyText, /enough for all sides/u, line);
  }
});

test('by its place: a heading that is a sentence, or the declared description alone under the headline', () => {
  const headed = (head: string): string => `<header><h1>Harbour news of the day</h1>${head}<div>Jo Berg</div></header>`;
  const readHeaded = (head: string, declared = ''): string =>
    read(`<html lang="en"><head>${declared}</head><body>${headed(head)}<div>${LONG}</div></body></html>`).dek;
  assert.equal(readHeaded(`<h2>${DEK}.</h2>`), `${DEK}.`);
  assert.equal(readHeaded(`<p>${DEK}</p>`, meta(DEK)), DEK);
  assert.equal(readHeaded('<h2>What the pilots want from the port</h2>'), '', 'a section');
  assert.equal(
    readHeaded('<h2>What do the pilots want from the port authority?</h2>'),
    '',
    'a question of an interview',
  );
  assert.equal(readHeaded('<h2 class="subtitle">by Jo Berg, April 26, 2024</h2>'), '', 'a credit');
});

test("a text's first paragraph stays its own, whatever it is declared to be", () => {
  const article = read(page(`<div><p>${FIRST}</p>${LONG}</div>`, meta(FIRST)));
  assert.equal(article.dek, '');
  assert.ok(article.bodyText.startsWith(FIRST));
  const heading = `<h3>${DEK}, and the harbour opened again.</h3>`;
  const inside = read(page(`<div class="article-body">${heading}${LONG}</div>`));
  assert.equal(inside.dek, '');
  assert.ok(inside.bodyText.startsWith(DEK));
});

/** Pages with signs of being signed in or out, for the tests. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignMarks, Signs } from './face.ts';
import { parsePage } from './dom.ts';
import { findSigns } from './signs.ts';

export const URL_OF_PAGE = 'https://paper.example/2024/05/pilots';
/** A line of the article of every page. */
export const SENTENCE =
  'The pilots of the northern strait have gone back to work after nine days, and the ships that waited outside the harbour are being led in one by one, as the harbour office promised.';
const ARTICLE = `<main><article><h1>Pilots go back to work</h1><div class="article-body"><p>${SENTENCE}</p><p>${SENTENCE}</p></div></article></main>`;

/** The signs of a page. */
export const signs = (html: string, marks: SignMarks = {}, url = URL_OF_PAGE): Signs =>
  findSigns(parsePage(html), marks, url);

/** A page with an article, under this header. */
export const page = (header: string, rest = '', attributes = ''): string =>
  `<!doctype html><html><head><title>Pilots</title></head><body ${attributes}><header>${header}</header>${ARTICLE}${rest}</body></html>`;

/** A test for each case: what it is, its page, and the signs that it must have. */
export const table = (name: string, cases: readonly (readonly [string, string, Partial<Signs>])[]): void => {
  for (const [what, html, expected] of cases)
    void test(`${name}: ${what}`, () => {
      const found = signs(html);
      assert.deepEqual(found, { ...found, ...expected });
    });
};

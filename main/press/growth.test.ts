/** What grows with the square of a document's length is a way to hold the reader up: work for twice as much is compared with work for once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runJob } from './jobs.ts';
import type { PageJob } from './face.ts';
import { FEED } from './testing-pages.ts';
import { stepsOf } from './testing-steps.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const document = (text: string): PageJob['document'] => ({
  body: bytes(text),
  url: 'https://news.example/a/b',
  contentType: '',
});
const PROSE = `<p>${'The pilots of the strait went back to work on Thursday, after nine days. '.repeat(8)}</p>`;

const readPage = (text: string): void => {
  const page = `<html lang="en"><article><h1>Pilots</h1>${text}</article></html>`;
  assert.ok(runJob('readPage', { document: document(page), hints: {}, feed: FEED }).ok);
};
const readFeed = (text: string): void => {
  assert.ok(runJob('parseFeed', document(`<rss version="2.0"><channel>${text}</channel></rss>`)).ok);
};
const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_unused, at) => one(at)).join('');

/** Each makes a document of so many of one thing and reads it. */
const DOCUMENTS: Record<string, (count: number) => void> = {
  'forms in forms, with passwords': (count) =>
    readPage(PROSE + many(count, () => '<form action="/login"><input type="password">')),
  'passwords in a form': (count) => readPage(`${PROSE}<form>${many(count, () => '<input type="password">')}</form>`),
  'buttons in a form without a password': (count) =>
    readPage(`${PROSE}<form>${many(count, () => '<button>Log in</button>')}</form>`),
  'pictures in a picture': (count) =>
    readPage(`${PROSE}<picture>${many(count, (at) => `<img src="/${at}.jpg">`)}</picture>${PROSE}`),
  'sources of a picture': (count) =>
    readPage(
      `${PROSE}<picture>${many(count, (at) => `<source srcset="/${at}.jpg 1x">`)}${many(count, () => '<img src="/a.jpg">')}</picture>`,
    ),
  'pictures in a headline': (count) => readPage(`<h1>${many(count, (at) => `<img src="/${at}.jpg">`)}</h1>${PROSE}`),
  'pictures for browsers without scripts': (count) =>
    readPage(PROSE + many(count, (at) => `<noscript><img src="/${at}.jpg"></noscript>`)),
  'pictures for browsers without scripts, each in a box in the box before': (count) =>
    // Boxes lie 400 deep in each other at most.
    readPage(PROSE + many(3 * count, (at) => `<noscript><img src="/${at}.jpg"></noscript><div>`)),
  'closing tags that close nothing, between others that nobody closes': (count) =>
    readPage(PROSE + many(4 * count, () => '</nobr><channel>')),
  'one picture again and again': (count) =>
    readPage(`${PROSE}<div>${many(count, () => '<i></i><img src="/a.jpg">')}</div>${PROSE}`),
  'headings over nothing': (count) =>
    readPage(`${PROSE}<section>${many(count, () => '<h2>Related</h2>')}</section>${PROSE}`),
  'walls between paragraphs': (count) =>
    readPage(`<div>${many(count, () => `<p>Subscribe to continue reading</p>${PROSE.slice(0, 300)}</p>`)}</div>`),
  'columns beside a text': (count) =>
    readPage(PROSE + many(count, () => '<div class="sidebar">a</div>') + many(count, () => PROSE)),
  'items without an author in a feed with many': (count) =>
    readFeed(
      many(count, (at) => `<dc:creator>Ann Bell${at}</dc:creator>`) +
        many(count, (at) => `<item><guid>${at}</guid></item>`),
    ),
  'items without a category in a feed with many': (count) =>
    readFeed(
      many(count, (at) => `<category>A${at}</category>`) + many(count, (at) => `<item><guid>${at}</guid></item>`),
    ),
};

const COUNT = 1_000;

for (const [name, read] of Object.entries(DOCUMENTS))
  test(`work is no more than linear: ${name}`, () => {
    read(8);
    const [one, two] = [stepsOf(() => read(COUNT)), stepsOf(() => read(2 * COUNT))];
    assert.ok(one > COUNT / 2, `${one} steps`);
    assert.ok(two < 2.25 * one, `${one} steps for ${COUNT}, ${two} for twice as many`);
  });

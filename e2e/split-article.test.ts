/** A split article of the sample publication through the real press and library: page by page over loopback, stored as one. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readPage } from '../main/press/extract.ts';
import type { ExtractedArticle, PageJob } from '../main/press/face.ts';
import { joinPages } from '../main/press/join-pages.ts';
import { createPublisher } from './publisher/index.ts';

const publisher = await createPublisher({ largestImage: 320 });
after(() => publisher.stop());

const FEED = { headline: '', dek: '', byline: '', publishedAt: null, bodyText: '', language: '', publication: '' };

async function read(url: string, part?: PageJob['part']): Promise<ExtractedArticle> {
  const response = await fetch(url);
  const document = { body: await response.bytes(), url, contentType: response.headers.get('content-type') ?? '' };
  const result = readPage({ document, hints: {}, feed: FEED, ...(part === undefined ? {} : { part }) });
  assert.ok(result.ok);
  return result.value;
}

test('each page leads to the next, and together they are the article with nothing twice', async () => {
  const line = publisher.control.articles().find(({ slug }) => slug === 'merrin-eels-return');
  assert.ok(line !== undefined);
  const url = publisher.url + line.path;
  const first = await read(url);
  const pages: ExtractedArticle[] = [];
  for (let next = first.nextPage; next !== ''; next = pages.at(-1)?.nextPage ?? '')
    // oxlint-disable-next-line no-await-in-loop
    pages.push(await read(next, { first: [url, first.canonicalUrl], number: pages.length + 2 }));
  assert.equal(pages.length, 2);
  const whole = joinPages({ first, rest: pages, isCut: false });
  assert.deepEqual(whole.bodyText.split('\n'), publisher.control.text('merrin-eels-return'));
  assert.deepEqual([whole.access, whole.images.length], ['full', 1]);
  assert.equal(whole.leadCaption, first.leadCaption);
});

test('no other article of the sample publication leads on', async () => {
  for (const { slug, path } of publisher.control.articles()) {
    if (slug === 'merrin-eels-return') continue;
    // oxlint-disable-next-line no-await-in-loop
    const article = await read(publisher.url + path);
    assert.deepEqual([article.nextPage, article.otherForm], ['', ''], slug);
  }
});

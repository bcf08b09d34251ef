import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleDocument } from '../database/face.ts';
import { picturesOf } from './article-pictures.ts';
import { articleDocument } from './testing-article.ts';

const stored = (...urls: string[]): ArticleDocument['assets'] =>
  Object.fromEntries(
    urls.map((url, at) => [url, { hash: String(at).repeat(64), mediaType: 'image/png', width: 1, height: 1 }]),
  );
const image = (name: string): string =>
  `<img data-asset-url="https://a.example/${name}" alt="Of ${name} &amp; more" />`;

test('pictures in their order, each once, with the caption of their own figure', () => {
  const bodyHtml = `${image('0')}<figure>${image('1')}${image('2')}<figcaption>At <em>sea</em> &amp; ashore</figcaption></figure>
    <p>Text</p>${image('3')}<figure>${image('4')}</figure><figure>${image('0')}<figcaption>Again</figcaption></figure>${image('gone')}`;
  const assets = stored(...['0', '1', '2', '3', '4'].map((name) => `https://a.example/${name}`));
  assert.deepEqual(
    picturesOf(articleDocument({ bodyHtml, assets })).map(({ hash, alt, caption }) => [hash[0], alt, caption]),
    [
      ['0', 'Of 0 & more', ''],
      ['1', 'Of 1 & more', 'At sea & ashore'],
      ['2', 'Of 2 & more', 'At sea & ashore'],
      ['3', 'Of 3 & more', ''],
      ['4', 'Of 4 & more', ''],
    ],
  );
});

test('thousands of pictures outside of figures, or in one, are gone through once', () => {
  const images = Array.from({ length: 60_000 }, (_unused, at) => image(String(at))).join('');
  assert.equal(picturesOf(articleDocument({ bodyHtml: images, assets: stored('https://a.example/59999') })).length, 1);
  const [last] = picturesOf(
    articleDocument({
      bodyHtml: `<figure>${images}${'<figcaption></figcaption>'.repeat(20_000)}<figcaption>All</figcaption></figure>`,
      assets: stored('https://a.example/59999'),
    }),
  );
  assert.equal(last?.caption, 'All');
});

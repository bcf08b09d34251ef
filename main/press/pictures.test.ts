import assert from 'node:assert/strict';
import { test } from 'node:test';
import { photoKey } from './photo-key.ts';
import { bestWidth, choosePicture, parseSrcset, type Attributes } from './pictures.ts';

const BASE = 'https://news.example/a/';
const choose = (img: Attributes, ...sources: Attributes[]): string | null =>
  choosePicture(img, sources, BASE)?.url.replace(BASE, '') ?? null;

test('a srcset is read as the standard says', () => {
  const entry = (url: string, width: number | null = null, density: number | null = null): object => ({
    url,
    width,
    density,
  });
  assert.deepEqual(parseSrcset(' a.jpg 400w, b.jpg?w=8,h=6 800w 600h,,\n c.jpg 1.5x , d.jpg'), [
    entry('a.jpg', 400),
    entry('b.jpg?w=8,h=6', 800),
    entry('c.jpg', null, 1.5),
    entry('d.jpg'),
  ]);
  assert.deepEqual(parseSrcset('a.jpg, b.jpg 2x'), [entry('a.jpg'), entry('b.jpg', null, 2)]);
  assert.deepEqual(parseSrcset('data:image/gif;base64,R0lGOD 1w, e.jpg 9w'), [
    entry('data:image/gif;base64,R0lGOD', 1),
    entry('e.jpg', 9),
  ]);
  for (const value of ['', ' , ,', ','.repeat(500_000), `a${','.repeat(500_000)}b`])
    assert.ok(parseSrcset(value).length <= 1);
});

test('the widest up to 1,600 px, unless it would look soft', () => {
  assert.equal(bestWidth([2400, 400, 1600, 800]), 1600);
  assert.equal(bestWidth([640, 1280, 1920]), 1280);
  assert.equal(bestWidth([320, 800, 1800, 3000]), 1800);
  assert.equal(bestWidth([320, 640]), 640);
  assert.equal(bestWidth([]), undefined);
});

test('densities count by the width shown, else as they are', () => {
  assert.equal(choose({ srcset: 'a.jpg, b.jpg 2x, c.jpg 4x', width: '600' }), 'b.jpg');
  assert.equal(choose({ srcset: 'a.jpg, b.jpg 2x' }), 'b.jpg');
});

test('lazy pictures, whatever their scripts call the address', () => {
  const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  for (const attributes of [
    { src: '/loading.gif', 'data-src': 'r.jpg' },
    { src: blank, 'data-lazy-src': 'r.jpg' },
    { src: blank, 'data-lazy-srcset': 'q.jpg 300w, r.jpg 900w' },
    { src: 'https://cdn.example/img-placeholder-4x3.png', 'data-original': 'r.jpg' },
    { srcset: 'blur.jpg 20w', 'data-src': 'r.jpg' },
    { src: blank, 'data-picture-of-day': 'r.jpg' },
    { src: blank, 'data-all-sizes': 'q.jpg 300w, r.jpg 900w' },
    { 'data-src': 'photo-{width}.jpg', src: 'r.jpg' },
  ])
    assert.equal(choose(attributes), 'r.jpg', JSON.stringify(attributes));
});

test('photos of grey wolves and of pixels are no placeholders, and pixels that count are no photos', () => {
  for (const name of ['gray-wolf.jpg', 'google-pixel-8.jpg', 'loading-dock.jpg', 'transparent-government.png'])
    assert.equal(choose({ src: name }), name);
  for (const name of ['pixel.gif', 'blank.png', '1x1.png', 'spacer-2.gif', 'lazy_placeholder.gif', 'grey.gif', 'x.svg'])
    assert.equal(choose({ src: name }), null, name);
  assert.equal(choose({ src: 'a.jpg', width: '1', height: '1' }), null);
  assert.equal(choose({ src: 'data:image/png;base64,AAAA' }), null);
  assert.equal(choose({ src: 'javascript:a()' }), null);
});

test('sources of a picture: first of the best, in a format and for a screen that is ours', () => {
  const img = { src: 'a.jpg', width: '600', height: '400' };
  assert.equal(choose(img, { type: 'image/avif', srcset: 'a.avif 1600w' }, { srcset: 'b.webp 1600w' }), 'a.avif');
  assert.equal(choose(img, { type: 'image/jxl', srcset: 'a.jxl 1600w' }, { srcset: 'b.webp 1600w' }), 'b.webp');
  assert.equal(choose(img, { media: '(max-width: 600px)', srcset: 'tall.jpg 1600w' }), 'a.jpg');
  assert.equal(choose(img, { media: '(prefers-color-scheme: dark)', srcset: 'dark.jpg 1600w' }), 'a.jpg');
  assert.deepEqual(choosePicture(img, [{ srcset: 'b.webp 1200w' }], BASE), {
    url: `${BASE}b.webp`,
    width: 1200,
    height: 800,
    alt: '',
  });
});

test('addresses of one photo in different sizes have one key', () => {
  const drupal = 'https://news.example/sites/default/files/styles';
  assert.equal(
    photoKey(`${drupal}/hero/public/2024-05/pilots.jpg?h=1&itok=a`),
    photoKey(`${drupal}/og/public/2024-05/pilots.jpg.webp?itok=b`),
  );
  assert.equal(
    photoKey('https://blog.example/wp-content/harbour-dawn-800x600.jpg'),
    photoKey('https://blog.example/wp-content/harbour-dawn-scaled.jpg'),
  );
  assert.notEqual(photoKey('https://a.example/1/image.jpg'), photoKey('https://a.example/2/image.jpg'));
});

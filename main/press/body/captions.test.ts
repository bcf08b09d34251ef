import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../dom.ts';
import { markCaptions } from './captions.ts';

const marked = (html: string): string => {
  const document = parsePage(html);
  markCaptions(document);
  return document.body.innerHTML;
};

test('a box with a picture and a line named as its caption becomes a figure', () => {
  assert.equal(
    marked('<div class="wp-caption"><img src="/a"><p class="wp-caption-text">The quay</p></div>'),
    '<figure class="wp-caption"><img src="/a"><figcaption class="wp-caption-text">The quay</figcaption></figure>',
  );
  assert.equal(
    marked('<figure><img src="/a"><span class="image-credit">Pell</span></figure>'),
    '<figure><img src="/a"><figcaption class="image-credit">Pell</figcaption></figure>',
  );
});

test('what stands in a text, or has no picture near, is no caption', () => {
  const text = 'The pilots went back to work and the ships that had waited outside were led in one by one. '.repeat(4);
  for (const html of [
    '<div><p class="caption">The quay</p></div>',
    `<div><img src="/a"><p>${text}</p><p class="caption">The quay</p></div>`,
  ])
    assert.equal(marked(html), html);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSamePhoto, photoKey } from './photo-key.ts';
import { read, LONG, page, linked } from './testing-pages.ts';

const og = (url: string, width?: number, height?: number): string =>
  [
    `<meta property="og:image" content="${url}">`,
    ...(width === undefined ? [] : [`<meta property="og:image:width" content="${width}">`]),
    ...(height === undefined ? [] : [`<meta property="og:image:height" content="${height}">`]),
  ].join('');
const figure = (url: string, width = 1200, height = 800): string =>
  `<figure><img src="${url}" width="${width}" height="${height}" alt="Quay"><figcaption>The quay at dawn</figcaption></figure>`;
const leadOf = (head: string, top: string): [string | undefined, string] => {
  const { leadImage, leadCaption } = read(page(`${top}${LONG}`, head));
  return [leadImage?.url.replace('https://news.example', ''), leadCaption];
};

test('the preview leads, with the words of the figure that shows the same photo', () => {
  assert.deepEqual(leadOf(og('/i/quay-dawn-1200x630.jpg', 1200, 630), figure('/i/quay-dawn-800x533.jpg', 800, 533)), [
    '/i/quay-dawn-1200x630.jpg',
    'The quay at dawn',
  ]);
  // A lazy page shows a blur first.
  assert.deepEqual(
    leadOf(og('/max/540/quay-dawn.png'), figure('/max/60/quay-dawn.png?q=20', 540, 304))[0],
    '/max/540/quay-dawn.png',
  );
});

test("the page's own copy leads where the preview is a thumbnail, a strip of it, or drawn over", () => {
  const own = '/i/quay-dawn.jpg';
  assert.equal(leadOf(og('/i/quay-dawn-400x210.jpg', 400, 210), figure(own, 900, 600))[0], own);
  assert.equal(leadOf(og('/i/quay-dawn-1200x630.jpg', 1200, 630), figure(own, 1000, 1500))[0], own);
  assert.equal(leadOf(og('/i/quay-dawn.jpg?overlay-base64=bG9nbw', 1200, 630), figure(own, 900, 600))[0], own);
});

test('what stands for the site as a whole leads no article; another photo of the publisher does, and the figure stays', () => {
  for (const url of ['/img/site-logo.png', '/themes/harbour/card.png', '/i/og-image.jpg'])
    assert.equal(leadOf(og(url), figure('/i/quay-dawn.jpg'))[0], '/i/quay-dawn.jpg', url);
  const logo = linked({
    '@type': 'NewsArticle',
    headline: 'x',
    publisher: { name: 'Post', logo: { url: '/i/harbour-post.png' } },
  });
  assert.equal(leadOf(logo + og('/i/harbour-post.png?w=1200'), figure('/i/quay-dawn.jpg'))[0], '/i/quay-dawn.jpg');
  const article = read(page(`<div>${figure('/i/quay-dawn.jpg')}${LONG}</div>`, og('/i/pilots-at-sea.jpg', 1200, 630)));
  assert.equal(article.leadImage?.url, 'https://news.example/i/pilots-at-sea.jpg');
  assert.deepEqual(
    article.images.map(({ url }) => url),
    ['https://news.example/i/quay-dawn.jpg'],
  );
  assert.equal(leadOf(og('/i/stamp-of-pilots.jpg', 120, 120), figure('/i/quay-dawn.jpg'))[0], '/i/quay-dawn.jpg');
});

test('without a preview the largest declared picture leads, else what stands on top', () => {
  const data = linked({
    '@type': 'NewsArticle',
    headline: 'x',
    image: [
      { url: '/i/a-small-quay.jpg', width: 300 },
      { url: '/i/the-quay.jpg', width: 1600 },
    ],
  });
  assert.equal(leadOf(data, '')[0], '/i/the-quay.jpg');
  assert.deepEqual(leadOf('', figure('/i/quay-dawn.jpg')), ['/i/quay-dawn.jpg', 'The quay at dawn']);
});

test('renditions of one photo are known by what image systems append', () => {
  const base = 'https://img.example/2024/';
  for (const [one, other] of [
    ['harbour-pilots-facebookJumbo-v2.jpg', 'harbour-pilots-jumbo.jpg'],
    [
      'ap_20240507133409_wide-e76ba54ba052acbbbe4b9bd73bd429e8.jpg',
      'ap_20240507133409-ec3bdb8a5703198ffab35c5e4f0c4568-s1600-c85.webp',
    ],
    ['csm_strait_pilots_8bc7788b8a.jpg', 'csm_strait_pilots_26a9c2a1cf.jpg'],
    ['strait_pilots.2e16d0ba.fill-735x490.jpg', 'strait_pilots.2e16d0ba.fill-1200x630-c0.jpg'],
    ['s320/q1.jpg', 'w1200-h630-p-k-no-nu/q1.jpg'],
  ] as const)
    assert.ok(isSamePhoto(base + one, base + other), one);
  for (const [one, other] of [
    ['IMG-1234.jpg', 'IMG-1235.jpg'],
    ['pilots-2.jpg', 'pilots-3.jpg'],
    ['8bc7788b8a26a9c2.jpg', '26a9c2a1cf8bc778.jpg'],
    ['image-8bc7788b8a26a9c2.jpg', 'image-26a9c2a1cf8bc778.jpg'],
  ] as const)
    assert.ok(!isSamePhoto(base + one, base + other), one);
  assert.notEqual(
    photoKey(`${base}harbour-pilots-facebookJumbo.jpg`),
    photoKey(`${base}harbour-pilots-jumbo.jpg`),
    'not surely the same',
  );
});

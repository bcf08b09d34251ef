import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, FIRST, sentence, LONG, page, linked } from './testing-pages.ts';

test('facts by JSON-LD, with people only in the byline', () => {
  const head = linked({
    '@graph': [
      { '@type': 'WebSite', name: 'The Harbour Post' },
      { '@id': '#jo', '@type': 'Person', name: 'Jo Berg' },
      {
        '@type': ['AnalysisNewsArticle'],
        headline: 'Harbour news of the day',
        datePublished: '2024-05-07T09:30:00+03:00',
        dateModified: '2024-05-07T12:00:00+03:00',
        author: [
          { '@id': '#jo' },
          { '@type': 'Person', name: ['Amal Haddad'] },
          { '@type': 'Organization', name: 'Port Agency' },
        ],
        keywords: 'Ports, Labour; Trade',
        inLanguage: 'en-GB',
        image: {
          '@type': 'ImageObject',
          url: '/a/quay-at-night-1200x800.jpg',
          caption: 'The quay',
          creditText: 'Pell Aradine',
        },
      },
    ],
  });
  const article = read(
    page(LONG, `${head}<link rel="canonical" href="/originals/2024/05/pilots?utm_source=x&amp;page=2#top">`),
  );
  assert.equal(article.canonicalUrl, 'https://news.example/originals/2024/05/pilots?page=2');
  assert.equal(article.byline, 'Jo Berg and Amal Haddad');
  assert.deepEqual([article.publishedAt, article.updatedAt], [Date.UTC(2024, 4, 7, 6, 30), Date.UTC(2024, 4, 7, 9)]);
  assert.deepEqual(article.topics, ['Ports', 'Labour', 'Trade']);
  assert.equal(article.kind, 'analysis');
  assert.deepEqual(
    [article.leadImage?.url, article.leadCaption, article.leadCredit],
    ['https://news.example/a/quay-at-night-1200x800.jpg', 'The quay', 'Pell Aradine'],
  );
});

test('facts by meta tags and by what the page shows', () => {
  const meta = read(
    page(
      LONG,
      '<meta name="author" content="By AMAL HADDAD"><meta property="article:published_time" content="2024-05-07"><meta property="article:tag" content="Ports"><meta property="article:tag" content="ports"><meta name="description" content="What the day brought to the northern quay.">',
    ),
    {
      feed: { publishedAt: Date.UTC(2024, 4, 7, 6, 30) },
    },
  );
  assert.equal(meta.byline, 'Amal Haddad');
  assert.equal(meta.publishedAt, Date.UTC(2024, 4, 7, 6, 30));
  assert.deepEqual(meta.topics, ['Ports']);
  assert.equal(meta.dek, 'What the day brought to the northern quay.');
  const shown = read(
    page(
      `<p class="byline">By <a href="/a">Kim Oh</a> <span>Harbour Correspondent</span></p><time datetime="2024-05-07T09:30Z">May 7</time>${LONG}`,
    ),
  );
  assert.equal(shown.byline, 'Kim Oh');
  assert.equal(shown.publishedAt, Date.UTC(2024, 4, 7, 9, 30));
  assert.ok(shown.bodyText.startsWith(sentence(0)));
});

test('without a word about itself a page keeps what its feed said', () => {
  const feed = {
    headline: 'Pilots back',
    dek: 'Nine days were enough for all sides of the dispute.',
    byline: 'Jo Berg',
    publishedAt: 5,
    language: 'en',
  };
  const article = read(`<div>${LONG}</div>`, { feed });
  assert.deepEqual(
    [article.headline, article.dek, article.byline, article.publishedAt],
    ['Pilots back', feed.dek, 'Jo Berg', 5],
  );
});

test('pictures: best size, lazy ones, sources, captions, no pixels, the lead not twice', () => {
  const article = read(
    page(
      `<img src="https://ads.example/p.gif" width="1" height="1">
       <figure><picture><source srcset="/styles/w/public/lead-photo.jpg?w=800 800w, /styles/x/public/lead-photo.jpg?w=1800 1800w"><img src="/styles/t/public/lead-photo.jpg" alt="Lead"></picture><figcaption>The quay. (Photo by Jo Berg)</figcaption></figure>
       ${LONG}
       <figure><img src="data:image/gif;base64,R0lG" data-srcset="/b-640.jpg 640w, /b-960.jpg 960w" alt="Boats"><figcaption>Boats</figcaption></figure>
       <figure><img class="lazy" src="/placeholder.png"><noscript><img src="/nets-drying-1024x600.jpg" alt="Nets"></noscript></figure>
       <p>${FIRST} <a href="/files/tides.pdf">Tide tables</a></p>
       <img src="/styles/other/public/lead-photo.jpg?itok=2" alt="again" width="900">`,
      '<meta property="og:image" content="/styles/social/public/lead-photo.jpg">',
    ),
  );
  assert.deepEqual(article.leadImage, {
    url: 'https://news.example/styles/social/public/lead-photo.jpg',
    width: null,
    height: null,
    alt: 'Lead',
  });
  assert.deepEqual([article.leadCaption, article.leadCredit], ['The quay.', 'Jo Berg']);
  assert.deepEqual(
    article.images.map((image) => image.url),
    ['https://news.example/b-960.jpg', 'https://news.example/nets-drying-1024x600.jpg'],
  );
  assert.match(
    article.bodyHtml,
    /<img data-asset-url="https:\/\/news\.example\/b-960\.jpg" alt="Boats" width="960" \/><figcaption>Boats<\/figcaption>/u,
  );
  assert.deepEqual(article.documents, ['https://news.example/files/tides.pdf']);
  assert.doesNotMatch(article.bodyHtml, /\ssrc=|lead-photo/u);
});

test('an edition read from right to left, whatever the page declares', () => {
  const arabic =
    'عاد مرشدو المضيق إلى العمل بعد تسعة أيام، وبدأت السفن التي كانت تنتظر خارج المرفأ بالدخول واحدة بعد أخرى حتى مساء الأحد. ';
  const article = read(
    `<html lang="en" dir="ltr"><body><h1>مرشدو المضيق</h1><div><p>${arabic.repeat(3)}</p><p>${arabic.repeat(2)}</p></div></body></html>`,
  );
  assert.deepEqual([article.language, article.direction], ['ar', 'rtl']);
  const hebrew = read('<html lang="he"><body><h1>נתבי המצר</h1></body></html>');
  assert.deepEqual([hebrew.language, hebrew.direction], ['he', 'rtl']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverPage } from './discover.ts';
import type { DiscoveredPage } from './face.ts';

function discover(html: string, url = 'https://www.news.example/en/front'): DiscoveredPage {
  const result = discoverPage({ body: new TextEncoder().encode(html), url, contentType: 'text/html' });
  assert.ok(result.ok);
  return result.value;
}

test('a front page with feeds, icons and a name', () => {
  const page =
    discover(`<!doctype html><html lang="en-GB"><head><base href="/en/"><title>Front | The Harbour Post</title>
    <meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://www.news.example/en">
    <link rel="icon" href="/i16.png" sizes="16x16"><link rel="apple-touch-icon" href="/touch.png"><link rel="icon" href="/i.svg">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="comments/feed">
    <link rel="alternate" type="application/rss+xml; charset=utf-8" title="All articles" href="feed.xml">
    <link rel="alternate" type="application/feed+json" href="feed.json">
    <link rel="alternate" type="application/json+oembed" href="/oembed?u=1">
    <link rel="alternate" hreflang="ar" href="/ar/"></head>
    <body><p>Ships and the people of the town</p><a href="/rss/ports">Ports</a><a href="/feedback">Tell us</a></body></html>`);
  assert.deepEqual(page, {
    title: 'The Harbour Post',
    siteUrl: 'https://www.news.example/en',
    iconUrl: 'https://www.news.example/touch.png',
    language: 'en-GB',
    direction: 'ltr',
    feedLinks: [
      {
        url: 'https://www.news.example/en/feed.xml',
        title: 'All articles',
        type: 'application/rss+xml; charset=utf-8',
      },
      { url: 'https://www.news.example/en/feed.json', title: '', type: 'application/feed+json' },
      { url: 'https://www.news.example/rss/ports', title: 'Ports', type: '' },
      { url: 'https://www.news.example/en/comments/feed', title: 'Comments', type: 'application/rss+xml' },
    ],
    signInForm: false,
  });
});

test('an article page leads to its site, not to itself', () => {
  const page = discover(
    '<meta property="og:type" content="article"><link rel=canonical href="/2024/05/agree"><title>Agreed</title>',
    'https://news.example/2024/05/agree?utm_source=x',
  );
  assert.equal(page.siteUrl, 'https://news.example/');
  assert.equal(page.iconUrl, 'https://news.example/favicon.ico');
  assert.equal(page.title, 'Agreed');
});

test('an edition read from right to left, without any declaration', () => {
  const page = discover('<title>أخبار</title><body><p>هذه أخبار المرفأ والمدينة لهذا اليوم</p></body>');
  assert.deepEqual([page.language, page.direction], ['ar', 'rtl']);
});

test('a sign-in page is told from a page with a sign-in box', () => {
  const form = '<form><input name="user"><input type="password" name="p"></form>';
  assert.equal(discover(`<h1>Sign in</h1>${form}`).signInForm, true);
  assert.equal(discover(`<p>${'Harbour news of the day. '.repeat(100)}</p>${form}`).signInForm, false);
  assert.equal(
    discover(`<p>${'Terms and conditions. '.repeat(100)}</p>${form}`, 'https://news.example/user/login').signInForm,
    true,
  );
});

test('anything may come', () => {
  for (const html of [
    '',
    '\u0000',
    '<',
    '<link rel=alternate type=application/rss+xml href="javascript:x">',
    '{"a":1}',
  ])
    assert.deepEqual(discover(html).feedLinks, []);
});

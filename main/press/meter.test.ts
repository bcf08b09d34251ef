import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './dom.ts';
import type { Signs } from './face.ts';
import { meterOfLine } from './meter.ts';
import { findSigns } from './signs.ts';

const meterOf = (html: string): Signs['meter'] => findSigns(parsePage(html), {}, 'https://paper.example/a').meter;
const unknown = { limit: null, left: null };

for (const [line, limit, left] of [
  ['You have 3 of 4 free articles left this month', 4, 3],
  ['You have 3 out of 4 free articles remaining.', 4, 3],
  ['2 free articles remaining', null, 2],
  ['You have 1 free article left', null, 1],
  ['You’ve read 4 of 4 free articles', 4, 0],
  ['You have viewed 1 of your 5 complimentary stories', 5, 4],
  ['Article 2 of 3', 3, 1],
  ['You have reached your limit of free articles', null, 0],
  ['You have reached your limit of 5 free articles', 5, 0],
  ['You’ve hit your monthly article limit.', null, 0],
  ['This is your last free article this month.', null, 0],
  ['You have no more free articles', null, 0],
  ['Read 4 free articles a month', 4, null],
  ['5 free articles per month', 5, null],
  ['Register to read 3 more', null, null],
  ['Create a free account to get 2 free articles a week', null, null],
  ['This is one of your 4 free articles this month. 3 left.', 4, 3],
  ['لديك 3 من أصل 5 مقالات مجانية', 5, 3],
  ['بقي لك ٢ مقالات مجانية هذا الشهر', null, 2],
  ['لقد بلغت الحد الأقصى من المقالات المجانية', null, 0],
  ['נותרו לכם 2 כתבות חינם החודש', null, 2],
  ['ניצלתם את כל הכתבות החינמיות שלכם', null, 0],
  ['۲ مقاله رایگان باقی مانده است', null, 2],
  ['هر ماه ۴ مقاله رایگان بخوانید', 4, null],
  ['2 ücretsiz yazı hakkınız kaldı', null, 2],
  ['Ücretsiz makale hakkınız doldu', null, 0],
  ['Il vous reste 2 articles gratuits sur 5', 5, 2],
  ['Vous avez lu tous vos articles gratuits', null, 0],
  ['Noch 3 von 5 kostenlosen Artikeln', 5, 3],
  ['Noch 10 Gratis-Artikel diesen Monat', null, 10],
  ['Sie haben Ihre 3 kostenlosen Artikel gelesen', null, 0],
  ['Te quedan 2 artículos gratis este mes', null, 2],
  ['Has leído 3 de tus 5 artículos gratuitos', 5, 2],
] as const)
  test(`a meter says: ${line}`, () => assert.deepEqual(meterOfLine(line), { limit, left }));

for (const line of [
  'The taxi meter ran on while we waited',
  'Free shipping on all orders: only 3 left!',
  'You have 40% of this article left to read.',
  'Il vous reste 40 % de cet article à lire.',
  'Free articles',
  'The speed limit of 30 was reached',
  'Free concert: 3 of 4 bands play for free',
  'In 2023 the paper gave 2,500 free articles left over from the fair to schools',
])
  test(`no meter says: ${line}`, () => assert.equal(meterOfLine(line), null));

const LONG =
  'The newspaper counts what its readers read, and asks for money after a while, as many of them do by now. '.repeat(2);

test('an article that writes of meters has none, whatever it quotes', () => {
  for (const body of [
    `<article><h1>You have 3 free articles left</h1><p>${LONG}</p><p>You have 2 free articles left, the notice said.</p></article>`,
    `<div id="content"><p>${LONG}</p><p>“You have reached your limit of free articles.”</p><p>${LONG}</p></div>`,
    `<div class="story"><p>${LONG}</p><ul><li>Read 4 free articles a month</li></ul><p>${LONG}</p></div>`,
    `<article><p>${LONG}</p><blockquote>You’ve read 4 of 4 free articles</blockquote></article>`,
    `<section class="river"><h3><a href="/2024/paywalls">You have reached your limit of free articles: how papers count</a></h3></section>`,
    `<div class="comments"><div class="comment">You have 3 free articles left, ha</div></div>`,
    `<p hidden>You have 3 free articles left</p>`,
  ])
    assert.equal(meterOf(body), null, body);
});

test('what stands outside the article is the site’s', () => {
  for (const body of [
    `<div class="meter">You have <b>3</b> of <b>4</b> free articles left</div><article><p>${LONG}</p></article>`,
    `<article><p>${LONG}</p><div class="metered-banner">You have 3 of 4 free articles left</div><p>${LONG}</p></article>`,
    `<header><a href="/subscribe">You have 3 of 4 free articles left</a></header><article><p>${LONG}</p></article>`,
    `<div role="dialog"><h2>You have 3 of 4 free articles left</h2></div>`,
  ])
    assert.deepEqual(meterOf(body), { limit: 4, left: 3 }, body);
});

const head = (tags: string): string =>
  `<html><head>${tags}</head><body><article><p>${LONG}</p></article></body></html>`;
const tier = (value: string): string => `<meta property="article:content_tier" content="${value}">`;
const script = (source: string): string => `<script src="${source}"></script>`;
const free = (value: boolean): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${value},"isPartOf":{"@type":["CreativeWork","Product"],"productID":"paper.example:basic"}}</script>`;

test('marks for machines: what counts reads, and what only locks', () => {
  const piano = script('https://cdn.tinypass.com/api/tinypass.min.js');
  const leaky = script('/wp-content/plugins/leaky-paywall/js/leaky-paywall-cookie.js');
  const google = script('https://news.google.com/swg/js/v1/swg.js');
  assert.deepEqual(meterOf(head(tier('metered'))), unknown);
  assert.equal(meterOf(head(tier('locked') + piano + free(false))), null);
  assert.equal(meterOf(head(tier('free') + leaky)), null);
  assert.deepEqual(meterOf(head(piano + free(false))), unknown);
  assert.equal(meterOf(head(piano)), null);
  assert.equal(meterOf(head(piano + free(true))), null);
  assert.deepEqual(meterOf(head(leaky)), unknown);
  assert.equal(meterOf(head(google + free(false))), null);
  for (const vendor of [
    'https://assets.poool.fr/access.min.js',
    'https://js.pelcro.com/sdk/main.min.js',
    'https://assets.cdn.zephr.com/zephr-browser/1/zephr-browser.umd.js',
  ])
    assert.deepEqual(meterOf(head(script(vendor) + free(false))), unknown, vendor);
});

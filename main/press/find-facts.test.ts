import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskOf } from './byline.ts';
import { parsePage } from './dom.ts';
import { findHeadline } from './facts.ts';
import { findByline } from './find-byline.ts';
import { findDates } from './find-dates.ts';
import { readMetadata } from './metadata.ts';
import { linked } from './testing-pages.ts';

const FEED = { headline: '', dek: '', byline: '', publishedAt: null, bodyText: '', language: '', publication: '' };
const URL = 'https://harbour.example/a';
const bylineOf = (html: string): string => {
  const document = parsePage(html);
  return findByline(document, {}, readMetadata(document, URL), FEED);
};
const dateOf = (html: string): string | null => {
  const document = parsePage(html);
  const { publishedAt } = findDates(document, {}, readMetadata(document, URL), FEED);
  return publishedAt === null ? null : new Date(publishedAt).toISOString();
};
const headlineOf = (html: string): string => {
  const document = parsePage(html);
  return findHeadline(document, {}, readMetadata(document, URL), FEED).text;
};

test('a headline without end is no longer than anybody reads', () => {
  const text = headlineOf(`<title>${'Photo: '.repeat(5_000)}</title><meta property="og:site_name" content="Harbour">`);
  assert.ok(text.length <= 1_000 && text.startsWith('Photo: Photo:'), text.slice(0, 100));
});

test("the owner of all pages is not an article's author", () => {
  const owner =
    '<meta name="author" content="Pell Press"><meta name="copyright" content="Copyright (c) Pell Press 2024">';
  assert.equal(bylineOf(`${owner}<meta name="article:author" content="Jo Berg">`), 'Jo Berg');
  assert.equal(bylineOf(`${owner}<p class="byline">By <a href="/b">Jo Berg</a></p>`), 'Jo Berg');
});

test('several authors are joined as English does where the page is English, and by commas elsewhere', () => {
  const two = '<meta name="author" content="Jo Berg, Amal Haddad, Kim Oh">';
  assert.equal(bylineOf(`<html lang="en-GB">${two}`), 'Jo Berg, Amal Haddad and Kim Oh');
  assert.equal(bylineOf(`<html lang="de">${two}`), 'Jo Berg, Amal Haddad, Kim Oh');
});

test('authors by links beside a date, by names in one word, and by nicknames where nothing else stands', () => {
  assert.equal(
    bylineOf('<article><p>x</p></article><div>May 7, 2024 by <a href="/blog/author/jo">Jo Berg</a></div>'),
    'Jo Berg',
  );
  assert.equal(bylineOf('<div><span class="writer">松村太郎</span></div>'), '松村太郎');
  assert.equal(
    bylineOf(
      '<span class="by-author">by <span class="author vcard"><a class="url fn" rel="author" href="/a">quayside</a></span></span>',
    ),
    'quayside',
  );
});

test('a desk with a name signs where nobody does; any staff signs nothing', () => {
  assert.equal(bylineOf('<meta name="author" content="Harbour News Desk">'), 'Harbour News Desk');
  assert.equal(bylineOf('<meta name="author" content="סוכנות הידיעות">'), '');
  for (const text of ['Staff', 'News Desk', 'Editorial Team', 'Reuters', 'By Staff | Reuters'])
    assert.equal(deskOf(text), '', text);
});

test('an agency or the publication that a portal took a text from signs where nobody does, never the site itself', () => {
  const agency = linked({
    '@type': 'NewsArticle',
    headline: 'x',
    author: { '@type': 'Organization', name: 'Strait Wire' },
  });
  assert.equal(bylineOf(agency), 'Strait Wire');
  assert.equal(bylineOf(`${agency}<p class="byline">By <a href="/b">Jo Berg</a></p>`), 'Jo Berg');
  assert.equal(bylineOf(`<meta property="og:site_name" content="Strait Wire">${agency}`), '');
  assert.equal(bylineOf('<meta name="article:author" content="Harbour Media">'), '', 'as its host is called');
  assert.equal(bylineOf('<div><h1>x</h1><span class="provider-name">Pell Gazette</span></div>'), 'Pell Gazette');
  assert.equal(bylineOf('<p class="byline">By Associated Press</p>'), 'Associated Press');
  assert.equal(bylineOf('<p class="byline">Senior Correspondent</p>'), '');
});

test('a role signs only where the page both declares and shows it', () => {
  const shown = '<div class="byline"><a href="/author/desk">Editor</a> <span>May 7</span></div>';
  assert.equal(bylineOf(`<meta name="sailthru.author" content="Editor">${shown}`), 'Editor');
  assert.equal(bylineOf(shown), '');
  assert.equal(bylineOf('<meta name="author" content="Redaktion">'), '');
  assert.equal(bylineOf('<meta name="author" content="admin"><p class="byline">admin</p>'), '');
});

test('a bare day takes the time that the page shows for it', () => {
  assert.equal(
    dateOf('<meta name="date" content="2016-12-15"><time datetime="2016-12-15T15:33:00-05:00">x</time>'),
    '2016-12-15T20:33:00.000Z',
  );
  assert.equal(
    dateOf('<meta name="date" content="2016-12-15"><time datetime="2016-12-18T15:33:00-05:00">x</time>'),
    '2016-12-15T00:00:00.000Z',
  );
});

test('a date that is yet to come is an appointment or a mistake, unless clocks disagree by a day', () => {
  const now = Date.UTC(2026, 0, 10, 12);
  const publishedIn = (html: string, url = URL): string | undefined => {
    const document = parsePage(html);
    const { publishedAt } = findDates(document, {}, readMetadata(document, url), FEED, now);
    return publishedAt === null ? undefined : new Date(publishedAt).toISOString().slice(0, 10);
  };
  const declared = (date: string): string => `<meta property="article:published_time" content="${date}T10:00:00Z">`;
  assert.equal(publishedIn(declared('2026-01-09')), '2026-01-09');
  assert.equal(publishedIn(declared('2026-01-11')), '2026-01-11');
  assert.equal(publishedIn(declared('2026-03-01')), undefined);
  assert.equal(publishedIn(`${declared('2027-01-09')}<time datetime="2026-01-08T09:00:00Z">x</time>`), '2026-01-08');
  assert.equal(publishedIn('<p>x</p>', 'https://harbour.example/2031/05/06/a'), undefined);
});

test('dates of East Asia, in the time of the country, beside the headline or after a label', () => {
  assert.equal(
    dateOf('<html lang="ja"><h1>港の一日</h1><p><a href="/t">話題</a> 2019年3月15日 09:43</p>'),
    '2019-03-15T00:43:00.000Z',
  );
  assert.equal(
    dateOf('<html lang="ja"><div><h2>x</h2></div><dl><dt>配信開始日</dt><dd>2019/3/5</dd></dl>'),
    '2019-03-04T15:00:00.000Z',
  );
  assert.equal(
    dateOf('<html lang="ja"><meta name="date" content="2019-03-05T09:00:00+02:00">'),
    '2019-03-05T07:00:00.000Z',
  );
  assert.equal(dateOf('<p>Published on 7 May 2024 in Pell</p>'), '2024-05-07T00:00:00.000Z');
});

test('the headline that readers see, whatever is declared for networks; the logo is none', () => {
  const declared = '<meta property="og:title" content="You will not believe what the pilots did">';
  assert.equal(
    headlineOf(
      `${declared}<h1 class="site-logo"><a href="/">Harbour</a></h1><h1>Pilots go back to work after nine days</h1>`,
    ),
    'Pilots go back to work after nine days',
  );
  assert.equal(
    headlineOf(
      `${declared}<meta name="sailthru.title" content="Pilots go back to work"><h2>Pilots go back to work</h2>`,
    ),
    'Pilots go back to work',
  );
});

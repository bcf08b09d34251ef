import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { FeedItem, ParsedFeed } from '../face.ts';
import { parseFeed } from './index.ts';

const URL_OF_FEED = 'https://news.example/feeds/all.xml';
const NOW = Date.UTC(2026, 0, 1);

function parse(text: string, contentType = 'application/xml'): ParsedFeed {
  const result = parseFeed({ body: new TextEncoder().encode(text), url: URL_OF_FEED, contentType }, NOW);
  assert.ok(result.ok, result.ok ? '' : result.message);
  return result.value;
}
function only(feed: ParsedFeed): FeedItem {
  assert.equal(feed.items.length, 1);
  return feed.items[0] as FeedItem;
}
const rss = (item: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
   <channel><title>The Harbour Post</title><link>https://news.example/</link>${channel}<item>${item}</item></channel></rss>`;

const corpus = new URL('../../../../shared/corpus/feeds/', import.meta.url);
for (const folder of ['rss-parser', 'netnewswire'])
  test(`every feed of ${folder} gives its items`, { skip: !existsSync(corpus) }, () => {
    const counts = JSON.parse(readFileSync(new URL(`${folder}/item-counts.json`, corpus), 'utf8')) as Record<
      string,
      number
    >;
    assert.ok(Object.keys(counts).length > 5);
    for (const [file, count] of Object.entries(counts)) {
      const body = new Uint8Array(readFileSync(new URL(`${folder}/${file}`, corpus)));
      const result = parseFeed({ body, url: URL_OF_FEED, contentType: '' }, NOW);
      // A file without items may be no feed at all: one of them is a web page that says the feed has moved.
      if (!result.ok) assert.deepEqual([count, result.code], [0, 'not-a-feed'], file);
      else assert.equal(result.value.items.length, count, file);
    }
  });

test(
  'every feed of w3c is read or says what it is, and nearly all give the items that are in them',
  { skip: !existsSync(corpus) },
  () => {
    const counts = JSON.parse(readFileSync(new URL('w3c/item-counts.json', corpus), 'utf8')) as Record<string, number>;
    const differ = Object.entries(counts).filter(([file, count]) => {
      const body = new Uint8Array(readFileSync(new URL(`w3c/${file}`, corpus)));
      const result = parseFeed({ body, url: URL_OF_FEED, contentType: '' }, NOW);
      if (!result.ok) assert.match(result.message, /^(?:This is|The answer is empty)/u, file);
      return (result.ok ? result.value.items.length : 0) !== count;
    });
    // An item of RSS 1.1 in a document that its validator does not take.
    assert.ok(differ.length <= 1, differ.join('\n'));
  },
);

test('what is no feed says what it is', () => {
  for (const [text, message] of [
    ['', 'The answer is empty.'],
    ['<!doctype html><html><body>Hi</body></html>', 'This is a web page, not a feed.'],
    [
      '<opml version="2.0"><body><outline text="A"/></body></opml>',
      'This is a list of feeds (OPML), not a feed. Import it instead.',
    ],
    ['hello', 'This is not a feed in a format Broadsheet reads (RSS, Atom, RDF, JSON Feed).'],
  ]) {
    const result = parseFeed({ body: new TextEncoder().encode(text), url: URL_OF_FEED, contentType: 'text/xml' }, NOW);
    assert.deepEqual(result, { ok: false, code: 'not-a-feed', message });
  }
});

test('RSS with everything', () => {
  const feed = parse(
    rss(
      `<title>Harbour &amp;amp; &lt;i&gt;town&lt;/i&gt; agree</title><link>/2024/05/agree?utm_source=rss</link><guid isPermaLink="false">post-17</guid>
       <dc:creator><![CDATA[By Amal Haddad and Jo Berg]]></dc:creator><pubDate>Tue, 07 May 2024 09:30:00 +0300</pubDate>
       <category>Ports</category><category>ports</category><category><![CDATA[Trade & labour]]></category>
       <description>A short &lt;b&gt;summary&lt;/b&gt;.</description>
       <content:encoded><![CDATA[<p>First <a href="more">paragraph</a>.</p><script>x()</script><img src="/a.jpg" onerror="x()">]]></content:encoded>
       <media:content url="https://img.example/quay-400.jpg" medium="image" width="400" height="300"/>
       <media:content url="https://img.example/quay-2000.jpg" medium="image" width="2000" height="1500"/>
       <media:content url="https://img.example/quay-1700.jpg" medium="image" width="1700" height="1275"/>`,
      '<language>en-gb</language><ttl>45</ttl><image><url>/icon.png</url></image>',
    ),
  );
  assert.deepEqual(
    { ...feed, items: [] },
    {
      format: 'rss',
      title: 'The Harbour Post',
      description: '',
      siteUrl: 'https://news.example/',
      iconUrl: 'https://news.example/icon.png',
      language: 'en-GB',
      direction: 'ltr',
      timeToLive: 45 * 60_000,
      items: [],
      newestAt: Date.UTC(2024, 4, 7, 6, 30),
    },
  );
  assert.deepEqual(only(feed), {
    guid: 'post-17',
    url: 'https://news.example/2024/05/agree?utm_source=rss',
    headline: 'Harbour & town agree',
    dek: 'A short summary.',
    byline: 'Amal Haddad, Jo Berg',
    publishedAt: Date.UTC(2024, 4, 7, 6, 30),
    updatedAt: null,
    bodyHtml:
      '<p>First <a href="https://news.example/2024/05/more">paragraph</a>.</p><img data-asset-url="https://news.example/a.jpg" alt="" />',
    bodyText: 'First paragraph.',
    leadImage: { url: 'https://img.example/quay-1700.jpg', width: 1700, height: 1275, alt: '' },
    images: [{ url: 'https://news.example/a.jpg', width: null, height: null, alt: '' }],
    kind: 'news',
    language: 'en-GB',
    direction: 'ltr',
    topics: ['Ports', 'Trade & labour'],
  });
});

test('Atom with bases, typed texts and an edition read from right to left', () => {
  const feed = parse(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar" xml:base="https://news.example/ar/">
    <title>أخبار المرفأ</title><link rel="self" href="feed"/><link rel="alternate" type="text/html" href="."/><id>urn:f</id>
    <updated>2024-05-07T10:00:00Z</updated><author><name>ليلى حداد</name></author>
    <entry xml:base="2024/"><title type="html">المرفأ &lt;b&gt;والمدينة&lt;/b&gt;</title><id>urn:1</id>
      <link href="agree.html"/><link rel="enclosure" type="image/jpeg" href="quay.jpg"/>
      <published>2024-05-07T08:00:00+03:00</published><updated>2024-05-07T09:00:00+03:00</updated>
      <category term="ports" label="مرافئ"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص المقال <a href="more.html">هنا</a></p></div></content>
    </entry></feed>`);
  assert.equal(feed.siteUrl, 'https://news.example/ar/');
  assert.deepEqual([feed.language, feed.direction], ['ar', 'rtl']);
  const item = only(feed);
  assert.equal(item.url, 'https://news.example/ar/2024/agree.html');
  assert.equal(item.headline, 'المرفأ والمدينة');
  assert.equal(item.byline, 'ليلى حداد');
  assert.deepEqual([item.publishedAt, item.updatedAt], [Date.UTC(2024, 4, 7, 5), Date.UTC(2024, 4, 7, 6)]);
  assert.deepEqual([item.language, item.direction], ['ar', 'rtl']);
  assert.deepEqual(item.topics, ['مرافئ']);
  assert.equal(item.leadImage?.url, 'https://news.example/ar/2024/quay.jpg');
  assert.match(item.bodyHtml, /^<p>نص المقال <a href="https:\/\/news\.example\/ar\/2024\/more\.html">هنا<\/a><\/p>/u);
});

test('RDF and JSON Feed', () => {
  const rdf = parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel rdf:about="x"><title>T</title><link>https://news.example/</link><description>D</description>
    <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
    <item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link><dc:date>2003-12-13</dc:date></item></rdf:RDF>`);
  assert.deepEqual([rdf.format, rdf.timeToLive, only(rdf).publishedAt], ['rdf', 1_800_000, Date.UTC(2003, 11, 13)]);
  const json = parse(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      home_page_url: 'https://news.example/',
      items: [
        {
          id: '7',
          url: '/7',
          title: 'A <b> & c',
          content_text: 'One.\n\nTwo < three.',
          image: '/lead.png',
          tags: ['x'],
          authors: [{ name: 'Kim Oh' }],
        },
      ],
    }),
    'application/feed+json',
  );
  const item = only(json);
  assert.deepEqual(
    [json.format, item.url, item.headline, item.byline],
    ['json', 'https://news.example/7', 'A <b> & c', 'Kim Oh'],
  );
  assert.equal(item.bodyHtml, '<p>One.</p><p>Two &lt; three.</p>');
  assert.equal(item.leadImage?.url, 'https://news.example/lead.png');
});

test('what a strict parser refuses is read all the same', () => {
  const broken: [string, string][] = [
    ['junk before the declaration', `\n\nWarning: mysql gone\n${rss('<title>Port strike ends</title>')}`],
    ['bare ampersand', rss('<title>Port strike ends</title><link>https://news.example/?a=1&b=2</link>')],
    ['undefined entity', rss('<title>Port&nbsp;strike ends</title><description>&hellip; &unknown;</description>')],
    ['cut off', rss('<title>Port strike ends</title><description>The crews retur').replace(/<\/item>.*/su, '')],
    ['unclosed element', rss('<title>Port strike ends</title><category>x')],
    ['lone entry', '<entry xmlns="http://www.w3.org/2005/Atom"><title>Port strike ends</title></entry>'],
    [
      'foreign prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Port strike ends</a:title></a:entry></a:feed>',
    ],
    ['no channel', '<rss><item><title>Port strike ends</title></item></rss>'],
  ];
  for (const [what, text] of broken) assert.equal(only(parse(text)).headline, 'Port strike ends', what);
});

test('a feed in a declared old charset', () => {
  const text = `<?xml version="1.0" encoding="windows-1256"?><rss version="2.0"><channel><title>\xc7\xce\xc8\xc7\xd1</title></channel></rss>`;
  const body = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const result = parseFeed({ body, url: URL_OF_FEED, contentType: 'text/xml' }, NOW);
  assert.ok(result.ok);
  assert.deepEqual([result.value.title, result.value.direction], ['اخبار', 'rtl']);
});

test('items without headline, link or text', () => {
  assert.equal(only(parse(rss('<description>Only a sentence here.</description>'))).headline, 'Only a sentence here.');
  assert.equal(only(parse(rss('<guid>https://news.example/9</guid>'))).url, 'https://news.example/9');
  assert.equal(only(parse(rss('<guid isPermaLink="false">https://news.example/9</guid>'))).url, '');
  assert.equal(only(parse(rss('<link>javascript:alert(1)</link>'))).url, '');
  assert.equal(only(parse('<feed xmlns="http://www.w3.org/2005/Atom"><entry></entry></feed>')).headline, '');
});

test('an audio file makes a podcast, a section says analysis', () => {
  assert.equal(
    only(parse(rss('<title>x</title><enclosure url="a.mp3" type="audio/mpeg" length="1"/>'))).kind,
    'podcast',
  );
  assert.equal(only(parse(rss('<title>x</title><category>Analysis</category>'))).kind, 'analysis');
});

test('no feed: a page, nothing, something else', () => {
  for (const text of [
    '',
    '  ',
    '<!doctype html><html><body><p>rss</p></body></html>',
    '{"a":1}',
    'hello',
    '<svg/>',
    '\u0000\u0001',
  ]) {
    const result = parseFeed({ body: new TextEncoder().encode(text), url: URL_OF_FEED, contentType: '' }, NOW);
    assert.equal(result.ok ? '' : result.code, 'not-a-feed', text);
  }
});

test('categories: those for systems and the publication’s own name are dropped, lists are opened, all places are read', () => {
  const podcast =
    parse(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel><title>The Harbour Post</title><link>https://news.example/</link><item><title>One</title><link>https://news.example/1</link>
    <category domain="https://news.example/topics/ports">Ports</category><category>News</category><category>The Harbour Post</category>
    <category>Labour, Trade, Tide</category><category>Berg, Jo</category><category>2024</category><category domain="https://news.example/format">Longread</category>
    <category>https://news.example/x</category><category>post-123</category><category>PORTS</category>
    <dc:subject>Ships</dc:subject><media:keywords>Pilots, Quays</media:keywords><itunes:keywords>Sea</itunes:keywords></item></channel></rss>`);
  assert.deepEqual(only(podcast).topics, [
    'Ports',
    'Labour',
    'Trade',
    'Tide',
    'Berg, Jo',
    'Ships',
    'Pilots',
    'Quays',
    'Sea',
  ]);
  const atom =
    parse(`<feed xmlns="http://www.w3.org/2005/Atom"><title>أخبار المرفأ</title><id>urn:f</id><entry><title>المرفأ</title><id>urn:1</id>
    <category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/>
    <category term="ports" label="مرافئ"/><category term="العمل"/><category term="أخبار"/></entry></feed>`);
  assert.deepEqual(only(atom).topics, ['مرافئ', 'العمل']);
});

test('texts of Atom in base64 are decoded, by mode and by type', () => {
  const coded = (text: string): string => Buffer.from(text).toString('base64');
  const old = parse(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="base64">${coded('Häfen')}</title>
    <entry><title>Plain</title><link rel="alternate" href="/a"/>
    <content type="text/html" mode="base64">\n${coded('<p>The <b>quay</b></p>')}\n</content></entry></feed>`);
  assert.equal(old.title, 'Häfen');
  assert.equal(only(old).headline, 'Plain');
  assert.equal(only(old).bodyHtml, '<p>The <b>quay</b></p>');
  const atom = parse(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>1</id>
    <title type="application/octet-stream">${coded('Ferry late')}</title>
    <summary type="application/octet-stream">no base64 at all!</summary></entry></feed>`);
  assert.equal(only(atom).headline, 'Ferry late');
  assert.equal(only(atom).bodyText, 'no base64 at all!');
});

test('CDF gives addresses and dates as attributes and texts as abstracts, in capitals or not', () => {
  for (const written of [(name: string) => name, (name: string) => name.toLowerCase()]) {
    const [channel, item, title, abstract, href, lastmod] = [
      'CHANNEL',
      'ITEM',
      'TITLE',
      'ABSTRACT',
      'HREF',
      'LASTMOD',
    ].map(written);
    const feed = parse(`<?xml version="1.0"?><${channel} ${href}="https://news.example/">
      <${title}>Harbour</${title}><${abstract}>News of the quay</${abstract}>
      <${item} ${href}="/ferry" ${lastmod}="2024-03-05T06:07:08+01:00"><${title}>Ferry late</${title}>
      <${abstract}>Fog on the water</${abstract}></${item}></${channel}>`);
    assert.equal(feed.siteUrl, 'https://news.example/');
    assert.equal(feed.description, 'News of the quay');
    assert.equal(only(feed).url, 'https://news.example/ferry');
    assert.equal(only(feed).headline, 'Ferry late');
    assert.equal(only(feed).dek, 'Fog on the water');
    assert.equal(only(feed).updatedAt, Date.UTC(2024, 2, 5, 5, 7, 8));
  }
});

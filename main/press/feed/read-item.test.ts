import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFeed } from './build.ts';
import type { RawFeed, RawItem } from './raw.ts';
import { readXml } from './read-xml.ts';

const URL_OF_FEED = 'https://feeds.example/all.xml';
const NOW = Date.UTC(2026, 0, 1);
const SPACES = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"
  xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
  xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:georss="http://www.georss.org/georss"
  xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"`;

function read(text: string): RawFeed {
  const feed = readXml(text, URL_OF_FEED);
  assert.ok(feed !== null);
  return feed;
}
const inRss = (item: string, channel = ''): string =>
  `<rss version="2.0" ${SPACES}><channel><title>T</title><link>https://news.example/</link>${channel}<item>${item}</item></channel></rss>`;
function only(text: string): RawItem {
  const [item, ...more] = read(text).items;
  assert.ok(item !== undefined && more.length === 0);
  return item;
}
const rss = (item: string, channel = ''): RawItem => only(inRss(item, channel));
const atom = (entry: string, version = 'http://www.w3.org/2005/Atom'): RawItem =>
  only(`<feed xmlns="${version}" ${SPACES}><entry>${entry}</entry></feed>`);
const texts = ({ summary, content }: RawItem): (string | undefined)[] => [summary?.value, content?.value];

test('summary and content: the long element, else a second short one that says something else', () => {
  assert.deepEqual(texts(rss('<description>a</description><content:encoded>b</content:encoded>')), ['a', 'b']);
  assert.deepEqual(texts(rss('<description>a</description><summary>b</summary>')), ['a', 'b']);
  assert.deepEqual(texts(rss('<description>a</description><itunes:summary>a</itunes:summary>')), ['a', undefined]);
  assert.deepEqual(texts(rss('<fullitem>&lt;p&gt;a</fullitem>')), [undefined, '<p>a']);
  assert.deepEqual(texts(rss('<body xmlns="http://www.w3.org/1999/xhtml"><p>a</p></body>')), [undefined, '<p>a</p>']);
  assert.deepEqual(texts(rss('<itunes:subtitle>a</itunes:subtitle>')), ['a', undefined]);
  assert.deepEqual(texts(rss('<media:group><media:description>a</media:description></media:group>')), ['a', undefined]);
});

test('the division round XHTML is no part of it in Atom 1.0, and is in 0.3', () => {
  const inline = '<div xmlns="http://www.w3.org/1999/xhtml">a <b>b</b></div>';
  assert.equal(atom(`<content type="xhtml">${inline}</content>`).content?.value, 'a <b>b</b>');
  assert.equal(atom(`<content type="application/xml">${inline}</content>`).content?.value, '<div>a <b>b</b></div>');
  const old = atom(`<content type="application/xhtml+xml" mode="xml">${inline}</content>`, 'http://purl.org/atom/ns#');
  assert.equal(old.content?.value, '<div>a <b>b</b></div>');
  const escaped = '<div xmlns="http://www.w3.org/1999/xhtml">a &lt;b&gt;b&lt;/b&gt;</div>';
  assert.equal(atom(`<content type="html">${escaped}</content>`).content?.value, 'a <b>b</b>');
  assert.equal(atom('<title type="text">a &lt;b&gt;</title>').title?.markup, 'text');
});

test('an own title goes before that of a picture', () => {
  assert.equal(rss('<media:title>b</media:title><title>a</title>').title?.value, 'a');
  assert.equal(rss('<title/><dc:title>b</dc:title>').title?.value, 'b');
  assert.equal(rss('<image><title>x</title></image>').title, null);
});

test('people with name and address apart or in one line, each once', () => {
  const person = { name: 'Ann Wade', email: 'ann@news.example', written: 'Ann Wade (ann@news.example)' };
  assert.deepEqual(atom('<author><name>Ann Wade</name><email>ann@news.example</email></author>').authors, [person]);
  assert.deepEqual(rss('<author>Ann Wade (ann@news.example)</author>').authors, [person]);
  assert.equal(rss('<author>ann@news.example (Ann Wade)</author>').authors[0]?.name, 'Ann Wade');
  assert.deepEqual(
    rss('<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:creator>A</dc:creator>').authors.length,
    2,
  );
  assert.equal(rss('<dc:author>A</dc:author><author>x@y.example</author>').authors[0]?.name, 'A');
  assert.equal(rss('<podcast:person role="host">P</podcast:person>').authors[0]?.name, 'P');
  assert.equal(atom('<author><name/><email>me@localhost</email></author>').authors[0]?.written, 'me@localhost');
});

test('dates by their kind, the later element first; the one date of Dublin Core may be either', () => {
  assert.deepEqual(rss('<pubDate>1</pubDate><dcterms:modified>2</dcterms:modified>').published, ['1']);
  assert.deepEqual(rss('<pubDate>1</pubDate><dcterms:modified>2</dcterms:modified>').updated, ['2']);
  assert.deepEqual(atom('<updated>1</updated><updated>2</updated>').updated, ['2', '1']);
  const either = rss('<dc:date>1</dc:date>');
  assert.deepEqual([either.published, either.updated], [['1'], ['1']]);
});

test('categories in order, each once, lists opened, machine names of Media RSS left out', () => {
  const item = rss(`<tags>a, b</tags><category domain="d">c</category><category>a</category><dc:subject>e</dc:subject>
    <itunes:category text="f"/><media:category label="G g">g/g</media:category><media:category scheme="urn:s">h/i</media:category>`);
  assert.deepEqual(
    item.categories.map(({ term }) => term),
    ['a', 'b', 'c', 'e', 'f', 'G g'],
  );
  assert.deepEqual(atom('<category term="a" label="A a" scheme="s"/><category term=" "/>').categories, [
    { term: 'a', label: 'A a', scheme: 's' },
  ]);
  const inherited = buildFeed(read(inRss('<title>x</title>', '<category>Ports</category>')), URL_OF_FEED, NOW);
  assert.deepEqual(inherited.items[0]?.topics, ['Ports']);
});

test('files: enclosures first, then media, peers and thumbnails, each address once', () => {
  const item = rss(`<enclosure url=" a.mp3 " type="audio/mpeg" length="12"/><enclosure url="a.mp3"/>
    <media:group><media:content url="b.mp4" type="video/mp4" fileSize="3"/><media:content url="  "/>
    <media:thumbnail url="c.jpg" width="10"/></media:group><media:peerLink href="d.torrent" type="application/x-bittorrent"/>`);
  assert.deepEqual(item.enclosures, [
    { url: 'a.mp3', type: 'audio/mpeg', length: 12 },
    { url: 'b.mp4', type: 'video/mp4', length: 3 },
    { url: 'c.jpg', type: 'image/*', length: null },
    { url: 'd.torrent', type: 'application/x-bittorrent', length: null },
  ]);
  assert.deepEqual(
    item.pictures.map(({ url }) => url),
    ['c.jpg'],
  );
});

test('FeedBurner’s own addresses give way to those of the site', () => {
  const item =
    rss(`<link>https://feedproxy.example/~r/1</link><feedburner:origLink>https://news.example/1</feedburner:origLink>
    <enclosure url="https://feedproxy.example/~5/a.mp3"/><feedburner:origEnclosureLink>/a.mp3</feedburner:origEnclosureLink>`);
  assert.equal(item.links[0]?.href, 'https://news.example/1');
  assert.equal(item.enclosures[0]?.url, '/a.mp3');
});

test('an item without an id goes by the address that counts clicks, as before its own was read', () => {
  const link = '<link>https://feedproxy.example/~r/1</link>';
  const original = '<feedburner:origLink>https://news.example/1</feedburner:origLink>';
  assert.equal(rss(link + original).guid, 'https://feedproxy.example/~r/1');
  assert.equal(rss(`<guid>7</guid>${link}${original}`).guid, '7');
  assert.equal(rss(link).guid, '');
});

test('the one date of Dublin Core is no date of a change; two different ones are', () => {
  const updated = (item: string): number | null | undefined =>
    buildFeed(read(inRss(item)), URL_OF_FEED, NOW).items[0]?.updatedAt;
  assert.equal(updated('<dc:date>2025-11-01</dc:date>'), null);
  assert.equal(updated('<pubDate>2025-11-01</pubDate><dc:date>2025-11-02</dc:date>'), Date.UTC(2025, 10, 2));
});

test('comments and places', () => {
  const item =
    rss(`<comments>https://news.example/1#c</comments><wfw:commentRss>https://news.example/1/feed</wfw:commentRss>
    <slash:comments>5</slash:comments><georss:point>45.256 -71.92</georss:point>`);
  assert.deepEqual(item.comments, { page: 'https://news.example/1#c', feed: 'https://news.example/1/feed', count: 5 });
  assert.deepEqual(item.place, { latitude: 45.256, longitude: -71.92 });
  const entry = atom(
    `<link rel="replies" type="application/atom+xml" href="/r" thr:count="2"/><georss:point>91 0</georss:point>`,
  );
  assert.deepEqual([entry.comments, entry.place], [{ page: '', feed: '/r', count: 2 }, null]);
});

test('relative addresses mean the site in RSS, the feed in Atom, and what xml:base says in both', () => {
  const url = (text: string): string | undefined => buildFeed(read(text), URL_OF_FEED, NOW).items[0]?.url;
  assert.equal(url(inRss('<link>/a</link>')), 'https://news.example/a');
  const feed = (base: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${base}><link href="https://news.example/"/><entry><link href="/a"/></entry></feed>`;
  assert.equal(url(feed('')), 'https://feeds.example/a');
  assert.equal(url(feed('xml:base="https://other.example/b/"')), 'https://other.example/a');
});

test('an id that is a path belongs to its site; other ids stay as they are', () => {
  const guid = (id: string): string | undefined => buildFeed(read(inRss(id)), URL_OF_FEED, NOW).items[0]?.guid;
  assert.equal(guid('<guid>/posts/1</guid>'), 'https://news.example/posts/1');
  assert.equal(guid('<guid isPermaLink="false">/posts/1</guid>'), '/posts/1');
  for (const id of ['17', 'urn:a', '//x', 'a/b']) assert.equal(guid(`<guid>${id}</guid>`), id);
});

test('no date lies more than a day ahead', () => {
  const built = (date: string): [number | null | undefined, number | null] => {
    const feed = buildFeed(read(inRss(`<pubDate>${date}</pubDate>`)), URL_OF_FEED, NOW);
    return [feed.items[0]?.publishedAt, feed.newestAt];
  };
  const near = Date.UTC(2026, 0, 1, 20);
  assert.deepEqual(built('2026-01-01T20:00:00Z'), [near, near]);
  assert.deepEqual(built('2026-03-01T20:00:00Z'), [null, null]);
  const corrected = buildFeed(
    read(inRss('<pubDate>2036-01-01</pubDate><dcterms:issued>2025-12-01</dcterms:issued>')),
    URL_OF_FEED,
    NOW,
  );
  assert.equal(corrected.items[0]?.publishedAt, Date.UTC(2025, 11, 1));
});

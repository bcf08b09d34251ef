import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, childrenOf, innerHtml, isElement, textOf, type Element } from './element.ts';
import { parseMarkup } from './parse-markup.ts';

const URL_OF_FEED = 'https://news.example/feeds/all.xml';
const items = (text: string): Element[] => parseMarkup(text, URL_OF_FEED).items;
/** Names and texts of an item's children. */
const said = (item: Element | undefined): string[] =>
  item?.children.filter(isElement).map((child) => `${child.name.full}=${textOf(child)}`) ?? [];
const inRss = (item: string): string =>
  `<rss version="2.0"><channel><title>T</title><item>${item}</item></channel></rss>`;
const only = (item: string): string[] => {
  const found = items(inRss(item));
  assert.equal(found.length, 1);
  return said(found[0]);
};

test('text, CDATA, comments and instructions', () => {
  assert.deepEqual(only('<title>a <![CDATA[<b> &amp;]]> c<!-- <x> --> &lt;d<?php echo ?></title>'), [
    'title=a <b> &amp; c <d',
  ]);
  assert.deepEqual(only('<title/><link></link><guid >1</guid >'), ['title=', 'link=', 'guid=1']);
});

test('a bare < is text, and so is what only looks like a tag', () => {
  assert.deepEqual(only('<title>1 < 2 <3 <> a <b and c</title><guid>2</guid>'), [
    'title=1 < 2 <3 <> a <b and c',
    'guid=2',
  ]);
});

test('elements that were never closed end where the next begins', () => {
  assert.deepEqual(only('<title>One<link>https://news.example/1<pubDate>today<guid>1</guid>'), [
    'title=Onehttps://news.example/1',
    'pubdate=today',
    'guid=1',
  ]);
  assert.deepEqual(items('<rss><channel><item><title>1</title><item><title>2</title></channel></rss>').map(said), [
    ['title=1'],
    ['title=2'],
  ]);
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"><title>A</title></entry></feed>';
  assert.deepEqual(items(atom).map(said), [['link=', 'title=A']]);
});

test('bad nesting: an end closes what is open in its element, and nothing when nothing of its name is open', () => {
  assert.deepEqual(only('<title>a<b><i>c</b>d</title></p><guid>1</guid></x>'), ['title=acd', 'guid=1']);
  assert.deepEqual(only('<Title>a</title><GUID>1</guid>'), ['title=a', 'guid=1']);
  assert.equal(items('<rss><channel><item><description>a</item><item/></channel></rss>').length, 2);
});

test('a truncated document keeps what was there', () => {
  const whole = inRss('<title>One</title>').replace('</item>', '</item><item><title>Two</title><description>begun');
  const cut = whole.slice(0, whole.indexOf('begun') + 5);
  assert.deepEqual(items(cut).map(said), [['title=One'], ['title=Two', 'description=begun']]);
  assert.deepEqual(items(`${cut}</descr`).map(said).at(-1), ['title=Two', 'description=begun']);
  assert.deepEqual(items(cut.replace('begun', '<![CDATA[begun <b')).map(said).at(-1), [
    'title=Two',
    'description=begun <b',
  ]);
  for (let end = 0; end < whole.length; end += 1) parseMarkup(whole.slice(0, end), URL_OF_FEED);
});

test('attributes quoted well, badly and not at all', () => {
  const [item] = items(inRss(`<a b="1>2" c='"' D = x/y e f="&amp;&eacute;" g='a&b'/><h i="j"k='l'>m</h><n o=p">q</n>`));
  const [one, two, three] = item?.children.filter(isElement) ?? [];
  assert.ok(one !== undefined && two !== undefined && three !== undefined);
  assert.deepEqual(one.attributes, ['b', '1>2', 'c', '"', 'D', 'x/y', 'e', '', 'f', '&é', 'g', 'a&b']);
  assert.equal(attribute(one, 'd'), 'x/y');
  assert.deepEqual([two.attributes, textOf(two)], [['i', 'j', 'k', 'l'], 'm']);
  assert.deepEqual([three.attributes, textOf(three)], [['o', 'p"'], 'q']);
  assert.deepEqual(only('<enclosure url="a.mp3 type="x"/><title>T</title>'), ['enclosure=', 'title=T']);
  assert.deepEqual(only('<enclosure url="a.mp3/><title>T</title>').at(-1), 'title=T');
});

test('namespaces go by their addresses, not by their prefixes', () => {
  const feed = `<x:feed xmlns:x="http://www.w3.org/2005/Atom" xmlns:y="http://purl.org/dc/elements/1.1/" xmlns:dc="https://mistyped.example/" xmlns:own="https://own.example/">
    <x:entry><x:title>A</x:title><y:creator>B</y:creator><dc:creator>C</dc:creator><own:creator>F</own:creator><media:title>D</media:title>
    <z xmlns="http://www.itunes.com/dtds/podcast-1.0.dtd"/><q:r>E</q:r></x:entry></x:feed>`;
  assert.deepEqual(items(feed).map(said), [
    ['title=A', 'dc:creator=B', 'dc:creator=C', 'other:creator=F', 'media:title=D', 'itunes:z=', 'other:r=E'],
  ]);
  const unknown = '<rss xmlns="https://what.example/"><channel><item><title>A</title></item></channel></rss>';
  assert.deepEqual(items(unknown).map(said), [['title=A']]);
});

test('xml:base and xml:lang hold for what is inside, and join', () => {
  const { root } = parseMarkup(
    `<feed xml:base="/blog/" xml:lang="en"><entry xml:base="2024/"><title xml:lang="fr">x</title></entry><id/></feed>`,
    URL_OF_FEED,
  );
  const [entry] = root === null ? [] : childrenOf(root, ['entry']);
  const [title] = entry === undefined ? [] : childrenOf(entry, ['title']);
  assert.deepEqual([root?.base, root?.language], ['https://news.example/blog/', 'en']);
  assert.deepEqual([title?.base, title?.language], ['https://news.example/blog/2024/', 'fr']);
});

test('what stands inline in a text is HTML again, under xml:base with absolute addresses', () => {
  const [entry] =
    items(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><content type="xhtml">
    <h:div><h:p class="a&quot;b">1 &lt; 2<h:br/></h:p><h:p xml:base="https://other.example/x/"><h:a href="y">z</h:a></h:p></h:div></content></entry></feed>`);
  const [content] = entry === undefined ? [] : childrenOf(entry, ['content']);
  assert.equal(
    content === undefined ? '' : innerHtml(content).trim(),
    '<div><p class="a&quot;b">1 &lt; 2<br /></p><p><a href="https://other.example/x/y">z</a></p></div>',
  );
});

test('items are found wherever they stand, but not in texts', () => {
  assert.equal(items('<rss><item/><channel><item/></channel></rss>').length, 2);
  assert.equal(items('<Channel xmlns="http://purl.org/net/rss1.1#"><items><item/></items></Channel>').length, 1);
  assert.equal(items(inRss('<description><ul><item>x</item></ul></description>')).length, 1);
});

test('time is linear and nesting bounded, whatever comes', () => {
  const attacks = [
    '<',
    '<!--',
    '<![CDATA[',
    '<?x',
    '<!DOCTYPE a [',
    '<!DOCTYPE a ]>',
    '<a>',
    '</a>',
    '<a b="',
    `<a b='">`,
    '<a b="<"<',
    '<a ',
    '<item>',
    '<a xmlns:b="c">',
    '<item xml:base="a/"><title>',
    '&',
    '&#x',
    '<title>&lt;',
  ];
  for (const attack of attacks) {
    const text = `<rss><channel><item>${attack.repeat(Math.ceil(100_000 / attack.length))}`;
    const began = performance.now();
    parseMarkup(text, URL_OF_FEED);
    assert.ok(performance.now() - began < 2_000, attack);
  }
  // An end far away must not be looked for again and again.
  const began = performance.now();
  parseMarkup(`<rss><channel><item>${'</'.repeat(700_000)}>`, URL_OF_FEED);
  assert.ok(performance.now() - began < 2_000);
});

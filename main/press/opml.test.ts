import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { OpmlOutline } from './face.ts';
import { parseOpml } from './opml.ts';

const read = (text: string): ReturnType<typeof parseOpml> => parseOpml({ body: new TextEncoder().encode(text) });
const list = (outlines: string): string =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${outlines}</body></opml>`;

const isFaulty = ({ url, titled }: OpmlOutline): boolean => url === '' || !titled;

const corpus = new URL('../../../shared/corpus/opml/', import.meta.url);

test(
  'every list of the corpus imports, or is refused or has its faults told, as its sources say',
  { skip: !existsSync(corpus) },
  () => {
    const sources = JSON.parse(readFileSync(new URL('sources.json', corpus), 'utf8')) as Record<
      string,
      { must_fail: boolean; checks?: { path: string; value: number }[] }
    >;
    const files = readdirSync(corpus).filter((name) => name.endsWith('.opml'));
    assert.ok(files.length > 30);
    for (const file of files) {
      const source = sources[file];
      assert.ok(source, file);
      const result = parseOpml({ body: new Uint8Array(readFileSync(new URL(file, corpus))) });
      // What can be read of a faulty list is imported; each faulty line says so.
      if (source.must_fail) assert.ok(!result.ok || result.value.outlines.some(isFaulty), file);
      else assert.ok(result.ok && result.value.outlines.every(({ url }) => url !== ''), file);
      for (const check of source.checks ?? []) {
        assert.equal(check.path, 'len(subscriptions)');
        assert.equal(result.ok && result.value.outlines.length, check.value, file);
      }
    }
  },
);

test('folders, titles and addresses, whatever case the attributes have', () => {
  const result = read(
    list(`<outline text="News"><outline text="Middle East" title="x"><outline TYPE="rss" Title="A &amp; B" xmlurl="https://a.example/f?x=1&y=2" htmlUrl="https://a.example/"/></outline>
      <outline text="C" XMLURL=" https://c.example/f "/></outline><outline text="D" xmlUrl="feed.xml"/>`),
  );
  assert.deepEqual(result, {
    ok: true,
    value: {
      title: 'Mine',
      outlines: [
        {
          url: 'https://a.example/f?x=1&y=2',
          title: 'A & B',
          titled: true,
          siteUrl: 'https://a.example/',
          folder: 'News / Middle East',
        },
        { url: 'https://c.example/f', title: 'C', titled: false, siteUrl: '', folder: 'News' },
        { url: 'feed.xml', title: 'D', titled: false, siteUrl: '', folder: '' },
      ],
    },
  });
});

test('five hundred feeds in one list', () => {
  const result = read(
    list(Array.from({ length: 500 }, (_, at) => `<outline text="f${at}" xmlUrl="https://f${at}.example/"/>`).join('')),
  );
  assert.equal(result.ok && result.value.outlines.length, 500);
});

test('an empty list is one, a damaged or foreign file is not', () => {
  assert.deepEqual(read(list('<outline text="Folder"/>')), { ok: true, value: { title: 'Mine', outlines: [] } });
  const feed = '<outline text="a" xmlUrl="https://a.example/"/>';
  for (const bad of [
    '',
    'garbage',
    '<rss version="2.0"><channel/></rss>',
    '<opml version="2.0"><head/></opml>',
    list(feed).slice(0, -20),
    list(`${feed}</outline>`),
    list(`<outline text="this & that" xmlUrl="https://a.example/"/>`),
    list(`<outline text="a < b" xmlUrl="https://a.example/"/>`),
  ]) {
    const result = read(bad);
    assert.equal(result.ok ? 'imported' : result.code, 'not-opml', bad);
  }
});

test('comments and instructions without an end, folders without end: each is refused at once', () => {
  const feed = '<outline text="a" xmlUrl="https://a.example/"/>';
  const began = process.cpuUsage().user;
  for (const run of [
    '<!--',
    '<![CDATA[',
    '<?xml ',
    '<!DOCTYPE a[',
    '<!DOCTYPE ',
    '<outline ',
    '<outline text="a">',
    '&',
  ])
    assert.equal(read(`<opml version="2.0"><head/><body>${feed}${run.repeat(50_000)}`).ok, false, run);
  assert.ok(process.cpuUsage().user - began < 4_000_000);
  const commented = list(`<!-- <outline> & -->${feed}<![CDATA[ < & ]]>`).replace(
    '<opml',
    '<!DOCTYPE opml [<!ENTITY a "<b>">]><opml',
  );
  assert.equal(read(commented).ok, true);
});

test('more attributes than any program writes are not looked at', () => {
  const some = (count: number): string => Array.from({ length: count }, (_unused, at) => `a${at}="b"`).join(' ');
  const urlOf = (count: number): string | undefined => {
    const result = read(list(`<outline text="A" ${some(count)} XMLURL="https://a.example/"/>`));
    return result.ok ? result.value.outlines[0]?.url : 'refused';
  };
  assert.equal(urlOf(100), 'https://a.example/');
  assert.equal(urlOf(1_000), undefined);
});

test('a list in an old charset', () => {
  const text = list('<outline text="caf\xe9" xmlUrl="https://a.example/"/>').replace('?>', ' encoding="iso-8859-1"?>');
  const result = parseOpml({ body: Uint8Array.from(text, (character) => character.charCodeAt(0)) });
  assert.equal(result.ok && result.value.outlines[0]?.title, 'café');
});

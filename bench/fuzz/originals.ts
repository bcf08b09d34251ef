/** What is mutated: documents written here, and those of the corpus where it is. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Kind = 'feed' | 'page' | 'list' | 'fragment';

/** By kind. The corpus' are named by their files and read when they are asked for. */
export type Originals = Record<Kind, (() => Uint8Array)[]>;

const text = (value: string) => (): Uint8Array => new Uint8Array(new TextEncoder().encode(value));

/** A document of each format, small, with something of all that the press looks at. */
export function ownOriginals(): Originals {
  return {
    feed: [
      text(
        `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Strait &amp; Sound</title><link>https://a.example/</link><language>en</language><ttl>60</ttl><item><title>Pilots &lt;b&gt;back&lt;/b&gt;</title><link>/a</link><guid isPermaLink="false">1</guid><dc:creator>N. One</dc:creator><pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate><category>Ports</category><description>Nine days</description><content:encoded><![CDATA[<p>Words <img src="/p.jpg"> <a href="b">b</a></p>]]></content:encoded><enclosure url="/a.mp3" type="audio/mpeg" length="9"/><media:content url="/m.jpg" medium="image"/></item><item><title>Two</title></item></channel></rss>`,
      ),
      text(
        `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/" xml:lang="ar"><title type="html">Strait</title><id>x</id><updated>2026-01-01T10:00:00Z</updated><entry><title>عودة</title><id>1</id><link href="a"/><published>2026-01-01T10:00:00+03:00</published><author><name>One</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></content></entry></feed>`,
      ),
      text(
        `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.example/"><title>R</title></channel><item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link></item></rdf:RDF>`,
      ),
      text(
        `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://a.example/1","title":"One","content_html":"<p>x</p>","date_published":"2026-01-01T10:00:00Z","tags":["a"],"authors":[{"name":"N"}]}]}`,
      ),
    ],
    page: [
      text(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pilots back | Strait</title><link rel="canonical" href="/pilots"><meta property="og:type" content="article"><meta property="og:image" content="/lead.jpg"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pilots back","author":[{"@type":"Person","name":"N. One"}],"datePublished":"2026-01-01T10:00:00Z","isAccessibleForFree":false,"hasPart":{"cssSelector":".paid"}}</script><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><nav><a href="/login">Log in</a></nav><article><h1>Pilots back</h1><p class="byline">By N. One</p><time datetime="2026-01-01">1 January 2026</time><figure><img src="a.jpg" srcset="a.jpg 800w, b.jpg 1600w"><figcaption>A boat. Photo: N. Two</figcaption></figure><p>${'The pilots of the strait went back to work on Thursday, after nine days. '.repeat(6)}</p><p>More<sup><a href="#n1">1</a></sup>.</p><table><caption>Ships</caption><tr><td>1</td></tr></table><ol><li id="n1">Note <a href="#r1">↩</a></li></ol><div class="paywall"><p>Subscribe to continue reading</p></div></article></body></html>`,
      ),
      text(
        `<html dir="rtl" lang="ar"><title>عودة</title><body><main><h1>عودة المرشدين</h1><p>${'عاد المرشدون إلى العمل بعد تسعة أيام على البر، وقال المكتب إن القوارب ستستبدل. '.repeat(6)}</p><form action="/login"><input type="password"></form></main></body></html>`,
      ),
    ],
    list: [
      text(
        `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title><dateCreated>Thu, 01 Jan 2026 10:00:00 GMT</dateCreated></head><body><outline text="News"><outline type="rss" text="A &amp; B" title="A" xmlUrl="https://a.example/f?x=1&amp;y=2" htmlUrl="https://a.example/"/></outline></body></opml>`,
      ),
    ],
    fragment: [
      text(
        `<p onclick="a()" style="x" dir="rtl">Hi <a href="javascript:a()">x</a><script>a()</script><img src=x onerror=a()><svg><style><!--</style><img src=1 onerror=alert(1)>--></svg></p>`,
      ),
      text(
        '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      ),
      text(
        '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></form><picture><source srcset="a 1x, b 2x"><img src="/a.jpg" alt="`x`"></picture><iframe src="//a.example/e" title="t"></iframe>',
      ),
    ],
  };
}

/** Those written here together with the corpus' in `folder`. */
export function allOriginals(folder: string): Originals {
  const own = ownOriginals();
  const files = (...parts: string[]): string[] => {
    const where = path.join(folder, ...parts);
    return existsSync(where)
      ? readdirSync(where, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .toSorted()
      : [];
  };
  const read = (file: string) => (): Uint8Array => {
    const body = readFileSync(file);
    return new Uint8Array(file.endsWith('.gz') ? gunzipSync(body) : body);
  };
  const notes = /(?:cases|counts|sources|ground-truth|segments)\.json$/u;
  const payloads = files('hostile').flatMap((file) =>
    (JSON.parse(readFileSync(file, 'utf8')) as { payload?: string; input?: string }[]).map((one) =>
      text(one.payload ?? one.input ?? ''),
    ),
  );
  const documents = (part: string): (() => Uint8Array)[] =>
    files(part)
      .filter((file) => !notes.test(file))
      .map(read);
  return {
    feed: [...own.feed, ...documents('feeds')],
    page: [...own.page, ...documents('pages')],
    list: [...own.list, ...documents('opml')],
    fragment: [...own.fragment, ...payloads],
  };
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { sanitizeBody } from './sanitize.ts';

const BASE = 'https://news.example/2024/story';
const clean = (html: string): string => sanitizeBody(html, BASE).html;

/** Written apart from allow-list.ts on purpose: a slip there must not pass here. */
const ELEMENTS = new Set(
  `p h2 h3 h4 h5 h6 div hr br blockquote pre ul ol li dl dt dd figure figcaption img details summary a em strong i b u s
  del ins mark small sub sup q cite abbr dfn code kbd samp var time wbr bdi bdo ruby rt rp table caption thead tbody tfoot
  tr th td colgroup col`.split(/\s+/u),
);
const ATTRIBUTES = new Set(
  `dir lang href data-note data-note-text data-asset-url alt width height datetime start reversed value colspan rowspan scope span title`.split(
    /\s+/u,
  ),
);

function violations(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(attribute)) found.push(`${name}[${attribute}]`);
        if (attribute === 'href' && !/^(?:https?:\/\/[^\s"<>]+|mailto:[^\s"<>]+)$/iu.test(value)) found.push(value);
        if (attribute === 'data-asset-url' && !/^https?:\/\/[^\s"<>]+$/iu.test(value)) found.push(value);
      }
    },
    oncomment: () => found.push('comment'),
    onprocessinginstruction: () => found.push('instruction'),
  });
  parser.end(html);
  // Outside tags no angle bracket may be left, and every attribute is double-quoted: the article frame relies on both.
  const rest = html.replaceAll(/<\/?[a-z][a-z\d]*(?: [a-z-]+(?:="[^"<>]*")?)*(?: \/)?>/gu, '');
  if (/[<>]/u.test(rest)) found.push(`stray bracket in ${rest.slice(0, 80)}`);
  return found;
}

const corpus = new URL('../../../shared/corpus/hostile/', import.meta.url);
const payloads = (name: string): string[] =>
  (JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as { payload?: string; input?: string }[]).map(
    (entry) => entry.payload ?? entry.input ?? '',
  );

for (const name of ['html5sec.json', 'dompurify.json', 'miniflux.json'])
  test(`nothing active is left of ${name}`, { skip: !existsSync(corpus) }, () => {
    const all = payloads(name);
    assert.ok(all.length > 40);
    for (const payload of all) {
      const html = clean(payload);
      assert.deepEqual(violations(html), [], payload);
      assert.equal(clean(html), html, `not stable: ${payload}`);
    }
  });

test('scripts, styles, handlers, frames, forms and embedded languages go', () => {
  assert.equal(clean('<p onclick="a()" style="color:red" class="x" id="y">Hi<script>a()</script></p>'), '<p>Hi</p>');
  assert.equal(clean('<form action="/x"><p>Text</p><input name="a"><button>Send</button></form>'), '<p>Text</p>');
  assert.equal(clean('<svg onload="a()"><text>x</text></svg><math><mi>y</mi></math><object data="x">z</object>'), 'z');
  assert.equal(
    clean('<base href="//evil.example"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x">a'),
    'a',
  );
});

test('only http, https and mailto addresses are left, made absolute', () => {
  assert.equal(clean('<a href="/a?b=1&amp;c=2">x</a>'), '<a href="https://news.example/a?b=1&amp;c=2">x</a>');
  assert.equal(clean('<a href="mailto:desk@news.example">x</a>'), '<a href="mailto:desk@news.example">x</a>');
  for (const bad of [
    'javascript:a()',
    ' java\nscript:a()',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '#note',
  ])
    assert.equal(
      clean(`<p><a href="${bad}">x</a> <a href="https://a.example/">y</a></p>`),
      '<p>x <a href="https://a.example/">y</a></p>',
    );
  assert.equal(clean('<a href="https://user:secret@a.example/">x</a>'), '<a href="https://a.example/">x</a>');
});

test('a picture keeps its best address as data only', () => {
  const picture = `<picture><source srcset="a-800.webp 800w, a-1700.webp 1700w, a-3000.webp 3000w">
    <img src="a.jpg" alt="A &quot;lake&quot;" width="800" height="400" onerror="a()"></picture>`;
  const { html, images } = sanitizeBody(picture, BASE);
  assert.equal(
    html.trim(),
    '<img data-asset-url="https://news.example/2024/a-1700.webp" alt="A &quot;lake&quot;" width="1700" height="850" />',
  );
  assert.deepEqual(images, [
    { url: 'https://news.example/2024/a-1700.webp', alt: 'A "lake"', width: 1700, height: 850 },
  ]);
});

test('lazy pictures are found, once, and tracking pixels are not', () => {
  const lazy = `<img src="data:image/gif;base64,R0" data-src="/photo-of-lake.jpg" alt="">
    <noscript><img src="/photo-of-lake-1200x800.jpg"></noscript><img src="/t.gif" width="1" height="1">`;
  assert.deepEqual(
    sanitizeBody(lazy, BASE).images.map((image) => image.url),
    ['https://news.example/photo-of-lake.jpg'],
  );
});

test('players become links', () => {
  assert.equal(
    clean('<iframe src="//www.youtube-nocookie.com/embed/abcdef12345" title="The talk"></iframe>'),
    '<a href="https://www.youtube.com/watch?v=abcdef12345">▶ The talk</a>',
  );
  assert.equal(
    clean('<video controls><source src="/v.mp4" type="video/mp4">No video</video>').startsWith(
      '<a href="https://news.example/v.mp4">',
    ),
    true,
  );
  assert.equal(clean('<iframe src="https://www.googletagmanager.com/ns.html" height="0"></iframe>'), '');
});

test('the file of a player is no picture, and many sources of many pictures take no time', () => {
  const addresses = (html: string): string[] => sanitizeBody(html, BASE).images.map(({ url }) => url);
  for (const player of ['video', 'audio'])
    assert.deepEqual(
      addresses(`<${player} src="/a.mp4"><source src="/b.mp4"></${player}><img src="/c.jpg"><img src="/d.jpg">`),
      ['https://news.example/c.jpg', 'https://news.example/d.jpg'],
    );
  const began = performance.now();
  addresses(`<picture>${'<source srcset="a.webp 900w">'.repeat(2_000)}${'<img src="b.jpg">'.repeat(2_000)}</picture>`);
  assert.ok(performance.now() - began < 5_000);
});

test('direction and language are kept where they are valid', () => {
  assert.equal(clean('<p dir="RTL" lang="ar">س</p>'), '<p dir="rtl" lang="ar">س</p>');
  assert.equal(clean('<p dir="x" lang="a b">س</p>'), '<p>س</p>');
  assert.equal(clean('<span dir="ltr">a</span>'), '<bdi dir="ltr">a</bdi>');
});

test('documents linked from the body are listed, and the text has a line per block', () => {
  const { documents, text } = sanitizeBody(
    '<h1>A</h1><p>b <b>c</b></p><ul><li>d</li></ul><a href="/r.PDF#p2">e</a>',
    BASE,
  );
  assert.deepEqual(documents, ['https://news.example/r.PDF#p2']);
  assert.equal(text, 'A\nb c\nd\ne');
});

test('endless nesting and broken markup come out whole', () => {
  const deep = `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`;
  assert.match(clean(deep), /deep/u);
  assert.deepEqual(violations(clean('<p <a href="x" <img src=x onerror=a()//')), []);
  assert.deepEqual(violations(clean('<table><td><p>a</table><li>b</p></div>')), []);
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { Settings } from '../../../preload/model.ts';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS } from '../../../main/press/allow-list.ts';
import { sanitizeBody } from '../../../main/press/sanitize.ts';
import { articlePage } from '../../../main/electron/article-page.ts';
import { plainPage } from '../../../main/electron/plain-page.ts';
import { articleDocument } from '../../../main/electron/testing-article.ts';
import { say } from '../../../main/words/index.ts';
import { whatIsWrong } from './judge.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const judge = (localName: string, attributes: Record<string, string> = {}, namespaceURI = HTML): string | null =>
  whatIsWrong({
    localName,
    namespaceURI,
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  });

/** All that is wrong with a page; Chromium's parser has its turn in e2e/second-check.e2e.ts. */
function wrong(page: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => found.push(...[judge(name, attributes)].filter((what) => what !== null)),
    oncomment: () => found.push('comment'),
  });
  parser.end(page);
  return found;
}

const options = {
  theme: 'light' as const,
  look: { ...Settings.parse({}), locale: 'en-GB', systemAccent: '#aabbcc' },
  say,
  platform: 'linux' as const,
  paper: false,
  localArticles: () => Promise.resolve(new Map<string, number>()),
};
const pageOf = (bodyHtml: string): Promise<string> => articlePage(articleDocument({ bodyHtml }), options);

test('what runs, loads, sends, covers or leads away may not stand in a page', () => {
  const refused: [string, Record<string, string>, string?][] = [
    ['script', {}],
    ['style', {}],
    ['iframe', {}],
    ['form', {}],
    ['object', {}],
    ['base', { href: 'https://a.example/' }],
    ['template', {}],
    ['svg', {}, 'http://www.w3.org/2000/svg'],
    ['a', {}, 'http://www.w3.org/2000/svg'],
    ['title', {}, 'http://www.w3.org/1998/Math/MathML'],
    ['meta', { 'http-equiv': 'refresh', content: '0' }],
    ['meta', { name: 'referrer', content: 'unsafe-url' }],
    ['link', { rel: 'preload', href: 'broadsheet-article://style/article.css' }],
    ['link', { href: 'broadsheet-article://style/article.css' }],
    ['link', { rel: 'stylesheet', href: 'https://a.example/x.css' }],
    ['img', { src: 'https://a.example/x.png' }],
    ['img', { onerror: 'x' }],
    ['img', { srcset: 'x' }],
    ['p', { style: 'color: red' }],
    ['p', { onclick: 'x' }],
    ['p', { constructor: 'x' }],
    ['p', { id: 'root' }],
    ['a', { href: 'javascript:x' }],
    ['a', { href: 'https://a.example/' }],
    ['a', { href: 'broadsheet-article://outside/?to="x' }],
    ['a', { href: 'broadsheet-app://window/index.html' }],
    ['a', { target: '_top' }],
    ['a', { ping: 'x' }],
    ['input', { type: 'password' }],
    ['input', {}],
    ['button', {}],
    ['button', { type: 'button', formaction: 'x' }],
    ['div', { popover: 'manual' }],
    ['body', { onload: 'x' }],
    ['details', { ontoggle: 'x' }],
    ['p', { 'xml:base': 'x' }],
    ['constructor', {}],
  ];
  for (const [name, attributes, namespace] of refused)
    assert.notEqual(judge(name, attributes, namespace), null, `${name} ${JSON.stringify(attributes)}`);
  assert.equal(judge('img', { src: `broadsheet-article://asset/${'a'.repeat(64)}`, onerror: 'x' }), 'img onerror');
});

test('every element of a stored body is taken, and what each may carry there', () => {
  for (const name of ALLOWED_ELEMENTS) if (name !== 'img') assert.equal(judge(name), null, name);
  const values: Record<string, string> = { reversed: '', scope: 'row', datetime: 'P2D', title: 'a "b"', alt: '<' };
  for (const [element, names] of Object.entries(ALLOWED_ATTRIBUTES))
    for (const name of names)
      // Links and pictures lead elsewhere in a page.
      if (name !== 'href' && name !== 'data-asset-url')
        assert.equal(judge(element, { [name]: values[name] ?? '3', lang: 'ar', dir: 'rtl' }), null, name);
});

test('a page with all that pages are made of passes, for the eye, for paper, and as plain text', async () => {
  const hash = 'b'.repeat(64);
  const bodyHtml = `<p>Text<a data-note="1">1</a> <a href="https://a.example/?q=é'(1)*!~&amp;x=%20#t">link</a> <a href="mailto:a@b.example">mail</a></p>
    <a href="https://a.example/f">▶ Film</a><pre>code</pre><table><caption>Sums</caption><tr><td>1</td></tr></table><blockquote>Text</blockquote>
    <img data-asset-url="https://a.example/i.png" alt='"q"'><img data-asset-url="https://a.example/gone.png" alt=""><ul><li data-note-text="1">Note</li></ul>
    <p><mark class="highlight green m-7 noted" id="m7">a<span class="sentence s-0" id="s0"><span class="found" id="f0">b</span></span></mark><a class="highlight-sign noted" href="broadsheet-article://mark/7" aria-label="✎" title="x"></a></p>`;
  const document = articleDocument({
    bodyHtml,
    article: {
      position: 0.4213,
      access: 'teaser',
      updatedAt: Date.UTC(2026, 0, 3),
      leadCaption: 'At "sea"',
      leadCredit: 'N.',
    },
    assets: { 'https://a.example/i.png': { hash, mediaType: 'image/png', width: 640, height: 480 } },
  });
  const look = { ...options.look, readingJustified: true, readingHyphens: true };
  for (const paper of [false, true])
    for (const platform of ['linux', 'darwin'] as const)
      assert.deepEqual(wrong(await articlePage(document, { ...options, look, platform, paper })), []);
  assert.deepEqual(wrong(plainPage(document, options)), []);
});

const corpus = new URL('../../../../shared/corpus/hostile/', import.meta.url);
for (const name of ['html5sec.json', 'dompurify.json', 'miniflux.json'])
  test(
    `what the sanitiser leaves of ${name} passes, what it was given is found`,
    { skip: !existsSync(corpus) },
    async () => {
      const entries = JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as { payload?: string; input?: string }[];
      const given = entries.map(({ payload, input }) => payload ?? input ?? '');
      assert.ok(given.length > 40);
      let found = 0;
      for (const payload of given) {
        assert.deepEqual(wrong(await pageOf(sanitizeBody(payload, 'https://a.example/').html)), [], payload);
        if (wrong(payload).length > 0) found += 1;
      }
      assert.ok(found > given.length / 2, `${found} of ${given.length}`);
    },
  );

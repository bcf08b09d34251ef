import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleDocument } from '../database/face.ts';
import { Settings } from '../../preload/model.ts';
import { say } from '../words/index.ts';
import type { ArticleLook } from './article-look.ts';
import type { PageOptions } from './article-page.ts';
import { articlePage } from './article-page.ts';
import { articleDocument as document } from './testing-article.ts';

const hash = 'a'.repeat(64);
const look: ArticleLook = { ...Settings.parse({}), locale: 'en-GB', systemAccent: null };
const options: Omit<PageOptions, 'localArticles'> = {
  theme: 'light',
  look,
  say,
  platform: 'linux',
  paper: false,
};
const render = (
  given: ArticleDocument,
  local = new Map<string, number>(),
  change: Partial<PageOptions> = {},
): Promise<string> => articlePage(given, { ...options, localArticles: () => Promise.resolve(local), ...change });

test('what publishers wrote is text, never markup', async () => {
  const html = await render(document());
  assert.ok(html.includes('<h1>A &lt;b&gt;bold&lt;/b&gt; claim</h1>'));
  assert.ok(html.includes('And &amp; why'));
  assert.ok(html.includes('Rivers &quot;and&quot; ports'));
});

test('the dot between two parts of the byline belongs to the second, and the first has none', async () => {
  const html = await render(document());
  assert.match(
    html,
    /<span class="fact"><bdi>N\. One<\/bdi><\/span> <span class="fact"><span class="dot">·<\/span> <bdi lang="en-GB"><time/u,
  );
  assert.doesNotMatch(html, /· /u);
});

test('an article without a headline has a title all the same', async () => {
  const html = await render(document({ article: { headline: ' ', dek: '' } }));
  assert.ok(html.includes('<h1>Untitled</h1>'));
  assert.ok(html.includes('<title>Untitled</title>'));
  const withDek = await render(document({ article: { headline: '', dek: 'After nine days' } }));
  assert.ok(withDek.includes('<h1>After nine days</h1>'));
  assert.ok(!withDek.includes('class="dek"'));
});

test('pictures come from the library; one that is not stored is named, and no address leaves the machine', async () => {
  const body =
    '<p><img data-asset-url="https://example.org/p.png?a=1&amp;b=2" alt="Harbour" /><img data-asset-url="https://example.org/q.png" alt="Tower" /></p>';
  const html = await render(
    document({
      bodyHtml: body,
      assets: { 'https://example.org/p.png?a=1&b=2': { hash, mediaType: 'image/png', width: 640, height: 480 } },
    }),
  );
  assert.ok(html.includes(`<img src="broadsheet-article://asset/${hash}" alt="Harbour" width="640" height="480"`));
  assert.ok(html.includes('Picture not stored: Tower'));
  assert.ok(!/src="http/u.test(html));
});

test('links to stored articles and documents open the local copy, others keep their address', async () => {
  const body =
    '<a href="https://example.org/b?x=1&amp;y=2">b</a> <a href="https://example.org/r.pdf">r</a> <a href="https://other.example/">o</a>';
  const html = await render(
    document({
      bodyHtml: body,
      assets: { 'https://example.org/r.pdf': { hash, mediaType: 'application/pdf', width: null, height: null } },
    }),
    new Map([['https://example.org/b?x=1&y=2', 12]]),
  );
  assert.ok(html.includes('href="broadsheet-article://article/12"'));
  assert.ok(html.includes(`href="broadsheet-article://asset/${hash}"`));
  assert.ok(html.includes('href="broadsheet-article://outside/?to=https%3A%2F%2Fother.example%2F"'));
});

test('direction and language are the article’s own', async () => {
  const html = await render(document({ article: { language: 'ar', direction: 'rtl' } }));
  assert.ok(html.includes('<html lang="ar" dir="rtl"'));
});

test('dates are written as the reader’s system does, whatever the article’s language; a locale that is none costs the format only', async () => {
  const arabic = document({ article: { language: 'ar', direction: 'rtl' } });
  assert.match(await render(arabic), /<bdi lang="en-GB"><time datetime="2026-01-0\dT[^"]+">\d January 2026/u);
  assert.match(await render(arabic, new Map(), { look: { ...look, locale: 'en-US' } }), />January \d, 2026/u);
  assert.match(await render(arabic, new Map(), { look: { ...look, locale: 'x_y_z' } }), />\d January 2026/u);
});

test('an update on the day of publication is told by its time', async () => {
  const publishedAt = new Date(2026, 0, 2, 9, 0).getTime();
  const later = (hours: number) => document({ article: { publishedAt, updatedAt: publishedAt + hours * 3_600_000 } });
  assert.match(await render(later(1)), /updated <time[^>]*>10:00</u);
  assert.match(await render(later(48)), /updated <time[^>]*>4 January 2026/u);
  assert.ok(!(await render(later(0))).includes('updated'));
});

test('a reading position is given by a style sheet of its own', async () => {
  assert.ok(
    (await render(document({ article: { position: 0.4321 } }))).includes(
      'broadsheet-article://style/position/43.21.css',
    ),
  );
});

test('a teaser says at its end what is missing, in the publisher’s name', async () => {
  assert.ok((await render(document({ article: { access: 'teaser' } }))).includes('The Ledger gives only this part'));
});

test('topics are links by number; one found in the text says so, and each keeps its own direction', async () => {
  const topics = [
    { id: 3, name: 'Rivers', derived: false },
    { id: 44, name: 'سوريا <b>', derived: true },
  ];
  const html = await render(document({ article: { topics } }));
  assert.ok(html.includes('<a href="broadsheet-article://topic/3"><bdi>Rivers</bdi></a>'));
  assert.match(
    html,
    /<a class="derived" href="broadsheet-article:\/\/topic\/44" title="Found in the text"><bdi>سوريا &lt;b&gt;<\/bdi>/u,
  );
  assert.match(html, /found in the text\)<\/span><\/a>/u);
  assert.ok(!(await render(document({ article: { topics: [] } }))).includes('aria-label="Topics"'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { Settings } from '../../preload/model.ts';
import { say } from '../words/index.ts';
import { plainPage } from './plain-page.ts';
import { articleDocument } from './testing-article.ts';

const options = {
  theme: 'light' as const,
  look: { ...Settings.parse({}), locale: 'en-GB', systemAccent: null },
  say,
  platform: 'linux' as const,
  paper: false,
};
const OWN = ['html', 'head', 'meta', 'title', 'link', 'body', 'span', 'article', 'header', 'h1', 'p', 'div'];

test('whatever the body is, only its words are left of it', () => {
  const page = plainPage(
    articleDocument({
      bodyHtml: `<p>First &amp; last.</p><script>run()</script><iframe srcdoc="<b>x</b>"></iframe><!-- <p>no -->
        <svg onload="x"><text>drawn</text></svg><p onclick="x">Second <b>words</b></p><meta http-equiv="refresh"><IMG SRC=x ONERROR=x>
        &lt;script&gt;told of&lt;/script&gt;<style>p { color: red }`,
      article: { headline: '<script>a</script>', byline: '"><b>', direction: '"><script>' as 'ltr' },
    }),
    options,
  );
  const parser = new Parser({
    onopentagname: (name) => assert.ok(OWN.includes(name), name),
    onattribute: (name) => assert.doesNotMatch(name, /^on|^src|^style/u),
  });
  parser.end(page);
  assert.match(
    page,
    /<div class="body"><p>First &amp; last\.<\/p><p>Second words<\/p><p>&lt;script&gt;told of&lt;\/script&gt;<\/p><\/div>/u,
  );
  assert.match(page, /<h1>&lt;script&gt;a&lt;\/script&gt;<\/h1>/u);
});

test('on paper it has the look of paper', () => {
  const document = articleDocument({ bodyHtml: '<p>Words</p>' });
  const sheet = /<link rel="stylesheet" href="broadsheet-article:\/\/style\/paper\.css">/u;
  assert.match(plainPage(document, { ...options, paper: true }), sheet);
  assert.doesNotMatch(plainPage(document, options), sheet);
});

test('beginnings of tags that never end are read once', () => {
  for (const piece of ['<a', '<script>', '<script></script', '<!--', '<svg '])
    assert.ok(plainPage(articleDocument({ bodyHtml: piece.repeat(200_000) }), options).endsWith('</html>'), piece);
});

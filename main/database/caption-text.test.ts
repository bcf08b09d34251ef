import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionText } from './caption-text.ts';
import { newItem, newPage, answer, testLibrary, withItems } from './testing.ts';

test('captions are told as text, each a line, and nothing else is', () => {
  assert.equal(
    captionText(
      '<p>Text</p><figure><img alt="x"><figcaption dir="rtl">A <em>quay</em> &amp; boats</figcaption></figure><figure><figcaption></figcaption></figure><figcaption>Pell</figcaption><p>More</p>',
    ),
    'A quay & boats\nPell',
  );
  assert.equal(captionText('<p>Text</p>'), '');
  assert.equal(captionText('<figcaption>a'.repeat(100_000)), '');
});

test('an article is found by what its pictures say, and by who took them', (context) => {
  const { library } = testLibrary(context);
  const [pictured = 0, plain = 0] = withItems(library, 'one', [newItem('pictured'), newItem('plain')]);
  const figure =
    '<figure><img data-asset-url="https://a.example/i.png"><figcaption>The mayor Quillfeather</figcaption></figure>';
  library.storePage(
    pictured,
    newPage(300, { bodyHtml: `<p>word</p>${figure}`, leadCaption: 'Boats off Zanthe', leadCredit: 'Ida Vellacott' }),
    answer,
  );
  library.storePage(plain, newPage(300), answer);
  library.indexPending(100);
  const found = (search: string): number[] =>
    library.listArticles({ order: 'newest', search }, null, 9).articles.map(({ id }) => id);
  for (const word of ['quillfeather', 'zanthe', 'vellacott']) assert.deepEqual(found(word), [pictured], word);
  assert.deepEqual(new Set(found('word1')), new Set([pictured, plain]));
  // A caption that went is not found any more.
  library.storePage(pictured, newPage(300), answer);
  library.indexPending(100);
  assert.deepEqual(found('quillfeather'), []);
});

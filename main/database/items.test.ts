import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { ArticleChanges, LibraryMethods, NewItem } from './face.ts';
import { answer, check, newItem, newPage, newPublication, NOW, testLibrary } from './testing.ts';

const HOUR = 3_600_000;
const nothing: ArticleChanges = { added: [], changed: [], removed: [] };

interface Followed {
  library: LibraryMethods;
  /** Stores what feed 1 (or another) carries now. */
  comes: (items: NewItem[], feedId?: number, now?: number) => ArticleChanges;
}

function followed(context: TestContext): Followed {
  const { library } = testLibrary(context);
  const feeds = ['rss', 'news'].map((name) => ({ url: `https://one.example/${name}`, title: name, format: null }));
  library.addPublication(newPublication('one', { feeds }));
  return {
    library,
    comes: (items, feedId = 1, now = NOW) => library.storeItems({ feedId, items, check: check(), now }),
  };
}

test('an unchanged feed changes nothing, whatever the page says otherwise', (context) => {
  const { library, comes } = followed(context);
  const { added } = comes([newItem('1')]);
  library.storePage(added[0] ?? 0, newPage(300, { headline: 'The page’s own headline', dek: 'Another dek' }), answer);
  assert.deepEqual(comes([newItem('1')]), nothing);
  assert.equal(library.article(1)?.pageState, 'stored');
});

test('a feed that corrects an item sends for its page again, with or without a date', (context) => {
  const { library, comes } = followed(context);
  comes([newItem('1')]);
  library.storePage(1, newPage(300), answer);
  assert.deepEqual(comes([newItem('1', { dek: 'Corrected' })], 1, NOW + HOUR).changed, [1]);
  assert.equal(library.article(1)?.pageState, 'pending');
  // The text of a newer revision may be shorter; the earlier one is kept.
  assert.ok('stored' in library.storePage(1, newPage(200), { ...answer, now: NOW + HOUR }));
  assert.equal(library.article(1)?.revisions, 1);
  assert.deepEqual(comes([newItem('1', { dek: 'Corrected', updatedAt: NOW + 2 * HOUR })]).changed, [1]);
  assert.equal(library.article(1)?.pageState, 'pending');
  // Of the same revision it may not.
  assert.ok('stored' in library.storePage(1, newPage(200), answer));
  assert.ok('kept' in library.storePage(1, newPage(100), answer));
  assert.equal(library.article(1)?.wordCount, 200);
});

test('an item that was read otherwise by an earlier version is no correction; the next change is one', (context) => {
  const { library, connection } = testLibrary(context);
  library.addPublication(newPublication('one'));
  const comes = (item: NewItem): ArticleChanges =>
    library.storeItems({ feedId: 1, items: [item], check: check(), now: NOW });
  comes(newItem('1', { bodyText: 'With a caption' }));
  connection.run('UPDATE feed_items SET words = substr(words, 3)');
  assert.deepEqual(comes(newItem('1', { bodyText: 'Without' })), nothing);
  assert.equal(library.article(1)?.revisions, 0);
  assert.deepEqual(comes(newItem('1', { bodyText: 'Corrected' })).changed, [1]);
});

test('what was refused leaves no validators behind', (context) => {
  const { library, comes } = followed(context);
  comes([newItem('1')]);
  library.storePage(1, newPage(300), answer);
  comes([newItem('1', { dek: 'Corrected' })]);
  library.storePage(1, newPage(20, { access: 'teaser' }), { etag: '"wall"', lastModified: null, now: NOW });
  comes([newItem('1', { dek: 'Corrected again' })]);
  assert.equal(library.pendingPages({ now: NOW, limit: 1, exclude: [] })[0]?.etag, null);
});

test('the same item twice in one feed does not change to and fro', (context) => {
  const { library, comes } = followed(context);
  const twice = [newItem('1'), newItem('1', { headline: 'The other' })];
  assert.equal(comes(twice).added.length, 1);
  assert.deepEqual(comes(twice), nothing);
  assert.equal(library.article(1)?.headline, 'Headline 1');
  assert.equal(library.article(1)?.revisions, 0);
});

test('two feeds of a publication bring one article; the fuller text is kept', (context) => {
  const { library, comes } = followed(context);
  const short = newItem('1', { dek: 'Short', bodyText: 'three words only' });
  const long = newItem('1', { dek: 'Longer', bodyText: 'many more words than the other feed has' });
  comes([short]);
  assert.deepEqual(comes([long], 2).changed, [1]);
  for (let round = 0; round < 2; round += 1) {
    assert.deepEqual(comes([short]), nothing);
    assert.deepEqual(comes([long], 2), nothing);
  }
  assert.equal(library.article(1)?.dek, 'Longer');
});

test('an address that two items share makes no article of both', (context) => {
  const { comes } = followed(context);
  const shared = ['https://a.example/live'];
  const items = [newItem('1', { alternates: shared }), newItem('2', { alternates: shared })];
  assert.deepEqual(comes(items).added, [1, 2]);
  assert.deepEqual(comes(items), nothing);
});

test('without a date an article stands where it was first seen, also when its page comes', (context) => {
  const { library, comes } = followed(context);
  comes([newItem('1', { publishedAt: null })]);
  library.storePage(1, newPage(300), { ...answer, now: NOW + 5 * HOUR });
  assert.equal(library.article(1)?.sortedAt, NOW);
  assert.equal(library.article(1)?.publishedAt, null);
});

test('no date a feed can give breaks its other items, lists or search', (context) => {
  const { library, comes } = followed(context);
  const dates = [NOW + 9e12, -8.64e15, 0.5, Number.NaN, -5_000, Date.UTC(1931, 4, 1)];
  const items = dates.map((publishedAt, index) => newItem(`n${index}`, { publishedAt, updatedAt: publishedAt }));
  assert.equal(comes(items).added.length, dates.length);
  library.indexPending(10);
  for (const search of [undefined, 'headline']) {
    for (const order of ['newest', 'oldest'] as const) {
      const query = { order, ...(search === undefined ? {} : { search }) };
      const { articles } = library.listArticles(query, null, 10);
      const ids = articles.map((one) => one.id);
      const sorted = articles
        .toSorted((one, other) => one.sortedAt - other.sortedAt || one.id - other.id)
        .map((one) => one.id);
      assert.deepEqual(ids, order === 'oldest' ? sorted : sorted.toReversed());
      const first = library.listArticles(query, null, 3);
      const rest = library.listArticles(query, first.next, 10);
      assert.deepEqual(
        [...first.articles, ...rest.articles].map((one) => one.id),
        ids,
      );
    }
  }
});

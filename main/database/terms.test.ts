import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { TermCounts } from '../topics/term-counts.ts';
import type { LibraryMethods, Term, TextTerms } from './face.ts';
import { answer, newItem, newPage, newPublication, NOW, testLibrary, withItems } from './testing.ts';

const term = (name: string, weight: number, change: Partial<Term> = {}): Term => ({
  key: name.toLowerCase(),
  name,
  weight,
  fit: true,
  ...change,
});
const found = (articleId: number, ...terms: Term[]): TextTerms => ({ articleId, terms, signature: [], links: [] });
const topicsOf = (library: LibraryMethods, id: number): string[] =>
  library.article(id)?.topics.map(({ name, derived }) => (derived ? `${name} (derived)` : name)) ?? [];
const store = (library: LibraryMethods, ...texts: TextTerms[]) => {
  library.textsWaiting(100);
  return library.storeTerms(texts, NOW);
};
const terms = ['Syria', 'Damascus', 'Aid', 'Ceasefire', 'Refugees', 'Turkey', 'Idlib', 'Russia'].map((name, at) =>
  term(name, 8 - at),
);

/** One article with these topics of its publisher's, whose page is not awaited. */
function one(context: TestContext, topics: string[]) {
  const { library, connection } = testLibrary(context);
  const [id = 0] = withItems(library, 'a', [newItem('x', { topics, wantsPage: false })]);
  return { library, connection, id };
}
const counted = (connection: { number(sql: string): number }): number =>
  connection.number('SELECT max(counted_among) FROM articles');

test('a text without topics gets six of its own, marked; one whose publisher gave three gets none', (context) => {
  const { library } = testLibrary(context);
  const [bare = 0, given = 0] = withItems(library, 'a', [
    newItem('bare', { wantsPage: false }),
    newItem('given', { topics: ['A', 'B', 'C'], wantsPage: false }),
  ]);
  const stored = store(library, found(bare, ...terms), found(given, ...terms));
  assert.deepEqual(stored, { changed: [bare], waiting: 0 });
  assert.deepEqual(
    topicsOf(library, bare),
    terms.slice(0, 6).map(({ name }) => `${name} (derived)`),
  );
  assert.deepEqual(topicsOf(library, given), ['A', 'B', 'C']);
});

test('what the publisher gave is filled up to six, never doubled, under whatever spelling', (context) => {
  const { library, id } = one(context, ['SYRIA', 'Diplomacy']);
  store(library, found(id, ...terms));
  assert.deepEqual(topicsOf(library, id), [
    'SYRIA',
    'Diplomacy',
    ...['Damascus', 'Aid', 'Ceasefire', 'Refugees'].map((name) => `${name} (derived)`),
  ]);
});

test('topics that the reader has hidden are not derived, and do not count as given', (context) => {
  const { library, id } = one(context, ['Syria', 'Politics', 'Sponsored']);
  const other = withItems(library, 'b', [newItem('y', { topics: ['Aid'], wantsPage: false })]);
  for (const name of ['Sponsored', 'Aid']) {
    const [topic] = library.listTopics({ search: name, which: 'all', limit: 5 });
    assert.ok(topic);
    library.updateTopic(topic.id, { hidden: true });
  }
  store(library, found(id, ...terms), found(other[0] ?? 0));
  assert.deepEqual(topicsOf(library, id).slice(0, 4), [
    'Syria',
    'Politics',
    'Damascus (derived)',
    'Ceasefire (derived)',
  ]);
});

test('only what is fit for people becomes a topic', (context) => {
  const { library, id } = one(context, []);
  store(library, found(id, term('said', 9, { fit: false }), term('Syria', 1), term('broken', Number.NaN)));
  assert.deepEqual(topicsOf(library, id), ['Syria (derived)']);
});

test('what publishers of the library call a topic comes before what they do not', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'a', [
    newItem('x', { wantsPage: false }),
    newItem('y', { topics: ['Grain', 'Shipping', 'Black Sea'], wantsPage: false }),
  ]);
  store(library, found(id, term('Odesa', 1.2), term('Grain', 1)));
  assert.deepEqual(topicsOf(library, id), ['Grain (derived)', 'Odesa (derived)']);
});

test('what stands in every text comes after what is as weighty and rarer', (context) => {
  const { library } = testLibrary(context);
  const ids = withItems(
    library,
    'a',
    Array.from({ length: 100 }, (_unused, at) => newItem(`n${at}`, { wantsPage: false })),
  );
  store(library, ...ids.slice(1).map((id) => found(id, term('Agency', 1))));
  store(library, found(ids[0] ?? 0, term('Agency', 1.1), term('Volcano', 1)));
  assert.deepEqual(topicsOf(library, ids[0] ?? 0), ['Volcano (derived)', 'Agency (derived)']);
});

test('the same text stored again changes nothing and is counted once', (context) => {
  const { library, connection, id } = one(context, []);
  assert.deepEqual(store(library, found(id, ...terms)).changed, [id]);
  assert.deepEqual(store(library, found(id, ...terms)).changed, []);
  const counts = new TermCounts(
    connection.all<{ page: number; counts: Uint8Array }>('SELECT page, counts FROM term_counts'),
  );
  assert.equal(counts.texts, 1);
  assert.equal(counts.count('syria'), 1);
  assert.equal(connection.number('SELECT count(*) FROM article_topics'), 6);
});

test("topics of the page's publisher take the place of derived ones", (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'a', [newItem('x')]);
  store(library, found(id, ...terms));
  assert.equal(topicsOf(library, id).length, 6);
  library.storePage(id, newPage(300, { topics: ['War', 'Relief', 'Borders'] }), answer);
  assert.deepEqual(store(library, found(id, ...terms)).changed, [id]);
  assert.deepEqual(topicsOf(library, id), ['War', 'Relief', 'Borders']);
});

test('a text is counted when it is whole, not while its page is awaited', (context) => {
  const { library, connection } = testLibrary(context);
  const [id = 0] = withItems(library, 'a', [newItem('x')]);
  store(library, found(id, term('Teaser', 1)));
  assert.equal(counted(connection), 0);
  assert.deepEqual(topicsOf(library, id), ['Teaser (derived)']);
  library.storePage(id, newPage(300), answer);
  store(library, found(id, term('Whole', 1)));
  assert.equal(counted(connection), 1);
  assert.deepEqual(topicsOf(library, id), ['Whole (derived)']);
});

test('a text that changed while the press had it still waits', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'a', [newItem('x')]);
  library.textsWaiting(10);
  library.storePage(id, newPage(300), answer);
  assert.deepEqual(library.storeTerms([found(id, term('Old', 1))], NOW), { changed: [], waiting: 1 });
  assert.deepEqual(topicsOf(library, id), []);
});

test('an article that is gone meanwhile stops nothing', (context) => {
  const { library, id } = one(context, []);
  assert.deepEqual(store(library, found(9_999, term('Gone', 1)), found(id, term('Here', 1))).changed, [id]);
});

test('topics derived while few texts were known are derived anew when there are four times as many', (context) => {
  const { library, connection } = testLibrary(context);
  library.addPublication(newPublication('a'));
  const ids = withItems(
    library,
    'b',
    Array.from({ length: 40 }, (_unused, at) => newItem(`n${at}`, { wantsPage: false })),
  );
  store(library, ...ids.slice(0, 39).map((id) => found(id, term(`T${id}`, 1))));
  assert.equal(connection.number('SELECT count(*) FROM articles WHERE terms_wait = 1'), 1);
  const { waiting } = store(library, found(ids[39] ?? 0, term('Last', 1)));
  assert.equal(waiting, 10, 'the first ten were counted among ten or fewer');
  const again = library.textsWaiting(50).map(({ articleId }) => articleId);
  assert.deepEqual(
    again.toSorted((one_, other) => one_ - other),
    ids.slice(0, 10),
  );
  assert.equal(
    library.storeTerms(
      again.map((id) => found(id, term(`T${id}`, 1))),
      NOW,
    ).waiting,
    0,
  );
});

test('counts outlive the library being closed', (context) => {
  const { library, connection, id } = one(context, []);
  store(library, found(id, ...terms));
  const stored = connection.all<{ page: number; counts: Uint8Array }>('SELECT page, counts FROM term_counts');
  assert.ok(stored.length <= terms.length + 1, 'only pages that changed are written');
  assert.equal(new TermCounts(stored).count('idlib'), 1);
});

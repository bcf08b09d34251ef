import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, newItem, newPage, NOW, testLibrary, withItems } from './testing.ts';

const names = ['whole', 'teaser', 'locked', 'fresh', 'refused', 'missing', 'no-page'] as const;

/** A publication with an article in each state that matters. */
function filled(context: Parameters<typeof testLibrary>[0]) {
  const { library, connection } = testLibrary(context);
  const items = names.map((name, index) =>
    newItem(name, { publishedAt: NOW - index * 1_000, wantsPage: name !== 'no-page' }),
  );
  const ids = withItems(library, 'a', items);
  const idOf = Object.fromEntries(names.map((name, index) => [name, ids[index] ?? 0])) as Record<
    (typeof names)[number],
    number
  >;
  library.storePage(idOf.whole, newPage(500), answer);
  library.storePage(idOf.teaser, newPage(60, { access: 'teaser' }), answer);
  library.storePage(idOf.locked, newPage(5, { access: 'locked' }), answer);
  library.pageFailed(idOf.refused, { code: 'needs-sign-in', message: '' }, null, NOW);
  library.pageFailed(idOf.missing, { code: 'not-found', message: '' }, null, NOW);
  const publicationId = library.listPublications()[0]?.id ?? 0;
  const waiting = (): string[] =>
    library
      .pendingPages({ now: NOW, limit: 20, exclude: [] })
      .map(({ articleId }) => names.find((name) => idOf[name] === articleId) ?? '');
  return { library, connection, idOf, publicationId, waiting };
}

test('signing in puts back what was only a part, refused or held, newest first, and nothing else', (context) => {
  const { library, idOf, publicationId, waiting } = filled(context);
  library.holdPage(idOf.fresh);
  assert.deepEqual(waiting(), []);
  assert.equal(library.article(idOf.fresh)?.pageState, 'held');
  assert.equal(library.listPublications()[0]?.pending, 0);
  assert.equal(library.requeueGated(publicationId), 4);
  assert.deepEqual(waiting(), ['teaser', 'locked', 'fresh', 'refused']);
  assert.equal(library.listPublications()[0]?.pending, 4);
});

test('an ended session takes teasers out of the line and leaves what was never read in it', (context) => {
  const { library, publicationId, waiting } = filled(context);
  library.requeueGated(publicationId);
  // Of the locked one only the feed's text was ever stored.
  assert.equal(library.releaseGated(publicationId), 1);
  assert.deepEqual(waiting(), ['locked', 'fresh', 'refused']);
});

test('held pages come back so many at a time, newest first, or one by one', (context) => {
  const { library, idOf, publicationId, waiting } = filled(context);
  library.requeuePage(idOf.missing);
  for (const id of [idOf.fresh, idOf.missing]) library.holdPage(id);
  assert.equal(library.requeueHeld(publicationId, 1), 1);
  assert.deepEqual(waiting(), ['fresh']);
  library.requeuePage(idOf.missing);
  assert.deepEqual(waiting(), ['fresh', 'missing']);
  // What has no page to fetch gets none by any of these.
  library.requeuePage(idOf['no-page']);
  assert.equal(library.article(idOf['no-page'])?.pageState, 'none');
});

test('sessions and terms are kept, go with their publication, and nothing is kept for one that is gone', (context) => {
  const { library, connection, publicationId } = filled(context);
  assert.deepEqual(library.session(publicationId), {
    status: 'signed-out',
    since: NOW,
    verifiedAt: null,
    account: '',
    method: 'none',
    witness: '',
    shownBy: [],
  });
  const session = {
    status: 'signed-in',
    since: 1,
    verifiedAt: 2,
    account: 'Ilse',
    method: 'teaser',
    witness: 'https://a.example/teaser',
    shownBy: ['teaser', 'links'],
  } as const;
  library.saveSession(publicationId, session);
  assert.deepEqual(library.session(publicationId), session);
  assert.deepEqual(library.listPublications()[0]?.session, {
    status: 'signed-in',
    since: 1,
    verifiedAt: 2,
    account: 'Ilse',
    method: 'teaser',
  });
  library.saveTerms(publicationId, { metered: true, limit: 4 });
  library.saveTerms(publicationId, { left: 3 });
  assert.deepEqual([library.terms(publicationId).limit, library.terms(publicationId).left], [4, 3]);
  assert.deepEqual(library.listPublications()[0]?.meter, { limit: 4, left: 3, allowance: 0 });
  library.removePublication(publicationId);
  library.saveSession(publicationId, session);
  library.saveTerms(publicationId, { metered: true });
  for (const table of ['sessions', 'terms']) assert.equal(connection.number(`SELECT count(*) FROM ${table}`), 0);
});

test('the newest gated article is the one to ask by; removing articles leaves the publication', (context) => {
  const { library, idOf, publicationId } = filled(context);
  assert.equal(library.newestGated(publicationId)?.articleId, idOf.teaser);
  assert.equal(library.removeArticles(publicationId).length, names.length);
  assert.equal(library.newestGated(publicationId), null);
  assert.deepEqual(
    library.listPublications().map(({ articles, unread, pending }) => [articles, unread, pending]),
    [[0, 0, 0]],
  );
});

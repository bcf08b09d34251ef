import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ArticleQuery } from '../../preload/model.ts';
import { answer, check, newItem, newPage, newPublication, NOW, retain, testLibrary, withItems } from './testing.ts';

const query = (change: Partial<ArticleQuery> = {}): ArticleQuery => ({ order: 'newest', ...change });

test('a feed is followed once; nothing half-added stays', (context) => {
  const { library } = testLibrary(context);
  assert.ok('added' in library.addPublication(newPublication('one')));
  const again = library.addPublication(
    newPublication('two', {
      feeds: [
        { url: 'https://new.example/rss', title: '', format: null },
        { url: 'https://one.example/rss', title: '', format: null },
      ],
    }),
  );
  assert.deepEqual(again, { followed: { publicationId: 1, title: 'one', feedUrl: 'https://one.example/rss' } });
  assert.equal(library.listPublications().length, 1);
});

test('new, changed and vanished items; read marks stay', (context) => {
  const { library } = testLibrary(context);
  const [first, second] = withItems(library, 'one', [newItem('1'), newItem('2')]);
  library.setRead([first ?? 0], true, NOW);
  const feedId = library.feedsOf(null)[0]?.id ?? 0;
  const changes = library.storeItems({
    feedId,
    items: [newItem('1', { headline: 'Anew' }), newItem('3')],
    check: check(),
    now: NOW,
  });
  assert.deepEqual(changes.changed, [first]);
  assert.equal(changes.added.length, 1);
  assert.equal(library.article(first ?? 0)?.headline, 'Anew');
  assert.equal(library.article(first ?? 0)?.read, true);
  assert.equal(library.article(first ?? 0)?.revisions, 1);
  assert.notEqual(library.article(second ?? 0), null);
});

test('an item is the same by any of its identities', (context) => {
  const { library } = testLibrary(context);
  const [id] = withItems(library, 'one', [newItem('guid-1', { alternates: ['https://a.example/x'] })]);
  const feedId = library.feedsOf(null)[0]?.id ?? 0;
  const changes = library.storeItems({
    feedId,
    items: [
      newItem('https://a.example/x', {
        alternates: [],
        headline: 'Headline guid-1',
        dek: 'Dek of guid-1',
        bodyText: 'Body of guid-1',
      }),
    ],
    check: check(),
    now: NOW,
  });
  assert.deepEqual(changes, { added: [], changed: [], removed: [] });
  assert.equal(library.articleAt('https://a.example/x'), id);
});

test('a page replaces the feed’s text; a later wall does not replace the page', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'one', [newItem('1')]);
  assert.equal(library.pendingPages({ now: NOW, limit: 10, exclude: [] })[0]?.articleId, id);
  assert.deepEqual(library.storePage(id, newPage(300), answer), { stored: { added: [], changed: [id], removed: [] } });
  assert.ok('kept' in library.storePage(id, newPage(40, { access: 'teaser' }), answer));
  assert.equal(library.article(id)?.access, 'full');
  assert.equal(library.article(id)?.wordCount, 300);
  assert.equal(library.article(id)?.pageState, 'stored');
  assert.equal(library.listPublications()[0]?.pending, 0);
});

test('a changed page keeps its earlier revision', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'one', [newItem('1')]);
  library.storePage(id, newPage(300), answer);
  library.storePage(id, newPage(320, { updatedAt: NOW }), answer);
  assert.equal(library.article(id)?.revisions, 1);
  library.storePage(id, newPage(320, { updatedAt: NOW }), answer);
  assert.equal(library.article(id)?.revisions, 1);
});

test('a failed page waits for its retry, and a final failure keeps what the feed said', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'one', [newItem('1')]);
  library.pageFailed(id, { code: 'server-error', message: 'later' }, NOW + 1_000, NOW);
  assert.deepEqual(library.pendingPages({ now: NOW, limit: 10, exclude: [] }), []);
  assert.equal(library.pendingPages({ now: NOW + 1_000, limit: 10, exclude: [] }).length, 1);
  library.pageFailed(id, { code: 'not-found', message: 'gone' }, null, NOW);
  const article = library.article(id);
  assert.equal(article?.pageState, 'failed');
  assert.equal(article?.problem?.code, 'not-found');
  assert.ok(library.articleDocument(id)?.bodyHtml.includes('Body of 1'));
  library.requeuePage(id);
  assert.equal(library.pendingPages({ now: NOW, limit: 10, exclude: [] }).length, 1);
});

test('the same bytes are one file; two articles share it', (context) => {
  const { library } = testLibrary(context);
  const image = (url: string) => ({ url, alt: '', width: null, height: null });
  const [one = 0, two = 0] = withItems(library, 'one', [
    newItem('1', { leadImage: image('https://a.example/1.png') }),
    newItem('2', { images: [image('https://b.example/2.png')] }),
  ]);
  const pending = library.pendingAssets({ now: NOW, limit: 10, exclude: [] });
  assert.equal(pending.length, 2);
  const hashes = pending.map(
    (asset) =>
      library.storeAsset(asset.assetId, {
        body: new Uint8Array([1, 2, 3]),
        mediaType: 'image/png',
        width: 1,
        height: 1,
        now: NOW,
      }).hash,
  );
  assert.equal(new Set(hashes).size, 1);
  assert.equal(library.status().assets, 1);
  const file = library.assetFile(hashes[0] ?? '');
  assert.deepEqual([...readFileSync(file?.path ?? '')], [1, 2, 3]);
  assert.equal(library.article(one)?.leadImage, hashes[0]);
  assert.equal(library.article(two)?.assets[0]?.state, 'stored');
});

test('lists are paged by a cursor in both orders and by every filter', (context) => {
  const { library } = testLibrary(context);
  const items = Array.from({ length: 25 }, (_unused, index) =>
    newItem(`n${index}`, { publishedAt: NOW - index * 1_000, kind: index % 2 === 0 ? 'news' : 'memo' }),
  );
  const ids = withItems(library, 'one', items, { folder: 'Desk' });
  withItems(library, 'two', [newItem('other', { alternates: [] })]);
  library.setRead(ids.slice(0, 5), true, NOW);
  library.setStarred(ids.slice(3, 6), true, NOW);
  library.indexPending(1_000);
  const walk = (given: ArticleQuery): number[] => {
    const seen: number[] = [];
    let cursor = null;
    do {
      const page = library.listArticles(given, cursor, 4);
      seen.push(...page.articles.map((article) => article.id));
      cursor = page.next;
    } while (cursor !== null);
    return seen;
  };
  const mine = { publicationId: 1 };
  assert.deepEqual(walk(query(mine)), ids);
  assert.deepEqual(walk(query({ ...mine, order: 'oldest' })), ids.toReversed());
  assert.deepEqual(walk(query({ ...mine, unread: true })), ids.slice(5));
  assert.deepEqual(walk(query({ starred: true })), ids.slice(3, 6));
  assert.deepEqual(walk(query({ starred: true, unread: true })), ids.slice(5, 6));
  assert.deepEqual(
    walk(query({ folder: 'Desk', kind: 'memo' })),
    ids.filter((_unused, index) => index % 2 === 1),
  );
  assert.deepEqual(walk(query({ ...mine, search: 'headl' })), ids);
  assert.deepEqual(walk(query({ ...mine, search: 'headl', order: 'oldest' })), ids.toReversed());
  assert.deepEqual(walk(query({ search: 'headline n7' })), [ids[7]]);
  assert.equal(walk(query()).length, 26);
  for (const given of [
    query(),
    query(mine),
    query({ unread: true }),
    query({ starred: true }),
    query({ kind: 'memo' }),
    query({ search: 'headline' }),
    query({ folder: 'Desk', unread: true }),
  ]) {
    const all = walk(given);
    const counted = library.countArticles(given);
    assert.equal(counted.all, all.length, JSON.stringify(given));
    assert.equal(counted.unread, all.filter((id) => library.article(id)?.read === false).length, JSON.stringify(given));
  }
});

test('mark all read answers with exactly what changed, so that undo is exact', (context) => {
  const { library } = testLibrary(context);
  const ids = withItems(library, 'one', [newItem('1'), newItem('2'), newItem('3')]);
  library.setRead(ids.slice(0, 1), true, NOW);
  const changed = library.markAllRead(query({ publicationId: 1 }), NOW);
  assert.deepEqual(
    changed.toSorted((one, other) => one - other),
    ids.slice(1),
  );
  assert.equal(library.listPublications()[0]?.unread, 0);
  library.setRead(changed, false, NOW);
  assert.equal(library.listPublications()[0]?.unread, 2);
});

test('search finds every script, and a changed article by its new words only', (context) => {
  const { library } = testLibrary(context);
  const [english = 0, arabic = 0, hebrew = 0, persian = 0, turkish = 0, chinese = 0] = withItems(library, 'one', [
    newItem('en', { bodyText: 'The résumé of a harbour' }),
    newItem('ar', { bodyText: 'اجتمع مجلس المدينة في إيران والحكومة' }),
    newItem('he', { bodyText: 'שָׁלוֹם לעיר' }),
    newItem('fa', { bodyText: 'کتابخانهٔ تازه' }),
    newItem('tr', { bodyText: 'İstanbul’da ışık' }),
    newItem('zh', { bodyText: '東京都の図書館' }),
  ]);
  const found = (search: string): number[] =>
    library.listArticles(query({ search }), null, 10).articles.map((article) => article.id);
  assert.deepEqual(found('resume'), []);
  assert.deepEqual(library.indexPending(100), { indexed: 6, waiting: 0 });
  assert.deepEqual(found('resume'), [english]);
  assert.deepEqual(found('ايران'), [arabic]);
  for (const typed of ['مدينة', 'المدينه', 'للمدينة', 'حكومة', 'إيرا', 'مجلس مدينة'])
    assert.deepEqual(found(typed), [arabic], typed);
  assert.deepEqual(found('שלום'), [hebrew]);
  assert.deepEqual(found('كتابخانه'), [persian]);
  assert.deepEqual(found('istanbul isik'), [turkish]);
  assert.deepEqual(found('京都'), [chinese]);
  assert.deepEqual(found('館'), [chinese]);
  library.storePage(english, newPage(60, { bodyText: 'entirely other text' }), answer);
  library.indexPending(100);
  assert.deepEqual(found('resume'), []);
  assert.deepEqual(found('entirely'), [english]);
});

test('retention takes what was read longest ago, never starred or unread, and it does not come back', (context) => {
  const { library } = testLibrary(context);
  const old = NOW - 400 * 86_400_000;
  const image = { url: 'https://a.example/i.png', alt: '', width: null, height: null };
  const items = ['read', 'starred', 'unread', 'recent'].map((name) =>
    newItem(name, { publishedAt: name === 'recent' ? NOW : old, leadImage: name === 'read' ? image : null }),
  );
  const [read = 0, starred = 0, unread = 0, recent = 0] = withItems(library, 'one', items);
  const [asset] = library.pendingAssets({ now: NOW, limit: 1, exclude: [] });
  const { hash } = library.storeAsset(asset?.assetId ?? 0, {
    body: new Uint8Array([9]),
    mediaType: 'image/png',
    width: 1,
    height: 1,
    now: NOW,
  });
  const file = library.assetFile(hash)?.path ?? '';
  library.indexPending(10);
  library.setRead([read, starred, recent], true, NOW - 3 * 86_400_000);
  library.setStarred([starred], true, NOW);
  library.updateSettings({ retentionDays: 180 });
  assert.deepEqual(retain(library, NOW), { removed: [read], bytes: 1 });
  assert.equal(existsSync(file), false);
  assert.deepEqual(
    [starred, unread, recent].map((id) => library.article(id) !== null),
    [true, true, true],
  );
  const feedId = library.feedsOf(null)[0]?.id ?? 0;
  assert.deepEqual(library.storeItems({ feedId, items, check: check(), now: NOW }).added, []);
  library.updateSettings({ retentionBytes: 1 });
  assert.deepEqual(retain(library, NOW).removed, [recent]);
  assert.deepEqual(library.listArticles(query({ search: 'headline' }), null, 10).articles.length, 2);
});

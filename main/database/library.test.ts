import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { ArticleQuery } from '../../preload/model.ts';
import { openAssetFiles } from './asset-files.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import { Connection } from './open.ts';
import { prepare } from './prepare.ts';
import {
  answer,
  check,
  newItem,
  newPage,
  newPublication,
  NOW,
  retain,
  temporaryFolder,
  testLibrary,
  withItems,
} from './testing.ts';

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

test('what is held for a trip stays, read or not', (context) => {
  const { library } = testLibrary(context);
  const old = { publishedAt: NOW - 400 * 86_400_000 };
  const [held = 0, other = 0] = withItems(library, 'one', [newItem('held', old), newItem('other', old)]);
  library.setRead([held, other], true, NOW - 3 * 86_400_000);
  assert.deepEqual(library.setPrepared([held], true), [held]);
  library.updateSettings({ retentionDays: 1, retentionBytes: 1 });
  assert.deepEqual(retain(library, NOW).removed, [other]);
  assert.deepEqual(library.setPrepared([held, other], false), [held]);
  assert.deepEqual(retain(library, NOW).removed, [held]);
});

test('retention by bytes lets go what was read longest ago, and stops where it is enough', (context) => {
  const { library, connection } = testLibrary(context);
  const leadImage = (name: string) => ({ url: `https://a.example/${name}.png`, alt: '', width: null, height: null });
  const names = Array.from({ length: 10 }, (_unused, index) => `n${index}`);
  const ids = withItems(
    library,
    'one',
    names.map((name) => newItem(name, { leadImage: leadImage(name) })),
  );
  for (const { assetId } of library.pendingAssets({ now: NOW, limit: 99, exclude: [] })) {
    const body = new Uint8Array(1_000_000).fill(assetId);
    library.storeAsset(assetId, { body, mediaType: 'image/png', width: 1, height: 1, now: NOW });
  }
  // Read in this order, the last never; the third is starred.
  const order = [4, 7, 1, 0, 9, 2, 3, 5, 6].map((index) => ids[index] ?? 0);
  order.forEach((id, index) => library.setRead([id], true, NOW + index));
  library.setStarred(order.slice(2, 3), true, NOW);
  const used = (connection.number('PRAGMA page_count') - connection.number('PRAGMA freelist_count')) * 4_096;
  library.updateSettings({ retentionDays: 0, retentionBytes: used + 7_500_000 });
  const { removed, bytes } = retain(library, NOW);
  assert.deepEqual([removed, bytes], [[order[0], order[1], order[3]], 3_000_000]);
  library.updateSettings({ retentionBytes: 1 });
  assert.equal(retain(library, NOW).removed.length, 5);
  assert.deepEqual(
    library
      .listArticles(query(), null, 99)
      .articles.map((article) => article.id)
      .toSorted((one, two) => one - two),
    [order[2] ?? 0, ids[8] ?? 0].toSorted((one, two) => one - two),
  );
  assert.equal(library.status().assets, 2);
});

test('files that no row names go, unless a library that was set aside may name them', (context) => {
  const { library, folder, connection } = testLibrary(context);
  withItems(library, 'one', [
    newItem('1', { leadImage: { url: 'https://a.example/1.png', alt: '', width: 1, height: 1 } }),
  ]);
  const asset = { body: new Uint8Array([1]), mediaType: 'image/png', width: 1, height: 1, now: NOW };
  const { hash } = library.storeAsset(1, asset);
  // Written, then killed before its row was.
  const files = openAssetFiles(path.join(folder, 'assets'));
  const unknown = 'f'.repeat(64);
  files.write(unknown, new Uint8Array([1, 2]));
  assert.equal(retain(createLibrary(connection, files, null, true), NOW).bytes, 0);
  assert.equal(files.bytes(unknown), 2);
  assert.equal(retain(library, NOW).bytes, 2);
  assert.deepEqual(files.all(), [hash]);
});

test('a list is paged without a gap or a repeat while articles come, go and change', (context) => {
  const { library } = testLibrary(context);
  const item = (name: string, minutes: number) => newItem(name, { publishedAt: NOW - minutes * 60_000 });
  const ids = withItems(
    library,
    'one',
    Array.from({ length: 30 }, (_unused, index) => item(`n${index}`, index + 10)),
  );
  library.indexPending(100);
  for (const search of [undefined, 'headline']) {
    const given = query(search === undefined ? {} : { search });
    const seen: number[] = [];
    let cursor = null;
    let round = 0;
    do {
      const page = library.listArticles(given, cursor, 7);
      seen.push(...page.articles.map((article) => article.id));
      cursor = page.next;
      // One above, one that would have been on a page already read.
      round += 1;
      const more = [item(`new${round}${search}`, 0), item(`late${round}${search}`, 10.5)];
      library.storeItems({ feedId: 1, items: more, check: check(), now: NOW });
      library.indexPending(100);
      library.setRead(seen, round % 2 === 0, NOW);
    } while (cursor !== null && round < 50);
    const [first] = seen.filter((id) => ids.includes(id));
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      seen.filter((id) => ids.includes(id)),
      ids.slice(ids.indexOf(first ?? 0)),
    );
  }
});

test('a result whose date changed since it was indexed does not send the next page astray', (context) => {
  const { library } = testLibrary(context);
  const items = Array.from({ length: 12 }, (_unused, index) =>
    newItem(`n${index}`, { publishedAt: NOW - index * 60_000 }),
  );
  const ids = withItems(library, 'one', items);
  library.indexPending(100);
  // The last of the first page is, as its page says, from before all others; the index does not know yet.
  for (const publishedAt of [NOW - 1e9, NOW]) {
    library.storePage(ids[3] ?? 0, newPage(50, { publishedAt, bodyText: 'headline' }), answer);
    const first = library.listArticles(query({ search: 'headline' }), null, 4);
    const rest = library.listArticles(query({ search: 'headline' }), first.next, 99);
    assert.deepEqual(
      [...first.articles, ...rest.articles].map((article) => article.id),
      ids,
    );
  }
});

test('a full disk costs what was being written, nothing else', (context) => {
  const { library, connection } = testLibrary(context);
  const [id = 0] = withItems(library, 'one', [newItem('1')]);
  library.indexPending(10);
  const pages = connection.number('PRAGMA page_count');
  connection.execute(`PRAGMA max_page_count = ${pages}`);
  const many = Array.from({ length: 200 }, (_unused, index) => newItem(`m${index}`, { bodyText: 'long '.repeat(500) }));
  const store = () => library.storeItems({ feedId: 1, items: many, check: check({ etag: '"new"' }), now: NOW });
  assert.throws(store, /full/u);
  assert.throws(() => library.storePage(id, newPage(5_000), answer), /full/u);
  assert.equal(library.countArticles(query()).all, 1);
  assert.equal(library.feed(1)?.etag, null);
  assert.equal(library.articleDocument(id)?.bodyHtml, '<p>Body of 1</p>');
  assert.equal(connection.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check, 'ok');
  connection.execute('PRAGMA max_page_count = 1000000');
  assert.equal(store().added.length, 200);
});

test('closing ends the connection, whatever SQLite says to its last wishes', (context) => {
  const folder = temporaryFolder(context);
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  assert.ok(prepared.state === 'ready');
  const library = createLibrary(prepared.connection, openAssetFiles(path.join(folder, 'assets')));
  prepared.connection.unprotected('DELETE FROM search_config');
  const other = new Connection(path.join(folder, 'library.db'));
  other.execute('BEGIN IMMEDIATE');
  prepared.connection.execute('PRAGMA busy_timeout = 0');
  library.close();
  other.close();
  assert.throws(() => library.settings());
});

test('a publication goes with everything of it, and its id is not used again', (context) => {
  const { library } = testLibrary(context);
  withItems(library, 'one', [newItem('1'), newItem('2')]);
  library.indexPending(10);
  assert.deepEqual(library.removePublication(1), { articles: 2 });
  assert.deepEqual(library.countArticles(query()), { all: 0, unread: 0 });
  assert.deepEqual(library.addPublication(newPublication('one')), { added: 2 });
});

test('settings are checked when read; one bad value costs itself only', (context) => {
  const { library, connection } = testLibrary(context);
  library.updateSettings({ theme: 'dark', retentionDays: 30 });
  connection.run(`UPDATE settings SET value = '"purple"' WHERE name = 'theme'`);
  assert.equal(library.settings().theme, 'system');
  assert.equal(library.settings().retentionDays, 30);
});

test('the activity log is bounded and filtered', (context) => {
  const { library, connection } = testLibrary(context);
  const entry = (level: 'info' | 'failure') => ({
    at: NOW,
    level,
    subject: 'feed' as const,
    publicationId: null,
    articleId: null,
    url: '',
    code: 'x',
    message: 'y',
  });
  library.logActivity([entry('info'), entry('failure')]);
  connection.run('UPDATE sqlite_sequence SET seq = 20001 WHERE name = ?', 'activity');
  library.logActivity([entry('info')]);
  assert.deepEqual(
    library.listActivity({ before: null, limit: 10 }).map((one) => one.id),
    [20_002],
  );
  assert.deepEqual(library.listActivity({ before: null, limit: 10, level: 'failure' }), []);
});

test('nothing that can be typed into the search breaks it', (context) => {
  const { library } = testLibrary(context);
  withItems(library, 'one', [newItem('1', { bodyText: 'plain words 서울 図書館' })], { folder: 'Desk' });
  library.indexPending(10);
  const typed = [
    'a '.repeat(250),
    'a '.repeat(5_000),
    'a'.repeat(10_000),
    Array.from({ length: 2_000 }, (_unused, index) => `w${index}`).join(' '),
    Array.from({ length: 2_000 }, (_unused, index) => `w${index}`).join('-'),
    '東'.repeat(10_000),
    '"'.repeat(10_000),
    'plain\u0000words',
    'NOT OR AND NEAR(a b, 2)',
    '\u{1E900}\u{10EB0}',
    'ا'.repeat(10_000),
    '東'.repeat(500),
    'a"b* '.repeat(100),
    '\u0000',
    '\ud800',
    '( NEAR',
    'body : x',
    '^a',
    '-',
    '{',
    "'",
  ];
  for (const search of [...typed, ...typed.map((one) => `plain ${one}`)]) {
    for (const scope of [
      {},
      { publicationId: 1 },
      { folder: 'Desk', kind: 'news' as const, access: 'feed' as const },
    ]) {
      const given = query({ search, ...scope });
      assert.equal(library.listArticles(given, null, 10).articles.length, library.countArticles(given).all, search);
    }
  }
  for (const [search, found] of [
    ['publication1', 0],
    ['kindnews', 0],
    ['p', 1],
    ['plain w', 1],
    ['서', 1],
    ['書館', 1],
    ['館書', 0],
  ] as const)
    assert.equal(library.countArticles(query({ search })).all, found, search);
});

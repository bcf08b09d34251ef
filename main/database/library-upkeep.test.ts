import assert from 'node:assert/strict';
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

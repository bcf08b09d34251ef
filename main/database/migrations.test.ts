import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openAssetFiles } from './asset-files.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import { Connection, openConnection } from './open.ts';
import { backups, makeLibrary, prepare } from './prepare.ts';
import { salvage } from './recover.ts';
import { check, newItem, NOW, retain, temporaryFolder } from './testing.ts';

/** A library of version 1 with 40 articles, as that version wrote them. */
function versionOne(file: string): void {
  makeLibrary(file, migrations.slice(0, 1));
  const connection = openConnection(file);
  connection.execute(`
    INSERT INTO publications (title, site_url, language, direction, folder, added_at) VALUES ('One', '', 'en', 'ltr', 'Desk', ${NOW});
    INSERT INTO feeds (publication_id, url, title, next_check_at) VALUES (1, 'https://one.example/rss', 'One', ${NOW});
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
      INSERT INTO articles (publication_id, url, headline, dek, byline, updated_at, sorted_at, kind, access, language, direction, word_count, seen_at, page_state, stored_at)
      SELECT 1, 'https://one.example/' || i, 'Headline ' || i, '', '', ${NOW}, ${NOW} - i, iif(i % 4 = 0, 'memo', 'news'), 'full', 'en', 'ltr', 300, ${NOW}, 'stored', ${NOW} FROM n;
    INSERT INTO states (article_id, publication_id, sorted_at, read, starred) SELECT id, 1, sorted_at, id % 2, id = 8 FROM articles;
    INSERT INTO bodies SELECT id, '<p>Harbour</p>', 'Harbour' FROM articles;
    INSERT INTO identities SELECT 1, 'g' || id, id FROM articles;
    INSERT INTO feed_items (feed_id, article_id) SELECT 1, id FROM articles;
    UPDATE articles SET search_key = (sorted_at << 20) | id, search_waits = 0;
  `);
  connection.close();
}

test('a released migration is never changed', () => {
  const connection = new Connection(':memory:');
  const seen = migrations.map((step) => {
    step(connection);
    const schema = connection.all<{ sql: string | null }>(
      `SELECT sql FROM sqlite_schema WHERE name NOT GLOB 'search_*' ORDER BY name`,
    );
    return createHash('sha256')
      .update(JSON.stringify(schema.map(({ sql }) => sql?.replaceAll(/\s+/gu, ' '))))
      .digest('hex')
      .slice(0, 12);
  });
  connection.close();
  assert.deepEqual(seen, [
    '33f457b53c38',
    '294222088459',
    '0a7c95c2c7ef',
    '5d6e70630b4e',
    'bfaab01e6110',
    '8bb5cbbacb21',
    '828f1219ba65',
    // Rows only.
    '828f1219ba65',
  ]);
});

test('a library of version 2 comes into the newest: marks stay, search is made anew', (context) => {
  const folder = temporaryFolder(context);
  const file = path.join(folder, 'library.db');
  makeLibrary(file, migrations.slice(0, 2));
  const connection = openConnection(file);
  connection.execute(`
    INSERT INTO publications (title, site_url, language, direction, folder, added_at) VALUES ('One', '', 'ar', 'rtl', '', ${NOW});
    INSERT INTO articles (publication_id, url, headline, dek, byline, sorted_at, kind, access, language, direction, seen_at, page_state)
      SELECT 1, '', 'المدينة', '', '', ${NOW} - value, 'news', 'full', 'ar', 'rtl', ${NOW}, 'stored' FROM json_each('[1, 2, 3, 4]');
    INSERT INTO states (article_id, publication_id, sorted_at, read, read_at, starred, kind, access)
      SELECT id, 1, sorted_at, id < 3, iif(id < 3, ${NOW}, NULL), id = 1, 'news', 'full' FROM articles;
    UPDATE articles SET search_key = ((sorted_at / 1000) << 30) | id, search_waits = 0;
    INSERT INTO search (rowid, headline, dek, byline, body, marks)
      SELECT search_key, headline, '', '', '', 'publication1 kindnews accessfull' FROM articles;
  `);
  connection.close();
  const prepared = prepare(file, migrations, true);
  assert.ok(prepared.state === 'ready');
  assert.equal(prepared.migratedFrom, 2);
  assert.deepEqual(backups(file), [path.join(folder, 'library.backup-v2.db')]);
  const library = createLibrary(prepared.connection, openAssetFiles(path.join(folder, 'assets')));
  assert.deepEqual(library.countArticles({ order: 'newest' }), { all: 4, unread: 2 });
  const found = () => library.countArticles({ order: 'newest', search: 'مدينة' }).all;
  assert.equal(found(), 0);
  assert.deepEqual(library.indexPending(100), { indexed: 4, waiting: 0 });
  assert.equal(found(), 4);
  library.updateSettings({ retentionDays: 1 });
  assert.deepEqual(retain(library, NOW + 9e9).removed, [2]);
  assert.equal(prepared.connection.get<{ ok: string }>('PRAGMA integrity_check(1)')?.ok ?? 'ok', 'ok');
  library.close();
});

test('pictures of a library of version 6 can be found by their captions once it was looked through, without asking anybody', (context) => {
  const folder = temporaryFolder(context);
  const file = path.join(folder, 'library.db');
  makeLibrary(file, migrations.slice(0, 6));
  const connection = openConnection(file);
  connection.execute(`
    INSERT INTO publications (title, site_url, language, direction, folder, added_at) VALUES ('One', '', 'en', 'ltr', '', ${NOW});
    INSERT INTO articles (publication_id, url, headline, dek, byline, lead_caption, sorted_at, kind, access, language, direction, seen_at, page_state)
      SELECT 1, '', 'Quay ' || value, '', '', iif(value = 1, 'At Zanthe', ''), ${NOW} - value, 'news', 'full', 'en', 'ltr', ${NOW}, 'stored' FROM json_each('[1, 2, 3]');
    INSERT INTO states (article_id, publication_id, sorted_at, kind, access) SELECT id, 1, sorted_at, 'news', 'full' FROM articles;
    INSERT INTO bodies (article_id, html, text) SELECT id, '<p>Text</p><figure><figcaption>Quillfeather</figcaption></figure>', 'Text' FROM articles;
    INSERT INTO assets (id, publication_id, url, role) VALUES (1, 1, 'https://one.example/i.png', 'body');
    INSERT INTO article_assets (article_id, asset_id, role, position) VALUES (2, 1, 'body', 0);
    UPDATE articles SET search_key = ((sorted_at / 1000) << 30) | id, search_waits = 0;
    INSERT INTO search (rowid, headline, dek, byline, body, marks)
      SELECT search_key, lower(headline), '', '', 'text', 'publication1 kindnews accessfull' FROM articles;
  `);
  connection.close();
  const prepared = prepare(file, migrations, true);
  assert.ok(prepared.state === 'ready');
  const library = createLibrary(prepared.connection, openAssetFiles(path.join(folder, 'assets')));
  const found = (search: string): number => library.countArticles({ order: 'newest', search }).all;
  // What was found before is found meanwhile.
  assert.deepEqual([found('quay'), found('zanthe'), found('quillfeather')], [3, 0, 0]);
  // The third has no picture: nothing of it is done again.
  assert.deepEqual(library.indexPending(100), { indexed: 2, waiting: 0 });
  assert.deepEqual([found('quay'), found('zanthe'), found('quillfeather')], [3, 1, 2]);
  library.close();
});

test('a library of version 1 comes whole into the newest, after a backup', (context) => {
  const folder = temporaryFolder(context);
  const file = path.join(folder, 'library.db');
  versionOne(file);
  const prepared = prepare(file, migrations, true);
  assert.ok(prepared.state === 'ready');
  assert.equal(prepared.migratedFrom, 1);
  assert.deepEqual(backups(file), [path.join(folder, 'library.backup-v1.db')]);
  const library = createLibrary(prepared.connection, openAssetFiles(path.join(folder, 'assets')));
  assert.deepEqual(library.countArticles({ order: 'newest' }), { all: 40, unread: 20 });
  assert.deepEqual(library.countArticles({ order: 'newest', kind: 'memo', access: 'full' }), { all: 10, unread: 10 });
  assert.deepEqual(
    library.listArticles({ order: 'newest', starred: true }, null, 9).articles.map((article) => article.headline),
    ['Headline 8'],
  );
  assert.deepEqual(library.indexPending(100), { indexed: 40, waiting: 0 });
  assert.equal(
    library.listArticles({ order: 'newest', search: 'harbour', folder: 'Desk' }, null, 99).articles.length,
    40,
  );
  // What the feed said last is not known of these: the same items again are no change.
  const items = [newItem('g1', { alternates: [], bodyText: 'Harbour' })];
  assert.deepEqual(library.storeItems({ feedId: 1, items, check: check(), now: NOW }).changed, []);
  library.close();
});

test('a migrated library without its first page gives what it holds', (context) => {
  const folder = temporaryFolder(context);
  const file = path.join(folder, 'old.db');
  versionOne(file);
  const prepared = prepare(file, migrations, false);
  assert.ok(prepared.state === 'ready');
  prepared.connection.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4_096, 0x5a), 0, 4_096, 0);
  closeSync(handle);
  const fresh = prepare(path.join(folder, 'library.db'), migrations, false);
  assert.ok(fresh.state === 'ready');
  const files = openAssetFiles(path.join(folder, 'assets'));
  assert.equal(salvage(fresh.connection, file, files, migrations), 40);
  assert.equal(fresh.connection.number('SELECT sum(read) FROM states'), 20);
  assert.equal(fresh.connection.number('SELECT count(*) FROM feeds'), 1);
  fresh.connection.close();
});

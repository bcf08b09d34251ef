import assert from 'node:assert/strict';
import {
  closeSync, copyFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync,
  writeFileSync, writeSync,
} from 'node:fs'; // prettier-ignore
import path from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { openFolder } from './folder.ts';
import { openLibrary } from './index.ts';
import { migrations } from './migrations.ts';
import { Connection } from './open.ts';
import { check, newItem, newPublication, NOW, temporaryFolder } from './testing.ts';

const open = (folder: string) => openFolder({ folder, appVersion: '1', now: NOW });
const items = (count: number) =>
  Array.from({ length: count }, (_unused, index) =>
    newItem(`n${index}`, { bodyText: `some words ${index} `.repeat(40) }),
  );

const thread = {
  workerUrl: new URL('./worker.ts', import.meta.url),
  appVersion: '1',
  now: NOW,
  onCrash: (error: unknown) => assert.fail(String(error)),
};

/** A closed library of 60 articles; the last 20 only in its log when `logged`. */
function filled(context: TestContext, logged = false): { folder: string; file: string } {
  const folder = temporaryFolder(context);
  const file = path.join(folder, 'library.db');
  const { folder: opened } = open(folder);
  const library = opened?.library();
  library?.addPublication(newPublication('one'));
  library?.storeItems({ feedId: 1, items: items(40), check: check(), now: NOW });
  library?.indexPending(100);
  if (logged) {
    // What lies there after kill -9: copied while open.
    const copies = ['', '-wal', '-shm'];
    const whole = new Connection(file);
    whole.get('PRAGMA wal_checkpoint(TRUNCATE)');
    library?.storeItems({ feedId: 1, items: items(60), check: check(), now: NOW });
    for (const ending of copies) copyFileSync(file + ending, `${file}${ending}.kept`);
    whole.close();
    library?.close();
    for (const ending of copies) {
      rmSync(file + ending, { force: true });
      renameSync(`${file}${ending}.kept`, file + ending);
    }
    assert.ok(statSync(`${file}-wal`).size > 0);
  } else {
    library?.storeItems({ feedId: 1, items: items(60), check: check(), now: NOW });
    library?.close();
    opened?.closed(true);
  }
  return { folder, file };
}

/** Opens, tells how it went and what is in it, closes. */
function inspect(folder: string): { state: string; articles: number; sound: string | undefined } {
  const { opened, folder: inside } = open(folder);
  const library = inside?.library();
  const articles = library?.countArticles({ order: 'newest' }).all ?? -1;
  library?.close();
  inside?.closed(true);
  const connection = new Connection(path.join(folder, 'library.db'), true);
  const sound = connection.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check;
  connection.close();
  return { state: opened.state, articles, sound };
}

test('the library is opened as planned: a log, every write flushed, references checked, strict tables', (context) => {
  const { folder, file } = filled(context);
  const { folder: inside } = open(folder);
  const library = inside?.library();
  assert.ok(existsSync(`${file}-wal`));
  assert.equal(library?.status().articles, 60);
  library?.close();
  const connection = new Connection(file, true);
  const loose = connection.all(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
  );
  assert.deepEqual(loose, []);
  connection.close();
});

test('killed: what is only in the log is there; without the log, what was before', (context) => {
  const { folder } = filled(context, true);
  assert.deepEqual(inspect(folder), { state: 'opened', articles: 60, sound: 'ok' });
  const { folder: other, file } = filled(context, true);
  for (const ending of ['-wal', '-shm']) rmSync(file + ending);
  assert.deepEqual(inspect(other), { state: 'opened', articles: 40, sound: 'ok' });
});

test('an emptied file is no new library: it is set aside, and a backup gives what it holds', (context) => {
  const { folder, file } = filled(context);
  copyFileSync(file, path.join(folder, `library.backup-v${migrations.length}.db`));
  truncateSync(file, 0);
  assert.deepEqual(inspect(folder), { state: 'recovered', articles: 60, sound: 'ok' });
  rmSync(path.join(folder, `library.backup-v${migrations.length}.db`));
  truncateSync(file, 0);
  assert.deepEqual(inspect(folder), { state: 'recovered', articles: 0, sound: 'ok' });
  assert.deepEqual(inspect(folder), { state: 'opened', articles: 0, sound: 'ok' });
});

test('an emptied or lost file does not take its log along', (context) => {
  for (const damage of [(file: string) => truncateSync(file, 0), (file: string) => rmSync(file)]) {
    const { folder, file } = filled(context, true);
    const log = statSync(`${file}-wal`).size;
    damage(file);
    assert.equal(inspect(folder).state, 'recovered');
    const aside = readdirSync(folder).find((name) => name.includes('.damaged-') && name.endsWith('-wal')) ?? '';
    assert.equal(statSync(path.join(folder, aside)).size, log);
  }
});

for (const [name, damage] of [
  ['zeros', (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
  ['noise', (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a))],
  ['another text', (file: string) => writeFileSync(file, 'Dear diary')],
  ['a version that no app ever wrote', (file: string) => setVersion(file, -1)],
] as const) {
  test(`a file of ${name} is set aside and the app begins again`, (context) => {
    const { folder, file } = filled(context);
    damage(file);
    const state = inspect(folder);
    assert.deepEqual([state.state, state.sound], ['recovered', 'ok']);
    assert.equal(inspect(folder).state, 'opened');
  });
}

function setVersion(file: string, version: number): void {
  const connection = new Connection(file);
  connection.execute(`PRAGMA user_version = ${version}`);
  connection.close();
}

test('a broken schema and a broken full-text index are damage', async (context) => {
  for (const damage of [
    `UPDATE sqlite_schema SET sql = 'CREATE INDEX states_starred ON nowhere (x)' WHERE name = 'states_starred'`,
    'DELETE FROM search_config',
    'DELETE FROM search_data',
  ]) {
    const { folder, file } = filled(context);
    const connection = new Connection(file);
    connection.unprotected(`PRAGMA writable_schema = ON; ${damage}`);
    connection.close();
    writeFileSync(path.join(folder, 'open'), '');
    // That of the schema shows at the start, that of the index when it is used.
    const outcome = await openLibrary({ ...thread, folder });
    assert.ok('library' in outcome);
    const { library } = outcome;
    await library.countArticles({ order: 'newest', search: 'headline' });
    assert.equal((await library.status()).recovered?.articles, 60, damage);
    while ((await library.indexPending(100)).waiting > 0);
    assert.equal((await library.countArticles({ order: 'newest', search: 'headline' })).all, 60);
    await library.close();
  }
});

test('without their page, publications are made again from what is left of them', (context) => {
  const { folder, file } = filled(context);
  const connection = new Connection(file);
  const page = connection.number(`SELECT rootpage FROM sqlite_schema WHERE name = 'publications'`);
  connection.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4_096), 0, 4_096, (page - 1) * 4_096);
  closeSync(handle);
  writeFileSync(path.join(folder, 'open'), '');
  const { opened, folder: inside } = open(folder);
  assert.deepEqual([opened.state, opened.state === 'recovered' && opened.articles], ['recovered', 60]);
  const [publication] = inside?.library().listPublications() ?? [];
  assert.deepEqual(
    [publication?.title, publication?.articles, publication?.unread, publication?.feeds[0]?.url],
    ['one', 60, 60, 'https://one.example/rss'],
  );
  inside?.library().close();
});

test('a newer app’s library keeps every byte, of its log too', (context) => {
  const { folder, file } = filled(context, true);
  setVersionInLog(file, 99);
  const before = ['', '-wal'].map((ending) => readFileSync(file + ending));
  const { opened, folder: inside } = open(folder);
  assert.equal(opened.state, 'newer');
  assert.equal(inside, null);
  assert.deepEqual(
    ['', '-wal'].map((ending) => readFileSync(file + ending)),
    before,
  );
  assert.deepEqual(
    readdirSync(folder).filter((name) => /damaged|backup|re/u.test(name) && !name.startsWith('library.db')),
    [],
  );
});

function setVersionInLog(file: string, version: number): void {
  const writing = new Connection(file);
  writing.execute(`PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = ${version}`);
  for (const ending of ['', '-wal', '-shm']) copyFileSync(file + ending, `${file}${ending}.kept`);
  writing.close();
  for (const ending of ['', '-wal', '-shm']) renameSync(`${file}${ending}.kept`, file + ending);
}

test('a rebuilding that was interrupted begins anew, or is finished', (context) => {
  const begun = filled(context);
  writeFileSync(begun.file, Buffer.alloc(8_192), { flag: 'r+' });
  writeFileSync(path.join(begun.folder, 'library.rebuilding.db'), 'half of it');
  assert.deepEqual(inspect(begun.folder), { state: 'recovered', articles: 60, sound: 'ok' });

  // The damaged one moved, but not yet its log; the rebuilt one is whole.
  const moved = filled(context, true);
  const { file: good } = filled(context);
  renameSync(moved.file, path.join(moved.folder, 'library.damaged-x.db'));
  copyFileSync(good, path.join(moved.folder, 'library.rebuilt.db'));
  assert.deepEqual(inspect(moved.folder), { state: 'opened', articles: 60, sound: 'ok' });
  assert.ok(readdirSync(moved.folder).some((name) => name.includes('.damaged-') && name.endsWith('-wal')));
  assert.ok(!existsSync(path.join(moved.folder, 'library.rebuilt.db')));

  // Rebuilt, but the damaged one still in its place: it may have been mended by hand, and counts.
  const both = filled(context);
  copyFileSync(both.file, path.join(both.folder, 'library.rebuilt.db'));
  assert.deepEqual(inspect(both.folder), { state: 'opened', articles: 60, sound: 'ok' });
  assert.ok(!existsSync(path.join(both.folder, 'library.rebuilt.db')));
});

test('damage that cannot be repaired ends the thread with its reason and leaves the file in its place', async (context) => {
  const { folder, file } = filled(context);
  const crashes: unknown[] = [];
  const outcome = await openLibrary({ ...thread, folder, onCrash: (error) => crashes.push(error) });
  assert.ok(outcome.state === 'opened');
  const breaking = new Connection(file);
  breaking.unprotected('DELETE FROM search_data');
  breaking.close();
  // No room for the new library.
  mkdirSync(path.join(folder, 'library.rebuilding.db'));
  await assert.rejects(outcome.library.countArticles({ order: 'newest', search: 'headline' }));
  await assert.rejects(outcome.library.status(), { code: 'closed' });
  assert.equal(crashes.length, 1);
  rmSync(path.join(folder, 'library.rebuilding.db'), { recursive: true });
  const again = await openLibrary({ ...thread, folder });
  assert.ok('library' in again);
  await again.library.countArticles({ order: 'newest', search: 'headline' });
  assert.equal((await again.library.status()).recovered?.articles, 60);
  await again.library.close();
});

test('what is in the way is named, and left alone', async (context) => {
  const folder = temporaryFolder(context);
  mkdirSync(path.join(folder, 'library.db'));
  const outcome = await openLibrary({ ...thread, folder });
  assert.ok(outcome.state === 'failed');
  assert.match(outcome.message, /library\.db is a folder/u);
  assert.deepEqual(readdirSync(folder), ['library.db']);
});

import assert from 'node:assert/strict';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { openAssetFiles } from './asset-files.ts';
import { TermCounts } from '../topics/term-counts.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import type { Connection } from './open.ts';
import { prepare } from './prepare.ts';
import { salvage } from './recover.ts';
import type { LibraryMethods } from './face.ts';
import { judge, query, ruled, ruleDraft, saved, settle, withTopic } from './testing-lists.ts';
import { check, newItem, NOW, temporaryFolder, withItems } from './testing.ts';

const HOUR = 3_600_000;
const KEPT = [
  'topics',
  'spellings',
  'topic_changes',
  'common_topics',
  'saved_lists',
  'rules',
  'rule_hits',
  'list_hits',
];
const rows = (connection: Connection, table: string): unknown => connection.all(`SELECT * FROM ${table}`);

interface Made {
  file: string;
  oil: number;
  change: number;
  tables: Record<string, unknown>;
}

function opened(file: string): { library: LibraryMethods; connection: Connection } {
  const prepared = prepare(file, migrations, false);
  assert.ok(prepared.state === 'ready');
  const files = openAssetFiles(path.join(path.dirname(file), 'assets'));
  return { connection: prepared.connection, library: createLibrary(prepared.connection, files) };
}

/** A closed library with merges, a split, a list and a rule that has acted. */
function filled(folder: string): Made {
  const file = path.join(folder, 'damaged.db');
  const { library, connection } = opened(file);
  withItems(library, 'p', [newItem('1', { topics: ['Oil', 'Crude', 'CRUDE'] }), newItem('2', { topics: ['Gas'] })]);
  judge(library, NOW);
  const topic = (name: string): number => connection.number('SELECT topic_id FROM spellings WHERE name = ?', name);
  const oil = topic('Oil');
  const merged = library.mergeTopics(oil, [topic('Crude')], NOW);
  assert.ok(merged !== null && merged !== 'same');
  library.splitTopic(oil, [connection.number(`SELECT id FROM spellings WHERE name = 'CRUDE'`)], NOW);
  library.updateTopic(oil, { name: 'Petroleum', followed: true });
  library.updateTopic(topic('Gas'), { muted: true });
  saved(library, { name: 'Oil', query: withTopic(oil), notify: true, keepDays: 0 });
  ruled(library, ruleDraft(withTopic(oil), { star: true }));
  library.storeItems({ feedId: 1, items: [newItem('3', { topics: ['Crude'] })], check: check(), now: NOW + HOUR });
  assert.equal(judge(library, NOW + HOUR).hits.length, 1);
  const tables = Object.fromEntries(KEPT.map((table) => [table, rows(connection, table)]));
  assert.ok(KEPT.every((table) => table === 'common_topics' || connection.number(`SELECT count(*) FROM ${table}`) > 0));
  library.close();
  return { file, oil, change: merged.change, tables };
}

/** Overwrites the page on which a table begins. */
function damage(file: string, table: string): void {
  const prepared = prepare(file, migrations, false);
  assert.ok(prepared.state === 'ready');
  const page = prepared.connection.number('SELECT rootpage FROM sqlite_schema WHERE name = ?', table);
  const size = prepared.connection.number('PRAGMA page_size');
  prepared.connection.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size, 0x5a), 0, size, (page - 1) * size);
  closeSync(handle);
}

function saveWhatCanBe(
  context: TestContext,
  folder: string,
  file: string,
): { library: LibraryMethods; connection: Connection } {
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  assert.ok(prepared.state === 'ready');
  const files = openAssetFiles(path.join(folder, 'assets'));
  assert.equal(salvage(prepared.connection, file, files, migrations), 3);
  context.after(() => prepared.connection.close());
  assert.deepEqual(prepared.connection.all('PRAGMA foreign_key_check'), []);
  return { connection: prepared.connection, library: createLibrary(prepared.connection, files) };
}

test('topics, lists and rules survive damage elsewhere, undo included', (context) => {
  const folder = temporaryFolder(context);
  const made = filled(folder);
  damage(made.file, 'activity');
  damage(made.file, 'revisions');
  const { library, connection } = saveWhatCanBe(context, folder, made.file);
  assert.deepEqual(Object.fromEntries(KEPT.map((table) => [table, rows(connection, table)])), made.tables);
  assert.deepEqual(
    library.savedLists().map(({ name, unread, keepDays }) => [name, unread, keepDays]),
    [['Oil', 2, 0]],
  );
  assert.deepEqual(
    library.rules().map(({ applied }) => applied),
    [1],
  );
  // The rule goes on where it was: not on what it has seen, but on what comes.
  connection.execute('UPDATE articles SET rules_wait = 1');
  assert.deepEqual(judge(library, NOW + HOUR).hits, []);
  library.storeItems({ feedId: 1, items: [newItem('4', { topics: ['Oil'] })], check: check(), now: NOW + HOUR });
  assert.equal(judge(library, NOW + HOUR).hits.length, 1);
  const [, first] = library.topicPage(made.oil, NOW)?.changes ?? [];
  assert.equal(first, undefined, 'the merge waits for the split that was made after it');
  assert.equal(library.undoTopicChange(made.change + 1), 'undone');
  assert.equal(library.undoTopicChange(made.change), 'undone');
});

for (const table of KEPT)
  test(`a library without its ${table} opens with every article, and goes on`, (context) => {
    const folder = temporaryFolder(context);
    const made = filled(folder);
    damage(made.file, table);
    const { library, connection } = saveWhatCanBe(context, folder, made.file);
    assert.equal(library.countArticles(query({ muted: true })).all, 3);
    assert.equal(
      connection.number('SELECT count(*) FROM article_topics WHERE spelling_id IS NULL'),
      0,
      'names are sorted anew',
    );
    assert.equal(connection.number('SELECT count(*) FROM article_topics'), 5);
    assert.equal(
      connection.number(
        'SELECT count(*) FROM spellings p WHERE p.articles <> (SELECT count(*) FROM article_topics t WHERE t.spelling_id = p.id)',
      ),
      0,
    );
    assert.equal(library.savedLists().length, table === 'saved_lists' ? 0 : 1);
    assert.equal(library.rules().length, table === 'rules' ? 0 : 1);
    for (const topic of library.listTopics({ search: '', which: 'all', limit: 50 })) {
      const page = library.topicPage(topic.id, NOW);
      assert.ok(page !== null && page.spellings.length > 0);
      for (const { id } of page.changes) assert.equal(library.undoTopicChange(id), 'undone');
    }
    assert.deepEqual(connection.all('PRAGMA foreign_key_check'), []);
    ruled(library, ruleDraft({}, { star: true }));
    library.storeItems({ feedId: 1, items: [newItem('5', { topics: ['Oil'] })], check: check(), now: NOW + HOUR });
    assert.ok(judge(library, NOW + HOUR).hits.length > 0);
  });

test('terms of texts that were counted in a library before its damage are counted again', (context) => {
  const folder = temporaryFolder(context);
  const file = path.join(folder, 'damaged.db');
  const { library, connection } = opened(file);
  const items = ['1', '2', '3'].map((name) => newItem(name, { wantsPage: false }));
  withItems(library, 'p', items);
  const counted = (of: Connection): number =>
    new TermCounts(of.all<{ page: number; counts: Uint8Array }>('SELECT page, counts FROM term_counts')).texts;
  settle(library, NOW);
  assert.equal(counted(connection), 3);
  library.close();
  damage(file, 'activity');
  const repaired = saveWhatCanBe(context, folder, file);
  settle(repaired.library, NOW);
  assert.equal(counted(repaired.connection), 3);
});

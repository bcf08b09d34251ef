/** A damaged library is set aside and a new one filled with every row that can still be read, from it or from the newest backup. */
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, renameSync } from 'node:fs';
import type { AssetFiles } from './asset-files.ts';
import { Connection } from './open.ts';
import type { Row, Value } from './open.ts';
import { backups } from './prepare.ts';

/** In the order in which references allow it. The full-text index is made anew; the log is not worth its risk. */
const TABLES = [
  'publications', 'feeds', 'files', 'articles', 'states', 'bodies', 'revisions', 'identities', 'tombstones', 'feed_items', 'article_topics',
  'assets', 'article_assets', 'settings',
]; // prettier-ignore

/** Moves the library with its log aside; the new place of the file. */
export function setAside(file: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[:.]/gu, '-');
  const aside = `${file}.damaged-${stamp}`;
  for (const ending of ['', '-wal', '-shm']) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  return aside;
}

/**
 * Copies what can be read into `target`, which has the newest schema and is empty.
 * @returns the number of articles saved
 */
export function salvage(target: Connection, aside: string, file: string, files: AssetFiles): number {
  for (const source of [aside, ...backups(file)]) copyFrom(target, source);
  target.transaction(() => {
    // A row whose partner was lost: an article without its state or body still opens, with what there is.
    target.execute(`
      INSERT OR IGNORE INTO states (article_id, publication_id, sorted_at) SELECT id, publication_id, sorted_at FROM articles;
      INSERT OR IGNORE INTO bodies (article_id, html, text) SELECT id, '', '' FROM articles;
      UPDATE articles SET page_state = 'pending', page_retry_at = 0, page_attempts = 0, page_etag = NULL, page_last_modified = NULL, access = 'feed', word_count = 0
        WHERE url <> '' AND id IN (SELECT article_id FROM bodies WHERE html = '');
      UPDATE articles SET search_key = NULL, search_waits = 1, lead_asset = (SELECT id FROM assets t WHERE t.id = lead_asset);
      UPDATE publications SET icon_asset = (SELECT id FROM assets t WHERE t.id = icon_asset),
        articles = (SELECT count(*) FROM articles a WHERE a.publication_id = publications.id),
        pending = (SELECT count(*) FROM articles a WHERE a.publication_id = publications.id AND a.page_state = 'pending'),
        unread = (SELECT count(*) FROM states s WHERE s.publication_id = publications.id AND s.read = 0);
    `);
    const present = JSON.stringify(files.all());
    // A picture whose file is gone is fetched again.
    target.run(
      `UPDATE assets SET state = 'pending', hash = NULL, attempts = 0, retry_at = 0
       WHERE state = 'stored' AND (hash IS NULL OR hash NOT IN (SELECT value FROM json_each(?)) OR hash NOT IN (SELECT hash FROM files))`,
      present,
    );
    target.run('DELETE FROM files WHERE hash NOT IN (SELECT value FROM json_each(?))', present);
  });
  return target.number('SELECT count(*) FROM articles');
}

function copyFrom(target: Connection, file: string): void {
  let source: Connection;
  try {
    lengthen(file);
    source = new Connection(file);
  } catch {
    return;
  }
  // References are checked by what is copied last; a lost partner must not cost a row.
  target.execute('PRAGMA foreign_keys = OFF');
  try {
    for (const table of TABLES) copyTable(target, source, table);
    target.execute(`
      DELETE FROM feeds WHERE publication_id NOT IN (SELECT id FROM publications);
      DELETE FROM articles WHERE publication_id NOT IN (SELECT id FROM publications);
      DELETE FROM states WHERE article_id NOT IN (SELECT id FROM articles);
      DELETE FROM bodies WHERE article_id NOT IN (SELECT id FROM articles);
      DELETE FROM revisions WHERE article_id NOT IN (SELECT id FROM articles);
      DELETE FROM identities WHERE article_id NOT IN (SELECT id FROM articles);
      DELETE FROM tombstones WHERE publication_id NOT IN (SELECT id FROM publications);
      DELETE FROM article_topics WHERE article_id NOT IN (SELECT id FROM articles);
      DELETE FROM feed_items WHERE article_id NOT IN (SELECT id FROM articles) OR feed_id NOT IN (SELECT id FROM feeds);
      DELETE FROM assets WHERE publication_id NOT IN (SELECT id FROM publications);
      DELETE FROM article_assets WHERE article_id NOT IN (SELECT id FROM articles) OR asset_id NOT IN (SELECT id FROM assets);
    `);
  } finally {
    target.execute('PRAGMA foreign_keys = ON');
    try {
      source.close();
    } catch {
      // It is damaged; nothing of it is needed any more.
    }
  }
}

/**
 * SQLite reads nothing at all of a file that is shorter than its header says; with the missing pages filled in as
 * zeros it reads those that are there. Offsets: https://sqlite.org/fileformat2.html#the_database_header
 */
function lengthen(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    const header = Buffer.alloc(100);
    readSync(handle, header, 0, 100, 0);
    if (header.toString('latin1', 0, 15) !== 'SQLite format 3') return;
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const whole = header.readUInt32BE(28) * pageSize;
    // A page count that is itself damaged must not fill the disk: no more than four times what is there.
    const size = fstatSync(handle).size;
    if (size < whole && whole <= size * 4) ftruncateSync(handle, whole);
  } finally {
    closeSync(handle);
  }
}

/** Row by row from both ends: a broken page in the middle costs the rows on it, not those behind it. */
function copyTable(target: Connection, source: Connection, table: string): void {
  const columns = shared(target, source, table);
  if (columns.length === 0) return;
  const names = columns.map((name) => `"${name}"`).join(', ');
  const insert = `INSERT OR IGNORE INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
  const take = (row: Row): void => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it came out of SQLite
    target.run(insert, ...columns.map((name) => row[name] as Value));
  };
  const key = target
    .all<{ name: string; pk: number }>(`SELECT name, pk FROM pragma_table_info('${table}')`)
    .find((column) => column.pk === 1)?.name;
  for (const direction of ['ASC', 'DESC']) {
    let whole = true;
    target.transaction(() => {
      try {
        for (const row of source.each(`SELECT ${names} FROM ${table} ORDER BY "${key}" ${direction}`)) take(row);
      } catch {
        whole = false;
      }
    });
    if (whole) return;
  }
}

function shared(target: Connection, source: Connection, table: string): string[] {
  const columnsOf = (connection: Connection): string[] =>
    connection.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map((column) => column.name);
  try {
    const there = new Set(columnsOf(source));
    return columnsOf(target).filter((name) => there.has(name));
  } catch {
    return [];
  }
}

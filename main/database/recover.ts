/** A damaged library is set aside and a new one filled with every row that can still be read, from it or from the newest backup. */
import { existsSync, renameSync } from 'node:fs';
import type { AssetFiles } from './asset-files.ts';
import { copySequences, copyTable, SALVAGED } from './copy-tables.ts';
import type { Migration } from './migrations.ts';
import { openDamaged } from './open-damaged.ts';
import type { Connection } from './open.ts';
import { backups } from './prepare.ts';

/** Moves the library with its log aside; the new place of the file. */
export function setAside(file: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[:.]/gu, '-');
  const stem = `${file.replace(/\.db$/u, '')}.damaged-${stamp}`;
  let aside = `${stem}.db`;
  for (let count = 2; existsSync(aside); count += 1) aside = `${stem}-${count}.db`;
  for (const ending of ['', '-wal', '-shm']) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  return aside;
}

/**
 * Copies what can be read into `target`, which has the newest schema and is empty. A backup is asked only for the tables
 * that could not be read whole, so that what was removed since does not come back.
 * @param file where the library was: its backups lie beside it
 * @returns the number of articles saved
 */
export function salvage(
  target: Connection,
  aside: string,
  file: string,
  files: AssetFiles,
  steps: readonly Migration[],
): number {
  // References are checked by tidy; a lost partner must not cost a row.
  target.execute('PRAGMA foreign_keys = OFF');
  let missing = SALVAGED;
  for (const one of [aside, ...backups(file)]) {
    const opened = missing.length === 0 ? null : openDamaged(one, steps);
    if (opened === null) continue;
    const { source } = opened;
    try {
      missing = missing.filter((table) => !copyTable(target, source, table));
      copySequences(target, source);
    } finally {
      opened.close();
    }
  }
  target.transaction(() => tidy(target, JSON.stringify(files.all())));
  target.execute('PRAGMA foreign_keys = ON');
  return target.number('SELECT count(*) FROM articles');
}

/** Drops rows whose partner was lost, makes good what can be made anew, counts again. */
function tidy(target: Connection, present: string): void {
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

    -- An article without its state or body still opens, with what there is; its page is asked for again.
    INSERT OR IGNORE INTO states (article_id, publication_id, sorted_at) SELECT id, publication_id, sorted_at FROM articles;
    UPDATE states SET (publication_id, sorted_at, kind, access) = (SELECT publication_id, sorted_at, kind, access FROM articles WHERE id = article_id);
    INSERT OR IGNORE INTO bodies (article_id, html, text) SELECT id, '', '' FROM articles;
    UPDATE articles SET page_state = 'pending', page_retry_at = 0, page_attempts = 0, page_etag = NULL, page_last_modified = NULL, access = 'feed', word_count = 0
      WHERE page_state <> 'none' AND id IN (SELECT article_id FROM bodies WHERE html = '' AND text = '');
    UPDATE articles SET lead_asset = (SELECT id FROM assets t WHERE t.id = lead_asset);
    UPDATE publications SET icon_asset = (SELECT id FROM assets t WHERE t.id = icon_asset),
      articles = (SELECT count(*) FROM articles a WHERE a.publication_id = publications.id),
      pending = (SELECT count(*) FROM articles a WHERE a.publication_id = publications.id AND a.page_state = 'pending'),
      unread = (SELECT count(*) FROM states s WHERE s.publication_id = publications.id AND s.read = 0);
  `);
  // A picture whose file is gone is fetched again; files that no row knows stay, and are taken as they are when their bytes come again.
  target.run(
    `UPDATE assets SET state = 'pending', hash = NULL, attempts = 0, retry_at = 0
     WHERE state = 'stored' AND (hash IS NULL OR hash NOT IN (SELECT value FROM json_each(?)) OR hash NOT IN (SELECT hash FROM files))`,
    present,
  );
  target.run('DELETE FROM files WHERE hash NOT IN (SELECT value FROM json_each(?))', present);
}

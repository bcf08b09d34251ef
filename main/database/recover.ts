/** A damaged library is set aside and a new one filled with every row that can still be read, from it or from the newest backup. */
import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { AssetFiles } from './asset-files.ts';
import { copySequences, copyTable, SALVAGED } from './copy-tables.ts';
import type { Migration } from './migrations.ts';
import { openDamaged } from './open-damaged.ts';
import type { Connection } from './open.ts';
import { backups } from './prepare.ts';

const ENDINGS = ['', '-wal', '-shm'];

/** A free name for a damaged library. */
export function asideOf(file: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[:.]/gu, '-');
  const stem = `${file.replace(/\.db$/u, '')}.damaged-${stamp}`;
  let aside = `${stem}.db`;
  for (let count = 2; ENDINGS.some((ending) => existsSync(aside + ending)); count += 1) aside = `${stem}-${count}.db`;
  return aside;
}

/** Whether a damaged library lies beside this one. */
export function hasSetAside(file: string): boolean {
  const beginning = `${path.basename(file).replace(/\.db$/u, '')}.damaged-`;
  return readdirSync(path.dirname(file)).some((name) => name.startsWith(beginning) && name.endsWith('.db'));
}

/** Moves what there is of the library, its log included. */
export function setAside(file: string, aside: string): void {
  for (const ending of ENDINGS) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
}

/**
 * Copies what can be read into `target`, which has the newest schema and is empty. A backup is asked only for the tables
 * that could not be read whole, so that what was removed since does not come back.
 * @param file the damaged library, which is left as it is; its backups lie beside it
 * @returns the number of articles saved
 */
export function salvage(target: Connection, file: string, files: AssetFiles, steps: readonly Migration[]): number {
  // References are checked by tidy; a lost partner must not cost a row.
  target.execute('PRAGMA foreign_keys = OFF');
  let missing = SALVAGED;
  let whole: string[] | null = null;
  for (const one of [file, ...backups(file)]) {
    const opened = missing.length === 0 ? null : openDamaged(one, steps);
    if (opened === null) continue;
    const { source } = opened;
    try {
      missing = missing.filter((table) => !copyTable(target, source, table));
      whole ??= SALVAGED.filter((table) => !missing.includes(table));
      copySequences(target, source);
    } finally {
      opened.close();
    }
  }
  const publicationsRead = whole?.includes('publications') === true;
  target.transaction(() => {
    // Not when all could be read: what is missing then was removed by the reader.
    if (!publicationsRead) target.execute(LOST_PUBLICATIONS);
    tidy(target, JSON.stringify(files.all()));
  });
  target.execute('PRAGMA foreign_keys = ON');
  return target.number('SELECT count(*) FROM articles');
}

/** One page holds all publications of most readers: their articles and feeds must not go with it. */
const LOST_PUBLICATIONS = `
  INSERT INTO publications (id, title, site_url, language, direction, folder, profile, added_at)
  SELECT id, coalesce(nullif(title, ''), nullif(substr(place, 1, instr(place || '/', '/') - 1), ''), 'Publication ' || id), '',
    coalesce(language, ''), iif(direction = 'rtl', 'rtl', 'ltr'), '', NULL, coalesce(seen_at, 0)
  FROM (
    SELECT m.id, a.language, a.direction, a.seen_at, substr(coalesce(a.url, f.url), instr(coalesce(a.url, f.url), '://') + 3) AS place,
      f.title
    FROM (SELECT publication_id AS id FROM articles UNION SELECT publication_id FROM feeds) m
      LEFT JOIN articles a ON a.id = (SELECT min(id) FROM articles WHERE publication_id = m.id)
      LEFT JOIN feeds f ON f.id = (SELECT min(id) FROM feeds WHERE publication_id = m.id)
    WHERE m.id NOT IN (SELECT id FROM publications)
  )`;

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
    DELETE FROM spellings WHERE topic_id NOT IN (SELECT id FROM topics);
    UPDATE article_topics SET spelling_id = NULL WHERE spelling_id NOT IN (SELECT id FROM spellings);
    UPDATE spellings SET articles = (SELECT count(*) FROM article_topics t WHERE t.spelling_id = spellings.id);
    UPDATE topics SET merged_into = NULL WHERE merged_into NOT IN (SELECT id FROM topics) OR merged_into = id;
    DELETE FROM topic_changes WHERE topic_id NOT IN (SELECT id FROM topics) OR other_id NOT IN (SELECT id FROM topics);
    DELETE FROM common_topics WHERE topic_id NOT IN (SELECT id FROM topics) OR publication_id NOT IN (SELECT id FROM publications);
    DELETE FROM rule_hits WHERE article_id NOT IN (SELECT id FROM articles) OR rule_id NOT IN (SELECT id FROM rules);
    DELETE FROM list_hits WHERE article_id NOT IN (SELECT id FROM articles) OR list_id NOT IN (SELECT id FROM saved_lists);
    DELETE FROM marks WHERE article_id NOT IN (SELECT id FROM articles);
    -- Where it was lost which ids were given already, the next articles must not seem old.
    UPDATE rules SET after_article = min(after_article, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'articles'), 0));
    UPDATE saved_lists SET after_article = min(after_article, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'articles'), 0));
    UPDATE articles SET story = NULL;
    DELETE FROM feed_items WHERE article_id NOT IN (SELECT id FROM articles) OR feed_id NOT IN (SELECT id FROM feeds);
    DELETE FROM assets WHERE publication_id NOT IN (SELECT id FROM publications);
    DELETE FROM article_assets WHERE article_id NOT IN (SELECT id FROM articles) OR asset_id NOT IN (SELECT id FROM assets);

    -- An article without its state or body still opens, with what there is; its page is asked for again.
    INSERT OR IGNORE INTO states (article_id, publication_id, sorted_at) SELECT id, publication_id, sorted_at FROM articles;
    UPDATE states SET (publication_id, sorted_at, kind, access) = (SELECT publication_id, sorted_at, kind, access FROM articles WHERE id = article_id);
    UPDATE states SET marked = (SELECT count(*) FROM marks m WHERE m.article_id = states.article_id AND m.removed_at IS NULL);
    INSERT OR IGNORE INTO bodies (article_id, html, text) SELECT id, '', '' FROM articles;
    UPDATE articles SET page_state = 'pending', page_retry_at = 0, page_attempts = 0, page_etag = NULL, page_last_modified = NULL, access = 'feed', word_count = 0
      WHERE page_state <> 'none' AND id IN (SELECT article_id FROM bodies WHERE html = '' AND text = '');
    -- What was lost may still stand in its feed, which a 304 would not bring again.
    UPDATE feeds SET etag = NULL, last_modified = NULL, validators_since = NULL, body_hash = NULL;
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

/** What may go, and in which order: read longest ago first; never starred, unread or prepared. In steps, so that no reader waits. */
import type { Settings } from '../../preload/model.ts';
import type { AssetFiles } from './asset-files.ts';
import type { LibraryMethods } from './face.ts';
import type { Connection } from './open.ts';

const DAY = 86_400_000;
/** Articles purged in one step. */
const ARTICLES = 20;
/** Rows of assets and files looked through in one step. */
const ROWS = 1_000;
/** Folders of assets looked through in one step, of the 256 there are. */
const FOLDERS = 16;

interface Candidate {
  [column: string]: number;
  id: number;
  bytes: number;
}

/** @param keepUnknown leave files that no row names: a library that was set aside may still name them */
export function retentionMethods(
  database: Connection,
  files: AssetFiles,
  settings: () => Settings,
  keepUnknown: boolean,
): Pick<LibraryMethods, 'applyRetention'> {
  /** How far the sweep of this pass is: null before, 'done' after it. */
  let sweep: Sweep | 'done' | null = null;

  /** Deletes the rows of those assets that nothing shows any more, and of files that no asset is. */
  const dropUnwanted = (assets: number[], hashes: string[]): Gone[] => {
    const dropped = database.all<{ hash: string | null }>(
      `DELETE FROM assets WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT asset_id FROM article_assets)
         AND id NOT IN (SELECT icon_asset FROM publications WHERE icon_asset IS NOT NULL) RETURNING hash`,
      JSON.stringify(assets),
    );
    return database.all<Gone>(
      'DELETE FROM files WHERE hash IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM assets t WHERE t.hash = files.hash) RETURNING hash, bytes',
      JSON.stringify([...hashes, ...dropped.flatMap((row) => (row.hash === null ? [] : [row.hash]))]),
    );
  };
  /** After their rows are gone for good: a file without a row costs space, a row without its file would show a broken picture. */
  const removeFiles = (gone: Gone[]): number => {
    for (const { hash } of gone) files.remove(hash);
    return gone.reduce((total, { bytes }) => total + bytes, 0);
  };

  /** What a removed publication or a changed article left behind, a slice of it; true when there is more. */
  const sweepSlice = (at: Sweep): { bytes: number; more: boolean } => {
    if (at.folder !== null) {
      const bytes = keepUnknown ? 0 : removeUnknown(at.folder);
      at.folder += FOLDERS;
      return { bytes, more: at.folder < 256 };
    }
    const assets = database
      .all<{ id: number }>('SELECT id FROM assets WHERE id > ? ORDER BY id LIMIT ?', at.asset, ROWS)
      .map((row) => row.id);
    const hashes = database
      .all<{ hash: string }>('SELECT hash FROM files WHERE hash > ? ORDER BY hash LIMIT ?', at.hash, ROWS)
      .map((row) => row.hash);
    const bytes = removeFiles(database.transaction(() => dropUnwanted(assets, hashes)));
    at.asset = assets.at(-1) ?? at.asset;
    at.hash = hashes.at(-1) ?? at.hash;
    if (assets.length < ROWS && hashes.length < ROWS) at.folder = 0;
    return { bytes, more: true };
  };

  /** Files whose row was not written, or whose removal was interrupted: by kill -9 in between. */
  const removeUnknown = (from: number): number => {
    const there = Array.from({ length: FOLDERS }, (_unused, index) =>
      files.all((from + index).toString(16).padStart(2, '0')),
    ).flat();
    const unknown = database.all<{ hash: string }>(
      'SELECT value AS hash FROM json_each(?) WHERE value NOT IN (SELECT hash FROM files)',
      JSON.stringify(there),
    );
    return removeFiles(unknown.map(({ hash }) => ({ hash, bytes: files.bytes(hash) ?? 0 })));
  };

  const purge = (ids: number[], now: number): number => {
    const chosen = JSON.stringify(ids);
    const gone = database.transaction(() => {
      const assets = database
        .all<{ id: number }>(
          'SELECT DISTINCT asset_id AS id FROM article_assets WHERE article_id IN (SELECT value FROM json_each(?))',
          chosen,
        )
        .map((row) => row.id);
      database.run(
        `INSERT OR REPLACE INTO tombstones (publication_id, identity, purged_at)
         SELECT publication_id, identity, ? FROM identities WHERE article_id IN (SELECT value FROM json_each(?))`,
        now,
        chosen,
      );
      database.run(
        'DELETE FROM search WHERE rowid IN (SELECT search_key FROM articles WHERE id IN (SELECT value FROM json_each(?)))',
        chosen,
      );
      database.run('DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?))', chosen);
      return dropUnwanted(assets, []);
    });
    return removeFiles(gone);
  };

  const used = (): number =>
    database.number('SELECT coalesce(sum(bytes), 0) FROM files') +
    (database.number('PRAGMA page_count') - database.number('PRAGMA freelist_count')) *
      database.number('PRAGMA page_size');

  const tooOld = (before: number, now: number): number[] =>
    database
      .all<Candidate>(
        `SELECT article_id AS id FROM states INDEXED BY states_read_longest_ago
         WHERE read = 1 AND starred = 0 AND prepared = 0 AND sorted_at < ? AND read_at < ? ORDER BY read_at LIMIT ${ARTICLES}`,
        before,
        now - DAY,
      )
      .map((row) => row.id);

  /** Those read longest ago, no more of them than `excess` bytes need. */
  const tooMuch = (excess: number): number[] => {
    const candidates = database.all<Candidate>(
      `SELECT s.article_id AS id, coalesce((SELECT length(html) + length(text) FROM bodies b WHERE b.article_id = s.article_id), 0)
         + coalesce((SELECT sum(f.bytes) FROM article_assets w JOIN assets t ON t.id = w.asset_id JOIN files f ON f.hash = t.hash WHERE w.article_id = s.article_id), 0) AS bytes
       FROM states s INDEXED BY states_read_longest_ago WHERE s.read = 1 AND s.starred = 0 AND s.prepared = 0 ORDER BY s.read_at LIMIT ${ARTICLES}`,
    );
    let freed = 0;
    const needed = candidates.findIndex((candidate) => (freed += candidate.bytes) >= excess);
    return candidates.slice(0, needed === -1 ? ARTICLES : needed + 1).map((candidate) => candidate.id);
  };

  return {
    applyRetention: (now) => {
      // First what is no loss at all: it may be enough.
      if (sweep !== 'done') {
        sweep ??= { asset: 0, hash: '', folder: null };
        const { bytes, more } = sweepSlice(sweep);
        if (!more) sweep = 'done';
        return { removed: [], bytes, more: true };
      }
      const { retentionDays, retentionBytes } = settings();
      const old = retentionDays > 0 ? tooOld(now - retentionDays * DAY, now) : [];
      const excess = old.length === 0 && retentionBytes > 0 ? used() - retentionBytes : 0;
      const removed = old.length > 0 || excess <= 0 ? old : tooMuch(excess);
      if (removed.length > 0) return { removed, bytes: purge(removed, now), more: true };
      sweep = null;
      return { removed, bytes: 0, more: false };
    },
  };
}

/** How far through the rows; then, through the folders. */
interface Sweep {
  asset: number;
  hash: string;
  folder: number | null;
}

interface Gone {
  [column: string]: string | number;
  hash: string;
  bytes: number;
}

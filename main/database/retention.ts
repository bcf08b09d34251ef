/** What may go, and in which order: read longest ago first; never starred, never unread. */
import type { Settings } from '../../preload/model.ts';
import type { AssetFiles } from './asset-files.ts';
import type { LibraryMethods } from './face.ts';
import type { Connection } from './open.ts';

const DAY = 86_400_000;
/** Purged in one transaction: short enough that no reader waits. */
const BATCH = 50;
/** Purged in one call; the caller calls again. */
const MOST = 1_000;

export function retentionMethods(
  database: Connection,
  files: AssetFiles,
  settings: () => Settings,
): Pick<LibraryMethods, 'applyRetention'> {
  const purge = (ids: number[], now: number): void =>
    database.transaction(() => {
      const chosen = JSON.stringify(ids);
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
    });
  /** Files that no article and no publication wants any more. */
  const sweep = (): number => {
    let bytes = 0;
    const orphans = database.transaction(() => {
      database.run(
        `DELETE FROM assets WHERE id NOT IN (SELECT asset_id FROM article_assets) AND id NOT IN (SELECT icon_asset FROM publications WHERE icon_asset IS NOT NULL)`,
      );
      const gone = database.all<{ hash: string; bytes: number }>(
        'SELECT hash, bytes FROM files WHERE hash NOT IN (SELECT hash FROM assets WHERE hash IS NOT NULL) LIMIT 500',
      );
      database.run(
        'DELETE FROM files WHERE hash IN (SELECT value FROM json_each(?))',
        JSON.stringify(gone.map((one) => one.hash)),
      );
      return gone;
    });
    // Rows first: a file without a row costs space, a row without its file would show a broken picture.
    for (const orphan of orphans) {
      files.remove(orphan.hash);
      bytes += orphan.bytes;
    }
    return bytes;
  };
  const used = (): number =>
    database.number('SELECT coalesce(sum(bytes), 0) FROM files') +
    database.number('SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)') -
    database.number(
      'SELECT (SELECT freelist_count FROM pragma_freelist_count) * (SELECT page_size FROM pragma_page_size)',
    );
  /** The next batch of those that may go at all, by a condition and an order. */
  const ids = (condition: string, ...values: number[]): number[] =>
    database
      .all<{ id: number }>(
        `SELECT a.id FROM articles a JOIN states s ON s.article_id = a.id WHERE s.read = 1 AND s.starred = 0 AND ${condition} LIMIT ${BATCH}`,
        ...values,
      )
      .map((one) => one.id);

  return {
    applyRetention: (now) => {
      const { retentionDays, retentionBytes } = settings();
      const removed: number[] = [];
      let bytes = 0;
      /** Purges what `choose` gives, batch by batch, while `more` holds. */
      const purgeWhile = (more: () => boolean, choose: () => number[]): void => {
        while (removed.length < MOST && more()) {
          const chosen = choose();
          if (chosen.length === 0) return;
          purge(chosen, now);
          removed.push(...chosen);
          bytes += sweep();
        }
      };
      const tooOld = now - retentionDays * DAY;
      purgeWhile(
        () => retentionDays > 0,
        () => ids(`a.sorted_at < ? AND s.read_at < ? ORDER BY a.sorted_at`, tooOld, now - DAY),
      );
      purgeWhile(
        () => retentionBytes > 0 && used() > retentionBytes,
        () => ids('1 ORDER BY s.read_at'),
      );
      // Also what a removed publication or a changed article left behind.
      bytes += sweep();
      return { removed, bytes };
    },
  };
}

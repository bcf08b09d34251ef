/** What may go, and in which order: read longest ago first; never starred, unread, prepared or marked. In steps, so that no reader waits. */
import type { Settings } from '../../preload/model.ts';
import type { AssetFiles } from './asset-files.ts';
import type { LibraryMethods } from './face.ts';
import { createKeeping, FOR_EVER } from './keeping.ts';
import type { Connection } from './open.ts';
import type { TopicIndex } from './topic-index.ts';

const DAY = 86_400_000;
/** Articles purged in one step. */
const ARTICLES = 20;
/** Rows of assets and files looked through in one step. */
const ROWS = 1_000;
/** Folders of assets looked through in one step, of the 256 there are. */
const FOLDERS = 16;

/** In the order in which articles were read. */
interface Place {
  [column: string]: number;
  readAt: number;
  sortedAt: number;
  id: number;
}
const START: Place = { readAt: -Infinity, sortedAt: 0, id: 0 };
const END: Place = { readAt: Infinity, sortedAt: 0, id: 0 };

/** First what is no loss at all: it may be enough. Then what lists say, what is too old, what is too much. */
type Pass =
  { at: 'sweep'; sweep: Sweep } | { at: 'lists' } | { at: 'too-old'; after: Place } | { at: 'too-much'; after: Place };

/**
 * An article that no list keeps longer or shorter goes by the settings' days; one in lists with days of their own by the longest
 * of these. Beyond the settings' bytes go those read longest ago, whatever days they have left, but none that a list keeps for
 * ever: where nothing else is left the library stays larger than that, and says so.
 * @param keepUnknown leave files that no row names: a library that was set aside may still name them
 */
export function retentionMethods(
  database: Connection,
  files: AssetFiles,
  settings: () => Settings,
  keepUnknown: boolean,
  index: TopicIndex,
): Pick<LibraryMethods, 'applyRetention'> {
  const keeping = createKeeping(database, index);
  /** How far this pass is; null before and after one. */
  let pass: Pass | null = null;

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
    const there = Array.from({ length: FOLDERS }, (_unused, at) =>
      files.all((from + at).toString(16).padStart(2, '0')),
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

  /** Read, and neither starred, prepared nor marked: from a place on, in the order in which they were read. */
  const readAfter = ({ readAt, sortedAt, id }: Place, before: number): Place[] =>
    database.all<Place>(
      `SELECT read_at AS readAt, sorted_at AS sortedAt, article_id AS id FROM states INDEXED BY states_read_longest_ago
       WHERE read = 1 AND starred = 0 AND prepared = 0 AND marked = 0 AND (read_at, sorted_at, article_id) > (?, ?, ?) AND read_at < ?
       ORDER BY read_at, sorted_at, article_id LIMIT ${ROWS}`,
      readAt,
      sortedAt,
      id,
      before,
    );
  const bytesOf = (id: number): number =>
    database.number(
      `SELECT coalesce((SELECT length(html) + length(text) FROM bodies b WHERE b.article_id = ?1), 0)
         + coalesce((SELECT sum(f.bytes) FROM article_assets w JOIN assets t ON t.id = w.asset_id JOIN files f ON f.hash = t.hash WHERE w.article_id = ?1), 0)`,
      id,
    );

  /** Looks through some; `after` is null when all were looked at. */
  const tooOld = (after: Place, now: number): { chosen: Place[]; after: Place | null } => {
    if (settings().retentionDays === 0 && !keeping.isAnyFinite()) return { chosen: [], after: null };
    const rows = readAfter(after, now - DAY);
    const chosen: Place[] = [];
    for (const row of rows) {
      if (isTooOld(row, keeping.daysOf(row.id), now)) chosen.push(row);
      if (chosen.length === ARTICLES) return { chosen, after: row };
    }
    return { chosen, after: rows.length < ROWS ? null : (rows.at(-1) ?? null) };
  };
  /** @param own days that lists give it; null where the settings' hold */
  const isTooOld = ({ sortedAt }: Place, own: number | null, now: number): boolean => {
    const days = own ?? (settings().retentionDays || FOR_EVER);
    return days < FOR_EVER && sortedAt < now - days * DAY;
  };

  /** Those read longest ago, no more of them than `excess` bytes need. */
  const tooMuch = (after: Place, excess: number): { ids: number[]; after: Place | null } => {
    const rows = readAfter(after, Infinity);
    const ids: number[] = [];
    let freed = 0;
    for (const row of rows) {
      if (keeping.daysOf(row.id) === FOR_EVER) continue;
      ids.push(row.id);
      freed += bytesOf(row.id);
      if (freed >= excess || ids.length === ARTICLES) return { ids, after: row };
    }
    return { ids, after: rows.length < ROWS ? null : (rows.at(-1) ?? null) };
  };

  /** One step of a pass. */
  const step = (at: Pass, now: number): { removed: number[]; bytes: number; next: Pass | null; over?: number } => {
    switch (at.at) {
      case 'sweep': {
        const { bytes, more } = sweepSlice(at.sweep);
        return { removed: [], bytes, next: more ? at : { at: 'lists' } };
      }
      case 'lists': {
        const more = keeping.gather(settings().retentionDays);
        return { removed: [], bytes: 0, next: more ? at : { at: 'too-old', after: START } };
      }
      case 'too-old': {
        const { chosen, after } = tooOld(at.after, now);
        const daysNow = keeping.daysNow(chosen.map(({ id }) => id));
        const ids = chosen.filter((one) => isTooOld(one, daysNow(one.id), now)).map(({ id }) => id);
        const bytes = ids.length === 0 ? 0 : purge(ids, now);
        return { removed: ids, bytes, next: after === null ? { at: 'too-much', after: START } : { ...at, after } };
      }
      case 'too-much': {
        const { retentionBytes } = settings();
        const excess = retentionBytes > 0 ? used() - retentionBytes : 0;
        if (excess <= 0) return { removed: [], bytes: 0, next: null };
        const { ids: chosen, after } = tooMuch(at.after, excess);
        const daysNow = keeping.daysNow(chosen);
        const ids = chosen.filter((id) => daysNow(id) !== FOR_EVER);
        if (ids.length === 0 && after === null) return { removed: [], bytes: 0, next: null, over: excess };
        const bytes = ids.length === 0 ? 0 : purge(ids, now);
        return { removed: ids, bytes, next: { ...at, after: after ?? END } };
      }
    }
  };

  return {
    applyRetention: (now) => {
      let at: Pass = pass ?? { at: 'sweep', sweep: { asset: 0, hash: '', folder: null } };
      // A list that was saved meanwhile may keep what would go.
      if ((at.at === 'too-old' || at.at === 'too-much') && !keeping.isCurrent()) at = { at: 'lists' };
      // One that fails ends the pass: the next may come a day later, and begins with what is so then.
      pass = null;
      try {
        const { next, ...done } = step(at, now);
        pass = next;
        return { ...done, more: next !== null };
      } catch (error) {
        keeping.forget();
        throw error;
      }
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

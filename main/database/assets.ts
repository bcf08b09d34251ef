/** Images and documents: rows here, bytes in files named by their SHA-256. */
import { createHash } from 'node:crypto';
import type { AssetFiles } from './asset-files.ts';
import type { LibraryMethods, PendingAsset } from './face.ts';
import type { Connection, Row } from './open.ts';
import { settlePicture } from './stories.ts';

type Part = Pick<LibraryMethods, 'pendingAssets' | 'storeAsset' | 'assetFailed' | 'assetFile' | 'pendingCounts'>;

export function assetMethods(database: Connection, files: AssetFiles): Part {
  return {
    pendingAssets: ({ now, limit, exclude }) =>
      database.all<PendingAsset & Row>(
        `SELECT s.id AS assetId, coalesce((SELECT max(article_id) FROM article_assets w WHERE w.asset_id = s.id), 0) AS articleId,
           s.publication_id AS publicationId, s.url, s.role, s.attempts
         FROM assets s WHERE s.state = 'pending' AND s.retry_at <= ? AND s.id NOT IN (SELECT value FROM json_each(?))
           AND (s.role = 'icon' OR EXISTS (SELECT 1 FROM article_assets w WHERE w.asset_id = s.id))
         ORDER BY s.id DESC LIMIT ?`,
        now,
        JSON.stringify(exclude),
        limit,
      ),

    storeAsset: (assetId, asset) => {
      const hash = createHash('sha256').update(asset.body).digest('hex');
      // The file first: a row never names bytes that are not there.
      files.write(hash, asset.body);
      return database.transaction(() => {
        database.run(
          'INSERT INTO files (hash, media_type, bytes, width, height, stored_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          hash,
          asset.mediaType,
          asset.body.byteLength,
          asset.width,
          asset.height,
          asset.now,
        );
        database.run(
          `UPDATE assets SET state = 'stored', hash = ?, problem_code = NULL, problem_message = NULL WHERE id = ?`,
          hash,
          assetId,
        );
        const articleIds = database
          .all<{ id: number }>('SELECT article_id AS id FROM article_assets WHERE asset_id = ?', assetId)
          .map((row) => row.id);
        database.run(
          'UPDATE articles SET version = version + 1 WHERE id IN (SELECT article_id FROM article_assets WHERE asset_id = ?)',
          assetId,
        );
        settlePicture(database, hash);
        return { hash, bytes: asset.body.byteLength, articleIds };
      });
    },

    assetFailed: (assetId, problem, retryAt) => {
      database.run(
        'UPDATE assets SET state = ?, retry_at = ?, attempts = attempts + 1, problem_code = ?, problem_message = ? WHERE id = ?',
        retryAt === null ? 'failed' : 'pending',
        retryAt ?? 0,
        problem.code,
        problem.message,
        assetId,
      );
    },

    assetFile: (hash) => {
      const row = database.get<{ media_type: string; bytes: number }>(
        'SELECT media_type, bytes FROM files WHERE hash = ?',
        hash,
      );
      if (row === undefined) return null;
      if (files.bytes(hash) === row.bytes)
        return { path: files.path(hash), mediaType: row.media_type, bytes: row.bytes };
      // Someone or something took the file away or shortened it: fetched again.
      database.transaction(() => {
        database.run(
          `UPDATE assets SET state = 'pending', hash = NULL, attempts = 0, retry_at = 0 WHERE hash = ?`,
          hash,
        );
        database.run('DELETE FROM files WHERE hash = ?', hash);
      });
      return null;
    },

    pendingCounts: (now) => ({
      feeds: database.number(`SELECT count(*) FROM feeds WHERE status <> 'gone' AND next_check_at <= ?`, now),
      pages: database.number(`SELECT count(*) FROM articles WHERE page_state = 'pending' AND page_retry_at <= ?`, now),
      assets: database.number(
        `SELECT count(*) FROM assets s WHERE state = 'pending' AND retry_at <= ? AND (role = 'icon' OR EXISTS (SELECT 1 FROM article_assets w WHERE w.asset_id = s.id))`,
        now,
      ),
    }),
  };
}

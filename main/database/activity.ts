/** The activity log: the newest 20,000 entries. */
import type { ActivityEntry } from '../../preload/model.ts';
import type { LibraryMethods } from './face.ts';
import type { Connection, Row } from './open.ts';

const KEPT = 20_000;

export function activityMethods(database: Connection): Pick<LibraryMethods, 'logActivity' | 'listActivity'> {
  return {
    logActivity: (entries) =>
      database.transaction(() => {
        let newest = 0;
        for (const entry of entries) {
          newest = database.run(
            'INSERT INTO activity (at, level, subject, publication_id, article_id, url, code, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
            entry.at,
            entry.level,
            entry.subject,
            entry.publicationId,
            entry.articleId,
            entry.url,
            entry.code,
            entry.message,
          ).id;
        }
        if (newest > KEPT) database.run('DELETE FROM activity WHERE id <= ?', newest - KEPT);
      }),
    listActivity: ({ before, limit, publicationId, level }) => {
      const conditions = [
        ...(before === null ? [] : ['id < ?']),
        ...(publicationId === undefined ? [] : ['publication_id = ?']),
        ...(level === undefined ? [] : ['level = ?']),
      ];
      const values = [
        ...(before === null ? [] : [before]),
        ...(publicationId === undefined ? [] : [publicationId]),
        ...(level === undefined ? [] : [level]),
      ];
      return database.all<ActivityEntry & Row>(
        `SELECT id, at, level, subject, publication_id AS publicationId, article_id AS articleId, url, code, message FROM activity
         WHERE ${conditions.length === 0 ? '1' : conditions.join(' AND ')} ORDER BY id DESC LIMIT ?`,
        ...values,
        limit,
      );
    },
  };
}

/** What rules do to articles, by hand and by themselves. */
import type { RuleActions } from '../../preload/lists.ts';
import type { Connection } from './open.ts';

export interface Done {
  /** Articles that are other now than before. */
  changed: number[];
  /** Those of them that were given a star, and those that were marked read. */
  starred: number[];
  read: number[];
  /** Those of them that are held from now on. */
  kept: number[];
  /** Pages or pictures that had failed are asked for again. */
  refetch: boolean;
}

/** Within a transaction. Notifications are not among it: who has them shown knows of them from what this was given. */
export function act(database: Connection, ids: readonly number[], actions: RuleActions, now: number): Done {
  const chosen = JSON.stringify(ids);
  const set = (what: string, unlike: string, ...values: number[]): number[] =>
    database
      .all<{ id: number }>(
        `UPDATE states SET ${what} WHERE article_id IN (SELECT value FROM json_each(?)) AND ${unlike} RETURNING article_id AS id`,
        ...values,
        chosen,
      )
      .map(({ id }) => id);
  const starred = actions.star ? set('starred = 1, starred_at = ?', 'starred = 0', now) : [];
  const read = actions.markRead ? set('read = 1, read_at = ?', 'read = 0', now) : [];
  const kept = actions.keep ? set('prepared = 1', 'prepared = 0') : [];
  const again = actions.keep ? askAgain(database, chosen) : { articles: [], assets: 0 };
  return {
    changed: [...new Set([...starred, ...read, ...kept, ...again.articles])],
    starred,
    read,
    kept,
    refetch: again.articles.length + again.assets > 0,
  };
}

/** What is not stored and was given up. A page that is held back for a meter's sake stays so: only the reader spends free reads. */
function askAgain(database: Connection, chosen: string): { articles: number[]; assets: number } {
  const articles = database
    .all<{ id: number }>(
      `UPDATE articles SET page_state = 'pending', page_attempts = 0, page_retry_at = 0, page_etag = NULL, page_last_modified = NULL,
         problem_code = NULL, problem_message = NULL, version = version + 1
       WHERE id IN (SELECT value FROM json_each(?)) AND page_state = 'failed' RETURNING id`,
      chosen,
    )
    .map(({ id }) => id);
  const { changes } = database.run(
    `UPDATE assets SET state = 'pending', attempts = 0, retry_at = 0, problem_code = NULL, problem_message = NULL
     WHERE state = 'failed' AND id IN (SELECT w.asset_id FROM json_each(?) j CROSS JOIN article_assets w ON w.article_id = j.value)`,
    chosen,
  );
  return { articles, assets: changes };
}

/**
 * The full-text index. Articles are listed first and indexed after, a few at a time. A row's number in the index is
 * made of the article's date and id (`sorted_at << 20 | id & 0xfffff`), so that results come in date order from the index itself
 * and the first page of a common word costs no more than that of a rare one.
 */
import type { LibraryMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import { searchText } from './search-text.ts';

interface Waiting extends Row {
  id: number;
  headline: string;
  dek: string;
  byline: string;
  text: string | null;
}

export function searchMethods(database: Connection): Pick<LibraryMethods, 'indexPending'> {
  return {
    indexPending: (limit) =>
      database.transaction(() => {
        const waiting = database.all<Waiting>(
          `SELECT a.id, a.headline, a.dek, a.byline, b.text FROM articles a LEFT JOIN bodies b ON b.article_id = a.id
           WHERE a.search_waits = 1 ORDER BY a.sorted_at DESC LIMIT ?`,
          limit,
        );
        for (const one of waiting) {
          database.run('DELETE FROM search WHERE rowid = (SELECT search_key FROM articles WHERE id = ?)', one.id);
          // Two articles of one millisecond whose ids are a million apart would share a number: such a one waits for no search, it is left out.
          const { changes } = database.run(
            'UPDATE OR IGNORE articles SET search_key = (sorted_at << 20) | (id & 1048575), search_waits = 0 WHERE id = ?',
            one.id,
          );
          if (changes === 0) {
            database.run('UPDATE articles SET search_key = NULL, search_waits = 0 WHERE id = ?', one.id);
            continue;
          }
          database.run(
            `INSERT INTO search (rowid, headline, dek, byline, body, marks) SELECT search_key, ?, ?, ?, ?, 'publication' || publication_id FROM articles WHERE id = ?`,
            searchText(one.headline),
            searchText(one.dek),
            searchText(one.byline),
            searchText(one.text ?? ''),
            one.id,
          );
        }
        const left =
          waiting.length < limit ? 0 : database.number('SELECT count(*) FROM articles WHERE search_waits = 1');
        return { indexed: waiting.length, waiting: left };
      }),
  };
}

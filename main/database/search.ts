/** The full-text index: articles are listed first and indexed after, a few at a time, newest first. */
import { captionText } from './caption-text.ts';
import type { LibraryMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import { MARKS } from './query.ts';
import { SEARCH_KEY } from './search-key.ts';
import { searchText } from './search-text.ts';

interface Waiting extends Row {
  id: number;
  headline: string;
  dek: string;
  byline: string;
  text: string | null;
  /** The body as HTML where it has captions. */
  captioned: string | null;
  lead_caption: string;
  lead_credit: string;
}

export function searchMethods(database: Connection): Pick<LibraryMethods, 'indexPending'> {
  return {
    indexPending: (limit) =>
      database.transaction(() => {
        const waiting = database.all<Waiting>(
          `SELECT a.id, a.headline, a.dek, a.byline, a.lead_caption, a.lead_credit, b.text,
             iif(instr(b.html, '<figcaption') > 0, b.html, NULL) AS captioned
           FROM articles a LEFT JOIN bodies b ON b.article_id = a.id
           WHERE a.search_waits = 1 ORDER BY a.sorted_at DESC LIMIT ?`,
          limit,
        );
        for (const one of waiting) {
          database.run('DELETE FROM search WHERE rowid = (SELECT search_key FROM articles WHERE id = ?)', one.id);
          database.run(`UPDATE articles SET search_key = ${SEARCH_KEY}, search_waits = 0 WHERE id = ?`, one.id);
          database.run(
            `INSERT INTO search (rowid, headline, dek, byline, body, marks) SELECT search_key, ?, ?, ?, ?, ${MARKS} FROM articles WHERE id = ?`,
            searchText(one.headline),
            searchText(one.dek),
            searchText(one.byline),
            searchText(wordsOf(one)),
            one.id,
          );
        }
        const left =
          waiting.length < limit ? 0 : database.number('SELECT count(*) FROM articles WHERE search_waits = 1');
        return { indexed: waiting.length, waiting: left };
      }),
  };
}

/** The text, and behind it what stands at its pictures. */
const wordsOf = ({ text, captioned, lead_caption: caption, lead_credit: credit }: Waiting): string =>
  [text ?? '', caption, credit, captionText(captioned ?? '')].filter((part) => part !== '').join('\n');

/** What texts are about: which are still to be looked through, and what was found in them. */
import type { TextWaiting, TopicMethods } from './face.ts';
import type { Connection, Row } from './open.ts';

export function termMethods(database: Connection): Pick<TopicMethods, 'textsWaiting' | 'storeTerms'> {
  return {
    textsWaiting: (limit) =>
      database.all<TextWaiting & Row>(
        `SELECT a.id AS articleId, a.headline, a.dek, coalesce(b.text, '') AS bodyText, coalesce(b.html, '') AS bodyHtml, a.language, a.url
         FROM articles a LEFT JOIN bodies b ON b.article_id = a.id WHERE a.terms_wait = 1 ORDER BY a.sorted_at DESC LIMIT ?`,
        limit,
      ),
    storeTerms: (found) =>
      database.transaction(() => {
        for (const { articleId } of found) database.run('UPDATE articles SET terms_wait = 0 WHERE id = ?', articleId);
        return { changed: [], waiting: database.number('SELECT count(*) FROM articles WHERE terms_wait = 1') };
      }),
  };
}

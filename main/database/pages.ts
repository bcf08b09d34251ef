/** Pages still to be fetched, and what became of them. */
import type { Access } from '../../preload/model.ts';
import { keepRevision, latest, sortedDate, storeBody, storeIdentities, wholeDate } from './article-parts.ts';
import { whyKept } from './better.ts';
import { renewCommonTopics } from './common-topics.ts';
import type { LibraryMethods, PendingPage } from './face.ts';
import type { Connection, Row } from './open.ts';
import { storeTopics } from './spellings.ts';
import { linkImages } from './wanted.ts';

interface HeldRow extends Row {
  publication_id: number;
  headline: string;
  dek: string;
  byline: string;
  published_at: number | null;
  updated_at: number | null;
  sorted_at: number;
  revised_at: number | null;
  stored_at: number | null;
  access: Access;
  word_count: number;
  text: string | null;
}

type Part = Pick<LibraryMethods, 'pendingPages' | 'storePage' | 'pageFailed' | 'requeuePage'>;

export function pageMethods(database: Connection): Part {
  return {
    pendingPages: ({ now, limit, publicationId, exclude }) =>
      database.all<PendingPage & Row>(
        `SELECT a.id AS articleId, a.publication_id AS publicationId, a.url, p.profile, p.title AS publicationTitle, a.page_attempts AS attempts,
           a.page_etag AS etag, a.page_last_modified AS lastModified, a.headline, a.dek, a.byline, a.published_at AS publishedAt,
           CASE WHEN a.access = 'feed' THEN coalesce(b.text, '') ELSE '' END AS bodyText, a.language
         FROM articles a JOIN publications p ON p.id = a.publication_id LEFT JOIN bodies b ON b.article_id = a.id
         WHERE a.page_state = 'pending' AND a.page_retry_at <= ?1 AND (?2 IS NULL OR a.publication_id = ?2)
           AND a.id NOT IN (SELECT value FROM json_each(?3))
         ORDER BY a.sorted_at DESC, a.id DESC LIMIT ?4`,
        now,
        publicationId ?? null,
        JSON.stringify(exclude),
        limit,
      ),

    storePage: (articleId, page, answer) =>
      database.transaction(() => {
        const held = database.get<HeldRow>(
          `SELECT a.publication_id, a.headline, a.dek, a.byline, a.published_at, a.updated_at, a.sorted_at, a.stored_at, a.access, a.word_count, b.text, b.revised_at
           FROM articles a LEFT JOIN bodies b ON b.article_id = a.id WHERE a.id = ?`,
          articleId,
        );
        if (held === undefined) return { kept: { code: 'purged' } };
        const settle = (etag: string | null, lastModified: string | null): void => {
          database.run(
            `UPDATE articles SET page_state = 'stored', page_attempts = 0, page_retry_at = 0, problem_code = NULL, problem_message = NULL,
               page_etag = ?, page_last_modified = ? WHERE id = ?`,
            etag,
            lastModified,
            articleId,
          );
        };
        // A page is at least as new as the change that the feed told of.
        const revisedAt = latest(wholeDate(page.updatedAt), held.updated_at);
        const kept = whyKept(
          { access: held.access, words: held.word_count, updatedAt: held.revised_at },
          { access: page.access, words: page.wordCount, updatedAt: revisedAt },
        );
        if (kept !== null) {
          // Without its validators: what was refused must not be answered with 304 next time.
          settle(null, null);
          return { kept };
        }
        if (held.stored_at !== null && (held.text !== page.bodyText || held.headline !== page.headline))
          keepRevision(database, articleId, answer.now);
        database.run(
          `UPDATE articles SET headline = ?, dek = ?, byline = ?, published_at = ?, updated_at = ?, sorted_at = ?, kind = ?, access = ?, language = ?, direction = ?,
             lead_caption = ?, lead_credit = ?, word_count = ?, stored_at = ?, version = version + 1, search_waits = 1, terms_wait = 1, rules_wait = 1 WHERE id = ?`,
          page.headline || held.headline,
          page.dek || held.dek,
          page.byline || held.byline,
          wholeDate(page.publishedAt) ?? held.published_at,
          revisedAt,
          sortedDate(page.publishedAt ?? held.published_at, held.sorted_at, answer.now),
          page.kind,
          page.access,
          page.language,
          page.direction,
          page.leadCaption,
          page.leadCredit,
          page.wordCount,
          answer.now,
          articleId,
        );
        storeBody(database, articleId, page, revisedAt);
        if (page.topics.length > 0) storeTopics(database, articleId, page.topics, page.language);
        renewCommonTopics(database, [held.publication_id]);
        linkImages(database, {
          articleId,
          publicationId: held.publication_id,
          lead: page.leadImage,
          images: page.images,
          documents: page.documents,
        });
        if (page.canonicalUrl !== '') storeIdentities(database, held.publication_id, articleId, [page.canonicalUrl]);
        settle(answer.etag, answer.lastModified);
        return { stored: { added: [], changed: [articleId], removed: [] } };
      }),

    pageFailed: (articleId, problem, retryAt, now) => {
      void now;
      database.run(
        `UPDATE articles SET page_state = CASE WHEN ?1 IS NOT NULL THEN 'pending' WHEN stored_at IS NOT NULL THEN 'stored' ELSE 'failed' END,
           page_retry_at = coalesce(?1, 0), page_attempts = page_attempts + 1, problem_code = ?2, problem_message = ?3, version = version + 1 WHERE id = ?4`,
        retryAt,
        problem.code,
        problem.message,
        articleId,
      );
    },

    requeuePage: (articleId) =>
      database.transaction(() => {
        database.run(
          `UPDATE articles SET page_state = CASE WHEN page_state = 'none' AND page_held = 0 THEN 'none' ELSE 'pending' END, page_held = 0, page_attempts = 0, page_retry_at = 0,
             page_etag = NULL, page_last_modified = NULL, problem_code = NULL, problem_message = NULL, version = version + 1 WHERE id = ?`,
          articleId,
        );
        database.run(
          `UPDATE assets SET state = 'pending', attempts = 0, retry_at = 0, problem_code = NULL, problem_message = NULL
           WHERE state = 'failed' AND id IN (SELECT asset_id FROM article_assets WHERE article_id = ?)`,
          articleId,
        );
      }),
  };
}

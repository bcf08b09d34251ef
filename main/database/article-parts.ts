/** What feeds and pages do alike when they write an article. */
import { anchorMarks } from './marks.ts';
import type { Connection } from './open.ts';

/** The year 1700, beyond which the numbers of the full-text index do not reach (search-key.ts). */
const EARLIEST = -8_520_336_000_000;

/** A date as a column takes it: whole ms, null when it is none. */
export const wholeDate = (date: number | null): number | null =>
  date !== null && Number.isFinite(date) ? Math.trunc(date) : null;

/** What lists are ordered by. A date in the future would stand at the top of every list until it comes. */
export const sortedDate = (date: number | null, otherwise: number, now: number): number =>
  Math.max(EARLIEST, Math.min(wholeDate(date) ?? otherwise, now));

export const latest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Keeps the article as it stands as an earlier revision; nothing when it has no words yet. */
export function keepRevision(database: Connection, articleId: number, now: number): void {
  database.run(
    `INSERT INTO revisions (article_id, replaced_at, headline, dek, access, html, text)
     SELECT a.id, ?, a.headline, a.dek, a.access, b.html, b.text FROM articles a JOIN bodies b ON b.article_id = a.id
     WHERE a.id = ? AND (b.text <> '' OR a.dek <> '')`,
    now,
    articleId,
  );
}

export function storeBody(
  database: Connection,
  articleId: number,
  body: { bodyHtml: string; bodyText: string },
  revisedAt: number | null,
): void {
  database.run(
    'INSERT OR REPLACE INTO bodies (article_id, html, text, revised_at) VALUES (?, ?, ?, ?)',
    articleId,
    body.bodyHtml,
    body.bodyText,
    revisedAt,
  );
  anchorMarks(database, articleId);
}

export function storeIdentities(
  database: Connection,
  publicationId: number,
  articleId: number,
  identities: readonly string[],
): void {
  for (const identity of identities) {
    database.run(
      'INSERT OR IGNORE INTO identities (publication_id, identity, article_id) VALUES (?, ?, ?)',
      publicationId,
      identity,
      articleId,
    );
  }
}

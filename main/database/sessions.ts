/** Sessions, the terms on which publications let people read, and what waits behind their doors. */
import type { SessionMethod, SessionStatus } from '../../preload/model.ts';
import type { LibraryMethods, Terms } from './face.ts';
import type { SessionMethods } from './face-sessions.ts';
import type { Connection, Row, Value } from './open.ts';

interface SessionColumns extends Row {
  status: SessionStatus;
  since: number;
  verified_at: number | null;
  account: string;
  method: SessionMethod;
  witness: string;
  shown_by: string;
}

interface TermsColumns extends Row {
  surveyed_at: number | null;
  proven: number;
  sign_in_url: string;
  metered: number;
  free_limit: number | null;
  free_left: number | null;
  counts_readers: number;
  allowance: number;
  month: string;
  used: number;
}

const METHODS: readonly SessionMethod[] = ['profile', 'teaser', 'links'];

/** Only a part is stored: a teaser, nothing, or the feed's text because the page gave less than that. */
const GATED = "(access IN ('teaser', 'locked') OR access = 'feed' AND page_state = 'stored')";
const AGAIN = `page_state = 'pending', page_held = 0, page_attempts = 0, page_retry_at = 0, page_etag = NULL, page_last_modified = NULL,
  problem_code = NULL, problem_message = NULL, version = version + 1`;

type Part = Pick<LibraryMethods, keyof SessionMethods | 'holdPage'>;

export function sessionMethods(database: Connection): Part {
  return {
    session: (publicationId) => {
      const row = database.get<SessionColumns>('SELECT * FROM sessions WHERE publication_id = ?', publicationId);
      if (row === undefined) {
        const since = database.number('SELECT added_at FROM publications WHERE id = ?', publicationId);
        return { status: 'signed-out', since, verifiedAt: null, account: '', method: 'none', witness: '', shownBy: [] };
      }
      const { status, since, verified_at: verifiedAt, account, method, witness, shown_by: shown } = row;
      return {
        status,
        since,
        verifiedAt,
        account,
        method,
        witness,
        shownBy: METHODS.filter((one) => shown.includes(one)),
      };
    },

    saveSession: (publicationId, { status, since, verifiedAt, account, method, witness, shownBy }) => {
      // The publication may have been removed meanwhile: then nothing is kept.
      database.run(
        `INSERT INTO sessions (publication_id, status, since, verified_at, account, method, witness, shown_by)
         SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM publications WHERE id = ?1
         ON CONFLICT (publication_id) DO UPDATE SET status = ?2, since = ?3, verified_at = ?4, account = ?5, method = ?6, witness = ?7, shown_by = ?8`,
        publicationId,
        status,
        since,
        verifiedAt,
        account,
        method,
        witness,
        JSON.stringify(shownBy),
      );
    },

    terms: (publicationId) => termsOf(database, publicationId),

    saveTerms: (publicationId, change) =>
      database.transaction(() => {
        const next = { ...termsOf(database, publicationId), ...change };
        const values: Value[] = [
          next.surveyedAt,
          next.proven ? 1 : 0,
          next.signInUrl,
          next.metered ? 1 : 0,
          next.limit,
          next.left,
          next.countsReaders ? 1 : 0,
          next.allowance,
          next.month,
          next.used,
        ];
        database.run(
          `INSERT OR REPLACE INTO terms (publication_id, surveyed_at, proven, sign_in_url, metered, free_limit, free_left, counts_readers, allowance, month, used)
           SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 FROM publications WHERE id = ?1`,
          publicationId,
          ...values,
        );
      }),

    newestGated: (publicationId) =>
      database.get<{ articleId: number; url: string }>(
        `SELECT id AS articleId, url FROM articles WHERE publication_id = ? AND access IN ('teaser', 'locked') AND url <> ''
         ORDER BY sorted_at DESC, id DESC LIMIT 1`,
        publicationId,
      ) ?? null,

    requeueHeld: (publicationId, count) =>
      database.run(
        `UPDATE articles SET ${AGAIN} WHERE id IN
           (SELECT id FROM articles WHERE publication_id = ? AND page_held = 1 ORDER BY sorted_at DESC, id DESC LIMIT ?)`,
        publicationId,
        count,
      ).changes,

    requeueGated: (publicationId) =>
      database.transaction(() => {
        database.run(
          `UPDATE assets SET state = 'pending', attempts = 0, retry_at = 0, problem_code = NULL, problem_message = NULL
           WHERE publication_id = ? AND state <> 'stored' AND problem_code IN ('needs-sign-in', 'forbidden')`,
          publicationId,
        );
        return database.run(
          `UPDATE articles SET ${AGAIN} WHERE publication_id = ? AND url <> ''
             AND (page_held = 1 OR page_state <> 'none' AND (${GATED} OR problem_code IN ('needs-sign-in', 'forbidden')))`,
          publicationId,
        ).changes;
      }),

    releaseGated: (publicationId) =>
      database.run(
        `UPDATE articles SET page_state = 'stored', page_retry_at = 0 WHERE publication_id = ? AND page_state = 'pending'
           AND stored_at IS NOT NULL AND ${GATED}`,
        publicationId,
      ).changes,

    holdPage: (articleId) => {
      // Whole text that is stored needs no free read: there the page was only asked for anew.
      database.run(
        `UPDATE articles SET page_state = CASE WHEN access = 'full' THEN 'stored' ELSE 'none' END, page_held = access <> 'full',
           page_retry_at = 0, version = version + 1 WHERE id = ? AND page_state = 'pending'`,
        articleId,
      );
    },

    removeArticles: (publicationId) =>
      database.transaction(() => {
        const ids = database
          .all<{ id: number }>('SELECT id FROM articles WHERE publication_id = ?', publicationId)
          .map(({ id }) => id);
        database.run(
          'DELETE FROM search WHERE rowid IN (SELECT search_key FROM articles WHERE publication_id = ? AND search_key IS NOT NULL)',
          publicationId,
        );
        database.run('DELETE FROM articles WHERE publication_id = ?', publicationId);
        // Else "nothing new" would keep out for ever what its feeds still carry.
        database.run(
          'UPDATE feeds SET etag = NULL, last_modified = NULL, validators_since = NULL, body_hash = NULL WHERE publication_id = ?',
          publicationId,
        );
        return ids;
      }),

    setFeedSecret: (feedId, secret) => {
      database.run('UPDATE feeds SET secret = ? WHERE id = ?', secret, feedId);
    },
  };
}

function termsOf(database: Connection, publicationId: number): Terms {
  const row = database.get<TermsColumns>('SELECT * FROM terms WHERE publication_id = ?', publicationId);
  return {
    surveyedAt: row?.surveyed_at ?? null,
    proven: row?.proven === 1,
    signInUrl: row?.sign_in_url ?? '',
    metered: row?.metered === 1,
    limit: row?.free_limit ?? null,
    left: row?.free_left ?? null,
    countsReaders: row?.counts_readers === 1,
    allowance: row?.allowance ?? 0,
    month: row?.month ?? '',
    used: row?.used ?? 0,
  };
}

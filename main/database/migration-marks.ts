/** Highlights with their notes, and which articles have some, or were begun and not read to their end. */
import type { Connection } from './open.ts';

const COUNTED = (id: string): string =>
  `UPDATE states SET marked = (SELECT count(*) FROM marks WHERE article_id = ${id} AND removed_at IS NULL) WHERE article_id = ${id};`;

export const marks = (connection: Connection): void =>
  connection.execute(`
    CREATE TABLE marks (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      colour TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT '',
      -- The words as they were marked, which a changed article never changes; where they stand now.
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL,
      -- 1 while the article does not have the passage.
      lost INTEGER NOT NULL DEFAULT 0,
      created_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      -- Kept for a while after its removal, so that it can be taken back.
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX marks_of_article ON marks (article_id);

    -- How many highlights: what has some is never let go.
    ALTER TABLE states ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
    CREATE TRIGGER mark_added AFTER INSERT ON marks BEGIN ${COUNTED('new.article_id')} END;
    CREATE TRIGGER mark_removed AFTER UPDATE OF removed_at ON marks BEGIN ${COUNTED('new.article_id')} END;
    CREATE TRIGGER mark_deleted AFTER DELETE ON marks BEGIN ${COUNTED('old.article_id')} END;
    CREATE INDEX states_marked ON states (article_id) WHERE marked > 0;
    DROP INDEX states_read_longest_ago;
    CREATE INDEX states_read_longest_ago ON states (read_at, sorted_at, article_id)
      WHERE read = 1 AND starred = 0 AND prepared = 0 AND marked = 0;

    CREATE INDEX states_begun ON states (article_id) WHERE position >= 0.1 AND position < 0.9;
  `);

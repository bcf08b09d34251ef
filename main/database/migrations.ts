/**
 * The library's schema as an append-only list: the version of a library is the number of migrations it has seen
 * (PRAGMA user_version). Each runs in a transaction of its own. Never change one that was released; add another.
 */
import { library } from './migration-library.ts';
import { marks } from './migration-marks.ts';
import { place } from './migration-place.ts';
import { topics } from './migration-topics.ts';
import type { Connection } from './open.ts';

/** 'BrSh': tells `file` and us that a SQLite file is a Broadsheet library. */
export const APPLICATION_ID = 0x42725368;

export type Migration = (connection: Connection) => void;

/**
 * Every list, filter and count is answered from one index of `states`; search finds the state by the number of its row
 * and one letter by an index of its own. What a feed said last, and of which revision a text is, are kept.
 */
const filters: Migration = (connection) =>
  connection.execute(`
    ALTER TABLE states ADD COLUMN kind TEXT NOT NULL DEFAULT 'news';
    ALTER TABLE states ADD COLUMN access TEXT NOT NULL DEFAULT 'feed';
    UPDATE states SET (kind, access) = (SELECT kind, access FROM articles WHERE id = article_id);
    DROP TRIGGER article_dated;
    CREATE TRIGGER article_moved AFTER UPDATE OF sorted_at, kind, access ON articles
      WHEN (old.sorted_at, old.kind, old.access) <> (new.sorted_at, new.kind, new.access) BEGIN
      UPDATE states SET sorted_at = new.sorted_at, kind = new.kind, access = new.access WHERE article_id = new.id;
    END;

    DROP INDEX articles_by_date;
    DROP INDEX articles_of_publication;
    DROP INDEX articles_by_access;
    DROP INDEX articles_by_kind;
    DROP INDEX states_unread;
    DROP INDEX states_unread_of_publication;
    DROP INDEX states_starred;
    DROP INDEX states_read_longest_ago;
    -- The columns behind article_id are those a filter asks for: what does not match costs no look at the row.
    CREATE INDEX states_by_date ON states (sorted_at, article_id, publication_id, kind, access);
    CREATE INDEX states_of_publication ON states (publication_id, sorted_at, article_id, kind, access);
    CREATE INDEX states_by_kind ON states (kind, sorted_at, article_id, publication_id, access);
    CREATE INDEX states_by_access ON states (access, sorted_at, article_id, publication_id, kind);
    CREATE INDEX states_unread ON states (sorted_at, article_id, publication_id, kind, access) WHERE read = 0;
    CREATE INDEX states_unread_of_publication ON states (publication_id, sorted_at, article_id, kind, access) WHERE read = 0;
    CREATE INDEX states_starred ON states (sorted_at, article_id, publication_id, kind, access, read) WHERE starred = 1;
    CREATE INDEX states_read_longest_ago ON states (read_at, sorted_at, article_id) WHERE read = 1 AND starred = 0;
    -- For the removal of a publication, and of an asset.
    CREATE INDEX articles_by_publication ON articles (publication_id);
    CREATE INDEX articles_by_lead_asset ON articles (lead_asset);

    DROP TABLE search;
    -- marks: publication, kind and access as words, so that a search within them reads no row of others.
    CREATE VIRTUAL TABLE search USING fts5 (
      headline, dek, byline, body, marks, content = '', contentless_delete = 1, prefix = '1', tokenize = "unicode61 remove_diacritics 0"
    );
    UPDATE articles SET search_key = NULL, search_waits = 1;

    -- The publisher's date of change of the revision this text is; null when none was given.
    ALTER TABLE bodies ADD COLUMN revised_at INTEGER;
    UPDATE bodies SET revised_at = (SELECT updated_at FROM articles WHERE id = article_id);
    -- Hash of what the feed said of the article last: only a difference from that is a change.
    ALTER TABLE feed_items ADD COLUMN words TEXT;
  `);

/** Articles held for a trip stay, read or not; search folds the Arabic article, Hebrew acronyms and kana anew. */
const held: Migration = (connection) =>
  connection.execute(`
    ALTER TABLE states ADD COLUMN prepared INTEGER NOT NULL DEFAULT 0;
    DROP INDEX states_read_longest_ago;
    CREATE INDEX states_read_longest_ago ON states (read_at, sorted_at, article_id) WHERE read = 1 AND starred = 0 AND prepared = 0;
    UPDATE articles SET search_waits = 1;
  `);

/** Sessions, the terms on which publications let people read, pages held back for a meter, feeds with a secret of their own. */
const signIn: Migration = (connection) =>
  connection.execute(`
    CREATE TABLE sessions (
      publication_id INTEGER PRIMARY KEY REFERENCES publications (id) ON DELETE CASCADE,
      status TEXT NOT NULL CHECK (status IN ('signed-out', 'signed-in', 'unverified', 'expired')),
      since INTEGER NOT NULL,
      verified_at INTEGER,
      account TEXT NOT NULL DEFAULT '',
      method TEXT NOT NULL DEFAULT 'none',
      -- Address of an article that came whole because the reader was signed in.
      witness TEXT NOT NULL DEFAULT '',
      -- Kinds of evidence that showed the reader signed in, as a JSON list.
      shown_by TEXT NOT NULL DEFAULT '[]'
    ) STRICT;
    CREATE TABLE terms (
      publication_id INTEGER PRIMARY KEY REFERENCES publications (id) ON DELETE CASCADE,
      surveyed_at INTEGER,
      proven INTEGER NOT NULL DEFAULT 0,
      sign_in_url TEXT NOT NULL DEFAULT '',
      metered INTEGER NOT NULL DEFAULT 0,
      free_limit INTEGER,
      free_left INTEGER,
      counts_readers INTEGER NOT NULL DEFAULT 0,
      allowance INTEGER NOT NULL DEFAULT 0,
      month TEXT NOT NULL DEFAULT '',
      used INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    -- Held back: page_state is 'none' meanwhile, so that nothing waits for it.
    ALTER TABLE articles ADD COLUMN page_held INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feeds ADD COLUMN secret TEXT NOT NULL DEFAULT 'none';
    CREATE INDEX articles_gated ON articles (publication_id, sorted_at, id) WHERE access IN ('teaser', 'locked');
    CREATE INDEX articles_held ON articles (publication_id, sorted_at, id) WHERE page_held = 1;
  `);

/** Captions and credits of pictures can be searched: what has pictures is indexed anew, in quiet moments, out of what is stored. */
const captions: Migration = (connection) =>
  connection.execute(`
    UPDATE articles SET search_waits = 1
      WHERE lead_caption <> '' OR lead_credit <> '' OR id IN (SELECT article_id FROM article_assets);
  `);

export const migrations: readonly Migration[] = [library, filters, held, signIn, topics, marks, place, captions];

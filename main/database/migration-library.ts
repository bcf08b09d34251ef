/** The first migration: the library's tables, as version 1 had them. */
import type { Connection } from './open.ts';

export const library = (connection: Connection): void =>
  connection.execute(`
    CREATE TABLE publications (
      -- AUTOINCREMENT: an id is never used twice, because a publication's Electron session is named by it.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL,
      site_url TEXT NOT NULL,
      language TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
      folder TEXT NOT NULL,
      profile TEXT,
      added_at INTEGER NOT NULL,
      icon_asset INTEGER REFERENCES assets (id) ON DELETE SET NULL,
      -- Kept by the triggers below: counting 100,000 rows at every look would cost more than a list.
      articles INTEGER NOT NULL DEFAULT 0,
      unread INTEGER NOT NULL DEFAULT 0,
      pending INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE feeds (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publication_id INTEGER NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
      url TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      format TEXT,
      etag TEXT,
      last_modified TEXT,
      validators_since INTEGER,
      body_hash TEXT,
      checked_at INTEGER,
      next_check_at INTEGER NOT NULL,
      failures INTEGER NOT NULL DEFAULT 0,
      status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'failing', 'gone')),
      problem_code TEXT,
      problem_message TEXT,
      answered_at INTEGER
    ) STRICT;
    CREATE INDEX feeds_of_publication ON feeds (publication_id);
    CREATE INDEX feeds_due ON feeds (next_check_at) WHERE status <> 'gone';

    CREATE TABLE articles (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publication_id INTEGER NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
      url TEXT NOT NULL,
      headline TEXT NOT NULL,
      dek TEXT NOT NULL,
      byline TEXT NOT NULL,
      published_at INTEGER,
      updated_at INTEGER,
      -- What lists are ordered by: the publisher's date, else when it was first seen. Never in the future.
      sorted_at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      access TEXT NOT NULL CHECK (access IN ('full', 'teaser', 'locked', 'feed')),
      language TEXT NOT NULL,
      direction TEXT NOT NULL,
      lead_asset INTEGER REFERENCES assets (id) ON DELETE SET NULL,
      lead_caption TEXT NOT NULL DEFAULT '',
      lead_credit TEXT NOT NULL DEFAULT '',
      word_count INTEGER NOT NULL DEFAULT 0,
      seen_at INTEGER NOT NULL,
      stored_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1,
      page_state TEXT NOT NULL CHECK (page_state IN ('pending', 'stored', 'failed', 'none')),
      page_attempts INTEGER NOT NULL DEFAULT 0,
      page_retry_at INTEGER NOT NULL DEFAULT 0,
      page_etag TEXT,
      page_last_modified TEXT,
      problem_code TEXT,
      problem_message TEXT,
      -- Row of the full-text index, null while waiting for it. See search.ts.
      search_key INTEGER UNIQUE,
      search_waits INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX articles_by_date ON articles (sorted_at, id);
    CREATE INDEX articles_of_publication ON articles (publication_id, sorted_at, id);
    CREATE INDEX articles_by_access ON articles (access, sorted_at, id);
    CREATE INDEX articles_by_kind ON articles (kind, sorted_at, id);
    CREATE INDEX articles_pending ON articles (sorted_at, id) WHERE page_state = 'pending';
    CREATE INDEX articles_to_index ON articles (sorted_at) WHERE search_waits = 1;

    -- What the reader did, apart from what the publisher wrote. Dates are repeated so that lists need one index.
    CREATE TABLE states (
      article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      publication_id INTEGER NOT NULL,
      sorted_at INTEGER NOT NULL,
      read INTEGER NOT NULL DEFAULT 0,
      read_at INTEGER,
      starred INTEGER NOT NULL DEFAULT 0,
      starred_at INTEGER,
      position REAL NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX states_unread ON states (sorted_at, article_id) WHERE read = 0;
    CREATE INDEX states_unread_of_publication ON states (publication_id, sorted_at, article_id) WHERE read = 0;
    CREATE INDEX states_starred ON states (sorted_at, article_id) WHERE starred = 1;
    CREATE INDEX states_read_longest_ago ON states (read_at) WHERE read = 1 AND starred = 0;

    CREATE TABLE bodies (
      article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      html TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE revisions (
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      replaced_at INTEGER NOT NULL,
      headline TEXT NOT NULL,
      dek TEXT NOT NULL,
      access TEXT NOT NULL,
      html TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX revisions_of_article ON revisions (article_id);

    CREATE TABLE identities (
      publication_id INTEGER NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
      identity TEXT NOT NULL,
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      PRIMARY KEY (publication_id, identity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX identities_of_article ON identities (article_id);
    CREATE INDEX identities_anywhere ON identities (identity);

    -- Identities of purged articles: a feed that still carries one does not bring it back.
    CREATE TABLE tombstones (
      publication_id INTEGER NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
      identity TEXT NOT NULL,
      purged_at INTEGER NOT NULL,
      PRIMARY KEY (publication_id, identity)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE feed_items (
      feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      vanished_at INTEGER,
      PRIMARY KEY (feed_id, article_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX feed_items_of_article ON feed_items (article_id);

    CREATE TABLE article_topics (
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE files (
      hash TEXT PRIMARY KEY,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      width INTEGER,
      height INTEGER,
      stored_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE assets (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publication_id INTEGER NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
      url TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('lead', 'body', 'document', 'icon')),
      state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'stored', 'failed')),
      attempts INTEGER NOT NULL DEFAULT 0,
      retry_at INTEGER NOT NULL DEFAULT 0,
      hash TEXT REFERENCES files (hash),
      problem_code TEXT,
      problem_message TEXT,
      UNIQUE (publication_id, url)
    ) STRICT;
    CREATE INDEX assets_pending ON assets (id) WHERE state = 'pending';
    CREATE INDEX assets_by_hash ON assets (hash);

    CREATE TABLE article_assets (
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      asset_id INTEGER NOT NULL REFERENCES assets (id) ON DELETE CASCADE,
      role TEXT NOT NULL,
      position INTEGER NOT NULL,
      PRIMARY KEY (article_id, asset_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_assets_of_asset ON article_assets (asset_id);

    CREATE TABLE activity (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      level TEXT NOT NULL,
      subject TEXT NOT NULL,
      publication_id INTEGER,
      article_id INTEGER,
      url TEXT NOT NULL,
      code TEXT NOT NULL,
      message TEXT NOT NULL
    ) STRICT;
    CREATE INDEX activity_of_publication ON activity (publication_id, id);
    CREATE INDEX activity_by_level ON activity (level, id);

    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    -- marks: the publication as a word, so that a search within one reads no row of another.
    CREATE VIRTUAL TABLE search USING fts5 (
      headline, dek, byline, body, marks, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
    );

    CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
      UPDATE publications SET articles = articles + 1, pending = pending + (new.page_state = 'pending') WHERE id = new.publication_id;
    END;
    CREATE TRIGGER article_removed AFTER DELETE ON articles BEGIN
      UPDATE publications SET articles = articles - 1, pending = pending - (old.page_state = 'pending') WHERE id = old.publication_id;
    END;
    CREATE TRIGGER article_page_moved AFTER UPDATE OF page_state ON articles WHEN old.page_state <> new.page_state BEGIN
      UPDATE publications SET pending = pending + (new.page_state = 'pending') - (old.page_state = 'pending') WHERE id = new.publication_id;
    END;
    CREATE TRIGGER article_dated AFTER UPDATE OF sorted_at ON articles WHEN old.sorted_at <> new.sorted_at BEGIN
      UPDATE states SET sorted_at = new.sorted_at WHERE article_id = new.id;
    END;
    CREATE TRIGGER state_added AFTER INSERT ON states BEGIN
      UPDATE publications SET unread = unread + (new.read = 0) WHERE id = new.publication_id;
    END;
    CREATE TRIGGER state_removed AFTER DELETE ON states BEGIN
      UPDATE publications SET unread = unread - (old.read = 0) WHERE id = old.publication_id;
    END;
    CREATE TRIGGER state_moved AFTER UPDATE OF read ON states WHEN old.read <> new.read BEGIN
      UPDATE publications SET unread = unread + (new.read = 0) - (old.read = 0) WHERE id = new.publication_id;
    END;
  `);

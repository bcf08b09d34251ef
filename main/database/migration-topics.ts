/** The fifth migration: topics, what is derived from texts, saved lists and rules. */
import type { Connection } from './open.ts';

export const topics = (connection: Connection): void =>
  connection.execute(`
    CREATE TABLE topics (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- Names with the same key are one topic (topics/key.ts).
      key TEXT NOT NULL UNIQUE,
      -- What the reader calls it; null while it goes by its spellings.
      name TEXT,
      -- What the bundled table calls it (topics/known-names.ts); null for what it does not hold.
      label TEXT,
      followed INTEGER NOT NULL DEFAULT 0,
      muted INTEGER NOT NULL DEFAULT 0,
      hidden INTEGER NOT NULL DEFAULT 0,
      -- Lists that name it mean that one.
      merged_into INTEGER REFERENCES topics (id)
    ) STRICT;
    CREATE INDEX topics_marked ON topics (id) WHERE followed = 1 OR muted = 1 OR hidden = 1 OR merged_into IS NOT NULL;

    CREATE TABLE spellings (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      language TEXT NOT NULL,
      topic_id INTEGER NOT NULL REFERENCES topics (id),
      -- The reader put it where it is: a new version of the keys leaves it there.
      moved INTEGER NOT NULL DEFAULT 0,
      -- Kept by the triggers below.
      articles INTEGER NOT NULL DEFAULT 0,
      UNIQUE (name, language)
    ) STRICT;
    CREATE INDEX spellings_of_topic ON spellings (topic_id, articles);
    CREATE INDEX spellings_moved ON spellings (topic_id) WHERE moved = 1;

    -- Null until the name has been looked at: in what an older version or a damaged library left.
    ALTER TABLE article_topics ADD COLUMN spelling_id INTEGER REFERENCES spellings (id);
    -- 1: found in the text, not given by the publisher. These stand from position 1000 on.
    ALTER TABLE article_topics ADD COLUMN derived INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX article_topics_of_spelling ON article_topics (spelling_id, article_id);
    CREATE TRIGGER article_topic_added AFTER INSERT ON article_topics WHEN new.spelling_id IS NOT NULL BEGIN
      UPDATE spellings SET articles = articles + 1 WHERE id = new.spelling_id;
    END;
    CREATE TRIGGER article_topic_removed AFTER DELETE ON article_topics WHEN old.spelling_id IS NOT NULL BEGIN
      UPDATE spellings SET articles = articles - 1 WHERE id = old.spelling_id;
    END;
    CREATE TRIGGER article_topic_spelled AFTER UPDATE OF spelling_id ON article_topics BEGIN
      UPDATE spellings SET articles = articles - 1 WHERE id = old.spelling_id;
      UPDATE spellings SET articles = articles + 1 WHERE id = new.spelling_id;
    END;

    -- Merges and splits that can be undone (topic-changes.ts).
    CREATE TABLE topic_changes (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
      -- What was merged into, or split.
      topic_id INTEGER NOT NULL REFERENCES topics (id),
      -- What a split made or brought back; null for a merge.
      other_id INTEGER REFERENCES topics (id) ON DELETE CASCADE,
      names TEXT NOT NULL,
      -- JSON lists of [spelling, topic before, moved before, topic after] and of [topic, column, value before, value after].
      moved TEXT NOT NULL,
      marked TEXT NOT NULL
    ) STRICT;
    CREATE INDEX topic_changes_of_topic ON topic_changes (topic_id);

    -- Topics that stand on more than half of a publication's articles and so say nothing there.
    CREATE TABLE common_topics (
      publication_id INTEGER NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
      topic_id INTEGER NOT NULL REFERENCES topics (id),
      PRIMARY KEY (publication_id, topic_id)
    ) STRICT, WITHOUT ROWID;

    -- 1: its text has still to be looked through for terms, and then for what rules say of it.
    ALTER TABLE articles ADD COLUMN terms_wait INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE articles ADD COLUMN rules_wait INTEGER NOT NULL DEFAULT 1;
    UPDATE articles SET rules_wait = 0;
    -- Search folds letters as topics do, and so anew.
    UPDATE articles SET search_waits = 1;
    -- All languages are read from it alone, without the articles' wide rows.
    CREATE INDEX articles_by_language ON articles (language);
    CREATE INDEX articles_without_terms ON articles (sorted_at) WHERE terms_wait = 1;
    CREATE INDEX articles_before_rules ON articles (id) WHERE rules_wait = 1;
    -- How many texts were counted when its terms were looked at last; 0 while its own are not counted.
    ALTER TABLE articles ADD COLUMN counted_among INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX articles_counted_early ON articles (counted_among) WHERE counted_among BETWEEN 1 AND 500;

    -- In how many articles a term stands, counted small (topics/term-counts.ts): rows are pages of one table of counters.
    CREATE TABLE term_counts (page INTEGER PRIMARY KEY, counts BLOB NOT NULL) STRICT;

    -- What likeness is told by (topics/likeness.ts).
    CREATE TABLE likenesses (
      article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      terms BLOB NOT NULL,
      signature BLOB NOT NULL,
      -- Numbers that texts with like wording share at least one of; null for a text too short to tell.
      band_1 INTEGER,
      band_2 INTEGER,
      band_3 INTEGER,
      band_4 INTEGER
    ) STRICT;
    CREATE INDEX likenesses_by_band_1 ON likenesses (band_1) WHERE band_1 IS NOT NULL;
    CREATE INDEX likenesses_by_band_2 ON likenesses (band_2) WHERE band_2 IS NOT NULL;
    CREATE INDEX likenesses_by_band_3 ON likenesses (band_3) WHERE band_3 IS NOT NULL;
    CREATE INDEX likenesses_by_band_4 ON likenesses (band_4) WHERE band_4 IS NOT NULL;
    -- Where an article links to, as identities are written.
    CREATE TABLE article_links (
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      identity TEXT NOT NULL,
      PRIMARY KEY (article_id, identity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_links_to ON article_links (identity);
    -- The story an article tells: the id of the first article that told it, which may be gone. Null until looked at.
    ALTER TABLE articles ADD COLUMN story INTEGER;
    CREATE INDEX articles_of_story ON articles (story) WHERE story IS NOT NULL;

    CREATE TABLE saved_lists (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      icon TEXT NOT NULL,
      query TEXT NOT NULL,
      notify INTEGER NOT NULL,
      keep_days INTEGER,
      -- Only articles with a higher id are news.
      after_article INTEGER NOT NULL
    ) STRICT;
    -- An article is news of a list once.
    CREATE TABLE list_hits (
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      list_id INTEGER NOT NULL REFERENCES saved_lists (id) ON DELETE CASCADE,
      PRIMARY KEY (article_id, list_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX list_hits_of_list ON list_hits (list_id);

    CREATE TABLE rules (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      enabled INTEGER NOT NULL,
      query TEXT NOT NULL,
      actions TEXT NOT NULL,
      -- What was in the library before is left alone: only articles with a higher id are new to it.
      after_article INTEGER NOT NULL,
      applied INTEGER NOT NULL DEFAULT 0,
      applied_at INTEGER
    ) STRICT;
    -- A rule acts on an article once: what the reader did afterwards stays.
    CREATE TABLE rule_hits (
      article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      rule_id INTEGER NOT NULL REFERENCES rules (id) ON DELETE CASCADE,
      PRIMARY KEY (article_id, rule_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX rule_hits_of_rule ON rule_hits (rule_id);
    CREATE INDEX states_prepared ON states (article_id) WHERE prepared = 1;
  `);

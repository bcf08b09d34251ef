/**
 * Notes of what the index of topics has to read again. They are made by triggers on this connection, so that no way to write can
 * forget them, cascades included; they lie in a temporary table, so that a transaction that is undone takes its notes back.
 */
import type { Connection } from './open.ts';

/** What of which id has changed. */
export const NOTE = { state: 0, topics: 1, marks: 2, common: 3, search: 4 } as const;

/** Outside of a transaction. One index a connection: it takes the notes away. */
export function startNotes(database: Connection): void {
  const states = `INSERT INTO topic_notes VALUES (${NOTE.state}, `;
  const topics = `INSERT INTO topic_notes VALUES (${NOTE.topics}, `;
  database.execute(`
    CREATE TEMP TABLE IF NOT EXISTS topic_notes (what INTEGER NOT NULL, id INTEGER NOT NULL);
    CREATE TEMP TRIGGER IF NOT EXISTS note_state_added AFTER INSERT ON main.states BEGIN ${states} new.article_id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_state_removed AFTER DELETE ON main.states BEGIN ${states} old.article_id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_state_changed AFTER UPDATE OF read, starred, sorted_at, kind, access, publication_id ON main.states
      WHEN (old.read, old.starred, old.sorted_at, old.kind, old.access, old.publication_id)
        <> (new.read, new.starred, new.sorted_at, new.kind, new.access, new.publication_id) BEGIN ${states} new.article_id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_language AFTER UPDATE OF language ON main.articles
      WHEN old.language <> new.language BEGIN ${topics} new.id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_topic_added AFTER INSERT ON main.article_topics BEGIN ${topics} new.article_id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_topic_removed AFTER DELETE ON main.article_topics BEGIN ${topics} old.article_id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_topic_changed AFTER UPDATE ON main.article_topics BEGIN
      ${topics} old.article_id);
      ${topics} new.article_id);
    END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_spelling_moved AFTER UPDATE OF topic_id ON main.spellings WHEN old.topic_id <> new.topic_id BEGIN
      INSERT INTO topic_notes SELECT ${NOTE.topics}, t.article_id FROM article_topics t WHERE t.spelling_id = new.id;
    END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_marked AFTER UPDATE OF muted, hidden, merged_into ON main.topics BEGIN
      INSERT INTO topic_notes VALUES (${NOTE.marks}, new.id);
    END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_topic_gone AFTER DELETE ON main.topics BEGIN INSERT INTO topic_notes VALUES (${NOTE.marks}, old.id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_common AFTER INSERT ON main.common_topics BEGIN
      INSERT INTO topic_notes VALUES (${NOTE.common}, new.topic_id);
    END;
    CREATE TEMP TRIGGER IF NOT EXISTS note_not_common AFTER DELETE ON main.common_topics BEGIN
      INSERT INTO topic_notes VALUES (${NOTE.common}, old.topic_id);
    END;
    -- The full-text index takes no trigger; whoever writes to it says so here.
    CREATE TEMP TRIGGER IF NOT EXISTS note_searchable AFTER UPDATE OF search_key, search_waits ON main.articles BEGIN
      INSERT INTO topic_notes VALUES (${NOTE.search}, new.id);
    END;
  `);
}

export interface Notes {
  /** Articles, each once. */
  states: number[];
  topics: number[];
  marks: boolean;
  common: boolean;
  search: boolean;
}

/** Takes all notes there are; null when there are none. */
export function takeNotes(database: Connection): Notes | null {
  const found = database.lists('SELECT DISTINCT what, id FROM topic_notes');
  if (found.length === 0) return null;
  database.run('DELETE FROM topic_notes');
  const notes: Notes = { states: [], topics: [], marks: false, common: false, search: false };
  for (const [what, id] of found) {
    if (typeof id !== 'number') continue;
    if (what === NOTE.state) notes.states.push(id);
    else if (what === NOTE.topics) notes.topics.push(id);
    else if (what === NOTE.marks) notes.marks = true;
    else if (what === NOTE.common) notes.common = true;
    else notes.search = true;
  }
  return notes;
}

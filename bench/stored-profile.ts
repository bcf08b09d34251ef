/** A profile for the real window with a generated library in it: nothing is due, so that no fetch disturbs what is measured. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrations } from '../main/database/migrations.ts';
import { prepare } from '../main/database/prepare.ts';
import { fillTopicLibrary } from './topic-library.ts';

/** So many of the newest articles have a text: those that are opened. */
const WITH_TEXT = 1_000;
const SENTENCE = 'The ministers met for a second day, and neither side would say what had been agreed upon. ';
/** About 600 words in 12 paragraphs, as a usual report has. */
const TEXT = `<p>${SENTENCE.repeat(3)}</p>`.repeat(12);

/** @returns the profile's folder, to be removed by who asked for it, and words of its headlines, the most frequent first */
export function storedProfile(articles: number, publications: number): { profile: string; words: string[] } {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
  const folder = path.join(profile, 'library');
  mkdirSync(folder);
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  if (prepared.state !== 'ready') throw new Error(prepared.state);
  const database = prepared.connection;
  const { words } = fillTopicLibrary(database, articles, publications);
  database.run('UPDATE feeds SET next_check_at = ?', Date.now() + 1e11);
  database.run(
    'INSERT INTO bodies (article_id, html, text) SELECT id, ?1, ?2 FROM articles ORDER BY sorted_at DESC, id DESC LIMIT ?3',
    TEXT,
    SENTENCE.repeat(36),
    WITH_TEXT,
  );
  database.close();
  return { profile, words };
}

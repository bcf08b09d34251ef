/**
 * The index of articles in memory (topics/article-index.ts), kept in step with the library: loaded in small slices while nothing
 * else is asked, whole at once when something needs it; what was written since is noted (topic-notes.ts) and read again first.
 */
import { ArticleIndex } from '../topics/article-index.ts';
import type { IdTable } from '../topics/columns.ts';
import type { Connection, Row } from './open.ts';
import { loadArticles, loadLanguages, readStates, readTopics, topicsOfSpellings } from './topic-load.ts';
import type { Notes } from './topic-notes.ts';
import { startNotes, takeNotes } from './topic-notes.ts';

/** What the reader said of topics. */
export interface Marks {
  muted: readonly number[];
  hidden: ReadonlySet<number>;
  /** From a merged topic to the one it was merged into, which may be merged itself. */
  mergedInto: ReadonlyMap<number, number>;
}

export interface LiveIndex {
  /** Whole, and as the library is now. Loads what is not loaded yet: at 1,000,000 articles that takes seconds. */
  whole: () => ArticleIndex;
  /** Whether `whole` has nothing to load. */
  isLoaded: () => boolean;
  marks: () => Marks;
  /** Another number whenever texts were made findable, or no longer. */
  searchVersion: () => number;
  /** Does a slice of what is to be done, some ms; true when there is more. */
  tend: () => boolean;
}

/** Articles, or languages of articles, in one slice: 5 ms or so. */
const ARTICLES = 1_000;
const LANGUAGES = 10_000;

type Progress =
  | { phase: 'articles'; from: number; topics: IdTable }
  | { phase: 'languages'; from: { language: string; id: number } }
  | { phase: 'ready' };

export function openLiveIndex(database: Connection): LiveIndex {
  startNotes(database);
  const index = new ArticleIndex();
  let progress: Progress | null = null;
  let end = 0;
  /** Articles whose topics changed while the index was being loaded: read again at the end. */
  const again = new Set<number>();
  let marks: Marks | null = null;
  let searchVersion = 0;
  /** Read within a transaction that may still be undone: read again after it. */
  let unsure: Notes[] = [];

  const isLoaded = (): boolean => progress?.phase === 'ready';

  const readMarks = (): Marks => {
    const rows = database.all<Row & { id: number; muted: number; hidden: number; mergedInto: number | null }>(
      `SELECT id, muted, hidden, merged_into AS mergedInto FROM topics
       WHERE followed = 1 OR muted = 1 OR hidden = 1 OR merged_into IS NOT NULL`,
    );
    return {
      muted: rows.filter((row) => row.muted === 1).map(({ id }) => id),
      hidden: new Set(rows.filter((row) => row.hidden === 1).map(({ id }) => id)),
      mergedInto: new Map(rows.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto]]))),
    };
  };
  const readCommon = (): void => {
    const common = new Map<number, number[]>();
    const rows = database.all<{ publicationId: number; topicId: number }>(
      'SELECT publication_id AS publicationId, topic_id AS topicId FROM common_topics',
    );
    for (const { publicationId, topicId } of rows)
      common.set(publicationId, [...(common.get(publicationId) ?? []), topicId]);
    index.setCommon(common);
  };

  const apply = (notes: Notes): void => {
    if (notes.marks) marks = null;
    if (notes.search) searchVersion += 1;
    // Nothing is held yet that could be wrong.
    if (progress === null) return;
    if (notes.common) readCommon();
    if (notes.states.length > 0) readStates(database, index, notes.states);
    readTopics(database, index, notes.topics);
    // It may not be in the index yet, and what the slice to come knows of spellings is older.
    if (!isLoaded()) for (const id of notes.topics) again.add(id);
  };
  const catchUp = (): void => {
    const notes = takeNotes(database);
    const inTransaction = database.isInTransaction;
    const due = [...(inTransaction ? [] : unsure.splice(0)), ...(notes === null ? [] : [notes])];
    if (inTransaction && notes !== null) unsure.push(notes);
    try {
      for (const one of due) apply(one);
    } catch (error) {
      // Whoever asks next begins with them.
      unsure = [...unsure, ...due];
      throw error;
    }
  };
  const slice = (): void => {
    if (progress === null) {
      readCommon();
      index.reserve(database.number('SELECT coalesce(sum(articles), 0) FROM publications') + 1_000);
      // What comes from now on is noted: no slice has to look for it, or there might be no last one.
      end = database.number('SELECT coalesce(max(article_id), 0) FROM states');
      progress = { phase: 'articles', from: 0, topics: topicsOfSpellings(database) };
    } else if (progress.phase === 'articles') {
      const from = loadArticles(database, index, progress.topics, progress.from, end, ARTICLES);
      progress = from === null ? { phase: 'languages', from: { language: '', id: 0 } } : { ...progress, from };
    } else if (progress.phase === 'languages') {
      const from = loadLanguages(database, index, progress.from, end, LANGUAGES);
      if (from === null) readTopics(database, index, [...again]);
      progress = from === null ? { phase: 'ready' } : { phase: 'languages', from };
    }
  };
  return {
    whole: () => {
      catchUp();
      while (!isLoaded()) slice();
      return index;
    },
    isLoaded,
    marks: () => {
      catchUp();
      marks ??= readMarks();
      return marks;
    },
    searchVersion: () => searchVersion,
    tend: () => {
      catchUp();
      if (!isLoaded()) slice();
      return !isLoaded();
    },
  };
}

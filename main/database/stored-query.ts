/** Filters that are kept in the library: read as far as they can be, and checked before they are stored. */
import { ArticleQuery } from '../../preload/model.ts';
import type { NotSaved } from './face.ts';
import type { Connection } from './open.ts';

export interface StoredQuery {
  query: ArticleQuery;
  /**
   * Nothing of it was lost, and all that it names is in the library: without that it may mean more articles than it was made for
   * ("none of" a topic that a repair lost), and nothing is done to them.
   */
  whole: boolean;
}

/** Never throws: what cannot be read is left out. */
export function readQuery(database: Connection, text: string): StoredQuery {
  const stored = parsed(text);
  const found = ArticleQuery.safeParse(stored);
  if (found.success) return { query: found.data, whole: missing(database, found.data) === null };
  const bad = new Set(found.error.issues.map((issue) => issue.path[0]));
  const rest = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const left = ArticleQuery.safeParse(Object.fromEntries(rest.filter(([name]) => !bad.has(name))));
  return { query: left.success ? left.data : { order: 'newest' }, whole: false };
}

/** The value of a JSON text; null for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a filter names that is not in the library; null where all of it is. */
export function missing(database: Connection, { publicationId, topics }: ArticleQuery): NotSaved | null {
  if (
    publicationId !== undefined &&
    database.get('SELECT 1 FROM publications WHERE id = ?', publicationId) === undefined
  )
    return 'no-publication';
  const named = [...new Set(topics === undefined ? [] : [...topics.all, ...topics.any, ...topics.none])];
  if (named.length === 0) return null;
  const there = database.number(
    'SELECT count(*) FROM topics WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(named),
  );
  return there === named.length ? null : 'no-topic';
}

/** Articles with a higher id come after now. Never given twice, so that a purge changes nothing. */
export const newestArticle = (database: Connection): number =>
  database.number(`SELECT seq FROM sqlite_sequence WHERE name = 'articles'`);

/** Whether it asks the full-text index, which costs more than all else. */
export const isSearch = ({ search }: ArticleQuery): boolean => search !== undefined && search.trim() !== '';

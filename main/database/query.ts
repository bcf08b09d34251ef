/** Any list as SQL: one ArticleQuery becomes the one index to walk, the conditions, and the order that it gives. Pure. */
import type { ArticleQuery, Cursor } from '../../preload/model.ts';
import type { Value } from './open.ts';
import { ARTICLE_OF_ROW, DATE_OF_ROW, searchKey } from './search-key.ts';
import { searchExpression } from './search-text.ts';

export interface QueryParts {
  /** Gives `states s`, alone or behind `search`. */
  from: string;
  where: string;
  order: string;
  /** The date by which the list stands in order, as the next cursor must give it back. */
  date: string;
  values: Value[];
  /** True when no article can match, e.g. a search without a word. */
  empty: boolean;
}

/** What is known of the folder asked for: its publications, and how many of all articles (or unread ones) lie in it. */
export interface FolderShare {
  publicationIds: number[];
  within: number;
  all: number;
}

/** Roughly what a list asks for at once. */
const LIST = 100;
/** More publications than this as marks make a search slower than looking at each result. */
const MOST_MARKS = 200;

/**
 * For lists without topics, language and dates, which the index in memory answers (in-memory.ts).
 * @param folder needed when the query names a folder
 * @param muted topics whose articles are left out
 */
export function queryParts(
  query: ArticleQuery,
  after: Cursor | null,
  folder: FolderShare | null = null,
  muted: readonly number[] = [],
): QueryParts {
  const where: string[] = [];
  const values: Value[] = [];
  const [compare, direction] = query.order === 'newest' ? ['<', 'DESC'] : ['>', 'ASC'];
  const condition = (sql: string, ...given: Value[]): void => {
    where.push(sql);
    values.push(...given);
  };
  const { publicationId, unread, starred, access, kind } = query;
  const publications = JSON.stringify(folder?.publicationIds ?? []);
  const searching = query.search !== undefined && query.search.trim() !== '';
  const expression = searching ? searchExpression(query.search ?? '') : null;
  if (searching) {
    condition('search MATCH ?', withMarks(expression ?? '', query, folder));
    if (after !== null) condition(`search.rowid ${compare} ?`, searchKey(after.sortedAt, after.id));
    // Few are starred: looked up in the small set of them, not each result in the table of all.
    if (starred === true)
      condition(`(${ARTICLE_OF_ROW}) IN (SELECT article_id FROM states INDEXED BY states_starred WHERE starred = 1)`);
  }
  // Without a search, `+` keeps SQLite from choosing another index than the one below.
  if (publicationId !== undefined) condition('s.publication_id = ?', publicationId);
  if (query.folder !== undefined) {
    const own = indexFor(query, folder).endsWith('_of_publication');
    condition(`${own ? '' : '+'}s.publication_id IN (SELECT value FROM json_each(?))`, publications);
  }
  if (unread !== undefined) condition(unread ? 's.read = 0' : 's.read = 1');
  if (starred !== undefined) condition(starred ? 's.starred = 1' : 's.starred = 0');
  if (access !== undefined) condition('s.access = ?', access);
  if (kind !== undefined) condition('s.kind = ?', kind);
  const few = fewOf(query);
  if (few !== null) condition(`s.article_id IN (${few})`);
  if (muted.length > 0) condition(`s.article_id NOT IN (${WITH_TOPICS})`, JSON.stringify(muted));
  if (!searching && after !== null)
    condition(`(s.sorted_at, s.article_id) ${compare} (?, ?)`, after.sortedAt, after.id);
  return {
    from: searching
      ? `search CROSS JOIN states s ON s.article_id = ${ARTICLE_OF_ROW}`
      : `states s INDEXED BY ${indexFor(query, folder)}`,
    where: where.length === 0 ? '1' : where.join(' AND '),
    order: searching ? `search.rowid ${direction}` : `s.sorted_at ${direction}, s.article_id ${direction}`,
    // Not the article's own: a changed date moves its row in the index only when it is indexed anew.
    date: searching ? DATE_OF_ROW : 's.sorted_at',
    values,
    empty: (searching && expression === null) || (query.folder !== undefined && folder?.publicationIds.length === 0),
  };
}

/** Begun and not read to the end, over a row of `states`. */
export const BEGUN = 'position >= 0.1 AND position < 0.9';
/** The few articles of which the reader has read a part, or marked passages; null where the query does not ask for them. */
export function fewOf({ begun, marked }: ArticleQuery): string | null {
  const sets = [
    ...(begun === true ? [`SELECT article_id FROM states INDEXED BY states_begun WHERE ${BEGUN}`] : []),
    ...(marked === true ? ['SELECT article_id FROM states INDEXED BY states_marked WHERE marked > 0'] : []),
  ];
  return sets.length === 0 ? null : sets.join(' INTERSECT ');
}

const WITH_TOPICS = `SELECT t.article_id FROM article_topics t JOIN spellings p ON p.id = t.spelling_id
  WHERE p.topic_id IN (SELECT value FROM json_each(?))`;

/** The index that begins with the rarest condition; named, since SQLite would guess anew with every statistic. */
function indexFor({ publicationId, unread, starred, access, kind }: ArticleQuery, folder: FolderShare | null): string {
  if (starred === true) return 'states_starred';
  // Walking all by date finds a page of a large folder soon; a small one is sorted sooner than found.
  const small = folder !== null && folder.within ** 2 < LIST * folder.all;
  const whole = publicationId !== undefined || small;
  if (unread === true) return whole ? 'states_unread_of_publication' : 'states_unread';
  if (whole) return 'states_of_publication';
  if (kind !== undefined) return 'states_by_kind';
  return access === undefined ? 'states_by_date' : 'states_by_access';
}

/** Words are looked for in what people wrote, never among the marks. */
export const wordsExpression = (expression: string): string => `{headline dek byline body} : (${expression})`;

function withMarks(expression: string, query: ArticleQuery, folder: FolderShare | null): string {
  const { publicationId, kind, access } = query;
  const ids = folder?.publicationIds ?? [];
  const marks = [
    ...(publicationId === undefined ? [] : [publicationMark(publicationId)]),
    ...(ids.length === 0 || ids.length > MOST_MARKS ? [] : [`(${ids.map(publicationMark).join(' OR ')})`]),
    ...(kind === undefined ? [] : [`kind${kind}`]),
    ...(access === undefined ? [] : [`access${access}`]),
  ];
  const words = wordsExpression(expression);
  return marks.length === 0 ? words : `marks : (${marks.join(' AND ')}) AND ${words}`;
}

const publicationMark = (id: number): string => `publication${id}`;
/** The marks of an article in SQL, over its row of `articles`. */
export const MARKS = `'publication' || publication_id || ' kind' || kind || ' access' || access`;

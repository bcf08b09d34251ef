/** Any list as SQL: one ArticleQuery becomes the tables to walk, the conditions, and the order that one index gives. Pure. */
import type { ArticleQuery, Cursor } from '../../preload/model.ts';
import type { Value } from './open.ts';
import { searchExpression } from './search-text.ts';

export interface QueryParts {
  from: string;
  where: string;
  order: string;
  values: Value[];
  /** True when no article can match, e.g. a search without a word. */
  empty: boolean;
}

/**
 * The rows of `articles a` that match, joined so that the rarest condition leads:
 * - search: the full-text index, whose row numbers are in date order (search.ts), so that a page of results reads no more than itself;
 * - unread or starred: the partial indexes of `states`;
 * - else the index of articles by publication, access, kind or date.
 */
export function queryParts(query: ArticleQuery, after: Cursor | null): QueryParts {
  const where: string[] = [];
  const values: Value[] = [];
  const newest = query.order === 'newest';
  const compare = newest ? '<' : '>';
  const direction = newest ? 'DESC' : 'ASC';
  const condition = (sql: string, ...given: Value[]): void => {
    where.push(sql);
    values.push(...given);
  };
  const searching = query.search !== undefined && query.search.trim() !== '';
  const expression = searching ? searchExpression(query.search ?? '') : null;
  const byState = !searching && (query.unread === true || query.starred === true);
  const from = searching
    ? 'search CROSS JOIN articles a ON a.search_key = search.rowid JOIN states s ON s.article_id = a.id'
    : byState
      ? 'states s CROSS JOIN articles a ON a.id = s.article_id'
      : 'articles a JOIN states s ON s.article_id = a.id';
  if (searching) condition('search MATCH ?', withMarks(expression ?? '', query.publicationId));
  else if (query.publicationId !== undefined)
    condition(`${byState ? 's' : 'a'}.publication_id = ?`, query.publicationId);
  if (query.folder !== undefined)
    condition('a.publication_id IN (SELECT id FROM publications WHERE folder = ?)', query.folder);
  if (query.unread !== undefined) condition(query.unread ? 's.read = 0' : 's.read = 1');
  if (query.starred !== undefined) condition(query.starred ? 's.starred = 1' : 's.starred = 0');
  if (query.access !== undefined) condition('a.access = ?', query.access);
  if (query.kind !== undefined) condition('a.kind = ?', query.kind);
  if (after !== null) {
    if (searching) condition(`search.rowid ${compare} ((? << 20) | (? & 1048575))`, after.sortedAt, after.id);
    else if (byState) condition(`(s.sorted_at, s.article_id) ${compare} (?, ?)`, after.sortedAt, after.id);
    else condition(`(a.sorted_at, a.id) ${compare} (?, ?)`, after.sortedAt, after.id);
  }
  const order = searching
    ? `search.rowid ${direction}`
    : byState
      ? `s.sorted_at ${direction}, s.article_id ${direction}`
      : `a.sorted_at ${direction}, a.id ${direction}`;
  return {
    from,
    where: where.length === 0 ? '1' : where.join(' AND '),
    order,
    values,
    empty: searching && expression === null,
  };
}

/** Words are looked for in what people wrote, never among the marks. */
function withMarks(expression: string, publicationId: number | undefined): string {
  const words = `{headline dek byline body} : (${expression})`;
  return publicationId === undefined ? words : `marks : "publication${publicationId}" AND ${words}`;
}

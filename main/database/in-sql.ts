/** Lists as SQLite's own indexes answer them: those that ask for no topic, language or date. */
import type { ArticleCount, ArticleQuery, Cursor } from '../../preload/model.ts';
import type { Connection, Row } from './open.ts';
import type { FolderShare, QueryParts } from './query.ts';
import { queryParts } from './query.ts';

/** Topics whose articles are left out of a list: see `mutedFor`. */
type Muted = readonly number[];

export interface InSql {
  parts(query: ArticleQuery, after: Cursor | null, muted: Muted): QueryParts;
  count(query: ArticleQuery, muted: Muted): ArticleCount;
  unreadIds(query: ArticleQuery, muted: Muted): number[];
  matching(ids: readonly number[], query: ArticleQuery, muted: Muted): number[];
}

const sum = (ones: { count: number }[]): number => ones.reduce((total, { count }) => total + count, 0);

export function inSql(database: Connection): InSql {
  const folderShare = (folder: string, unread: boolean): FolderShare => {
    const rows = database.all<{ id: number; folder: string; count: number }>(
      `SELECT id, folder, ${unread ? 'unread' : 'articles'} AS count FROM publications`,
    );
    const within = rows.filter((one) => one.folder === folder);
    return { publicationIds: within.map((one) => one.id), within: sum(within), all: sum(rows) };
  };
  const partsOf = (query: ArticleQuery, after: Cursor | null, muted: Muted): QueryParts => {
    const share = query.folder === undefined ? null : folderShare(query.folder, query.unread === true);
    return queryParts(query, after, share, muted);
  };
  const countWhere = (query: ArticleQuery, muted: Muted, what: string): Row & ArticleCount => {
    const parts = partsOf(query, null, muted);
    const none = { all: 0, unread: 0 };
    if (parts.empty) return none;
    return database.get(`SELECT ${what} FROM ${parts.from} WHERE ${parts.where}`, ...parts.values) ?? none;
  };
  const ids = (query: ArticleQuery, muted: Muted, among: readonly number[] | null): number[] => {
    const parts = partsOf(query, null, muted);
    if (parts.empty) return [];
    const only = among === null ? '' : 'AND s.article_id IN (SELECT value FROM json_each(?))';
    return database
      .all<{ id: number }>(
        `SELECT s.article_id AS id FROM ${parts.from} WHERE ${parts.where} ${only}`,
        ...parts.values,
        ...(among === null ? [] : [JSON.stringify(among)]),
      )
      .map((one) => one.id);
  };
  /** Whole publications: their counters are kept by triggers. */
  const counters = ({ publicationId, folder, unread }: ArticleQuery): ArticleCount => {
    const where = [
      ...(publicationId === undefined ? [] : ['id = ?']),
      ...(folder === undefined ? [] : ['folder = ?']),
    ].join(' AND ');
    const found = database.get<ArticleCount>(
      `SELECT coalesce(sum(articles), 0) AS "all", coalesce(sum(unread), 0) AS unread FROM publications WHERE ${where || '1'}`,
      ...[publicationId, folder].filter((one) => one !== undefined),
    ) ?? { all: 0, unread: 0 };
    if (unread === undefined) return { all: found.all, unread: found.unread };
    return unread ? { all: found.unread, unread: found.unread } : { all: found.all - found.unread, unread: 0 };
  };

  return {
    parts: partsOf,
    count: (query, muted) => {
      const { search, unread, starred, access, kind, begun, marked } = query;
      const narrowed = [starred, access, kind, begun, marked].some((one) => one !== undefined);
      if (search !== undefined && search.trim() !== '') {
        const { all, unread: waiting } = countWhere(
          query,
          muted,
          'count(*) AS "all", coalesce(sum(s.read = 0), 0) AS unread',
        );
        return { all, unread: waiting };
      }
      if (!narrowed && muted.length === 0) return counters(query);
      // Twice, each from an index alone, is less than once from every row.
      const { all } = countWhere(query, muted, 'count(*) AS "all"');
      const waiting = unread === false ? 0 : countWhere({ ...query, unread: true }, muted, 'count(*) AS "all"').all;
      return { all, unread: waiting };
    },
    unreadIds: (query, muted) => (query.unread === false ? [] : ids({ ...query, unread: true }, muted, null)),
    matching: (given, query, muted) => {
      const found = new Set(ids(query, muted, given));
      return given.filter((id) => found.has(id));
    },
  };
}

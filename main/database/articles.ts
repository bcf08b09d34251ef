/** Lists of articles, one article, and what the reader did to them. */
import type {
  Access,
  Article,
  ArticleAsset,
  ArticleKind,
  ArticleSummary,
  ArticleTopic,
  Direction,
  PageState,
} from '../../preload/model.ts';
import type { ArticleDocument, LibraryMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import type { ProblemColumns } from './rows.ts';
import { problemOf } from './rows.ts';
import { BEGUN } from './query.ts';
import { topicsOfArticles } from './topic-names.ts';
import type { TopicIndex } from './topic-index.ts';

interface SummaryRow extends Row {
  id: number;
  publication_id: number;
  publication_title: string;
  headline: string;
  dek: string;
  byline: string;
  published_at: number | null;
  sorted_at: number;
  kind: ArticleKind;
  access: Access;
  language: string;
  direction: Direction;
  read: number;
  starred: number;
  position: number;
  page_state: PageState;
  lead_image: string | null;
}

interface ArticleRow extends SummaryRow, ProblemColumns {
  url: string;
  updated_at: number | null;
  stored_at: number | null;
  lead_caption: string;
  lead_credit: string;
  word_count: number;
  revisions: number;
  version: number;
  html: string | null;
}

const SUMMARY = `a.id, a.publication_id, p.title AS publication_title, a.headline, a.dek, a.byline, a.published_at, a.sorted_at, a.kind, a.access,
  a.language, a.direction, s.read, s.starred, s.position, CASE WHEN a.page_held = 1 THEN 'held' ELSE a.page_state END AS page_state, l.hash AS lead_image`;
/** A row of a list has room for these. */
const TOPICS_IN_ROW = 4;
const AROUND = 'JOIN publications p ON p.id = a.publication_id LEFT JOIN assets l ON l.id = a.lead_asset';

const summaryOf = (row: SummaryRow, topics: ArticleTopic[]): ArticleSummary => ({
  id: row.id,
  publicationId: row.publication_id,
  publicationTitle: row.publication_title,
  headline: row.headline,
  dek: row.dek,
  byline: row.byline,
  publishedAt: row.published_at,
  sortedAt: row.sorted_at,
  kind: row.kind,
  access: row.access,
  language: row.language,
  direction: row.direction,
  read: row.read === 1,
  starred: row.starred === 1,
  position: row.position,
  pageState: row.page_state,
  leadImage: row.lead_image,
  topics,
});

type Part = Pick<
  LibraryMethods,
  | 'listArticles'
  | 'countArticles'
  | 'article'
  | 'articleDocument'
  | 'setRead'
  | 'setStarred'
  | 'setPrepared'
  | 'unreadIds'
  | 'markAllRead'
  | 'setPosition'
  | 'articleAt'
>;

export function articleMethods(database: Connection, index: TopicIndex): Part {
  const row = (id: number): ArticleRow | undefined =>
    database.get<ArticleRow>(
      `SELECT ${SUMMARY}, a.url, a.updated_at, a.stored_at, a.lead_caption, a.lead_credit, a.word_count, a.version, a.problem_code, a.problem_message,
         b.html, (SELECT count(*) FROM revisions r WHERE r.article_id = a.id) AS revisions
       FROM articles a JOIN states s ON s.article_id = a.id ${AROUND} LEFT JOIN bodies b ON b.article_id = a.id WHERE a.id = ?`,
      id,
    );
  const assetsOf = (id: number): (ArticleAsset & { width: number | null; height: number | null })[] =>
    database
      .all<Row & ArticleAsset & { width: number | null; height: number | null }>(
        `SELECT CASE WHEN t.state = 'stored' THEN t.hash END AS hash, t.url, w.role, t.state, coalesce(f.media_type, '') AS mediaType,
           coalesce(f.bytes, 0) AS bytes, f.width, f.height
         FROM article_assets w JOIN assets t ON t.id = w.asset_id LEFT JOIN files f ON f.hash = t.hash WHERE w.article_id = ? ORDER BY w.position`,
        id,
      )
      .map(({ hash, url, role, state, mediaType, bytes, width, height }) => ({
        hash,
        url,
        role,
        state,
        mediaType,
        bytes,
        width,
        height,
      }));
  const article = (found: ArticleRow): Article => ({
    ...summaryOf(found, topicsOfArticles(database, [found.id]).get(found.id) ?? []),
    url: found.url,
    updatedAt: found.updated_at,
    storedAt: found.stored_at,
    leadCaption: found.lead_caption,
    leadCredit: found.lead_credit,
    wordCount: found.word_count,
    revisions: found.revisions,
    assets: assetsOf(found.id).map(({ width, height, ...asset }) => {
      void width;
      void height;
      return asset;
    }),
    version: found.version,
    problem: problemOf(found),
  });
  /** Sets one mark on those that do not have it yet; answers with exactly these. */
  const mark = (ids: number[], set: string, unlike: string, ...values: (number | null)[]): number[] =>
    database.transaction(() => {
      const changed = database
        .all<{ id: number }>(
          `SELECT article_id AS id FROM states WHERE article_id IN (SELECT value FROM json_each(?)) AND ${unlike}`,
          JSON.stringify(ids),
        )
        .map((one) => one.id);
      if (changed.length > 0)
        database.run(
          `UPDATE states SET ${set} WHERE article_id IN (SELECT value FROM json_each(?))`,
          ...values,
          JSON.stringify(changed),
        );
      return changed;
    });
  const setRead = (ids: number[], read: boolean, now: number): number[] =>
    read ? mark(ids, 'read = 1, read_at = ?', 'read = 0', now) : mark(ids, 'read = 0, read_at = NULL', 'read = 1');
  return {
    listArticles: (query, after, limit) => {
      if (index.isInMemory(query)) {
        const { ids, next } = index.list(query, after, limit);
        return { articles: [...summariesOf(database, ids).values()], next };
      }
      const parts = index.parts(query, after);
      if (parts.empty) return { articles: [], next: null };
      // The index of SQLite alone says which; only those are looked at.
      const rows = database.all<SummaryRow & { listed_at: number }>(
        `SELECT ${SUMMARY}, s.listed_at FROM (SELECT s.article_id, s.read, s.starred, s.position, ${parts.date} AS listed_at FROM ${parts.from} WHERE ${parts.where} ORDER BY ${parts.order} LIMIT ?) s
         CROSS JOIN articles a ON a.id = s.article_id ${AROUND}`,
        ...parts.values,
        limit + 1,
      );
      const listed = rows.slice(0, limit);
      const last = listed.at(-1);
      return {
        articles: summaries(database, listed),
        next: rows.length > limit && last !== undefined ? { sortedAt: last.listed_at, id: last.id } : null,
      };
    },

    countArticles: (query) => index.count(query),

    article: (id) => {
      const found = row(id);
      return found === undefined ? null : article(found);
    },

    articleDocument: (id): ArticleDocument | null => {
      const found = row(id);
      if (found === undefined) return null;
      const assets: ArticleDocument['assets'] = {};
      for (const one of assetsOf(id)) {
        assets[one.url] =
          one.hash === null ? null : { hash: one.hash, mediaType: one.mediaType, width: one.width, height: one.height };
      }
      return { article: article(found), bodyHtml: found.html ?? '', assets, localLinks: {} };
    },

    setRead,
    setStarred: (ids, starred, now) =>
      starred
        ? mark(ids, 'starred = 1, starred_at = ?', 'starred = 0', now)
        : mark(ids, 'starred = 0, starred_at = NULL', 'starred = 1'),
    setPrepared: (ids, prepared) =>
      prepared ? mark(ids, 'prepared = 1', 'prepared = 0') : mark(ids, 'prepared = 0', 'prepared = 1'),
    unreadIds: (query) => index.unreadIds(query),
    markAllRead: (query, now) => setRead(index.unreadIds(query), true, now),
    setPosition: (id, { position, place }) => {
      const begun = (): number => database.number(`SELECT count(*) FROM states WHERE article_id = ? AND ${BEGUN}`, id);
      const before = begun();
      const share = Math.min(1, Math.max(0, position));
      if (place === 'same') database.run('UPDATE states SET position = ? WHERE article_id = ?', share, id);
      else {
        const kept = place === null ? null : JSON.stringify(place);
        database.run('UPDATE states SET position = ?, place = ? WHERE article_id = ?', share, kept, id);
      }
      return begun() !== before;
    },
    articleAt: (identity) =>
      database.get<{ id: number }>('SELECT article_id AS id FROM identities WHERE identity = ? LIMIT 1', identity)
        ?.id ?? null,
  };
}

function summaries(database: Connection, rows: SummaryRow[]): ArticleSummary[] {
  const topics = topicsOfArticles(
    database,
    rows.map((one) => one.id),
  );
  return rows.map((one) => summaryOf(one, (topics.get(one.id) ?? []).slice(0, TOPICS_IN_ROW)));
}

/** Some articles as a list shows them, by id and in the given order; those that are gone are left out. */
export function summariesOf(database: Connection, ids: readonly number[]): Map<number, ArticleSummary> {
  const rows = database.all<SummaryRow>(
    `SELECT ${SUMMARY} FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value JOIN states s ON s.article_id = a.id ${AROUND} ORDER BY j.key`,
    JSON.stringify(ids),
  );
  return new Map(summaries(database, rows).map((one) => [one.id, one]));
}

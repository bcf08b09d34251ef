/** Highlights and their notes. Where each stands is worked out whenever its article's text is stored, never lost. */
import type { Mark, MarkColour, MarkedArticle, MarkQuery } from '../../preload/marks.ts';
import { MarkColour as Colour } from '../../preload/marks.ts';
import { anchoring, describe } from '../marks/anchor.ts';
import type { ShownMark } from '../marks/paints.ts';
import { plainText } from '../marks/plain-text.ts';
import { folded } from '../marks/squeeze.ts';
import type { Connection, Row } from './open.ts';

/** What was selected in the article frame, as the frame tells it. */
export interface Selected {
  quote: string;
  before: string;
  behind: string;
  /** Share of the article's text before it, 0 to 1. */
  share: number;
}

export interface MarkMethods {
  /** In the order of the text, those that were lost last. */
  marksOf(articleId: number): Mark[];
  shownMarks(articleId: number): ShownMark[];
  /** Articles that were marked last first. */
  listMarks(query: MarkQuery): MarkedArticle[];
  countMarks(publicationId: number | null): number;
  /** Null where the selection is nowhere in the article's text. */
  addMark(articleId: number, selected: Selected, given: { colour: MarkColour; note: string; now: number }): Mark | null;
  updateMark(
    id: number,
    change: { colour?: MarkColour | undefined; note?: string | undefined },
    now: number,
  ): Mark | null;
  /** It can be restored for a day. */
  removeMark(id: number, now: number): boolean;
  restoreMark(id: number): Mark | null;
}

interface MarkRow extends Row {
  id: number;
  article_id: number;
  colour: string;
  note: string;
  quote: string;
  prefix: string;
  suffix: string;
  starts: number;
  ends: number;
  lost: number;
  created_at: number;
  changed_at: number;
}

const DAY = 86_400_000;
/** Articles in the list of highlights; a reader who has more searches. */
const MOST = 2_000;

const colourOf = (value: string): MarkColour => {
  const read = Colour.safeParse(value);
  return read.success ? read.data : 'yellow';
};

const markOf = (row: MarkRow): Mark => ({
  id: row.id,
  articleId: row.article_id,
  colour: colourOf(row.colour),
  note: row.note,
  quote: row.quote,
  lost: row.lost === 1,
  createdAt: row.created_at,
  changedAt: row.changed_at,
});

export const bodyOf = (database: Connection, articleId: number): string =>
  database.get<{ html: string }>('SELECT html FROM bodies WHERE article_id = ?', articleId)?.html ?? '';

/** Looks for the article's highlights in its text as it is now. */
export function anchorMarks(database: Connection, articleId: number): void {
  const rows = database.all<MarkRow>('SELECT * FROM marks WHERE article_id = ?', articleId);
  if (rows.length === 0) return;
  const find = anchoring(plainText(bodyOf(database, articleId)).text);
  for (const row of rows) {
    const found = find({ quote: row.quote, prefix: row.prefix, suffix: row.suffix, start: row.starts });
    // Where it was when it was lost is a hint for when it comes back.
    if (found === null) database.run('UPDATE marks SET lost = 1 WHERE id = ?', row.id);
    else database.run('UPDATE marks SET starts = ?, ends = ?, lost = 0 WHERE id = ?', found.start, found.end, row.id);
  }
}

export function markMethods(database: Connection): MarkMethods {
  const one = (id: number): MarkRow | undefined =>
    database.get<MarkRow>('SELECT * FROM marks WHERE id = ? AND removed_at IS NULL', id);
  const of = (articleId: number): MarkRow[] =>
    database.all<MarkRow>(
      'SELECT * FROM marks WHERE article_id = ? AND removed_at IS NULL ORDER BY lost, starts, ends, id',
      articleId,
    );
  const read = (id: number): Mark | null => {
    const row = one(id);
    return row === undefined ? null : markOf(row);
  };
  return {
    marksOf: (articleId) => of(articleId).map(markOf),

    shownMarks: (articleId) =>
      of(articleId)
        .filter((row) => row.lost === 0)
        .map((row) => ({ id: row.id, colour: colourOf(row.colour), note: row.note, start: row.starts, end: row.ends })),

    listMarks: ({ search, colour, articleId }) => {
      const wanted = folded(search.trim()).key;
      const has = (text: string): boolean => folded(text).key.includes(wanted);
      return articles(database, articleId ?? null).flatMap((article) => {
        const all = of(article.id).map(markOf);
        const whole = wanted === '' || has(article.headline);
        const marks = all.filter(
          (mark) => (colour === undefined || mark.colour === colour) && (whole || has(mark.quote) || has(mark.note)),
        );
        return marks.length === 0 ? [] : [{ ...article, marks }];
      });
    },

    countMarks: (publicationId) =>
      database.number(
        `SELECT coalesce(sum(marked), 0) FROM states INDEXED BY states_marked WHERE marked > 0 AND (?1 IS NULL OR publication_id = ?1)`,
        publicationId,
      ),

    addMark: (articleId, { quote, before, behind, share }, { colour, note, now }) =>
      database.transaction(() => {
        const { text } = plainText(bodyOf(database, articleId));
        const start = Math.round(share * text.length);
        const found = anchoring(text)({ quote, prefix: before, suffix: behind, start });
        const selector = found === null ? null : describe(text, found);
        if (selector === null) return null;
        const { id } = database.run(
          `INSERT INTO marks (article_id, colour, note, quote, prefix, suffix, starts, ends, created_at, changed_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          articleId,
          colour,
          note,
          selector.quote,
          selector.prefix,
          selector.suffix,
          selector.start,
          selector.start + selector.quote.length,
          now,
          now,
        );
        return read(id);
      }),

    updateMark: (id, { colour, note }, now) => {
      database.run(
        'UPDATE marks SET colour = coalesce(?, colour), note = coalesce(?, note), changed_at = ? WHERE id = ? AND removed_at IS NULL',
        colour ?? null,
        note ?? null,
        now,
        id,
      );
      return read(id);
    },

    removeMark: (id, now) =>
      database.transaction(() => {
        database.run('DELETE FROM marks WHERE removed_at < ?', now - DAY);
        return database.run('UPDATE marks SET removed_at = ? WHERE id = ? AND removed_at IS NULL', now, id).changes > 0;
      }),

    restoreMark: (id) => {
      database.run('UPDATE marks SET removed_at = NULL WHERE id = ?', id);
      return read(id);
    },
  };
}

const articles = (database: Connection, articleId: number | null): Omit<MarkedArticle, 'marks'>[] =>
  database
    .all<Row & Omit<MarkedArticle, 'marks'>>(
      `SELECT a.id, a.headline, p.title AS publicationTitle, a.byline, a.url, a.published_at AS publishedAt, a.language, a.direction
       FROM states s INDEXED BY states_marked CROSS JOIN articles a ON a.id = s.article_id JOIN publications p ON p.id = a.publication_id
       WHERE s.marked > 0 AND (?1 IS NULL OR a.id = ?1)
       ORDER BY (SELECT max(created_at) FROM marks m WHERE m.article_id = a.id AND m.removed_at IS NULL) DESC, a.id DESC LIMIT ${MOST}`,
      articleId,
    )
    .map(({ id, headline, publicationTitle, byline, url, publishedAt, language, direction }) => ({
      id,
      headline,
      publicationTitle,
      byline,
      url,
      publishedAt,
      language,
      direction,
    }));

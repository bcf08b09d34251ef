/** An article's text as it is read: painted, searched, in sentences. All of it here, so that main's own thread is never held by a long text. */
import type { Head } from '../marks/head.ts';
import { countInHead, headOf, paintedHead } from '../marks/head.ts';
import { paintedBody, placeIn } from '../marks/paints.ts';
import type { Place } from '../marks/place.ts';
import { readPlace } from '../marks/place.ts';
import { createTextReader } from '../marks/read-text.ts';
import type { ArticleDocument, LibraryMethods } from './face.ts';
import { bodyOf } from './marks.ts';
import type { Connection } from './open.ts';

type Part = Pick<LibraryMethods, 'paintedDocument' | 'countFound' | 'sentences'>;

/** What of an article stands over its text. */
const headShown = ({ article }: ArticleDocument): Head =>
  headOf(
    article,
    article.assets.some(({ role }) => role === 'lead'),
  );

export function readingMethods(
  database: Connection,
  { articleDocument, shownMarks }: Pick<LibraryMethods, 'articleDocument' | 'shownMarks'>,
): Part {
  const read = createTextReader();
  const placeOf = (articleId: number): Place | null =>
    readPlace(
      database.get<{ place: string | null }>('SELECT place FROM states WHERE article_id = ?', articleId)?.place ?? null,
    );
  return {
    paintedDocument: (articleId, painting) => {
      const document = articleDocument(articleId);
      if (document === null) return null;
      const { language } = document.article;
      const place = placeOf(articleId);
      const head = painting.find === '' ? null : paintedHead(headShown(document), painting.find);
      const foundBefore = head?.found ?? 0;
      const needs = { ...painting, language, marks: shownMarks(articleId), place, foundBefore };
      const { html, hasPlace } = paintedBody(document.bodyHtml, read, needs);
      return { ...document, head: head?.html ?? null, bodyHtml: html, gap: hasPlace ? (place?.gap ?? null) : null };
    },

    countFound: (articleId, words) => {
      const document = articleDocument(articleId);
      return document === null
        ? 0
        : countInHead(headShown(document), words) + read(document.bodyHtml).find(words).length;
    },

    sentences: (articleId) => {
      const article = database.get<{ language: string; position: number }>(
        'SELECT a.language, s.position FROM articles a JOIN states s ON s.article_id = a.id WHERE a.id = ?',
        articleId,
      );
      const language = article?.language ?? '';
      const text = read(bodyOf(database, articleId));
      const found = text.sentences(language);
      // Where the words at the window's upper edge are nowhere its share of the page stands for them; what is above has been read.
      const place = placeOf(articleId);
      const share = (article?.position ?? 0) * text.plain.text.length;
      const at = (place === null ? null : placeIn(text, place)) ?? share;
      const from = at === 0 ? 0 : found.findIndex(({ start }) => start >= at);
      return {
        language,
        sentences: found.map(({ start, end }) => text.plain.text.slice(start, end)),
        from: Math.max(0, from),
      };
    },
  };
}

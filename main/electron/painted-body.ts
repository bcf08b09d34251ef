/** The stored body with what is to be seen in it beside its words: highlights, sentences that are read aloud, words that were looked for. */
import type { ArticleDocument, Library, ShownMark } from '../database/face.ts';
import { findIn } from '../marks/find.ts';
import type { Paint } from '../marks/plain-text.ts';
import { painted, plainText } from '../marks/plain-text.ts';
import { sentencesOf } from '../marks/sentences.ts';
import { markLink } from './address.ts';
import { escapeHtml } from './article-html.ts';

export interface Painting {
  /** Each sentence gets an element of its own, `s0` and so on. */
  aloud: boolean;
  /** Words that were looked for; each place gets an element, `f0` and so on. */
  find: string;
}

const highlight = ({ id, colour, note, start, end }: ShownMark): Paint => ({
  start,
  end,
  element: 'mark',
  id: `m${id}`,
  className: `highlight ${colour} m-${id}${note === '' ? '' : ' noted'}`,
  behind: `<a class="highlight-sign ${note === '' ? 'bare' : 'noted'}" href="${markLink(id)}" aria-label="${escapeHtml(note === '' ? '✎' : note.slice(0, 300))}" title="${escapeHtml(note.slice(0, 1_000))}"></a>`,
});

/** The document with its body painted. */
export async function paintedDocument(
  document: ArticleDocument,
  library: Pick<Library, 'shownMarks'>,
  { aloud, find }: Painting,
): Promise<ArticleDocument> {
  const marks = await library.shownMarks(document.article.id);
  if (marks.length === 0 && !aloud && find === '') return document;
  const plain = plainText(document.bodyHtml);
  const sentences = aloud ? sentencesOf(plain.text, document.article.language) : [];
  const found = find === '' ? [] : findIn(plain.text, find);
  const paints: Paint[] = [
    ...sentences.map((range, at): Paint => ({
      ...range,
      element: 'span',
      id: `s${at}`,
      className: `sentence s-${at}`,
    })),
    ...marks.map(highlight),
    ...found.map((range, at): Paint => ({ ...range, element: 'span', id: `f${at}`, className: 'found' })),
  ];
  return { ...document, bodyHtml: painted(document.bodyHtml, plain, paints) };
}

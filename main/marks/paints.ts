/** The stored body with what is to be seen in it beside its words: highlights, sentences that are read aloud, words that were looked for. Pure. */
import type { MarkColour } from '../../preload/marks.ts';
import type { Range } from './anchor.ts';
import { escapeHtml } from './escape.ts';
import type { Paint } from './plain-text.ts';
import { painted } from './plain-text.ts';
import type { ReadText } from './read-text.ts';

/** A highlight as the article frame shows it. */
export interface ShownMark extends Range {
  id: number;
  colour: MarkColour;
  note: string;
}

export interface Painting {
  /** Each sentence gets an element of its own, `s0` and so on. */
  aloud: boolean;
  /** Words that were looked for; each place gets an element, `f0` and so on. */
  find: string;
}

/** The form in which the article frame carries one of the reader's highlights (electron/address.ts reads it). */
export const markLink = (id: number): string => `broadsheet-article://mark/${id}`;

const highlight = ({ id, colour, note, start, end }: ShownMark): Paint => ({
  start,
  end,
  element: 'mark',
  id: `m${id}`,
  className: `highlight ${colour} m-${id}${note === '' ? '' : ' noted'}`,
  behind: `<a class="highlight-sign ${note === '' ? 'bare' : 'noted'}" href="${markLink(id)}" aria-label="${escapeHtml(note === '' ? '✎' : note.slice(0, 300))}" title="${escapeHtml(note.slice(0, 1_000))}"></a>`,
});

/**
 * The body painted; the very body where there is nothing to paint.
 * @param read reads the body; not asked where there is nothing to paint
 */
export function paintedBody(
  html: string,
  read: (html: string) => ReadText,
  marks: readonly ShownMark[],
  { aloud, find, language }: Painting & { language: string },
): string {
  if (marks.length === 0 && !aloud && find === '') return html;
  const text = read(html);
  const paints: Paint[] = [
    ...(aloud ? text.sentences(language) : []).map((range, at): Paint => ({
      ...range,
      element: 'span',
      id: `s${at}`,
      className: `sentence s-${at}`,
    })),
    ...marks.map(highlight),
    ...text.find(find).map((range, at): Paint => ({ ...range, element: 'span', id: `f${at}`, className: 'found' })),
  ];
  return painted(html, text.plain, paints);
}

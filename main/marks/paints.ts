/** The stored body with what is to be seen in it beside its words: highlights, sentences that are read aloud, words that were looked for. Pure. */
import type { MarkColour } from '../../preload/marks.ts';
import type { Range } from './anchor.ts';
import { escapeHtml } from './escape.ts';
import type { Paint } from './plain-text.ts';
import { painted } from './plain-text.ts';
import type { Place } from './place.ts';
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

export interface Needs extends Painting {
  language: string;
  marks: readonly ShownMark[];
  /** Where the article was left; null at its beginning. */
  place: Place | null;
  /** How many places were found before the body: the numbers go on. */
  foundBefore?: number;
}

/** The place to which the frame comes; how far from the window's edge says a style sheet of its own. */
const HERE = '<span id="here" class="text"></span>';

/**
 * The body painted; the very body where there is nothing to paint.
 * @param read reads the body; not asked where there is nothing to paint
 * @returns with whether the place is in it: in a text that has changed it may be lost
 */
export function paintedBody(
  html: string,
  read: (html: string) => ReadText,
  { marks, aloud, find, language, place, foundBefore = 0 }: Needs,
): { html: string; hasPlace: boolean } {
  if (marks.length === 0 && !aloud && find === '' && place === null) return { html, hasPlace: false };
  const text = read(html);
  const here = place === null ? null : placeIn(text, place);
  const paints: Paint[] = [
    ...(aloud ? text.sentences(language) : []).map((range, at): Paint => ({
      ...range,
      element: 'span',
      id: `s${at}`,
      className: `sentence s-${at}`,
    })),
    ...marks.map(highlight),
    ...text
      .find(find)
      .map((range, at): Paint => ({ ...range, element: 'span', id: `f${foundBefore + at}`, className: 'found' })),
  ];
  const sign = here === null ? null : { place: here, html: HERE };
  return { html: painted(html, text.plain, paints, sign), hasPlace: here !== null };
}

/** Where the place is in a text, null where its words are nowhere. */
export function placeIn(text: ReadText, { quote, before, share }: Place): number | null {
  const start = Math.round(share * text.plain.text.length);
  return text.locate({ quote, prefix: before, suffix: '', start })?.start ?? null;
}

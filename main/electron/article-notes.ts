/** The notes of an article: found where the text has their numbers, and shown over the page. No script has part in it. Pure. */
import type { Say } from '../words/index.ts';
import { escapeHtml } from './article-html.ts';

export interface Note {
  /** As in `data-note` and `data-note-text`. */
  number: string;
  /** What the note says, as stored. */
  html: string;
}

/** A longer one is no note: texts that lie in each other would each bring all that is within them. */
const LONGEST = 40_000;

/** The notes whose number stands in the body, in the order of their texts. */
export function notesIn(html: string): Note[] {
  const asked = new Set([...html.matchAll(/\sdata-note="(\d+)"/gu)].map(([, number]) => number));
  return [...html.matchAll(/<([a-z]+)\b[^<>]*\sdata-note-text="(\d+)"[^<>]*>/gu)].flatMap((found) => {
    const [tag, name = '', number = ''] = found;
    if (!asked.has(number)) return [];
    const text = contentOf(html, name, found.index + tag.length);
    return text === null || text.length > LONGEST ? [] : [{ number, html: text }];
  });
}

/** What an element holds that was opened just before `start`, null when it is never closed. */
function contentOf(html: string, name: string, start: number): string | null {
  const tags = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gu');
  tags.lastIndex = start;
  let depth = 1;
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(start, found.index);
  }
  return null;
}

/** The notes as papers that the numbers open, by mouse and by keyboard; Escape or a press elsewhere closes them. */
export function notePapers(notes: readonly { number: string; html: string }[], say: Say): string {
  return notes
    .map(({ number, html }) => {
      const name = escapeHtml(say('article.note', { number }));
      const close = escapeHtml(say('article.close-note', { number }));
      return `<div popover id="note-${number}" class="note" role="note" aria-label="${name}"><button type="button" class="note-close" popovertarget="note-${number}" popovertargetaction="hide" aria-label="${close}">×</button><div class="note-text">${html}</div></div>`;
    })
    .join('');
}

/** Most notes whose place is tied to their number; the rest opens at the foot of the page. */
const MOST_TIED = 400;

/** Name of the style sheet that ties each note to its number; '' without notes. */
export const noteSheet = (notes: number): string => (notes === 0 ? '' : `notes/${Math.min(notes, MOST_TIED)}.css`);

/** The rules of that style sheet, null for a name that is none. */
export function noteRules(name: string): string | null {
  const count = Number(/^notes\/(\d{1,3})\.css$/u.exec(name)?.[1] ?? Number.NaN);
  if (!(count <= MOST_TIED)) return null;
  const rules = Array.from({ length: count }, (_, index) => {
    const note = `note-${index + 1}`;
    return `[popovertarget='${note}'].note-number { anchor-name: --${note}; } #${note} { position-anchor: --${note}; }`;
  });
  return rules.join('\n');
}

/** Plain text: out of HTML, folded, counted, compared. Pure. */
import { Parser } from 'htmlparser2';
import { BLOCK_ELEMENTS } from './allow-list.ts';
import { shallow } from './shallow.ts';

const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'noembed',
  'noframes',
  'textarea',
  // A caption is its picture's, no line of the text.
  'figcaption',
]);

/** White space folded to single spaces, invisible characters (zero width, soft hyphen, controls, what turns the direction of text round) dropped. */
export function fold(text: string): string {
  const seen = UNPRINTED.test(text) ? text.replace(EVERY_UNPRINTED, '') : text;
  return (FOLDABLE.test(seen) ? seen.replace(SPACES, ' ') : seen).trim();
}

/** Asked first: most texts have none, and every text of a page comes by here. Controls that are white space are left to the next step. */
// oxlint-disable-next-line no-control-regex
const UNPRINTED = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const EVERY_UNPRINTED = new RegExp(UNPRINTED.source, 'g');
const FOLDABLE = /[^\S ]| {2}/;
const SPACES = /\s+/g;

/** The text of an HTML fragment, one line per block. */
export function textOfHtml(html: string): string {
  const lines = new TextLines();
  const parser = new Parser({
    onopentag: (name) => lines.open(name),
    ontext: (text) => lines.text(text),
    onclosetag: (name) => lines.close(name),
  });
  parser.end(shallow(html));
  return lines.result();
}

/** Gathers text and breaks it into lines at blocks; fed by a parser's callbacks. */
export class TextLines {
  #parts: string[] = [];
  #unseen = 0;

  open(name: string): void {
    if (UNSEEN.has(name)) this.#unseen += 1;
    else if (BLOCK_ELEMENTS.has(name)) this.#parts.push('\n');
  }

  text(text: string): void {
    if (this.#unseen === 0) this.#parts.push(text.replaceAll('\n', ' '));
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseen -= 1;
    else if (BLOCK_ELEMENTS.has(name)) this.#parts.push('\n');
  }

  result(): string {
    return this.#parts
      .join('')
      .split('\n')
      .map(fold)
      .filter((line) => line !== '')
      .join('\n');
  }
}

/** A title or summary that may be plain or may carry markup or entities once too often, as one line of plain text. */
export function plainLine(value: string | null | undefined): string {
  if (value === null || value === undefined) return '';
  return fold(isMarked(value) ? textOfHtml(value) : value);
}

/** By a tag that ends somewhere, or a reference. Not by one pattern: many tags that never end would make its time quadratic. */
function isMarked(value: string): boolean {
  const open = value.search(/<\/?[a-z!]/iu);
  return (open !== -1 && value.includes('>', open + 2)) || /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iu.test(value);
}

/** Words as a reader counts them; scripts without spaces are counted by the language's own segmentation. */
export function countWords(text: string): number {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(text)
  ) {
    let words = 0;
    for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
      if (segment.isWordLike === true) words += 1;
    return words;
  }
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,\-\u200c][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}

/** Lower case in which Turkish İ is i, not i with a dot of its own. */
export const lowered = (text: string): string => text.toLowerCase().replaceAll('\u0307', '');

/** For comparing two texts: letters and digits only, in lower case. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for element content or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}

/** Plain text with line breaks as paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n|\r\n\s*\r\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p>${escapeHtml(part).replaceAll(/\r?\n/gu, '<br>')}</p>`)
    .join('');
}

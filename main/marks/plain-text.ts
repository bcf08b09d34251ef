/**
 * The plain text of a stored body, with the place of every character in its HTML, and ranges of that text painted into the
 * HTML. Pure. A stored body is the sanitiser's own output: `<` and `>` stand in tags only, attributes are double-quoted.
 */

export interface PlainText {
  /** White space folded, one line for each block. Offsets everywhere else are those of this text, in UTF-16 units. */
  text: string;
  /** Of each character: where it begins and ends in the HTML, and which stretch of text without tags it stands in; -1 for a line's end. */
  from: Int32Array;
  to: Int32Array;
  stretch: Int32Array;
  /** Where links begin and end in the HTML. */
  links: readonly { from: number; to: number }[];
}

/** A range of the text that is to be seen. */
export interface Paint {
  start: number;
  end: number;
  element: 'mark' | 'span';
  /** Of its first piece; the others are told by the class. */
  id: string;
  className: string;
  /** HTML behind its end, outside of a link. */
  behind?: string;
}

const BLOCKS = new Set(
  `p h1 h2 h3 h4 h5 h6 div hr br blockquote pre ul ol li dl dt dd figure figcaption details summary table caption tr td th
  thead tbody tfoot`.split(/\s+/u),
);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^<>]*>|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});|[^<&]+|[<&]/giu;
const SPACE = /\s/u;

/** Reads a stored body. Never throws. */
export function plainText(html: string): PlainText {
  // No character of the text is shorter in the HTML; lines' ends come from tags, which are longer.
  const from = new Int32Array(html.length + 1);
  const to = new Int32Array(html.length + 1);
  const stretch = new Int32Array(html.length + 1);
  const links: { from: number; to: number }[] = [];
  const pieces: string[] = [];
  let size = 0;
  /** The last character is a space, or a line's end, or the text has none yet. */
  let last: 'word' | 'space' | 'line' = 'line';
  let runs = 0;
  const put = (begins: number, ends: number, run: number): void => {
    from[size] = begins;
    to[size] = ends;
    stretch[size] = run;
    size += 1;
  };
  const addEntity = (decoded: string, begins: number, ends: number): void => {
    // Units of one entity share its place, so that it is never cut.
    for (let unit = 0; unit < decoded.length; unit += 1) {
      const isSpace = SPACE.test(decoded.charAt(unit));
      if (isSpace && last !== 'word') continue;
      put(begins, ends, runs);
      pieces.push(isSpace ? ' ' : decoded.charAt(unit));
      last = isSpace ? 'space' : 'word';
    }
  };
  const addText = (token: string, index: number): void => {
    // What stays as it is goes into the text in one piece.
    let run = 0;
    for (let at = 0; at < token.length; at += 1) {
      const code = token.charCodeAt(at);
      const isSpace = code <= 32 ? isAsciiSpace(code) : code >= 0xa0 && SPACE.test(token.charAt(at));
      if (isSpace && (code !== 32 || last !== 'word')) {
        if (at > run) pieces.push(token.slice(run, at));
        run = at + 1;
        if (last !== 'word') continue;
        pieces.push(' ');
      }
      put(index + at, index + at + 1, runs);
      last = isSpace ? 'space' : 'word';
    }
    if (token.length > run) pieces.push(token.slice(run));
  };
  const breakLine = (at: number): void => {
    if (last === 'space') {
      pieces.push(pieces.pop()?.slice(0, -1) ?? '');
      size -= 1;
      // A space stands behind a word, never behind another or a line's end.
      last = 'word';
    }
    if (last === 'line') return;
    put(at, at, -1);
    pieces.push('\n');
    last = 'line';
  };
  for (const { 0: token, 1: closing, 2: name, 3: entity, index } of html.matchAll(TOKEN)) {
    if (name !== undefined) {
      runs += 1;
      const element = name.toLowerCase();
      if (BLOCKS.has(element)) breakLine(index);
      if (element === 'a' && closing === '') links.push({ from: index, to: html.length });
      const open = links.at(-1);
      if (element === 'a' && closing === '/' && open !== undefined) open.to = index + token.length;
    } else if (entity !== undefined) {
      addEntity(decode(entity) ?? token, index, index + token.length);
    } else addText(token, index);
  }
  breakLine(html.length);
  return {
    text: pieces.join(''),
    from: from.subarray(0, size),
    to: to.subarray(0, size),
    stretch: stretch.subarray(0, size),
    links,
  };
}

/** Tab, line feed and their like, and the space. */
const isAsciiSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

function decode(entity: string): string | null {
  if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()] ?? null;
  const code = /^#x/iu.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : null;
}

/**
 * The HTML with the ranges painted: each piece of text without tags in an element of its own, so that no element is ever cut.
 * @param sign HTML that stands before one place of the text, outside of a link
 */
export function painted(
  html: string,
  plain: PlainText,
  paints: readonly Paint[],
  sign: { place: number; html: string } | null = null,
): string {
  const wanted = paints.filter(({ start, end }) => start >= 0 && end > start && end <= plain.text.length);
  const insertions: { at: number; text: string }[] = [];
  if (sign !== null) insertions.push({ at: beforeLink(plain, plain.from[sign.place] ?? 0), text: sign.html });
  const begun = new Set<Paint>();
  const ends = new Map<Paint, number>();
  const bounds = [...new Set(wanted.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const coming = wanted.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let active: Paint[] = [];
  let next = 0;
  for (const [index, bound] of bounds.entries()) {
    active = active.filter(({ end }) => end > bound);
    for (let paint = coming[next]; paint?.start === bound; paint = coming[next]) {
      active.push(paint);
      next += 1;
    }
    if (active.length === 0) continue;
    for (const [start, end] of runsOf(plain, bound, bounds[index + 1] ?? bound)) {
      insertions.push({ at: plain.from[start] ?? 0, text: active.map((one) => opening(one, begun)).join('') });
      const close = active.toReversed().map(({ element }) => `</${element}>`);
      insertions.push({ at: plain.to[end - 1] ?? 0, text: close.join('') });
      for (const one of active) ends.set(one, plain.to[end - 1] ?? 0);
    }
  }
  // Behind all pieces that end there.
  for (const [{ behind }, end] of ends)
    if (behind !== undefined) insertions.push({ at: outsideOfLink(plain, end), text: behind });
  return inserted(html, insertions);
}

function opening(paint: Paint, begun: Set<Paint>): string {
  const id = begun.has(paint) ? '' : ` id="${paint.id}"`;
  begun.add(paint);
  return `<${paint.element} class="${paint.className}"${id}>`;
}

/** The parts of a range that stand in one stretch each, without those that are white space only. */
function* runsOf({ text, stretch, from, to }: PlainText, start: number, end: number): Generator<[number, number]> {
  for (let at = start; at < end;) {
    const first = at;
    const of = stretch[at];
    do at += 1;
    while (at < end && stretch[at] === of);
    // Between two units of one entity nothing can be put.
    const whole = (from[first] ?? 0) < (to[at - 1] ?? 0) && from[first] !== from[first - 1];
    if (of !== -1 && whole && text.slice(first, at).trim() !== '') yield [first, at];
  }
}

function beforeLink({ links }: PlainText, at: number): number {
  return links.find(({ from, to }) => from < at && at < to)?.from ?? at;
}

function outsideOfLink({ links }: PlainText, at: number): number {
  return links.find(({ from, to }) => from < at && at <= to)?.to ?? at;
}

/** Those at the same place stay in the order in which they were given. */
function inserted(html: string, insertions: { at: number; text: string }[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text } of insertions.toSorted((one, other) => one.at - other.at)) {
    parts.push(html.slice(from, at), text);
    from = at;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

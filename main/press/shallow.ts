/**
 * Nesting kept within bounds, before a parser sees it. The parser that all here build on looks after its open elements in time that
 * grows with their number at every tag, and what walks a tree by recursion ends at some thousands: 100,000 open elements,
 * which no writer means, take minutes. Pure, one pass.
 */

/** Browsers stop at 512. */
const DEEPEST = 600;
/** With fewer tags open at once than this, by the plainest count, nothing is looked at further. */
const HARMLESS = 3_000;
const NAME = /<(\/?)([a-z][^\s/>]*)/iy;
const STOP = /[>"']/g;
/** What has no content, and what a writer need not close: they nest nothing. */
const FLAT: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt'.split(
    ' ',
  ),
);

/** The same markup without the tags that would open an element too deep, and without those that would close it; their text stays. */
export function shallow(html: string): string {
  if (!isSuspect(html)) return html;
  /** Open elements by their names, those left out too. */
  const open: string[] = [];
  const parts: string[] = [];
  let done = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    NAME.lastIndex = at;
    const [start = '', closing = '', written = ''] = NAME.exec(html) ?? [];
    const end = start === '' ? at + 1 : endOfTag(html, at + start.length);
    // A tag that never ends takes all that follows with it.
    if (end === -1) break;
    if (start !== '' && goesTooDeep(open, written.toLowerCase(), closing !== '', html.charAt(end - 2) === '/')) {
      parts.push(html.slice(done, at));
      done = end;
    }
    at = end;
  }
  return parts.join('') + html.slice(done);
}

/** Whether a tag is left out; keeps account of what is open. */
function goesTooDeep(open: string[], name: string, closes: boolean, isEmpty: boolean): boolean {
  if (FLAT.has(name) || isEmpty) return false;
  if (!closes) return open.push(name) > DEEPEST;
  // A tag that closes nothing of what was opened last is left to the parser, unless what is open was left out.
  if (open.at(-1) !== name) return open.length > DEEPEST;
  open.pop();
  return open.length >= DEEPEST;
}

/** Behind the `>` of a tag, quoted values passed over; -1 when it has none. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at !== 0;) {
    STOP.lastIndex = at;
    const stop = STOP.exec(html);
    if (stop === null) return -1;
    if (stop[0] === '>') return stop.index + 1;
    // A quote elsewhere than behind an equals sign quotes nothing.
    at = html[stop.index - 1] === '=' ? html.indexOf(stop[0], stop.index + 1) + 1 : stop.index + 1;
  }
  return -1;
}

/** So far a closing tag may be from what it closes: pictures, breaks and lines that nobody closed stand between. */
const NEAR = 8;

/**
 * Takes every tag for one that must be closed, by a tag of its name that stands near: an upper bound in one look for brackets.
 * A closing tag alone proves nothing, since it may be one that closes nothing.
 */
function isSuspect(html: string): boolean {
  /** Where the names of open elements begin. */
  const open: number[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (next === 0x2f) {
      for (let depth = open.length - 1; depth >= 0 && depth >= open.length - NEAR; depth -= 1)
        if (isSameName(html, open[depth] ?? 0, at + 2)) {
          open.length = depth;
          break;
        }
    } else if ((next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a && open.push(at + 1) > HARMLESS) return true;
  }
  return false;
}

function isSameName(html: string, one: number, other: number): boolean {
  for (let at = 0; ; at += 1) {
    const [first, second] = [html.charCodeAt(one + at), html.charCodeAt(other + at)];
    if (endsName(first)) return endsName(second);
    if ((first | 0x20) !== (second | 0x20)) return false;
  }
}

const endsName = (code: number): boolean => code <= 0x20 || code === 0x2f || code === 0x3e || Number.isNaN(code);

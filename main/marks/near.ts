/**
 * Where a pattern stands in a text but for some errors (letters put in, left out, changed): Myers' bit-parallel algorithm
 * (A fast bit-vector algorithm for approximate string matching, 1999), 32 letters of the pattern at a time. Pure.
 */

export interface Near {
  start: number;
  end: number;
  errors: number;
}

/** Ends looked at further. */
const MOST = 60;

/** Matches with at most `errors` errors, those with the fewest first, no two of one place. */
export function nearMatches(text: string, pattern: string, errors: number): Near[] {
  const ends = nearEnds(text, pattern, errors);
  const found = ends.toSorted((one, other) => one.errors - other.errors).slice(0, MOST);
  const backwards = reversed(pattern);
  return found.map(({ end, errors: had }) => {
    const from = Math.max(0, end - pattern.length - had);
    // Read backwards from its end, the match ends where it began.
    const starts = scores(reversed(text.slice(from, end)), backwards);
    let best = Math.min(pattern.length, end - from);
    for (const [at, score] of starts.entries()) if (score < (starts[best - 1] ?? Infinity)) best = at + 1;
    return { start: end - best, end, errors: had };
  });
}

const reversed = (text: string): string => {
  let result = '';
  for (let at = text.length - 1; at >= 0; at -= 1) result += text.charAt(at);
  return result;
};

/** Where matches end: of ends beside each other the one with the fewest errors. */
function nearEnds(text: string, pattern: string, errors: number): { end: number; errors: number }[] {
  const found: { end: number; errors: number }[] = [];
  for (const [at, score] of scores(text, pattern).entries()) {
    if (score > errors) continue;
    const last = found.at(-1);
    if (last === undefined || at + 1 - last.end > pattern.length / 2) found.push({ end: at + 1, errors: score });
    else if (score < last.errors) found[found.length - 1] = { end: at + 1, errors: score };
  }
  return found;
}

/** For each place of the text: the fewest errors of a match of the whole pattern that ends there. */
function scores(text: string, pattern: string): Int32Array {
  const size = pattern.length;
  const blocks = Math.ceil(size / 32);
  const result = new Int32Array(text.length);
  const where = new Map<number, Int32Array>();
  for (let at = 0; at < size; at += 1) {
    const code = pattern.charCodeAt(at);
    let bits = where.get(code);
    if (bits === undefined) where.set(code, (bits = new Int32Array(blocks)));
    const block = at >>> 5;
    bits[block] = (bits[block] ?? 0) | (1 << (at & 31));
  }
  const none = new Int32Array(blocks);
  // One bit for each letter of the pattern: here the column of errors rises, or falls.
  const rises = new Int32Array(blocks).fill(-1);
  const falls = new Int32Array(blocks);
  const lastBit = (size - 1) & 31;
  let score = size;
  for (let at = 0; at < text.length; at += 1) {
    const matches = where.get(text.charCodeAt(at)) ?? none;
    let carry = 0;
    for (let block = 0; block < blocks; block += 1) {
      const up = rises[block] ?? 0;
      const down = falls[block] ?? 0;
      const same = matches[block] ?? 0;
      const vertical = same | down;
      const equal = same | (carry < 0 ? 1 : 0);
      const horizontal = (((equal & up) + up) ^ up) | equal;
      let more = down | ~(horizontal | up);
      let fewer = up & horizontal;
      const bit = block === blocks - 1 ? lastBit : 31;
      const out = ((more >>> bit) & 1) - ((fewer >>> bit) & 1);
      more = (more << 1) | (carry > 0 ? 1 : 0);
      fewer = (fewer << 1) | (carry < 0 ? 1 : 0);
      rises[block] = fewer | ~(vertical | more);
      falls[block] = more & vertical;
      carry = out;
    }
    score += carry;
    result[at] = score;
  }
  return result;
}

/** How alike two short texts are, 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === '' || other === '') return one === other ? 1 : 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  // The whole of both: what is missing beside the match counts as errors too.
  const row = Int32Array.from({ length: short.length + 1 }, (_unused, at) => at);
  for (let line = 1; line <= long.length; line += 1) {
    let diagonal = row[0] ?? 0;
    row[0] = line;
    for (let at = 1; at <= short.length; at += 1) {
      const above = row[at] ?? 0;
      const change = short.charCodeAt(at - 1) === long.charCodeAt(line - 1) ? 0 : 1;
      row[at] = Math.min(above + 1, (row[at - 1] ?? 0) + 1, diagonal + change);
      diagonal = above;
    }
  }
  return 1 - (row[short.length] ?? 0) / long.length;
}

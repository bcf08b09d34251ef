/** The inside of a start tag: where it ends and what attributes it has, quoted well or badly or not at all. */
import type { EntityDecoder } from './entities.ts';

const GREATER = 0x3e;
const LESS = 0x3c;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const EQUALS = 0x3d;
const SLASH = 0x2f;

/**
 * The `>` that ends the tag whose name ends at `from`; -1 when another tag begins before it, and what looked like a tag is
 * a bare `<`. A quote that is never closed ends with its tag.
 */
export function findTagEnd(text: string, from: number): number {
  let quote = 0;
  let firstEnd = -1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      if (quote === 0) return at;
      if (firstEnd === -1) firstEnd = at;
    } else if (code === LESS) return quote === 0 ? -1 : firstEnd === -1 ? endAfterLess(text, at, quote) : firstEnd;
    else if (quote !== 0) {
      if (code === quote) {
        quote = 0;
        firstEnd = -1;
      }
    } else if ((code === DOUBLE || code === SINGLE) && opensValue(text, at)) quote = code;
  }
  return firstEnd;
}

/** A quote elsewhere than behind `=` is a stray character. */
function opensValue(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) <= 0x20) before -= 1;
  return text.charCodeAt(before) === EQUALS;
}

/** A value with an unescaped `<` in it, when its quote is closed soon and in the same line. */
function endAfterLess(text: string, less: number, quote: number): number {
  const last = Math.min(text.length, less + 300);
  for (let at = less; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return -1;
    if (code === quote) {
      for (let after = at + 1; after < last; after += 1) {
        const next = text.charCodeAt(after);
        if (next === GREATER) return after;
        if (next === LESS) return -1;
      }
    }
  }
  return -1;
}

/** Names and decoded values by turns, of what is written between `from` and `to`. */
export function readAttributes(text: string, from: number, to: number, decoder: EntityDecoder): string[] {
  const attributes: string[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === SLASH || code === EQUALS || code === DOUBLE || code === SINGLE) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < to && !endsName(text.charCodeAt(at))) at += 1;
    const name = text.slice(start, at);
    while (at < to && text.charCodeAt(at) <= 0x20) at += 1;
    if (text.charCodeAt(at) !== EQUALS || at >= to) {
      attributes.push(name, '');
      continue;
    }
    at += 1;
    while (at < to && text.charCodeAt(at) <= 0x20) at += 1;
    const quote = text.charCodeAt(at);
    const isQuoted = quote === DOUBLE || quote === SINGLE;
    const valueStart = isQuoted ? at + 1 : at;
    at = valueStart;
    while (at < to && (isQuoted ? text.charCodeAt(at) !== quote : text.charCodeAt(at) > 0x20)) at += 1;
    attributes.push(name, decoder.decode(text.slice(valueStart, at)));
    if (isQuoted) at += 1;
  }
  return attributes;
}

const endsName = (code: number): boolean => code <= 0x20 || code === EQUALS || code === SLASH;

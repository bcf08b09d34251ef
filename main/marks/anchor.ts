/**
 * Where a passage is in a text, and where it went when the text became another: the text quote and text position selectors of the W3C Web
 * Annotation model. Found by its words, then by its words but for some errors; what stands around it and where it was decide
 * between several. Pure.
 */
import type { Near } from './near.ts';
import { likeness, nearMatches } from './near.ts';
import { keyIndex, rangeOf, squeeze } from './squeeze.ts';

export interface Selector {
  quote: string;
  /** Up to 32 characters before and behind the quote. */
  prefix: string;
  suffix: string;
  /** Where the quote was. */
  start: number;
}

export interface Range {
  start: number;
  end: number;
}

const AROUND = 32;
/** A longer quote is found by its two ends. */
const WHOLE = 256;
const END = 128;
/** Of a quote, the share of letters that may be others. */
const ERRORS = 0.35;
/** Equal passages that are looked at. */
const MOST = 2_000;
/** A quote of so many letters stands for itself; a shorter one needs some of what stood around it. */
const TELLING = 16;
const SOME_CONTEXT = 0.25;
/** What is only alike has to be this much so, context and place counted. */
const ALIKE = 0.6;
/** A longer text, or quote, is no article's. */
const LONGEST = 2_000_000;

/** The selector of a range, white space at its ends left out; null where nothing is left. */
export function describe(text: string, { start, end }: Range): Selector | null {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  if (from >= to) return null;
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - AROUND), from),
    suffix: text.slice(to, to + AROUND),
    start: from,
  };
}

/** Finds passages in one text. */
export function anchoring(text: string): (selector: Selector) => Range | null {
  const squeezed = squeeze(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  return (selector) => {
    if (selector.quote.length > LONGEST) return null;
    const quote = squeeze(selector.quote).key;
    const { key } = squeezed;
    if (quote === '' || quote.length > key.length * 2 || key === '') return null;
    const wanted: Wanted = {
      quote,
      before: squeeze(selector.prefix.slice(-4 * AROUND)).key,
      behind: squeeze(selector.suffix.slice(0, 4 * AROUND)).key,
      at: keyIndex(squeezed, selector.start),
    };
    const found = exact(key, wanted) ?? (quote.length <= WHOLE ? alike(key, wanted) : byEnds(key, wanted));
    return found === null ? null : rangeOf(squeezed, text, found.start, found.end);
  };
}

interface Wanted {
  quote: string;
  before: string;
  behind: string;
  at: number;
}

/** From 0 to 1: 1 where it was. */
const nearness = (key: string, at: number, start: number): number => 1 - Math.min(1, Math.abs(start - at) / key.length);

/** The same words. Of several those in the same surroundings, then those nearest to where they were. */
function exact(key: string, wanted: Wanted): Range | null {
  const { quote } = wanted;
  let best: { start: number; context: number; score: number } | null = null;
  let seen = 0;
  for (let at = key.indexOf(quote); at !== -1 && seen < MOST; at = key.indexOf(quote, at + 1)) {
    seen += 1;
    const context = contextAt(key, wanted, at, at + quote.length);
    const score = context + nearness(key, wanted.at, at) / 10;
    if (best === null || score > best.score) best = { start: at, context, score };
  }
  if (best === null || (quote.length < TELLING && best.context < SOME_CONTEXT)) return null;
  return { start: best.start, end: best.start + quote.length };
}

/** Letters of the surroundings that are still there, up to the first that is not; cheap, since there may be many passages. */
function contextAt(key: string, { before, behind }: Wanted, start: number, end: number): number {
  if (before === '' && behind === '') return 1;
  let same = 0;
  while (same < before.length && before.at(-1 - same) === key[start - 1 - same]) same += 1;
  let after = 0;
  while (after < behind.length && behind[after] === key[end + after]) after += 1;
  return (same + after) / (before.length + behind.length);
}

/** Nearly the same words. */
function alike(key: string, wanted: Wanted): Range | null {
  const { quote } = wanted;
  const found = nearMatches(key, quote, Math.floor(quote.length * ERRORS));
  return bestOf(found, (one) => {
    const words = 1 - one.errors / quote.length;
    const around = surroundings(key, wanted, one);
    if (quote.length < TELLING && around < 0.5) return 0;
    return 0.6 * words + 0.3 * around + 0.1 * nearness(key, wanted.at, one.start);
  });
}

function surroundings(key: string, { before, behind }: Wanted, { start, end }: Range): number {
  if (before === '' && behind === '') return 0.5;
  const left = likeness(before, key.slice(Math.max(0, start - before.length), start));
  const right = likeness(behind, key.slice(end, end + behind.length));
  return (left * before.length + right * behind.length) / (before.length + behind.length);
}

function bestOf(found: readonly Near[], scoreOf: (one: Near) => number): Range | null {
  let best: Range | null = null;
  let most = ALIKE;
  for (const one of found) {
    const score = scoreOf(one);
    if (score >= most && one.end > one.start) [best, most] = [one, score];
  }
  return best;
}

/** A long passage: its beginning, and its end behind it, at a distance that is still likely. */
function byEnds(key: string, { quote, before, behind, at }: Wanted): Range | null {
  const head = alike(key, { quote: quote.slice(0, END), before, behind: quote.slice(END, END + AROUND), at });
  const tail = alike(key, {
    quote: quote.slice(-END),
    before: quote.slice(-END - AROUND, -END),
    behind,
    at: (head?.start ?? at) + quote.length - END,
  });
  if (head === null || tail === null) return null;
  const length = tail.end - head.start;
  return length > quote.length / 2 && length < quote.length * 2 ? { start: head.start, end: tail.end } : null;
}

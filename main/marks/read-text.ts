/** A body read once for everything that is asked of it: while an article is open that is the same one again and again. */
import type { Range, Selector } from './anchor.ts';
import { anchoring } from './anchor.ts';
import { findIn } from './find.ts';
import type { PlainText } from './plain-text.ts';
import { plainText } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import type { Squeezed } from './squeeze.ts';
import { folded } from './squeeze.ts';

export interface ReadText {
  plain: PlainText;
  /** Where words stand, as find.ts has it. */
  find(words: string): Range[];
  sentences(language: string): Range[];
  /** Where a passage is, as anchor.ts has it. */
  locate(selector: Selector): Range | null;
}

/** An article in the window, one in a window of its own: more are seldom read in turns. */
const MOST = 2;

/** @returns reads a body; the one that was asked for last is known */
export function createTextReader(): (html: string) => ReadText {
  let known: { html: string; text: ReadText }[] = [];
  return (html) => {
    const found = known.find((one) => one.html === html) ?? { html, text: readText(html) };
    known = [found, ...known.filter((one) => one !== found)].slice(0, MOST);
    return found.text;
  };
}

function readText(html: string): ReadText {
  const plain = plainText(html);
  let whole: Squeezed | null = null;
  let locate: ReturnType<typeof anchoring> | null = null;
  let split: { language: string; ranges: Range[] } | null = null;
  return {
    plain,
    find: (words) => {
      whole ??= folded(plain.text);
      return findIn(plain.text, words, whole);
    },
    locate: (selector) => {
      locate ??= anchoring(plain.text);
      return locate(selector);
    },
    sentences: (language) => {
      if (split?.language !== language) split = { language, ranges: sentencesOf(plain.text, language) };
      return split.ranges;
    },
  };
}

/** How long an article takes to read. Pure. */
import { textOf } from './article-html.ts';

/** Words a minute in silent reading, by what readers of these languages were measured at; a word is not everywhere as long. */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 180,
  fa: 180,
  ur: 180,
  he: 190,
  tr: 165,
  fi: 165,
  ru: 185,
  pl: 185,
  de: 200,
};
const OTHERWISE = 230;

/** Of scripts that are read sign by sign. */
const SIGNS_A_MINUTE = 400;

const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whole minutes, at least one; 0 without words. */
export function readingMinutes(bodyHtml: string, wordCount: number, language: string): number {
  if (wordCount === 0) return 0;
  const base = language.toLowerCase().split('-')[0] ?? '';
  const minutes =
    base === 'zh' || base === 'ja'
      ? (textOf(bodyHtml).match(SIGNS)?.length ?? 0) / SIGNS_A_MINUTE
      : wordCount / (WORDS_A_MINUTE[base] ?? OTHERWISE);
  return Math.max(1, Math.round(minutes));
}

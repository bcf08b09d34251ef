/** How much a text is about each of its names and phrases. Pure. */
import type { Candidate } from './candidates.ts';
import { isName } from './nested.ts';
import type { Traits } from './traits.ts';

/**
 * Factors of the odds that a publisher would name a candidate as a topic, rounded from a logistic regression over pages
 * with tags (npm run corpus -- --only topics has such pages). They are about kinds of words and places, none about words.
 */
const KIND = { name: [1.6, 3, 1.8], noun: [1.6, 1, 0.5], word: [0.28, 0.8, 0.25], unspaced: [0.8, 0.8, 0.4] } as const;
const HEADLINE = 2.6;
const DEK = 1.3;
const OPENING = 1.5;
/** At the end of the text, against its beginning. */
const LATE = 0.5;
/** Mentioned once in passing. */
const ONCE = 0.6;
const COMMON = 0.3;
const SHORT = 0.6;
/** "EU", "iPhone": capitals that only names have. */
const CAPITALS = 2.2;
const SUBJECT = 6;
/** A text of so many words is taken as short; in longer ones each mention says less. */
const FEW_WORDS = 50;

/**
 * @param words of the whole text
 * @param subject it is a general subject as newspapers name them (subjects.ts)
 * @returns 0 or more; about 0.1 for something worth a topic
 */
export function weightOf(candidate: Candidate, words: number, traits: Traits, subject: boolean): number {
  const { count, zones, common, number, firstAt } = candidate;
  if (number) return 0;
  const length = Math.max(words, FEW_WORDS);
  let weight = kindOf(candidate, traits)[Math.min(candidate.words.length, 3) - 1] ?? 0;
  // Sub-linear, and by the length of the text: count^0.9 / length^0.55.
  weight *= count ** 0.35 * (count / length) ** 0.55;
  if (zones.headline > 0) weight *= HEADLINE;
  else if (count === 1) weight *= ONCE;
  if (zones.dek > 0) weight *= DEK;
  if (zones.opening > 0) weight *= OPENING;
  weight *= LATE ** (firstAt / length);
  if (subject) weight *= SUBJECT;
  else if (common) weight *= COMMON;
  if (candidate.words.length === 1) {
    const [form = ''] = candidate.forms.keys();
    if (/\p{Lu}.*\p{Lu}/u.test(form)) weight *= CAPITALS;
    if (form.length < 4 && !traits.unspaced) weight *= SHORT;
  }
  return weight;
}

function kindOf(candidate: Candidate, traits: Traits): readonly number[] {
  if (isName(candidate)) return KIND.name;
  if (traits.nouns && candidate.capital) return KIND.noun;
  return traits.unspaced || traits.uncased ? KIND.unspaced : KIND.word;
}

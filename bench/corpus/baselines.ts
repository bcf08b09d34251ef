/** What the product's topics are measured against: plain tf-idf, and RAKE from npm. */
import rake from 'node-rake';
import lists from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { stopWordsOf } from '../../main/topics/terms/stop-words.ts';
import { tokensOf, type TermText, type Token } from '../../main/topics/terms/tokens.ts';
import { traitsOf } from '../../main/topics/terms/traits.ts';

/** Words of one phrase at most, in both. */
const LONGEST = 3;

/**
 * The runs of one to three words of each text, best first by tf · ln(texts / df): counted by stem, without punctuation
 * within and without stop words at their ends, over the words that the product sees. All texts are the collection.
 */
export function byTfIdf(texts: readonly TermText[], limit: number): string[][] {
  const counted = texts.map(runsOf);
  const df = new Map<string, number>();
  for (const runs of counted) for (const stem of runs.keys()) df.set(stem, (df.get(stem) ?? 0) + 1);
  return counted.map((runs) =>
    [...runs]
      .map(([stem, { count, name }]) => ({ name, score: count * Math.log(texts.length / (df.get(stem) ?? 1)) }))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ name }) => name),
  );
}

function runsOf(text: TermText): Map<string, { count: number; name: string }> {
  const traits = traitsOf(text.language);
  const tokens = tokensOf(text, traits);
  const { common } = stopWordsOf(traits.code);
  const runs = new Map<string, { count: number; name: string }>();
  for (let from = 0; from < tokens.length; from += 1) {
    for (let length = 1; length <= LONGEST; length += 1) {
      const run = tokens.slice(from, from + length);
      const last = run.at(-1);
      if (last === undefined || run.length < length || (length > 1 && last.before !== 'space')) break;
      if (run[0] === undefined || common.has(run[0].folded) || common.has(last.folded)) continue;
      if (run.every(({ number }) => number)) continue;
      const stem = run.map((token) => token.stem).join(' ');
      const known = runs.get(stem);
      if (known !== undefined) known.count += 1;
      else runs.set(stem, { count: 1, name: run.map(({ text: word }) => word).join(traits.unspaced ? '' : ' ') });
    }
  }
  return runs;
}

const STOP_WORDS: Readonly<Record<string, readonly string[] | undefined>> = lists;

/**
 * The best phrases of `node-rake`, given the stop words of the text's language. It knows ASCII letters only and throws for a
 * phrase without one, so it gets the text without diacritics and every mark as a full stop; of other scripts it gives nothing.
 * Without the bound on words, which the method does not have, it names whole clauses and meets next to nothing.
 */
export function byRake({ headline, dek, bodyText, language }: TermText, limit: number): string[] {
  const words = STOP_WORDS[traitsOf(language).code] ?? STOP_WORDS['en'] ?? [];
  // The package makes one regular expression of the list and drops its last letter: that of a word which is none.
  const stopwords = [...words.map(plain).filter((word) => /^\w+$/u.test(word)), 'zzzzz'];
  const text = [headline, dek, bodyText].map((part) => plain(part).replaceAll(/[^\w\s]+|\n/gu, '. ')).join('. ');
  const sentences = text
    .split('.')
    .map((sentence) => sentence.replaceAll(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');
  if (sentences.length === 0) return [];
  return rake
    .generate(sentences.join('.'), { stopwords })
    .filter((phrase) => phrase.trim().split(/\s+/u).length <= LONGEST)
    .slice(0, limit);
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');

/**
 * RAKE as published (Rose et al. 2010), over the words that the product sees and so for every script: phrases are what stands
 * between stop words and punctuation; a word scores its degree by its frequency, a phrase the sum of its words.
 */
export function byRakeOnTokens(text: TermText, limit: number): string[] {
  const traits = traitsOf(text.language);
  const { common } = stopWordsOf(traits.code);
  const phrases: Token[][] = [[]];
  for (const token of tokensOf(text, traits)) {
    if (token.before !== 'space' || common.has(token.folded)) phrases.push([]);
    if (!common.has(token.folded)) phrases.at(-1)?.push(token);
  }
  const words = new Map<string, { frequency: number; degree: number }>();
  for (const phrase of phrases)
    for (const { folded } of phrase) {
      const word = words.get(folded) ?? { frequency: 0, degree: 0 };
      words.set(folded, { frequency: word.frequency + 1, degree: word.degree + phrase.length });
    }
  const scores = new Map<string, number>();
  for (const phrase of phrases) {
    if (phrase.length === 0 || phrase.length > LONGEST || phrase.every(({ number }) => number)) continue;
    const name = phrase.map(({ text: word }) => word).join(traits.unspaced ? '' : ' ');
    const ratios = phrase.map(({ folded }) => words.get(folded) ?? { frequency: 1, degree: 0 });
    scores.set(
      name,
      ratios.reduce((sum, { frequency, degree }) => sum + degree / frequency, 0),
    );
  }
  return [...scores]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([name]) => name);
}

/** Counts everything that a set of articles has, in one pass over it. Pure. */
import type { ArticleIndex } from './article-index.ts';
import type { Bits } from './sets.ts';
import { countBits, slotsOf, subtract } from './sets.ts';

/** Numbers of articles of a set. */
export interface Tally {
  size: number;
  weight: number;
  /** By place of the topic: on how many it is shown, and what these weigh. */
  topics: Int32Array;
  topicWeights: Float64Array;
  /** By number of the value in its column; kinds and access by their place in KINDS and ACCESSES. */
  publications: Int32Array;
  languages: Int32Array;
  kinds: Int32Array;
  accesses: Int32Array;
}

/**
 * What the set has. Of a set of more than half of all, what the rest has is counted and taken from the sums that are kept: so
 * no set costs more than half of all, and all of them cost nothing. Weights are whole numbers: the difference is exact.
 */
export function tally(index: ArticleIndex, bits: Bits): Tally {
  const size = countBits(bits);
  if (size * 2 <= index.size) return counted(index, bits);
  const rest = index.alive.slice(0, bits.length);
  subtract(rest, bits);
  const left = counted(index, rest);
  const topics = new Int32Array(index.topics.length);
  const topicWeights = new Float64Array(index.topics.length);
  for (const { place, shown, weight } of index.topics) {
    topics[place] = shown - (left.topics[place] ?? 0);
    topicWeights[place] = weight - (left.topicWeights[place] ?? 0);
  }
  return {
    size,
    weight: index.weight - left.weight,
    topics,
    topicWeights,
    publications: left.publications.map((count, code) => (index.publications.counts[code] ?? 0) - count),
    languages: left.languages.map((count, code) => (index.languages.counts[code] ?? 0) - count),
    kinds: left.kinds.map((count, code) => (index.kindCounts[code] ?? 0) - count),
    accesses: left.accesses.map((count, code) => (index.accessCounts[code] ?? 0) - count),
  };
}

function counted(index: ArticleIndex, bits: Bits): Tally {
  const topics = new Int32Array(index.topics.length);
  const topicWeights = new Float64Array(index.topics.length);
  const publications = new Int32Array(index.publications.values.length);
  const languages = new Int32Array(index.languages.values.length);
  const kinds = new Int32Array(256);
  const accesses = new Int32Array(256);
  const { weights, kinds: kindOf, accesses: accessOf } = index;
  const { items, starts, shownLengths } = index.lists;
  const publicationOf = index.publications.codes;
  const languageOf = index.languages.codes;
  const slots = slotsOf(bits);
  let weight = 0;
  // The plainest loop, and `as number` where the index is known to lie within: this is run for every article there is.
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const own = weights[slot] ?? 0;
    weight += own;
    const start = starts[slot] ?? 0;
    const end = start + (shownLengths[slot] ?? 0);
    for (let item = start; item < end; item += 1) {
      const place = (items[item] ?? 0) >> 1;
      topics[place] = (topics[place] ?? 0) + 1;
      topicWeights[place] = (topicWeights[place] ?? 0) + own;
    }
    const publication = publicationOf[slot] ?? 0;
    publications[publication] = (publications[publication] ?? 0) + 1;
    const language = languageOf[slot] ?? 0;
    languages[language] = (languages[language] ?? 0) + 1;
    const kind = kindOf[slot] ?? 0;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    const access = accessOf[slot] ?? 0;
    accesses[access] = (accesses[access] ?? 0) + 1;
  }
  return { size: slots.length, weight, topics, topicWeights, publications, languages, kinds, accesses };
}

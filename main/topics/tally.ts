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

/** Each loop in a function of its own: run over a million articles, one large loop over everything takes four times as long. */
function counted(index: ArticleIndex, bits: Bits): Tally {
  const slots = slotsOf(bits);
  const topics = new Int32Array(index.topics.length);
  const topicWeights = new Float64Array(index.topics.length);
  countTopics(index, slots, topics, topicWeights);
  return {
    size: slots.length,
    weight: sumOf(index.weights, slots),
    topics,
    topicWeights,
    publications: countCodes(index.publications.codes, slots, index.publications.values.length),
    languages: countCodes(index.languages.codes, slots, index.languages.values.length),
    kinds: countCodes(index.kinds, slots, 256),
    accesses: countCodes(index.accesses, slots, 256),
  };
}

function countTopics(index: ArticleIndex, slots: Int32Array, counts: Int32Array, sums: Float64Array): void {
  const { weights } = index;
  const { items, starts, shownLengths } = index.lists;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const weight = weights[slot] ?? 0;
    const start = starts[slot] ?? 0;
    const end = start + (shownLengths[slot] ?? 0);
    for (let item = start; item < end; item += 1) {
      const place = (items[item] ?? 0) >> 1;
      counts[place] = (counts[place] ?? 0) + 1;
      sums[place] = (sums[place] ?? 0) + weight;
    }
  }
}

function sumOf(weights: Float64Array, slots: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) sum += weights[slots[at] ?? 0] ?? 0;
  return sum;
}

/** @param values how many values there are */
function countCodes(codes: Uint8Array | Uint16Array | Uint32Array, slots: Int32Array, values: number): Int32Array {
  const counts = new Int32Array(values);
  for (let at = 0; at < slots.length; at += 1) {
    const code = codes[slots[at] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

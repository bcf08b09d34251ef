/** Which topics go together more often than by chance. Pure. */
import type { ArticleIndex, TopicEntry } from './article-index.ts';
import { weightAt } from './decay.ts';
import type { Tally } from './tally.ts';

/** Added to what is observed and to what chance would give, in articles of today: one article together proves little. */
const PRIOR = 1;

/**
 * Normalised pointwise mutual information (Bouma: "Normalized (Pointwise) Mutual Information in Collocation Extraction", GSCL
 * 2009), with `PRIOR` added to the observed and the expected number, as lift is smoothed towards 1 where little is known:
 * log((both + k) / (one * other / all + k)) / -log((both + k) / (all + k)).
 * All are numbers of articles, or weights in articles of today.
 * @returns -1 (never together, though often apart) over 0 (as by chance) to 1 (never apart); 0 in an empty library. The
 *   smoothed value keeps these bounds for every k > 0, since both <= one, other <= all.
 */
export function association(both: number, one: number, other: number, all: number): number {
  if (all <= 0) return 0;
  const expected = (one * other) / all;
  const share = (both + PRIOR) / (all + PRIOR);
  if (share >= 1) return 0;
  return Math.max(-1, Math.min(1, Math.log((both + PRIOR) / (expected + PRIOR)) / -Math.log(share)));
}

/** What one article weighs at the newest date there is, or now if that is earlier: the unit of `association`. */
export function unitAt(index: ArticleIndex, now: number): number {
  return weightAt(Math.min(now, index.newest()));
}

/** How much two topics have to do with each other in the whole library. */
export function associationOf(index: ArticleIndex, one: TopicEntry, other: TopicEntry, unit: number): number {
  const both = one.articles.sharedSum(other.articles, index.weights);
  return association(
    Math.min(both, one.weight, other.weight) / unit,
    one.weight / unit,
    other.weight / unit,
    index.weight / unit,
  );
}

/** Alike in name: this share of the articles that have either must have both. */
const ALIKE = 0.25;
/** Whatever the names. */
const SAME = 0.8;
/** Fewer articles than this tell nothing of names that differ. */
const ENOUGH = 10;

/** The words of a topic's key (topics/key.ts). */
export const wordsOf = (key: string): ReadonlySet<string> => new Set(key.split(/\s+/u).filter((word) => word !== ''));

/**
 * Whether two topics are one in all but name, so that one of them is enough among chips. Judged by the share of articles with
 * either that have both (Jaccard): nearly all of them, or, where the words of one name are all in the other ("Gaza", "Gaza
 * Strip"), a quarter. Names alone do not do it: "Iran nuclear deal" narrows "Iran" and is on far fewer articles.
 */
export function areAlike(one: TopicEntry, other: TopicEntry, words: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const small = Math.min(one.articles.size, other.articles.size);
  const large = Math.max(one.articles.size, other.articles.size);
  if (large === 0) return false;
  const within = areNested(words.get(one.id), words.get(other.id));
  const needed = within ? ALIKE : SAME;
  if (!within && large < ENOUGH) return false;
  // both / (small + large - both) >= needed, told by both alone.
  const least = (needed * (small + large)) / (1 + needed);
  return least <= small && one.articles.sharesAtLeast(other.articles, Math.ceil(least - 1e-9));
}

function areNested(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return false;
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  for (const word of fewer) if (!more.has(word)) return false;
  return true;
}

/** Shared articles that a topic must have with a selection to be called related: 3, fewer where there are few at all. */
const supportFor = (selected: number): number => (selected < 10 ? 1 : selected < 100 ? 2 : 3);

export interface Scored {
  topic: TopicEntry;
  count: number;
  score: number;
}

/**
 * Topics in the order in which they are offered beside a list.
 *
 * Where topics are chosen (all, any): by their association with the articles that have the chosen topics, whatever else the
 * filter asks for. What belongs together is a property of the topics; the rest of the filter decides which of them there
 * are (`count` > 0) and how many articles they have, but does not make them jump about.
 * Where none is chosen: by the weight of the list's articles that have them, that is by frequency, with recent months
 * weighing more; the score is their share of the whole list's weight.
 * Equal ones stand by count, then by id.
 * @param list the articles under the whole filter
 * @param chosen the articles of the chosen topics, null where none is
 * @param isOffered whether the topic may be named at all
 * @param limit how many to rank
 */
export function ranked(
  index: ArticleIndex,
  list: Tally,
  chosen: Tally | null,
  unit: number,
  isOffered: (topic: TopicEntry) => boolean,
  limit: number,
): Scored[] {
  const least = chosen === null ? 1 : supportFor(chosen.size);
  let best: Scored[] = [];
  let lowest = -Infinity;
  for (const topic of index.topics) {
    const { place } = topic;
    const count = list.topics[place] ?? 0;
    if (count === 0 || (chosen !== null && (chosen.topics[place] ?? 0) < least) || !isOffered(topic)) continue;
    const score =
      chosen === null
        ? (list.topicWeights[place] ?? 0) / list.weight
        : association(
            (chosen.topicWeights[place] ?? 0) / unit,
            chosen.weight / unit,
            topic.weight / unit,
            index.weight / unit,
          );
    if (score < lowest) continue;
    best.push({ topic, count, score });
    // Now and then only the best are kept: sorting all of a large library's topics would take longer than counting them.
    if (best.length < limit * 4) continue;
    best = best.toSorted(inRank).slice(0, limit);
    lowest = best.at(-1)?.score ?? lowest;
  }
  return best.toSorted(inRank).slice(0, limit);
}

const inRank = (one: Scored, other: Scored): number =>
  other.score - one.score || other.count - one.count || one.topic.id - other.topic.id;

/** The first of the ranked that are neither like one of the chosen nor like one that stands before them. */
export function distinct(
  ranking: readonly Scored[],
  chosen: readonly TopicEntry[],
  limit: number,
  wordsOfAll: (ids: readonly number[]) => ReadonlyMap<number, ReadonlySet<string>>,
): Scored[] {
  const taken: Scored[] = [];
  const atOnce = limit * 2 + 10;
  // A few at a time, so that names are looked up of those alone that may be shown.
  for (let from = 0; from < ranking.length && taken.length < limit; from += atOnce) {
    const some = ranking.slice(from, from + atOnce);
    const words = wordsOfAll(
      [...chosen, ...taken.map((one) => one.topic), ...some.map((one) => one.topic)].map((topic) => topic.id),
    );
    for (const one of some) {
      if (taken.length === limit) break;
      const isLike = (other: TopicEntry): boolean => areAlike(one.topic, other, words);
      if (!chosen.some(isLike) && !taken.some((other) => isLike(other.topic))) taken.push(one);
    }
  }
  return taken;
}

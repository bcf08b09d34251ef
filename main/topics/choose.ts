/** Which of a text's terms become its topics. Pure. */

/** A term of the text: see database/face-topics.ts. */
interface Term {
  key: string;
  name: string;
  weight: number;
  fit: boolean;
}

/** What the library knows of a term. */
export interface Standing {
  /** In how many texts it stands, this one included. */
  count: number;
  /** Publishers of the library name it as a topic. */
  given: boolean;
}

/**
 * How far rarity counts: a term in a tenth as many texts weighs 1.6 times as much. Far less than the logarithm of tf-idf:
 * what publishers name as topics are mostly neither words of every text nor words of one text alone.
 */
const RARITY = 0.2;
/** A topic that publishers of the library use. */
const GIVEN = 1.4;
/** Below it a term says too little to be shown. */
const ENOUGH = 0.25;
/** So many are chosen even when they say little, since a text without topics is found by none. */
const FEWEST = 3;

/**
 * The best of the terms, the best first.
 * @param standingOf asked once for each fit term
 * @param texts how many texts the counts are of; in a library of a few texts rarity says nothing and weighs nothing
 * @param limit most of them
 */
export function chooseTopics<Fit extends Term>(
  terms: readonly Fit[],
  texts: number,
  limit: number,
  standingOf: (term: Fit) => Standing,
): Fit[] {
  const scored = terms
    .filter(({ fit }) => fit)
    .map((term) => {
      const { count, given } = standingOf(term);
      return { term, score: term.weight * (given ? GIVEN : 1) * rarity(count, texts) };
    })
    .toSorted((one, other) => other.score - one.score);
  return scored
    .slice(0, limit)
    .filter(({ score }, place) => place < FEWEST || score >= ENOUGH)
    .map(({ term }) => term);
}

/** As if so many texts had been seen before, of which one in a hundred has any given term: in a small library counts say little. */
const SEEN_BEFORE = 300;
const USUAL_SHARE = 0.01;
/** A term rarer than one in 3,000 is no more telling for that. */
const RAREST_SHARE = 1 / 3_000;

/**
 * How much a term counts for being rare: 1 for one in a hundredth of the texts, more for rarer ones, up to 2.
 * @param count texts it stands in
 * @param texts all that were counted
 */
export function rarity(count: number, texts: number): number {
  const share = (Math.max(1, count) + SEEN_BEFORE * USUAL_SHARE) / (texts + SEEN_BEFORE);
  return (USUAL_SHARE / Math.max(share, RAREST_SHARE)) ** RARITY;
}

/** What two articles have in common, and what follows from it: whether they tell the same story, how near they are. Pure. */

/** What two articles have in common. */
export interface Common {
  /** Of each topic that both have, how rare it is (`rarityOf`). */
  topics: number[];
  /** Part of all their topics that both have, 0 to 1. */
  topicShare: number;
  /** Cosine of their terms (likeness.ts). Says nothing across languages. */
  terms: number;
  /** Part of their wording that is the same (signature.ts), null where one is too short to tell. */
  wording: number | null;
  /** How much the figures tell that both name (signature.ts). */
  figures: number;
  /** One links to the other. */
  linked: boolean;
  /** They are shown with the same picture. */
  picture: boolean;
  /** Time between them, ms. */
  apart: number;
  sameLanguage: boolean;
  samePublication: boolean;
}

const HOUR = 3_600_000;
/** Tellings of one story come within three days; a translation often takes one or two. */
export const STORY_WINDOW = 72 * HOUR;
/** With this part of the wording alike one is a copy of the other: a report of an agency, edited. */
const COPY = 0.5;
/** In one publication more must be alike: its regular pieces (markets, weather) have sentences in common. */
const OWN_COPY = 0.7;
/** Where the scale of `storyScore` says yes: in one language, and across languages. */
const ENOUGH = 0.5;
const ENOUGH_FOREIGN = 0.55;

/**
 * How rare a topic is: 1 for one article's own, 0 for every article's, in between by the logarithm, since a topic of ten
 * articles tells as much more than one of a hundred as that does than one of a thousand.
 */
export function rarityOf(articles: number, all: number): number {
  return Math.max(0, Math.min(1, Math.log((all + 2) / (Math.max(0, articles) + 1)) / Math.log(all + 2)));
}

/** Topics as evidence: the squares, so that many common ones do not add up to a rare one. */
const weightOf = (topics: readonly number[]): number => topics.reduce((sum, rarity) => sum + rarity ** 2, 0);

/** Whether one is an edited copy of the other. */
export function isCopy({ wording, samePublication }: Pick<Common, 'wording' | 'samePublication'>): boolean {
  return wording !== null && wording >= (samePublication ? OWN_COPY : COPY);
}

/**
 * The cosine of terms on the scale of the rest. Measured on articles of many sites and on the sample publication: tellings of one story
 * have 0.2 to 0.35, articles on one matter 0.1 to 0.19, a hundredth of all pairs more than 0.07.
 */
const nearInTerms = (terms: number): number => Math.min(0.95, 2 * terms);

/**
 * How sure it is that two articles tell the same story: above 0 when they do, at most 1.
 *
 * Two articles of one publication in one language are two articles, unless one is a copy of the other.
 * In one language the terms decide; the rest moves the scale by less than the difference between a story and a matter:
 * rare topics, wording, figures, picture, links.
 * Across languages terms do not meet. No single thing decides there, since editions have several articles a day on the same
 * topics: it takes two of the picture, a link, topics that are all the same, rare topics, and figures.
 */
export function storyScore(common: Common): number {
  const { topics, topicShare, terms, wording, figures, linked, picture, apart, sameLanguage, samePublication } = common;
  if (apart > STORY_WINDOW) return 0;
  if (isCopy(common)) return 1;
  if (sameLanguage && samePublication) return 0;
  const rare = Math.min(1, weightOf(topics) / 2);
  const named = Math.min(1, figures / 6);
  const sum = sameLanguage
    ? nearInTerms(terms) + 0.5 * (wording ?? 0) + 0.2 * rare + 0.15 * named + (picture ? 0.3 : 0) + (linked ? 0.1 : 0)
    : 0.3 * topicShare + 0.4 * rare + 0.4 * named + (picture ? 0.5 : 0) + (linked ? 0.3 : 0);
  // The second day's telling is as often the next story.
  const score = sum * (1 - (0.25 * apart) / STORY_WINDOW);
  return score >= (sameLanguage ? ENOUGH : ENOUGH_FOREIGN) ? Math.min(1, score) : 0;
}

/** Below this an article is no suggestion: one topic of every tenth article, or a few words, are no reason to read it. */
export const NEAR_ENOUGH = 0.22;

/**
 * How near an article is to another, whatever their dates: 0 to 1. Each thing in common is a reason of its own, and what
 * is left of doubt after one is halved by the next: 1 - (1 - a)(1 - b)…
 * In a library of 100,000 a topic of a hundred articles is reason enough (0.23), one that every tenth has is not (0.03), nor are a
 * word or two; a link is twice enough.
 */
export function nearness({ topics, terms, wording, figures, linked, picture, sameLanguage }: Common): number {
  let doubt = topics.reduce((left, rarity) => left * (1 - 0.65 * rarity ** 2), 1);
  if (sameLanguage) doubt *= 1 - nearInTerms(terms);
  doubt *= 1 - (wording ?? 0);
  doubt *= 1 - 0.05 * Math.min(6, figures);
  if (linked) doubt *= 0.5;
  if (picture) doubt *= 0.7;
  return 1 - doubt;
}

const DAY = 24 * HOUR;

/**
 * How much a suggestion's age and having been read take from its nearness: 1 for what is new and unread, down to 0.6 for what is old, of
 * which half is reached after two months; what was read counts 0.7 of that.
 */
export function freshness(age: number, read: boolean): number {
  return (0.6 + 0.4 * 0.5 ** (Math.max(0, age) / (60 * DAY))) * (read ? 0.7 : 1);
}

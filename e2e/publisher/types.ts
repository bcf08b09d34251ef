/** The sample publication's own words: what an article is made of before it becomes a page or a feed item. */

export type Language = 'en' | 'ar' | 'he' | 'fa' | 'tr';
export type Kind = 'news' | 'analysis' | 'memo' | 'report' | 'event';
export type Section = 'politics' | 'economy' | 'environment' | 'culture';
/**
 * Who may read an article whole: everybody · subscribers · anybody while the meter lasts · everybody, with a
 * registration wall standing after the whole body (the old site).
 */
export type Wall = 'free' | 'subscriber' | 'metered' | 'registration';
export type Scene =
  'ridge' | 'lake' | 'harbour' | 'skyline' | 'dunes' | 'arches' | 'dam' | 'fields' | 'night' | 'sea' | 'map' | 'chart';

export interface Picture {
  scene: Scene;
  caption: string;
  credit: string;
}

/** An article as it is written down in articles/. */
export interface ArticleSource {
  slug: string;
  kind: Kind;
  section: Section;
  /** Default by kind: news and events are free, the others are for subscribers. */
  wall?: Wall;
  topics: string[];
  headline: string;
  dek: string;
  byline: string[];
  /** Age in days when the publisher starts; fractions are hours. */
  daysAgo: number;
  /** Age of the last correction in days; never older than `daysAgo`. */
  updatedDaysAgo?: number;
  lead: Picture;
  /** Lines in the small markup of markup.ts. */
  body: string;
  /** What a report's PDF says when its own script is not one the standard fonts of PDF have: a summary in English. */
  pdfText?: string[];
}

/** An article on the running site; times in ms since the epoch. */
export interface Article extends Omit<ArticleSource, 'daysAgo' | 'updatedDaysAgo' | 'wall'> {
  node: number;
  language: Language;
  wall: Wall;
  published: number;
  updated: number;
  /** Path without origin, fixed when first published. */
  path: string;
}

export interface Reader {
  name: string;
  password: string;
  displayName: string;
  /** A registered reader without a subscription passes registration walls, not the subscription. */
  plan: 'subscriber' | 'registered';
  /** Asked on a second page after the password. */
  code?: string;
}

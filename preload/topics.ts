/** Topics as they cross the border: what an article is about, how topics are chosen, counted and related. */
import { z } from 'zod';

const Id = z.number().int().positive();
const Time = z.number().int();
const Count = z.number().int().min(0);
/** A topic's name as people see it. */
export const TopicName = z.string().trim().min(1).max(100);

/** A topic on an article. */
export const ArticleTopic = z.object({
  id: Id,
  /** As the reader renamed it, else as this article's publisher (or its text) spells it. */
  name: z.string(),
  /** Found in the text by Broadsheet, not given by the publisher. */
  derived: z.boolean(),
});

const Chosen = z.array(Id).max(50).default([]);
/** Which topics a list asks for: every one of `all`, at least one of `any` where it names some, none of `none`. */
export const TopicChoice = z.object({ all: Chosen, any: Chosen, none: Chosen });

export const Topic = z.object({
  id: Id,
  /** Its name in the window's language where it is known in it, else its most frequent spelling, else what the reader called it. */
  name: z.string(),
  articles: Count,
  unread: Count,
  /** No publisher gave it; it comes from texts alone. */
  derived: z.boolean(),
  followed: z.boolean(),
  /** Its articles are left out of lists that do not ask for it. */
  muted: z.boolean(),
  /** Shown nowhere as a topic; its articles stay. */
  hidden: z.boolean(),
});

/** One way to write a topic. */
export const Spelling = z.object({ id: Id, name: z.string(), language: z.string(), articles: Count });

/** A topic that occurs together with others more often than by chance. */
export const RelatedTopic = z.object({
  id: Id,
  name: z.string(),
  /** Articles of the selection that have it too. */
  count: Count,
  /** Normalised pointwise mutual information, smoothed and with recent months weighing more: -1 to 1. */
  score: z.number(),
});

/** A topic with all that is known of it in this library. */
export const TopicPage = z.object({
  topic: Topic,
  spellings: z.array(Spelling),
  related: z.array(RelatedTopic),
  /** How the related topics hang together among themselves; `score` as above. */
  links: z.array(z.object({ from: Id, to: Id, score: z.number() })),
  /** Articles by calendar month (UTC), oldest first, months without any included. */
  timeline: z.array(z.object({ from: Time, count: Count })),
  /** Merges and splits that can be undone, the newest first. */
  changes: z.array(z.object({ id: Id, kind: z.enum(['merge', 'split']), at: Time, names: z.array(z.string()) })),
});

export const TopicCount = z.object({ id: Id, name: z.string(), derived: z.boolean(), count: Count });
/** Counts under a list's whole filter. */
export const Facets = z.object({
  /**
   * The topics that the filter names. Of `all`: articles that the list has with it (all of the list). Of `any`: those of the
   * list that have it. Of `none`: those that the list would have too without this exclusion and that have it.
   */
  chosen: z.array(TopicCount),
  /** Not chosen yet, the most closely related first: `count` is what the list would have with it as one more of `all`. */
  related: z.array(RelatedTopic.extend({ derived: z.boolean() })),
  publications: z.array(z.object({ id: Id, count: Count })),
  kinds: z.array(z.object({ kind: z.string(), count: Count })),
  access: z.array(z.object({ access: z.string(), count: Count })),
  languages: z.array(z.object({ language: z.string(), count: Count })),
});

export type ArticleTopic = z.infer<typeof ArticleTopic>;
export type TopicChoice = z.infer<typeof TopicChoice>;
export type Topic = z.infer<typeof Topic>;
export type Spelling = z.infer<typeof Spelling>;
export type RelatedTopic = z.infer<typeof RelatedTopic>;
export type TopicPage = z.infer<typeof TopicPage>;
export type TopicCount = z.infer<typeof TopicCount>;
export type Facets = z.infer<typeof Facets>;

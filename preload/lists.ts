/** What is built of lists: saved lists, rules, related articles. */
import { z } from 'zod';
import { ArticleQuery, ArticleSummary, Id } from './model.ts';

const Count = z.number().int().min(0);
const Time = z.number().int();

export const ListIcon = z.enum([
  'list',
  'star',
  'flag',
  'bell',
  'globe',
  'map',
  'book',
  'landmark',
  'chart',
  'coins',
  'leaf',
  'flame',
]);

/** What the reader says of a list that is to be kept. */
export const ListDraft = z.object({
  name: z.string().trim().min(1).max(100),
  icon: ListIcon,
  query: ArticleQuery,
  /** New articles of the list are told by a notification of the system. */
  notify: z.boolean(),
  /** Days after which its read articles may be let go: null as the library's setting says, 0 never. */
  keepDays: z.number().int().min(0).max(3_650).nullable(),
});
export const SavedList = ListDraft.extend({ id: Id, unread: Count });

export const RuleActions = z.object({
  star: z.boolean(),
  markRead: z.boolean(),
  notify: z.boolean(),
  /** Keeps the article whole on this computer, read or not, and asks again for what of it is not stored. */
  keep: z.boolean(),
});
/** When a new article is in the list that `query` gives, the actions are done to it, once. */
export const RuleDraft = z.object({
  name: z.string().trim().min(1).max(100),
  enabled: z.boolean(),
  query: ArticleQuery,
  actions: RuleActions,
});
export const Rule = RuleDraft.extend({
  id: Id,
  /** Articles it has been applied to. */
  applied: Count,
  appliedAt: Time.nullable(),
});
/** A dry run: what a rule would have done to the library as it is. */
export const RulePreview = z.object({
  /** Articles that match. */
  count: Count,
  /** Of them, how many each action would change. */
  changes: z.object({ star: Count, markRead: Count, keep: Count }),
  /** The newest of those that match. */
  articles: z.array(ArticleSummary),
});

/** An article that a reader would want next, with the other tellings of the same story folded under it. */
export const RelatedArticle = z.object({
  article: ArticleSummary,
  /** The same story as the article it stands beside, told by another publication or in another edition. */
  sameStory: z.boolean(),
  /** One links to the other. */
  linked: z.boolean(),
  /** Names of the topics they share, the rarest first. */
  topics: z.array(z.string()),
  /** Other articles that tell the same story as `article`. */
  others: z.array(ArticleSummary),
});

export type ListIcon = z.infer<typeof ListIcon>;
export type ListDraft = z.infer<typeof ListDraft>;
export type SavedList = z.infer<typeof SavedList>;
export type RuleActions = z.infer<typeof RuleActions>;
export type RuleDraft = z.infer<typeof RuleDraft>;
export type Rule = z.infer<typeof Rule>;
export type RulePreview = z.infer<typeof RulePreview>;
export type RelatedArticle = z.infer<typeof RelatedArticle>;

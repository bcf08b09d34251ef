/**
 * What crosses the border between main and renderer, as Zod schemas; the types are inferred.
 * Times are milliseconds since the epoch, UTC. Sizes are bytes unless a name says otherwise.
 */
import { z } from 'zod';
import { Meter, Session } from './session.ts';
import { ArticleTopic, TopicChoice } from './topics.ts';

export * from './marks.ts';
export * from './session.ts';
export * from './settings.ts';
export * from './topics.ts';

export const Id = z.number().int().positive();
/** The key of a stored asset: SHA-256 of its bytes, lower-case hex. */
export const AssetHash = z.string().regex(/^[0-9a-f]{64}$/);
const Time = z.number().int();

export const ArticleKind = z.enum(['news', 'analysis', 'memo', 'report', 'event', 'newsletter', 'podcast']);
/** What of the article is stored: see design.md's words. `feed` until the page was read. */
export const Access = z.enum(['full', 'teaser', 'locked', 'feed']);
export const Direction = z.enum(['ltr', 'rtl']);
/**
 * Where the article's page stands: waiting to be fetched, stored, failed for good, not wanted (no page to fetch), or held
 * back because fetching it would spend a free read of a meter.
 */
export const PageState = z.enum(['pending', 'stored', 'failed', 'none', 'held']);
export const Problem = z.object({
  /** Stable word for code, e.g. `not-a-feed`; never shown. */
  code: z.string(),
  /** A sentence for a person, with the next step. */
  message: z.string(),
});

export const ArticleSummary = z.object({
  id: Id,
  publicationId: Id,
  publicationTitle: z.string(),
  headline: z.string(),
  dek: z.string(),
  byline: z.string(),
  /** Null where neither feed nor page gave a date; `sortedAt` then holds when it was first seen. */
  publishedAt: Time.nullable(),
  sortedAt: Time,
  kind: ArticleKind,
  access: Access,
  language: z.string(),
  direction: Direction,
  read: z.boolean(),
  starred: z.boolean(),
  /** Share of the article scrolled past, 0 to 1. */
  position: z.number().min(0).max(1),
  pageState: PageState,
  leadImage: AssetHash.nullable(),
  /** The first few, hidden ones left out. */
  topics: z.array(ArticleTopic),
});

export const ArticleAsset = z.object({
  hash: AssetHash.nullable(),
  url: z.string(),
  role: z.enum(['lead', 'body', 'document']),
  state: z.enum(['pending', 'stored', 'failed']),
  mediaType: z.string(),
  bytes: z.number().int(),
});

/** One article as the reading pane shows it. The body itself goes to the article frame by its own scheme, never over the bridge. */
export const Article = ArticleSummary.extend({
  url: z.string(),
  updatedAt: Time.nullable(),
  /** When the page was stored, null while only the feed's text is held. */
  storedAt: Time.nullable(),
  leadCaption: z.string(),
  leadCredit: z.string(),
  wordCount: z.number().int(),
  revisions: z.number().int(),
  assets: z.array(ArticleAsset),
  /** Changes whenever what the frame shows changes; part of the frame's address so that it reloads. */
  version: z.number().int(),
  problem: Problem.nullable(),
});

/** A stored picture of an article. Texts as the publisher wrote them, '' for none. */
export const ArticlePicture = z.object({ hash: AssetHash, alt: z.string(), caption: z.string() });

/** Any list of articles is one such value. */
export const ArticleQuery = z.object({
  publicationId: Id.optional(),
  folder: z.string().max(200).optional(),
  unread: z.boolean().optional(),
  starred: z.boolean().optional(),
  /** Begun and not read to the end: between a tenth and nine tenths. */
  begun: z.literal(true).optional(),
  /** With highlights. */
  marked: z.literal(true).optional(),
  access: Access.optional(),
  kind: ArticleKind.optional(),
  /** As articles carry it, e.g. `ar`. */
  language: z.string().min(2).max(35).optional(),
  /** Dated at or after `from` and before `to`; by the date that lists are ordered by. */
  from: Time.optional(),
  to: Time.optional(),
  topics: TopicChoice.optional(),
  /** Articles of muted topics too. Without it they come only where one of their muted topics is asked for. */
  muted: z.boolean().optional(),
  /** Free words; every word must occur, the last as a prefix. */
  search: z.string().max(500).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
});

/** Where a page of a list ended; opaque to the renderer, handed back to get the next page. */
export const Cursor = z.object({ sortedAt: Time, id: z.number().int() });
export const ArticlePage = z.object({ articles: z.array(ArticleSummary), next: Cursor.nullable() });
export const ArticleCount = z.object({ all: z.number().int(), unread: z.number().int() });

export const FeedFormat = z.enum(['rss', 'atom', 'rdf', 'json']);
export const FeedState = z.object({
  id: Id,
  url: z.string(),
  title: z.string(),
  format: FeedFormat.nullable(),
  checkedAt: Time.nullable(),
  nextCheckAt: Time.nullable(),
  /** `gone`: answered 410 and is no longer asked. */
  status: z.enum(['active', 'failing', 'gone']),
  problem: Problem.nullable(),
  /** It is asked with a password or key that is kept apart, and is in no address. */
  private: z.boolean(),
});

export const Publication = z.object({
  id: Id,
  title: z.string(),
  siteUrl: z.string(),
  icon: AssetHash.nullable(),
  language: z.string(),
  direction: Direction,
  /** Folder name, '' for none. */
  folder: z.string(),
  /** Name of the built-in profile, null without one. */
  profile: z.string().nullable(),
  addedAt: Time,
  articles: z.number().int(),
  unread: z.number().int(),
  /** Articles whose page is still to be fetched. */
  pending: z.number().int(),
  session: Session,
  /** Null unless the publication is known to count free reads. */
  meter: Meter.nullable(),
  feeds: z.array(FeedState),
});

/** One way to follow what the user typed. */
export const FeedCandidate = z.object({
  url: z.string(),
  title: z.string(),
  format: FeedFormat,
  items: z.number().int(),
  newestAt: Time.nullable(),
  language: z.string(),
  direction: Direction,
  /** Title of the publication that follows this feed already, null when none does. */
  followedAs: z.string().nullable(),
});
export const Discovery = z.object({
  /** What was asked, made whole (scheme added). */
  address: z.string(),
  siteUrl: z.string(),
  title: z.string(),
  iconUrl: z.string().nullable(),
  language: z.string(),
  direction: Direction,
  profile: z.string().nullable(),
  /** Set when the address answered with a permanent move: where it lives now. */
  movedTo: z.string().nullable(),
  candidates: z.array(FeedCandidate),
});
/** A publication Broadsheet knows by a profile, offered on first start. */
export const KnownPublication = z.object({
  profile: z.string(),
  title: z.string(),
  siteUrl: z.string(),
  description: z.string(),
  followed: z.boolean(),
});

export const OpmlLine = z.object({
  url: z.string(),
  title: z.string(),
  folder: z.string(),
  result: z.enum(['added', 'already-followed', 'refused']),
  /** What is wrong with the line itself, whatever became of it; the message says it in words. Null for a good line. */
  fault: z.enum(['no-address', 'not-a-web-address', 'no-title']).nullable(),
  message: z.string(),
});
/** What an export wrote. */
export const OpmlExport = z.object({
  path: z.string(),
  /** Private feeds that stand in it without their password or key. */
  withoutSecrets: z.number().int(),
});
export const OpmlReport = z.object({
  added: z.number().int(),
  alreadyFollowed: z.number().int(),
  refused: z.number().int(),
  lines: z.array(OpmlLine),
});

export const SyncProgress = z.object({
  running: z.boolean(),
  /** Why nothing moves though work is due; null while it moves or nothing is due. */
  waiting: z.enum(['offline', 'metered', 'asleep']).nullable(),
  feeds: z.object({ done: z.number().int(), total: z.number().int() }),
  pages: z.object({ done: z.number().int(), total: z.number().int() }),
  assets: z.object({ done: z.number().int(), total: z.number().int() }),
  failures: z.number().int(),
  nextCheckAt: Time.nullable(),
  /** Publications with a feed, page or image under way. */
  publicationIds: z.array(Id),
});

export const Network = z.object({
  online: z.boolean(),
  metered: z.boolean(),
  /** Since when it is as it is. */
  since: Time,
  /** Newest successful answer of any publisher, null before the first: how fresh things are. */
  freshAt: Time.nullable(),
});

export const ActivityLevel = z.enum(['info', 'skip', 'failure']);
export const ActivityEntry = z.object({
  id: Id,
  at: Time,
  level: ActivityLevel,
  /** What was under way: feed, page, asset, discover, opml, library, session, rule, app. */
  subject: z.enum(['feed', 'page', 'asset', 'discover', 'opml', 'library', 'retention', 'session', 'rule', 'app']),
  publicationId: Id.nullable(),
  articleId: Id.nullable(),
  url: z.string(),
  /** Stable word, e.g. `not-modified`, `retry-after`, `too-large`. */
  code: z.string(),
  /** A sentence for a person. */
  message: z.string(),
});

/** What the last retention pass, backup or repair did, for the settings view. */
export const LibraryStatus = z.object({
  path: z.string(),
  articles: z.number().int(),
  databaseBytes: z.number().int(),
  assetBytes: z.number().int(),
  assets: z.number().int(),
  /** Set once after a damaged library was set aside: what was saved and where the damaged file lies. */
  recovered: z.object({ at: Time, setAside: z.string(), articles: z.number().int() }).nullable(),
});

export type Id = z.infer<typeof Id>;
export type AssetHash = z.infer<typeof AssetHash>;
export type ArticleKind = z.infer<typeof ArticleKind>;
export type Access = z.infer<typeof Access>;
export type Direction = z.infer<typeof Direction>;
export type PageState = z.infer<typeof PageState>;
export type Problem = z.infer<typeof Problem>;
export type ArticleSummary = z.infer<typeof ArticleSummary>;
export type ArticleAsset = z.infer<typeof ArticleAsset>;
export type Article = z.infer<typeof Article>;
export type ArticlePicture = z.infer<typeof ArticlePicture>;
export type ArticleQuery = z.infer<typeof ArticleQuery>;
export type Cursor = z.infer<typeof Cursor>;
export type ArticlePage = z.infer<typeof ArticlePage>;
export type ArticleCount = z.infer<typeof ArticleCount>;
export type FeedFormat = z.infer<typeof FeedFormat>;
export type FeedState = z.infer<typeof FeedState>;
export type Publication = z.infer<typeof Publication>;
export type FeedCandidate = z.infer<typeof FeedCandidate>;
export type Discovery = z.infer<typeof Discovery>;
export type KnownPublication = z.infer<typeof KnownPublication>;
export type OpmlLine = z.infer<typeof OpmlLine>;
export type OpmlExport = z.infer<typeof OpmlExport>;
export type OpmlReport = z.infer<typeof OpmlReport>;
export type SyncProgress = z.infer<typeof SyncProgress>;
export type Network = z.infer<typeof Network>;
export type ActivityLevel = z.infer<typeof ActivityLevel>;
export type ActivityEntry = z.infer<typeof ActivityEntry>;
export type LibraryStatus = z.infer<typeof LibraryStatus>;

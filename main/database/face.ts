/**
 * The library as the rest of main sees it: every method of the database thread once. index.ts gives a proxy of this
 * type that talks to worker.ts; writes return what changed. Times are ms since the epoch, UTC, always passed in.
 */
import type {
  ActivityEntry,
  Access,
  Article,
  ArticleCount,
  ArticleKind,
  ArticlePage,
  ArticleQuery,
  Cursor,
  Direction,
  FeedFormat,
  LibraryStatus,
  Problem,
  Publication,
  Settings,
} from '../../preload/model.ts';
import type { FeedCheck, FeedRow, FeedSecretKind } from './face-feeds.ts';
import type { Sentences } from '../../preload/marks.ts';
import type { Head } from '../marks/head.ts';
import type { Painting } from '../marks/paints.ts';
import type { Where } from '../marks/place.ts';
import type { MarkMethods } from './marks.ts';
import type { SessionMethods } from './face-sessions.ts';
import type { TopicMethods } from './face-topics.ts';

export type * from './face-feeds.ts';
export type * from './face-sessions.ts';
export type * from './face-topics.ts';
export type { Selected } from './marks.ts';

export interface ArticleChanges {
  added: number[];
  changed: number[];
  removed: number[];
}

export interface NewFeed {
  url: string;
  title: string;
  format: FeedFormat | null;
  /** Default `none`. */
  secret?: FeedSecretKind;
}

export interface NewPublication {
  title: string;
  siteUrl: string;
  language: string;
  direction: Direction;
  folder: string;
  profile: string | null;
  feeds: NewFeed[];
  now: number;
}

/** `followed` names the publication that has one of the feeds already; nothing was added then. */
export type FollowOutcome = { added: number } | { followed: { publicationId: number; title: string; feedUrl: string } };

export interface NewImage {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/** One item of a feed with its identity already worked out by sync/identity.ts. */
export interface NewItem {
  /** guid, else canonical address, else content hash: unique within a publication. */
  identity: string;
  /** Other identities of the same item (its canonical address when identity is a guid): a match on any is the same article. */
  alternates: string[];
  url: string;
  headline: string;
  dek: string;
  byline: string;
  publishedAt: number | null;
  updatedAt: number | null;
  bodyHtml: string;
  bodyText: string;
  kind: ArticleKind;
  language: string;
  direction: Direction;
  topics: string[];
  leadImage: NewImage | null;
  images: NewImage[];
  /** Whether its page is to be fetched. */
  wantsPage: boolean;
}

/** An extracted page on its way into the library. */
export interface NewPage {
  canonicalUrl: string;
  headline: string;
  dek: string;
  byline: string;
  publishedAt: number | null;
  updatedAt: number | null;
  leadImage: NewImage | null;
  leadCaption: string;
  leadCredit: string;
  bodyHtml: string;
  bodyText: string;
  wordCount: number;
  images: NewImage[];
  documents: string[];
  kind: ArticleKind;
  language: string;
  direction: Direction;
  access: Access;
  topics: string[];
}

/** A page still to be fetched, with what the feed said of it as evidence. */
export interface PendingPage {
  articleId: number;
  publicationId: number;
  url: string;
  profile: string | null;
  publicationTitle: string;
  attempts: number;
  etag: string | null;
  lastModified: string | null;
  headline: string;
  dek: string;
  byline: string;
  publishedAt: number | null;
  bodyText: string;
  language: string;
}

export interface PendingAsset {
  assetId: number;
  /** The article it is wanted for (the newest when several). */
  articleId: number;
  publicationId: number;
  url: string;
  role: 'lead' | 'body' | 'document' | 'icon';
  attempts: number;
}

/** How storing a page ended: `kept` means the law of design.md section 5 refused it (a teaser over full text, and so on). */
export type PageOutcome = { stored: ArticleChanges } | { kept: WhyKept };

/** Why a page replaced nothing: the article is gone, less of it came, or fewer words than are held. */
export type WhyKept = { code: 'purged' | 'less' } | { code: 'shorter'; words: number; held: number };

/** What the article frame shows, ready for the document around it. */
export interface ArticleDocument {
  article: Article;
  /** Sanitised at storing; `data-asset-url` not yet replaced. */
  bodyHtml: string;
  /** Address of each wanted image or PDF to its stored hash, null while not stored. */
  assets: Record<string, { hash: string; mediaType: string; width: number | null; height: number | null } | null>;
  /** Addresses in the body that lead to stored articles. */
  localLinks: Record<string, number>;
}

/** An article as its page shows it. */
export interface PaintedDocument extends ArticleDocument {
  /** What stands over the text as HTML, where something is painted in it. */
  head: Head | null;
  /** Its body has the place at which it was left; how far below the window's upper edge that stands, px. Null where the body has none. */
  gap: number | null;
}

export type NewActivity = Omit<ActivityEntry, 'id'>;

/** The methods of the database thread. All answer asynchronously through the proxy; none throws but for a bug or a dead thread. */
export interface LibraryMethods extends SessionMethods, TopicMethods, MarkMethods {
  // publications.ts
  addPublication(input: NewPublication): FollowOutcome;
  /** Many at once in one transaction (OPML); answers in the same order. */
  addPublications(inputs: NewPublication[]): FollowOutcome[];
  updatePublication(
    id: number,
    change: {
      title?: string;
      folder?: string;
      siteUrl?: string;
      language?: string;
      direction?: Direction;
      iconUrl?: string;
      profile?: string;
    },
  ): void;
  removePublication(id: number): { articles: number };
  listPublications(): Publication[];
  /** By address, compared as sync/identity.ts normalises it (the caller normalises). */
  findFeed(urls: string[]): { feedId: number; publicationId: number; title: string; url: string } | null;

  // feeds.ts
  feed(id: number): FeedRow | null;
  /** Feeds whose next check is at or before `now`, oldest due first. */
  dueFeeds(now: number, limit: number): FeedRow[];
  feedsOf(publicationId: number | null): FeedRow[];
  nextCheckAt(): number | null;
  recordCheck(feedId: number, check: FeedCheck): void;
  /** Items of one feed in one transaction, together with the check that brought them. Items that were in this feed at the last check and are not now are marked vanished; they stay in the library. */
  storeItems(input: { feedId: number; items: NewItem[]; check: FeedCheck; now: number }): ArticleChanges;

  // pages.ts
  /** Newest first; `publicationId` narrows. Skips those whose `retryAt` is later than `now`. */
  pendingPages(input: { now: number; limit: number; publicationId?: number; exclude: number[] }): PendingPage[];
  storePage(
    articleId: number,
    page: NewPage,
    answer: { etag: string | null; lastModified: string | null; now: number },
  ): PageOutcome;
  /** `retryAt` null: failed for good, the article keeps what its feed said. */
  pageFailed(articleId: number, problem: Problem, retryAt: number | null, now: number): void;
  /** Puts the article's page and failed images back in line. */
  requeuePage(articleId: number): void;

  /** Holds a page back: it is not asked for until `requeuePage` or `requeueGated`. */
  holdPage(articleId: number): void;

  // assets.ts
  pendingAssets(input: { now: number; limit: number; exclude: number[] }): PendingAsset[];
  /** Hashes, writes the file once, links it. The bytes were identified by the press already. */
  storeAsset(
    assetId: number,
    asset: { body: Uint8Array; mediaType: string; width: number | null; height: number | null; now: number },
  ): { hash: string; bytes: number; articleIds: number[] };
  assetFailed(assetId: number, problem: Problem, retryAt: number | null): void;
  /** Absolute path and type of a stored file, null when there is none. */
  assetFile(hash: string): { path: string; mediaType: string; bytes: number } | null;
  pendingCounts(now: number): { feeds: number; pages: number; assets: number };

  // articles.ts
  listArticles(query: ArticleQuery, after: Cursor | null, limit: number): ArticlePage;
  countArticles(query: ArticleQuery): ArticleCount;
  article(id: number): Article | null;
  articleDocument(id: number): ArticleDocument | null;
  /** The article as its page shows it, with its highlights and what else is to be seen in its text; null when there is none. */
  paintedDocument(articleId: number, painting: Painting): PaintedDocument | null;
  /** How often words stand in an article's text; 0 in one that is gone. */
  countFound(articleId: number, words: string): number;
  sentences(articleId: number): Sentences;
  /** Answers with those that were changed, which is what an undo takes. Through the proxy in steps, as markAllRead. */
  setRead(ids: number[], read: boolean, now: number): number[];
  setStarred(ids: number[], starred: boolean, now: number): number[];
  /** Holds articles for a trip: retention leaves them alone, read or not. */
  setPrepared(ids: number[], prepared: boolean): number[];
  /** All of the list that are unread, whatever page they are on. */
  unreadIds(query: ArticleQuery): number[];
  markAllRead(query: ArticleQuery, now: number): number[];
  /** True when the article is begun now and was not before, or the other way round. */
  setPosition(id: number, where: Where): boolean;
  /** The stored article at this address (already normalised by the caller), null when none. */
  articleAt(identity: string): number | null;

  // search.ts: indexes up to `limit` articles not yet in the full-text index; the number still waiting.
  indexPending(limit: number): { indexed: number; waiting: number };

  // retention.ts: in the thread one short step, with `more` while there is more to do; through the proxy all of them.
  // `over`: bytes beyond the limit that may not go, since all that is left is unread, starred, held, or kept by a list for ever.
  applyRetention(now: number): { removed: number[]; bytes: number; more?: boolean; over?: number };

  // activity.ts
  logActivity(entries: NewActivity[]): void;
  listActivity(input: {
    before: number | null;
    limit: number;
    publicationId?: number | undefined;
    level?: ActivityEntry['level'] | undefined;
  }): ActivityEntry[];

  // settings.ts
  settings(): Settings;
  updateSettings(change: { [Name in keyof Settings]?: Settings[Name] | undefined }): Settings;
  status(): LibraryStatus;

  // silences.ts: hosts that asked for quiet (429, 503) and have it still.
  silences(now: number): { host: string; until: number }[];
  keepSilence(host: string, until: number, now: number): void;

  /** Newest successful answer of any publisher. */
  freshAt(): number | null;
  close(): void;
}

export type Library = {
  [Name in keyof LibraryMethods]: (
    ...input: Parameters<LibraryMethods[Name]>
  ) => Promise<ReturnType<LibraryMethods[Name]>>;
};

/** How opening went. `newer`: made by a newer app and left untouched. */
export type OpenOutcome =
  | { state: 'opened'; migratedFrom: number | null; library: Library }
  | { state: 'recovered'; setAside: string; articles: number; library: Library }
  | { state: 'newer'; message: string }
  | { state: 'failed'; message: string };

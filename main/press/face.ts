/**
 * The press: bytes in, values out. These are the jobs it takes and what they give back; index.ts runs them in worker
 * threads with memory and time limits, worker.ts is what runs there. Everything below survives structured cloning.
 */
import type { PageEvidence } from './access.ts';
import type { PagePart } from './next-page.ts';
import type { AccessReason } from '../words/access-words.ts';
import type { Access, ArticleKind, Direction, FeedFormat } from '../../preload/model.ts';

/** What a server answered, as far as the press needs it. */
export interface Document {
  /** Decompressed body. */
  body: Uint8Array;
  /** Final address after redirects; relative addresses are resolved against it. */
  url: string;
  /** Content-Type header as sent, '' when absent. */
  contentType: string;
}

export interface FeedItem {
  /** guid / atom:id / JSON Feed id as the feed gives it, '' when it gives none. */
  guid: string;
  /** Absolute http(s) address of the article's page, '' when it has none. */
  url: string;
  headline: string;
  /** Plain text, white space folded. */
  dek: string;
  byline: string;
  publishedAt: number | null;
  updatedAt: number | null;
  /** Sanitised HTML of the fullest text that the feed carries, '' when none; plain text of it for search. */
  bodyHtml: string;
  bodyText: string;
  leadImage: ImageReference | null;
  images: ImageReference[];
  kind: ArticleKind;
  language: string;
  direction: Direction;
  /** Publisher's categories as written, in order, without repeats. */
  topics: string[];
}

export interface ParsedFeed {
  format: FeedFormat;
  title: string;
  description: string;
  /** Absolute address of the site, '' when the feed names none. */
  siteUrl: string;
  iconUrl: string;
  language: string;
  direction: Direction;
  /** `<ttl>` or syn:updatePeriod in ms, null when the feed gives none. */
  timeToLive: number | null;
  items: FeedItem[];
  /** Newest item date, null without dates. */
  newestAt: number | null;
}

/** One picture as the page offers it, the best size for reading already chosen. */
export interface ImageReference {
  url: string;
  width: number | null;
  height: number | null;
  alt: string;
}

/** Corrections a publication's profile makes to the generic rules; all optional, CSS selectors unless said otherwise. */
export interface PageHints {
  headline?: string[];
  dek?: string[];
  byline?: string[];
  published?: string[];
  body?: string[];
  /** Cut from the body before extraction. */
  remove?: string[];
  topics?: string[];
  /** Present on the page = only a teaser was served. */
  teaserMarks?: string[];
  /** Absent from the page = only a teaser was served. */
  wholeMarks?: string[];
  session?: SignMarks;
}

/** Marks of a publication's profile that tell whether a page was made for someone who is signed in: CSS selectors. */
export interface SignMarks {
  signedIn?: string[];
  signedOut?: string[];
  /** Elements that hold the reader's name. */
  account?: string[];
}

/** What a page shows of the reader: evidence, no decision. Every HTML page gives some, article or not. */
export interface Signs {
  /** By the profile's selectors; null without marks or when neither kind is found. */
  profile: 'in' | 'out' | null;
  /** By links and buttons to log out or to an account, against those to log in. Null when the page shows neither. */
  links: 'in' | 'out' | null;
  /** The reader's name as the page shows it, '' when it shows none. Never more than 80 characters. */
  account: string;
  /** Absolute http(s) address of the log-in page that this page links to, '' without one. */
  signInUrl: string;
  /** What the page says of free reads; null when it speaks of none. Numbers it does not give are null. */
  meter: { limit: number | null; left: number | null } | null;
  /** A form that asks for a password stands on it. */
  signInForm: boolean;
}

export interface PageJob {
  document: Document;
  hints: PageHints;
  /** What the feed said, as evidence and to fall back on. */
  feed: {
    headline: string;
    dek: string;
    byline: string;
    publishedAt: number | null;
    bodyText: string;
    language: string;
    publication: string;
  };
  /** Which page of a split article it is; the first without one. */
  part?: PagePart;
}

export interface ExtractedArticle {
  /** rel=canonical, og:url or the document's own address; tracking removed. */
  canonicalUrl: string;
  headline: string;
  dek: string;
  byline: string;
  publishedAt: number | null;
  updatedAt: number | null;
  leadImage: ImageReference | null;
  leadCaption: string;
  leadCredit: string;
  /**
   * Sanitised HTML. Images to store are `<img data-asset-url="…absolute…" alt width height>` without src; linked PDFs are
   * ordinary links, listed in `documents` too. Links are absolute http(s)/mailto.
   */
  bodyHtml: string;
  bodyText: string;
  wordCount: number;
  images: ImageReference[];
  /** PDFs linked from the body: absolute addresses. */
  documents: string[];
  kind: ArticleKind;
  language: string;
  direction: Direction;
  access: Access;
  /** Why `access` was decided so, for the activity log, e.g. `json-ld says not free, wall phrase found`. */
  accessReasons: AccessReason[];
  topics: string[];
  /** Set when the document is no article: a login page, an error page, a list. It must replace nothing. */
  notAnArticle: NotAnArticle | null;
  signs: Signs;
  /** Address of the page on which a split article goes on, '' where it ends or nothing more is open. */
  nextPage: string;
  /** AMP's or the printer's form of the article, where this page gives little though nothing says it is closed; '' else. */
  otherForm: string;
  /** What access was decided by, for deciding anew of a text from several pages. */
  evidence: PageEvidence;
}

/** Why a document is no article; `what` is a title or a type. */
export interface NotAnArticle {
  code: 'sign-in' | 'error' | 'error-titled' | 'list' | 'no-text' | 'file';
  what?: string;
}

export interface DiscoveredPage {
  title: string;
  /** Absolute, rel=canonical or the final address's origin. */
  siteUrl: string;
  iconUrl: string;
  language: string;
  direction: Direction;
  feedLinks: { url: string; title: string; type: string }[];
  /** The page asks for a password: a sign-in form stands where content should be. */
  signInForm: boolean;
}

export interface OpmlOutline {
  /** As written; not yet checked. */
  url: string;
  /** The `title`, else the `text`, else ''. */
  title: string;
  /** False where the outline has no `title` of its own, as the rules for subscription lists ask. */
  titled: boolean;
  siteUrl: string;
  /** Names of the enclosing outlines joined by ' / ', '' at the top. */
  folder: string;
}

/** Every job once: name, input, output. */
export interface PressJobs {
  /** Fails with `not-a-feed` when the document is none. */
  parseFeed: { input: Document; output: ParsedFeed };
  readPage: { input: PageJob; output: ExtractedArticle };
  /** Joins the pages of a split article in their order, without what is repeated on each. */
  joinPages: {
    input: {
      first: ExtractedArticle;
      rest: ExtractedArticle[];
      /** The last page that came leads on to one that did not. */
      isCut: boolean;
    };
    output: ExtractedArticle;
  };
  /** Reads any HTML page for feed links, icon, name, language. */
  discoverPage: { input: Document; output: DiscoveredPage };
  /** Reads any HTML page for what it shows of the reader. */
  readSigns: { input: { document: Document; marks: SignMarks }; output: Signs };
  /** Looks through some texts, in their order. */
  findTerms: { input: { texts: TextJob[] }; output: { found: FoundTerms[] } };
  /** Fails with `not-opml` and a message when the file is none. */
  parseOpml: { input: { body: Uint8Array }; output: { title: string; outlines: OpmlOutline[] } };
  /** What the bytes are, by content: an allowed image, a PDF, or null. SVG is refused. */
  identifyAsset: {
    input: { body: Uint8Array };
    output: { mediaType: string; width: number | null; height: number | null } | null;
  };
}

/** A text to look through for what it is about. */
export interface TextJob {
  headline: string;
  dek: string;
  bodyText: string;
  /** Sanitised; for its links. */
  bodyHtml: string;
  language: string;
  /** Address of the article, against which nothing is relative any more; '' without one. */
  url: string;
}

/** What a text is about, before it is known how rare its terms are. See database/face-topics.ts for the words. */
export interface FoundTerms {
  terms: { key: string; name: string; weight: number; fit: boolean }[];
  signature: number[];
  links: string[];
}

export type PressJobName = keyof PressJobs;
export type PressFailureCode = 'not-a-feed' | 'not-opml' | 'unreadable' | 'out-of-memory' | 'timed-out' | 'stopped';
export type PressResult<Value> = { ok: true; value: Value } | { ok: false; code: PressFailureCode; message: string };

/** The press as the rest of main sees it. Never rejects. `body` buffers are transferred: the caller must not use them afterwards. */
export interface Press {
  run<Name extends PressJobName>(
    name: Name,
    input: PressJobs[Name]['input'],
  ): Promise<PressResult<PressJobs[Name]['output']>>;
  stop(): Promise<void>;
}

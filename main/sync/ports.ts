/** What sync needs from outside, passed in as values so that tests need no module mocks. main/electron and main/account implement them. */
import type { Access } from '../../preload/model.ts';
import type { Signs } from '../press/face.ts';

export type FetchKind = 'feed' | 'page' | 'asset';

export interface FetchRequest {
  url: string;
  /** Whose cookies go with it: the publication's own persistent session; null uses a session without any (discovery). */
  publicationId: number | null;
  kind: FetchKind;
  /** Extra request headers: validators, Accept. */
  headers: Record<string, string>;
  /** Value of an Authorization header for the origin of `url` and no other: a redirect elsewhere goes on without it. */
  authorization?: string;
  /** Cap on the decompressed body, bytes. */
  maxBytes: number;
  /** At most this many redirects (10). */
  maxRedirects: number;
  /** Whether a redirect may lead to this computer or its own network (private-hosts.ts). */
  mayLeadInside: boolean;
  firstByteMs: number;
  totalMs: number;
  signal: AbortSignal;
}

export interface Redirect {
  status: number;
  /** Absolute address it leads to. */
  url: string;
}

export interface FetchedAnswer {
  ok: true;
  status: number;
  /** Address of the last answer in the chain. */
  url: string;
  redirects: Redirect[];
  /** Names in lower case; repeated ones joined by ', '. */
  headers: Record<string, string>;
  body: Uint8Array;
}

export type FetchFailureCode =
  | 'offline'
  | 'name-not-resolved'
  | 'connection-refused'
  | 'connection-lost'
  | 'certificate'
  | 'no-tls'
  | 'unsafe-port'
  | 'first-byte-timeout'
  | 'total-timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'redirect-loop'
  | 'bad-address'
  | 'private-address'
  | 'bad-encoding'
  | 'truncated'
  | 'aborted'
  | 'other';

export interface FetchFailure {
  ok: false;
  code: FetchFailureCode;
  /** The network stack's own words, for the activity log. */
  detail: string;
  redirects: Redirect[];
}

/** Never rejects. Follows redirects itself and reports them; refuses anything but http(s), at each hop. */
export type Fetch = (request: FetchRequest) => Promise<FetchedAnswer | FetchFailure>;

export interface Clock {
  now(): number;
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

/** Uniform in [0, 1). */
export type Random = () => number;

export interface NetworkState {
  online: boolean;
  metered: boolean;
  asleep: boolean;
}

export interface NetworkMonitor {
  state(): NetworkState;
  /** Called at each change; the returned function ends it. */
  onChange(listener: (state: NetworkState) => void): () => void;
}

/** What opens a private feed. */
export type FeedSecret =
  | { kind: 'basic'; user: string; password: string }
  | { kind: 'bearer'; token: string }
  /** The whole address, which is itself the key; `authorization` where a password is asked for besides. */
  | { kind: 'address'; url: string; authorization?: string };

/** Where the secrets of feeds are kept, sealed. Never rejects: what cannot be kept is kept for this run. */
export interface FeedSecrets {
  of(feedId: number): Promise<FeedSecret | null>;
  keep(feedId: number, secret: FeedSecret): Promise<void>;
  forget(feedId: number): Promise<void>;
}

/**
 * Asks the reader for a feed's password or token in a window that only main can read; null when it was closed. One at a
 * time: a question while another is open answers null.
 */
export type AskSecret = (question: SecretQuestion) => Promise<FeedSecret | null>;

export interface SecretQuestion {
  /** What opens the feed: a password or token, or an address that is itself the key. */
  wanted: 'password' | 'address';
  /** Host that asks, as shown, with its port where it has one of its own. */
  host: string;
  /** What the server calls the place (`realm`), '' when it says nothing. Not yet cut to a length. */
  realm: string;
  /** What was given before was refused. */
  refused: boolean;
  /** It goes there by http, where everyone on the way can read it. */
  unprotected: boolean;
  /** The window says so where what is entered ends with this run; whoever asks leaves it out. */
  forRun?: boolean;
}

/**
 * A notification of the system, if it may be shown: not while the reader is in a window of ours. Never throws.
 * @param markRead offered as a second button where the system shows any
 */
export type Notify = (title: string, body: string, clicked: () => void, markRead?: () => void) => void;

/** What a page showed when it was read. */
export interface SeenPage {
  publicationId: number;
  articleId: number;
  signs: Signs;
  access: Access;
  /** Of the answer, names in lower case. */
  headers: Record<string, string>;
  /** Host that gave it at last. */
  host: string;
  /** What held when it was admitted holds no more: it says nothing about the reader of now. */
  stale: boolean;
}

/** How an admitted page ended that was not read. */
export interface Unread {
  publicationId: number;
  articleId: number;
  /** Nothing was asked, or no answer came: it is tried again. */
  putOff: boolean;
  /** The answer was a log-in page, or 401. */
  sentToSignIn: boolean;
  /** Host that was asked. */
  host: string;
}

/** Who asks for a page. */
export interface AskedBy {
  /** The reader asked for this very page. */
  hand: boolean;
  /** Knowing that it may cost a free read. */
  spends: boolean;
}

/** Decides whether a page may be asked for, and hears what came of it. main/account implements it. Never rejects. */
export interface Admission {
  /**
   * `go`: ask. `hold`: it would spend a free read without a click. `wait`: not now (another page of the publication is to
   * show first how it treats its readers).
   */
  admit(page: { publicationId: number; articleId: number }, by: AskedBy): Promise<'go' | 'hold' | 'wait'>;
  /**
   * A word for what admission rests on at this moment; another word means that an admitted page must be admitted anew.
   * Asked at once before a page is sent for, since it may have waited long for its turn.
   */
  standing(publicationId: number): string;
  seen(page: SeenPage): Promise<void>;
  unread(page: Unread): Promise<void>;
}

/** What sync needs from outside, passed in as values so that tests need no module mocks. main/electron implements them. */

export type FetchKind = 'feed' | 'page' | 'asset';

export interface FetchRequest {
  url: string;
  /** Whose cookies go with it: the publication's own persistent session; null uses a session without any (discovery). */
  publicationId: number | null;
  kind: FetchKind;
  /** Extra request headers: validators, Accept. */
  headers: Record<string, string>;
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

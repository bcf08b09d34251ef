/** Sync as the handlers see it; index.ts builds it from the ports, the library and the press. */
import type { EventData, EventName, Result } from '../../preload/contract.ts';
import type {
  Discovery,
  KnownPublication,
  Network,
  OpmlReport,
  Publication,
  SyncProgress,
} from '../../preload/model.ts';
import type { Library } from '../database/face.ts';
import type { Press } from '../press/face.ts';
import type {
  Admission,
  AskSecret,
  Clock,
  FeedSecrets,
  Fetch,
  FetchedAnswer,
  NetworkMonitor,
  Notify,
  Random,
} from './ports.ts';

/** Sends an event to every window. */
export type Emit = <Name extends EventName>(name: Name, data: EventData<Name>) => void;

export interface SyncNeeds {
  library: Library;
  press: Press;
  fetch: Fetch;
  clock: Clock;
  random: Random;
  network: NetworkMonitor;
  emit: Emit;
  admission: Admission;
  secrets: FeedSecrets;
  askSecret: AskSecret;
  /** What is clicked on opens in the window, which is brought forward. */
  notify: Notify;
}

export interface Sync {
  /** Begins checking by schedule and goes on with whatever an earlier run left undone. */
  start(): void;
  /** Ends what is under way (nothing half-stored stays) and resolves when no request is open. */
  stop(): Promise<void>;
  /**
   * Checks now, whatever the schedule says (a host silenced by Retry-After stays silent); one publication or all. Resolves
   * when everything it set off is at rest (pages, images and index included), was cancelled, or cannot go on (offline).
   */
  refresh(publicationId?: number): Promise<void>;
  /** Stops what is under way; what was stored stays, the rest goes on by itself after half an hour or by hand. */
  cancel(): void;
  progress(): SyncProgress;
  /** The settings were changed: what may move by itself may be different now. */
  settingsChanged(): void;
  networkStatus(): Promise<Network>;
  discover(address: string): Promise<Result<Discovery>>;
  follow(input: { discovery: Discovery; feedUrls: string[]; folder: string }): Promise<Result<Publication>>;
  knownPublications(): Promise<KnownPublication[]>;
  /**
   * Asks for one article's page and images again now.
   * @param spends the reader said that it may cost a free read; without that such a page is answered with `spends-read`
   */
  refetch(articleId: number, spends?: boolean): Promise<Result<null>>;
  /** Something that pages waited for has come (Admission said `wait`). */
  goOn(): void;
  /**
   * Asks for a page of a publication in its session, at its host's turn and under all host rules, for whoever must see the
   * answer itself (sign-in is verified so). `sign-in` when the answer was the log-in page or 401; null when nothing of use
   * came: offline, silenced, an error, stopped, or no web address.
   */
  ask(publicationId: number, url: string): Promise<FetchedAnswer | 'sign-in' | null>;
  /** Asks the reader for this feed's password, keeps it and checks the feed; false when the reader gave none. */
  askFeedSecret(feedId: number): Promise<Result<boolean>>;
  importOpml(file: Uint8Array): Promise<Result<OpmlReport>>;
  /** The list as text, and how many private feeds stand in it without what opens them. */
  exportOpml(): Promise<{ text: string; withoutSecrets: number }>;
}

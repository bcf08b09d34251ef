/** Accounts as the handlers see them; index.ts builds them from the library, the press, sync's requests and the desktop's windows. */
import type { Result } from '../../preload/contract.ts';
import type { Session } from '../../preload/model.ts';

export interface Account {
  /** Opens the sign-in window of a publication (in front when it is open already); resolves once it is open. */
  signIn(publicationId: number): Promise<Result<null>>;
  /** Asks the publisher, and takes what the answer shows for the session's state. Offline changes nothing. */
  verify(publicationId: number): Promise<Result<Session>>;
  /** Clears that session's cookies, storage and cache and nothing else; articles go only when asked for. */
  signOut(publicationId: number, removeArticles: boolean): Promise<Result<null>>;
  /** Everything of a removed publication's session, and what opened its private feeds, is forgotten. */
  forget(publicationId: number, feedIds: readonly number[]): Promise<void>;
  /** Fetches a page that was held back for the meter's sake, at the reader's click. */
  useFreeRead(articleId: number): Promise<Result<null>>;
  /** How many free reads a month may be used without a click. */
  allowFreeReads(publicationId: number, count: number): Promise<void>;
  /** The network came or went. */
  networkChanged(online: boolean): void;
  /** Brings the sessions of an earlier run up to date: those whose secrets were not kept are signed out. */
  start(): Promise<void>;
  /** Closes the sign-in windows; resolves when nothing is under way. */
  stop(): Promise<void>;
}

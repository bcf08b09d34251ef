/** The library's part that signing in needs: sessions, the terms of publications, what waits behind their doors. */
import type { Session } from '../../preload/model.ts';
import type { FeedSecretKind } from './face-feeds.ts';

/** A publication's session as the library keeps it. */
export type SessionRow = Omit<Session, 'account'> & {
  /** '' where the publisher shows no name. */
  account: string;
  /** Address of an article that came whole because the reader was signed in, '' without one. */
  witness: string;
  /** Kinds of evidence that have shown the reader signed in since the sign-in: each of them may show the end of it. */
  shownBy: readonly Session['method'][];
};

/** On what terms a publication lets people read, as far as it is known. */
export interface Terms {
  /** When its front page was looked at, null before. */
  surveyedAt: number | null;
  /** A page of it was read and showed no meter. */
  proven: boolean;
  /** Where it lets people sign in, '' while not known. */
  signInUrl: string;
  metered: boolean;
  /** Free reads a month, and those left; null while the publisher has not said. */
  limit: number | null;
  left: number | null;
  /** The publisher counts reads for this reader though signed in (an account without a subscription). */
  countsReaders: boolean;
  /** Free reads a month that may be used without a click. */
  allowance: number;
  /** Month (`2026-11`) that `used` counts for. */
  month: string;
  /** Free reads used in that month, clicked and allowed. */
  used: number;
}

export interface SessionMethods {
  /** Signed out since the publication was added, where nothing else is stored. */
  session(publicationId: number): SessionRow;
  saveSession(publicationId: number, session: SessionRow): void;
  terms(publicationId: number): Terms;
  saveTerms(publicationId: number, change: Partial<Terms>): void;
  /** The newest article of which only a teaser, or nothing, could be read. */
  newestGated(publicationId: number): { articleId: number; url: string } | null;
  /**
   * Puts back in line what a reader who is signed in may get: pages of teasers and locked articles, pages held back, pages
   * and assets that failed for want of a sign-in. The number of pages.
   */
  requeueGated(publicationId: number): number;
  /** Takes teasers and locked articles out of the line again; what is stored of them stays. The number of pages. */
  releaseGated(publicationId: number): number;
  /** Puts the newest of the pages held back in line again, so many of them; the number of pages. */
  requeueHeld(publicationId: number, count: number): number;
  /** Deletes every article of the publication and leaves no tombstone; their ids. */
  removeArticles(publicationId: number): number[];
  setFeedSecret(feedId: number, secret: FeedSecretKind): void;
}

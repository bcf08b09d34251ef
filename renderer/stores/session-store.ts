/** Signing in, as far as the window has a part in it: it asks for windows of main's and shows states. */
import type { Result } from '../../preload/contract.ts';
import type { Article, FeedState, Publication, Session } from '../../preload/model.ts';
import { call } from '../api.ts';

/** Opens the sign-in window of a publication, or the window that asks for a feed's password. */
export const startSignIn = async (publicationId: number, feedId?: number): Promise<Result<null>> =>
  call('session.signIn', { publicationId, ...(feedId === undefined ? {} : { feedId }) });

/** Asks the publisher whether the reader is signed in. */
export const verify = async (publicationId: number): Promise<Result<Session>> =>
  call('session.verify', { publicationId });

/** @param removeArticles also deletes what is stored of the publication */
export const signOut = async (publicationId: number, removeArticles: boolean): Promise<Result<null>> =>
  call('session.signOut', { publicationId, removeArticles });

/** @param freeReads how many a month may be used without a click */
export const allowFreeReads = async (id: number, freeReads: number): Promise<Result<Publication>> =>
  call('publications.update', { id, freeReads });

/** The feed wants a password or key, or another than the one it was given. */
export const asksPassword = ({ problem }: FeedState): boolean => problem?.code === 'needs-password';

/** What stands between the reader and the whole article. Null when nothing does. */
export type DoorKind = 'teaser' | 'expired' | 'entitled' | 'unverified' | 'fetching' | 'meter' | 'meter-none';

/** Pure. */
export function doorOf(
  article: Pick<Article, 'access' | 'pageState' | 'problem'>,
  { session, meter }: Pick<Publication, 'session' | 'meter'>,
): DoorKind | null {
  const { status } = session;
  if (article.pageState === 'held') return meter?.left === 0 ? 'meter-none' : 'meter';
  const code = article.problem?.code;
  const isRefused = code === 'needs-sign-in' || code === 'forbidden';
  const isGated =
    article.access === 'teaser' ||
    article.access === 'locked' ||
    (article.access === 'feed' && (isRefused || article.pageState === 'stored'));
  if (!isGated) return null;
  if (status === 'signed-out') return 'teaser';
  if (status === 'expired') return 'expired';
  if (article.pageState === 'pending' && article.problem === null) return 'fetching';
  return status === 'signed-in' ? 'entitled' : 'unverified';
}

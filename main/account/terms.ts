/** Free reads: what pages say of them, how many were used, and whether a page may be fetched. Pure. */
import type { SessionStatus } from '../../preload/model.ts';
import type { SessionRow, Terms } from '../database/face.ts';
import type { Signs } from '../press/face.ts';

/** `2026-11`, in UTC: meters count by the month, and a few hours' difference does not matter to them. */
export const monthOf = (now: number): string => new Date(now).toISOString().slice(0, 7);

/** Free reads used this month, clicked and allowed. */
export const usedIn = (terms: Terms, now: number): number => (terms.month === monthOf(now) ? terms.used : 0);

/** Free reads left, as far as the publisher said; with a new month they begin anew. */
export const leftIn = (terms: Terms, now: number): number | null =>
  terms.month === monthOf(now) || terms.month === '' ? terms.left : terms.limit;

/** The terms after one more free read was used. */
export function withReadUsed(terms: Terms, now: number): Terms {
  const left = leftIn(terms, now);
  return {
    ...terms,
    month: monthOf(now),
    used: usedIn(terms, now) + 1,
    left: left === null ? null : Math.max(0, left - 1),
  };
}

/** The terms after a read that was counted proved not to have been asked for. */
export function withReadReturned(terms: Terms, now: number): Terms {
  if (usedIn(terms, now) === 0) return terms;
  return { ...terms, used: terms.used - 1, left: terms.left === null ? null : terms.left + 1 };
}

/** Whether requests go as a reader's who is signed in, as far as is known. */
export const isReader = (status: SessionStatus): boolean => status === 'signed-in' || status === 'unverified';

/**
 * Whether the publisher counts what this reader reads. A sign-in by the reader's word alone, which no answer has shown yet,
 * must not cost free reads.
 */
export const isCounted = (terms: Terms, { status, verifiedAt }: Pick<SessionRow, 'status' | 'verifiedAt'>): boolean =>
  terms.metered && (terms.countsReaders || !isReader(status) || verifiedAt === null);

/** How many pages may be fetched this month without a click. */
export const allowanceLeft = (terms: Terms, now: number): number => Math.max(0, terms.allowance - usedIn(terms, now));

/**
 * The terms after a page said something of free reads. To someone who is signed in only a count that goes down matters:
 * the scripts that count stand on every page.
 */
export function withMeter(terms: Terms, meter: Signs['meter'], status: SessionStatus, now: number): Terms {
  if (meter === null) return terms;
  const signedIn = isReader(status);
  if (signedIn && meter.left === null) return terms;
  const limit = meter.limit ?? terms.limit;
  // Who comes without the cookie of last time seems a stranger to the publisher. We know better what was read this month.
  const most = limit === null || signedIn ? null : Math.max(0, limit - usedIn(terms, now));
  const left = meter.left ?? terms.left;
  return {
    ...terms,
    metered: true,
    countsReaders: terms.countsReaders || signedIn,
    limit,
    left: left === null || most === null ? left : Math.min(left, most),
    month: monthOf(now),
    used: usedIn(terms, now),
  };
}

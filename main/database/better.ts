/** The law of design.md section 5 for what may replace what. Pure. */
import type { Access } from '../../preload/model.ts';

export interface Held {
  access: Access;
  /** Words of the stored text. */
  words: number;
  updatedAt: number | null;
}

const RANK: Record<Access, number> = { locked: 0, feed: 1, teaser: 2, full: 3 };

/**
 * Why `next` must not replace `held`, null when it may.
 * - Less access never replaces more: a teaser, a wall or a feed's text never replaces whole text.
 * - Of the same revision (no newer date) a shorter text never replaces a longer one, beyond a twentieth that
 *   a publisher's changing asides make.
 */
export function whyKept(held: Held, next: Held): string | null {
  if (RANK[next.access] < RANK[held.access] && held.words > 0)
    return `${next.access} text does not replace ${held.access} text`;
  const newer = next.updatedAt !== null && (held.updatedAt === null || next.updatedAt > held.updatedAt);
  if (next.access === held.access && !newer && next.words < held.words * 0.95)
    return `${next.words} words do not replace ${held.words} of the same revision`;
  if (next.access === 'teaser' && held.access === 'feed' && next.words < held.words * 0.95)
    return `a teaser of ${next.words} words does not replace ${held.words} words of the feed`;
  return null;
}

/** The law of design.md section 5 for what may replace what. Pure. */
import type { Access } from '../../preload/model.ts';
import type { WhyKept } from './face.ts';

export interface Held {
  access: Access;
  /** Words of the stored text. */
  words: number;
  updatedAt: number | null;
}

const RANK: Record<Access, number> = { locked: 0, feed: 1, teaser: 2, full: 3 };

/** A publisher's asides change the count a little at every look. */
const ABOUT = 0.95;
/** What is left when an extraction caught a notice instead of the article. */
const HALF = 0.5;

/**
 * Why `next` must not replace `held`, null when it may.
 * - Less access never replaces more: a teaser, a wall or a feed's text never replaces whole text, of whatever revision.
 * - Of the same revision (no newer date) a shorter text never replaces a longer one.
 * - Whole text that is shorter than the teaser of it, or half of what the feed carried, is not the whole text.
 */
export function whyKept(held: Held, next: Held): WhyKept | null {
  if (RANK[next.access] < RANK[held.access] && held.words > 0) return { code: 'less' };
  const shorter: WhyKept = { code: 'shorter', words: next.words, held: held.words };
  const share = held.words === 0 ? 1 : next.words / held.words;
  const newer = next.updatedAt !== null && (held.updatedAt === null || next.updatedAt > held.updatedAt);
  if (next.access === held.access) return !newer && share < ABOUT ? shorter : null;
  if (held.access === 'locked') return null;
  const least = next.access === 'full' && held.access === 'feed' ? HALF : ABOUT;
  return share < least ? shorter : null;
}

/** Feeds that moved for good: whether the new address is taken over, and what of it may be seen. */
import type { FeedRow } from '../database/face.ts';
import { originOf, withoutSecrets } from './addresses.ts';
import type { Tools } from './errand.ts';
import { adoptedAddress } from './host-rules.ts';
import { normaliseAddress } from './identity.ts';
import type { FeedSecret, FetchedAnswer } from './ports.ts';
import { freeAddress, shownAfterMove, withoutPassword } from './private-feeds.ts';

export interface Move {
  /** The address to store. */
  url: string;
  /** To be kept before the address is stored. */
  secret: FeedSecret | null;
}

/**
 * Where the feed moved for good; null when it did not, when another followed feed lives there already, or when taking the
 * address over would store a key or send a password to a host that the reader did not give it to. Such a feed goes on
 * by way of the redirect.
 */
export async function moveOf(
  { library, random }: Pick<Tools, 'library' | 'random'>,
  feed: FeedRow,
  secret: FeedSecret | null,
  { redirects }: FetchedAnswer,
): Promise<Move | null> {
  const target = adoptedAddress(redirects);
  if (target === null) return null;
  const others = (await library.feedsOf(null)).filter(({ id }) => id !== feed.id);
  if (secret?.kind === 'address') {
    if (target === secret.url || withoutPassword(target).password !== null) return null;
    if (secret.authorization !== undefined && originOf(target) !== originOf(secret.url)) return null;
    const shown = shownAfterMove(target, secret.url);
    const url = freeAddress(shown, new Set(others.map((other) => other.url)), random);
    return { url, secret: { ...secret, url: target } };
  }
  if (target === feed.url || withoutSecrets(target) !== target) return null;
  if (secret !== null && originOf(target) !== originOf(feed.url)) return null;
  const key = normaliseAddress(target);
  return others.some(({ url }) => normaliseAddress(url) === key) ? null : { url: target, secret };
}

/** Libraries of earlier versions hold the secrets of private feeds in plain addresses: they are moved to where secrets are kept. */
import type { Library } from '../database/face.ts';
import type { FeedSecrets, Random } from './ports.ts';
import { freeAddress, kindOf, sealed } from './private-feeds.ts';

/**
 * Takes user names, passwords and keys out of the addresses of feeds. Call it at each start, but only where `secrets`
 * outlive this run: otherwise the library would lose what opens its feeds. Ended at any point it leaves every feed with
 * its secret in at least one of the two places, and the next call goes on.
 * @returns the number of feeds that were moved
 */
export async function sealOldAddresses(library: Library, secrets: FeedSecrets, random: Random): Promise<number> {
  const feeds = await library.feedsOf(null);
  const taken = new Set(feeds.map(({ url }) => url));
  const old = feeds.filter(({ url }) => sealed(url, null).secret !== null);
  if (old.length === 0) return 0;
  const states = (await library.listPublications()).flatMap((publication) => publication.feeds);
  for (const { id, url, nextCheckAt, failures, status } of old) {
    const found = sealed(url, null);
    if (found.secret === null) continue;
    await secrets.keep(id, found.secret);
    await library.setFeedSecret(id, kindOf(found.secret));
    const shown = freeAddress(found.url, taken, random);
    taken.add(shown);
    const problem = states.find((state) => state.id === id)?.problem ?? null;
    await library.recordCheck(id, { url: shown, nextCheckAt, failures, status, problem });
  }
  return old.length;
}

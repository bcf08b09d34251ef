/** Where a feed stands or would stand in the library, private or not. */
import { followedFeeds } from './followed.ts';
import { normaliseAddress } from './identity.ts';
import { freeAddress, opensTheSame, sealed, type Password } from './private-feeds.ts';
import type { Tools } from './errand.ts';
import type { FeedSecret } from './ports.ts';

export interface Place {
  /** The address to store, without secrets and unlike that of any other feed. */
  url: string;
  secret: FeedSecret | null;
  /** Title of the publication that follows this feed already, null when none does. */
  followedAs: string | null;
}

export interface Places {
  /**
   * @param address whole, with its secrets
   * @param given what its origin was opened with
   * @param landedAt where its answer came from in the end
   */
  of(address: string, given: Password | null, landedAt?: string): Promise<Place>;
}

/** Reads the library once: for one finding or one import. Every place it gives is taken from then on. */
export async function createPlaces({
  library,
  secrets,
  random,
}: Pick<Tools, 'library' | 'secrets' | 'random'>): Promise<Places> {
  const publications = await library.listPublications();
  const titles = new Map(publications.map(({ id, title }) => [id, title]));
  const followed = followedFeeds(publications);
  const feeds = await library.feedsOf(null);
  const taken = new Set(feeds.map(({ url }) => url));

  const twinOf = async (url: string, secret: FeedSecret): Promise<string | null> => {
    const key = normaliseAddress(url);
    for (const feed of feeds.filter((one) => normaliseAddress(one.url) === key)) {
      const title = titles.get(feed.publicationId) ?? '';
      // An address without its key is another feed; one without its password is the same.
      if (feed.secret === 'none') {
        if (secret.kind === 'address') continue;
        return title;
      }
      const kept = await secrets.of(feed.id);
      // What opens it is no longer kept: most likely it is this.
      if (kept === null || opensTheSame(kept, secret)) return title;
    }
    return null;
  };
  return {
    of: async (address, given, landedAt = address) => {
      const { url, secret } = sealed(address, given);
      if (secret === null) {
        const known = followed.get(normaliseAddress(url)) ?? followed.get(normaliseAddress(landedAt));
        taken.add(url);
        return { url, secret, followedAs: known?.title ?? null };
      }
      const followedAs = await twinOf(url, secret);
      const place = { url: followedAs === null ? freeAddress(url, taken, random) : url, secret, followedAs };
      taken.add(place.url);
      return place;
    },
  };
}

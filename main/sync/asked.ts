/** What the reader asked for by hand and is not done yet. */
import type { FeedRow } from '../database/face.ts';
import type { Scope } from './lane.ts';

export interface Asked {
  /** Feeds still to be started, by id; the feeds' lane takes them out. */
  feeds: Map<number, FeedRow>;
  add(feeds: readonly FeedRow[], publicationIds: readonly number[] | 'all'): void;
  /** Whose pages and images go with it; null when nothing was asked. */
  scope(): Scope | null;
  clear(): void;
}

/** More publications than this are treated as all: the library is asked for each of them by itself. */
const namedPublications = 10;

/** Starts with nothing asked. */
export function createAsked(): Asked {
  const feeds = new Map<number, FeedRow>();
  const publications = new Set<number>();
  let everything = false;
  return {
    feeds,
    add: (more, publicationIds) => {
      for (const feed of more) feeds.set(feed.id, feed);
      if (publicationIds === 'all') everything = true;
      else for (const id of publicationIds) publications.add(id);
    },
    scope: () => {
      if (everything || publications.size > namedPublications) return 'all';
      return publications.size > 0 ? publications : null;
    },
    clear: () => {
      feeds.clear();
      publications.clear();
      everything = false;
    },
  };
}

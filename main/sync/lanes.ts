/** The three lanes of sync: feeds, pages, assets. Each takes its work from the library, what the reader asked for first. */
import type { FeedRow, PendingAsset, PendingPage } from '../database/face.ts';
import type { Details } from './details.ts';
import type { Errand, Outcome, Tools } from './errand.ts';
import { fetchArticle } from './fetch-article.ts';
import { fetchAsset } from './fetch-assets.ts';
import { createLane, type Lane, type Scope } from './lane.ts';
import { problem, saidOf } from './problems.ts';
import { refreshFeed } from './refresh-feed.ts';
import { say } from '../words/index.ts';

export interface Lanes {
  feeds: Lane<FeedRow>;
  pages: Lane<PendingPage>;
  assets: Lane<PendingAsset>;
}

export interface LaneNeeds {
  tools: Tools;
  details: Details;
  /** Feeds the reader asked to check now, by id; rows are taken out as they start. */
  askedFeeds: Map<number, FeedRow>;
  /** Whether feeds may be checked by schedule. */
  automatic(): boolean;
  errandFor(publicationId: number): Errand;
  /** Something ended; what it brought may be work for the lanes behind it. */
  settled(subject: 'feed' | 'page' | 'asset', outcome: Outcome): void;
}

/** Rows under way at once: a host with a long queue must not fill a window alone. Rows are small, bodies are counted by the gate. */
const window = 200;

/** The lanes with their loaders and pipelines; `needs.settled` is called after each row. */
export function createLanes(needs: LaneNeeds): Lanes {
  const { tools, details, askedFeeds } = needs;
  const { library, clock } = tools;

  const ended =
    (subject: 'feed' | 'page' | 'asset') =>
    (row: { publicationId: number }, outcome: Outcome, error: unknown): void => {
      if (error !== null) {
        const words = error instanceof Error ? error.message : 'unknown';
        const made = problem('other', say('log.own-work'), words);
        const message = saidOf(made);
        tools.journal.log({ level: 'failure', subject, code: made.code, message, publicationId: row.publicationId });
      }
      needs.settled(subject, outcome);
    };

  const feeds = createLane<FeedRow>({
    window,
    keyOf: ({ id }) => id,
    publicationOf: ({ publicationId }) => publicationId,
    load: async (limit, exclude, scope) => {
      const asked = [...askedFeeds.values()].slice(0, limit);
      for (const { id } of asked) askedFeeds.delete(id);
      if (!needs.automatic() || scope !== 'all' || asked.length === limit) return asked;
      // Those under way are still due in the library.
      const skip = new Set([...exclude, ...asked.map(({ id }) => id)]);
      const due = await library.dueFeeds(clock.now(), limit + skip.size);
      return [...asked, ...due.filter(({ id }) => !skip.has(id)).slice(0, limit - asked.length)];
    },
    work: (feed) => refreshFeed(tools, needs.errandFor(feed.publicationId), feed, details),
    settled: ended('feed'),
  });

  const pages = createLane<PendingPage>({
    window,
    keyOf: ({ articleId }) => articleId,
    publicationOf: ({ publicationId }) => publicationId,
    load: async (limit, exclude, scope) => {
      const now = clock.now();
      if (scope === 'all') return library.pendingPages({ now, limit, exclude });
      const each = await Promise.all(
        [...scope].map((publicationId) => library.pendingPages({ now, limit, publicationId, exclude })),
      );
      return each.flat().slice(0, limit);
    },
    work: (page) => fetchArticle(tools, needs.errandFor(page.publicationId), page, tools.hintsFor(page.profile)),
    settled: ended('page'),
  });

  const assets = createLane<PendingAsset>({
    window,
    keyOf: ({ assetId }) => assetId,
    publicationOf: ({ publicationId }) => publicationId,
    load: (limit, exclude, scope) => pendingAssets(tools, limit, exclude, scope),
    work: (asset) => fetchAsset(tools, needs.errandFor(asset.publicationId), asset),
    settled: ended('asset'),
  });

  return { feeds, pages, assets };
}

async function pendingAssets(
  { library, clock }: Tools,
  limit: number,
  exclude: number[],
  scope: Scope,
): Promise<PendingAsset[]> {
  const now = clock.now();
  if (scope === 'all') return library.pendingAssets({ now, limit, exclude });
  // The library cannot narrow these; by hand on a metered connection a look at the first thousand is enough.
  const all = await library.pendingAssets({ now, limit: 1_000, exclude });
  return all.filter(({ publicationId }) => scope.has(publicationId)).slice(0, limit);
}

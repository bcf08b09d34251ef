/* oxlint-disable typescript/no-unsafe-type-assertion -- a stand-in gives only what sync reads */
/** A library in memory with the semantics of main/database/face.ts as far as sync needs them. For tests. */
import { Settings } from '../../../preload/model.ts';
import type { Problem, Publication } from '../../../preload/model.ts';
import type {
  FeedCheck,
  FeedRow,
  Library,
  NewActivity,
  NewItem,
  NewPage,
  NewPublication,
} from '../../database/face.ts';

export interface MemoryArticle {
  id: number;
  publicationId: number;
  item: NewItem;
  page: NewPage | null;
  state: 'pending' | 'stored' | 'failed' | 'none';
  attempts: number;
  retryAt: number | null;
  problem: Problem | null;
}

export interface MemoryAsset {
  id: number;
  articleId: number;
  publicationId: number;
  url: string;
  role: 'lead' | 'body' | 'document' | 'icon';
  state: 'pending' | 'stored' | 'failed';
  attempts: number;
  retryAt: number | null;
  problem: Problem | null;
}

type MemoryFeed = FeedRow & { title: string; format: Publication['feeds'][number]['format']; problem: Problem | null };
type MemoryPublication = Pick<
  Publication,
  'id' | 'title' | 'siteUrl' | 'language' | 'direction' | 'folder' | 'profile' | 'addedAt'
>;

export interface MemoryLibrary {
  library: Library;
  publications: Map<number, MemoryPublication>;
  feeds: Map<number, MemoryFeed>;
  articles: Map<number, MemoryArticle>;
  assets: Map<number, MemoryAsset>;
  activity: NewActivity[];
  settings: Settings;
  /** Articles not yet in the index. */
  unindexed: { count: number };
  retentions: number[];
}

const isDue = (row: { state: string; retryAt: number | null }, now: number): boolean =>
  row.state === 'pending' && (row.retryAt ?? 0) <= now;

export function createMemoryLibrary(): MemoryLibrary {
  const memory: Omit<MemoryLibrary, 'library'> = {
    publications: new Map(),
    feeds: new Map(),
    articles: new Map(),
    assets: new Map(),
    activity: [],
    settings: Settings.parse({ retentionBytes: 0 }),
    unindexed: { count: 0 },
    retentions: [],
  };
  const { publications, feeds, articles, assets, activity, settings, unindexed } = memory;
  const silences = new Map<string, number>();
  let nextId = 1;
  const want = (publicationId: number, articleId: number, role: MemoryAsset['role'], url: string): void => {
    const known = [...assets.values()].some((asset) => asset.url === url && asset.publicationId === publicationId);
    if (known) return;
    const id = nextId++;
    const rest = { attempts: 0, retryAt: null, problem: null };
    assets.set(id, { id, articleId, publicationId, url, role, state: 'pending', ...rest });
  };
  const alter = (id: number, part: Partial<MemoryArticle>): void => {
    const article = articles.get(id);
    if (article !== undefined) articles.set(id, { ...article, ...part });
  };
  const record = (feedId: number, { problem, ...check }: FeedCheck): void => {
    const feed = feeds.get(feedId);
    if (feed === undefined) throw new Error(`no feed ${feedId}`);
    const given = Object.fromEntries(Object.entries(check).filter(([, value]) => value !== undefined));
    feeds.set(feedId, { ...feed, ...given, problem });
  };
  const add = (
    input: NewPublication,
  ): { added: number } | { followed: { publicationId: number; title: string; feedUrl: string } } => {
    for (const { url } of input.feeds) {
      const publicationId = [...feeds.values()].find((feed) => feed.url === url)?.publicationId;
      if (publicationId === undefined) continue;
      return { followed: { publicationId, title: publications.get(publicationId)?.title ?? '', feedUrl: url } };
    }
    const id = nextId++;
    const { feeds: given, now, ...publication } = input;
    publications.set(id, { id, ...publication, addedAt: now });
    for (const feed of given) {
      const feedId = nextId++;
      feeds.set(feedId, {
        id: feedId,
        publicationId: id,
        ...feed,
        profile: input.profile,
        etag: null,
        lastModified: null,
        validatorsSince: null,
        bodyHash: null,
        checkedAt: null,
        nextCheckAt: now,
        failures: 0,
        status: 'active',
        problem: null,
        secret: feed.secret ?? 'none',
      });
    }
    return { added: id };
  };
  const dueFeeds = (now: number): MemoryFeed[] =>
    [...feeds.values()]
      .filter((feed) => feed.status !== 'gone' && feed.nextCheckAt <= now)
      .toSorted((one, other) => one.nextCheckAt - other.nextCheckAt);

  const methods: Partial<Library> = {
    addPublication: async (input) => add(input),
    addPublications: async (inputs) => inputs.map(add),
    updatePublication: async (id, { iconUrl, ...change }) => {
      const known = publications.get(id);
      if (known !== undefined) publications.set(id, { ...known, ...change });
      if (iconUrl !== undefined) want(id, 0, 'icon', iconUrl);
    },
    listPublications: async () =>
      [...publications.values()].map((publication) => ({
        ...publication,
        icon: null,
        articles: 0,
        unread: 0,
        pending: 0,
        session: { status: 'signed-out' as const, since: 0, verifiedAt: null, method: 'none' as const },
        meter: null,
        feeds: [...feeds.values()]
          .filter((feed) => feed.publicationId === publication.id)
          .map(({ id, url, title, format, checkedAt, nextCheckAt, status, problem, secret }) => ({
            id,
            url,
            title,
            format,
            checkedAt,
            nextCheckAt,
            status,
            problem,
            private: secret !== 'none',
          })),
      })),
    findFeed: async (urls) => {
      const feed = [...feeds.values()].find(({ url }) => urls.includes(url));
      if (feed === undefined) return null;
      const title = publications.get(feed.publicationId)?.title ?? '';
      return { feedId: feed.id, publicationId: feed.publicationId, title, url: feed.url };
    },
    feed: async (id) => feeds.get(id) ?? null,
    dueFeeds: async (now, limit) => dueFeeds(now).slice(0, limit),
    feedsOf: async (publicationId) =>
      [...feeds.values()].filter((feed) => publicationId === null || feed.publicationId === publicationId),
    nextCheckAt: async () => {
      const times = [...feeds.values()].filter(({ status }) => status !== 'gone').map((feed) => feed.nextCheckAt);
      return times.length === 0 ? null : Math.min(...times);
    },
    recordCheck: async (feedId, check) => record(feedId, check),
    storeItems: async ({ feedId, items, check }) => {
      record(feedId, check);
      const publicationId = feeds.get(feedId)?.publicationId ?? 0;
      const changes = { added: [] as number[], changed: [] as number[], removed: [] as number[] };
      for (const item of items) {
        const marks = [item.identity, ...item.alternates];
        const known = [...articles.values()].find(
          (article) =>
            article.publicationId === publicationId &&
            [article.item.identity, ...article.item.alternates].some((mark) => marks.includes(mark)),
        );
        if (known === undefined) {
          const id = nextId++;
          const state = item.wantsPage ? ('pending' as const) : ('none' as const);
          const rest = { page: null, attempts: 0, retryAt: null, problem: null };
          articles.set(id, { id, publicationId, item, state, ...rest });
          for (const { url } of item.images) want(publicationId, id, 'body', url);
          changes.added.push(id);
          unindexed.count += 1;
        } else if (known.item.headline !== item.headline || known.item.bodyText !== item.bodyText) {
          articles.set(known.id, { ...known, item, state: item.wantsPage ? 'pending' : known.state });
          changes.changed.push(known.id);
          unindexed.count += 1;
        }
      }
      return changes;
    },
    pendingPages: async ({ now, limit, publicationId, exclude }) =>
      [...articles.values()]
        .filter(
          (article) =>
            isDue(article, now) &&
            !exclude.includes(article.id) &&
            (publicationId === undefined || article.publicationId === publicationId),
        )
        .toSorted((one, other) => (other.item.publishedAt ?? 0) - (one.item.publishedAt ?? 0))
        .slice(0, limit)
        .map(({ id, publicationId: of, item, attempts }) => ({
          articleId: id,
          publicationId: of,
          url: item.url,
          attempts,
          etag: null,
          lastModified: null,
          profile: publications.get(of)?.profile ?? null,
          publicationTitle: publications.get(of)?.title ?? '',
          headline: item.headline,
          dek: item.dek,
          byline: item.byline,
          publishedAt: item.publishedAt,
          bodyText: item.bodyText,
          language: item.language,
        })),
    storePage: async (articleId, page) => {
      const article = articles.get(articleId);
      if (article === undefined) return { kept: { code: 'purged' } };
      if (article.page?.access === 'full' && page.access !== 'full') {
        articles.set(articleId, { ...article, state: 'stored' });
        return { kept: { code: 'less' } };
      }
      articles.set(articleId, { ...article, page, state: 'stored', retryAt: null, problem: null });
      for (const { url } of page.images) want(article.publicationId, articleId, 'body', url);
      for (const url of page.documents) want(article.publicationId, articleId, 'document', url);
      unindexed.count += 1;
      return { stored: { added: [], changed: [articleId], removed: [] } };
    },
    pageFailed: async (articleId, problem, retryAt) => {
      const state = retryAt === null ? ('failed' as const) : ('pending' as const);
      alter(articleId, { state, retryAt, problem, attempts: (articles.get(articleId)?.attempts ?? 0) + 1 });
    },
    requeuePage: async (id) => alter(id, { state: 'pending', retryAt: null, attempts: 0 }),
    holdPage: async (id) => alter(id, { state: 'none' }),
    pendingAssets: async ({ now, limit, exclude }) =>
      [...assets.values()]
        .filter((asset) => isDue(asset, now) && !exclude.includes(asset.id))
        .slice(0, limit)
        .map(({ id, articleId, publicationId, url, role, attempts }) => ({
          assetId: id,
          articleId,
          publicationId,
          url,
          role,
          attempts,
        })),
    storeAsset: async (assetId, { body }) => {
      const asset = assets.get(assetId);
      if (asset !== undefined) assets.set(assetId, { ...asset, state: 'stored' });
      return { hash: 'f'.repeat(64), bytes: body.byteLength, articleIds: asset === undefined ? [] : [asset.articleId] };
    },
    assetFailed: async (assetId, problem, retryAt) => {
      const asset = assets.get(assetId);
      if (asset === undefined) return;
      const state = retryAt === null ? ('failed' as const) : ('pending' as const);
      assets.set(assetId, { ...asset, state, retryAt, problem, attempts: asset.attempts + 1 });
    },
    pendingCounts: async (now) => ({
      feeds: dueFeeds(now).length,
      pages: [...articles.values()].filter((article) => isDue(article, now)).length,
      assets: [...assets.values()].filter((asset) => isDue(asset, now)).length,
    }),
    article: async (id) => {
      const article = articles.get(id);
      if (article === undefined) return null;
      // Sync reads no more of an article than this.
      return { id, publicationId: article.publicationId, url: article.item.url, problem: article.problem } as never;
    },
    indexPending: async (limit) => {
      const indexed = Math.min(limit, unindexed.count);
      unindexed.count -= indexed;
      return { indexed, waiting: unindexed.count };
    },
    textsWaiting: async () => [],
    judgeNew: async () => ({ hits: [], news: [], articles: [], changed: [], refetch: false, waiting: 0 }),
    applyRetention: async (now) => {
      memory.retentions.push(now);
      return { removed: [], bytes: 0 };
    },
    logActivity: async (entries) => void activity.push(...entries),
    settings: async () => ({ ...settings }),
    setFeedSecret: async (id, secret) => void Object.assign(feeds.get(id) ?? {}, { secret }),
    freshAt: async () => null,
    silences: async (now) => [...silences].map(([host, until]) => ({ host, until })).filter(({ until }) => until > now),
    keepSilence: async (host, until) => void silences.set(host, until),
  };
  return { ...memory, library: methods as Library };
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- a stand-in reads what its own tests wrote */
/** A press that reads JSON instead of feeds and pages: `{"items": […]}` is a feed, `{"page": …}` an article's page, `{"site": …}` a front page. For tests. */
import { NO_EVIDENCE } from '../../press/access.ts';
import type {
  DiscoveredPage,
  Document,
  ExtractedArticle,
  FeedItem,
  ParsedFeed,
  Press,
  PressJobs,
  PressResult,
} from '../../press/face.ts';

export function feedItem(given: Partial<FeedItem>): FeedItem {
  return {
    guid: '',
    url: '',
    headline: '',
    dek: '',
    byline: '',
    publishedAt: null,
    updatedAt: null,
    bodyHtml: '',
    bodyText: '',
    leadImage: null,
    images: [],
    kind: 'news',
    language: 'en',
    direction: 'ltr',
    topics: [],
    ...given,
  };
}

export function feedBody(items: Partial<FeedItem>[], given: Partial<ParsedFeed> = {}): string {
  return JSON.stringify({ ...given, items });
}

export function pageBody(page: Partial<ExtractedArticle>): string {
  return JSON.stringify({ page });
}

/** What `discoverPage` finds. */
export function siteBody(site: Partial<DiscoveredPage>): string {
  return JSON.stringify({ site });
}

export interface FakePress extends Press {
  /** Jobs done so far, by name. */
  jobs: string[];
}

export function createFakePress(): FakePress {
  const jobs: string[] = [];
  const run = (name: string, input: unknown): PressResult<unknown> => {
    jobs.push(name);
    if (name === 'joinPages') return good(joined(input as PressJobs['joinPages']['input']));
    const document = 'document' in (input as object) ? (input as { document: Document }).document : (input as Document);
    const text = new TextDecoder().decode(document.body);
    const read = parse(text);
    switch (name) {
      case 'parseFeed':
        return Array.isArray(read['items']) ? good(parsedFeed(read)) : bad('not-a-feed', 'not a feed');
      case 'readPage':
        return text === 'crash' ? bad('out-of-memory', 'too much') : good(extracted(text, document.url, read['page']));
      case 'discoverPage':
        return good(discovered(document.url, read['site']));
      case 'parseOpml':
        return Array.isArray(read['outlines'])
          ? good({ title: '', outlines: read['outlines'] })
          : bad('not-opml', 'the root element is not opml');
      case 'identifyAsset':
        if (text.startsWith('PDF')) return good({ mediaType: 'application/pdf', width: null, height: null });
        return good(text.startsWith('PNG') ? { mediaType: 'image/png', width: 4, height: 3 } : null);
      default:
        return bad('unreadable', `no such job: ${name}`);
    }
  };
  // The stand-in is told by name what it gives back; the types of Press hold for the tests that use it.
  return { jobs, run: async (name, input) => run(name, input) as never, stop: async () => undefined };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const good = <Value>(value: Value): PressResult<Value> => ({ ok: true, value });
const bad = (
  code: 'not-a-feed' | 'not-opml' | 'out-of-memory' | 'unreadable',
  message: string,
): PressResult<never> => ({
  ok: false,
  code,
  message,
});

function parsedFeed(given: Partial<ParsedFeed>): ParsedFeed {
  const items = (given.items ?? []).map(feedItem);
  const times = items.map(({ publishedAt }) => publishedAt ?? 0);
  return {
    format: 'rss',
    title: 'A feed',
    description: '',
    siteUrl: '',
    iconUrl: '',
    language: 'en',
    direction: 'ltr',
    timeToLive: null,
    newestAt: times.length === 0 ? null : Math.max(...times),
    ...given,
    items,
  };
}

function extracted(text: string, url: string, given: unknown): ExtractedArticle {
  return {
    canonicalUrl: url,
    headline: 'A headline',
    dek: '',
    byline: '',
    publishedAt: null,
    updatedAt: null,
    leadImage: null,
    leadCaption: '',
    leadCredit: '',
    bodyHtml: `<p>${text.length}</p>`,
    bodyText: text,
    wordCount: 3,
    images: [],
    documents: [],
    kind: 'news',
    language: 'en',
    direction: 'ltr',
    access: 'full',
    accessReasons: [],
    topics: [],
    notAnArticle: given === undefined ? { code: 'error' } : null,
    signs: { profile: null, links: null, account: '', signInUrl: '', meter: null, signInForm: false },
    nextPage: '',
    otherForm: '',
    evidence: NO_EVIDENCE,
    ...(given as Partial<ExtractedArticle> | undefined),
  };
}

function joined({ first, rest, isCut }: PressJobs['joinPages']['input']): ExtractedArticle {
  const bodyText = [first, ...rest].map((page) => page.bodyText).join(' + ');
  return { ...first, bodyText, access: isCut ? 'teaser' : first.access, nextPage: '' };
}

function discovered(url: string, given: unknown): DiscoveredPage {
  return {
    title: '',
    siteUrl: new URL(url).origin,
    iconUrl: '',
    language: '',
    direction: 'ltr',
    feedLinks: [],
    signInForm: false,
    ...(given as Partial<DiscoveredPage> | undefined),
  };
}

/**
 * Namespaces by their addresses: a feed may call them by any prefix. `''` are the formats' own, whose elements are known by
 * their bare names.
 */

const SPACES: Readonly<Record<string, readonly string[]>> = {
  '': [
    'http://www.w3.org/2005/atom',
    'http://purl.org/atom/ns',
    'http://purl.org/echo',
    'http://purl.org/pie',
    'http://example.com/newformat',
    'http://purl.org/rss/1.0',
    'http://purl.org/rss/1.0/modules/rss091',
    'http://purl.org/net/rss1.1',
    'http://channel.netscape.com/rdf/simple/0.9',
    'http://my.netscape.com/rdf/simple/0.9',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd',
    'http://backend.userland.com/rss',
    'http://backend.userland.com/rss2',
    'http://backend.userland.com/rss091',
    'http://blogs.law.harvard.edu/tech/rss',
    'http://cyber.law.harvard.edu/rss',
    'http://cyber.law.harvard.edu/rss/rss.html',
  ],
  content: ['http://purl.org/rss/1.0/modules/content'],
  dc: ['http://purl.org/dc/elements/1.0', 'http://purl.org/dc/elements/1.1'],
  dcterms: ['http://purl.org/dc/terms'],
  feedburner: ['http://rssnamespace.org/feedburner/ext/1.0'],
  georss: ['http://www.georss.org/georss'],
  gplay: ['http://www.google.com/schemas/play-podcasts/1.0'],
  itunes: ['http://www.itunes.com/dtds/podcast-1.0.dtd'],
  math: ['http://www.w3.org/1998/math/mathml'],
  media: [
    'http://search.yahoo.com/mrss',
    'http://video.search.yahoo.com/mrss',
    'http://www.rssboard.org/media-rss',
    'http://tools.search.yahoo.com/mrss',
  ],
  podcast: [
    'https://podcastindex.org/namespace/1.0',
    'https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
  ],
  rdf: ['http://www.w3.org/1999/02/22-rdf-syntax-ns'],
  slash: ['http://purl.org/rss/1.0/modules/slash'],
  svg: ['http://www.w3.org/2000/svg'],
  sy: ['http://purl.org/rss/1.0/modules/syndication'],
  thr: ['http://purl.org/syndication/thread/1.0'],
  wfw: ['http://wellformedweb.org/commentapi'],
  xhtml: ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/tr/xhtml1/strict'],
  xlink: ['http://www.w3.org/1999/xlink'],
};

/** Prefixes that feeds use without saying what they stand for, besides those that are called as they are here. */
const ALIASES: Readonly<Record<string, string>> = { atom: '', atom10: '', a10: '', rss: '', syn: 'sy' };

const BY_ADDRESS = new Map(Object.entries(SPACES).flatMap(([space, all]) => all.map((address) => [address, space])));

/** The namespace with this address; null for one that is not read. */
export const spaceOf = (address: string): string | null =>
  BY_ADDRESS.get(
    address
      .trim()
      .toLowerCase()
      .replace(/[/#]+$/u, ''),
  ) ?? null;

/** What an undeclared prefix stands for. */
export const spaceOfPrefix = (prefix: string): string => {
  const lower = prefix.toLowerCase();
  return ALIASES[lower] ?? (Object.hasOwn(SPACES, lower) ? lower : 'other');
};

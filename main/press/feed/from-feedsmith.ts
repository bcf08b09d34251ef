/** feedsmith's four results brought to one shape. */
import type { AtomFeed, JsonFeed, MediaNs, RdfFeed, RssFeed } from 'feedsmith';
import {
  isMachineDomain,
  isPicture,
  markupOf,
  rawText,
  type RawFeed,
  type RawItem,
  type RawLink,
  type RawPicture,
} from './raw.ts';

type Loose<Value> = Value extends readonly (infer Entry)[]
  ? Loose<Entry>[]
  : Value extends object
    ? { [Key in keyof Value]?: Loose<Value[Key]> | undefined }
    : Value;
type Rss = Loose<RssFeed.Feed<string>>;
type Atom = Loose<AtomFeed.Feed<string>>;
type Rdf = Loose<RdfFeed.Feed<string>>;
type Json = Loose<JsonFeed.Feed<string>>;
type Media = Loose<MediaNs.ItemOrFeed>;
type Link = { href?: string | undefined; rel?: string | undefined; type?: string | undefined };

const list = (...values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined);
const links = (all: readonly Link[] | undefined): RawLink[] =>
  (all ?? []).map(({ href = '', rel = 'alternate', type = '' }) => ({ href, rel, type }));
const plainLink = (href: string | undefined): RawLink[] =>
  href === undefined ? [] : [{ href, rel: 'alternate', type: '' }];

/** RSS 0.9x and 2.0. */
export function fromRss(feed: Rss): RawFeed {
  return {
    format: 'rss',
    title: rawText(feed.title, 'unknown'),
    description: rawText(feed.description ?? feed.itunes?.summary, 'unknown'),
    links: [...plainLink(feed.link), ...links(feed.atom?.links)],
    icon: feed.image?.url ?? feed.itunes?.image ?? '',
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? '',
    base: feed.xml?.base ?? '',
    authors: list(...(feed.dc?.creators ?? [])),
    ttlMinutes: feed.ttl ?? null,
    updatePeriod: feed.sy?.updatePeriod ?? '',
    updateFrequency: feed.sy?.updateFrequency ?? null,
    items: (feed.items ?? []).map(rssItem),
  };
}

function rssItem(item: NonNullable<Rss['items']>[number]): RawItem {
  const enclosures = (item.enclosures ?? []).map(({ url = '', type = '', length = null }) => ({
    url,
    type,
    length,
  }));
  return {
    guid: item.guid?.value ?? item.atom?.id ?? '',
    guidIsAddress: item.guid?.isPermaLink !== false,
    links: [...plainLink(item.link), ...links(item.atom?.links)],
    title: rawText(item.title ?? item.dc?.titles?.[0] ?? item.itunes?.title, 'unknown'),
    summary: rawText(item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary, 'unknown'),
    content: rawText(item.content?.encoded, 'html') ?? rawText(item.atom?.content?.value, 'unknown'),
    authors: [
      ...list(...(item.dc?.creators ?? [])),
      ...(item.authors ?? []).map((author) => author.name ?? author.email ?? ''),
      ...(item.atom?.authors ?? []).map((author) => author.name ?? ''),
      ...list(item.itunes?.author),
    ],
    published: list(
      item.pubDate,
      item.atom?.published,
      ...(item.dc?.dates ?? []),
      ...(item.dcterms?.issued ?? []),
      ...(item.dcterms?.created ?? []),
    ),
    updated: list(item.atom?.updated, ...(item.dcterms?.modified ?? [])),
    categories: [
      ...(item.categories ?? []).filter(({ domain }) => !isMachineDomain(domain)).map(({ name }) => name ?? ''),
      ...list(...(item.dc?.subjects ?? [])),
      ...mediaWords(item.media),
      ...(item.itunes?.keywords ?? []),
    ],
    pictures: [
      ...mediaPictures(item.media),
      ...enclosures.filter(({ url, type }) => isPicture(url, type)).map(({ url }) => picture(url)),
      ...list(item.itunes?.image).map(picture),
    ],
    enclosures,
    language: item.dc?.languages?.[0] ?? item.xml?.lang ?? '',
    base: item.xml?.base ?? '',
  };
}

/** RSS 0.9 and 1.0. */
export function fromRdf(feed: Rdf): RawFeed {
  return {
    format: 'rdf',
    title: rawText(feed.title, 'unknown'),
    description: rawText(feed.description, 'unknown'),
    links: [...plainLink(feed.link), ...links(feed.atom?.links)],
    icon: feed.image?.url ?? '',
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? '',
    base: feed.xml?.base ?? '',
    authors: list(...(feed.dc?.creators ?? [])),
    ttlMinutes: null,
    updatePeriod: feed.sy?.updatePeriod ?? '',
    updateFrequency: feed.sy?.updateFrequency ?? null,
    items: (feed.items ?? []).map((item) => ({
      guid: item.rdf?.about ?? '',
      guidIsAddress: true,
      links: [...plainLink(item.link), ...links(item.atom?.links)],
      title: rawText(item.title ?? item.dc?.titles?.[0], 'unknown'),
      summary: rawText(item.description ?? item.dc?.descriptions?.[0], 'unknown'),
      content: rawText(item.content?.encoded, 'html'),
      authors: list(...(item.dc?.creators ?? [])),
      published: list(...(item.dc?.dates ?? []), ...(item.dcterms?.issued ?? []), ...(item.dcterms?.created ?? [])),
      updated: list(...(item.dcterms?.modified ?? [])),
      categories: [...list(...(item.dc?.subjects ?? [])), ...mediaWords(item.media)],
      pictures: mediaPictures(item.media),
      enclosures: [],
      language: item.dc?.languages?.[0] ?? item.xml?.lang ?? '',
      base: item.xml?.base ?? '',
    })),
  };
}

/** Atom 0.3 and 1.0. */
export function fromAtom(feed: Atom): RawFeed {
  return {
    format: 'atom',
    title: rawText(feed.title?.value, markupOf(feed.title?.type)),
    description: rawText(feed.subtitle?.value, markupOf(feed.subtitle?.type)),
    links: links(feed.links),
    icon: feed.icon ?? feed.logo ?? '',
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? '',
    base: feed.xml?.base ?? '',
    authors: (feed.authors ?? []).map((author) => author.name ?? ''),
    ttlMinutes: null,
    updatePeriod: feed.sy?.updatePeriod ?? '',
    updateFrequency: feed.sy?.updateFrequency ?? null,
    items: (feed.entries ?? []).map(atomEntry),
  };
}

function atomEntry(entry: NonNullable<Atom['entries']>[number]): RawItem {
  const { title, summary, content } = entry;
  const enclosures = links(entry.links).filter(({ rel }) => rel === 'enclosure');
  const authors = (entry.authors ?? entry.source?.authors ?? []).map((author) => author.name ?? '');
  return {
    guid: entry.id ?? '',
    guidIsAddress: true,
    links: links(entry.links),
    title: rawText(title?.value, markupOf(title?.type)),
    summary:
      rawText(summary?.value, markupOf(summary?.type), summary?.xml?.base) ??
      rawText(entry.media?.description?.value ?? mediaGroupText(entry.media), 'unknown'),
    content: rawText(content?.value, markupOf(content?.type), content?.xml?.base),
    authors: [...authors, ...list(...(entry.dc?.creators ?? []))],
    published: list(
      entry.published,
      ...(entry.dc?.dates ?? []),
      ...(entry.dcterms?.issued ?? []),
      ...(entry.dcterms?.created ?? []),
    ),
    updated: list(entry.updated, ...(entry.dcterms?.modified ?? [])),
    categories: [
      ...(entry.categories ?? [])
        .filter(({ scheme }) => !isMachineDomain(scheme))
        .map(({ label, term }) => label ?? term ?? ''),
      ...list(...(entry.dc?.subjects ?? [])),
      ...mediaWords(entry.media),
    ],
    pictures: [
      ...mediaPictures(entry.media),
      ...enclosures.filter(({ href, type }) => isPicture(href, type)).map(({ href }) => picture(href)),
    ],
    enclosures: (entry.links ?? [])
      .filter(({ rel }) => rel === 'enclosure')
      .map(({ href = '', type = '', length = null }) => ({ url: href, type, length })),
    language: entry.xml?.lang ?? content?.xml?.lang ?? '',
    base: entry.xml?.base ?? '',
  };
}

/** JSON Feed 1.0 and 1.1. */
export function fromJson(feed: Json): RawFeed {
  return {
    format: 'json',
    title: rawText(feed.title, 'text'),
    description: rawText(feed.description, 'text'),
    links: plainLink(feed.home_page_url),
    icon: feed.icon ?? feed.favicon ?? '',
    language: feed.language ?? '',
    base: feed.home_page_url ?? '',
    authors: (feed.authors ?? []).map((author) => author.name ?? ''),
    ttlMinutes: null,
    updatePeriod: '',
    updateFrequency: null,
    items: (feed.items ?? []).map((item) => ({
      guid: item.id ?? '',
      guidIsAddress: true,
      links: plainLink(item.url ?? item.external_url),
      title: rawText(item.title, 'text'),
      summary: rawText(item.summary, 'text'),
      content: rawText(item.content_html, 'html') ?? rawText(item.content_text, 'text'),
      authors: (item.authors ?? []).map((author) => author.name ?? ''),
      published: list(item.date_published),
      updated: list(item.date_modified),
      categories: list(...(item.tags ?? [])),
      pictures: [
        ...list(item.image, item.banner_image).map(picture),
        ...(item.attachments ?? [])
          .filter(({ url = '', mime_type: type = '' }) => isPicture(url, type))
          .map(({ url = '' }) => picture(url)),
      ],
      enclosures: (item.attachments ?? []).map(({ url = '', mime_type: type = '', size_in_bytes: length = null }) => ({
        url,
        type,
        length,
      })),
      language: item.language ?? '',
      base: '',
    })),
  };
}

const picture = (url: string): RawPicture => ({ url, width: null, height: null, alt: '' });

/** Contents that are pictures first, widest first; then thumbnails. */
function mediaPictures(media: Media | undefined): RawPicture[] {
  if (media === undefined) return [];
  const contents = [...(media.contents ?? []), ...(media.groups ?? []).flatMap((group) => group.contents ?? [])];
  const pictures = contents
    .filter(({ url = '', type = '', medium }) => url !== '' && isPicture(url, type, medium))
    .map(({ url = '', width = null, height = null, title, description }) => ({
      url,
      width,
      height,
      alt: description?.value ?? title?.value ?? '',
    }));
  const thumbnails = [media, ...(media.groups ?? []), ...contents]
    .flatMap((holder) => holder.thumbnails ?? [])
    .map(({ url = '', width = null, height = null }) => ({ url, width, height, alt: '' }));
  return [...pictures, ...thumbnails].toSorted((one, other) => (other.width ?? 0) - (one.width ?? 0));
}

const mediaWords = (media: Media | undefined): string[] => list(...(media?.keywords ?? []));
const mediaGroupText = (media: Media | undefined): string | undefined =>
  (media?.groups ?? []).map((group) => group.description?.value).find((value) => value !== undefined);

/** From what a feed says to what the library stores: addresses made absolute, dates read, titles plain, bodies sanitised. */
import { absoluteAddress } from '../address.ts';
import { bylineOf } from '../byline.ts';
import { parseDate } from '../dates.ts';
import type { FeedItem, ImageReference, ParsedFeed } from '../face.ts';
import { kindOf } from '../kind.ts';
import { directionOf, languageOf } from '../language.ts';
import { photoKey } from '../photo-key.ts';
import { bestWidth } from '../pictures.ts';
import { sanitizeBody, type SanitizedBody } from '../sanitize.ts';
import { comparable, escapeHtml, fold, paragraphs, plainLine } from '../text.ts';
import { splitTag, tidyTopics } from '../topic-tidy.ts';
import {
  isMachineDomain,
  type RawCategory,
  type RawFeed,
  type RawItem,
  type RawLink,
  type RawPicture,
  type RawText,
} from './raw.ts';

/** Longer summaries are texts of their own, not standfirsts. */
const DEK_LENGTH = 500;
const NOTHING: SanitizedBody = { html: '', text: '', images: [], documents: [] };
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 7 * 86_400_000,
  monthly: 30 * 86_400_000,
  yearly: 365 * 86_400_000,
};

const DAY = 86_400_000;
/** Authors and categories of a whole feed. */
const MOST = 100;

/**
 * `feedUrl` is the feed's own address, against which a feed without xml:base means its relative ones. A date more than a day
 * after `now` is a mistake or an appointment, and counts as none.
 */
export function buildFeed(raw: RawFeed, feedUrl: string, now: number): ParsedFeed {
  // Items without their own are given the feed's, each of them all.
  const feed = { ...raw, authors: raw.authors.slice(0, MOST), categories: raw.categories.slice(0, MOST) };
  const base = absoluteAddress(feed.base, feedUrl) || feedUrl;
  const title = lineOf(feed.title);
  const sample = [title, lineOf(feed.description), ...feed.items.slice(0, 10).map((item) => lineOf(item.title))].join(
    ' ',
  );
  const language = languageOf([feed.language], sample);
  const siteUrl = absoluteAddress(chooseLink(feed.links)?.href, base);
  const items = feed.items.map((item) => buildItem(item, { feed, title, base, language, siteUrl, latest: now + DAY }));
  const dates = items.map((item) => item.publishedAt ?? item.updatedAt).filter((date) => date !== null);
  return {
    format: feed.format,
    title,
    description: lineOf(feed.description),
    siteUrl,
    iconUrl: absoluteAddress(feed.icon, base),
    language,
    direction: directionOf(null, language, sample),
    timeToLive: timeToLive(feed),
    items,
    newestAt: dates.length === 0 ? null : dates.reduce((newest, date) => Math.max(newest, date)),
  };
}

interface Surroundings {
  feed: RawFeed;
  title: string;
  base: string;
  language: string;
  siteUrl: string;
  latest: number;
}

function buildItem(
  item: RawItem,
  { feed, title, base: feedBase, language: feedLanguage, siteUrl, latest }: Surroundings,
): FeedItem {
  const base = itemBase(item, feed, { base: feedBase, siteUrl });
  const url = itemAddress(item, base);
  const bodyBase = bodyBaseOf(url, siteUrl, base);
  const body = fullest(bodyOf(item.content, base, bodyBase), bodyOf(item.summary, base, bodyBase));
  const headline = lineOf(item.title);
  const summary = lineOf(item.summary);
  const pictures = lead(item.pictures, base);
  const categories = distinct(categoriesOf(item, feed).map(({ label, term }) => plainLine(label || term)));
  const language = languageOf([item.language, feedLanguage], `${headline} ${summary} ${body.text}`);
  const published = dateOf(item.published, latest);
  const updated = dateOf(item.updated, latest);
  return {
    guid: guidOf(item, base),
    url,
    headline: headline || startOf(summary || body.text),
    dek: dekOf(summary, item.content !== null, headline),
    byline: bylineOf(
      (item.authors.length > 0 ? item.authors : feed.authors).map(({ name, email }) => name || email),
      title,
    ),
    publishedAt: published ?? updated,
    // The one date of Dublin Core, which is both, tells of no change.
    updatedAt: feed.format !== 'atom' && updated === published ? null : updated,
    bodyHtml: body.html,
    bodyText: body.text,
    leadImage: pictures ?? body.images[0] ?? null,
    images: body.images,
    kind: kindOf({
      types: [],
      sections: categories,
      url,
      ogType: '',
      audio: item.enclosures.some(({ type }) => /^audio\//iu.test(type)),
    }),
    language,
    direction: directionOf(declaredDirection(item.content ?? item.summary), language, `${headline} ${body.text}`),
    topics: tidyTopics(categories.flatMap(splitTag), { names: [title], url: siteUrl || url, language }),
  };
}

/** An item without categories of its own is about what its feed is about. */
export const categoriesOf = (item: RawItem, feed: RawFeed): RawCategory[] => {
  const own = item.categories.filter(({ scheme }) => !isMachineDomain(scheme));
  return own.length > 0 ? own : feed.categories.filter(({ scheme }) => !isMachineDomain(scheme));
};

/** The first that is a date, '' apart, and not after `latest`. */
export const dateOf = (written: readonly string[], latest: number): number | null =>
  written.map(parseDate).find((date) => date !== null && date <= latest) ?? null;

/**
 * What an item's addresses are relative to. Without an xml:base Atom means the feed's own address; the other formats say
 * nothing, and their writers think of the site, also where another host delivers the feed.
 */
export const itemBase = (
  item: RawItem,
  { format }: RawFeed,
  { base, siteUrl }: Pick<Surroundings, 'base' | 'siteUrl'>,
): string => item.base || (format === 'atom' ? base : siteUrl || base);

/** An id that is a path is an address of that site, and differs from the same path of another one. */
export const guidOf = ({ guid, guidIsAddress }: RawItem, base: string): string =>
  guidIsAddress && /^\.{0,2}\/[^/]/u.test(guid) ? absoluteAddress(guid, base) || guid : guid;

/** The address of an item's page, '' when it gives none. */
export function itemAddress(item: RawItem, base: string): string {
  const link = absoluteAddress(chooseLink(item.links)?.href, base);
  if (link !== '') return link;
  return item.guidIsAddress && /^https?:\/\//iu.test(item.guid.trim()) ? absoluteAddress(item.guid, base) : '';
}

/** What relative addresses in texts mean where no xml:base says so: an item's texts are cut out of its page. */
export const bodyBaseOf = (url: string, siteUrl: string, base: string): string => url || siteUrl || base;

/** The page a person reads: an alternate link in HTML first, then any alternate; never the feed itself or an enclosure. */
export function chooseLink(links: readonly RawLink[]): RawLink | undefined {
  const pages = links.filter(({ href, rel }) => href.trim() !== '' && /^(?:alternate|)$/iu.test(rel.trim()));
  return (
    pages.find(({ type }) => /html/iu.test(type)) ??
    pages.find(({ type }) => type === '') ??
    pages[0] ??
    links.find(({ rel }) => rel === 'related')
  );
}

function bodyOf(text: RawText | null, base: string, pageBase: string): SanitizedBody {
  if (text === null) return NOTHING;
  const own = text.base === '' ? pageBase : absoluteAddress(text.base, base) || pageBase;
  return sanitizeBody(isHtml(text) ? text.value : paragraphs(text.value), own);
}

const isHtml = ({ value, markup }: RawText): boolean =>
  markup === 'html' || (markup === 'unknown' && /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/iu.test(value));

/** The longer text; pictures count where text is the same. */
const fullest = (one: SanitizedBody, other: SanitizedBody): SanitizedBody =>
  other.text.length > one.text.length || (one.text === '' && other.html.length > one.html.length) ? other : one;

const lineOf = (text: RawText | null): string =>
  text === null
    ? ''
    : text.markup === 'text'
      ? fold(text.value)
      : plainLine(text.markup === 'html' ? text.value : ampersands(text.value));

/** `AT&T <x` is no markup; a lone `<` or `&` must not eat what follows it. */
const ampersands = (value: string): string =>
  /<\/?[a-z!]/iu.test(value) ? value : value.replaceAll(/[<>]/gu, (bracket) => escapeHtml(bracket));

function dekOf(summary: string, hasContent: boolean, headline: string): string {
  if (comparable(summary) === comparable(headline)) return '';
  if (summary.length <= DEK_LENGTH) return summary;
  return hasContent ? startOf(summary, DEK_LENGTH) : '';
}

/** The beginning of a text up to a sentence's or at least a word's end. */
export function startOf(text: string, length = 120): string {
  const line = fold(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const sentence = /^.{40,}[.!?。؟۔](?=\s|$)/su.exec(cut)?.[0];
  return sentence ?? `${cut.replace(/\s+\S*$/u, '')}…`;
}

/** The best width for reading among the sizes of the first photo, else the first. */
function lead(pictures: readonly RawPicture[], base: string): ImageReference | null {
  const usable = pictures
    .map((picture) => ({ ...picture, url: absoluteAddress(picture.url, base), alt: plainLine(picture.alt) }))
    .filter(({ url, width, height }) => url !== '' && (width ?? 100) > 2 && (height ?? 100) > 2);
  const first = usable[0];
  if (first === undefined) return null;
  const key = photoKey(first.url);
  const same = usable.filter(({ url }) => usable.length === 1 || photoKey(url) === key);
  const sized = same.length > 1 ? same : usable;
  const best = bestWidth(sized.map(({ width }) => width).filter((width) => width !== null));
  return (best === undefined ? undefined : sized.find(({ width }) => width === best)) ?? first;
}

function distinct(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values)
    if (value !== '' && value.length <= 600 && seen.size < 100 && !seen.has(value.toLowerCase()))
      seen.set(value.toLowerCase(), value);
  return [...seen.values()];
}

const declaredDirection = (text: RawText | null): string | null =>
  /^\s*<(?:div|p|article|span)\b[^>]*\sdir\s*=\s*["']?(rtl|ltr)\b/iu.exec(text?.value ?? '')?.[1] ?? null;

function timeToLive(feed: RawFeed): number | null {
  if (feed.ttlMinutes !== null && feed.ttlMinutes > 0) return feed.ttlMinutes * 60_000;
  const period = PERIODS[feed.updatePeriod.trim().toLowerCase()];
  return period === undefined ? null : Math.round(period / Math.max(1, feed.updateFrequency ?? 1));
}

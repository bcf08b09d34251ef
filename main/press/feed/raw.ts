/** What the readers of feed formats hand over: everything as written, nothing decided yet. */
import type { FeedFormat } from '../../../preload/model.ts';

export interface RawText {
  value: string;
  /** `unknown` where the format leaves it open; then the value's looks decide. */
  markup: 'text' | 'html' | 'unknown';
  /** What its relative addresses mean by xml:base: absolute; '' where none says so. */
  base: string;
}

export interface RawLink {
  /** Absolute under an xml:base, else as written. */
  href: string;
  rel: string;
  type: string;
}

/** A file that comes with an item; `length` in bytes, null when it is not said. */
export interface RawEnclosure {
  url: string;
  type: string;
  length: number | null;
}

export interface RawPicture {
  url: string;
  width: number | null;
  height: number | null;
  alt: string;
}

export interface RawPerson {
  /** '' when only an address is given. */
  name: string;
  email: string;
  /** The whole as the feed writes it, or `name (email)` where it writes them apart. */
  written: string;
}

export interface RawCategory {
  term: string;
  /** For people, '' without one. */
  label: string;
  /** Scheme or domain: whose list it is from. */
  scheme: string;
}

/** What readers have said to an item: their page, their feed, how many. */
export interface RawComments {
  page: string;
  feed: string;
  count: number | null;
}

export interface RawItem {
  guid: string;
  /** Whether the guid may be taken for the address when there is no link. */
  guidIsAddress: boolean;
  links: RawLink[];
  title: RawText | null;
  summary: RawText | null;
  content: RawText | null;
  authors: RawPerson[];
  published: string[];
  updated: string[];
  categories: RawCategory[];
  pictures: RawPicture[];
  enclosures: RawEnclosure[];
  comments: RawComments;
  /** Latitude and longitude in degrees, null without a place. */
  place: { latitude: number; longitude: number } | null;
  language: string;
  base: string;
}

export interface RawFeed {
  format: FeedFormat;
  title: RawText | null;
  description: RawText | null;
  links: RawLink[];
  icon: string;
  language: string;
  base: string;
  authors: RawPerson[];
  categories: RawCategory[];
  ttlMinutes: number | null;
  updatePeriod: string;
  updateFrequency: number | null;
  items: RawItem[];
}

/** A text, null for an empty one. */
export function rawText(value: string | undefined, markup: RawText['markup'], base = ''): RawText | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : { value: trimmed, markup, base };
}

/** Whether something linked or enclosed is a picture, by its declared type, else its medium, else its ending. */
export function isPicture(url: string, type: string, medium = ''): boolean {
  if (type !== '') return /^image\/(?!svg)/iu.test(type);
  if (medium !== '') return medium === 'image';
  return /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/iu.test(url);
}

/** A size or count as written, null for what is no positive number. */
export function count(written: string | undefined): number | null {
  const number = Number(written?.trim() || Number.NaN);
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** Whether a category's domain or scheme says that it is for systems: kinds of entries, states of a reader, access. */
export const isMachineDomain = (domain: string): boolean =>
  /#kind$|\/kind\b|schemas\.google\.com|\/state\/|\/blogger\/|author|format$|access|restriction|content-?type/iu.test(
    domain,
  );

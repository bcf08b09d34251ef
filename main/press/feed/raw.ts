/** What the readers of feed formats hand over: everything as written, nothing decided yet. */
import type { FeedFormat } from '../../../preload/model.ts';

export interface RawText {
  value: string;
  /** `unknown` where the format leaves it open; then the value's looks decide. */
  markup: 'text' | 'html' | 'unknown';
  /** xml:base of the element itself, '' without one. */
  base: string;
}

export interface RawLink {
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

export interface RawItem {
  guid: string;
  /** Whether the guid may be taken for the address when there is no link. */
  guidIsAddress: boolean;
  links: RawLink[];
  title: RawText | null;
  summary: RawText | null;
  content: RawText | null;
  authors: string[];
  published: string[];
  updated: string[];
  categories: string[];
  pictures: RawPicture[];
  enclosures: RawEnclosure[];
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
  authors: string[];
  ttlMinutes: number | null;
  updatePeriod: string;
  updateFrequency: number | null;
  items: RawItem[];
}

/** A text, null for an empty one. */
export function rawText(value: string | undefined, markup: RawText['markup'], base = ''): RawText | null {
  return value === undefined || value.trim() === '' ? null : { value, markup, base };
}

/** A type attribute of Atom as a kind of markup. */
export function markupOf(type: string | undefined): RawText['markup'] {
  if (type === undefined || type === '' || type === 'text/plain') return 'unknown';
  return /html|xml/iu.test(type) ? 'html' : type === 'text' ? 'text' : 'unknown';
}

/** Whether something linked or enclosed is a picture, by its declared type, else its medium, else its ending. */
export function isPicture(url: string, type: string, medium = ''): boolean {
  if (type !== '') return /^image\/(?!svg)/iu.test(type);
  if (medium !== '') return medium === 'image';
  return /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/iu.test(url);
}

/** Whether a category's domain or scheme says that it is for systems: kinds of entries, states of a reader, access. */
export const isMachineDomain = (domain: string | undefined): boolean =>
  domain !== undefined &&
  /#kind$|\/kind\b|schemas\.google\.com|\/state\/|\/blogger\/|author|format$|access|restriction|content-?type/iu.test(
    domain,
  );

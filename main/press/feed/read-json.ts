/** JSON Feed 1.0 and 1.1, also where values have the wrong type or the end is missing. */
import { fold } from '../text.ts';
import { distinct, plainPicture } from './media.ts';
import { distinct as distinctPeople, personApart } from './people.ts';
import {
  isPicture,
  rawText,
  type RawEnclosure,
  type RawFeed,
  type RawItem,
  type RawLink,
  type RawPerson,
} from './raw.ts';

type Values = Readonly<Record<string, unknown>>;

/** The feed in `text`; null for JSON that is none, or no JSON. */
export function readJson(text: string): RawFeed | null {
  const feed = parse(text) ?? parse(mended(text));
  if (feed === null || !isFeed(feed)) return null;
  return {
    format: 'json',
    title: rawText(string(feed['title']), 'text'),
    description: rawText(string(feed['description']), 'text'),
    links: link(string(feed['home_page_url'])),
    icon: string(feed['icon']) || string(feed['favicon']),
    language: string(feed['language']),
    base: '',
    authors: peopleOf(feed),
    categories: [],
    ttlMinutes: null,
    updatePeriod: '',
    updateFrequency: null,
    items: list(feed['items']).filter(isValues).map(itemOf),
  };
}

const isFeed = (feed: Values): boolean =>
  Array.isArray(feed['items']) || string(feed['version']).includes('jsonfeed.org');

function itemOf(item: Values): RawItem {
  const attachments = list(item['attachments']).filter(isValues).map(attachmentOf);
  return {
    guid: string(item['id']),
    guidIsAddress: true,
    links: link(string(item['url']) || string(item['external_url'])),
    title: rawText(string(item['title']), 'text'),
    summary: rawText(string(item['summary']), 'text'),
    content: rawText(string(item['content_html']), 'html') ?? rawText(string(item['content_text']), 'text'),
    authors: peopleOf(item),
    published: [string(item['date_published'])].filter((date) => date !== ''),
    updated: [string(item['date_modified'])].filter((date) => date !== ''),
    categories: [...new Set(list(item['tags']).map((tag) => fold(string(tag))))]
      .filter((term) => term !== '')
      .map((term) => ({ term, label: '', scheme: '' })),
    pictures: [
      ...[string(item['image']), string(item['banner_image'])].filter((url) => url !== ''),
      ...attachments.filter(({ url, type }) => isPicture(url, type)).map(({ url }) => url),
    ].map(plainPicture),
    enclosures: distinct(attachments),
    comments: { page: '', feed: '', count: null },
    place: null,
    language: string(item['language']),
    base: '',
  };
}

const attachmentOf = (attachment: Values): RawEnclosure => {
  const size = Number(attachment['size_in_bytes']);
  return {
    url: string(attachment['url']),
    type: string(attachment['mime_type']),
    length: Number.isFinite(size) && size > 0 ? size : null,
  };
};

/** Version 1.1 has authors, version 1.0 an author. */
const peopleOf = (values: Values): RawPerson[] =>
  distinctPeople(
    [values['authors'], values['author']]
      .flat()
      .map((author) => personApart(isValues(author) ? string(author['name']) : string(author), ''))
      .filter(({ name }) => name !== ''),
  );

const link = (href: string): RawLink[] => (href === '' ? [] : [{ href, rel: 'alternate', type: '' }]);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Identifiers are numbers in some feeds. */
const string = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

function parse(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text);
    return isValues(value) ? value : null;
  } catch {
    return null;
  }
}

/** A feed that was cut off, ended behind the last whole object of its last list, which is its items. */
function mended(text: string): string {
  let depth = 0;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 2 && character === '}') end = at + 1;
    }
  }
  return end === 0 ? '' : `${text.slice(0, end)}]}`;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Whether what was read of a feed holds what the corpus asserts of it. Null stands for what the scored shape has no field for. */
import type { Feed, Item, Result } from './feeds-result.ts';

export interface Assertion {
  path: readonly (string | number)[];
  op: string;
  value?: unknown;
}

export interface Check {
  path: string;
  op: string;
  value: unknown;
}

/** `asked` leaves out what there is no field for. */
export interface Tally {
  asked: number;
  held: number;
}

/**
 * feedparser's names of the core fields as the scored shape has them. As there, `description` of an item is its summary,
 * else its content.
 */
const FEED_FIELDS: Record<string, (feed: Feed) => unknown> = {
  title: (feed) => feed.title,
  'title_detail.value': (feed) => feed.title,
  link: (feed) => feed.link,
  'links.0.href': (feed) => feed.link,
  description: (feed) => feed.description,
  subtitle: (feed) => feed.description,
  tagline: (feed) => feed.description,
  'tagline_detail.value': (feed) => feed.description,
  'subtitle_detail.value': (feed) => feed.description,
};
const ITEM_FIELDS: Record<string, (item: Item) => unknown> = {
  title: (item) => item.title,
  'title_detail.value': (item) => item.title,
  link: (item) => item.link,
  'links.0.href': (item) => item.link,
  id: (item) => item.id,
  guid: (item) => item.id,
  summary: (item) => item.summary,
  'summary_detail.value': (item) => item.summary,
  subtitle: (item) => item.summary,
  description: (item) => item.summary || item.content,
  'content.0.value': (item) => item.content,
  author: (item) => item.author,
  published: (item) => item.published,
  published_parsed: (item) => item.published,
  updated: (item) => item.updated,
  updated_parsed: (item) => item.updated,
  category: (item) => item.categories[0],
  'tags.#len': (item) => item.categories.length,
  'enclosures.#len': (item) => item.enclosures.length,
};

/** Whether an assertion over feedparser's result names is about one of the core fields. */
export const isCore = ({ path }: Assertion): boolean => {
  const [first, at, ...rest] = path;
  if (first === 'feed') return Object.hasOwn(FEED_FIELDS, path.slice(1).join('.'));
  if (first !== 'entries') return false;
  return at === '#len' || Object.hasOwn(ITEM_FIELDS, rest.join('.')) || listed(rest) !== null;
};

/** Whether an assertion of feedparser's tests holds; a feed that was not read holds none. */
export function holds(result: Result, assertion: Assertion): boolean | null {
  const language = assertion.path.join('.') === 'feed.language';
  if (!isCore(assertion) && !language) return null;
  if ('error' in result) return false;
  const found = language ? result.language : valueAt(result, assertion.path);
  switch (assertion.op) {
    case '==':
      return same(found, assertion.value);
    case 'truthy':
      return Boolean(found);
    case 'falsy':
      return !found;
    default:
      return null;
  }
}

/** Whether one of Miniflux' checks holds. An untitled feed or item may go by its address or first words there. */
export function holdsCheck(result: Result, { path, op, value }: Check): boolean | null {
  if (op !== '==') return null;
  const match = /^(?:len\()?feed(?:\.Entries(?:\[(\d+)\])?)?(?:\.?(\w+)(?:\[(\d+)\])?(?:\.(\w+))?)?\)?$/u.exec(path);
  if (match === null) return null;
  const feed = 'error' in result ? null : result;
  const [, at, field = '', nth = '0', part = ''] = match;
  if (path === 'len(feed.Entries)') return feed !== null && feed.items.length === value;
  if (!path.includes('.Entries')) {
    const read = { Title: 'title', SiteURL: 'link', Description: 'description', Language: 'language' }[field];
    if (read === undefined) return null;
    if (feed === null) return false;
    if (field === 'Title') return same(feed.title || feed.link, value);
    if (field === 'SiteURL') return same(feed.link, value);
    return same(field === 'Language' ? feed.language.toLowerCase() : feed.description, value);
  }
  const item = feed?.items[Number(at)];
  switch (`${field}.${part}`) {
    case 'Title.':
      return item !== undefined && same(item.title || item.content || item.summary || item.link, value);
    case 'URL.':
      return item !== undefined && same(item.link, value);
    case 'Content.':
      return item !== undefined && same(item.content || item.summary, value);
    case 'Author.':
      return item !== undefined && same(item.author, value);
    case 'Tags.':
      return (
        item !== undefined &&
        same(path.startsWith('len(') ? item.categories.length : item.categories[Number(nth)], value)
      );
    case 'Enclosures.':
      return path.startsWith('len(') ? item !== undefined && item.enclosures.length === value : null;
    case 'Enclosures.URL':
      return item !== undefined && same(item.enclosures[Number(nth)]?.url, value);
    default:
      return null;
  }
}

/** Counts the answers; null is not asked. */
export function tally(answers: readonly (boolean | null)[]): Tally {
  const asked = answers.filter((answer) => answer !== null);
  return { asked: asked.length, held: asked.filter(Boolean).length };
}

function valueAt(feed: Feed, path: readonly (string | number)[]): unknown {
  const [first, at, ...rest] = path;
  if (first === 'feed') return FEED_FIELDS[path.slice(1).join('.')]?.(feed);
  if (at === '#len') return feed.items.length;
  const item = feed.items[Number(at)];
  if (item === undefined) return undefined;
  const entry = listed(rest);
  return entry === null ? ITEM_FIELDS[rest.join('.')]?.(item) : entry(item);
}

/** One of the categories or enclosures. */
function listed([list, at, field]: readonly (string | number)[]): ((item: Item) => unknown) | null {
  if (typeof at !== 'number') return null;
  if (list === 'tags' && field === 'term') return (item) => item.categories[at];
  if (list !== 'enclosures') return null;
  if (field === 'href' || field === 'url') return (item) => item.enclosures[at]?.url;
  if (field === 'type') return (item) => item.enclosures[at]?.type;
  return field === 'length' ? (item) => item.enclosures[at]?.length : null;
}

/** Equal as text, as number, or as the same moment: a tuple of UTC or a date as the feed writes it. */
function same(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const [year, month, day, hour, minute, second] = wanted.map(Number);
    return Date.parse(String(found)) === Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  }
  if (typeof found === 'number') return found === Number(wanted);
  if (typeof found !== 'string' || typeof wanted !== 'string') return found === wanted;
  if (found.trim() === wanted.trim()) return true;
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(found) && Date.parse(found) === Date.parse(wanted);
}

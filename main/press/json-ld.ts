/** What a page says of itself in JSON-LD, flattened: schema.org's article in whatever nesting the publisher chose. Pure. */
import { plainLine } from './text.ts';
import { splitTag, splitTopics } from './topic-tidy.ts';

export type JsonObject = { [name: string]: unknown };

export interface LinkedArticle {
  types: string[];
  headline: string;
  description: string;
  alternativeHeadline: string;
  /** Names of people; organisations left out. */
  people: string[];
  /** Names of organisations in the author's place, and of who provided it to a portal. */
  houses: string[];
  published: string;
  modified: string;
  images: { url: string; width: number | null; height: number | null; caption: string; credit: string }[];
  sections: string[];
  keywords: string[];
  /** Names of what it is about. */
  about: string[];
  publisher: string;
  /** Address of the publisher's logo, '' without one. */
  logo: string;
  language: string;
  wordCount: number | null;
  /** The text as written, paragraphs by line breaks or markup; '' without one. */
  body: string;
  /** Null when the page does not say. */
  free: boolean | null;
  /** CSS selectors of the parts that are not free. */
  paidParts: string[];
}

/** Longer than any article; what follows is not looked at. */
const LONGEST_BODY = 400_000;
const ARTICLE =
  /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|^Report|OpinionPiece|PodcastEpisode|RadioEpisode|^Event|[a-z]Event)$/u;

/** Objects of all the page's scripts, `@graph`s and lists opened; scripts that are no JSON are skipped. */
export function linkedObjects(scripts: readonly string[]): JsonObject[] {
  return scripts.flatMap((script) => opened(parsed(script), 0));
}

/** The object that describes the page's article, null without one. Several: the one with a headline and the most to say. */
export function linkedArticle(objects: readonly JsonObject[]): LinkedArticle | null {
  const byId = new Map(
    objects.filter((object) => typeof object['@id'] === 'string').map((object) => [object['@id'], object]),
  );
  const follow = (value: unknown): unknown => {
    const object = asObject(value);
    if (object === null || Object.keys(object).length > 2) return value;
    return byId.get(object['@id']) ?? value;
  };
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  const weight = (object: JsonObject): number =>
    (text(object['headline']) === '' ? 0 : 10) +
    ['author', 'datePublished', 'image', 'isAccessibleForFree'].filter((name) => name in object).length;
  const article = articles.toSorted((one, other) => weight(other) - weight(one))[0];
  if (article === undefined) return null;
  const page = objects.find((object) => typesOf(object).includes('WebPage')) ?? {};
  const parts = [...list(article['hasPart']), ...list(page['hasPart'])].map(asObject).filter((part) => part !== null);
  return {
    types: typesOf(article),
    headline: text(article['headline']) || text(article['name']),
    description: text(article['description']),
    alternativeHeadline: text(article['alternativeHeadline']),
    people: [...list(article['author']), ...(article['author'] === undefined ? list(article['creator']) : [])].flatMap(
      (author) => personNames(follow(author)),
    ),
    houses: [...list(article['author']), ...list(article['provider']), ...list(article['sourceOrganization'])]
      .map(follow)
      .filter((author) => isOrganization(author))
      .flatMap(namesOf),
    published: text(article['datePublished']) || text(article['dateCreated']) || text(article['startDate']),
    modified: text(article['dateModified']),
    images: [...list(article['image']), ...list(article['thumbnailUrl'])]
      .map((image) => imageOf(follow(image)))
      .filter(({ url }) => url !== ''),
    sections: list(article['articleSection']).flatMap((section) => namesOf(follow(section))),
    keywords: list(article['keywords']).flatMap((keyword) =>
      namesOf(follow(keyword)).flatMap(Array.isArray(article['keywords']) ? splitTag : splitTopics),
    ),
    about: list(article['about']).flatMap((subject) => namesOf(follow(subject))),
    publisher: namesOf(follow(list(article['publisher'])[0]))[0] ?? '',
    logo: imageOf(follow(asObject(follow(list(article['publisher'])[0]))?.['logo'])).url,
    language: text(
      asObject(article['inLanguage'])?.['alternateName'] ??
        asObject(article['inLanguage'])?.['name'] ??
        article['inLanguage'],
    ),
    wordCount: Number(article['wordCount']) || null,
    body: typeof article['articleBody'] === 'string' ? article['articleBody'].slice(0, LONGEST_BODY) : '',
    free: truth(article['isAccessibleForFree']) ?? truth(page['isAccessibleForFree']),
    paidParts: parts
      .filter((part) => truth(part['isAccessibleForFree']) === false)
      .flatMap((part) => list(part['cssSelector']).map(String)),
  };
}

function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/u, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/u, '')
    .trim()
    .replace(/;$/u, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Raw line breaks inside strings and commas before a closing bracket are what editors' templates leave behind.
      return JSON.parse(bare.replaceAll(/[\r\n\t]+/gu, ' ').replaceAll(/,\s*(?=[}\]])/gu, ''));
    } catch {
      return null;
    }
  }
}

function opened(value: unknown, depth: number): JsonObject[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => opened(entry, depth + 1));
  const object = asObject(value);
  if (object === null) return [];
  const inside = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'].flatMap((name) =>
    opened(object[name], depth + 1),
  );
  return [object, ...inside];
}

function personNames(author: unknown): string[] {
  if (typeof author === 'string') return /^https?:/iu.test(author) ? [] : [author];
  const object = asObject(author);
  return object === null || isOrganization(object) ? [] : list(object['name']).map(text);
}

const isOrganization = (thing: unknown): boolean =>
  typesOf(asObject(thing) ?? {}).some((type) => /Organization|Corporation/u.test(type));

/** The name of a thing that is given as text, as an object, or as a list of either; schema.org's DefinedTerm may have only a code. */
function namesOf(thing: unknown): string[] {
  const object = asObject(thing);
  if (object === null) return list(thing).map(text);
  return list(object['name'] ?? object['termCode'] ?? object['alternateName']).map(text);
}

function imageOf(image: unknown): LinkedArticle['images'][number] {
  const object = asObject(image);
  const creator = asObject(object?.['creator'] ?? object?.['author']);
  return {
    url: text(object?.['url'] ?? object?.['contentUrl'] ?? object?.['@id'] ?? image),
    width: Number.parseInt(text(asObject(object?.['width'])?.['value'] ?? object?.['width']), 10) || null,
    height: Number.parseInt(text(asObject(object?.['height'])?.['value'] ?? object?.['height']), 10) || null,
    caption: text(object?.['caption'] ?? object?.['description']),
    credit: text(object?.['creditText'] ?? object?.['copyrightHolder'] ?? creator?.['name']),
  };
}

const typesOf = (object: JsonObject): string[] =>
  list(object['@type']).map((type) => String(type).replace(/^.*[/:#]/u, ''));
const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? plainLine(String(value)) : '';
const truth = (value: unknown): boolean | null =>
  typeof value === 'boolean'
    ? value
    : typeof value === 'string'
      ? ({ true: true, false: false }[value.trim().toLowerCase().replace(/^.*\//u, '')] ?? null)
      : null;

function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}

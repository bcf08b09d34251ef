/**
 * Reads what feedsmith refuses and a patient reader can still use: XML that is cut off, has junk before its declaration,
 * bare ampersands or undefined entities; feeds with items in odd places; a lone Atom entry; RSS 1.1; CDF (channels and items that
 * carry their address and date as attributes, their text as an abstract).
 */
import { DomUtils, parseDocument } from 'htmlparser2';
import { Element, isTag, type ChildNode } from 'domhandler';
import { pixels } from '../pictures.ts';
import { fromBase64 } from './base64.ts';
import {
  isMachineDomain,
  isPicture,
  markupOf,
  rawText,
  type RawFeed,
  type RawItem,
  type RawLink,
  type RawPicture,
  type RawText,
} from './raw.ts';

/** Prefixes by the namespaces whose elements are read; a feed may call them what it likes. */
const NAMESPACES: readonly [RegExp, string][] = [
  [/purl\.org\/dc\/elements/iu, 'dc'],
  [/purl\.org\/dc\/terms/iu, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/iu, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/iu, 'sy'],
  [/search\.yahoo\.com\/mrss/iu, 'media'],
  [/itunes\.com\/dtds\/podcast/iu, 'itunes'],
  [/w3\.org\/2005\/atom|purl\.org\/atom/iu, ''],
  [/purl\.org\/rss\/1\.0\/?$|purl\.org\/net\/rss1\.1|my\.netscape\.com\/rdf|backend\.userland\.com/iu, ''],
];
const ITEM_NAMES: ReadonlySet<string> = new Set(['item', 'entry']);

/** The feed in `text`, null when no element of it is the root of a feed. Never throws on markup, however broken. */
export function readLeniently(text: string): RawFeed | null {
  const document = parseDocument(text, { xmlMode: true });
  const elements = DomUtils.getElementsByTagName(() => true, document.children, true);
  const root = elements.find((element) => /^(?:\w+:)?(?:rss|rdf|feed|channel|entry)$/iu.test(element.name));
  if (root === undefined) return null;
  const names = new Names(elements);
  const rootName = names.of(root);
  const holder = rootName === 'feed' || rootName === 'entry' ? root : (names.children(root, 'channel')[0] ?? root);
  const items = rootName === 'entry' ? [root] : outermostItems(root.children, names);
  const format = rootName === 'rss' ? 'rss' : rootName === 'feed' || rootName === 'entry' ? 'atom' : 'rdf';
  const feed = rootName === 'entry' ? new Element('feed', {}) : holder;
  const markup = format === 'atom' ? 'atom' : 'rss';
  return {
    format,
    title: names.text(feed, markup, 'title'),
    description: names.text(feed, markup, 'description', 'subtitle', 'tagline', 'abstract'),
    links: names.links(feed),
    icon: names.plain(names.children(feed, 'image')[0], 'url') || names.plain(feed, 'icon', 'logo'),
    language: names.plain(feed, 'language', 'dc:language') || xml(feed, 'lang') || xml(root, 'lang'),
    base: xml(feed, 'base') || xml(root, 'base'),
    authors: names.authors(feed),
    ttlMinutes: Number(names.plain(feed, 'ttl')) || null,
    updatePeriod: names.plain(feed, 'sy:updateperiod'),
    updateFrequency: Number(names.plain(feed, 'sy:updatefrequency')) || null,
    items: items.map((item) => readItem(item, names, markup)),
  };
}

function readItem(item: Element, names: Names, markup: 'atom' | 'rss'): RawItem {
  const guid = names.children(item, 'guid', 'id')[0];
  const enclosures = [
    ...names.children(item, 'enclosure'),
    ...names.children(item, 'link').filter(({ attribs }) => attribs['rel'] === 'enclosure'),
  ].map(({ attribs }) => ({
    url: attribs['url'] ?? attribs['href'] ?? '',
    type: attribs['type'] ?? '',
    length: Number(attribs['length']) || null,
  }));
  return {
    guid: guid === undefined ? (item.attribs['rdf:about'] ?? '') : DomUtils.textContent(guid).trim(),
    guidIsAddress: guid?.attribs['isPermaLink']?.toLowerCase() !== 'false',
    links: names.links(item),
    title: names.text(item, markup, 'title', 'dc:title', 'itunes:title'),
    summary: names.text(item, markup, 'description', 'summary', 'dc:description', 'itunes:summary', 'abstract'),
    content: names.text(item, 'html', 'content:encoded') ?? names.text(item, markup, 'content'),
    authors: names.authors(item),
    published: names.all(
      item,
      'pubdate',
      'published',
      'issued',
      'dc:date',
      'created',
      'dcterms:issued',
      'dcterms:created',
    ),
    updated: [...names.all(item, 'updated', 'modified', 'dcterms:modified'), ...cdfAttribute(item, 'lastmod')],
    categories: [
      ...names
        .children(item, 'category')
        .filter(({ attribs }) => !isMachineDomain(attribs['domain'] ?? attribs['scheme']))
        .map((category) => category.attribs['label'] ?? category.attribs['term'] ?? DomUtils.textContent(category)),
      ...names.all(item, 'dc:subject', 'media:keywords', 'itunes:keywords'),
    ],
    pictures: [
      ...mediaPictures(item, names),
      ...enclosures
        .filter(({ url, type }) => isPicture(url, type))
        .map(({ url }) => ({ url, width: null, height: null, alt: '' })),
    ],
    enclosures,
    language: xml(item, 'lang') || names.plain(item, 'dc:language'),
    base: xml(item, 'base'),
  };
}

function mediaPictures(item: Element, names: Names): RawPicture[] {
  const groups = [item, ...names.children(item, 'media:group')];
  const contents = groups.flatMap((group) => names.children(group, 'media:content'));
  const pictures = contents.filter(({ attribs }) =>
    isPicture(attribs['url'] ?? '', attribs['type'] ?? '', attribs['medium']),
  );
  const thumbnails = [...groups, ...contents].flatMap((holder) => names.children(holder, 'media:thumbnail'));
  return [...pictures, ...thumbnails]
    .map(({ attribs }) => ({
      url: attribs['url'] ?? '',
      width: pixels(attribs['width']),
      height: pixels(attribs['height']),
      alt: '',
    }))
    .filter(({ url }) => url !== '');
}

/** Items and entries that stand in no other one. */
function outermostItems(nodes: readonly ChildNode[], names: Names): Element[] {
  return nodes
    .filter(isTag)
    .flatMap((element) => (ITEM_NAMES.has(names.of(element)) ? [element] : outermostItems(element.children, names)));
}

/** CDF is written in capitals as often as not. */
const cdfAttribute = (element: Element, name: 'href' | 'lastmod'): string[] => {
  const value = element.attribs[name] ?? element.attribs[name.toUpperCase()];
  return value === undefined ? [] : [value];
};

const xml = (element: Element, name: 'lang' | 'base'): string => element.attribs[`xml:${name}`]?.trim() ?? '';

/** Element names with the prefixes of NAMESPACES, lower case, whatever prefixes the document chose. */
class Names {
  readonly #prefixes = new Map<string, string>();

  constructor(elements: readonly Element[]) {
    for (const { attribs } of elements)
      for (const [name, uri] of Object.entries(attribs)) {
        const own = NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1];
        if (own !== undefined && name.startsWith('xmlns:')) this.#prefixes.set(name.slice(6).toLowerCase(), own);
      }
  }

  of(element: Element): string {
    const [local = '', prefix = ''] = element.name.toLowerCase().split(':').toReversed();
    const own = this.#prefixes.get(prefix) ?? (/^(?:rss|rdf|atom)$/u.test(prefix) ? '' : prefix);
    return own === '' ? local : `${own}:${local}`;
  }

  children(element: Element | undefined, ...wanted: readonly string[]): Element[] {
    return element?.children.filter(isTag).filter((child) => wanted.includes(this.of(child))) ?? [];
  }

  /** Text of every child with one of these names, in the names' order. */
  all(element: Element, ...wanted: readonly string[]): string[] {
    return wanted.flatMap((name) => this.children(element, name)).map((child) => DomUtils.textContent(child).trim());
  }

  plain(element: Element | undefined, ...wanted: readonly string[]): string {
    return element === undefined ? '' : (this.all(element, ...wanted).find((text) => text !== '') ?? '');
  }

  text(element: Element, markup: 'atom' | 'rss' | 'html', ...wanted: readonly string[]): RawText | null {
    for (const child of wanted.flatMap((name) => this.children(element, name))) {
      const type = child.attribs['type'];
      const inline = child.children.some(isTag);
      const decoded = inline ? null : fromBase64(DomUtils.textContent(child), child.attribs);
      const value = decoded ?? (inline ? DomUtils.getInnerHTML(child) : DomUtils.textContent(child));
      const kind =
        decoded !== null
          ? 'unknown'
          : inline || markup === 'html'
            ? 'html'
            : markup === 'atom'
              ? markupOf(type)
              : 'unknown';
      const found = rawText(value, kind, xml(child, 'base'));
      if (found !== null) return found;
    }
    return null;
  }

  links(element: Element): RawLink[] {
    const linked = this.children(element, 'link').map((link) => ({
      href: link.attribs['href'] ?? DomUtils.textContent(link).trim(),
      rel: link.attribs['rel'] ?? 'alternate',
      type: link.attribs['type'] ?? '',
    }));
    const own = cdfAttribute(element, 'href').map((href) => ({ href, rel: 'alternate', type: '' }));
    return [...linked, ...own];
  }

  authors(element: Element): string[] {
    const written = this.children(element, 'author').map(
      (author) => this.plain(author, 'name') || DomUtils.textContent(author).trim(),
    );
    return [...this.all(element, 'dc:creator'), ...written, ...this.all(element, 'itunes:author')];
  }
}

/** RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF: from a tolerant tree to what the feed says. */
import { attribute, childrenOf, firstChild, textOf, type Element } from './element.ts';
import { parseMarkup } from './parse-markup.ts';
import { peopleOf } from './people.ts';
import { count, type RawFeed } from './raw.ts';
import { categoriesOf, languageOf, linksOf, readItem } from './read-item.ts';
import { descriptionOf, titleOf, type Rules } from './texts.ts';

const AUTHORS = [['dc:creator', 'dc:author'], ['author'], ['managingeditor'], ['itunes:author']] as const;

/** The feed in `text`, whose own address is `url`; null when no element of it is the root of one. Never throws on markup. */
export function readXml(text: string, url: string): RawFeed | null {
  const { root, items, namespace } = parseMarkup(text, url);
  if (root === null) return null;
  const kind = root.name.full;
  const isAtom = kind === 'feed' || kind === 'entry';
  const rules: Rules = !isAtom ? 'rss' : isOldAtom(root, namespace) ? 'atom 0.3' : 'atom';
  const holder = isAtom ? root : (childrenOf(root, ['channel'])[0] ?? root);
  const feed = kind === 'entry' ? { ...root, children: [] } : holder;
  return {
    format: isAtom ? 'atom' : kind === 'rss' ? 'rss' : 'rdf',
    title: titleOf(feed, rules),
    description: descriptionOf(feed, rules),
    links: linksOf(feed),
    icon:
      plain(firstChild(feed, 'image') ?? firstChild(root, 'image'), 'url') ||
      plain(feed, 'icon', 'logo', 'itunes:image'),
    language: languageOf(feed),
    base: feed.base,
    authors: peopleOf(feed, AUTHORS),
    categories: categoriesOf(feed),
    ttlMinutes: count(plain(feed, 'ttl')),
    updatePeriod: plain(feed, 'sy:updateperiod'),
    updateFrequency: count(plain(feed, 'sy:updatefrequency')),
    items: items.map((item) => readItem(item, rules)),
  };
}

/** The first of the named children that says something by its text or its address. */
function plain(element: Element | undefined, ...names: string[]): string {
  for (const child of element === undefined ? [] : childrenOf(element, names)) {
    const value = textOf(child) || attribute(child, 'href') || '';
    if (value !== '') return value;
  }
  return '';
}

const isOldAtom = (root: Element, namespace: string): boolean =>
  attribute(root, 'version')?.startsWith('0.') === true || /purl\.org\/(?:atom|echo|pie)|newformat/iu.test(namespace);

/** What a publisher says an article is about: tags, keywords, its Related Topics block. Derived topics are not made here. */
import type { PageHints } from './face.ts';
import { linkDensity, selectAll, textOf } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import { fold, lowered } from './text.ts';
import { TOPIC_HEADINGS } from './wall-phrases.ts';

const MOST = 25;
const LONGEST = 60;
const LONGEST_LIST = 600;
const HEADINGS: ReadonlySet<string> = new Set(TOPIC_HEADINGS);

/** Topics as written, in order, without repeats; the reader's eye first: what the page shows, then what it declares. */
export function findTopics(document: Document, hints: PageHints, metadata: PageMetadata): string[] {
  const { meta, tags, article } = metadata;
  const shown = [
    ...(hints.topics ?? []).flatMap((selector) => selectAll(document, selector).map(textOf)),
    ...topicBlocks(document).flatMap(({ links }) => links.map(textOf)),
    ...selectAll(document, 'a[rel~="tag"]').map(textOf),
  ];
  const declared = [
    ...tags,
    ...split(meta.get('news_keywords')),
    ...(article?.keywords ?? []),
    ...split(meta.get('parsely-tags')),
  ];
  const found = distinct([...shown, ...declared]);
  return found.length > 0 ? found : distinct(split(meta.get('keywords')).slice(0, 12));
}

/** A list of topics: its links, and what to take out of the page with them. */
export interface TopicBlock {
  links: Element[];
  elements: Element[];
}

/** The lists under headings like "Related Topics". */
export function topicBlocks(document: Document): TopicBlock[] {
  return selectAll(document, 'h2, h3, h4, h5, h6, p, div, span, strong, dt').flatMap((heading) => {
    if (!isTopicHeading(heading)) return [];
    const list = heading.nextElementSibling ?? heading.parentElement?.nextElementSibling ?? null;
    if (list === null) return [];
    // Links that stand beside the heading without a list around them: what holds them may hold the article too.
    if (list.tagName === 'A') return [linksFrom(list)];
    return isListOfLinks(list) ? [{ links: selectAll(list, 'a'), elements: [list] }] : [];
  });
}

/** The run of links that begins at `first`, with the line it fills where there is one. */
function linksFrom(first: Element): TopicBlock {
  const links: Element[] = [];
  for (let next: Element | null = first; next?.tagName === 'A'; next = next.nextElementSibling) links.push(next);
  const line = first.parentElement;
  return { links, elements: line !== null && isListOfLinks(line) ? [line] : links };
}

const isListOfLinks = (element: Element): boolean =>
  element.querySelector('a') !== null && textOf(element).length < LONGEST_LIST && linkDensity(element) > 0.5;

/** Whether the element is a heading over topics; a colon after it does not matter. */
export function isTopicHeading(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < 60 && HEADINGS.has(lowered(fold(text)).replace(/\s*:$/u, ''));
}

const split = (list: string | undefined): string[] => list?.split(/[,،;]/u) ?? [];

function distinct(values: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const value of values) {
    const topic = fold(value).replaceAll(/^[#,·•|\s]+|[,·•|\s]+$/gu, '');
    const isWord =
      topic.length >= 2 && topic.length <= LONGEST && /\p{L}/u.test(topic) && !/^https?:|:\/\//iu.test(topic);
    if (isWord && !found.has(topic.toLowerCase())) found.set(topic.toLowerCase(), topic);
  }
  return [...found.values()].slice(0, MOST);
}

/** What a publisher says an article is about: tags, keywords, its Related Topics block. Derived topics are not made here. */
import type { PageHints } from './face.ts';
import { linkDensity, namesOf, selectAll, textOf, type Document, type Element } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import { fold, lowered } from './text.ts';
import { splitSections, splitTag, splitTopics, tidyTopics } from './topic-tidy.ts';
import { TOPIC_HEADINGS } from './wall-phrases.ts';

const LONGEST_LIST = 600;
/** A tag cloud has more. */
const MOST_IN_BOX = 25;
/** More elements of a kind than this are a hostile page's. */
const MOST_ELEMENTS = 2_000;
/** Headings over lists of topics: a page of more than these is a hostile one's. */
const MOST_HEADINGS = 100;
/** Keywords are often written for search engines once and for all pages: the first ones, and only where nothing else is given. */
const MOST_KEYWORDS = 12;
const HEADINGS: ReadonlySet<string> = new Set(TOPIC_HEADINGS);

/**
 * Topics as written, in order, without repeats and without what is none: the reader's eye first, what the page shows, then
 * what it declares, tags before sections. JSON-LD's `mentions` is left out: it lists what a text names, not what it is about.
 * @param publication its title as the reader follows it, which is no topic
 */
export function findTopics(
  document: Document,
  hints: PageHints,
  metadata: PageMetadata,
  publication: string,
): string[] {
  const { meta, tags, sections, article, parsely } = metadata;
  const isElsewhere = askElsewhere();
  const shown = [
    ...(hints.topics ?? []).flatMap((selector) => selectAll(document, selector).flatMap(namesIn)),
    ...topicBlocks(document).flatMap(({ links }) => links.map(textOf)),
    ...tagLinks(document, isElsewhere).map(textOf),
    ...topicBoxes(document, isElsewhere).flatMap((links) => links.map(textOf)),
    ...marked(document, 'keywords', isElsewhere).flatMap(splitTopics),
    ...marked(document, 'about', isElsewhere),
  ];
  const declared = [
    ...tags.flatMap(splitTag),
    ...splitTopics(meta.get('news_keywords')),
    ...(article?.keywords ?? []),
    ...(article?.about ?? []),
    ...splitTopics(meta.get('parsely-tags')),
    ...parsely.tags,
    ...SUBJECTS.flatMap((name) => splitTopics(meta.get(name))),
  ];
  const filed = [
    ...sections,
    ...(article?.sections ?? []),
    ...SECTIONS.map((name) => meta.get(name) ?? ''),
    parsely.section,
    ...marked(document, 'articleSection', isElsewhere),
  ].flatMap(splitSections);
  const own = {
    names: [
      publication,
      metadata.siteName,
      article?.publisher ?? '',
      ...SITE_NAMES.map((name) => meta.get(name) ?? ''),
    ],
    url: metadata.canonicalUrl,
    language: metadata.htmlLanguage,
  };
  const found = tidyTopics([...shown, ...declared], own);
  const keywords = found.length > 0 ? [] : splitTopics(meta.get('keywords')).slice(0, MOST_KEYWORDS);
  return tidyTopics([...found, ...keywords, ...filed], own);
}

const SUBJECTS = [
  'sailthru.tags',
  'dc.subject',
  'dcterms.subject',
  'dc:subject',
  'dcterms:subject',
  'cxenseparse:keywords',
  'swiftype:tags',
  'article_tags',
];
const SECTIONS = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'sailthru.section',
  'article_section',
  'cxenseparse:section',
];
const SITE_NAMES = ['application-name', 'apple-mobile-web-app-title', 'og:site', 'dc.publisher', 'dcterms.publisher'];

/** A list of topics: its links, and what to take out of the page with them. */
export interface TopicBlock {
  links: Element[];
  elements: Element[];
}

/** The lists under headings like "Related Topics", and lines that begin with "Tags:". */
export function topicBlocks(document: Document): TopicBlock[] {
  let headings = 0;
  return selectAll(document, 'h2, h3, h4, h5, h6, p, div, span, strong, b, dt, li, label').flatMap((heading) => {
    // The text first: to look at what stands around costs more.
    const isHeading = isTopicHeading(heading);
    if (headings === MOST_HEADINGS || (!isHeading && !isTopicLine(heading))) return [];
    headings += 1;
    if (isOfSite(heading)) return [];
    if (!isHeading) return [{ links: selectAll(heading, 'a'), elements: [heading] }];
    const list = heading.nextElementSibling ?? heading.parentElement?.nextElementSibling ?? null;
    if (list === null) return [];
    // Links that stand beside the heading without a list around them: what holds them may hold the article too.
    if (list.tagName === 'A') return [linksFrom(list)];
    return isListOfTopics(list) ? [{ links: selectAll(list, 'a'), elements: [list] }] : [];
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
  isShort(element, LONGEST_LIST) &&
  element.querySelector('a') !== null &&
  textOf(element).length < LONGEST_LIST &&
  linkDensity(element) > 0.5;

/** Mostly links of a few words: links to other articles have whole headlines. */
function isListOfTopics(element: Element): boolean {
  if (!isListOfLinks(element) || CLOUD.test(namesOf(element))) return false;
  const links = selectAll(element, 'a').map(textOf);
  if (links.length > MOST_IN_BOX || element.querySelector('[class*="tagcloud" i], [class*="tag-cloud" i]') !== null)
    return false;
  return links.filter((text) => text.length <= 40).length * 2 >= links.length;
}

/** Whether the element is a heading over topics; a colon after it does not matter. */
export function isTopicHeading(element: Element): boolean {
  return isShort(element, 60) && isHeadingText(element.textContent ?? '');
}

/** Whether the element holds less text than that, white space counted for one; one that is mostly white space does not. */
const isShort = (element: Element, longest: number): boolean =>
  element.textContent.length < longest * 20 && element.foldedText.length < longest;

const isHeadingText = (text: string): boolean => HEADINGS.has(lowered(fold(text)).replace(/\s*[:：]$/u, ''));

/** "Tags: ports, labour" in one line, the heading no element of its own. */
function isTopicLine(element: Element): boolean {
  const first = element.firstChild;
  const heading = first?.nodeType === 3 ? (first.nodeValue ?? '') : '';
  if (heading.length >= 60 || !/[:：]\s*$/u.test(heading) || !isHeadingText(heading)) return false;
  if (!isShort(element, LONGEST_LIST + heading.length)) return false;
  const links = selectAll(element, 'a').map(textOf);
  const rest = textOf(element).length - fold(heading).length;
  const linked = links.reduce((sum, text) => sum + text.length, 0);
  return (
    rest < LONGEST_LIST && linked > rest / 2 && links.length <= MOST_IN_BOX && links.every((text) => text.length <= 60)
  );
}

/** What a profile's selector names: a list of topics, or one. */
function namesIn(element: Element): string[] {
  const links = element.tagName === 'A' ? [] : selectAll(element, 'a');
  return links.length > 0 ? links.map(textOf) : splitTopics(textOf(element));
}

/** Links by which a page says that it is filed under something: not those of other articles' cards and of tag clouds. */
function tagLinks(document: Document, isElsewhere: Asked): Element[] {
  const links = selectAll(document, 'a[rel~="tag"]')
    .slice(0, MOST_ELEMENTS)
    .filter((link) => !isElsewhere(link));
  return links.length > MOST_IN_BOX ? [] : links;
}

const TOPIC_PATH =
  /\/(?:tags?|topics?|themes?|keywords?|subjects?|labels?|hashtag|tema|temas|etiquetas?|etiket|etiketler|konu|konular|thema|themen|schlagwort|sujet|sujets|mot-cle|mots-cles|theme|thematique|argomenti|tegi|teg|tags-page|trending-topics|وسم|وسوم|موضوع|موضوعات|tema-del-dia)\//iu;
const TOPIC_BOX =
  /(?:^|[\s_-])(?:tags?|taglist|topics?|topiclist|keywords?|hashtags|subjects?|etiketler|temas|themen)(?:$|[\s_-])/iu;
const BOXES =
  '[class*="tag" i], [class*="topic" i], [class*="keyword" i], [class*="subject" i], [class*="tema" i], [class*="etiket" i], [id*="tag" i], [id*="topic" i]';

/** Links to pages of topics in boxes that are named for them. */
function topicBoxes(document: Document, isElsewhere: Asked): Element[][] {
  return selectAll(document, BOXES)
    .slice(0, MOST_ELEMENTS)
    .filter((box) => TOPIC_BOX.test(namesOf(box)) && isListOfTopics(box) && !isElsewhere(box))
    .map((box) => selectAll(box, 'a').filter((link) => TOPIC_PATH.test(`${link.getAttribute('href') ?? ''}/`)))
    .filter((links) => links.length <= MOST_IN_BOX);
}

/** In what stands around an article and belongs to the site or to other articles. */
const ELSEWHERE =
  'nav, aside, footer:not(article footer), header:not(article header), [role="navigation"], [class*="tagcloud" i], [class*="tag-cloud" i], [class*="sidebar" i], [class*="related" i], [class*="widget" i], [class*="menu" i], [class*="card" i], [class*="trending" i], [class*="popular" i], [class*="teaser" i], [id*="sidebar" i], [id*="related" i]';

type Asked = (element: Element) => boolean;

/** Looks at each element once: thousands may stand in the same ones, and in each other. */
function askElsewhere(): Asked {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at) && !at.matches(ELSEWHERE)) {
      path.push(at);
      at = at.parentElement;
    }
    const found = at !== null && known.get(at) !== false;
    if (at !== null) known.set(at, found);
    for (const one of path) known.set(one, found);
    return found;
  };
}

/** In the site's own menus, where "Topics" heads its sections. */
const OF_SITE =
  'nav, header:not(article header), footer:not(article footer), [role="navigation"], [class*="tagcloud" i], [class*="tag-cloud" i], [class*="menu" i], [class*="widget" i], [class*="sidebar" i], [id*="sidebar" i]';
const isOfSite = (element: Element): boolean => element.closest(OF_SITE) !== null;
const CLOUD = /tag-?cloud|cloud-?tags|menu|nav/iu;

/** Microdata of the article by its property: contents, else texts. */
function marked(document: Document, property: string, isElsewhere: Asked): string[] {
  return selectAll(document, `[itemprop~="${property}"]`)
    .slice(0, MOST_IN_BOX)
    .filter((element) => !isElsewhere(element))
    .map(
      (element) =>
        element.getAttribute('content') ??
        (element.querySelector('[itemprop="name"]') === null
          ? textOf(element)
          : textOf(element.querySelector('[itemprop="name"]'))),
    );
}

/** Headline and sections of a page: what it declares weighed against what it shows. */
import { namesOf, selectAll, selectFirst, textOf, type Document, type Element } from './dom.ts';
import type { PageHints, PageJob } from './face.ts';
import type { PageMetadata } from './metadata.ts';
import { comparable, fold } from './text.ts';

export interface Headline {
  text: string;
  /** The element that shows it, for finding what stands around it. */
  element: Element | null;
}

type Feed = PageJob['feed'];

const LABELS =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="article-label" i], [class*="article-type" i], [class*="content-type" i]';

/** The headline as the page shows it, where that agrees with what it declares; else as declared, without the site's name. */
export function findHeadline(document: Document, hints: PageHints, metadata: PageMetadata, feed: Feed): Headline {
  const hinted = selectFirst(document, hints.headline ?? []);
  if (hinted !== null && textOf(hinted) !== '') return { text: textOf(hinted), element: hinted };
  const { article, meta, title, siteName } = metadata;
  const declared = [
    article?.headline ?? '',
    meta.get('og:title') ?? '',
    meta.get('twitter:title') ?? '',
    // What sites tell the services that count and send for them is seldom rewritten for search engines.
    meta.get('sailthru.title') ?? '',
    meta.get('parsely-title') ?? '',
    meta.get('dc.title') ?? '',
    title,
    feed.headline,
  ]
    .map((text) => withoutSite(text, siteName || feed.publication))
    .filter((text) => text !== '');
  const shown = selectAll(document, 'h1, [itemprop="headline"], h2')
    .slice(0, 60)
    .map((element) => ({
      element,
      text: textOf(element),
      names: declared.filter((text) => agree(text, textOf(element))).length,
    }))
    .filter(({ text }) => text.length >= 3 && text.length <= 300);
  const best = shown
    .filter(({ names }) => names > 0)
    .toSorted((one, other) => other.names - one.names || rank(one.element) - rank(other.element))[0];
  if (best !== undefined) return { text: best.text, element: best.element };
  // Declared headlines are often written for search engines; a lone heading long enough to be one is what readers see.
  const headings = shown.filter(({ element }) => element.tagName === 'H1' && !isLogo(element));
  const [only, ...others] = headings;
  if (only !== undefined && others.length === 0 && (only.text.length >= 15 || declared.length === 0)) return only;
  return { text: declared[0] ?? '', element: others.length === 0 ? (only?.element ?? null) : null };
}

/** The site's name as a heading, a link home. */
const isLogo = (heading: Element): boolean =>
  /logo|brand|site-?(?:title|name)/iu.test(namesOf(heading)) ||
  /^(?:https?:\/\/[^/]+)?\/?$/u.test(heading.querySelector('a')?.getAttribute('href') ?? '#');

const rank = (element: Element): number => (element.tagName === 'H1' ? 0 : 1);

/** Same words, or one cut short of the other, as declared headlines often are. */
function agree(declared: string, shown: string): boolean {
  const [one, other] = [comparable(declared), comparable(shown)];
  if (one.length < 3 || other.length < 3) return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 12 && short.length > long.length * 0.6 && long.startsWith(short);
}

/** Nobody reads a longer one; its parts are compared with the site's name one by one. */
const LONGEST_HEADLINE = 1_000;

/** `Headline | Site | What the site is` and `Site: Headline` without the site. */
function withoutSite(text: string, site: string): string {
  const line = fold(text.slice(0, LONGEST_HEADLINE));
  const own = comparable(site);
  const parts = [...line.matchAll(/\s+[|•·–—-]\s+|\s*:\s+|\s+[»«]\s+/gu)];
  const isSite = (part: string): boolean =>
    own !== '' && (comparable(part) === own || (own.length > 4 && comparable(part).startsWith(own)));
  for (const { index, 0: separator } of parts) {
    const rest = line.slice(index + separator.length);
    if (index > 0 && !separator.includes(':') && isSite(rest)) return line.slice(0, index);
    if (comparable(line.slice(0, index)) === own && own !== '') return rest;
  }
  // Without a known name the last short part after a bar is the site's; a dash may be the headline's own.
  return /^(.{12,}?)\s+[|•·»]\s+.{2,40}$/su.exec(line)?.[1] ?? line;
}

/** Sections by declaration and the label above the headline, by which the kind is told. */
export function findSections(headline: Element | null, { article, meta }: PageMetadata): string[] {
  const around = headline?.closest('header, article, main') ?? headline?.parentElement ?? null;
  // Cards of other articles have labels of their own, and stand below.
  const label = around === null ? [] : selectAll(around, LABELS).slice(0, 1);
  return [
    ...(article?.sections ?? []),
    meta.get('article:section') ?? '',
    ...label.flatMap((element) => textOf(element).split(/\s[·•|/—–-]\s/u)),
  ].filter((section) => section !== '' && section.length < 40);
}

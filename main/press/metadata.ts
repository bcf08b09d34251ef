/** What a page says of its article outside the text: JSON-LD, Open Graph, meta tags, microdata. Gathered first, decided later. */
import { absoluteAddress, withoutTracking } from './address.ts';
import { selectAll, textOf, type Document } from './dom.ts';
import { linkedArticle, linkedObjects, type LinkedArticle } from './json-ld.ts';
import { plainLine } from './text.ts';

/** More tags than anyone reads: what a hostile page gives beyond is not kept. */
const MOST = 100;

export interface PageMetadata {
  /** Address that relative ones on the page mean. */
  base: string;
  canonicalUrl: string;
  article: LinkedArticle | null;
  /** First content by lower-case name, property, itemprop or http-equiv. */
  meta: ReadonlyMap<string, string>;
  /** All contents of `article:tag`, and of `article:section`. */
  tags: string[];
  sections: string[];
  /** Of `parsely-page`, an old way to write all in one. */
  parsely: { tags: string[]; section: string };
  /** `<title>`. */
  title: string;
  siteName: string;
  htmlLanguage: string;
  htmlDirection: string;
}

/** Reads the whole head (and what stands for one elsewhere in the page); `url` is the document's final address. */
export function readMetadata(document: Document, url: string): PageMetadata {
  const base = absoluteAddress(document.querySelector('base[href]')?.getAttribute('href'), url) || url;
  const meta = new Map<string, string>();
  const [tags, sections]: [string[], string[]] = [[], []];
  for (const element of selectAll(document, 'meta')) {
    const content = plainLine(element.getAttribute('content') ?? element.getAttribute('value'));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined) continue;
      if (name === 'article:tag' || name === 'og:article:tag') tags.push(content);
      if (name === 'article:section') sections.push(content);
      if (!meta.has(name)) meta.set(name, content);
    }
  }
  const scripts = selectAll(document, 'script[type*="ld+json"]').map((script) => script.textContent ?? '');
  const html = document.documentElement;
  return {
    base,
    canonicalUrl: canonicalAddress(document, meta, base, url),
    article: linkedArticle(linkedObjects(scripts)),
    meta,
    tags: tags.slice(0, MOST),
    sections: sections.slice(0, MOST),
    parsely: parselyPage(meta.get('parsely-page')),
    title: textOf(document.querySelector('title')),
    siteName: meta.get('og:site_name') ?? meta.get('application-name') ?? '',
    htmlLanguage: html.getAttribute('lang') ?? html.getAttribute('xml:lang') ?? '',
    htmlDirection: html.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? '',
  };
}

function parselyPage(written: string | undefined): { tags: string[]; section: string } {
  const page = linkedObjects(written === undefined ? [] : [written])[0];
  const [tags, section] = [page?.['tags'], page?.['section']];
  return {
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').slice(0, MOST) : [],
    section: typeof section === 'string' ? section : '',
  };
}

/** A canonical address that leads to another site's front page or to no path of its own is a publisher's mistake. */
function canonicalAddress(document: Document, meta: ReadonlyMap<string, string>, base: string, url: string): string {
  const own = withoutTracking(absoluteAddress(url, '') || url);
  const written = [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), meta.get('og:url')];
  for (const value of written) {
    const address = absoluteAddress(value, base);
    if (address !== '' && (new URL(address).pathname !== '/' || pathOf(own) === '/')) return withoutTracking(address);
  }
  return own;
}

const pathOf = (address: string): string => {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
};

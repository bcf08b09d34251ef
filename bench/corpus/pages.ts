/** The corpus' pages as the press reads them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Document, ExtractedArticle } from '../../main/press/face.ts';
import { readPage } from '../../main/press/extract.ts';

export interface CorpusPage {
  set: 'aeb' | 'segments' | 'metadata';
  /** File name, which names the page for good. */
  name: string;
  url: string;
  article: ExtractedArticle;
}

/** A page as its set's list names it. */
export interface NamedPage {
  set: CorpusPage['set'];
  /** As the set's own list names it: id, address, or the file. */
  key: string;
  file: string;
  url: string;
}

/** A page as it lies in the corpus. */
export interface ListedPage extends NamedPage {
  document: Document;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every page that the three lists name, in their order, unread. */
export function namePages(folder: string): NamedPage[] {
  const pages = path.join(folder, 'pages');
  const articles = json(path.join(pages, 'aeb', 'ground-truth.json')) as Record<string, { url: string }>;
  const segments = json(path.join(pages, 'segments', 'segments.json')) as Record<string, { file: string }>;
  const cases = json(path.join(pages, 'metadata', 'cases.json')) as { html: string; url: string }[];
  return [
    ...Object.entries(articles).map(([id, { url }]) => ({
      set: 'aeb' as const,
      key: id,
      file: `html/${id}.html.gz`,
      url,
    })),
    ...Object.entries(segments).map(([url, { file }]) => ({
      set: 'segments' as const,
      key: url,
      file: `html/${file}`,
      url,
    })),
    ...cases.map(({ html, url }) => ({ set: 'metadata' as const, key: html, file: html, url })),
  ];
}

/** The page with its bytes. */
export function openPage(folder: string, page: NamedPage): ListedPage {
  const body = new Uint8Array(gunzipSync(readFileSync(path.join(folder, 'pages', page.set, page.file))));
  return { ...page, document: { body, url: addressOf(page.url, page.file), contentType: 'text/html' } };
}

/** Every page that the three lists name, in their order. */
export const listPages = (folder: string): ListedPage[] => namePages(folder).map((page) => openPage(folder, page));

/** What a feed says that says nothing. */
export const FEED = {
  headline: '',
  dek: '',
  byline: '',
  publishedAt: null,
  bodyText: '',
  language: '',
  publication: '',
};

/** The article of a page as the product reads it without profile and feed; null when it cannot be read. */
export function readListed({ document }: ListedPage): ExtractedArticle | null {
  const read = readPage({ document, hints: {}, feed: FEED });
  return read.ok ? read.value : null;
}

/** Every page that can be read. */
export function readPages(folder: string): CorpusPage[] {
  return listPages(folder).flatMap((page) => {
    const article = readListed(page);
    const { set, file, document } = page;
    return article === null ? [] : [{ set, name: path.basename(file), url: document.url, article }];
  });
}

/** Some lists give an address without scheme, or a name that is none. */
function addressOf(url: string, file: string): string {
  const address = /^https?:/u.test(url) ? url : `https://${url}`;
  return URL.canParse(address) ? address : `https://corpus.invalid/${encodeURIComponent(file)}`;
}

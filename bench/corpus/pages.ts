/** The corpus' pages as the press reads them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ExtractedArticle } from '../../main/press/face.ts';
import { readPage } from '../../main/press/extract.ts';

export interface CorpusPage {
  set: 'aeb' | 'segments' | 'metadata';
  /** File name, which names the page for good. */
  name: string;
  url: string;
  article: ExtractedArticle;
}

interface Listed {
  set: CorpusPage['set'];
  file: string;
  url: string;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every page that the three lists name and that lies there, in their order; pages that cannot be read are left out. */
export function readPages(folder: string): CorpusPage[] {
  const pages = path.join(folder, 'pages');
  const articles = json(path.join(pages, 'aeb', 'ground-truth.json')) as Record<string, { url: string }>;
  const segments = json(path.join(pages, 'segments', 'segments.json')) as Record<string, { file: string }>;
  const cases = json(path.join(pages, 'metadata', 'cases.json')) as { html: string; url: string }[];
  const listed: Listed[] = [
    ...Object.entries(articles).map(([id, { url }]) => ({ set: 'aeb' as const, file: `html/${id}.html.gz`, url })),
    ...Object.entries(segments).map(([url, { file }]) => ({ set: 'segments' as const, file: `html/${file}`, url })),
    ...cases.map(({ html, url }) => ({ set: 'metadata' as const, file: html, url })),
  ];
  return listed.flatMap(({ set, file, url }) => {
    const document = {
      body: new Uint8Array(gunzipSync(readFileSync(path.join(pages, set, file)))),
      url: addressOf(url, file),
      contentType: 'text/html',
    };
    const feed = { headline: '', dek: '', byline: '', publishedAt: null, bodyText: '', language: '', publication: '' };
    const read = readPage({ document, hints: {}, feed });
    return read.ok ? [{ set, name: path.basename(file), url: document.url, article: read.value }] : [];
  });
}

/** Some lists give an address without scheme, or a name that is none. */
function addressOf(url: string, file: string): string {
  const address = /^https?:/u.test(url) ? url : `https://${url}`;
  return URL.canParse(address) ? address : `https://corpus.invalid/${encodeURIComponent(file)}`;
}

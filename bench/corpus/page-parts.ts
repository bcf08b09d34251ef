/** The product's extraction over the corpus' pages: scores of bodies, segments and facts, speed by processor time, and the raw results. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExtractedArticle } from '../../main/press/face.ts';
import { meanRates, overlap, sameFact, segmentRates, wrongSegments, type Rates, type Segments } from './page-score.ts';
import { listPages, readListed, type ListedPage } from './pages.ts';
import type { Done } from './part.ts';

interface Fact {
  field: 'title' | 'author' | 'date_published' | 'dek' | 'lead_image_url';
  kind: 'text' | 'date' | 'address';
}

const FACTS: readonly Fact[] = [
  { field: 'title', kind: 'text' },
  { field: 'author', kind: 'text' },
  { field: 'date_published', kind: 'date' },
  { field: 'dek', kind: 'text' },
  { field: 'lead_image_url', kind: 'address' },
];

export type Metadata = Record<Fact['field'] | 'text', string>;

interface ReadOne extends ListedPage {
  /** Null for a page that failed. */
  article: ExtractedArticle | null;
}

const json = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(...parts), 'utf8'));

/** Scores and raw results of the three sets of pages. */
export function scorePages(folder: string): Done {
  const pages = path.join(folder, 'pages');
  const listed = listPages(folder);
  const began = process.cpuUsage();
  const read = listed.map((page) => ({ ...page, article: readListed(page) }));
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const of = (set: ListedPage['set']): ReadOne[] => read.filter((page) => page.set === set);
  const raw = {
    'aeb.json': byKey(of('aeb'), ({ article }) => ({ articleBody: article?.bodyText ?? '' })),
    'segments.json': byKey(of('segments'), ({ article }) => article?.bodyText ?? ''),
    'metadata.json': byKey(of('metadata'), ({ article }) => metadataOf(article)),
    'access.json': byKey(read, ({ article }) => article?.access ?? 'locked'),
  };
  const truth = json(pages, 'aeb', 'ground-truth.json') as Record<string, { articleBody: string }>;
  const segments = json(pages, 'segments', 'segments.json') as Record<string, Segments>;
  const cases = json(pages, 'metadata', 'cases.json') as ({ html: string } & Partial<Record<Fact['field'], unknown>>)[];
  return {
    scores: {
      failed: read.filter(({ article }) => article === null).map(({ file }) => path.basename(file)),
      aeb: scoreBodies(raw['aeb.json'], truth),
      segments: scoreSegments(raw['segments.json'], segments),
      metadata: scoreFacts(raw['metadata.json'], cases),
      speed: { pages: read.length, seconds: rounded(seconds), pagesPerSecond: rounded(read.length / seconds) },
    },
    raw,
  };
}

/** What an article says of itself, in the fields that the corpus asks for. */
export function metadataOf(article: ExtractedArticle | null): Metadata {
  const published = article?.publishedAt ?? null;
  return {
    title: article?.headline ?? '',
    author: article?.byline ?? '',
    date_published: published === null ? '' : new Date(published).toISOString(),
    dek: article?.dek ?? '',
    lead_image_url: article?.leadImage?.url ?? '',
    text: article?.bodyText ?? '',
  };
}

function scoreBodies(
  found: Record<string, { articleBody: string }>,
  truth: Record<string, { articleBody: string }>,
): unknown {
  const pages = Object.entries(truth).map(([id, { articleBody }]) => ({
    id,
    page: overlap(articleBody, found[id]?.articleBody ?? ''),
  }));
  return {
    pages: pages.length,
    ...halves(
      pages,
      ({ id }) => id,
      (some) => meanRates(some.map(({ page }) => page)),
    ),
  };
}

function scoreSegments(found: Record<string, string>, truth: Record<string, Segments>): unknown {
  const pages = Object.entries(truth).map(([url, segments]) => ({ url, segments, text: found[url] ?? '' }));
  const wrong = pages.map(({ segments, text }) => wrongSegments(segments, text));
  return {
    pages: pages.length,
    ...halves(pages, ({ url }) => url, segmentRates),
    missing: wrong.reduce((sum, { missing }) => sum + missing.length, 0),
    extra: wrong.reduce((sum, { extra }) => sum + extra.length, 0),
  };
}

function scoreFacts(
  found: Record<string, Metadata>,
  cases: readonly ({ html: string } & Partial<Record<Fact['field'], unknown>>)[],
): unknown {
  return Object.fromEntries(
    FACTS.map(({ field, kind }) => {
      const answers = cases.map((one) => ({
        html: one.html,
        same: sameFact(one[field], found[one.html]?.[field] ?? '', kind),
      }));
      const asked = answers.filter(({ same }) => same !== null);
      const held = asked.filter(({ same }) => same === true).length;
      const missed = asked.filter(({ same }) => same === false).map(({ html }) => path.basename(html, '.html.gz'));
      return [field, { asked: asked.length, held, share: rounded(held / Math.max(1, asked.length)), missed }];
    }),
  );
}

/** All, and by hash of the name two halves: rules were made on the first, so how far apart they are tells how far they carry. */
function halves<Page>(
  pages: readonly Page[],
  nameOf: (page: Page) => string,
  score: (pages: readonly Page[]) => Rates,
): Rates & { firstHalf: number; secondHalf: number } {
  const isFirst = (page: Page): boolean => (createHash('sha256').update(nameOf(page)).digest()[0] ?? 0) < 128;
  const roundedRates = Object.fromEntries(
    Object.entries(score(pages)).map(([name, value]) => [name, rounded(value)]),
  ) as unknown as Rates;
  return {
    ...roundedRates,
    firstHalf: rounded(score(pages.filter(isFirst)).f1),
    secondHalf: rounded(score(pages.filter((page) => !isFirst(page))).f1),
  };
}

const byKey = <Value>(pages: readonly ReadOne[], valueOf: (page: ReadOne) => Value): Record<string, Value> =>
  Object.fromEntries(pages.map((page) => [page.key, valueOf(page)]));

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

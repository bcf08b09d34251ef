/** One reader in a process of its own, so that its memory is its own: prints its figures as JSON. Started by ../extract.ts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { meanRates, overlap, segmentRates, type Segments } from '../corpus/page-score.ts';
import { FEED, listPages, type ListedPage } from '../corpus/pages.ts';
import { createPress } from '../../main/press/index.ts';
import { READERS, type Reader } from './readers.ts';

export interface Figures {
  /** Of the set `aeb`, the middle of the runs, by the processor time of the whole process, which other programs do not change. */
  pagesPerSecond: number;
  aebF1: number;
  segmentsF1: number;
  /** Pages at which it threw. */
  threw: number;
  /** Of the whole process after every page of the corpus was read once; Node itself and the corpus are some 170 of it. */
  peakMegabytes: number;
}

const [name = '', folder = '', runs = '3'] = process.argv.slice(2);
const load = READERS[name];
if (load === undefined) throw new Error(`no reader called ${name}`);
const reader = await load();
const listed = listPages(folder);
const json = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(folder, 'pages', ...parts), 'utf8'));
let threw = 0;
async function read(page: ListedPage, by: Reader): Promise<string> {
  try {
    return await by(page);
  } catch {
    threw += 1;
    return '';
  }
}

async function readAll(pages: readonly ListedPage[], by: Reader): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  // One thread, one page at a time.
  // oxlint-disable-next-line no-await-in-loop
  for (const page of pages) texts.set(page.key, await read(page, by));
  return texts;
}

const press =
  name === 'broadsheet'
    ? createPress({ workerUrl: new URL('../../main/press/worker.ts', import.meta.url), size: 1, timeLimitMs: 120_000 })
    : null;

/** The product reads in a worker with a memory limit, as in the app, and each page's bytes change hands. */
async function inWorker({ document }: ListedPage): Promise<string> {
  const answer = await press?.run('readPage', {
    document,
    hints: {},
    feed: FEED,
  });
  if (answer?.ok === true) return answer.value.bodyText;
  throw new Error('not read');
}

const all = await readAll(listed, press === null ? reader : inWorker);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
await press?.stop();
const thrown = threw;
const articles = listPages(folder).filter(({ set }) => set === 'aeb');
const seconds: number[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  const began = process.cpuUsage();
  // oxlint-disable-next-line no-await-in-loop
  await readAll(articles, reader);
  const { user, system } = process.cpuUsage(began);
  seconds.push((user + system) / 1e6);
}
const middle = seconds.toSorted((one, other) => one - other)[seconds.length >> 1] ?? 1;
const truth = json('aeb', 'ground-truth.json') as Record<string, { articleBody: string }>;
const segments = json('segments', 'segments.json') as Record<string, Segments>;
const aeb = meanRates(Object.entries(truth).map(([id, page]) => overlap(page.articleBody, all.get(id) ?? '')));
const parts = segmentRates(
  Object.entries(segments).map(([url, page]) => ({ segments: page, text: all.get(url) ?? '' })),
);
const figures: Figures = {
  pagesPerSecond: Number((articles.length / middle).toFixed(1)),
  aebF1: Number(aeb.f1.toFixed(4)),
  segmentsF1: Number(parts.f1.toFixed(4)),
  threw: thrown,
  peakMegabytes,
};
console.log(JSON.stringify(figures));

/** One reader in a process of its own, which reads the batches that ../extract.ts asks for. Memory is that of this process. */
import { namePages, openPage } from '../corpus/pages.ts';
import { READERS } from './readers.ts';

export interface Ready {
  /** Of this process before its first page: Node, the reader and its libraries. */
  emptyMegabytes: number;
}

export interface Batch {
  /** Of each page, by the processor time of the whole process, which other programs do not change; opening it is not in it. */
  seconds: number[];
  texts: string[];
  /** Pages at which it threw. */
  threw: number;
  /** The largest so far. */
  peakMegabytes: number;
}

const [name = '', folder = ''] = process.argv.slice(2);
const load = READERS[name];
if (load === undefined) throw new Error(`no reader called ${name}`);
const reader = await load();
const named = namePages(folder);

/** Seconds of the processor that this process has had. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

let before = spent();

async function readBatch(numbers: readonly number[]): Promise<Batch> {
  const opening = spent();
  // Only these lie in memory: the corpus is no part of what a reader takes.
  const pages = numbers.flatMap((number) => {
    const page = named[number];
    return page === undefined ? [] : [openPage(folder, page)];
  });
  const opened = spent() - opening;
  const texts: string[] = [];
  const took: number[] = [];
  let threw = 0;
  for (const page of pages) {
    const began = spent();
    try {
      // One thread, one page at a time.
      // oxlint-disable-next-line no-await-in-loop
      texts.push(await reader(page));
    } catch {
      threw += 1;
      texts.push('');
    }
    took.push(spent() - began);
  }
  // What a reader leaves to be cleared away is cleared between pages and batches too, and is its own work.
  const since = spent();
  const whole = since - before - opened;
  before = since;
  const share =
    whole /
    Math.max(
      1e-6,
      took.reduce((sum, one) => sum + one, 0),
    );
  return {
    seconds: took.map((one) => one * share),
    texts,
    threw,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const answered = async (numbers: number[]): Promise<void> => {
  process.send?.(await readBatch(numbers));
};
process.on('message', (numbers: number[]) => void answered(numbers));
const ready: Ready = { emptyMegabytes: Math.round(process.memoryUsage().rss / 1024 ** 2) };
process.send?.(ready);

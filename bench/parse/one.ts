/** One reader in a process of its own, which reads all feeds as often as ../parse.ts asks. */
import { listFeeds, type ListedFeed } from '../corpus/list-feeds.ts';
import { READERS, type Reader, type ReaderName } from './readers.ts';

export interface Ready {
  feeds: number;
  megabytes: number;
  wholeMegabytes: number;
  /** Of this process before its first feed: Node, the reader, and the bytes of all feeds, which are held for speed. */
  emptyMegabytes: number;
}

export interface Run {
  /** By the processor time of the whole process, which other programs do not change. */
  seconds: number;
  /** For whole feeds of publications alone: most of the others are tests of a few lines. */
  wholeSeconds: number;
  items: number;
  /** Feeds that it refused; what it gives up at once costs it no time. */
  refused: number;
  /** The largest so far. */
  peakMegabytes: number;
}

const WHOLE: ReadonlySet<string> = new Set(['rss-parser', 'netnewswire']);
const [name = '', folder = ''] = process.argv.slice(2);
const reader: Reader = READERS[name as ReaderName];
const listed = listFeeds(folder);
const whole = listed.filter(({ set }) => WHOLE.has(set));
const megabytesOf = (feeds: readonly ListedFeed[]): number =>
  feeds.reduce((sum, { document }) => sum + document.body.length, 0) / 1e6;

async function readAll(feeds: readonly ListedFeed[]): Promise<{ seconds: number; items: number; refused: number }> {
  const told = { items: 0, refused: 0 };
  const began = process.cpuUsage();
  for (const { document } of feeds)
    try {
      // One thread, one feed at a time.
      // oxlint-disable-next-line no-await-in-loop
      told.items += await reader(document);
    } catch {
      told.refused += 1;
    }
  const { user, system } = process.cpuUsage(began);
  return { ...told, seconds: (user + system) / 1e6 };
}

async function run(): Promise<Run> {
  const all = await readAll(listed);
  const { seconds: wholeSeconds } = await readAll(whole);
  return { ...all, wholeSeconds, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

const answered = async (): Promise<void> => {
  process.send?.(await run());
};
process.on('message', () => void answered());
const ready: Ready = {
  feeds: listed.length,
  megabytes: megabytesOf(listed),
  wholeMegabytes: megabytesOf(whole),
  emptyMegabytes: Math.round(process.memoryUsage().rss / 1024 ** 2),
};
process.send?.(ready);

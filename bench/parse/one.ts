/** One reader in a process of its own, so that its memory is its own: prints its figures as JSON. Started by ../parse.ts. */
import { listFeeds, type ListedFeed } from '../corpus/list-feeds.ts';
import { READERS, type Reader, type ReaderName } from './readers.ts';

export interface Figures {
  feeds: number;
  megabytes: number;
  /** The middle of the runs after a first one, by the processor time of the whole process, which other programs do not change. */
  megabytesPerSecond: number;
  /** The same over whole feeds of publications alone: most of the others are tests of a few lines. */
  wholeMegabytesPerSecond: number;
  /** Feeds that it refused; what it gives up at once costs it no time. */
  refused: number;
  items: number;
  /** Of the whole process, Node and the corpus included. */
  peakMegabytes: number;
}

const WHOLE: ReadonlySet<string> = new Set(['rss-parser', 'netnewswire']);
const [name = '', folder = '', runs = '7'] = process.argv.slice(2);
const reader: Reader = READERS[name as ReaderName];
const listed = listFeeds(folder);
const whole = listed.filter(({ set }) => WHOLE.has(set));
const megabytesOf = (feeds: readonly ListedFeed[]): number =>
  feeds.reduce((sum, { document }) => sum + document.body.length, 0) / 1e6;

async function readAll(feeds: readonly ListedFeed[]): Promise<{ items: number; refused: number }> {
  const told = { items: 0, refused: 0 };
  for (const { document } of feeds)
    try {
      // One thread, one feed at a time.
      // oxlint-disable-next-line no-await-in-loop
      told.items += await reader(document);
    } catch {
      told.refused += 1;
    }
  return told;
}

async function speed(feeds: readonly ListedFeed[]): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    const began = process.cpuUsage();
    // oxlint-disable-next-line no-await-in-loop
    await readAll(feeds);
    const { user, system } = process.cpuUsage(began);
    seconds.push((user + system) / 1e6);
  }
  const middle = seconds.toSorted((first, second) => first - second)[seconds.length >> 1] ?? 1;
  return Number((megabytesOf(feeds) / middle).toFixed(2));
}

const told = await readAll(listed);
const figures: Figures = {
  feeds: listed.length,
  megabytes: Number(megabytesOf(listed).toFixed(2)),
  megabytesPerSecond: await speed(listed),
  wholeMegabytesPerSecond: await speed(whole),
  ...told,
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(figures));

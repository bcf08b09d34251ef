/**
 * `npm run bench -- parse [--corpus ../shared/corpus] [--runs 9] [--budget 40] [--only <readers>]`: megabytes of feeds a second
 * and memory of the product's feed reader beside peers, each in a process of its own, one thread: from bytes to what a feed
 * says, and for the product also to what the library stores (dates, addresses, languages, sanitised bodies). They read all feeds
 * by turns, `--runs` times or until each has had `--budget` seconds by the clock; the first time warms the code up, of the others
 * the middle counts. `worker` is the memory that a real press worker takes. Done in less than five minutes.
 */
import { parseArgs } from 'node:util';
import { startChild, type Child } from './child.ts';
import { machine } from './measure.ts';
import type { Ready, Run } from './parse/one.ts';
import { byTurns, type Taken } from './turns.ts';
import { workerMemory } from './worker-memory.ts';

interface Figures {
  feeds: number;
  megabytes: number;
  /** Times that all feeds were read and timed. */
  runs: number;
  megabytesPerSecond: number;
  /** The same over whole feeds of publications alone. */
  wholeMegabytesPerSecond: number;
  refused: number;
  items: number;
  /** Resident memory of the reader's own process: before its first feed, the bytes of all feeds included, and at its largest. */
  resident: { empty: number; peak: number };
  ended: Taken<Run>['ended'];
}

const OURS = 'broadsheet';
const NAMES = [OURS, 'broadsheet, to the library', 'feedsmith', 'rss-parser'];
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    runs: { type: 'string', default: '9' },
    budget: { type: 'string', default: '40' },
    only: { type: 'string', default: NAMES.join(';') },
  },
});
const budgetMs = Number(values.budget) * 1_000;
const names = values.only.split(';');
const children = new Map<string, { child: Child; ready: Ready }>();
for (const name of names) {
  // oxlint-disable-next-line no-await-in-loop
  const { child, ready } = await startChild(new URL('parse/one.ts', import.meta.url), [name, values.corpus]);
  if (ready === null) throw new Error(`${name} could not be started`);
  children.set(name, { child, ready: ready as Ready });
}
const taken = await byTurns(
  names,
  Number(values.runs) + 1,
  async (name) => (await children.get(name)?.child.ask('run', budgetMs)) as Run | null,
  budgetMs,
  () => performance.now(),
);

const middle = (seconds: readonly number[]): number =>
  seconds.toSorted((one, other) => one - other)[seconds.length >> 1] ?? Number.NaN;
const rounded = (value: number): number => Number(value.toFixed(2));

function figuresOf({ turns, ended }: Taken<Run>, ready: Ready): Figures {
  const timed = turns.slice(1).map(({ answer }) => answer);
  const last = turns.at(-1)?.answer;
  return {
    feeds: ready.feeds,
    megabytes: rounded(ready.megabytes),
    runs: timed.length,
    megabytesPerSecond: rounded(ready.megabytes / middle(timed.map(({ seconds }) => seconds))),
    wholeMegabytesPerSecond: rounded(ready.wholeMegabytes / middle(timed.map(({ wholeSeconds }) => wholeSeconds))),
    refused: last?.refused ?? 0,
    items: last?.items ?? 0,
    resident: { empty: ready.emptyMegabytes, peak: last?.peakMegabytes ?? 0 },
    ended,
  };
}

const readers: Record<string, Figures> = {};
for (const [name, { child, ready }] of children) {
  child.end();
  const record = taken.get(name);
  if (record !== undefined) readers[name] = figuresOf(record, ready);
}
const worker = await workerMemory('parseFeed', values.corpus, budgetMs);
const ours = readers[OURS];
const ratios = Object.fromEntries(
  Object.entries(readers)
    .filter(([name]) => name !== OURS && ours !== undefined)
    .map(([name, { megabytesPerSecond: all, wholeMegabytesPerSecond: whole }]) => [
      name,
      {
        all: rounded((ours?.megabytesPerSecond ?? 0) / all),
        whole: rounded((ours?.wholeMegabytesPerSecond ?? 0) / whole),
      },
    ]),
);
console.log(JSON.stringify({ machine: machine(), readers, ratios, worker }, null, 2));

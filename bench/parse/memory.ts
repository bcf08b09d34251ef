/** Memory of a real press worker that reads every feed of the corpus to the library: prints it as JSON. Started by ../parse.ts. */
import { Worker } from 'node:worker_threads';
import { createPress } from '../../main/press/index.ts';
import { listFeeds } from '../corpus/list-feeds.ts';

export interface WorkerMemory {
  /** By how much the process grew from before the worker began to its largest. */
  grownMegabytes: number;
  /** The worker's own heap at its largest, as seen after each feed. */
  heapMegabytes: number;
}

const RUNS = 3;
const [folder = ''] = process.argv.slice(2);
const listed = listFeeds(folder);
const before = process.memoryUsage().rss;
let worker: Worker | null = null;
const press = createPress({
  workerUrl: new URL('../../main/press/worker.ts', import.meta.url),
  size: 1,
  createWorker: (url, resourceLimits) => (worker = new Worker(url, { resourceLimits })),
});
const heapOf = async (one: Worker | null): Promise<number> => (await one?.getHeapStatistics())?.used_heap_size ?? 0;
// An idle worker keeps no process alive.
const awake = setInterval(() => undefined, 1_000);
let most = before;
let heap = 0;
for (let run = 0; run < RUNS; run += 1)
  for (const { document } of listed) {
    // One after the other, as one worker takes them. It is handed a copy: the bytes change hands.
    // oxlint-disable-next-line no-await-in-loop
    await press.run('parseFeed', { ...document, body: new Uint8Array(document.body) });
    most = Math.max(most, process.memoryUsage().rss);
    // oxlint-disable-next-line no-await-in-loop
    heap = Math.max(heap, await heapOf(worker));
  }
clearInterval(awake);
await press.stop();
const memory: WorkerMemory = {
  grownMegabytes: Math.round((most - before) / 1e6),
  heapMegabytes: Math.round(heap / 1e6),
};
console.log(JSON.stringify(memory));

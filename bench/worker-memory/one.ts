/** A real press worker reads the corpus' documents, thrice or as long as its time lasts. Started by ../worker-memory.ts. */
import type { Worker as Thread } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';
import type { Document } from '../../main/press/face.ts';
import { createPress } from '../../main/press/index.ts';
import { FEED, namePages, openPage } from '../corpus/pages.ts';
import { feedOpeners } from '../corpus/list-feeds.ts';
import type { WorkerMemory } from '../worker-memory.ts';

const RUNS = 3;
const [job = '', folder = ''] = process.argv.slice(2);
const openers: (() => Document)[] =
  job === 'readPage'
    ? namePages(folder).map((page) => () => openPage(folder, page).document)
    : feedOpeners(folder).map(({ open }) => open);

async function measure(budgetMs: number): Promise<WorkerMemory> {
  const before = process.memoryUsage().rss;
  const until = performance.now() + budgetMs;
  let worker: Thread | null = null;
  const press = createPress({
    workerUrl: new URL('../../main/press/worker.ts', import.meta.url),
    size: 1,
    createWorker: (url, resourceLimits) => (worker = new Worker(url, { resourceLimits })),
  });
  const heapOf = async (one: Thread | null): Promise<number> => (await one?.getHeapStatistics())?.used_heap_size ?? 0;
  let documents = 0;
  let most = before;
  let heap = 0;
  for (let run = 0; run < RUNS; run += 1)
    for (const open of openers) {
      if (performance.now() > until) break;
      const document = open();
      // One after the other, as one worker takes them.
      // oxlint-disable no-await-in-loop
      await (job === 'readPage'
        ? press.run('readPage', { document, hints: {}, feed: FEED })
        : press.run('parseFeed', document));
      documents += 1;
      most = Math.max(most, process.memoryUsage().rss);
      heap = Math.max(heap, await heapOf(worker));
      // oxlint-enable no-await-in-loop
    }
  await press.stop();
  return {
    documents,
    grownMegabytes: Math.round((most - before) / 1024 ** 2),
    heapMegabytes: Math.round(heap / 1024 ** 2),
  };
}

const answered = async (budgetMs: number): Promise<void> => {
  process.send?.(await measure(budgetMs));
};
process.on('message', (budgetMs: number) => void answered(budgetMs));
process.send?.('ready');

/**
 * `npm run bench -- extract [--corpus ../shared/corpus] [--budget 45] [--seed 1] [--only <readers>]`: pages per second, scores
 * and memory of the product's extraction (bytes to sanitised article, facts, topics, access and signs) beside peers (page to
 * text), each in a process of its own, one thread. They take the corpus' pages in batches of a seeded order, by turns; one that
 * has had `--budget` seconds by the clock is given no more, and is compared with the product over the pages that it read: on a
 * busy machine and with a slow reader that is a part of them, and the JSON says how many. Done in less than five minutes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startChild, type Child } from './child.ts';
import { namePages } from './corpus/pages.ts';
import { figuresOf, type Figures, type Truth } from './extract/figures.ts';
import type { Batch, Ready } from './extract/one.ts';
import { machine } from './measure.ts';
import { generator } from './random.ts';
import { byTurns, shuffled } from './turns.ts';
import { workerMemory } from './worker-memory.ts';

const OURS = 'broadsheet';
const NAMES = [OURS, 'readability on jsdom', 'readability on linkedom', 'defuddle on linkedom'];
const BATCH = 6;
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    budget: { type: 'string', default: '45' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: NAMES.join(',') },
  },
});
const budgetMs = Number(values.budget) * 1_000;
const named = namePages(values.corpus);
const order = shuffled(named.length, generator(Number(values.seed)));
const batches = Array.from({ length: Math.ceil(order.length / BATCH) }, (_unused, at) =>
  order.slice(at * BATCH, (at + 1) * BATCH),
);
const json = (...parts: string[]): unknown =>
  JSON.parse(readFileSync(path.join(values.corpus, 'pages', ...parts), 'utf8'));
const truth: Truth = {
  aeb: json('aeb', 'ground-truth.json') as Truth['aeb'],
  segments: json('segments', 'segments.json') as Truth['segments'],
};

const names = values.only.split(',');
const children = new Map<string, { child: Child; empty: number }>();
for (const name of names) {
  const script = new URL('extract/one.ts', import.meta.url);
  // oxlint-disable-next-line no-await-in-loop
  const { child, ready } = await startChild(script, [name, values.corpus]);
  children.set(name, { child, empty: (ready as Ready | null)?.emptyMegabytes ?? 0 });
}
const taken = await byTurns(
  names,
  batches.length,
  async (name, batch) => (await children.get(name)?.child.ask(batches[batch], budgetMs)) as Batch | null,
  budgetMs,
  () => performance.now(),
);
for (const { child } of children.values()) child.end();
const readers: Record<string, Figures> = {};
for (const [name, one] of taken)
  readers[name] = figuresOf(
    one,
    name === OURS ? undefined : taken.get(OURS),
    children.get(name)?.empty ?? 0,
    batches,
    named,
    truth,
  );
const worker = await workerMemory('readPage', values.corpus, budgetMs / 2);
console.log(
  JSON.stringify({ machine: machine(), seed: Number(values.seed), pages: named.length, readers, worker }, null, 2),
);

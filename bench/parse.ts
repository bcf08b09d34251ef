/**
 * `npm run bench -- parse [--corpus ../shared/corpus] [--runs 7]`: megabytes of feeds a second and peak memory of the
 * product's feed reader beside peers, each in a process of its own, one thread, one after the other: from bytes to what a
 * feed says, and for the product also to what the library stores (dates, addresses, languages, sanitised bodies). `worker` is the memory that a real press worker takes for all of them.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { machine } from './measure.ts';
import type { WorkerMemory } from './parse/memory.ts';
import type { Figures } from './parse/one.ts';

const OURS = 'broadsheet';
const NAMES = [OURS, 'broadsheet, to the library', 'feedsmith', 'rss-parser'];
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: NAMES.join(';') },
  },
});
const begin = async (file: string, ...given: string[]): Promise<unknown> => {
  const script = fileURLToPath(new URL(`parse/${file}`, import.meta.url));
  return JSON.parse((await promisify(execFile)(process.execPath, [script, ...given])).stdout);
};
const readers: Record<string, Figures> = {};
for (const name of values.only.split(';')) {
  // One after the other: they would share the processor.
  // oxlint-disable-next-line no-await-in-loop
  readers[name] = (await begin('one.ts', name, values.corpus, values.runs)) as Figures;
}
const worker = (await begin('memory.ts', values.corpus)) as WorkerMemory;
const ours = readers[OURS];
const ratios = Object.fromEntries(
  Object.entries(readers)
    .filter(([name]) => name !== OURS && ours !== undefined)
    .map(([name, { megabytesPerSecond: all, wholeMegabytesPerSecond: whole }]) => [
      name,
      {
        all: Number(((ours?.megabytesPerSecond ?? 0) / all).toFixed(2)),
        whole: Number(((ours?.wholeMegabytesPerSecond ?? 0) / whole).toFixed(2)),
      },
    ]),
);
console.log(JSON.stringify({ machine: machine(), readers, ratios, worker }, null, 2));

/**
 * `npm run bench -- extract [--corpus ../shared/corpus] [--runs 3] [--only <readers>]`: pages per second, scores and peak
 * memory of the product's extraction (bytes to sanitised article, facts, topics, access and signs) beside peers (page to
 * text), each in a process of its own, one thread, one after the other.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import type { Figures } from './extract/one.ts';
import { machine } from './measure.ts';

const NAMES = ['broadsheet', 'readability on jsdom', 'readability on linkedom', 'defuddle on linkedom'];
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: NAMES.join(',') },
  },
});
const one = fileURLToPath(new URL('extract/one.ts', import.meta.url));
const readers: Record<string, Figures> = {};
for (const name of values.only.split(',')) {
  // One after the other: they would share the processor.
  // oxlint-disable-next-line no-await-in-loop
  const { stdout } = await promisify(execFile)(process.execPath, [one, name, values.corpus, values.runs], {
    maxBuffer: 1e8,
  });
  readers[name] = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Figures;
}
const ours = readers['broadsheet']?.pagesPerSecond ?? 0;
const ratios = Object.fromEntries(
  Object.entries(readers)
    .filter(([name]) => name !== 'broadsheet')
    .map(([name, { pagesPerSecond }]) => [name, Number((ours / pagesPerSecond).toFixed(2))]),
);
console.log(JSON.stringify({ machine: machine(), readers, ratios }, null, 2));

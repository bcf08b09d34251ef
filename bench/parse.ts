/**
 * `npm run bench -- parse [--corpus ../shared/corpus] [--runs 7]`: megabytes of feeds a second and peak memory of the
 * product's feed reader beside peers, each in a process of its own, one thread, one after the other: from bytes to what a
 * feed says, and for the product also to what the library stores (dates, addresses, languages, sanitised bodies).
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { machine } from './measure.ts';
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
const one = fileURLToPath(new URL('parse/one.ts', import.meta.url));
const readers: Record<string, Figures> = {};
for (const name of values.only.split(';')) {
  // One after the other: they would share the processor.
  // oxlint-disable-next-line no-await-in-loop
  const { stdout } = await promisify(execFile)(process.execPath, [one, name, values.corpus, values.runs]);
  readers[name] = JSON.parse(stdout) as Figures;
}
const ours = readers[OURS]?.megabytesPerSecond ?? 0;
const ratios = Object.fromEntries(
  Object.entries(readers)
    .filter(([name]) => name !== OURS)
    .map(([name, { megabytesPerSecond }]) => [name, Number((ours / megabytesPerSecond).toFixed(2))]),
);
console.log(JSON.stringify({ machine: machine(), readers, ratios }, null, 2));

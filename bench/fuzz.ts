/**
 * `npm run fuzz -- [--runs 20000] [--seed N] [--from 0] [--growth 300] [--corpus ../shared/corpus]`: damaged documents through
 * every way into the press, in a thread with a limit of time. Nothing may throw past its face, take more than two seconds of
 * CPU, or make its memory grow. Then as many documents as `--growth` says that are one thing many times over: four times as
 * long, they may take no more than eight times as long. Prints one JSON object; every input that fails is kept under out/fuzz/
 * with its seed and number.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { allOriginals, ownOriginals } from './fuzz/originals.ts';
import { MOST, SHORT, growths } from './fuzz/growth.ts';
import { runOf } from './fuzz/play.ts';
import { shapeOf } from './fuzz/shapes.ts';
import type { Told, Work } from './fuzz/worker.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    growth: { type: 'string', default: '300' },
    corpus: { type: 'string', default: path.join(root, '..', 'shared', 'corpus') },
  },
});
const seed = Number(values.seed);
const first = Number(values.from);
const last = first + Number(values.runs);
const folder = existsSync(values.corpus) ? values.corpus : null;
const out = path.join(root, 'out', 'fuzz');
/** A run that takes so long by the clock hangs, however busy the machine. */
const HANGS_MS = 30_000;
/** Between the beginning and the end of the runs; what is compiled and cached on the way is less. */
const MOST_GROWTH_MB = 24;

const faults: { number: number; target: string; what: string }[] = [];
const memory: number[] = [];

/** Runs from `from` on; the number to go on from when one hung, null at the end. */
function stretch(from: number): Promise<number | null> {
  const now = new SharedArrayBuffer(4);
  const work: Work = { seed, from, to: last, folder, now };
  const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  });
  return new Promise((resolve) => {
    let since = { number: -1, at: 0 };
    const end = (next: number | null): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(next);
    };
    const under = (): number => Atomics.load(new Int32Array(now), 0);
    const watch = setInterval(() => {
      if (under() !== since.number) since = { number: under(), at: performance.now() };
      else if (performance.now() - since.at > HANGS_MS) {
        faults.push({ number: under(), target: '', what: 'hangs' });
        end(under() + 1);
      }
    }, 500);
    worker.on('message', (told: Told) => {
      if (told.kind === 'done') end(null);
      else if (told.kind === 'memory') {
        memory.push(told.megabytes);
        process.stderr.write('.');
      } else {
        const what = told.kind === 'fault' ? told.message : `took ${told.milliseconds} ms of CPU`;
        faults.push({ number: told.number, target: told.target, what });
      }
    });
    worker.on('error', (error) => {
      faults.push({ number: under(), target: '', what: String(error) });
      end(under() + 1);
    });
  });
}

/** The input of a failed run, made anew from its number. */
function keep(number: number, what: string): string {
  mkdirSync(out, { recursive: true });
  const { target, body } = runOf(seed, number, folder === null ? ownOriginals() : allOriginals(folder));
  const file = path.join(out, `${target.name}-${seed}-${number}.bin`);
  writeFileSync(file, body);
  process.stderr.write(
    `\nseed ${seed}, run ${number}: ${what}\n  kept as ${path.relative(root, file)}; again by: npm run fuzz -- --seed ${seed} --from ${number} --runs 1\n`,
  );
  return target.name;
}

const began = performance.now();
for (let next: number | null = first; next !== null && next < last;)
  // Each goes on where the one before had to be ended.
  // oxlint-disable-next-line no-await-in-loop
  next = await stretch(next);
for (const fault of faults) fault.target = keep(fault.number, fault.what);
const growth = memory.length < 4 ? 0 : Math.min(...memory.slice(-2)) - Math.min(...memory.slice(1, 3));
const shapes = Number(values.growth);
const time = await growths(seed, shapes);
for (const { number, shape } of time.faults) {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, `growth-${seed}-${number}.bin`), shapeOf(seed, number).make(4 * SHORT));
  process.stderr.write(`\nseed ${seed}, shape ${number}: time grows faster than the document: ${shape}\n`);
}
const failed = faults.length > 0 || growth > MOST_GROWTH_MB || time.faults.length > 0;
console.log(
  JSON.stringify(
    {
      fuzz: folder === null ? 'own documents' : path.resolve(folder),
      seed,
      runs: last - first,
      seconds: Math.round((performance.now() - began) / 1_000),
      faults,
      megabytes: {
        first: memory[1] ?? memory[0] ?? null,
        last: memory.at(-1) ?? null,
        growth: Math.round(growth * 10) / 10,
      },
      // What four times the length costs: 4 is in step with it.
      growth: { shapes, allowed: MOST, ...time },
    },
    null,
    2,
  ),
);
process.exitCode = failed ? 1 : 0;

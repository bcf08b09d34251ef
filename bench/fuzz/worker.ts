/** Runs a stretch of the fuzzing in a thread that can be ended, and tells of each fault and of its memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { allOriginals, ownOriginals } from './originals.ts';
import { runOf } from './play.ts';

export interface Work {
  seed: number;
  from: number;
  to: number;
  /** The corpus' folder, null for the documents written here. */
  folder: string | null;
  /** Number of the run that is under way. */
  now: SharedArrayBuffer;
}

export type Told =
  | { kind: 'fault'; number: number; target: string; message: string }
  | { kind: 'slow'; number: number; target: string; milliseconds: number }
  | { kind: 'memory'; number: number; megabytes: number }
  | { kind: 'done' };

const SLOW_MS = 2_000;
const MEMORY_EVERY = 1_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const { seed, from, to, folder, now } = workerData as Work;
const under = new Int32Array(now);
const originals = folder === null ? ownOriginals() : allOriginals(folder);
const tell = (told: Told): void => parentPort?.postMessage(told, []);

/** CPU time of this thread, so that other work on the machine counts for nothing. */
function milliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

for (let number = from; number < to; number += 1) {
  Atomics.store(under, 0, number);
  const { target, body } = runOf(seed, number, originals);
  const began = milliseconds();
  try {
    target.read(body);
  } catch (error) {
    tell({ kind: 'fault', number, target: target.name, message: String(error) });
  }
  const took = milliseconds() - began;
  if (took > SLOW_MS) tell({ kind: 'slow', number, target: target.name, milliseconds: Math.round(took) });
  if ((number + 1) % MEMORY_EVERY === 0) {
    collect();
    tell({ kind: 'memory', number, megabytes: Math.round(process.memoryUsage().heapUsed / 1e5) / 10 });
  }
}
tell({ kind: 'done' });

/** How time grows with length: shapes read once and four times as long, each in a thread that can be ended. */
import { Worker } from 'node:worker_threads';
import type { Asked } from './growth-worker.ts';
import { shapeOf } from './shapes.ts';

export interface Growth {
  number: number;
  shape: string;
  /** Milliseconds of CPU for the short and the long document; the long one's is null when it was ended. */
  short: number;
  long: number | null;
  /** 4 is in step with the length, 16 its square. */
  ratio: number | null;
}

export const SHORT = 60_000;
const LONG = 4 * SHORT;
/** What is read so soon is not worth a question, and too short to be measured. */
const SOON_MS = 200;
/** Caches that overflow and collections of garbage add to what grows in step. */
export const MOST = 8;
/** By the clock, however busy the machine. */
const HANGS_MS = 20_000;

/** Those of `count` shapes that grow by more than is in step with their length, and the largest ratio of all that took long enough. */
export async function growths(seed: number, count: number): Promise<{ worst: number; faults: Growth[] }> {
  const reader = new Reader(seed);
  const faults: Growth[] = [];
  let worst = 0;
  for (let number = 0; number < count; number += 1) {
    // One after the other, or they would measure each other.
    // oxlint-disable-next-line no-await-in-loop
    const growth = await growthOf(reader, seed, number);
    if (growth === null) continue;
    worst = Math.max(worst, growth.ratio ?? Number.POSITIVE_INFINITY);
    if (isFault(growth)) faults.push(growth);
  }
  await reader.end();
  return { worst, faults };
}

const isFault = ({ ratio }: Growth): boolean => ratio === null || ratio > MOST;

/** The best of three looks when the first gives cause: code is compiled, garbage collected on the way. Null for what is read soon. */
async function growthOf(reader: Reader, seed: number, number: number): Promise<Growth | null> {
  const shape = shapeOf(seed, number).name;
  let best: Growth | null = null;
  for (let look = 0; look < 3 && (best === null || isFault(best)); look += 1) {
    // oxlint-disable no-await-in-loop
    const long = await reader.read({ number, length: LONG });
    if (long !== null && long < SOON_MS) return null;
    const short = (await reader.read({ number, length: SHORT })) ?? HANGS_MS;
    // oxlint-enable no-await-in-loop
    const ratio = long === null ? null : Math.round((long / Math.max(1, short)) * 10) / 10;
    const found = { number, shape, short: Math.round(short), long: long === null ? null : Math.round(long), ratio };
    if (long === null) return found;
    if (best === null || (ratio ?? 0) < (best.ratio ?? 0)) best = found;
  }
  return best;
}

/** A thread that reads; a new one after it had to be ended. */
class Reader {
  readonly #seed: number;
  #worker: Worker | null = null;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Milliseconds, null when it did not come to an end. */
  async read(asked: Asked): Promise<number | null> {
    const worker = this.#worker ?? this.#start();
    this.#worker = worker;
    const took = await new Promise<number | null>((resolve) => {
      const timer = setTimeout(() => settle(null), HANGS_MS);
      const fail = (): void => settle(null);
      const settle = (value: number | null): void => {
        clearTimeout(timer);
        worker.off('message', settle);
        worker.off('error', fail);
        resolve(value);
      };
      worker.on('message', settle);
      worker.on('error', fail);
      worker.postMessage(asked, []);
    });
    if (took === null) await this.end();
    return took;
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    return new Worker(new URL('growth-worker.ts', import.meta.url), {
      workerData: { seed: this.#seed },
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    });
  }
}

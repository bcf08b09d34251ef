/** Reads documents of asked-for shapes and lengths, and tells how long it took by the processor's time. */
import { parentPort, workerData } from 'node:worker_threads';
import { shapeOf } from './shapes.ts';
import { TARGETS } from './targets.ts';

export interface Asked {
  number: number;
  length: number;
}

const { seed } = workerData as { seed: number };

/** Of this thread, so that other work on the machine counts for nothing. */
function milliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

parentPort?.on('message', ({ number, length }: Asked) => {
  const { target, make } = shapeOf(seed, number);
  const body = new TextEncoder().encode(make(length));
  const read = TARGETS.find(({ name }) => name === target)?.read;
  const began = milliseconds();
  // What it throws is the damaged documents' to find out.
  try {
    read?.(body);
  } catch {}
  parentPort?.postMessage(milliseconds() - began, []);
});

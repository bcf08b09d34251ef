/** How much memory a press worker takes, measured in a process of its own (worker-memory/one.ts). */
import { startChild } from './child.ts';

export interface WorkerMemory {
  /** Documents that it was given, each thrice at most. */
  documents: number;
  /**
   * By how much the process with the worker in it grew from before the worker began to its largest. The corpus is not in it:
   * one document lies in memory at a time, and its bytes change hands without a copy.
   */
  grownMegabytes: number;
  /** The worker's own heap at its largest, as seen after each document. */
  heapMegabytes: number;
}

const PATIENCE_MS = 30_000;

/** Null when it did not end. @param budgetMs by the clock, for all documents together */
export async function workerMemory(
  job: 'parseFeed' | 'readPage',
  corpus: string,
  budgetMs: number,
): Promise<WorkerMemory | null> {
  const { child } = await startChild(new URL('worker-memory/one.ts', import.meta.url), [job, corpus]);
  const memory = await child.ask(budgetMs, budgetMs + PATIENCE_MS);
  child.end();
  return memory as WorkerMemory | null;
}

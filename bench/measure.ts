/** What every measurement shares: how long a call takes, how such times are told, and on what machine. */
import os from 'node:os';

/** How long a call takes, ms. */
export function timed(call: () => void): number {
  const started = performance.now();
  call();
  return performance.now() - started;
}

/** Times in ms as one tells them: the middle one, what 95 and 99 of a hundred stay under, the longest. */
export interface Shares {
  p50: number;
  p95: number;
  p99: number;
  most: number;
}

export function shares(took: readonly number[]): Shares {
  const rising = took.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    Math.round((rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** The machine. A load above the number of cores: others had the processor too, and the figures are too high. */
export const machine = (): { cpu: string; cores: number; node: string; load: number[] } => ({
  cpu: os.cpus()[0]?.model ?? '',
  cores: os.cpus().length,
  node: process.version,
  load: os.loadavg().map((load) => Math.round(load * 10) / 10),
});

/** The machine's clock, as parts that wait are given it. */
export const SYSTEM_CLOCK = {
  now: Date.now,
  /** Calls back once, after `ms`; the answer takes that back. */
  after: (ms: number, callback: () => void): (() => void) => {
    // Node's timers hold 31 bits; a longer wait wakes early and is asked for again.
    const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

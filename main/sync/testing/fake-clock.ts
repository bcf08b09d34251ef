/** A clock that stands still until it is told to move. For tests. */
import type { Clock } from '../ports.ts';

export interface FakeClock extends Clock {
  /** Moves on, calling back what falls due on the way, and lets everything that follows from it settle. */
  advance(ms: number): Promise<void>;
  /** When the next callback is due, null when nothing waits. */
  nextAt(): number | null;
}

/** Lets promises that need no time run to their end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function createFakeClock(start = Date.UTC(2026, 0, 15, 12)): FakeClock {
  let now = start;
  let timers: { at: number; callback: () => void }[] = [];
  const first = (): { at: number; callback: () => void } | undefined =>
    timers.toSorted((one, other) => one.at - other.at)[0];

  return {
    now: () => now,
    after: (ms, callback) => {
      const timer = { at: now + ms, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    advance: async (ms) => {
      const end = now + ms;
      await settle();
      for (let next = first(); next !== undefined && next.at <= end; next = first()) {
        const timer = next;
        timers = timers.filter((each) => each !== timer);
        now = Math.max(now, timer.at);
        timer.callback();
        await settle();
      }
      now = end;
    },
    nextAt: () => first()?.at ?? null,
  };
}

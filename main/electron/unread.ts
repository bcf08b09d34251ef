/** How many articles are unread, counted again a moment after something changed. Pure: time and counting are passed in. */
import type { EventName } from '../../preload/contract.ts';

export interface UnreadNeeds {
  count: () => Promise<number>;
  /** Calls back after `ms`. */
  after: (ms: number, callback: () => void) => void;
  /** Gets the number whenever it is another one. */
  show: (unread: number) => void;
  report: (error: unknown) => void;
}

export interface Unread {
  /** An event was sent to the windows. */
  heard(name: EventName): void;
  /** Counts now, and shows the number even if it is the same. */
  again(): Promise<void>;
  /** Nothing is counted any more. */
  stop(): void;
}

/** A sync tells of changes many times a second. */
export const REST_MS = 1_000;

const CHANGING: ReadonlySet<EventName> = new Set(['articles.changed', 'publications.changed'] satisfies EventName[]);

export function createUnread({ count, after, show, report }: UnreadNeeds): Unread {
  let waiting = false;
  let stopped = false;
  let asked = 0;
  let shown: number | null = null;
  const look = async (always: boolean): Promise<void> => {
    asked += 1;
    const mine = asked;
    const unread = await count();
    // A later question knows better.
    if (stopped || mine !== asked || (!always && unread === shown)) return;
    shown = unread;
    show(unread);
  };
  const quietly = (always: boolean): Promise<void> => look(always).catch((error: unknown) => report(error));
  return {
    heard: (name) => {
      if (stopped || waiting || !CHANGING.has(name)) return;
      waiting = true;
      after(REST_MS, () => {
        waiting = false;
        if (!stopped) void quietly(false);
      });
    },
    again: () => (stopped ? Promise.resolve() : quietly(true)),
    stop: () => {
      stopped = true;
    },
  };
}

/** What arrived by link or command line and waits for a window that listens, in the order in which it came. Pure. */
import type { AskedToShow } from './address.ts';
import { askedToFollow, askedToShow } from './address.ts';

/** What a link asks for: an address to follow, or a place to show. */
export type Arrival = { follow: string } | { show: AskedToShow };

/** Anyone can make links; nobody clicks more of them before a window is there. */
const MOST = 20;

/** What these arguments of a command line ask for; those that ask nothing are left out. */
export function arrivalsOf(links: readonly string[]): Arrival[] {
  return links.flatMap((link): Arrival[] => {
    const follow = askedToFollow(link);
    if (follow !== null) return [{ follow }];
    const show = askedToShow(link);
    return show === null ? [] : [{ show }];
  });
}

export interface ArrivalQueue {
  /** One that waits already is not taken in again. */
  add(arrivals: readonly Arrival[]): void;
  isWaiting(): boolean;
  /**
   * The first address that asks to be followed, null when none does; the others go on waiting.
   * @param show hears of every place that waited to be shown
   */
  take(show: (asked: AskedToShow) => void): string | null;
}

export function createArrivalQueue(): ArrivalQueue {
  let waiting: Arrival[] = [];
  return {
    add: (arrivals) => {
      for (const one of arrivals) {
        const isThere = waiting.some((other) => JSON.stringify(other) === JSON.stringify(one));
        if (!isThere && waiting.length < MOST) waiting.push(one);
      }
    },
    isWaiting: () => waiting.length > 0,
    take: (show) => {
      const shown = waiting.flatMap((one) => ('show' in one ? [one.show] : []));
      const [first = null, ...later] = waiting.flatMap((one) => ('follow' in one ? [one] : []));
      waiting = later;
      for (const one of shown) show(one);
      return first?.follow ?? null;
    },
  };
}

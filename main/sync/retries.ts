/** When pages and images that failed are due again. In memory only: after a restart they are met at the next check. */

export interface Retries {
  at(time: number): void;
  /** The next one after `now`, null when there is none. */
  next(now: number): number | null;
}

/** Beyond this many the later ones are forgotten: a wake-up for the first finds the others too. */
const remembered = 1_000;

/** Times are ms since the epoch. */
export function createRetries(): Retries {
  let times: number[] = [];
  return {
    at: (time) => {
      times.push(time);
      if (times.length > remembered) times = times.toSorted((one, other) => one - other).slice(0, remembered / 2);
    },
    next: (now) => {
      times = times.filter((time) => time > now);
      return times.length === 0 ? null : times.reduce((one, other) => Math.min(one, other));
    },
  };
}

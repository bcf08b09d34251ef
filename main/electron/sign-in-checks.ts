/** When to look whether the reader is signed in: soon after something happened, one look at a time, never often. Pure: the clock is passed in. */

/** What may have signed the reader in: a page or pop-up came to its end · a cookie was set. */
export type Occasion = 'moved' | 'cookie';

export interface ChecksNeeds {
  /** True ends the looking. */
  check: () => Promise<boolean>;
  /** It was true. Called once. */
  done: () => void;
  /** Hears why a look failed; it counts as false. */
  report: (error: unknown) => void;
  /** ms, never going back. */
  now: () => number;
  /** Calls back after so many ms; gives a function that calls it off. */
  after: (ms: number, callback: () => void) => () => void;
}

export interface Checks {
  /** Something happened. A look that begins after this follows for certain, unless it is stopped. */
  happened(occasion: Occasion): void;
  /** The first page has come (or failed to): looks may begin. */
  begin(): void;
  stop(): void;
}

const APART_MS = 2_000;
const LONGEST_APART_MS = 32_000;

/**
 * Looks are at least two seconds apart. Where only cookies change, the time doubles from look to look up to half a minute:
 * the look itself may set cookies, and some pages set one every second. Any move of the reader brings it back to two.
 */
export function createChecks({ check, done, report, now, after }: ChecksNeeds): Checks {
  let begun = false;
  let stopped = false;
  let looking = false;
  let waiting: Occasion | null = null;
  let lastAt = -Infinity;
  let apart = APART_MS;
  let callOff: (() => void) | null = null;

  const look = async (): Promise<void> => {
    callOff = null;
    apart = waiting === 'moved' ? APART_MS : Math.min(apart * 2, LONGEST_APART_MS);
    waiting = null;
    looking = true;
    lastAt = now();
    const signedIn = await check().catch((error: unknown) => {
      report(error);
      return false;
    });
    looking = false;
    if (stopped) return;
    if (signedIn) {
      stopped = true;
      done();
    } else plan();
  };

  const plan = (): void => {
    if (!begun || stopped || looking || waiting === null) return;
    callOff?.();
    const wait = lastAt + (waiting === 'moved' ? APART_MS : apart) - now();
    if (wait <= 0) void look();
    else callOff = after(wait, () => void look());
  };

  return {
    happened(occasion) {
      if (waiting !== 'moved') waiting = occasion;
      plan();
    },
    begin() {
      begun = true;
      plan();
    },
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}

/** What is being written, kept every so often while it is: an app that is killed loses no more than the last moment. */

/** What is written within this time is kept at once, ms. */
export const KEEP_EVERY_MS = 400;

export interface NoteDraft {
  /** Takes the text as it is now. */
  write(text: string): void;
  /** Keeps what has not been kept. */
  flush(): void;
  /** Nothing more is kept. */
  drop(): void;
}

/** @param later runs something after `KEEP_EVERY_MS`; the answer calls it off */
export function createNoteDraft(
  keep: (text: string) => void,
  later: (run: () => void) => () => void = (run) => {
    const timer = setTimeout(run, KEEP_EVERY_MS);
    return () => clearTimeout(timer);
  },
): NoteDraft {
  let waiting: string | null = null;
  let callOff: (() => void) | null = null;
  const flush = (): void => {
    callOff?.();
    callOff = null;
    if (waiting === null) return;
    const text = waiting;
    waiting = null;
    keep(text);
  };
  return {
    write: (text) => {
      waiting = text;
      // Counted from the first key, not from the last: who writes without a pause is kept too.
      callOff ??= later(flush);
    },
    flush,
    drop: () => {
      waiting = null;
      callOff?.();
      callOff = null;
    },
  };
}

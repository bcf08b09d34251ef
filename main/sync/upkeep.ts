/** What the library needs between fetches: the full-text index brought up to date, and old things let go once a day. */
import type { Tools } from './errand.ts';
import { judgeNew } from './judge-new.ts';
import { findTerms } from './find-terms.ts';

export interface Upkeep {
  /** Articles came or changed: the index is behind. */
  behind(): void;
  /** Whether there is something to do that is not under way; `overdue` when it should not wait for a quiet moment. */
  wanted(): boolean;
  overdue(): boolean;
  busy(): boolean;
  /** Indexes in small steps until nothing waits, then lets old things go when the last time is a day ago. */
  tend(): Promise<void>;
  /** Ends after the step under way. */
  stop(): Promise<void>;
}

/** Small, so that a list asked for meanwhile does not wait. */
const articlesPerStep = 25;
const day = 24 * 60 * 60_000;
const patience = 60_000;

/** Upkeep of one library; the first `tend` also does what an earlier run left. */
export function createUpkeep(tools: Tools): Upkeep {
  const { library, clock, changes, journal } = tools;
  // An earlier run may have left some behind.
  let isBehind = true;
  let tendedAt = clock.now();
  let retainedAt: number | null = null;
  let tending: Promise<void> | null = null;
  let stopped = false;
  const retentionDue = (): boolean => retainedAt === null || clock.now() - retainedAt >= day;

  const index = async (): Promise<void> => {
    while (isBehind) {
      isBehind = false;
      await findTerms(tools, () => stopped);
      await judgeNew(tools, () => stopped);
      let waiting = 1;
      while (waiting > 0) {
        if (stopped) return;
        const step = await library.indexPending(articlesPerStep);
        waiting = step.indexed === 0 ? 0 : step.waiting;
      }
    }
  };
  const retain = async (): Promise<void> => {
    if (stopped || !retentionDue()) return;
    retainedAt = clock.now();
    const { removed, bytes } = await library.applyRetention(retainedAt);
    if (removed.length === 0 && bytes === 0) return;
    changes.articles(removed);
    const message = `${removed.length} old articles were let go, ${Math.round(bytes / 1024 ** 2)} MB freed.`;
    journal.log({ level: 'info', subject: 'retention', code: 'retention', message });
  };

  return {
    behind: () => {
      isBehind = true;
    },
    wanted: () => tending === null && !stopped && (isBehind || retentionDue()),
    overdue: () => clock.now() - tendedAt > patience,
    busy: () => tending !== null,
    tend: async () => {
      tending ??= index()
        .then(retain)
        .finally(() => {
          tendedAt = clock.now();
          tending = null;
        });
      return tending;
    },
    stop: async () => {
      stopped = true;
      await tending?.catch(() => undefined);
    },
  };
}

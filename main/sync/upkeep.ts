/** What the library needs between fetches: the full-text index brought up to date, and old things let go once a day. */
import type { Tools } from './errand.ts';
import { judgeNew } from './judge-new.ts';
import { findTerms } from './find-terms.ts';
import { saying } from '../words/said.ts';

export interface Upkeep {
  /** Articles came or changed: the index is behind. */
  behind(): void;
  /** Whether there is something to do that is not under way; `overdue` when it should not wait for a quiet moment. */
  wanted(): boolean;
  overdue(): boolean;
  busy(): boolean;
  /** Indexes in small steps until nothing waits, finds terms, judges what came, then lets old things go when the last time is a day ago. */
  tend(): Promise<void>;
  /** Ends after the step under way. */
  stop(): Promise<void>;
}

/** Small, so that a list asked for meanwhile does not wait. */
const articlesPerStep = 25;
const day = 24 * 60 * 60_000;
const patience = 60_000;
/** How long texts are looked through before what came is judged, ms. */
const termsAtOnce = 5_000;
const megabyte = 1024 ** 2;

/** Upkeep of one library; the first `tend` also does what an earlier run left. `refetch`: what had failed is to be fetched again. */
export function createUpkeep(tools: Tools, refetch: () => void): Upkeep {
  const { library, clock, changes, journal } = tools;
  // An earlier run may have left some behind.
  let isBehind = true;
  let tendedAt = clock.now();
  let retainedAt: number | null = null;
  let tending: Promise<void> | null = null;
  let stopped = false;
  const retentionDue = (): boolean => retainedAt === null || clock.now() - retainedAt >= day;

  const index = async (): Promise<void> => {
    let unread = false;
    while (isBehind || unread) {
      isBehind = false;
      unread = false;
      let waiting = 1;
      while (waiting > 0) {
        if (stopped) return;
        const step = await library.indexPending(articlesPerStep);
        waiting = step.indexed === 0 ? 0 : step.waiting;
      }
      // A library of an older version has all its texts still to be looked through: what comes meanwhile does not wait for that.
      const until = clock.now() + termsAtOnce;
      const isEnough = (): boolean => {
        unread ||= clock.now() >= until;
        return unread;
      };
      await findTerms(tools, () => stopped, isEnough);
      // Last: a rule may ask for topics, and for words.
      if (await judgeNew(tools, () => stopped)) refetch();
    }
  };
  const retain = async (): Promise<void> => {
    if (stopped || !retentionDue()) return;
    retainedAt = clock.now();
    const { removed, bytes, over = 0 } = await library.applyRetention(retainedAt);
    if (over > 0) {
      const message = saying('log.retention-over', { size: Math.ceil(over / megabyte) });
      journal.log({ level: 'skip', subject: 'retention', code: 'retention-over', message });
    }
    if (removed.length === 0 && bytes === 0) return;
    changes.articles(removed);
    const message = saying('log.retention', { count: removed.length, size: Math.round(bytes / megabyte) });
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

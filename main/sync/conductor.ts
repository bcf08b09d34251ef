/**
 * Decides what moves and when: fills the lanes from the library's queues, waits while the network is away, and sleeps on
 * one timer until the next due moment. What is left to do lies in the library, so an interrupted run goes on by itself.
 */
import { setMaxListeners } from 'node:events';
import type { Settings, SyncProgress } from '../../preload/model.ts';
import type { FeedRow } from '../database/face.ts';
import { createAsked } from './asked.ts';
import { createDetails } from './details.ts';
import type { Errand, Outcome, Tools } from './errand.ts';
import { maxSilence } from './host-rules.ts';
import type { Lane, Scope } from './lane.ts';
import { createLanes, type Lanes } from './lanes.ts';
import type { NetworkMonitor } from './ports.ts';
import { cancelPause, offlinePause, permissionAt, waitUntil, wakeGrace, type Permission } from './schedule.ts';
import { createUpkeep } from './upkeep.ts';
import { saying } from '../words/said.ts';

export interface Conductor {
  lanes: Lanes;
  start(): void;
  /** Aborts what is under way and resolves when nothing is. */
  stop(): Promise<void>;
  /** Checks these feeds now, with their publications' pages and images; resolves when all is at rest or cannot go on. */
  check(feeds: readonly FeedRow[], publicationIds: readonly number[] | 'all'): Promise<void>;
  cancel(): void;
  progress(): SyncProgress;
  /** Brings the counts of `progress` up to date. */
  recount(): Promise<void>;
  settingsChanged(): void;
  networkChanged(): void;
}

/** Hundreds wait at the gate with the same signal; Node takes that for a leak unless told. */
function createController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

/** After a bug or a lost library: when to look again. */
const pauseAfterError = 60_000;

/** Builds the conductor; nothing moves before `start` or `check`. */
export function createConductor(tools: Tools, network: NetworkMonitor): Conductor {
  const { library, clock, hosts, journal, changes, retries } = tools;
  const details = createDetails(library);
  const upkeep = createUpkeep(tools, () => wake());
  const asked = createAsked();

  let settings: Pick<Settings, 'syncAutomatically' | 'syncOnMetered'> = {
    syncAutomatically: false,
    syncOnMetered: false,
  };
  let settingsStale = true;
  let state = network.state();
  let controller = createController();
  let started = false;
  let restored = false;
  let stopping = false;
  /** A run is under way: from the first thing started until everything is at rest. */
  let moving = false;
  let graceUntil = 0;
  let offlineUntil = 0;
  let pausedUntil = 0;
  let nextCheckAt: number | null = null;
  let due = { feeds: 0, pages: 0, assets: 0 };
  let waiters: (() => void)[] = [];
  let cancelTimer: (() => void) | null = null;
  let toldWaiting: Permission['waiting'] = null;
  let pumping: Promise<void> | null = null;
  let again = false;

  const permission = (): Permission =>
    permissionAt({ now: clock.now(), network: state, settings, graceUntil, offlineUntil, pausedUntil });
  const automatic = (): boolean => started && permission().automatic;
  const scope = (): Scope | null => (automatic() ? 'all' : permission().byHand ? asked.scope() : null);

  const errandFor = (publicationId: number): Errand => ({
    signal: controller.signal,
    mayGo: () => {
      const allowed = scope();
      return allowed === 'all' || (allowed?.has(publicationId) ?? false);
    },
    offline: () => {
      offlineUntil = clock.now() + offlinePause;
    },
  });

  const settled = (subject: 'feed' | 'page' | 'asset', outcome: Outcome): void => {
    if (outcome === 'done' && subject !== 'asset') {
      if (subject === 'feed') lanes.pages.more();
      lanes.assets.more();
      upkeep.behind();
    }
    changes.progress();
    pump();
  };
  const lanes = createLanes({ tools, details, askedFeeds: asked.feeds, automatic, errandFor, settled });
  const all: Pick<Lane<unknown>, 'fill' | 'unpark' | 'running' | 'parked' | 'publications' | 'resetCounts' | 'idle'>[] =
    [lanes.feeds, lanes.pages, lanes.assets];
  const busy = (): boolean => all.some((lane) => lane.running() > 0);

  const stumbled = (error: unknown): void => {
    const why = error instanceof Error ? error.message : String(error);
    const message = saying('answer.failed-inside', { why });
    journal.log({ level: 'failure', subject: 'app', code: 'sync-stumbled', message });
    sleepFor(pauseAfterError);
  };

  const pump = (): void => {
    again = true;
    if (stopping) return;
    pumping ??= work()
      .catch(stumbled)
      .finally(() => {
        pumping = null;
        // Asked for between the last look and now.
        if (again) pump();
      });
  };

  const work = async (): Promise<void> => {
    if (started && !restored) await restoreSilences();
    while (again) {
      if (stopping) return;
      again = false;
      if (settingsStale) {
        settings = await library.settings();
        settingsStale = false;
      }
      for (const lane of all) {
        const allowed = scope();
        if (allowed !== null && !stopping) await lane.fill(allowed);
      }
      if (busy() && !moving) begin();
      const quiet = lanes.feeds.running() + lanes.pages.running() === 0;
      if (upkeep.wanted() && (quiet || upkeep.overdue())) {
        void upkeep.tend().catch(stumbled).then(pump);
      }
      if (!busy() && !upkeep.busy() && !again) await rest();
    }
  };

  const begin = (): void => {
    moving = true;
    for (const lane of all) lane.resetCounts();
    changes.progress();
  };

  const rest = async (): Promise<void> => {
    // Whoever waited may read in the activity log what came of it.
    await journal.flush().catch(() => undefined);
    await recount();
    if (again || busy() || stopping) return;
    // What cannot go now (offline) stays asked for; whoever waits for it need not.
    if (permission().byHand) asked.clear();
    tellWaiting();
    details.forget();
    settingsStale = true;
    moving = false;
    changes.progress();
    changes.flush();
    for (const resolve of waiters.splice(0)) resolve();
    sleepFor(timeToNext());
  };

  /** Once for each time everything begins to wait. */
  const tellWaiting = (): void => {
    const { waiting } = permission();
    if (waiting === toldWaiting) return;
    toldWaiting = waiting;
    if (waiting === null || !started) return;
    journal.log({ level: 'skip', subject: 'app', code: `waiting-${waiting}`, message: saying(`log.${waiting}`) });
  };

  /** How long until something may move; everything but time wakes us by an event. */
  const timeToNext = (): number => {
    const now = clock.now();
    const isParked = all.some((lane) => lane.parked() > 0);
    const whenParked = isParked ? (hosts.nextEnd(now) ?? now + pauseAfterError) : null;
    // What is due but put off would be put off again at once.
    const check = nextCheckAt !== null && nextCheckAt <= now && isParked ? null : nextCheckAt;
    const byItself = started && settings.syncAutomatically && permission().waiting === null;
    const moments = byItself ? [check, whenParked, retries.next(now)].filter((at) => at !== null) : [];
    const pauses = [graceUntil, offlineUntil].filter((at) => at > now);
    return waitUntil([...moments.map((at) => Math.max(at, pausedUntil)), ...pauses], now);
  };

  const sleepFor = (ms: number): void => {
    cancelTimer?.();
    if (stopping) return;
    cancelTimer = clock.after(ms, () => {
      cancelTimer = null;
      wake();
    });
  };

  const wake = (): void => {
    for (const lane of all) lane.unpark();
    pump();
  };

  /** Hosts that asked an earlier run for quiet still have it. */
  const restoreSilences = async (): Promise<void> => {
    restored = true;
    const now = clock.now();
    // No rule waits longer than a day: such a time was set under a clock that has been put right since.
    for (const { id, failures, status, nextCheckAt: at } of await library.feedsOf(null)) {
      if (status !== 'gone' && at > now + 2 * maxSilence)
        await library.recordCheck(id, { failures, status, nextCheckAt: now, problem: null });
    }
    for (const { host, until } of await library.silences(now))
      hosts.silenceUntil(host, Math.min(until, now + maxSilence));
  };

  const recount = async (): Promise<void> => {
    due = await library.pendingCounts(clock.now());
    nextCheckAt = await library.nextCheckAt();
  };

  const abort = (): void => {
    controller.abort();
    controller = createController();
  };

  const progress = (): SyncProgress => {
    const now = clock.now();
    const allowed = scope();
    const { waiting } = permission();
    const isDue = asked.feeds.size + due.feeds + due.pages + due.assets > 0 || (nextCheckAt ?? Infinity) <= now;
    const count = (lane: Lane<unknown> | Pick<Lane<unknown>, 'done' | 'running'>, left: number, more: number) => ({
      done: lane.done(),
      total: lane.done() + Math.max(lane.running() + more, allowed === 'all' || waiting !== null ? left : 0),
    });
    return {
      running: moving,
      waiting: isDue ? waiting : null,
      feeds: count(lanes.feeds, automatic() || waiting !== null ? due.feeds : 0, asked.feeds.size),
      pages: count(lanes.pages, due.pages, 0),
      assets: count(lanes.assets, due.assets, 0),
      failures: lanes.feeds.failed() + lanes.pages.failed() + lanes.assets.failed(),
      nextCheckAt: nextCheckAt === null || !settings.syncAutomatically ? null : Math.max(nextCheckAt, pausedUntil),
      publicationIds: [...new Set(all.flatMap((lane) => lane.publications()))],
    };
  };

  return {
    lanes,
    start: () => {
      started = true;
      pump();
    },
    stop: async () => {
      stopping = true;
      cancelTimer?.();
      controller.abort();
      await Promise.all([...all.map((lane) => lane.idle()), upkeep.stop(), pumping]);
      for (const resolve of waiters.splice(0)) resolve();
    },
    check: (feeds, publicationIds) => {
      asked.add(feeds, publicationIds);
      hosts.tryAgain();
      offlineUntil = 0;
      pausedUntil = 0;
      if (!moving) begin();
      return new Promise((resolve) => {
        waiters.push(resolve);
        wake();
      });
    },
    cancel: () => {
      asked.clear();
      pausedUntil = clock.now() + cancelPause;
      abort();
      pump();
    },
    progress,
    recount,
    settingsChanged: () => {
      settingsStale = true;
      wake();
    },
    networkChanged: () => {
      const before = state;
      state = network.state();
      if (state.asleep && !before.asleep) abort();
      if (!state.asleep && before.asleep) graceUntil = clock.now() + wakeGrace;
      offlineUntil = 0;
      hosts.tryAgain();
      wake();
    },
  };
}

/** When sync may move and when it looks again. Pure: the clock, the network and the settings are values. */
import type { Settings, SyncProgress } from '../../preload/model.ts';
import {
  askedWait,
  checkInterval,
  maxCheckInterval,
  minCheckInterval,
  publishingInterval,
  usualCheckInterval,
} from './host-rules.ts';
import type { NetworkState } from './ports.ts';

export interface Moment {
  now: number;
  network: NetworkState;
  settings: Pick<Settings, 'syncAutomatically' | 'syncOnMetered'>;
  /** After waking the network needs a few seconds; 0 when there was no sleep. */
  graceUntil: number;
  /** An answer said `offline` though the system says online; 0 when none did. */
  offlineUntil: number;
  /** The reader cancelled: nothing goes by itself before this; 0 when not. */
  pausedUntil: number;
}

/** `waiting` names what the reader is told; null where nothing is wrong. */
export interface Permission {
  automatic: boolean;
  byHand: boolean;
  waiting: SyncProgress['waiting'];
}

export const wakeGrace = 5_000;
export const offlinePause = 60_000;
export const cancelPause = usualCheckInterval;
const day = 24 * 60 * 60_000;

/** What may be fetched at this moment: by schedule, and what the reader asked for by hand. */
export function permissionAt(moment: Moment): Permission {
  const { now, network, settings, graceUntil, offlineUntil, pausedUntil } = moment;
  if (network.asleep) return { automatic: false, byHand: false, waiting: 'asleep' };
  if (!network.online || offlineUntil > now) return { automatic: false, byHand: false, waiting: 'offline' };
  if (graceUntil > now) return { automatic: false, byHand: false, waiting: 'asleep' };
  const metered = network.metered && !settings.syncOnMetered;
  return {
    automatic: settings.syncAutomatically && !metered && pausedUntil <= now,
    byHand: true,
    waiting: settings.syncAutomatically && metered ? 'metered' : null,
  };
}

/** How long to sleep until the first of these moments, none of them in the past; at most a day, at least a second. */
export function waitUntil(moments: readonly (number | null)[], now: number): number {
  const coming = moments.filter((moment) => moment !== null);
  return Math.min(day, Math.max(1_000, Math.min(...coming, now + day) - now));
}

/** When to check a feed again whose items were just read. */
export function nextCheckOfNews(
  headers: Record<string, string>,
  feed: { timeToLive: number | null; items: readonly { publishedAt: number | null }[] },
  now: number,
): number {
  const wanted = publishingInterval(feed.items.map(({ publishedAt }) => publishedAt));
  return now + checkInterval(askedWait(headers, feed.timeToLive, now), wanted);
}

/** When to check a feed again that had nothing new: in the rhythm it has. */
export function nextCheckOfSame(
  headers: Record<string, string>,
  feed: { checkedAt: number | null; nextCheckAt: number; failures: number },
  now: number,
): number {
  const rhythm = feed.checkedAt === null || feed.failures > 0 ? usualCheckInterval : feed.nextCheckAt - feed.checkedAt;
  const wanted = rhythm < minCheckInterval || rhythm > maxCheckInterval ? usualCheckInterval : rhythm;
  return now + checkInterval(askedWait(headers, null, now), wanted);
}

/** Which hosts are left alone for now, and why. In memory; silences are written into their feeds' next checks as well. */
import { silencedUntil } from './host-rules.ts';

export interface HeldHost {
  until: number;
  /** `rate-limited`: it asked for quiet by 429 or 503. `no-answer`: it could not be reached a moment ago. */
  why: 'rate-limited' | 'no-answer';
}

export interface Hosts {
  /** Takes note of a 429 or 503 and answers until when the host is silent. */
  silence(host: string, headers: Record<string, string>, now: number): number;
  /** Silent until the given time: what an earlier run of the app was told. */
  silenceUntil(host: string, until: number): void;
  /** Takes note that it could not be reached and answers when to try again: after a minute, doubled each time, to an hour. */
  unreachable(host: string, now: number): number;
  /** Null when it may be asked. */
  held(host: string, now: number): HeldHost | null;
  /** It answered normally: the next wait starts from the beginning. A silence that still lasts stays. */
  answered(host: string, now: number): void;
  /** Whether this wait is told for the first time: one line in the log is enough for all that wait. */
  tellsAnew(host: string, held: HeldHost): boolean;
  /** Whether it answered normally within the last hour, so that the network and the host are well. */
  answersLately(host: string, now: number): boolean;
  /** The network changed or the reader asks: try the unreachable again. Silences stay. */
  tryAgain(): void;
  /** When the next wait ends, null when there is none. */
  nextEnd(now: number): number | null;
}

const minute = 60_000;
const lately = 60 * minute;

/** Knows no wait at first; times are ms since the epoch. The rules are host-rules.ts's. */
export function createHosts(): Hosts {
  const silent = new Map<string, { until: number; repeats: number }>();
  const lost = new Map<string, { until: number; repeats: number }>();
  const answeredAt = new Map<string, number>();
  const toldUntil = new Map<string, number>();
  // What several connections are told within one wait is one event.
  const repeatsOf = (map: typeof silent, host: string, now: number): number => {
    const known = map.get(host);
    if (known === undefined) return 1;
    return known.until > now ? known.repeats : known.repeats + 1;
  };

  return {
    silence: (host, headers, now) => {
      const repeats = repeatsOf(silent, host, now);
      // A second connection's shorter Retry-After does not shorten what the first was told.
      const until = Math.max(silent.get(host)?.until ?? 0, silencedUntil(headers, repeats, now));
      silent.set(host, { until, repeats });
      return until;
    },
    silenceUntil: (host, until) => {
      silent.set(host, { until: Math.max(silent.get(host)?.until ?? 0, until), repeats: 1 });
    },
    unreachable: (host, now) => {
      const repeats = repeatsOf(lost, host, now);
      const until = now + Math.min(60 * minute, minute * 2 ** Math.min(repeats - 1, 10));
      lost.set(host, { until, repeats });
      return until;
    },
    held: (host, now) => {
      const silence = silent.get(host);
      if (silence !== undefined && silence.until > now) return { until: silence.until, why: 'rate-limited' };
      const loss = lost.get(host);
      return loss !== undefined && loss.until > now ? { until: loss.until, why: 'no-answer' } : null;
    },
    answered: (host, now) => {
      if ((silent.get(host)?.until ?? 0) <= now) silent.delete(host);
      lost.delete(host);
      answeredAt.set(host, now);
    },
    tellsAnew: (host, { until }) => {
      const isNew = toldUntil.get(host) !== until;
      toldUntil.set(host, until);
      return isNew;
    },
    answersLately: (host, now) => now - (answeredAt.get(host) ?? -Infinity) < lately,
    tryAgain: () => lost.clear(),
    nextEnd: (now) => {
      const ends = [...silent.values(), ...lost.values()].map(({ until }) => until).filter((until) => until > now);
      return ends.length === 0 ? null : Math.min(...ends);
    },
  };
}

/** Which hosts asked for quiet and until when. In memory; the conductor writes it into their feeds' next checks too. */
import { silencedUntil } from './host-rules.ts';

export interface Silences {
  /** Takes note of a 429 or 503 and answers until when the host is left alone. */
  silence(host: string, headers: Record<string, string>, now: number): number;
  /** Until when the host is silent, null when it may be asked. */
  until(host: string, now: number): number | null;
  /** The host answered normally: the next silence starts from the beginning. */
  answered(host: string): void;
  /** When the next silence ends, null when there is none. */
  nextEnd(now: number): number | null;
}

export function createSilences(): Silences {
  const silent = new Map<string, { until: number; repeats: number }>();
  return {
    silence: (host, headers, now) => {
      const known = silent.get(host);
      const repeats = (known?.repeats ?? 0) + 1;
      const until = Math.max(known?.until ?? 0, silencedUntil(headers, repeats, now));
      silent.set(host, { until, repeats });
      return until;
    },
    until: (host, now) => {
      const known = silent.get(host);
      return known !== undefined && known.until > now ? known.until : null;
    },
    answered: (host) => {
      silent.delete(host);
    },
    nextEnd: (now) => {
      const ends = [...silent.values()].map(({ until }) => until).filter((until) => until > now);
      return ends.length === 0 ? null : Math.min(...ends);
    },
  };
}

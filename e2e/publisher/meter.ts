/** Free reads of metered articles: who has had which, by the visitor's cookie, or by address where no cookie is kept. */
import { randomUUID } from 'node:crypto';
import type { Article, Reader } from './types.ts';

/** How much of the article this reader gets, and what the meter says about it. */
export interface Admission {
  whole: boolean;
  meter: { left: number; limit: number } | null;
}

export interface Client {
  /** The visitor cookie, undefined without one. */
  visitor: string | undefined;
  /** Remote address. */
  address: string;
}

export interface Meter {
  /** Free reads a month; null: there is no meter, and metered articles are for subscribers. */
  limit(): number | null;
  /**
   * What this reader gets of an article. `count` spends a free read where one is due. `visitor` is the cookie to hand out, null
   * where the client has a good one or needs none.
   */
  admit(
    article: Article,
    reader: Reader | null,
    client: Client,
    count: boolean,
  ): { admission: Admission; visitor: string | null };
  /** Sets the number of free reads, null for no meter, and how many of them every visitor has used. */
  set(limit: number | null | undefined, used: number | undefined): void;
  used(): Record<string, number>;
  /** Slugs of the counted reads by visitor; those who kept no cookie under `address …`. Without counted reads: empty. */
  reads(): Record<string, string[]>;
}

interface Visitor {
  read: Set<string>;
  /** Where a client was that has not sent its new cookie back yet; null for one that has. */
  unreturned: string | null;
}

/** `meterLimit`: free reads a month, null for no meter. */
export function createMeter(meterLimit: number | null): Meter {
  const visitors = new Map<string, Visitor>();
  let limit = meterLimit;
  let usedByAll = 0;

  // Who keeps no cookie gets a new one each time: all of those at one address are one visitor until they bring it back.
  const readAt = (address: string): Set<string> =>
    new Set([...visitors.values()].filter((one) => one.unreturned === address).flatMap(({ read }) => [...read]));

  /** A cookie that was never handed out counts as none. */
  const returning = (id: string | undefined): Visitor | null => {
    const visitor = id === undefined ? undefined : visitors.get(id);
    if (!visitor) return null;
    visitor.unreturned = null;
    return visitor;
  };

  const reads = (): Record<string, string[]> => {
    const counted: Record<string, string[]> = {};
    for (const [id, { read, unreturned }] of visitors) {
      const key = unreturned === null ? id : `address ${unreturned}`;
      if (read.size > 0) counted[key] = [...new Set([...(counted[key] ?? []), ...read])];
    }
    return counted;
  };

  return {
    limit: () => limit,
    admit: (article, reader, client, count) => {
      const given = (whole: boolean): { admission: Admission; visitor: null } => ({
        admission: { whole, meter: null },
        visitor: null,
      });
      if (article.wall === 'free' || article.wall === 'registration') return given(true);
      if (reader?.plan === 'subscriber') return given(true);
      if (article.wall === 'subscriber' || limit === null) return given(false);

      const known = returning(client.visitor);
      const before = known?.read ?? readAt(client.address);
      const whole = before.has(article.slug) || before.size + usedByAll < limit;
      const after = new Set(whole && count ? [...before, article.slug] : before);
      const admission = { whole, meter: { left: Math.max(0, limit - usedByAll - after.size), limit } };
      if (known) {
        known.read = after;
        return { admission, visitor: null };
      }
      const visitor = randomUUID();
      visitors.set(visitor, {
        read: new Set(whole && count ? [article.slug] : []),
        unreturned: client.address,
      });
      return { admission, visitor };
    },
    set: (newLimit, used) => {
      if (newLimit !== undefined) limit = newLimit;
      if (used === undefined) return;
      usedByAll = used;
      for (const visitor of visitors.values()) visitor.read = new Set();
    },
    used: () => Object.fromEntries(Object.entries(reads()).map(([id, read]) => [id, usedByAll + read.length])),
    reads,
  };
}

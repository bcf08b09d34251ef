/** Who may read what: sign-in sessions, form tokens and the meter of free reads, all in memory. */
import { randomUUID } from 'node:crypto';
import type { Admission } from './pages/article.ts';
import type { Article, Reader } from './types.ts';

/** The accounts that exist. */
export const readers: Reader[] = [
  { name: 'reader', password: 'reader-password', displayName: 'Ilse Varn', plan: 'subscriber' },
  { name: 'registered', password: 'registered-password', displayName: 'Tomas Quell', plan: 'registered' },
  { name: 'careful', password: 'careful-password', displayName: 'Nadra Sion', plan: 'subscriber', code: '246810' },
];

export const sessionCookie = 'SESSledger';
export const visitorCookie = 'ledger_visitor';
export const formCookie = 'ledger_form';
export const pendingCookie = 'ledger_pending';

export interface Readers {
  bySession(token: string | undefined): Reader | null;
  signIn(reader: Reader): string;
  signOut(token: string | undefined): void;
  /** The reader who gave the right password and still owes a code. */
  pending(token: string | undefined): Reader | null;
  expect(reader: Reader): string;
  /** What this reader gets of an article. `count` spends a free read where one is due. */
  admit(article: Article, reader: Reader | null, visitor: string, count: boolean): Admission;
  expireSessions(): number;
  sessions(): number;
  /** Sets the number of free reads, and how many of them every visitor has used. */
  setMeter(limit: number | undefined, used: number | undefined): void;
  meters(): { limit: number; visitors: Record<string, number> };
}

export function createReaders(meterLimit: number): Readers {
  const sessions = new Map<string, Reader>();
  const waiting = new Map<string, Reader>();
  const reads = new Map<string, Set<string>>();
  let limit = meterLimit;
  let usedByAll = 0;
  return {
    bySession: (token) => (token === undefined ? null : (sessions.get(token) ?? null)),
    signIn: (reader) => {
      const token = randomUUID();
      sessions.set(token, reader);
      return token;
    },
    signOut: (token) => {
      if (token !== undefined) sessions.delete(token);
    },
    pending: (token) => (token === undefined ? null : (waiting.get(token) ?? null)),
    expect: (reader) => {
      const token = randomUUID();
      waiting.set(token, reader);
      return token;
    },
    admit: (article, reader, visitor, count) => {
      if (article.wall === 'free' || article.wall === 'registration') return { whole: true, meter: null };
      if (reader?.plan === 'subscriber') return { whole: true, meter: null };
      if (article.wall === 'subscriber') return { whole: false, meter: null };
      const read = reads.get(visitor) ?? new Set<string>();
      const whole = read.has(article.slug) || read.size + usedByAll < limit;
      if (whole && count) reads.set(visitor, read.add(article.slug));
      return { whole, meter: { left: Math.max(0, limit - usedByAll - read.size), limit } };
    },
    expireSessions: () => {
      const count = sessions.size;
      sessions.clear();
      return count;
    },
    sessions: () => sessions.size,
    setMeter: (newLimit, used) => {
      if (newLimit !== undefined) limit = newLimit;
      if (used === undefined) return;
      usedByAll = used;
      reads.clear();
    },
    meters: () => ({
      limit,
      visitors: Object.fromEntries([...reads].map(([id, read]) => [id, usedByAll + read.size])),
    }),
  };
}

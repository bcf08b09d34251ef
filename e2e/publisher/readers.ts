/** Who is signed in: sessions and readers who still owe a code, all in memory. */
import { randomUUID } from 'node:crypto';
import { pathMatches } from './recorder.ts';
import type { Reader } from './types.ts';

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
  /** Whose request this is by its session cookie; called once for each, as `expireAfter` counts them. */
  authenticate(token: string | undefined, path: string): Reader | null;
  signIn(reader: Reader): string;
  signOut(token: string | undefined): void;
  /** The reader who gave the right password and still owes a code. */
  pending(token: string | undefined): Reader | null;
  expect(reader: Reader): string;
  expireSessions(): number;
  /** All sessions end after this many more authenticated requests at paths that match. */
  expireAfter(requests: number, path: string): void;
  sessions(): number;
  /** Open sessions of one reader, by name. */
  sessionsOf(name: string): number;
}

export function createReaders(): Readers {
  const sessions = new Map<string, Reader>();
  const waiting = new Map<string, Reader>();
  let ending: { left: number; path: string } | null = null;
  return {
    authenticate: (token, path) => {
      const reader = token === undefined ? undefined : sessions.get(token);
      if (!reader) return null;
      if (!ending || !pathMatches(ending.path, path)) return reader;
      if (ending.left > 0) {
        ending.left -= 1;
        return reader;
      }
      ending = null;
      sessions.clear();
      return null;
    },
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
    expireSessions: () => {
      const count = sessions.size;
      sessions.clear();
      ending = null;
      return count;
    },
    expireAfter: (requests, path) => {
      ending = { left: requests, path };
    },
    sessions: () => sessions.size,
    sessionsOf: (name) => [...sessions.values()].filter((reader) => reader.name === name).length,
  };
}

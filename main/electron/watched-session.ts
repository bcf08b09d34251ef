/** One publication's session whose cookies are watched, so that those without an expiry are kept a moment after each change. */
import type { Cookie, Session } from 'electron';
import type { Clock } from '../sync/ports.ts';
import { detailsOf, isKept, keyOf, readKept, toKeep, writeKept } from './kept-cookies.ts';
import { LARGEST_SECRET } from './vault.ts';
import type { Vault } from './vault.ts';

/** A sign-in sets several cookies within a moment; a crash a second later must not lose them. */
const SAVE_AFTER_MS = 400;
/** Sites set the same cookie with each page; that it was set again is written down once in this time. */
const RENEWED_AFTER_MS = 60 * 60 * 1000;

/** Name of the secret with a publication's cookies. */
export const keptName = (publicationId: number): string => `publication-${publicationId}-cookies`;
/** The publication whose cookies a secret holds, null for other secrets. */
export const keptOf = (name: string): number | null => {
  const id = /^publication-(\d+)-cookies$/u.exec(name)?.[1];
  return id === undefined ? null : Number(id);
};

export interface WatchNeeds {
  vault: Vault;
  clock: Clock;
  /** How long a cookie without an expiry is kept after the site last set it; 0 until quit. */
  keepDays: () => number;
  report: (code: string, error: unknown) => void;
}

export interface WatchedSession {
  readonly session: Session;
  /** Sets the kept cookies again, as session cookies. Never rejects: a cookie that is refused is lost, and reported. */
  restore(): Promise<void>;
  /** Takes over another session's cookies, and when each was set. */
  takeFrom(other: WatchedSession): Promise<void>;
  /** Writes what must outlive this run; resolves when it is on disk. Never rejects. */
  save(): Promise<void>;
  /** When the site last set a cookie, ms since the epoch; undefined when it did not in this run and nothing is kept of it. */
  setAt(cookie: Cookie): number | undefined;
  /** Empties it: cookies, storage, caches, connections. What was to be written is not. */
  empty(): Promise<void>;
  /** Looks at its cookies no more. */
  leave(): Promise<void>;
}

/** @param lasting whether anything of it may be written to disk */
export function watchSession(
  session: Session,
  publicationId: number,
  lasting: boolean,
  needs: WatchNeeds,
): WatchedSession {
  const { vault, clock, keepDays, report } = needs;
  const name = keptName(publicationId);
  const known = new Map<string, { value: string; setAt: number }>();
  /** Cookies that we set ourselves: that is no word of the site. */
  const ours = new Map<string, string>();
  let cancel: (() => void) | null = null;
  let saved: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    // First those with an expiry: Chromium writes them half a minute late by itself.
    await session.cookies.flushStore();
    const now = clock.now();
    const cookies = await session.cookies.get({ session: true });
    const kept = cookies
      .map((cookie) => toKeep(cookie, known.get(keyOf(cookie))?.setAt ?? now))
      .filter((cookie) => isKept(cookie, keepDays(), now));
    if (kept.length === 0) await vault.delete(name);
    else await vault.set(name, writeKept(kept, LARGEST_SECRET));
  };
  const save = (): Promise<void> => {
    cancel?.();
    cancel = null;
    if (lasting) saved = saved.then(write).catch((error: unknown) => report('sign-in-not-kept', error));
    return saved;
  };
  const soon = (): void => {
    // Not put off by further changes: a site that never rests is saved all the same.
    if (lasting) cancel ??= clock.after(SAVE_AFTER_MS, () => void save());
  };

  const changed = (_event: unknown, cookie: Cookie, cause: string, removed: boolean): void => {
    const key = keyOf(cookie);
    if (removed) {
      // What replaces it is told next.
      if (cause === 'overwrite') return;
      known.delete(key);
      return soon();
    }
    if (ours.get(key) === cookie.value) return void ours.delete(key);
    const before = known.get(key);
    const now = clock.now();
    if (before?.value === cookie.value && now - before.setAt < RENEWED_AFTER_MS) return;
    known.set(key, { value: cookie.value, setAt: now });
    soon();
  };
  session.cookies.on('changed', changed);

  const put = async (cookie: Cookie | ReturnType<typeof toKeep>, setAt: number | undefined): Promise<void> => {
    const key = keyOf(cookie);
    ours.set(key, cookie.value);
    if (setAt !== undefined) known.set(key, { value: cookie.value, setAt });
    await session.cookies.set(detailsOf(cookie)).catch((error: unknown) => {
      ours.delete(key);
      known.delete(key);
      report('sign-in-not-restored', error);
    });
  };

  return {
    session,
    save,
    setAt: (cookie) => known.get(keyOf(cookie))?.setAt,
    restore: async () => {
      try {
        const text = await vault.get(name);
        if (text === null) return;
        const there = new Set((await session.cookies.get({})).map(keyOf));
        const kept = readKept(text);
        // One that is there already was given an expiry by the site since.
        const due = kept.filter((cookie) => !there.has(keyOf(cookie)) && isKept(cookie, keepDays(), clock.now()));
        // oxlint-disable-next-line no-await-in-loop
        for (const cookie of due) await put(cookie, cookie.setAt);
        if (due.length < kept.length) soon();
      } catch (error) {
        report('sign-in-not-restored', error);
      }
    },
    takeFrom: async (other) => {
      // oxlint-disable-next-line no-await-in-loop
      for (const cookie of await other.session.cookies.get({})) await put(cookie, other.setAt(cookie));
    },
    empty: async () => {
      // A late answer would set its cookies again.
      await session.closeAllConnections();
      await session.clearStorageData();
      await Promise.all([
        session.clearCache(),
        session.clearCodeCaches({}),
        session.clearAuthCache(),
        session.clearHostResolverCache(),
      ]);
      await session.cookies.flushStore();
      known.clear();
      cancel?.();
      cancel = null;
      await saved;
    },
    leave: async () => {
      session.cookies.off('changed', changed);
      cancel?.();
      cancel = null;
      await saved;
    },
  };
}

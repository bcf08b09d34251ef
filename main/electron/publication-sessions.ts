/**
 * The Electron sessions of publications: on disk where secrets may be kept, else in memory for this run. None is made, and no
 * folder of Chromium's, for a publication that is never asked.
 */
import type { Session } from 'electron';
import type { Protection } from '../../preload/session.ts';
import type { SessionStore } from '../account/ports.ts';
import type { PartitionFolders } from './partition-folders.ts';
import type { WatchedSession, WatchNeeds } from './watched-session.ts';
import { keptName, keptOf, watchSession } from './watched-session.ts';

export interface SessionsNeeds extends WatchNeeds {
  folders: PartitionFolders;
  /** The Electron session of that name, hardened (sessions.ts). */
  partition: (name: string) => Session;
}

export interface Sessions extends SessionStore {
  /**
   * The session whose cookies go with a publication's requests, once its kept cookies are in it. Ask each time: it is another
   * one after the reader changed what may be kept.
   */
  of(publicationId: number): Promise<Session>;
  /** The reader changed the settings: sessions move between disk and memory, cookies and all. Requests under way are cut. */
  settingsChanged(): Promise<void>;
  /** At the start, with the publications there are: removes what is kept for others, and what may not be kept any more. */
  prune(publicationIds: number[]): Promise<void>;
  /** At quit: writes what must outlive this run. */
  flush(): Promise<void>;
  protection(): Protection;
}

export function createSessions(needs: SessionsNeeds): Sessions {
  const { vault, folders, partition, keepDays, report } = needs;
  /** Whether sessions lie on disk now, null before the first is asked for: as the last change left it. */
  let lasts: boolean | null = null;
  const isLasting = (): boolean => (lasts ??= vault.protection().kept);
  /** How long cookies without an expiry are kept: as the last change left it. */
  let days = keepDays();
  const opened = new Map<number, Promise<WatchedSession>>();
  /** While sessions move or are removed nobody gets one. */
  let moving: Promise<void> = Promise.resolve();
  const inOrder = (job: () => Promise<void>): Promise<void> => {
    const done = moving.then(job);
    moving = done.catch((error: unknown) => report('sessions', error));
    return done;
  };

  const watch = (id: number): WatchedSession => {
    const lasting = isLasting();
    const name = `publication-${id}`;
    return watchSession(partition(lasting ? `persist:${name}` : name), id, lasting, { ...needs, keepDays: () => days });
  };
  const open = (id: number): Promise<WatchedSession> => {
    const begin = async (): Promise<WatchedSession> => {
      const watched = watch(id);
      if (isLasting()) await watched.restore();
      return watched;
    };
    const found = opened.get(id) ?? begin();
    opened.set(id, found);
    return found;
  };
  const keptIds = async (): Promise<number[]> =>
    (await vault.names()).flatMap((name) => {
      const id = keptOf(name);
      return id === null ? [] : [id];
    });
  /** Of those that nobody asked in this run too. */
  const isKeptOnDisk = async (id: number): Promise<boolean> =>
    isLasting() && ((await folders.has(id)) || (await vault.get(keptName(id))) !== null);
  const markOpen = (): Promise<void> => {
    const { keyring, kept } = vault.protection();
    return folders.setOpen(kept && !keyring);
  };

  const move = async (id: number, from: WatchedSession): Promise<void> => {
    const to = watch(id);
    // Whatever fails on the way: from now on nothing goes where it may not.
    opened.set(id, Promise.resolve(to));
    await from.session.closeAllConnections();
    await from.leave();
    await to.takeFrom(from).catch((error: unknown) => report('sign-in-not-restored', error));
    await from.empty();
    await to.save();
  };
  const changeWhatIsKept = async (kept: boolean): Promise<void> => {
    // Those on disk that nobody asked in this run come into memory too.
    if (!kept) await Promise.all([...(await folders.ids()), ...(await keptIds())].map(open));
    if (kept) await markOpen();
    await vault.settingsChanged();
    lasts = kept;
    for (const [id, watched] of opened)
      // oxlint-disable-next-line no-await-in-loop
      await move(id, await watched).catch((error: unknown) => report('sessions', error));
    // The mark stays until the folders, empty now, are gone (prune).
    if (!kept) await Promise.all((await keptIds()).map((id) => vault.delete(keptName(id))));
  };
  const saveAll = (): Promise<unknown> => Promise.all([...opened.values()].map(async (one) => (await one).save()));
  const forgetKept = async (): Promise<void> => {
    if (days === 0) await Promise.all((await keptIds()).map((id) => vault.delete(keptName(id))));
  };

  return {
    protection: () => vault.protection(),
    of: async (id) => {
      await moving;
      return (await open(id)).session;
    },
    settingsChanged: () =>
      inOrder(async () => {
        const { kept } = vault.protection();
        // Fewer days hold from now on: what this run began with it still has, those that nobody asked yet included.
        if (isLasting() && keepDays() !== days) {
          await Promise.all((await keptIds()).map(open));
          days = keepDays();
          await saveAll();
        }
        days = keepDays();
        if (kept !== isLasting()) await changeWhatIsKept(kept);
      }),
    prune: (publicationIds) =>
      inOrder(async () => {
        const known = new Set([...publicationIds, ...opened.keys()]);
        const mayNotStay = !isLasting() && (await folders.areOpen());
        for (const id of await folders.ids())
          // oxlint-disable-next-line no-await-in-loop
          if (mayNotStay || !known.has(id)) await folders.remove(id);
        // oxlint-disable-next-line no-await-in-loop
        for (const id of await keptIds()) if (!known.has(id)) await vault.delete(keptName(id));
        await forgetKept();
        await markOpen();
      }),
    flush: async () => {
      await moving;
      if (!isLasting()) return;
      await saveAll();
      await forgetKept();
    },

    cookieNames: async (id) => {
      await moving;
      if (!opened.has(id) && !(await isKeptOnDisk(id))) return [];
      const cookies = await (await open(id)).session.cookies.get({});
      return [...new Set(cookies.map(({ name }) => name))];
    },
    hasCookies: async (id) => {
      await moving;
      if (!opened.has(id) && !(await isKeptOnDisk(id))) return false;
      return (await (await open(id)).session.cookies.get({})).length > 0;
    },
    clear: (id) =>
      inOrder(async () => {
        const watched = await opened.get(id);
        await (watched === undefined ? folders.remove(id) : watched.empty());
        await vault.delete(keptName(id));
      }),
  };
}

/** Sync with stand-ins for everything around it, for tests. */
import type { EventName } from '../../../preload/contract.ts';
import type { FeedRow, NewPublication } from '../../database/face.ts';
import { assembleSync } from '../assemble.ts';
import type { Sync } from '../face.ts';
import type { Admission, AskSecret, FeedSecrets, NetworkMonitor, NetworkState } from '../ports.ts';
import { createMemorySecrets, openDoor } from './open-door.ts';
import type { KnownSite, KnownSites } from '../sites.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakePress, type FakePress } from './fake-press.ts';
import { createMemoryLibrary, type MemoryLibrary } from './memory-library.ts';
import { createScriptedFetch, type ScriptedFetch } from './scripted-fetch.ts';

export interface Rig extends ScriptedFetch {
  sync: Sync;
  clock: FakeClock;
  press: FakePress;
  memory: MemoryLibrary;
  events: { name: EventName; data: unknown }[];
  notifications: { title: string; body: string; clicked(): void; markRead: (() => void) | undefined }[];
  network: { change(part: Partial<NetworkState>): void };
  /** Follows these feeds as one publication and answers its feeds. */
  follow(...urls: string[]): Promise<FeedRow[]>;
  feed(url: string): FeedRow & { problem: { code: string } | null };
  /** Addresses asked so far, in order. */
  addresses(): string[];
  /** Codes in the activity log, in order. */
  log(): string[];
  /** The app is closed and started again over the same library. */
  restart(): Rig;
}

export const noSites: KnownSites = { all: () => [], at: () => null, hintsFor: () => ({}) };

const bareHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

export function sitesOf(...sites: KnownSite[]): KnownSites {
  return {
    all: () => sites,
    at: (address) => sites.find(({ siteUrl }) => bareHost(siteUrl) === bareHost(address)) ?? null,
    hintsFor: () => ({}),
  };
}

export function createRig(
  given: {
    sites?: KnownSites;
    memory?: MemoryLibrary;
    clock?: FakeClock;
    web?: ScriptedFetch;
    admission?: Admission;
    secrets?: FeedSecrets;
    askSecret?: AskSecret;
  } = {},
): Rig {
  const clock = given.clock ?? createFakeClock();
  const memory = given.memory ?? createMemoryLibrary();
  const web = given.web ?? createScriptedFetch();
  const press = createFakePress();
  const events: Rig['events'] = [];
  const notifications: Rig['notifications'] = [];
  let state: NetworkState = { online: true, metered: false, asleep: false };
  const listeners = new Set<(state: NetworkState) => void>();
  const network: NetworkMonitor = {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const { library } = memory;
  const sync = assembleSync(
    {
      library,
      press,
      fetch: web.fetch,
      clock,
      random: () => 0.5,
      network,
      emit: (name, data) => void events.push({ name, data }),
      admission: given.admission ?? openDoor,
      secrets: given.secrets ?? createMemorySecrets(),
      askSecret: given.askSecret ?? (async () => null),
      notify: (title, body, clicked, markRead) => void notifications.push({ title, body, clicked, markRead }),
    },
    given.sites ?? noSites,
  );
  const publication = (urls: string[]): NewPublication => ({
    title: new URL(urls[0] ?? '').hostname,
    siteUrl: new URL(urls[0] ?? '').origin,
    language: 'en',
    direction: 'ltr',
    folder: '',
    profile: null,
    feeds: urls.map((url) => ({ url, title: '', format: 'rss' })),
    now: clock.now(),
  });
  return {
    ...web,
    sync,
    clock,
    press,
    memory,
    events,
    notifications,
    network: {
      change: (part) => {
        state = { ...state, ...part };
        for (const listener of listeners) listener(state);
      },
    },
    follow: async (...urls) => {
      const outcome = await library.addPublication(publication(urls));
      return 'added' in outcome ? library.feedsOf(outcome.added) : [];
    },
    feed: (url) => {
      const feed = [...memory.feeds.values()].find((each) => each.url === url);
      if (feed === undefined) throw new Error(`no feed ${url}`);
      return feed;
    },
    addresses: () => web.asked.map(({ url }) => url),
    log: () => memory.activity.map(({ code }) => code),
    restart: () => createRig({ ...given, memory, clock, web }),
  };
}

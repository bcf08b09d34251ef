/** Puts sync together from what it needs and the known sites, as values. */
import type { Result } from '../../preload/contract.ts';
import { createChanges } from './changes.ts';
import { createConductor } from './conductor.ts';
import { discover } from './discover.ts';
import type { Tools } from './errand.ts';
import type { Sync, SyncNeeds } from './face.ts';
import { follow } from './follow.ts';
import { createGate } from './gate.ts';
import { maxBodies, maxConnections, maxConnectionsPerHost } from './host-rules.ts';
import { createHeldSecrets } from './held-secrets.ts';
import { createHosts } from './hosts.ts';
import { createJournal } from './journal.ts';
import { askFeedSecret } from './ask-feed-secret.ts';
import { askPage } from './ask-page.ts';
import { exportOpml, importOpml } from './opml.ts';
import { refetch } from './refetch.ts';
import { createRetries } from './retries.ts';
import type { KnownSites } from './sites.ts';
import { saying } from '../words/said.ts';

/** As createSync, with the known sites passed in so that tests bring their own. */
export function assembleSync(
  { library, press, fetch, clock, random, network, emit, admission, secrets, askSecret, notify }: SyncNeeds,
  sites: KnownSites,
): Sync {
  const limits = { perHost: maxConnectionsPerHost, total: maxConnections, bodies: maxBodies };
  const changes = createChanges(emit, clock, () => conductor.recount());
  const tools: Tools = {
    library,
    press,
    fetch,
    clock,
    random,
    changes,
    gate: createGate(limits),
    hosts: createHosts(),
    journal: createJournal(library, clock, emit),
    retries: createRetries(),
    admission,
    secrets,
    held: createHeldSecrets(clock),
    askSecret,
    emit,
    notify,
    clicked: new Map(),
    toldHeld: new Set(),
    hintsFor: (profile) => sites.hintsFor(profile),
  };
  const conductor = createConductor(tools, network);
  const ending = new AbortController();

  let state = network.state();
  let since = clock.now();
  const endNetwork = network.onChange((next) => {
    const differs = next.online !== state.online || next.metered !== state.metered;
    state = next;
    if (differs) {
      since = clock.now();
      emit('network.changed', {});
    }
    conductor.networkChanged();
  });

  /** Feeds that are gone are tried again only where the reader names their publication. */
  const refresh = async (publicationId?: number): Promise<void> => {
    const feeds = await library.feedsOf(publicationId ?? null);
    if (publicationId !== undefined) return conductor.check(feeds, [publicationId]);
    return conductor.check(
      feeds.filter(({ status }) => status !== 'gone'),
      'all',
    );
  };

  return {
    start: () => conductor.start(),
    stop: async () => {
      endNetwork();
      ending.abort();
      await conductor.stop();
      changes.flush();
      await tools.journal.flush();
    },
    refresh,
    cancel: () => {
      tools.journal.log({ level: 'skip', subject: 'app', code: 'cancelled', message: saying('log.cancelled') });
      conductor.cancel();
    },
    progress: () => conductor.progress(),
    settingsChanged: () => conductor.settingsChanged(),
    networkStatus: async () => {
      const { online, metered } = network.state();
      return { online, metered, since, freshAt: await library.freshAt() };
    },
    discover: (address) => discover(tools, sites, address, ending.signal, () => network.state().online),
    follow: async (input) => {
      const followed = await follow(tools, input);
      if (followed.ok) void refresh(followed.value.id);
      return followed;
    },
    knownPublications: async () => {
      const followed = new Set((await library.listPublications()).map(({ profile }) => profile));
      return sites.all().map(({ name, title, siteUrl, description }) => ({
        profile: name,
        title,
        siteUrl,
        description,
        followed: followed.has(name),
      }));
    },
    refetch: (articleId, spends = false): Promise<Result<null>> => refetch(tools, conductor, articleId, spends),
    // What was put off is tried again whenever the settings change; here they have not.
    goOn: () => conductor.settingsChanged(),
    ask: (publicationId, url) => askPage(tools, ending.signal, publicationId, url),
    askFeedSecret: async (feedId) => {
      const asked = await askFeedSecret(tools, ending.signal, feedId);
      if (asked.ok && asked.value !== null) void conductor.check([asked.value], [asked.value.publicationId]);
      return asked.ok ? { ok: true, value: asked.value !== null } : asked;
    },
    importOpml: async (file) => {
      const imported = await importOpml(tools, sites, file);
      if (!imported.ok) return imported;
      const { report, publicationIds } = imported.value;
      const added = new Set(publicationIds);
      const feeds = (await library.feedsOf(null)).filter(({ publicationId }) => added.has(publicationId));
      if (feeds.length > 0) void conductor.check(feeds, publicationIds);
      return { ok: true, value: report };
    },
    exportOpml: async () => exportOpml(await library.listPublications()),
  };
}

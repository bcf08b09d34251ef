/** A library such as a reader has after some weeks: two publications in folders, one that counts, lists, topics, a rule. */
import type { RunningApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import type { SecondSite } from './second-site/index.ts';
import { createSecondSite } from './second-site/index.ts';
import { followAt } from './sign-in-steps.ts';

/** The sample publication's server paints its pictures while they are asked for; a busy machine takes minutes, ms. */
const LONGEST_SYNC = 600_000;

export interface Publishers {
  sample: Publisher;
  metered: Publisher;
  second: SecondSite;
  stop(): Promise<void>;
}

export async function startPublishers(): Promise<Publishers> {
  const [sample, metered, second] = await Promise.all([
    createPublisher({ largestImage: 960 }),
    createPublisher({ largestImage: 320, meterLimit: 3 }),
    createSecondSite(),
  ]);
  return {
    sample,
    metered,
    second,
    stop: async () => void (await Promise.all([sample.stop(), metered.stop(), second.stop()])),
  };
}

/** Follows all of them, waits until everything is stored, and does what a reader would have done. */
export async function fillLibrary(running: RunningApp, { sample, metered, second }: Publishers): Promise<void> {
  const call: RunningApp['call'] = (name, input) => running.call(name, input);
  await followAt(running, `${sample.url}/rss`);
  await running.syncDone(LONGEST_SYNC);
  const phare = await followAt(running, `${second.url}/rss.xml`);
  const harbour = await followAt(running, `${metered.url}/en/rss`);
  await call('publications.update', { id: phare.id, folder: 'Coast' });
  await call('publications.update', { id: harbour.id, folder: 'Coast', title: 'Harbour Daily' });
  await running.syncDone(LONGEST_SYNC);
  await call('settings.update', { syncAutomatically: false });

  const topics = (await call('topics.list', { search: '', limit: 6 })).filter(({ derived }) => !derived);
  for (const { id } of topics.slice(0, 3)) await call('topics.update', { id, followed: true });
  const [first, other] = topics;
  if (first === undefined || other === undefined) throw new Error('The sample publication has no topics.');
  const query = { topics: { all: [first.id], any: [], none: [other.id] }, order: 'newest' as const };
  await call('lists.save', { name: `${first.name} at a glance`, icon: 'globe', query, notify: false, keepDays: null });
  await call('rules.save', {
    name: `Keep what concerns ${first.name}`,
    enabled: true,
    query: { topics: { all: [first.id], any: [], none: [] }, order: 'newest' },
    actions: { star: false, markRead: false, notify: true, keep: true },
  });
  // Some of it has been read, in no order.
  const { articles } = await call('articles.list', { query: {}, after: null, limit: 500 });
  const read = articles.filter((_one, at) => at % 5 === 2 || at % 7 === 4);
  await call('articles.setRead', { ids: read.map(({ id }) => id), read: true });
}

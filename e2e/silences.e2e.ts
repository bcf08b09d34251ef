/** 429 and 503, with and without Retry-After, each on a host of its own: the host is left alone as long as it asked. */
import { expect, test } from '@playwright/test';
import { launchApp } from './harness.ts';
import { serve } from './small-server.ts';

const minute = 60_000;
const cases = [
  { status: 429, retryAfter: () => '120', wait: 2 * minute },
  { status: 429, retryAfter: () => null, wait: 10 * minute },
  { status: 503, retryAfter: () => new Date(Date.now() + 30 * minute).toUTCString(), wait: 30 * minute },
  { status: 503, retryAfter: () => 'presently', wait: 10 * minute },
];

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Tidewater Log</title><link>/</link>
  <item><guid isPermaLink="false">1</guid><title>High water at six</title><description>The harbour opens late.</description></item>
</channel></rss>`;

test('a host that asks for quiet gets it, also after a restart, and keeps what is stored', async () => {
  let quiet = false;
  const servers = await Promise.all(
    cases.map(({ status, retryAfter }, index) =>
      serve(
        (path) => {
          if (path !== '/feed') return null;
          if (!quiet) return { headers: { 'content-type': 'application/rss+xml' }, body: feed };
          const asked = retryAfter();
          return { status, headers: asked === null ? {} : { 'retry-after': asked } };
        },
        `127.0.0.${index + 2}`,
      ),
    ),
  );
  const first = await launchApp();
  let again: Awaited<ReturnType<typeof launchApp>> | null = null;
  try {
    for (const { url } of servers) {
      const discovery = await first.call('publications.discover', { address: `${url}/feed` });
      await first.call('publications.follow', { discovery, feedUrls: [`${url}/feed`], folder: '' });
    }
    await first.syncDone();
    quiet = true;
    const before = new Map(
      (await first.call('publications.list', null)).map(({ id, feeds }) => [id, feeds[0]?.nextCheckAt ?? 0]),
    );
    const began = Date.now();
    await first.call('sync.refresh', {});
    const ended = Date.now();
    for (const publication of await first.call('publications.list', null)) {
      const index = servers.findIndex(({ url }) => publication.feeds[0]?.url.startsWith(url));
      const found = publication.feeds[0];
      const wait = cases[index]?.wait ?? Number.NaN;
      // A date has whole seconds. A next check that is later anyway stays.
      expect(found?.nextCheckAt).toBeGreaterThanOrEqual(began + wait - 1_000);
      expect(found?.nextCheckAt).toBeLessThanOrEqual(Math.max(ended + wait, before.get(publication.id) ?? 0));
      expect(found?.problem?.code).toBe('rate-limited');
      expect(found?.problem?.message).toMatch(/pause until \d\d:\d\d/u);
      expect(publication.articles).toBe(1);
    }
    await first.quit();

    again = await launchApp({ profile: first.profile });
    for (const { asked } of servers) asked.length = 0;
    await again.call('sync.refresh', {});
    for (const { asked } of servers) expect(asked).toEqual([]);
    const skips = (await again.call('activity.list', { before: null, limit: 50, level: 'skip' })).map(
      ({ code }) => code,
    );
    expect(skips.filter((code) => code === 'rate-limited').length).toBeGreaterThanOrEqual(cases.length);
  } finally {
    await again?.close();
    await first.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
});

test('whoever types the address of such a host is told when to try again, and nothing half-added stays', async () => {
  const server = await serve(() => ({ status: 429, headers: { 'retry-after': '120' } }), '127.0.0.7');
  const running = await launchApp();
  try {
    const address = `${server.url}/feed`;
    for (const count of [1, 1]) {
      const refused = await running.tryCall('publications.discover', { address });
      expect(refused).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
      expect(JSON.stringify(refused)).toMatch(/\d\d:\d\d.*again/u);
      // The second time nothing is sent.
      expect(server.asked.length).toBe(count);
    }
    expect(await running.call('publications.list', null)).toEqual([]);
  } finally {
    await running.close();
    await server.stop();
  }
});

import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { Cookie, CookiesSetDetails, Session } from 'electron';
import { createFakeClock, settle } from '../sync/testing/fake-clock.ts';
import { keyOf } from './kept-cookies.ts';
import { createPartitionFolders } from './partition-folders.ts';
import { createSessions } from './publication-sessions.ts';
import type { Sealer } from './vault.ts';
import { createVault } from './vault.ts';

const DAY = 24 * 60 * 60 * 1000;

/** As much of a session as is asked of one. */
class FakeSession {
  readonly jar = new Map<string, Cookie>();
  readonly events = new EventEmitter();
  flushed = 0;
  cookies = Object.assign(this.events, {
    get: async (filter: { session?: boolean }) =>
      [...this.jar.values()].filter((one) => filter.session === undefined || one.session === filter.session),
    set: async (details: CookiesSetDetails) => {
      const { name = '', value = '', url, path: folder = '/', sameSite = 'lax', expirationDate } = details;
      const domain = details.domain ?? new URL(url).hostname;
      const cookie: Cookie = { name, value, domain, path: folder, sameSite, session: expirationDate === undefined };
      if (expirationDate !== undefined) cookie.expirationDate = expirationDate;
      this.put(cookie);
    },
    flushStore: async () => void (this.flushed += 1),
  });

  /** As an answer of the site would. */
  put(cookie: Cookie): void {
    const before = this.jar.get(keyOf(cookie));
    if (before !== undefined) this.events.emit('changed', {}, before, 'overwrite', true);
    this.jar.set(keyOf(cookie), cookie);
    // Told a moment later than it is set, as Chromium does.
    setImmediate(() => this.events.emit('changed', {}, cookie, 'explicit', false));
  }

  clearStorageData = async (): Promise<void> => this.jar.clear();
  clearCache = async (): Promise<void> => undefined;
  clearCodeCaches = async (): Promise<void> => undefined;
  clearAuthCache = async (): Promise<void> => undefined;
  clearHostResolverCache = async (): Promise<void> => undefined;
  closeAllConnections = async (): Promise<void> => undefined;
}

const passing = (value: string): Cookie => ({
  name: 'sid',
  value,
  domain: 'a.example',
  path: '/',
  sameSite: 'lax',
  session: true,
});
const keyring: Sealer = {
  available: true,
  seal: (text) => Buffer.from(text).toReversed(),
  open: (bytes) => Buffer.from(Buffer.from(bytes).toReversed()).toString(),
};
const noKeyring: Sealer = { ...keyring, available: false };

function rig(context: TestContext) {
  const profile = mkdtempSync(path.join(tmpdir(), 'broadsheet-sessions-'));
  context.after(() => rmSync(profile, { recursive: true }));
  const clock = createFakeClock();
  const settings = { keep: false, days: 30 };
  const reported: unknown[] = [];
  /** A run of the app: what Chromium has on disk outlives it, what is in memory does not. */
  const disk = new Map<string, FakeSession>();
  const run = (sealer: Sealer) => {
    const made = new Map<string, FakeSession>();
    const report = (code: string, error: unknown): void => void reported.push([code, error]);
    const vault = createVault({
      folder: path.join(profile, 'secrets'),
      sealer,
      mayKeepOpen: () => settings.keep,
      report,
    });
    const folders = createPartitionFolders(path.join(profile, 'Partitions'), path.join(profile, 'secrets/open'));
    const partition = (name: string): Session => {
      const found = made.get(name) ?? new FakeSession();
      const lasting = name.startsWith('persist:');
      if (lasting && !made.has(name)) {
        mkdirSync(path.join(profile, 'Partitions', name.slice('persist:'.length)), { recursive: true });
        for (const cookie of disk.get(name)?.jar.values() ?? [])
          if (!cookie.session) found.jar.set(keyOf(cookie), cookie);
        disk.set(name, found);
      }
      made.set(name, found);
      return found as unknown as Session;
    };
    const sessions = createSessions({ vault, folders, partition, keepDays: () => settings.days, clock, report });
    const fake = async (id: number): Promise<FakeSession> => (await sessions.of(id)) as unknown as FakeSession;
    return {
      sessions,
      vault,
      made,
      fake,
      values: async (id: number) => [...(await fake(id)).jar.values()].map(({ value }) => value),
    };
  };
  const partitions = (): string[] => readdirSync(path.join(profile, 'Partitions')).toSorted();
  return { run, clock, settings, reported, partitions, profile };
}
/** What is written to disk needs real time; the run before has ended when the next begins. */
const written = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  await settle();
};

test('a cookie without an expiry is written within half a second, and restored before the session is given out', async (context) => {
  const { run, clock, reported } = rig(context);
  const first = run(keyring);
  const session = await first.fake(1);
  session.put(passing('one'));
  await clock.advance(300);
  session.put(passing('two'));
  await clock.advance(200);
  await written();
  assert.equal(session.flushed, 1);
  assert.match((await first.vault.get('publication-1-cookies')) ?? '', /"two"/u);
  // No quit: the run was killed.
  const next = run(keyring);
  assert.deepEqual(await next.values(1), ['two']);
  assert.deepEqual([...next.made.keys()], ['persist:publication-1']);
  assert.deepEqual(reported, []);
});

test('days count from when the site last set it: restoring is not setting, setting the same value again is', async (context) => {
  const { run, clock, settings, reported } = rig(context);
  const first = run(keyring);
  (await first.fake(1)).put(passing('one'));
  await first.sessions.flush();
  await clock.advance(20 * DAY);
  await written();
  const second = run(keyring);
  assert.deepEqual(await second.values(1), ['one']);
  await clock.advance(1_000);
  await second.sessions.flush();
  await clock.advance(10 * DAY);
  await written();
  const late = run(keyring);
  assert.deepEqual(await late.values(1), []);
  await clock.advance(1_000);
  await written();
  assert.equal(await late.vault.get('publication-1-cookies'), null);

  (await late.fake(1)).put(passing('two'));
  await late.sessions.flush();
  await clock.advance(20 * DAY);
  await written();
  const renewed = run(keyring);
  const session = await renewed.fake(1);
  await settle();
  session.put(passing('two'));
  await settle();
  await renewed.sessions.flush();
  await clock.advance(20 * DAY);
  await written();
  assert.deepEqual(await run(keyring).values(1), ['two']);
  settings.days = 10;
  assert.deepEqual(await run(keyring).values(1), []);
  assert.deepEqual(reported, []);
});

test('a site that sets the same cookie with each page causes one write an hour', async (context) => {
  const { run, clock } = rig(context);
  const session = await run(keyring).fake(1);
  for (let minute = 0; minute < 90; minute += 1) {
    session.put(passing('same'));
    await clock.advance(60_000);
  }
  await written();
  assert.equal(session.flushed, 2);
});

test('without a keyring sessions are in memory; the choice moves them to disk and back, those nobody asked too', async (context) => {
  const { run, settings, partitions, profile, reported } = rig(context);
  const first = run(noKeyring);
  const before = await first.fake(1);
  before.put(passing('one'));
  before.put({ ...passing('long'), name: 'stay', session: false, expirationDate: 2_000_000_000 });
  await settle();
  assert.deepEqual([...first.made.keys()], ['publication-1']);
  settings.keep = true;
  const changing = first.sessions.settingsChanged();
  assert.deepEqual(await first.values(1), ['one', 'long'], 'whoever asks meanwhile waits');
  await changing;
  assert.deepEqual([...first.made.keys()], ['publication-1', 'persist:publication-1']);
  assert.equal(before.jar.size, 0);
  (await first.fake(2)).put(passing('other'));
  await first.sessions.flush();

  const second = run(noKeyring);
  await second.sessions.prune([1, 2]);
  assert.deepEqual(await second.values(1), ['long', 'one']);
  settings.keep = false;
  await second.sessions.settingsChanged();
  assert.deepEqual(readdirSync(path.join(profile, 'secrets')), ['open']);
  assert.deepEqual((await second.values(1)).toSorted(), ['long', 'one']);
  assert.deepEqual(await second.values(2), ['other']);
  assert.equal(second.made.get('persist:publication-1')?.jar.size, 0);
  assert.deepEqual(await second.vault.names(), []);

  const third = run(noKeyring);
  await third.sessions.prune([1, 2]);
  assert.deepEqual(partitions(), []);
  assert.deepEqual(await third.values(1), []);
  assert.deepEqual(readdirSync(path.join(profile, 'secrets')), []);
  assert.deepEqual(reported, []);
});

test('a run that ended while it took sessions from the disk is made good by the next', async (context) => {
  const { run, settings, partitions } = rig(context);
  settings.keep = true;
  const first = run(noKeyring);
  await first.sessions.prune([1]);
  (await first.fake(1)).put(passing('one'));
  await first.sessions.flush();
  settings.keep = false;
  const next = run(noKeyring);
  assert.deepEqual(await next.values(1), []);
  await next.sessions.prune([1]);
  assert.deepEqual(partitions(), []);
  assert.deepEqual(await next.vault.names(), []);
});

test('a keyring that is away leaves on disk what it sealed', async (context) => {
  const { run, partitions } = rig(context);
  const first = run(keyring);
  (await first.fake(1)).put(passing('one'));
  await first.sessions.flush();
  const away = run(noKeyring);
  await away.sessions.prune([1]);
  assert.deepEqual(await away.values(1), []);
  await away.sessions.flush();
  assert.deepEqual(partitions(), ['publication-1']);
  assert.deepEqual(await run(keyring).values(1), ['one']);
});

test('what was kept for publications that are gone is removed, and nothing else', async (context) => {
  const { run, partitions, profile } = rig(context);
  const first = run(keyring);
  for (const id of [1, 2]) (await first.fake(id)).put(passing(`of ${id}`));
  await first.vault.set('feed-1', 'secret');
  await first.sessions.flush();
  writeFileSync(path.join(profile, 'Partitions/other'), '');
  const next = run(keyring);
  await next.sessions.prune([2]);
  assert.deepEqual(partitions(), ['other', 'publication-2']);
  assert.deepEqual(await next.vault.names(), ['feed-1', 'publication-2-cookies']);
});

test('a kept text that is damaged costs that publication its cookies, and is reported', async (context) => {
  const { run, reported } = rig(context);
  const first = run(keyring);
  await first.vault.set('publication-1-cookies', '[{"name":1}]');
  assert.deepEqual(await first.values(1), []);
  assert.equal(reported.length, 1);
});

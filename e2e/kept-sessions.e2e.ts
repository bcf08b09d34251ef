/** What a site's cookies survive and what they do not: restarts, kills, the reader's choices; and what of them lies on disk. */
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { allFiles, filesWith } from './disk-search.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { SigningSite } from './signing-site.ts';
import { BOTH, LASTING, PASSING, followSigning, sentBySync, signingSite } from './signing-site.ts';

let profile: string;
let server: SigningSite;
let running: RunningApp;

const start = async (): Promise<void> => {
  running = await launchApp({ profile });
};
const restart = async (): Promise<void> => {
  await running.quit();
  await start();
};
const sent = (): Promise<Record<string, string>> => sentBySync(running, server);
/** Follows the site, which signs in: from now on it only looks. */
const signIn = async (settings: { keepWithoutKeyring?: boolean; keepSignInDays?: number }): Promise<void> => {
  await start();
  await running.call('settings.update', settings);
  await followSigning(running, server);
};

test.beforeEach(async () => {
  profile = await temporaryProfile();
  server = await signingSite();
});
test.afterEach(async () => {
  await running.quit();
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('restarts, and sync still sends both cookies each time', async () => {
  test.setTimeout(300_000);
  await signIn({ keepWithoutKeyring: true });
  for (let round = 1; round <= 4; round += 1) {
    await restart();
    expect(await sent(), `after restart ${round}`).toEqual(BOTH);
  }
});

test('killed a second after the sign-in, and killed again, both cookies are there', async () => {
  await signIn({ keepWithoutKeyring: true });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  for (const round of [1, 2]) {
    await running.kill();
    await start();
    expect(await sent(), `after kill ${round}`).toEqual(BOTH);
  }
});

test('kept for 0 days, a cookie without an expiry ends with the run and lies nowhere; one with an expiry stays', async () => {
  await signIn({ keepWithoutKeyring: true, keepSignInDays: 30 });
  await restart();
  expect(await filesWith(profile, PASSING)).toEqual(['secrets/publication-1-cookies.json']);
  await running.call('settings.update', { keepSignInDays: 0 });
  expect(await filesWith(profile, PASSING)).toEqual([]);
  expect(await sent()).toEqual(BOTH);
  await restart();
  expect(await sent()).toEqual({ stay: LASTING });
  expect(await filesWith(profile, PASSING)).toEqual([]);
});

test('without a keyring and without the choice a sign-in lasts for the run, and no file ever holds a byte of it', async () => {
  await signIn({});
  expect(await running.call('settings.protection', null)).toEqual({ keyring: false, kept: false });
  for (const token of [PASSING, LASTING]) expect(await filesWith(profile, token), 'running').toEqual([]);
  await running.quit();
  for (const token of [PASSING, LASTING]) expect(await filesWith(profile, token), 'after quit').toEqual([]);
  await start();
  expect(await sent()).toEqual({});
});

test('with the choice they are there, in files of the own account only; without it again the disk forgets, the run does not', async () => {
  await signIn({ keepWithoutKeyring: true });
  expect(await running.call('settings.protection', null)).toEqual({ keyring: false, kept: true });
  await restart();
  expect(await sent()).toEqual(BOTH);
  // What the search below finds nothing of, it can find.
  expect(await filesWith(profile, PASSING)).toEqual(['secrets/publication-1-cookies.json']);
  expect(await filesWith(profile, LASTING)).not.toEqual([]);
  const modes = (await allFiles(path.join(profile, 'secrets'))).map(async (file) => (await stat(file)).mode & 0o777);
  expect(new Set(await Promise.all(modes))).toEqual(new Set([0o600]));
  expect((await stat(path.join(profile, 'secrets'))).mode & 0o777).toBe(0o700);

  // Whether its session was asked for in this run or not.
  await restart();
  await running.call('settings.update', { keepWithoutKeyring: false });
  expect(await sent()).toEqual(BOTH);
  for (const token of [PASSING, LASTING]) expect(await filesWith(profile, token), 'running').toEqual([]);
  await restart();
  for (const token of [PASSING, LASTING]) expect(await filesWith(profile, token), 'restarted').toEqual([]);
  expect(await sent()).toEqual({});
});

test('what a removed publication left is gone after the next start', async () => {
  await signIn({ keepWithoutKeyring: true });
  await running.call('publications.remove', { id: 1 });
  await restart();
  for (const token of [PASSING, LASTING]) await expect.poll(() => filesWith(profile, token)).toEqual([]);
  expect(await allFiles(path.join(profile, 'Partitions')).catch(() => [])).toEqual([]);
});

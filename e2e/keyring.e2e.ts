/** Secrets with the system's keyring, where this machine can have one of its own for the journey: Linux with GNOME Keyring. */
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { filesWith } from './disk-search.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { SigningSite } from './signing-site.ts';
import { BOTH, PASSING, followSigning, sentBySync, signingSite } from './signing-site.ts';

const isThere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
test.skip(
  process.platform !== 'linux' || !['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon'].every(isThere),
  'needs dbus-daemon, dbus-send and gnome-keyring-daemon',
);

const children: ChildProcess[] = [];
let home: string;
let profile: string;
let site: SigningSite;
let running: RunningApp | undefined;

/** Waits for the first line a program prints. */
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().split('\n')[0] ?? ''));
  });

/** A message bus and an unlocked keyring of the journey's own; @returns what the app must find in its environment */
async function startKeyring(password: string): Promise<Record<string, string>> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(bus);
  const env = { DBUS_SESSION_BUS_ADDRESS: await firstLine(bus), XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home };
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  children.push(daemon);
  daemon.stdin?.end(password);
  const serves = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.freedesktop.secrets',
  ];
  await expect
    .poll(() => spawnSync('dbus-send', serves, { env: { ...process.env, ...env } }).stdout.toString())
    .toContain('true');
  return env;
}
const endKeyring = (): void => {
  for (const child of children.splice(0)) child.kill();
};

const start = async (env: Record<string, string>): Promise<RunningApp> => {
  running = await launchApp({ profile, keyring: 'gnome-libsecret', env });
  return running;
};
const restart = async (env: Record<string, string>): Promise<RunningApp> => {
  await running?.quit();
  return start(env);
};
const kept = (): Promise<string> => readFile(path.join(profile, 'secrets/publication-1-cookies.json'), 'utf8');

test.beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'broadsheet-keyring-'));
  profile = await temporaryProfile();
  site = await signingSite();
});
test.afterEach(async () => {
  await running?.quit();
  endKeyring();
  await site.stop();
  for (const folder of [home, profile]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('with a keyring, cookies without an expiry lie sealed on disk and outlive restarts and a kill', async () => {
  const env = await startKeyring('one password');
  const first = await start(env);
  expect(await first.call('settings.protection', null)).toEqual({ keyring: true, kept: true });
  await followSigning(first, site);
  await expect.poll(() => kept().catch(() => '')).not.toBe('');
  const envelope = JSON.parse(await kept()) as { version: number; sealed: string; data: string };
  expect(envelope).toMatchObject({ version: 1, sealed: 'keyring' });
  // Chromium's own mark of what a keyring's key has sealed; v10 would be the key that everybody knows.
  expect(Buffer.from(envelope.data, 'base64').toString('latin1', 0, 3)).toBe('v11');
  expect(await filesWith(profile, PASSING)).toEqual([]);
  expect(await sentBySync(await restart(env), site)).toEqual(BOTH);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await running?.kill();
  expect(await sentBySync(await start(env), site)).toEqual(BOTH);
  expect(await filesWith(profile, PASSING)).toEqual([]);
});

test('a keyring that is away for a run takes nothing away; what lay open is sealed once there is one', async () => {
  const without = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' };
  const first = await start(without);
  expect(await first.call('settings.protection', null)).toEqual({ keyring: false, kept: false });
  await first.call('settings.update', { keepWithoutKeyring: true });
  await followSigning(first, site);
  await first.quit();
  expect(await filesWith(profile, PASSING)).toEqual(['secrets/publication-1-cookies.json']);

  const env = await startKeyring('one password');
  const second = await start(env);
  expect(await sentBySync(second, site)).toEqual(BOTH);
  expect(await filesWith(profile, PASSING)).toEqual([]);
  await second.call('settings.update', { keepWithoutKeyring: false });

  const third = await restart(without);
  expect(await third.call('settings.protection', null)).toEqual({ keyring: false, kept: false });
  expect(await sentBySync(third, site)).toEqual({});
  expect(await sentBySync(await restart(env), site)).toEqual(BOTH);
});

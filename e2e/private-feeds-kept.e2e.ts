/** Private feeds across restarts: kept where secrets may be kept, asked for anew where not, gone with their publication. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Discovery } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { privateSecrets } from './publisher/private-feeds.ts';

let running: RunningApp;
let publisher: Publisher;
let profile: string;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  profile = await temporaryProfile();
  running = await launchApp({ profile });
});
test.afterAll(async () => {
  await running.quit();
  await publisher.stop();
});

/** Does what makes the app ask, and gives the window that asks the feed's password. */
async function answering<Value>(act: () => Promise<Value>): Promise<Value> {
  const opened = running.app.waitForEvent('window');
  const outcome = act();
  const window = await opened;
  await window.getByLabel('User name', { exact: true }).fill(privateSecrets.basic.name);
  await window.getByLabel('Password', { exact: true }).fill(privateSecrets.basic.password);
  // The window may be gone before the key is up again.
  await window.keyboard.press('Enter').catch(() => undefined);
  return outcome;
}

async function restart(): Promise<void> {
  await running.quit();
  running = await launchApp({ profile });
}

test('kept where secrets may be kept, asked for anew where not, gone with their publication', async () => {
  const found = await answering(() =>
    running.tryCall('publications.discover', { address: `${publisher.url}/private/basic.xml` }),
  );
  if (!found.ok) throw new Error(found.error.message);
  const discovery = found.value as Discovery;
  const feedUrls = [discovery.candidates[0]?.url ?? ''];
  const { id, feeds } = await running.call('publications.follow', { discovery, feedUrls, folder: '' });
  const feedId = feeds[0]?.id;
  const problem = async (): Promise<string | undefined> => {
    await running.call('sync.refresh', { publicationId: id });
    return (await running.call('publications.list', null)).find((one) => one.id === id)?.feeds[0]?.problem?.code;
  };
  expect(await problem()).toBeUndefined();
  expect((await running.call('publications.list', null))[0]?.feeds[0]?.private).toBe(true);

  // No keyring and no choice: it lasted for that run.
  await restart();
  expect(await problem()).toBe('needs-password');

  await running.call('settings.update', { keepWithoutKeyring: true });
  expect((await answering(() => running.tryCall('session.signIn', { publicationId: id, feedId }))).ok).toBe(true);
  await restart();
  expect(await problem()).toBeUndefined();

  const kept = async (): Promise<string[]> =>
    (await readdir(path.join(profile, 'secrets')).catch(() => [])).filter((name) => name.startsWith('feed-'));
  expect(await kept()).toHaveLength(1);
  await running.call('publications.remove', { id });
  expect(await kept()).toEqual([]);
});

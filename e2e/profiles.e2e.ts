/** Profiles of one's own: marks of a session that only the profile knows, and files with faults. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import {
  enterPassword,
  expectNoSignInWindow,
  expectStatus,
  followAt,
  logged,
  openSignIn,
  publicationOf,
} from './sign-in-steps.ts';
import { chooseFromMenu } from './window.ts';

test.describe.configure({ mode: 'serial' });

const title = 'Ledger';
let running: RunningApp;
let publisher: Publisher;
let folder: string;
let id: number;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  folder = await temporaryProfile();
  running = await launchApp({ profile: folder });
  ({ id } = await followAt(running, `${publisher.url}/tr/rss`));
  await running.call('publications.update', { id, title });
  await running.syncDone();
  await running.quit();
});
test.afterAll(async () => {
  await running.quit();
  await publisher.stop();
});

const own = {
  name: 'own-ledger',
  title: 'The Meridian Ledger',
  hosts: ['127.0.0.1'],
  language: 'en',
  session: {
    signedIn: { selectors: ['body.page-account .account-owner'], cookies: ['SESSledger'] },
    account: ['.account-owner strong'],
  },
};

test('a file with a fault is left out, and its line is named in the log and in the settings', async () => {
  await mkdir(path.join(folder, 'profiles'), { recursive: true });
  const file = (name: string, text: string): Promise<void> => writeFile(path.join(folder, 'profiles', name), text);
  const whole = {
    ...own,
    siteUrl: `${publisher.url}/`,
    session: { ...own.session, checkUrl: `${publisher.url}/user` },
  };
  await file('ledger.json', JSON.stringify({ ...whole, signInUrl: `${publisher.url}/user/login` }, null, 2));
  await file('broken.json', '{\n  "name": "broken",\n  "title": "Broken"\n  "hosts": []\n}\n');
  await file(
    'wrong.json',
    '{\n  "name": "wrong",\n  "title": "Wrong",\n  "siteUrl": "javascript:alert(1)",\n  "hosts": ["wrong.example"],\n  "language": "en"\n}\n',
  );
  running = await launchApp({ profile: folder });
  const messages = await logged(running, 'profile-refused');
  expect(messages).toHaveLength(2);
  expect(messages.find((one) => one.includes('broken.json'))).toMatch(/line [34]\b/u);
  expect(messages.find((one) => one.includes('wrong.json'))).toMatch(/line 4\b.*siteUrl|siteUrl.*line 4\b/su);
  await chooseFromMenu(running.window, 'Settings');
  for (const message of messages) await expect(running.window.getByText(message)).toBeVisible();
  await running.window.getByRole('button', { name: 'Close', exact: true }).click();
});

test('a publication that was followed before takes the profile of its site', async () => {
  expect((await publicationOf(running, id)).profile).toBe('own-ledger');
});

test('what the profile names shows the sign-in, before anything else', async () => {
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await enterPassword(page, 'reader', 'reader-password');
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
  expect((await publicationOf(running, id)).session).toMatchObject({ method: 'profile', account: 'Ilse Varn' });
  await running.syncDone();
  publisher.control.expireSessions();
  const verified = await running.call('session.verify', { publicationId: id });
  // The page it names sends to the log-in page now; the cookie that is still there says nothing against that.
  expect(verified.status).toBe('expired');
});

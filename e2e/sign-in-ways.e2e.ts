/** The ways in: a code in a second step, single sign-on through another host in a pop-up, and a site no profile knows. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import { createIdentity, type Identity } from './publisher/identity/index.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { createSecondSite, type SecondSite } from './second-site/index.ts';
import {
  enterPassword,
  expectNoSignInWindow,
  expectStatus,
  followAt,
  missingWords,
  openSignIn,
  pageAt,
  publicationOf,
  storedTexts,
} from './sign-in-steps.ts';

const title = 'Ledger';
let running: RunningApp;
let publisher: Publisher;
let identity: Identity;
let second: SecondSite;

test.beforeAll(async () => {
  identity = await createIdentity();
  publisher = await createPublisher({ largestImage: 320, identity });
  second = await createSecondSite();
});
test.afterAll(async () => {
  await Promise.all([publisher.stop(), identity.stop(), second.stop()]);
});
test.beforeEach(async () => {
  publisher.control.reset();
  running = await launchApp();
});
test.afterEach(() => running.close());

async function follow(address: string): Promise<number> {
  const { id } = await followAt(running, address);
  await running.call('publications.update', { id, title });
  await running.syncDone();
  await expect(running.window.getByRole('button', { name: `Actions for ${title}`, exact: true })).toBeAttached();
  return id;
}

test('a password and then a code', async () => {
  const id = await follow(`${publisher.url}/en/rss`);
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await enterPassword(page, 'careful', 'careful-password');
  await expect(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
  // Half way is not in, however long the reader looks for the code.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect((await publicationOf(running, id)).session.status).toBe('signed-out');
  await page.getByLabel('Six digits').fill('000000');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('That code is not right.')).toBeVisible();
  await page.getByLabel('Six digits').fill('246810');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
  expect((await publicationOf(running, id)).session.account).toBe('Nadra Sion');
});

test('single sign-on through a second host in a pop-up', async () => {
  const id = await follow(`${publisher.url}/en/rss`);
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await page.getByRole('button', { name: 'Continue with Passport' }).click();
  const popUp = await pageAt(running, identity.url);
  await popUp.getByLabel(/mail/iu).fill('ilse@passport.example');
  await popUp.getByLabel(/password/iu).fill('passport-password');
  await popUp.getByRole('button').first().click();
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
  await running.syncDone();
  const lines = publisher.control.articles().filter(({ language }) => language === 'en');
  const texts = lines.map(({ slug, path }) => ({ path, lines: publisher.control.text(slug) ?? [] }));
  expect(missingWords(storedTexts(running.profile), publisher.url, texts)).toEqual([]);
});

test('single sign-on by being passed on, in the same window', async () => {
  const id = await follow(`${publisher.url}/en/rss`);
  const page = await openSignIn(running, title, `${publisher.url}/user/login`);
  await page.getByRole('link', { name: 'Continue with Passport in this window' }).click();
  await page.waitForURL(`${identity.url}/**`);
  await page.getByLabel(/mail/iu).fill('ilse@passport.example');
  await page.getByLabel(/password/iu).fill('passport-password');
  await page.getByRole('button').first().click();
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
});

test('a site in French that no profile knows, whose form is sent by a script', async () => {
  const id = await follow(`${second.url}/rss.xml`);
  const open = second.control.articles().filter(({ wall }) => wall === 'free').length;
  expect(storedTexts(running.profile).filter(({ access }) => access === 'full').length).toBe(open);
  const page = await openSignIn(running, title, `${second.url}/connexion`);
  await page.locator('input[type="email"], input[name="courriel"]').first().fill('camille@phare.example');
  await page.locator('input[type="password"]').fill('wrong');
  await page.locator('form button').last().click();
  await expect(page.getByText('Adresse ou mot de passe incorrect.')).toBeVisible();
  expect((await publicationOf(running, id)).session.status).toBe('signed-out');
  await page.locator('input[type="password"]').fill('phare-secret');
  await page.locator('form button').last().click();
  await expectStatus(running, id, 'signed-in');
  await expectNoSignInWindow(running);
  expect((await publicationOf(running, id)).session.account).toBe('Camille');
  await running.syncDone();
  const lines = second.control.articles().map(({ slug, path }) => ({ path, lines: second.control.text(slug) ?? [] }));
  expect(missingWords(storedTexts(running.profile), second.url, lines)).toEqual([]);
  // The site ends the session: the next page shows it, and nothing whole is lost.
  second.control.expireSessions();
  const verified = await running.call('session.verify', { publicationId: id });
  expect(verified.status).toBe('expired');
  expect(missingWords(storedTexts(running.profile), second.url, lines)).toEqual([]);
});

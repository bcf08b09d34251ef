/** The sample publications' sign-in pages in a bare browser window, without Broadsheet: what the journeys take for granted. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { launchElectron } from './harness.ts';
import { createIdentity, createPublisher, type Identity, type Publisher } from './publisher/index.ts';
import { createSecondSite, type SecondSite } from './second-site/index.ts';

const MAIN = `
import { app, BrowserWindow } from 'electron';
app.on('window-all-closed', () => {});
app.whenReady().then(() => new BrowserWindow({ webPreferences: { partition: 'samples' } }).loadURL('about:blank'));
`;

let folder: string;
let app: ElectronApplication;
let window: Page;
let identity: Identity;
let publisher: Publisher;
let second: SecondSite;

test.beforeAll(async () => {
  identity = await createIdentity();
  publisher = await createPublisher({ largestImage: 320, identity });
  second = await createSecondSite();
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-samples-'));
  await writeFile(path.join(folder, 'main.js'), MAIN);
  await writeFile(
    path.join(folder, 'package.json'),
    '{"name":"bare","version":"1.0.0","type":"module","main":"main.js"}',
  );
  app = await launchElectron(folder);
  window = await app.firstWindow();
});
test.beforeEach(async () => {
  publisher.control.reset();
  identity.expireSessions();
  await app.evaluate(({ session }) => session.fromPartition('samples').clearStorageData());
});
test.afterAll(async () => {
  await app.evaluate(({ app: electronApp }) => electronApp.exit(0)).catch(() => undefined);
  await Promise.all([publisher, identity, second].map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function enterPassport(page: Page): Promise<void> {
  await page.getByLabel('E-mail address').fill('ilse@passport.example');
  await page.getByLabel('Password').fill('passport-password');
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('the form, and the code on a second page', async () => {
  await window.goto(`${publisher.url}/user/login`);
  await window.getByLabel('Name').fill('careful');
  await window.getByLabel('Password').fill('careful-password');
  await window.getByRole('button', { name: 'Log in' }).click();
  await window.getByLabel('Six digits from your code app').fill('246810');
  await window.getByRole('button', { name: 'Continue' }).click();
  await expect(window.locator('.account-name')).toHaveText('Nadra Sion');
});

test('single sign-on in a pop-up of a second host, which closes by itself', async () => {
  await window.goto(`${publisher.url}/user/login?destination=/about`);
  const opening = app.waitForEvent('window');
  await window.getByRole('button', { name: 'Continue with Passport' }).click();
  const popup = await opening;
  await popup.waitForURL(`${identity.url}/sign-in?**`);
  const closed = popup.waitForEvent('close');
  await enterPassport(popup).catch(() => undefined);
  await closed;
  await window.waitForURL(`${publisher.url}/about`);
  await expect(window.locator('.account-name')).toHaveText('Ilse Varn');
  expect(publisher.control.sessionsOf('reader')).toBe(1);
});

test('single sign-on in the same window', async () => {
  await window.goto(`${publisher.url}/user/login?destination=/about`);
  await window.getByRole('link', { name: 'Continue with Passport in this window' }).click();
  await enterPassport(window);
  await window.waitForURL(`${publisher.url}/about`);
  await expect(window.locator('.account-name')).toHaveText('Ilse Varn');
});

test('the second site’s form signs in without leaving its page', async () => {
  await window.goto(second.url);
  await window.getByRole('link', { name: 'Se connecter' }).click();
  const address = window.url();
  await window.getByLabel('Adresse électronique').fill('camille@phare.example');
  await window.getByLabel('Mot de passe').fill('guess');
  await window.getByRole('button', { name: 'Connexion' }).click();
  await expect(window.getByRole('alert')).toHaveText('Adresse ou mot de passe incorrect.');
  await window.getByLabel('Mot de passe').fill('phare-secret');
  await window.getByRole('button', { name: 'Connexion' }).click();
  await expect(window.getByText('Bonjour Camille, vous êtes connecté.')).toBeVisible();
  expect(window.url()).toBe(address);
  await window.getByRole('link', { name: 'Reprendre la lecture' }).click();
  await expect(window.getByRole('link', { name: 'Mon compte – Camille' })).toBeVisible();
  await window.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(window.getByRole('link', { name: 'Se connecter' })).toBeVisible();
  expect(second.control.sessions()).toBe(0);
});

test('the hostile sign-in page tries everything, tells what came of it, and still signs in', async () => {
  // What a bare window would let through must not reach this machine.
  await app.evaluate(({ session, shell, webContents }) => {
    shell.openExternal = () => Promise.resolve();
    const own = session.fromPartition('samples');
    own.on('will-download', (event) => event.preventDefault());
    own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    for (const contents of webContents.getAllWebContents()) {
      contents.setWindowOpenHandler(() => ({ action: 'deny' }));
      contents.on('will-navigate', (event) => {
        if (!event.url.startsWith('http')) event.preventDefault();
      });
      contents.on('will-prevent-unload', (event) => event.preventDefault());
    }
  });
  window.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  publisher.control.hostileSignIn(true);
  // The system's print dialog would stand in the way of what follows.
  await window.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  // Whether it ever counts as loaded depends on which of its navigations is refused when.
  await window.goto(`${publisher.url}/user/login`, { waitUntil: 'commit' });
  const found = (what: string): string | undefined => publisher.control.found().find((one) => one.what === what)?.got;
  await expect.poll(() => found('end'), { timeout: 30_000 }).toBe('reached');
  expect(found('window.process')).toBe('undefined');
  expect(found('windows opened')).toBe('0');
  expect(found('alert')).toBe('undefined');
  expect(found('still there after broadsheet-app://window/index.html')).toContain('/user/login');
  // Playwright's own clicks wait for the navigations that were refused.
  await window.evaluate(() => {
    const form = document.querySelector('form');
    for (const [id, value] of Object.entries({ 'edit-name': 'reader', 'edit-pass': 'reader-password' }))
      document.querySelector(`#${id}`)?.setAttribute('value', value);
    form?.requestSubmit();
  });
  await expect.poll(() => publisher.control.sessionsOf('reader')).toBe(1);
});

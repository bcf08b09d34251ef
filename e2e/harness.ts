/** Starts the real app in a profile of its own and offers what every journey needs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Frame, Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import type { Bridge, CallInput, CallName, CallOutput, Result } from '../preload/contract.ts';
import type { SyncProgress } from '../preload/model.ts';

declare global {
  interface Window {
    bridge: Bridge;
  }
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export interface LaunchOptions {
  /** User-data folder; a new temporary one when absent, removed by `close`. */
  profile?: string;
  /** Further arguments of the app, e.g. an address to follow. */
  args?: string[];
  env?: Record<string, string>;
  /** Chromium's name of the keyring to use, such as `gnome-libsecret`; none when absent. */
  keyring?: string;
  /** Executable and arguments of a packaged app instead of the built one. */
  executable?: string;
}

export interface RunningApp {
  app: ElectronApplication;
  window: Page;
  profile: string;
  /** A call over the bridge, as the page makes it; throws on an error value. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  /** The same, giving the Result. */
  tryCall(name: string, input: unknown): Promise<Result<unknown>>;
  /** Resolves when nothing runs and nothing is pending; throws after `ms`. */
  syncDone(ms?: number): Promise<SyncProgress>;
  /** The article frame once it shows article `id` (any when absent). */
  articleFrame(id?: number): Promise<Frame>;
  /** Takes the network away from every session, as pulling the plug would; `true` gives it back. */
  setOnline(online: boolean): Promise<void>;
  /** Lets the app ask the article frame for the reading position, which it does not otherwise in a journey. */
  askPositions(): Promise<void>;
  /** Quits as the menu would, waits for the end; the profile stays. */
  quit(): Promise<void>;
  /** kill -9 of the whole app. */
  kill(): Promise<void>;
  /** Quits if still running and removes a temporary profile. */
  close(): Promise<void>;
}

/** What this machine's Electron must be started with (build/steps/prepare.mjs finds out); a runtime given by hand is started as root can. */
const RUNTIME_FLAGS = (
  process.env['BROADSHEET_ELECTRON_FLAGS'] ??
  (process.env['BROADSHEET_ELECTRON'] === undefined ? '' : '--no-sandbox --disable-gpu')
)
  .split(' ')
  .filter((flag) => flag !== '');

/** Whether a machine has a keyring is chance: journeys go without, unless they say otherwise. */
const NO_KEYRING = '--password-store=basic';

function executablePath(): string {
  const given = process.env['BROADSHEET_ELECTRON'];
  if (given !== undefined) return given;
  const electron: unknown = createRequire(import.meta.url)('electron');
  if (typeof electron !== 'string') throw new Error('No Electron runtime: start the journeys with npm test.');
  return electron;
}

/** Electron with another app than ours, for what only Electron itself can show. */
export async function launchElectron(folder: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: executablePath(),
    args: [...RUNTIME_FLAGS, NO_KEYRING, folder],
    env: environment(),
  });
}

export async function temporaryProfile(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'broadsheet-profile-'));
}

/** @returns once the window has loaded and painted its first view */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const profile = options.profile ?? (await temporaryProfile());
  const app = await _electron.launch({
    executablePath: options.executable ?? executablePath(),
    args: [
      ...RUNTIME_FLAGS,
      options.keyring === undefined ? NO_KEYRING : `--password-store=${options.keyring}`,
      ...(options.executable === undefined ? [root] : []),
      ...(options.args ?? []),
    ],
    env: { ...environment(), ...options.env, BROADSHEET_PROFILE: profile },
    cwd: root,
  });
  let ended = false;
  app.on('close', () => (ended = true));
  const window = await app.firstWindow();
  await window.waitForFunction(() => document.querySelector('#root')?.childElementCount !== 0);
  await adaptToJourneys(app);

  const tryCall = (name: string, input: unknown): Promise<Result<unknown>> =>
    window.evaluate(
      ([asked, value]) =>
        (
          globalThis as unknown as { bridge: { call(name: unknown, input: unknown): Promise<Result<unknown>> } }
        ).bridge.call(asked, value),
      [name, input] as const,
    );
  const call = async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
    const result = await tryCall(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
    return result.value as CallOutput<Name>;
  };
  const processOf = app.process();
  const quit = async (): Promise<void> => {
    if (ended) return;
    ended = true;
    const exit = new Promise<void>((resolve) => processOf.once('exit', () => resolve()));
    await app.evaluate(({ app: electronApp }) => setImmediate(() => electronApp.quit()));
    await exit;
  };
  return {
    app,
    window,
    profile,
    call,
    tryCall,
    quit,
    syncDone: (ms = 120_000) => syncDone(call, ms),
    articleFrame: (id) => articleFrame(window, id),
    setOnline: (online) => setOnline(app, online),
    askPositions: () => askPositions(app),
    kill: async () => {
      ended = true;
      const exit = new Promise<void>((resolve) => processOf.once('exit', () => resolve()));
      processOf.kill('SIGKILL');
      await exit;
    },
    close: async () => {
      await quit();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function syncDone(call: RunningApp['call'], ms: number): Promise<SyncProgress> {
  const until = Date.now() + ms;
  let quiet = 0;
  let before = -1;
  for (;;) {
    const progress = await call('sync.progress', null);
    const pending = (await call('publications.list', null)).reduce((sum, publication) => sum + publication.pending, 0);
    quiet = !progress.running && pending === before ? quiet + 1 : 0;
    before = pending;
    // Twice in a row: between two stages nothing runs for a moment. What waits for a later try stays in line for long.
    if (quiet >= (pending === 0 ? 2 : 20)) return progress;
    if (Date.now() > until) throw new Error(`sync not done: ${pending} pages pending, ${JSON.stringify(progress)}`);
    await pause(150);
  }
}

async function articleFrame(window: Page, id: number | undefined): Promise<Frame> {
  const prefix = `broadsheet-article://article/${id ?? ''}`;
  const until = Date.now() + 30_000;
  for (;;) {
    const frame = window
      .frames()
      .find(
        (one) => one.url().startsWith(prefix) && (id === undefined || !/\d/u.test(one.url().charAt(prefix.length))),
      );
    if (frame !== undefined) {
      // A frame that goes away while it loads was replaced by another: that one is looked for then.
      const loaded = await frame.waitForLoadState('load').then(
        () => true,
        () => false,
      );
      if (loaded) return frame;
    }
    if (Date.now() > until)
      throw new Error(
        `no article frame at ${prefix}; frames: ${window
          .frames()
          .map((one) => one.url())
          .join(' ')}; the pane shows: ${await paneWords(window)}`,
      );
    await pause(50);
  }
}

/** Address of the frame's element and the words around it, for a failure's message. */
async function paneWords(window: Page): Promise<string> {
  return window.evaluate(() => {
    const pane = document.querySelector('.pane.article');
    const frame = pane?.querySelector('iframe');
    return `${frame?.src ?? 'no frame'} ${pane?.textContent ?? 'no pane'}`;
  });
}

/** Where the app's own way of attaching the development-tools protocol is kept while a journey holds that back. */
const ATTACH = 'attachOfTheApp';

/**
 * Playwright holds the development-tools protocol of the window. When the app attaches to it too, to ask for the reading
 * position, Playwright may lose sight of a frame that just starts, and the frame waits for it for ever. And a machine
 * without any network counts as offline, while the sample publication on loopback answers all the same.
 */
async function adaptToJourneys(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: electronApp, BrowserWindow, net }, name) => {
    net.isOnline = () => true;
    const holdBack = ({ webContents }: Electron.BrowserWindow): void => {
      Object.assign(webContents.debugger, { [name]: Reflect.get(webContents.debugger, 'attach') });
      webContents.debugger.attach = () => {
        throw new Error('The journey holds the protocol.');
      };
    };
    BrowserWindow.getAllWindows().forEach(holdBack);
    electronApp.on('browser-window-created', (_event, window) => holdBack(window));
  }, ATTACH);
}

async function askPositions(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }, name) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      Object.assign(webContents.debugger, { attach: Reflect.get(webContents.debugger, name) });
  }, ATTACH);
}

async function setOnline(app: ElectronApplication, online: boolean): Promise<void> {
  await app.evaluate(async ({ app: electronApp, net, session }, value) => {
    const { existsSync } = process.getBuiltinModule('node:fs');
    const partitions = [
      'discovery',
      ...Array.from({ length: 60 }, (_unused, index) => {
        // A session on disk has its folder from the start; none is made by asking for it here.
        const name = `publication-${index + 1}`;
        return existsSync(`${electronApp.getPath('userData')}/Partitions/${name}`) ? `persist:${name}` : name;
      }),
    ];
    for (const one of [session.defaultSession, ...partitions.map((name) => session.fromPartition(name))]) {
      // Network emulation does not reach net.request; a proxy that nobody answers at does, loopback included.
      await one.setProxy(
        value
          ? { mode: 'direct' }
          : { mode: 'fixed_servers', proxyRules: '127.0.0.1:1', proxyBypassRules: '<-loopback>' },
      );
      await one.closeAllConnections();
    }
    // What the system would answer with the plug pulled.
    net.isOnline = () => value;
  }, online);
  // The app asks the system every two seconds.
  await pause(2_500);
}

/** Builds and starts the small app around the sign-in windows, and offers what its journeys need. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { launchElectron } from './harness.ts';
import type { SignInApp } from './sign-in-app.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const shots = path.join(root, 'out/sign-in');

/** What a bar shows. */
export interface Shown {
  host: string;
  trust: string;
  message: string;
  said: string;
  canGoBack: boolean;
  height: number;
  /** Where the site's page begins, px from the top; null while it is not shown. */
  siteAt: number | null;
}

/** One contents there is, as main sees it. */
export interface Seen {
  url: string;
  isBar: boolean;
}

export interface SignInRun {
  app: ElectronApplication;
  /** Opens the window of a publication and gives its bar and its page, once the page is there. */
  open(publicationId: number, address: string): Promise<{ bar: Page; site: Page }>;
  /** A field of the app's `signIn`. */
  read<Name extends keyof SignInApp>(name: Name): Promise<SignInApp[Name]>;
  set(values: Partial<Pick<SignInApp, 'signedInBy' | 'answers' | 'insisted' | 'checks'>>): Promise<void>;
  call(name: 'closeAll'): Promise<void>;
  dark(dark: boolean): Promise<void>;
  isOpen(publicationId: number): Promise<boolean>;
  /**
   * Presses a button of the first window's bar, by the name it has. Not through Playwright: a page of its that begins a
   * navigation, as each button does, is taken for busy until the navigation ends, and these are refused.
   */
  press(name: string): Promise<void>;
  /** What the bars show, in the order of the windows: the first one first. */
  bars(): Promise<Shown[]>;
  /** All contents but the owner's. */
  contents(): Promise<Seen[]>;
  /** The page of a bar or a site that is open, by its address. */
  page(matches: RegExp): Promise<Page>;
  /** Saves what the window looks like, both parts put together, as out/sign-in/<name>.png. */
  shoot(name: string): Promise<void>;
  /** Closes all windows and forgets what was counted. */
  clean(): Promise<void>;
  stop(): Promise<void>;
}

type Global = { signIn: SignInApp };

export async function startSignIn(): Promise<SignInRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-sign-in-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, 'e2e/sign-in-app.ts'),
      outDir: folder,
      rolldownOptions: { external: ['electron'], output: { entryFileNames: 'main.js' } },
    },
  });
  await writeFile(
    path.join(folder, 'package.json'),
    '{"name":"sign-in","version":"1.0.0","type":"module","main":"main.js"}',
  );
  process.env['BROADSHEET_PROFILE'] = path.join(folder, 'profile');
  const app = await launchElectron(folder);
  delete process.env['BROADSHEET_PROFILE'];

  const page = async (matches: RegExp): Promise<Page> => {
    const found = (): Page | undefined => app.windows().findLast((one) => matches.test(one.url()));
    await expect.poll(() => found()?.url() ?? 'none', { message: `a page at ${matches.source}` }).toMatch(matches);
    const there = found();
    if (there === undefined) throw new Error(`no page at ${matches.source}`);
    return there;
  };
  const run: SignInRun = {
    app,
    page,
    async open(publicationId, address) {
      await app.evaluate((_electron, [id, url]) => (globalThis as unknown as Global).signIn.open(id, url), [
        publicationId,
        address,
      ] as const);
      const at = new RegExp(`^${address.replaceAll(/[.?*+^$()[\]{}|\\]/gu, String.raw`\$&`)}`, 'u');
      return { bar: await page(/^data:/u), site: await page(at) };
    },
    read: (name) =>
      app.evaluate((_electron, asked) => (globalThis as unknown as Global).signIn[asked], name) as Promise<never>,
    set: (values) =>
      app.evaluate((_electron, given) => void Object.assign((globalThis as unknown as Global).signIn, given), values),
    call: (name) => app.evaluate((_electron, asked) => (globalThis as unknown as Global).signIn[asked](), name),
    async dark(dark) {
      await app.evaluate((_electron, given) => (globalThis as unknown as Global).signIn.dark(given), dark);
      const bar = await page(/^data:/u);
      // Playwright would have it light, whatever the app says.
      await bar.emulateMedia({ colorScheme: null });
      await bar.waitForFunction((given) => matchMedia('(prefers-color-scheme: dark)').matches === given, dark);
      // Drawn once more, so that a picture taken now shows it.
      await bar.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    },
    isOpen: (publicationId) =>
      app.evaluate((_electron, id) => (globalThis as unknown as Global).signIn.isOpen(id), publicationId),
    press: (name) =>
      app.evaluate(async ({ BrowserWindow }, wanted) => {
        const bar = BrowserWindow.getAllWindows()
          .filter(({ webContents }) => webContents.getURL().startsWith('data:'))
          .toSorted((one, other) => one.id - other.id)[0];
        await bar?.webContents.executeJavaScript(
          `[...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.innerText) === ${JSON.stringify(wanted)}).click()`,
        );
      }, name),
    bars: () =>
      app.evaluate(async ({ BrowserWindow }) => {
        const bars = BrowserWindow.getAllWindows()
          .filter(({ webContents }) => webContents.getURL().startsWith('data:'))
          .toSorted((one, other) => one.id - other.id);
        const shown = bars.map(async (window) => {
          const view = window.contentView.children.find((one) => 'webContents' in one);
          const bounds = view?.getBounds();
          const siteAt = bounds === undefined || bounds.height === 0 ? null : bounds.y;
          const bar: Promise<object> = window.webContents.executeJavaScript(`(() => {
            const at = (id) => document.getElementById(id);
            return { host: at('host').innerText, trust: at('trust').innerText, message: at('message').innerText,
              said: at('said').innerText, canGoBack: !at('back').disabled, height: at('bar').getBoundingClientRect().height };
          })()`);
          // A window that closes while it is asked never answers.
          const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_000));
          const told = await Promise.race([bar, late]);
          return told === null ? null : ({ ...told, siteAt } as Shown);
        });
        return (await Promise.all(shown)).filter((one) => one !== null);
      }),
    contents: () =>
      app.evaluate(({ webContents }) =>
        webContents
          .getAllWebContents()
          .toSorted((one, other) => one.id - other.id)
          .slice(1)
          .map((one) => ({ url: one.getURL().slice(0, 80), isBar: one.getURL().startsWith('data:') })),
      ),
    async shoot(name) {
      const parts = await app.evaluate(async ({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows().toSorted((one, other) => other.id - one.id)[0];
        const view = window?.contentView.children.find((one) => 'webContents' in one) as
          Electron.WebContentsView | undefined;
        if (window === undefined || view === undefined) throw new Error('no window');
        const bar = await window.webContents.capturePage();
        const { y, height } = view.getBounds();
        return {
          bar: bar.toDataURL(),
          site: height === 0 ? null : (await view.webContents.capturePage()).toDataURL(),
          top: y,
        };
      });
      const canvas = await page(/^about:blank/u);
      const png = await canvas.evaluate(async ({ bar, site, top }) => {
        const load = async (from: string): Promise<HTMLImageElement> => {
          const image = new Image();
          image.src = from;
          await image.decode();
          return image;
        };
        const below = await load(bar);
        const whole = Object.assign(document.createElement('canvas'), { width: below.width, height: below.height });
        const pen = whole.getContext('2d');
        pen?.drawImage(below, 0, 0);
        if (site !== null) pen?.drawImage(await load(site), 0, top);
        return whole.toDataURL();
      }, parts);
      await mkdir(shots, { recursive: true });
      await writeFile(path.join(shots, `${name}.png`), Buffer.from(png.split(',')[1] ?? '', 'base64'));
    },
    async clean() {
      await run.call('closeAll');
      await run.set({ signedInBy: false, answers: [], insisted: [], checks: [] });
      await expect.poll(() => run.contents()).toEqual([]);
      // Playwright hears of it later; the next page asked for would be one that is gone.
      await expect.poll(() => app.windows().length).toBe(1);
    },
    async stop() {
      await app.evaluate(({ app: electronApp }) => electronApp.exit(0)).catch(() => undefined);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return run;
}

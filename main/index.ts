/**
 * The start: what the first window needs and nothing else, so that it is made the moment Electron is ready. The house
 * (house.ts) is read and built while the window's process comes up, and the library opens in its thread.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import type { Settings } from '../preload/model.ts';
import type { OpenOutcome } from './database/face.ts';
import { claimScheme, collectArrivals } from './electron/arrivals.ts';
import type { AnswerCall } from './electron/calls.ts';
import { receiveCalls } from './electron/calls.ts';
import type { LinkHandlers } from './electron/guard.ts';
import { guardContents } from './electron/guard.ts';
import { openOwnLibrary } from './electron/opening.ts';
import type { Answer } from './electron/schemes.ts';
import { registerSchemes, serveArticles, serveWindow } from './electron/schemes.ts';
import { hardenSessions, sealWindowSession } from './electron/sessions.ts';
import { whyNotUsable } from './electron/usable-folder.ts';
import { lookOf } from './electron/look.ts';
import { rememberLook, rememberedLook } from './electron/remembered-look.ts';
import { localeOf } from './electron/system-locale.ts';
import { applyLook, openWindow } from './electron/window.ts';
import type { Look } from './electron/window-page.ts';
import { windowPage } from './electron/window-page.ts';
import { createLater } from './later.ts';
import type { Say } from './words/index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

/** A profile of its own for demo, tests and a second library; must be set before anything reads the folder. */
const profile = process.env['BROADSHEET_PROFILE'];
if (profile !== undefined && profile !== '') app.setPath('userData', path.resolve(profile));

/** Hears of what nobody caught; the house writes it into the log. */
let report = (code: string, error: unknown): void => console.error(code, error);

async function start(opening: Promise<OpenOutcome>): Promise<void> {
  const links = createLater<LinkHandlers>();
  const articles = createLater<Answer>();
  const dressed = createLater<void>();
  const sealed = sealWindowSession(developmentServer);
  const calls = createLater<AnswerCall>();
  const first = createLater<Look>();
  // As it was last: the page need not wait for the library. Where that is no longer so, it is mended below.
  const remembered = rememberedLook(app.getPath('userData'));
  if (remembered !== null) first.resolve(remembered);
  let look: () => Look | Promise<Look> = () => first.promise;
  receiveCalls(developmentServer, async (...call) => (await calls.promise)(...call));
  const checks = createLater<(url: URL) => Promise<Response>>();
  serveWindow(
    path.join(here, '../renderer'),
    async (html) => windowPage(html, await look()),
    async (url) => (await checks.promise)(url),
  );
  serveArticles(articles.promise);
  guardContents(links.promise);
  const open = (theme: Settings['theme'], articleId: number | null = null): ReturnType<typeof openWindow> =>
    openWindow({
      theme,
      sealed,
      dressed: dressed.promise,
      preload: path.join(here, '../preload/index.cjs'),
      folder: app.getPath('userData'),
      articleId,
      developmentServer,
    });
  if (remembered !== null) applyLook(remembered);
  const window = open(remembered?.theme ?? 'system');
  await sealed;
  const outcome = await opening;
  if (outcome.state === 'newer' || outcome.state === 'failed')
    return endWithAWord('box.cannot-open', () => outcome.message);
  const { library } = outcome;
  const settings = await library.settings();
  applyLook(settings);
  const asSet = lookOf(settings);
  first.resolve(asSet);
  look = () => asSet;
  // The rest the window mends by itself, once it has the settings.
  if (remembered !== null && remembered.locale !== asSet.locale) window.webContents.reload();
  rememberLook(app.getPath('userData'), asSet);
  const { build } = await import('./house.ts');
  await build({
    here,
    developmentServer,
    library,
    settings,
    arrivals,
    window,
    openWindow: open,
    dressed: dressed.resolve,
    takeOver: (own) => (look = own),
    rememberLook: (own) => rememberLook(app.getPath('userData'), own),
    answerCalls: calls.resolve,
    answerArticles: articles.resolve,
    followLinks: links.resolve,
    answerChecks: checks.resolve,
    hear: (heard) => (report = heard),
  });
}

/** Says why nothing can be opened, and ends. */
async function endWithAWord(title: 'box.cannot-start' | 'box.cannot-open', tell: (say: Say) => string): Promise<void> {
  // Read only now: the start has no words.
  const { say, speak } = await import('./words/index.ts');
  await speak(localeOf('system'));
  dialog.showErrorBox(say(title), tell(say));
  app.exit(1);
}

registerSchemes();
// Every renderer is sandboxed, whatever its window asks for; where none can be (for root), asking would end the app.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher'); // else there are no voices
hardenSessions();
const arrivals = collectArrivals();
const folder = app.getPath('userData');
const unusable = whyNotUsable(folder);
if (unusable !== null) {
  void endWithAWord('box.cannot-start', (say) => say('box.folder', { why: unusable, folder }));
} else if (app.requestSingleInstanceLock()) {
  // Without these Electron shows a box that holds everything up.
  process.on('uncaughtException', (error) => report('uncaught', error));
  process.on('unhandledRejection', (error) => report('unhandled', error));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // What the start still does then finds its window or library gone: that is no reason for a box, which would hold the end up.
  let ends = false;
  app.once('before-quit', () => (ends = true));
  // A trial in a profile of its own leaves the person's system as it is.
  if (app.isPackaged && !profile) for (const scheme of ['feed', 'broadsheet']) claimScheme(scheme);
  // The library opens while Electron gets ready.
  const opening = openOwnLibrary(new URL('database-worker.js', import.meta.url));
  // Not awaited at the top: Electron becomes ready only after this module has run.
  void app
    .whenReady()
    .then(() => start(opening))
    .catch(async (error: unknown) => {
      if (ends) return;
      console.error('start', error);
      const { plainWords } = await import('./report.ts');
      await endWithAWord('box.cannot-start', () => plainWords(error));
    });
} else {
  app.exit(0);
}

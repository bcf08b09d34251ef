/** Composition root: builds everything and holds no logic. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserWindow, app, dialog, nativeTheme } from 'electron';
import type { Library } from './database/face.ts';
import { openLibrary } from './database/index.ts';
import { dispatch } from './dispatch.ts';
import { receiveArrivals } from './electron/arrivals.ts';
import { closeInOrder } from './electron/closing.ts';
import { createDesktop, openStoredDocument } from './electron/desktop.ts';
import { guardContents } from './electron/guard.ts';
import { emit, receiveCalls } from './electron/ipc.ts';
import { forwardFrameKeys } from './electron/keys.ts';
import { installContextMenu, installMenu } from './electron/menus.ts';
import { createNetworkMonitor } from './electron/network-monitor.ts';
import { keepReadingPosition } from './electron/reading-position.ts';
import { registerSchemes, serveArticles, serveWindow } from './electron/schemes.ts';
import { createSessionFetch } from './electron/session-fetch.ts';
import { sealWindowSession, sessionOf } from './electron/sessions.ts';
import { openWindow } from './electron/window.ts';
import { createHandlers } from './handlers.ts';
import { createPress } from './press/index.ts';
import { createSync } from './sync/index.ts';
import { storedArticles } from './sync/local-links.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const beside = (name: string): URL => new URL(name, import.meta.url);
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

/** A profile of its own for demo, tests and a second library; must be set before anything reads the folder. */
const profile = process.env['BROADSHEET_PROFILE'];
if (profile !== undefined && profile !== '') app.setPath('userData', path.resolve(profile));

function report(library: Library | null, code: string, error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(code, message);
  const entry = {
    at: Date.now(),
    level: 'failure',
    subject: 'app',
    publicationId: null,
    articleId: null,
    url: '',
    code,
    message: message.slice(0, 2_000),
  } as const;
  // Without a way out this would report its own failure for ever: at the end the library is closed.
  library?.logActivity([entry]).catch((failed: unknown) => console.error('log', failed));
}

async function open(): Promise<Library | null> {
  const outcome = await openLibrary({
    folder: path.join(app.getPath('userData'), 'library'),
    workerUrl: beside('database-worker.js'),
    appVersion: app.getVersion(),
    now: Date.now(),
    onCrash: (error) => {
      console.error('database', error);
      dialog.showErrorBox(
        'Broadsheet has to close',
        `The library stopped working (${String(error)}). Nothing confirmed was lost. Please start Broadsheet again.`,
      );
      app.exit(1);
    },
  });
  if (outcome.state === 'newer' || outcome.state === 'failed') {
    dialog.showErrorBox('Broadsheet cannot open its library', outcome.message);
    return null;
  }
  return outcome.library;
}

async function start(): Promise<void> {
  const library = await open();
  if (library === null) return app.exit(1);
  process.on('uncaughtException', (error) => report(library, 'uncaught', error));
  process.on('unhandledRejection', (error) => report(library, 'unhandled', error));

  const press = createPress({ workerUrl: beside('press-worker.js') });
  const network = createNetworkMonitor();
  const clock = {
    now: Date.now,
    after: (ms: number, callback: () => void) => {
      // Node's timers hold 31 bits; a longer wait wakes early and is asked for again.
      const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
      return () => clearTimeout(timer);
    },
  };
  const sync = createSync({
    library,
    press,
    fetch: createSessionFetch(sessionOf),
    clock,
    random: Math.random,
    network,
    emit,
  });
  const show = (): BrowserWindow => {
    const window = openWindow({
      preload: path.join(here, '../preload/index.cjs'),
      stateFile: path.join(app.getPath('userData'), 'window.json'),
      developmentServer,
    });
    installContextMenu(window, (address) => void desktop.openOutside(address));
    forwardFrameKeys(window, emit);
    keepReadingPosition(window, (id, position) => void library.setPosition(id, position));
    return window;
  };
  const arrivals = receiveArrivals(() => BrowserWindow.getAllWindows()[0] ?? show(), emit);
  const desktop = createDesktop(() => arrivals.take());
  const handlers = createHandlers({ library, sync, desktop, emit, now: Date.now });

  nativeTheme.themeSource = (await library.settings()).theme;
  sealWindowSession(developmentServer);
  serveWindow(path.join(here, '../renderer'));
  serveArticles(library, (addresses) => storedArticles(library, addresses));
  guardContents({
    openArticle: (_contents, id) => emit('article.open', { id }),
    openDocument: (hash) =>
      void openStoredDocument(library, hash).catch((error: unknown) => report(library, 'open-document', error)),
    openOutside: (address) =>
      void desktop.openOutside(address).catch((error: unknown) => report(library, 'open-outside', error)),
  });
  receiveCalls(developmentServer, (name, input) =>
    dispatch(handlers, name, input, (call, error) => report(library, call, error)),
  );
  installMenu(emit, !app.isPackaged);

  show();
  sync.start();

  closeInOrder({
    stop: () => sync.stop(),
    close: async () => {
      network.stop();
      await press.stop();
      await library.close();
    },
    report: (error) => report(library, 'stop', error),
  });
}

registerSchemes();
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // A trial in a profile of its own leaves the person's system as it is.
  if (app.isPackaged && !profile) for (const scheme of ['feed', 'broadsheet']) app.setAsDefaultProtocolClient(scheme);
  // Not awaited at the top: Electron becomes ready only after this module has run.
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      dialog.showErrorBox(
        'Broadsheet cannot start',
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      );
      app.exit(1);
    });
} else {
  app.exit(0);
}

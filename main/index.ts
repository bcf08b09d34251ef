/** Composition root: builds everything and holds no logic. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { createFeedSecrets } from './account/feed-secrets.ts';
import { createAccount } from './account/index.ts';
import type { Library, OpenOutcome } from './database/face.ts';
import { dispatch } from './dispatch.ts';
import { claimScheme, collectArrivals } from './electron/arrivals.ts';
import { articleFonts } from './electron/article-fonts.ts';
import { createAskSecret } from './electron/ask-secret.ts';
import { closeInOrder } from './electron/closing.ts';
import { createDesktop, openStoredDocument, removeCopies } from './electron/desktop.ts';
import { guardContents } from './electron/guard.ts';
import { createEmit, receiveCalls } from './electron/ipc.ts';
import { forwardFrameKeys } from './electron/keys.ts';
import { installContextMenu, installMenu } from './electron/menus.ts';
import { createNetworkMonitor } from './electron/network-monitor.ts';
import { notify } from './electron/notify.ts';
import { openOwnLibrary } from './electron/opening.ts';
import { ownWindows } from './electron/own-windows.ts';
import { keepReadingPosition } from './electron/reading-position.ts';
import { createPartitionFolders } from './electron/partition-folders.ts';
import { createSessions } from './electron/publication-sessions.ts';
import { registerSchemes, serveArticles, serveWindow } from './electron/schemes.ts';
import { createSealer } from './electron/sealer.ts';
import { createSessionFetch } from './electron/session-fetch.ts';
import {
  discoverySession,
  forgetDiscovery,
  hardenSessions,
  partition,
  sealWindowSession,
} from './electron/sessions.ts';
import { showPlace } from './electron/show-place.ts';
import { createSignInWindows } from './electron/sign-in-window.ts';
import { whyNotUsable } from './electron/usable-folder.ts';
import { createVault } from './electron/vault.ts';
import { systemAccent } from './electron/system-accent.ts';
import { localeOf } from './electron/system-locale.ts';
import { openWindow } from './electron/window.ts';
import { createHandlers } from './handlers.ts';
import { createPress } from './press/index.ts';
import { adoptProfiles } from './profiles/adopt.ts';
import { BUILT_IN, createProfiles, profileEntry, readProfileFolder } from './profiles/index.ts';
import { createReport, plainWords } from './report.ts';
import { createSync } from './sync/index.ts';
import { sealOldAddresses } from './sync/seal-old-addresses.ts';
import { storedArticles } from './sync/local-links.ts';
import { say, speak } from './words/index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const beside = (name: string): URL => new URL(name, import.meta.url);
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

/** A profile of its own for demo, tests and a second library; must be set before anything reads the folder. */
const profile = process.env['BROADSHEET_PROFILE'];
if (profile !== undefined && profile !== '') app.setPath('userData', path.resolve(profile));

const inProfile = (...names: string[]): string => path.join(app.getPath('userData'), ...names);

let library: Library | null = null;
const report = createReport({
  write: async (entries) => library?.logActivity(entries),
  now: Date.now,
  print: (code, error) => console.error(code, error instanceof Error ? (error.stack ?? error.message) : error),
});

async function start(opening: Promise<OpenOutcome>): Promise<void> {
  await speak(localeOf('system'));
  const outcome = await opening;
  if (outcome.state === 'newer' || outcome.state === 'failed') {
    dialog.showErrorBox(say('box.cannot-open'), outcome.message);
    return app.exit(1);
  }
  const opened = outcome.library;
  library = opened;
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
  const emit = createEmit(developmentServer);
  let settings = await opened.settings();
  await speak(localeOf(settings.language));
  const vault = createVault({
    folder: inProfile('secrets'),
    sealer: createSealer(),
    mayKeepOpen: () => settings.keepWithoutKeyring,
    report,
  });
  const sessions = createSessions({
    vault,
    folders: createPartitionFolders(inProfile('Partitions'), inProfile('secrets', 'partitions-open')),
    partition,
    keepDays: () => settings.keepSignInDays,
    clock,
    report,
  });
  const secrets = createFeedSecrets(vault, (error) => report('feed-secrets', error));
  const own = await readProfileFolder(inProfile('profiles'), BUILT_IN);
  await opened.logActivity(own.problems.map((problem) => profileEntry(problem, Date.now())));
  const profiles = createProfiles(own.profiles);
  await adoptProfiles(opened, profiles);
  const windows = createSignInWindows({
    sessionOf: (publicationId) => sessions.of(publicationId),
    ownerWindow: () => ownWindows()[0] ?? null,
    report,
  });
  const { account, admission } = createAccount({
    library: opened,
    press,
    clock,
    emit,
    sessions,
    windows,
    notify,
    secrets,
    marksOf: profiles.marks,
    hintsOf: profiles.hints,
    sync: () => sync,
    report,
  });
  const sync = createSync(
    {
      library: opened,
      press,
      fetch: createSessionFetch(
        (publicationId) => (publicationId === null ? discoverySession() : sessions.of(publicationId)),
        () => forgetDiscovery().catch((error: unknown) => report('discovery', error)),
      ),
      clock,
      random: Math.random,
      network,
      emit,
      admission,
      secrets,
      askSecret: createAskSecret({
        ownerWindow: () => ownWindows()[0] ?? null,
        report,
        kept: () => sessions.protection().kept,
      }),
      notify: (title, body, clicked) =>
        notify(title, body, () => {
          arrivals.bringForward();
          clicked();
        }),
    },
    profiles,
  );
  const show = (): BrowserWindow => {
    const window = openWindow({
      theme: settings.theme,
      preload: path.join(here, '../preload/index.cjs'),
      stateFile: path.join(app.getPath('userData'), 'window.json'),
      developmentServer,
      report,
    });
    installContextMenu(window, emit, openOutside);
    forwardFrameKeys(window, emit);
    // A write is lost only with a library that is closing; the position was saved a moment before.
    keepReadingPosition(window, {
      position: (id, position) =>
        void opened.setPosition(id, position).then(
          (begun) => begun && emit('articles.changed', { ids: [id], all: false }),
          () => undefined,
        ),
      selection: (articleId, state) => emit('selection.changed', { articleId, ...state }),
    });
    return window;
  };
  const look = () => ({ ...settings, locale: localeOf(settings.language), systemAccent: systemAccent() });
  const desktop = createDesktop({
    library: opened,
    locale: () => localeOf(settings.language),
    takeAskedToFollow: () => arrivals.take(),
    profileFolder: inProfile('profiles'),
    profileProblems: () => own.problems.map(({ message }) => message),
    protection: () => sessions.protection(),
    keepSignIns: async (changed) => {
      // An open sign-in window would stay on the session that is left.
      if (changed.keepWithoutKeyring !== settings.keepWithoutKeyring) windows.closeAll();
      const before = settings.language;
      settings = changed;
      if (before !== changed.language) {
        await speak(localeOf(changed.language));
        installMenu(emit, !app.isPackaged);
        // After the answer: the page that asked is about to go (renderer/views/come-back.ts).
        setTimeout(() => ownWindows().forEach((window) => window.webContents.reload()), 50);
      }
      await sessions.settingsChanged().catch((error: unknown) => report('sessions', error));
    },
  });
  const handlers = createHandlers({ library: opened, sync, account, desktop, emit, now: Date.now });

  const openOutside = (address: string): void =>
    void desktop.openOutside(address).catch((error: unknown) => report('open-outside', error));

  desktop.applyLook(settings);
  await sealWindowSession(developmentServer);
  serveWindow(path.join(here, '../renderer'), look);
  serveArticles({
    library: opened,
    localArticles: (addresses) => storedArticles(opened, addresses),
    look,
    fonts: articleFonts(path.join(here, 'fonts')),
    developmentServer,
    report: (error) => report('article', error),
  });
  guardContents({
    openArticle: (_contents, id) => emit('article.open', { id }),
    openTopic: (_contents, id) => emit('topic.chosen', { id }),
    openPicture: (_contents, hash) => emit('picture.chosen', { hash }),
    openMark: (_contents, id) => emit('mark.chosen', { id }),
    openDocument: (hash) =>
      void openStoredDocument(opened, hash).catch((error: unknown) => report('open-document', error)),
    openOutside,
  });
  receiveCalls(developmentServer, (name, input) => dispatch(handlers, name, input, report));
  installMenu(emit, !app.isPackaged);

  show();
  const ending = closeInOrder({
    stop: async () => {
      await Promise.all([account.stop(), sync.stop()]);
    },
    close: async () => {
      network.stop();
      await press.stop();
      await opened.close();
      await Promise.all([sessions.flush(), removeCopies()]);
    },
    report: (error) => report('stop', error),
  });
  arrivals.serve(
    () => (ending() ? null : (ownWindows()[0] ?? show())),
    (asked) => void showPlace(opened, asked, emit).catch((error: unknown) => report('show', error)),
    emit,
  );

  // The reader may quit meanwhile: finding the keyring takes a moment, and may ask.
  await sessions
    .prune((await opened.listPublications()).map(({ id }) => id))
    .catch((error: unknown) => report('sessions', error));
  // Only where they outlive this run: else the library would lose what opens its feeds.
  if (sessions.protection().kept) await sealOldAddresses(opened, secrets, Math.random);
  await account.start();
  network.onChange(({ online }) => account.networkChanged(online));
  account.networkChanged(network.state().online);
  if (!ending()) sync.start();
}

registerSchemes();
// Every renderer is sandboxed, whatever its window asks for; where none can be (for root), asking would end the app.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher'); // else there are no voices
hardenSessions();
const arrivals = collectArrivals();
const unusable = whyNotUsable(app.getPath('userData'));
if (unusable !== null) {
  const folder = app.getPath('userData');
  dialog.showErrorBox(say('box.cannot-start'), say('box.folder', { why: unusable, folder }));
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  // Without these Electron shows a box that holds everything up.
  process.on('uncaughtException', (error) => report('uncaught', error));
  process.on('unhandledRejection', (error) => report('unhandled', error));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // A trial in a profile of its own leaves the person's system as it is.
  if (app.isPackaged && !profile) for (const scheme of ['feed', 'broadsheet']) claimScheme(scheme);
  // The library opens while Electron gets ready.
  const opening = openOwnLibrary(beside('database-worker.js'));
  // Not awaited at the top: Electron becomes ready only after this module has run.
  void app
    .whenReady()
    .then(() => start(opening))
    .catch((error: unknown) => {
      console.error('start', error);
      dialog.showErrorBox(say('box.cannot-start'), plainWords(error));
      app.exit(1);
    });
} else {
  app.exit(0);
}

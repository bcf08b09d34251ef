/** Composition root: builds everything and holds no logic. The start (index.ts) has made the window, which waits for it. */
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { createFeedSecrets } from './account/feed-secrets.ts';
import { createAccount } from './account/index.ts';
import type { Settings } from '../preload/model.ts';
import type { Library } from './database/face.ts';
import type { Handlers } from './dispatch.ts';
import { dispatch } from './dispatch.ts';
import { answerCheck, articleAnswers } from './electron/article-scheme.ts';
import { createAskedTwice } from './electron/asked-twice.ts';
import { articleFonts } from './electron/article-fonts.ts';
import type { Arrivals } from './electron/arrivals.ts';
import { createAskSecret } from './electron/ask-secret.ts';
import type { AnswerCall } from './electron/calls.ts';
import { closeInOrder } from './electron/closing.ts';
import { createDesktop, openStoredDocument, removeCopies } from './electron/desktop.ts';
import { createSending } from './electron/ipc.ts';
import { followFocus, installMenu } from './electron/menus.ts';
import { createNetworkMonitor } from './electron/network-monitor.ts';
import { notify, notifyInWindow } from './electron/notify.ts';
import { hideInstead, openArticleWindow, speakInWindows, windowLinks } from './electron/open-windows.ts';
import { frontWindow, libraryWindow } from './electron/own-windows.ts';
import { createPresence } from './electron/presence.ts';
import { connectWindow } from './electron/reader-window.ts';
import { createPartitionFolders } from './electron/partition-folders.ts';
import { createSessions } from './electron/publication-sessions.ts';
import type { LinkHandlers } from './electron/guard.ts';
import type { Answer } from './electron/schemes.ts';
import { createSealer } from './electron/sealer.ts';
import { createSessionFetch } from './electron/session-fetch.ts';
import { discoverySession, forgetDiscovery, partition } from './electron/sessions.ts';
import { showPlace } from './electron/show-place.ts';
import { createSignInWindows } from './electron/sign-in-window.ts';
import { createVault } from './electron/vault.ts';
import { lookOf } from './electron/look.ts';
import type { Look } from './electron/window-page.ts';
import { localeOf } from './electron/system-locale.ts';
import { createHandlers } from './handlers.ts';
import { createPress } from './press/index.ts';
import { adoptProfiles } from './profiles/adopt.ts';
import { BUILT_IN, createProfiles, profileEntry, readProfileFolder } from './profiles/index.ts';
import { createReport } from './report.ts';
import { createSync } from './sync/index.ts';
import { sealOldAddresses } from './sync/seal-old-addresses.ts';
import { storedArticles } from './sync/local-links.ts';
import { spokenLibrary } from './spoken-library.ts';
import { SYSTEM_CLOCK } from './system-clock.ts';
import { createLater } from './later.ts';
import { speak } from './words/index.ts';

const inProfile = (...names: string[]): string => path.join(app.getPath('userData'), ...names);

/** What the start has made, and what it waits for. */
export interface Start {
  /** Folder of the built files. */
  here: string;
  developmentServer: string | undefined;
  arrivals: Arrivals;
  library: Library;
  settings: Settings;
  /** The first window; it is not shown before `dressed`. */
  window: BrowserWindow;
  /** The library's window, or that of an article. */
  openWindow: (theme: Settings['theme'], articleId: number | null) => BrowserWindow;
  /** The window has its menu and may be shown. */
  dressed: () => void;
  /** What pages of the window look like from now on. */
  takeOver: (look: () => Look) => void;
  /** Keeps what pages look like for the next start. */
  rememberLook: (look: Look) => void;
  /** Who answers the calls of the reader's windows. */
  answerCalls: (answer: AnswerCall) => void;
  /** Who answers the article frame's scheme from now on. */
  answerArticles: (answer: Answer) => void;
  /** Who follows links from now on. */
  followLinks: (handlers: LinkHandlers) => void;
  /** Who answers the window that checks an article's page. */
  answerChecks: (answer: (url: URL) => Promise<Response>) => void;
  /** Who hears of what nobody caught. */
  hear: (report: (code: string, error: unknown) => void) => void;
}

interface House {
  library: Library;
  desktop: ReturnType<typeof createDesktop>;
  handlers: Handlers;
}

export async function build(start: Start): Promise<void> {
  const { here, developmentServer, arrivals } = start;
  const opened = spokenLibrary(start.library);
  const report = createReport({
    write: async (entries) => opened.logActivity(entries),
    now: Date.now,
    print: (code, error) => console.error(code, error instanceof Error ? (error.stack ?? error.message) : error),
  });
  start.hear(report);
  const bringForward = (): void => arrivals.bringForward();
  const sending = createSending({ developmentServer, bringForward, heard: (name) => presence.heard(name) });
  const { emit, command } = sending;
  let settings = start.settings;
  const presence = createPresence({
    countUnread: async () => (await opened.countArticles({ unread: true, order: 'newest' })).unread,
    settings: () => settings,
    show: bringForward,
    refresh: () => void sync.refresh().catch((error: unknown) => report('refresh', error)),
    accentChanged: () => emit('system.changed', {}),
    report: (error) => report('presence', error),
  });
  const house = createLater<House>();
  const openOutside = (address: string): void =>
    void house.promise
      .then(({ desktop }) => desktop.openOutside(address))
      .catch((error: unknown) => report('open-outside', error));
  start.answerCalls(async (name, input, caller) =>
    dispatch((await house.promise).handlers, name, input, report, caller),
  );
  const connect = (window: BrowserWindow): BrowserWindow => {
    connectWindow(window, {
      sending,
      openOutside,
      setPosition: async (id, where) => (await house.promise).library.setPosition(id, where),
      report,
    });
    return window;
  };
  const connectLibrary = (window: BrowserWindow): BrowserWindow => {
    hideInstead(window, () => presence.staysInTray());
    return connect(window);
  };
  const firstShown = once(connectLibrary(start.window), 'show', { signal: AbortSignal.timeout(3_000) }).catch(
    () => undefined,
  );

  const press = createPress({ workerUrl: pathToFileURL(path.join(here, 'press-worker.js')) });
  const network = createNetworkMonitor();
  await speak(localeOf(settings.language));
  const look = () => lookOf(settings);
  const openArticle = (id: number): boolean =>
    openArticleWindow(id, () => connect(start.openWindow(settings.theme, id)));
  installMenu(command, !app.isPackaged);
  followFocus();
  start.dressed();
  start.takeOver(look);
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
    clock: SYSTEM_CLOCK,
    report,
  });
  const secrets = createFeedSecrets(vault, (error) => report('feed-secrets', error));
  const own = await readProfileFolder(inProfile('profiles'), BUILT_IN);
  await opened.logActivity(own.problems.map((problem) => profileEntry(problem, Date.now())));
  const profiles = createProfiles(own.profiles);
  await adoptProfiles(opened, profiles);
  const windows = createSignInWindows({
    sessionOf: (publicationId) => sessions.of(publicationId),
    ownerWindow: frontWindow,
    report,
  });
  const { account, admission } = createAccount({
    library: opened,
    press,
    clock: SYSTEM_CLOCK,
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
      clock: SYSTEM_CLOCK,
      random: Math.random,
      network,
      emit,
      admission,
      secrets,
      askSecret: createAskSecret({
        ownerWindow: frontWindow,
        report,
        kept: () => sessions.protection().kept,
      }),
      notify: notifyInWindow(bringForward),
    },
    profiles,
  );
  const nameTopics = async (): Promise<void> => {
    const [language = 'en'] = localeOf(settings.language).split('-');
    if (await opened.nameTopicsIn(language)) emit('topics.changed', {});
  };
  const desktop = createDesktop({
    library: opened,
    locale: () => localeOf(settings.language),
    takeAskedToFollow: () => {
      sending.libraryListens();
      return arrivals.take();
    },
    openArticle,
    showLibrary: bringForward,
    profileFolder: inProfile('profiles'),
    profileProblems: () => own.problems.map(({ message }) => message),
    protection: () => sessions.protection(),
    keepSignIns: async (changed) => {
      // An open sign-in window would stay on the session that is left.
      if (changed.keepWithoutKeyring !== settings.keepWithoutKeyring) windows.closeAll();
      const before = settings.language;
      settings = changed;
      start.rememberLook(look());
      if (before !== changed.language) {
        await speak(localeOf(changed.language));
        installMenu(command, !app.isPackaged);
        await nameTopics();
        speakInWindows(sending, localeOf(changed.language));
      }
      await presence.refresh();
      await sessions.settingsChanged().catch((error: unknown) => report('sessions', error));
    },
  });
  const handlers = createHandlers({ library: opened, sync, account, desktop, emit, now: Date.now });

  const articles = {
    library: opened,
    localArticles: (addresses: string[]) => storedArticles(opened, addresses),
    look,
    fonts: articleFonts(path.join(here, 'fonts')),
    askedTwice: createAskedTwice(),
    developmentServer,
    report: (error: unknown) => report('article', error),
  };
  start.answerArticles(articleAnswers(articles));
  start.answerChecks((url) => answerCheck(url, articles));
  house.resolve({ library: opened, desktop, handlers });
  start.followLinks({
    ...windowLinks(sending, openArticle, bringForward),
    openDocument: (hash) =>
      void openStoredDocument(opened, hash).catch((error: unknown) => report('open-document', error)),
    openOutside,
  });
  const ending = closeInOrder({
    stop: async () => {
      await Promise.all([account.stop(), sync.stop()]);
    },
    close: async () => {
      presence.stop();
      network.stop();
      await press.stop();
      await opened.close();
      await Promise.all([sessions.flush(), removeCopies()]);
    },
    report: (error) => report('stop', error),
  });
  arrivals.serve(
    () => (ending() ? null : (libraryWindow() ?? connectLibrary(start.openWindow(settings.theme, null)))),
    (asked) => void showPlace(opened, asked, emit).catch((error: unknown) => report('show', error)),
    emit,
  );

  // What the network brings has time until the list stands; a window that is not shown holds nothing up.
  await firstShown;
  void presence.refresh();
  await nameTopics().catch((error: unknown) => report('topic-names', error));
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

/** One window of a sign-in: the bar on top, the site's page below. The first one and each pop-up are the same. */
import type { WebContents } from 'electron';
import { BrowserWindow, nativeTheme } from 'electron';
import type { Said } from '../account/ports.ts';
import { HARDENED } from './hardened.ts';
import { barSession, createBar } from './sign-in-bar.ts';
import type { BarAction } from './sign-in-bar-page.ts';
import { listenForKeys } from './sign-in-keys.ts';
import { placeOf, webAddress } from './sign-in-rules.ts';
import type { SiteContents, SiteHears } from './sign-in-site.ts';
import { createSite } from './sign-in-site.ts';
import { say } from '../words/index.ts';

export interface PaneNeeds extends Pick<SiteHears, 'moved' | 'began' | 'popUps' | 'popUp'> {
  /** The window's title: the site's own is not shown, it may lie. */
  title: string;
  parent: BrowserWindow | null;
  contents: SiteContents;
  /** What is to be opened; empty or about:blank when the opener fills the page by itself. */
  address: string;
  /** Origin of the page that opened this pop-up; null for the first window. */
  opener: string | null;
  /** The publication itself is on this computer or in its network. */
  mayReachPrivate: boolean;
  said(insists: boolean): Promise<Said>;
  /** The reader is signed in: all windows may go. */
  finished(): void;
  /** This window is gone. Once. */
  gone(): void;
  report(code: string, error: unknown): void;
}

export interface Pane {
  window: BrowserWindow;
  /** Of the site's page. */
  contents: WebContents;
  /** Closes the window now; its page is not asked. */
  close(): void;
}

const SIZE = { width: 900, height: 760 };
const POP_UP_SIZE = { width: 680, height: 720 };

export function openPane(needs: PaneNeeds): Pane {
  const window = new BrowserWindow({
    ...(needs.opener === null ? SIZE : POP_UP_SIZE),
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: needs.title,
    ...(needs.parent === null ? {} : { parent: needs.parent }),
    fullscreenable: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161513' : '#fbfaf7',
    webPreferences: {
      session: barSession(),
      ...HARDENED,
    },
  });
  // Its keys are the window's own (sign-in-keys.ts).
  window.removeMenu();
  let barHeight = 51;
  let shown = true;
  const bar = createBar(
    window,
    (action) => act[action](),
    (height) => {
      barHeight = height;
      layOut();
    },
    (error) => needs.report('sign-in-bar', error),
  );
  const view = createSite(needs.contents, needs.mayReachPrivate, {
    ...needs,
    arrived: (place, message) => {
      shown = true;
      layOut();
      bar.show({ ...place, message, problem: message !== '', said: 'say', canGoBack: canGoBack() });
    },
    failed: (place, message) => {
      // Chromium's page for this is an empty white one.
      shown = false;
      layOut();
      if (contents.isFocused()) window.webContents.focus();
      bar.show({ ...place, message, problem: true, said: 'say', canGoBack: canGoBack() });
    },
    told: (message) => bar.show({ message, problem: true }),
    changed: () => {
      if (!contents.isDestroyed()) bar.show({ loading: contents.isLoadingMainFrame(), canGoBack: canGoBack() });
    },
    closed: () => close(),
  });
  const contents = view.webContents;
  window.contentView.addChildView(view);

  const canGoBack = (): boolean => !contents.isDestroyed() && contents.navigationHistory.canGoBack();
  const layOut = (): void => {
    if (window.isDestroyed()) return;
    const [width = 0, height = 0] = window.getContentSize();
    view.setBounds({ x: 0, y: barHeight, width, height: shown ? Math.max(height - barHeight, 0) : 0 });
  };
  let closing = false;
  const close = (): void => {
    if (closing || window.isDestroyed()) return;
    closing = true;
    // The page first, and its window once it is gone: where a pop-up was still loading, the other order ends the whole app (SIGSEGV).
    if (!contents.isDestroyed()) contents.close();
    setImmediate(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  };
  const open = (): void => void contents.loadURL(needs.address).catch(() => undefined);

  const claim = async (): Promise<void> => {
    const insists = bar.state().said === 'insist';
    if (bar.state().said === 'asking') return;
    bar.show({ said: 'asking' });
    try {
      const said = await needs.said(insists);
      if (said.is === 'signed-in') needs.finished();
      else bar.show({ said: 'insist', message: said.message, problem: false });
    } catch (error) {
      needs.report('sign-in-said', error);
      bar.show({ said: insists ? 'insist' : 'say', message: say('site.not-asked'), problem: true });
    }
  };
  const act: Record<BarAction, () => void> = {
    back: () => contents.navigationHistory.goBack(),
    // Where nothing ever came there is nothing to load again.
    reload: () => (contents.getURL() === '' && webAddress(needs.address) !== null ? open() : contents.reload()),
    said: () => void claim(),
    close,
    page: () => contents.focus(),
  };

  const keys = {
    close,
    back: act.back,
    reload: act.reload,
    zoom: (step: -1 | 0 | 1) =>
      contents.setZoomLevel(step === 0 ? 0 : Math.min(Math.max(contents.getZoomLevel() + step, -4), 6)),
  };
  listenForKeys(window.webContents, { ...keys, otherPart: () => contents.focus() });
  listenForKeys(contents, { ...keys, otherPart: () => window.webContents.focus() });
  window.on('resize', () => {
    layOut();
    bar.measure();
  });
  window.once('ready-to-show', () => {
    window.show();
    contents.focus();
  });
  // By its own button: the same order.
  window.on('close', () => {
    if (!contents.isDestroyed()) contents.close();
  });
  window.once('closed', () => {
    // Views outlive their window unless they are told.
    if (!contents.isDestroyed()) contents.close();
    needs.gone();
  });
  layOut();
  bar.show(
    needs.address === '' ? placeOf('', contents.mainFrame.origin) : { ...placeOf(needs.address, ''), trust: 'opening' },
  );
  if ('session' in needs.contents) open();
  return { window, contents, close };
}

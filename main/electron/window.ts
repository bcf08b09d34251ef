/** A window of the reader's, hardened by the Electron security checklist: sandbox, isolation, no Node, no navigation, no pop-ups. */
import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../preload/model.ts';
import { HARDENED } from './hardened.ts';
import { paperOf } from './own-colours.ts';
import { APP_ORIGIN } from './own-page.ts';
import { adoptWindow, articleWindows, ownWindows } from './own-windows.ts';
import { themeSource } from './window-page.ts';
import { keepWindowState, placeBeside, windowStart } from './window-state.ts';

export interface WindowNeeds {
  /** Absolute path of the built preload script. */
  preload: string;
  /** `system` where it is not known yet: `applyLook` gives the window its paper before it is shown. */
  theme: Settings['theme'];
  /** Nothing is loaded before: then no request of the window leaves the machine. */
  sealed: Promise<void>;
  /** The window is not shown before: then it has its menu. */
  dressed: Promise<void>;
  /** The article it is opened for, null for the library's window. */
  articleId: number | null;
  /** Where the places of windows are remembered. */
  folder: string;
  /** Address of the development server, undefined outside development. */
  developmentServer: string | undefined;
}

/** The paper of this theme as the system stands now. */
export const paperNow = (theme: Settings['theme']): string =>
  paperOf(theme, { dark: nativeTheme.shouldUseDarkColors, contrast: nativeTheme.shouldUseHighContrastColors });

/** Gives the system's own controls the theme, and the windows its paper. */
export function applyLook({ theme }: Pick<Settings, 'theme'>): void {
  nativeTheme.themeSource = themeSource(theme);
  for (const window of ownWindows()) window.setBackgroundColor(paperNow(theme));
}

const LIBRARY = { file: 'window.json', size: { width: 1_280, height: 840 }, least: { minWidth: 480, minHeight: 360 } };
/** A text of middling length on a page of its own. */
const ARTICLE = {
  file: 'article-window.json',
  size: { width: 820, height: 920 },
  least: { minWidth: 400, minHeight: 320 },
};

/** What the system does with a window as it shows it is no place that the reader chose. */
const SHOWN_MS = 500;

/** Creates a window and shows it once it has something to show. */
export function openWindow(needs: WindowNeeds): BrowserWindow {
  const ofArticle = needs.articleId !== null;
  const { file, size, least } = ofArticle ? ARTICLE : LIBRARY;
  const stateFile = path.join(needs.folder, file);
  const start = windowStart(stateFile, size);
  const before = ofArticle ? articleWindows().at(-1) : undefined;
  const window = new BrowserWindow({
    ...(before === undefined ? start.place : placeBeside(before)),
    ...least,
    show: false,
    title: 'Broadsheet',
    backgroundColor: paperNow(needs.theme),
    webPreferences: {
      preload: path.resolve(needs.preload),
      ...HARDENED,
      // Kept compiled from the first start on, with all that is called later.
      v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
    },
  });
  adoptWindow(window, needs.articleId);
  if (!ofArticle) keepWindowState(window, stateFile);
  const show = async (): Promise<void> => {
    await needs.dressed;
    if (window.isDestroyed()) return;
    if (ofArticle) setTimeout(() => !window.isDestroyed() && keepWindowState(window, stateFile), SHOWN_MS);
    // Both show a window, and it has nothing to show before.
    else if (start.maximized) window.maximize();
    if (!ofArticle && start.fullScreen) window.setFullScreen(true);
    window.show();
  };
  window.once('ready-to-show', () => void show());
  const query = needs.articleId === null ? '' : `?article=${needs.articleId}`;
  const address = `${needs.developmentServer ?? `${APP_ORIGIN}/index.html`}${query}`;
  void needs.sealed.then(async () => window.loadURL(address));
  return window;
}

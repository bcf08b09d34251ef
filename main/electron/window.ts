/** The reader's window, hardened by the Electron security checklist: sandbox, isolation, no Node, no navigation, no pop-ups. */
import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../preload/model.ts';
import { HARDENED } from './hardened.ts';
import { paperOf } from './own-colours.ts';
import { APP_ORIGIN } from './own-page.ts';
import { adoptWindow, ownWindows } from './own-windows.ts';
import { themeSource } from './window-page.ts';
import { DEFAULT_SIZE, keepWindowState, readWindowState } from './window-state.ts';

export interface WindowNeeds {
  /** Absolute path of the built preload script. */
  preload: string;
  /** `system` where it is not known yet: `applyLook` gives the window its paper before it is shown. */
  theme: Settings['theme'];
  /** Nothing is loaded before: then no request of the window leaves the machine. */
  sealed: Promise<void>;
  /** The window is not shown before: then it has its menu. */
  dressed: Promise<void>;
  /** Where the window's place is remembered. */
  stateFile: string;
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

/** Creates the window and shows it once it has something to show. */
export function openWindow(needs: WindowNeeds): BrowserWindow {
  const state = readWindowState(needs.stateFile);
  const window = new BrowserWindow({
    ...(state === null ? DEFAULT_SIZE : { x: state.x, y: state.y, width: state.width, height: state.height }),
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: 'Broadsheet',
    backgroundColor: paperNow(needs.theme),
    webPreferences: {
      preload: path.resolve(needs.preload),
      ...HARDENED,
    },
  });
  adoptWindow(window);
  keepWindowState(window, needs.stateFile);
  const show = async (): Promise<void> => {
    await needs.dressed;
    if (window.isDestroyed()) return;
    // Both show a window, and it has nothing to show before.
    if (state?.maximized === true) window.maximize();
    if (state?.fullScreen === true) window.setFullScreen(true);
    window.show();
  };
  window.once('ready-to-show', () => void show());
  void needs.sealed.then(async () => window.loadURL(needs.developmentServer ?? `${APP_ORIGIN}/index.html`));
  return window;
}

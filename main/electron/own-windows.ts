/** The reader's windows: who may call, and who is told of events. Any other web contents is a stranger, whatever it shows. */
import type { BrowserWindow, WebContents } from 'electron';

const own = new Map<WebContents, BrowserWindow>();

/** Takes a window in until it is closed. */
export function adoptWindow(window: BrowserWindow): void {
  const contents = window.webContents;
  own.set(contents, window);
  window.once('closed', () => own.delete(contents));
}

export const isOwnContents = (contents: WebContents): boolean => own.has(contents);

export const ownWindows = (): BrowserWindow[] =>
  [...own.values()].filter((window) => !window.isDestroyed() && !window.webContents.isDestroyed());

/** Where the window was: read and checked at start, written when it changes. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import { screen } from 'electron';
import type { WindowState } from './window-place.ts';
import { parseWindowState } from './window-place.ts';

export const DEFAULT_SIZE = { width: 1280, height: 840 };

/** The remembered state, null when there is none, it cannot be read, or it lies on a display that is gone. */
export function readWindowState(file: string): WindowState | null {
  try {
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    return parseWindowState(readFileSync(file, 'utf8'), areas);
  } catch {
    return null;
  }
}

/** Writes the window's state half a second after the last change, and what is still to be written when it goes. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  let waiting: WindowState | null = null;
  const write = (): void => {
    clearTimeout(timer);
    if (waiting === null) return;
    try {
      writeFileSync(`${file}.new`, JSON.stringify(waiting));
      renameSync(`${file}.new`, file);
    } catch {
      // A full or read-only disk costs the remembered place, nothing else.
    }
    waiting = null;
  };
  const changed = (): void => {
    // Taken now: at quit the window is destroyed at once and can no longer be asked.
    waiting = {
      ...window.getNormalBounds(),
      maximized: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    };
    clearTimeout(timer);
    timer = setTimeout(write, 500);
  };
  window.on('resize', changed);
  window.on('move', changed);
  window.on('maximize', changed);
  window.on('unmaximize', changed);
  window.on('enter-full-screen', changed);
  window.on('leave-full-screen', changed);
  window.on('closed', write);
}

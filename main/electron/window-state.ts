/** Where the window was: read and checked at start, written when it changes. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import { screen } from 'electron';
import type { Area, WindowPlace, WindowState } from './window-place.ts';
import { cascaded, parseWindowState, placeOn } from './window-place.ts';

/** Work areas of the displays that are there now, the primary one first. */
function workAreas(): Area[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}

export interface WindowStart {
  place: WindowPlace;
  maximized: boolean;
  fullScreen: boolean;
}

/** How a window begins: as it was left, as far as the displays of now allow; of that size where nothing is known of it. */
export function windowStart(file: string, size: { width: number; height: number }): WindowStart {
  const state = read(file);
  const place = placeOn(workAreas(), state ?? { x: Number.NaN, y: Number.NaN, ...size });
  return { place, maximized: state?.maximized ?? false, fullScreen: state?.fullScreen ?? false };
}

/** Where a window goes that is opened while another of its kind is there. */
export const placeBeside = (before: BrowserWindow): WindowPlace => cascaded(before.getNormalBounds(), workAreas());

function read(file: string): WindowState | null {
  try {
    return parseWindowState(readFileSync(file, 'utf8'));
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

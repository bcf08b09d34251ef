/** Where the window was: read and checked at start, written when it changes. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';
import { screen } from 'electron';
import { z } from 'zod';

const State = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400).max(20_000),
  height: z.number().int().min(300).max(20_000),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
});
type State = z.infer<typeof State>;

export const DEFAULT_SIZE = { width: 1280, height: 840 };

/** Overlap needed on some display for a remembered place to count as visible: enough to grab the title bar. */
const VISIBLE = { width: 120, height: 60 };

export function isVisible(bounds: Rectangle, displays: Rectangle[]): boolean {
  return displays.some((display) => {
    const width = Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x);
    const height = Math.min(bounds.y + bounds.height, display.y + display.height) - Math.max(bounds.y, display.y);
    return width >= VISIBLE.width && height >= VISIBLE.height;
  });
}

/** The remembered state, null when there is none, it cannot be read, or it lies on a display that is gone. */
export function readWindowState(file: string): State | null {
  try {
    const state = State.parse(JSON.parse(readFileSync(file, 'utf8')));
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    return isVisible(state, areas) ? state : null;
  } catch {
    return null;
  }
}

/** Writes the window's state half a second after the last change, and at close. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const state: State = {
      ...window.getNormalBounds(),
      maximized: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    };
    try {
      writeFileSync(`${file}.new`, JSON.stringify(state));
      renameSync(`${file}.new`, file);
    } catch {
      // A full or read-only disk costs the remembered place, nothing else.
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, 500);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('enter-full-screen', later);
  window.on('leave-full-screen', later);
  window.on('close', write);
}

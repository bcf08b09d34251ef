/** Whether a remembered place is one a window can be put at. Pure. */
import { z } from 'zod';

/** What is remembered of the window; a file that says anything else is not believed. */
export const WindowState = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400).max(20_000),
  height: z.number().int().min(300).max(20_000),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Of the title bar this much must lie on some display, so that the window can be taken hold of. */
const TITLE_BAR = { width: 120, height: 24 };

/** @param displays work areas of the displays that are there now */
export function isWithinReach(bounds: Area, displays: Area[]): boolean {
  return displays.some((display) => {
    const width = Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x);
    const below = bounds.y >= display.y && bounds.y + TITLE_BAR.height <= display.y + display.height;
    return below && width >= TITLE_BAR.width;
  });
}

/** The remembered state from a file's text, null when it is none or lies out of reach. */
export function parseWindowState(text: string, displays: Area[]): WindowState | null {
  try {
    const state = WindowState.parse(JSON.parse(text));
    return isWithinReach(state, displays) ? state : null;
  } catch {
    return null;
  }
}

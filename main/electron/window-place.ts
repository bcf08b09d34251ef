/** Whether a remembered place is one a window can be put at. Pure. */
/** What is remembered of the window. */
export interface WindowState extends Area {
  maximized: boolean;
  fullScreen: boolean;
}

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

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

/** A file that says anything else is not believed. By hand: the start reads no schemas before its window. */
function isState(value: unknown): value is WindowState {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, maximized, fullScreen }: Partial<Record<keyof WindowState, unknown>> = value;
  const isPlaced = isWhole(x, -1e6, 1e6) && isWhole(y, -1e6, 1e6);
  const isSized = isWhole(width, 400, 20_000) && isWhole(height, 300, 20_000);
  return isPlaced && isSized && typeof maximized === 'boolean' && typeof fullScreen === 'boolean';
}

/** The remembered state from a file's text, null when it is none or lies out of reach. */
export function parseWindowState(text: string, displays: Area[]): WindowState | null {
  try {
    const state: unknown = JSON.parse(text);
    return isState(state) && isWithinReach(state, displays) ? state : null;
  } catch {
    return null;
  }
}

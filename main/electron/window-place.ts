/** Where windows are put: a remembered place as far as the displays of now can show it. Pure. */

/** What is remembered of a window. */
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

/** Where a window is put; without a place the system finds one. */
export interface WindowPlace {
  x?: number;
  y?: number;
  width: number;
  height: number;
}

const shared = (one: Area, other: Area): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

/** No larger than the display; moved into it only where it was larger, for a window may well stand partly outside. */
function fitted(bounds: Area, display: Area): Area {
  const width = Math.min(bounds.width, display.width);
  const height = Math.min(bounds.height, display.height);
  return {
    x: width < bounds.width ? display.x : bounds.x,
    y: height < bounds.height ? display.y : bounds.y,
    width,
    height,
  };
}

/**
 * A remembered place as the displays of now can show it: where its display is gone, was moved or has become smaller (another
 * scale makes it so), the size stays as far as there is room, and the system finds the place.
 * @param displays work areas, the primary one first
 */
export function placeOn(displays: Area[], bounds: Area): WindowPlace {
  const home = displays
    .filter((display) => isWithinReach(bounds, [display]))
    .toSorted((one, other) => shared(other, bounds) - shared(one, bounds))[0];
  if (home !== undefined) return fitted(bounds, home);
  const [primary] = displays;
  const { width, height } = primary === undefined ? bounds : fitted(bounds, primary);
  return { width, height };
}

/** How far the next window stands from the one before it, so that both title bars are seen. */
const STEP = 28;

/** Beside the window before it, down and to the end; at the edge of the display it begins anew at its start. */
export function cascaded(before: Area, displays: Area[]): WindowPlace {
  const home = displays.toSorted((one, other) => shared(other, before) - shared(one, before))[0];
  if (home === undefined) return { width: before.width, height: before.height };
  const { width, height } = fitted(before, home);
  const x = before.x + STEP;
  const y = before.y + STEP;
  return {
    x: x + width > home.x + home.width ? home.x : x,
    y: y + height > home.y + home.height ? home.y : y,
    width,
    height,
  };
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

/** A file that says anything else is not believed. By hand: the start reads no schemas before its window. */
function isState(value: unknown): value is WindowState {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, maximized, fullScreen }: Partial<Record<keyof WindowState, unknown>> = value;
  const isPlaced = isWhole(x, -1e6, 1e6) && isWhole(y, -1e6, 1e6);
  const isSized = isWhole(width, 300, 20_000) && isWhole(height, 200, 20_000);
  return isPlaced && isSized && typeof maximized === 'boolean' && typeof fullScreen === 'boolean';
}

/** The remembered state from a file's text; null when it is none. */
export function parseWindowState(text: string): WindowState | null {
  try {
    const state: unknown = JSON.parse(text);
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

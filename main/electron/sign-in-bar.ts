/** A sign-in window's bar: the window's own contents, a page of ours without scripts or bridge, in a session that reaches nothing. */
import type { BrowserWindow, Session } from 'electron';
import { session } from 'electron';
import { barAddress, barAction, barScript } from './sign-in-bar-page.ts';
import type { BarAction, BarState } from './sign-in-bar-page.ts';

/** Bounds of the bar's height, px: whatever its page says, the site's page begins below the host and within the window. */
const LEAST = 51;
const MOST = 220;
/** How often, and how long, the bar's page is waited for after its window has changed its width. */
const MOST_TRIES = 20;
const TRY_MS = 50;

/** In memory, of its own, and without a network: the bar's page is in its address. */
export function barSession(): Session {
  const own = session.fromPartition('sign-in-bar');
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith('data:') }));
  return own;
}

export interface Bar {
  /** Shows these changes of the state. */
  show(change: Partial<BarState>): void;
  /** Measures anew: the window has another width. */
  measure(): void;
  state(): BarState;
}

/**
 * @param acted hears of each press of a button
 * @param resized hears of the bar's height in px, whenever it may have changed
 * @param report hears why the bar could not be shown
 */
export function createBar(
  window: BrowserWindow,
  acted: (action: BarAction) => void,
  resized: (height: number) => void,
  report: (error: unknown) => void,
): Bar {
  const contents = window.webContents;
  let state: BarState = {
    host: '',
    trust: 'opening',
    canGoBack: false,
    loading: true,
    said: 'say',
    message: '',
    problem: false,
  };
  let loaded = false;

  const draw = async (tries = 0): Promise<void> => {
    if (!loaded || window.isDestroyed()) return;
    const size: unknown = await contents.executeJavaScript(barScript(state));
    if (window.isDestroyed() || !Array.isArray(size)) return;
    const [width, height] = size.map(Number);
    if (height !== undefined && Number.isFinite(height)) resized(Math.min(Math.max(height, LEAST), MOST));
    // The page hears of another width later than the window, and is higher or lower then.
    if (width !== window.getContentSize()[0] && tries < MOST_TRIES) setTimeout(() => drawn(tries + 1), TRY_MS);
  };
  const drawn = (tries = 0): void => {
    draw(tries).catch((error: unknown) => {
      if (!window.isDestroyed()) report(error);
    });
  };

  // guard.ts refuses the navigation itself, as it does every one of a page of ours.
  contents.on('will-frame-navigate', ({ url }) => {
    const action = barAction(url);
    if (action !== null) acted(action);
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  contents.on('did-finish-load', () => {
    loaded = true;
    drawn();
  });
  // Without its bar a window must not go on: nobody could tell whose page it shows.
  contents.on('render-process-gone', () => {
    loaded = false;
    if (!window.isDestroyed()) window.destroy();
  });
  contents.loadURL(barAddress()).catch(() => {
    // Closed before it was there, it has nothing to tell. The error of a data address repeats all of it.
    if (!window.isDestroyed()) report(new Error('the bar of a sign-in window did not load'));
  });

  return {
    show(change) {
      state = { ...state, ...change };
      drawn();
    },
    measure: () => drawn(),
    state: () => state,
  };
}

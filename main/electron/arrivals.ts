/** Addresses that ask to be followed or shown, from a second start, a feed: or broadsheet: link, or the command line. */
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { Emit } from '../sync/face.ts';
import type { AskedToShow } from './address.ts';
import { bringForward as raise } from './own-windows.ts';
import { arrivalsOf, createArrivalQueue } from './arrival-queue.ts';

export interface Arrivals {
  /** The first address that waits for a window, once; null when none does. The window asks when it is ready to show the box, until none is left. */
  take(): string | null;
  /**
   * From now on each arrival brings the window forward.
   * @param show shows what a link named, in a window that listens
   * @param windowShown gives the window, opening one when all are closed; null when the app is about to quit
   */
  serve(windowShown: () => BrowserWindow | null, show: (asked: AskedToShow) => void, emit: Emit): void;
  /** Shows the window, as an arrival does. */
  bringForward(): void;
}

/** Call before the app is ready: macOS hands over the link that started the app before that, and a second start may come at any time. */
export function collectArrivals(): Arrivals {
  const waiting = createArrivalQueue();
  waiting.add(arrivalsOf(process.argv.slice(1)));
  let bringForward: (() => void) | null = null;
  let show: ((asked: AskedToShow) => void) | null = null;
  const arrive = (links: readonly string[]): void => {
    waiting.add(arrivalsOf(links));
    bringForward?.();
  };
  app.on('activate', () => arrive([]));
  app.on('second-instance', (_event, argv) => arrive(argv.slice(1)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    arrive([url]);
  });
  return {
    bringForward: () => bringForward?.(),
    // Whoever asks listens already.
    take: () => waiting.take((asked) => show?.(asked)),
    serve: (windowShown, showPlace, emit) => {
      show = showPlace;
      bringForward = () => {
        const window = windowShown();
        if (window === null) return;
        raise(window);
        // A window that is loading asks by itself; one that is there is told.
        if (waiting.isWaiting()) emit('follow.asked', {});
      };
    },
  };
}

/** Makes Broadsheet the program for links of this scheme. */
export function claimScheme(scheme: string): void {
  // On Windows the link stands on a command line: after `--` nothing in it can be taken for a switch.
  if (process.platform === 'win32') app.setAsDefaultProtocolClient(scheme, process.execPath, ['--']);
  else app.setAsDefaultProtocolClient(scheme);
}

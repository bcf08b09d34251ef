/** Addresses that ask to be followed, from a second start, a feed: or broadsheet: link, or the command line. */
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { Emit } from '../sync/face.ts';
import { askedToFollow, firstAskedToFollow } from './address.ts';

export interface Arrivals {
  /** The address that waits for a window, once; null when none does. The window asks when it is ready to show the box. */
  take(): string | null;
  /**
   * From now on each arrival brings the window forward.
   * @param windowShown gives the window, opening one when all are closed; null when the app is about to quit
   */
  serve(windowShown: () => BrowserWindow | null, emit: Emit): void;
  /** Shows the window, as an arrival does. */
  bringForward(): void;
}

/** Call before the app is ready: macOS hands over the link that started the app before that, and a second start may come at any time. */
export function collectArrivals(): Arrivals {
  let waiting = firstAskedToFollow(process.argv);
  let bringForward: (() => void) | null = null;
  const arrive = (address: string | null): void => {
    if (address !== null) waiting = address;
    bringForward?.();
  };
  app.on('activate', () => arrive(null));
  app.on('second-instance', (_event, argv) => arrive(firstAskedToFollow(argv)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    arrive(askedToFollow(url));
  });
  return {
    bringForward: () => bringForward?.(),
    take: () => {
      const address = waiting;
      waiting = null;
      return address;
    },
    serve: (windowShown, emit) => {
      bringForward = () => {
        const window = windowShown();
        if (window === null) return;
        if (window.isMinimized()) window.restore();
        window.focus();
        // A window that is loading asks by itself; one that is there is told.
        if (waiting !== null) emit('follow.asked', {});
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

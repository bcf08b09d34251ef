/** Addresses that ask to be followed or shown, from a second start, a feed: or broadsheet: link, or the command line. */
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { Emit } from '../sync/face.ts';
import type { AskedToShow } from './address.ts';
import { bringForward as raise } from './own-windows.ts';
import { askedToFollow, askedToShow, firstAskedToFollow } from './address.ts';

export interface Arrivals {
  /** The address that waits for a window, once; null when none does. The window asks when it is ready to show the box. */
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
  let waiting = arrivalOf(process.argv);
  let bringForward: (() => void) | null = null;
  let show: ((asked: AskedToShow) => void) | null = null;
  const arrive = (arrival: Arrival): void => {
    if (arrival.follow !== null || arrival.show !== null) waiting = arrival;
    bringForward?.();
  };
  app.on('activate', () => arrive(NOTHING));
  app.on('second-instance', (_event, argv) => arrive(arrivalOf(argv)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    arrive({ follow: askedToFollow(url), show: askedToShow(url) });
  });
  return {
    bringForward: () => bringForward?.(),
    take: () => {
      const taken = waiting;
      waiting = NOTHING;
      // Whoever asks listens already.
      if (taken.show !== null) show?.(taken.show);
      return taken.follow;
    },
    serve: (windowShown, showPlace, emit) => {
      show = showPlace;
      bringForward = () => {
        const window = windowShown();
        if (window === null) return;
        raise(window);
        // A window that is loading asks by itself; one that is there is told.
        if (waiting !== NOTHING) emit('follow.asked', {});
      };
    },
  };
}

/** What an arrival asks for, at most one of the two. */
interface Arrival {
  follow: string | null;
  show: AskedToShow | null;
}

const NOTHING: Arrival = { follow: null, show: null };

/** The first argument of a command line that asks for something. */
function arrivalOf(argv: string[]): Arrival {
  const shown = argv.slice(1).map(askedToShow);
  const follow = firstAskedToFollow(argv);
  const show = follow === null ? (shown.find((asked) => asked !== null) ?? null) : null;
  return follow === null && show === null ? NOTHING : { follow, show };
}

/** Makes Broadsheet the program for links of this scheme. */
export function claimScheme(scheme: string): void {
  // On Windows the link stands on a command line: after `--` nothing in it can be taken for a switch.
  if (process.platform === 'win32') app.setAsDefaultProtocolClient(scheme, process.execPath, ['--']);
  else app.setAsDefaultProtocolClient(scheme);
}

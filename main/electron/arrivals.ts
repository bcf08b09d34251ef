/** Addresses that ask to be followed, from a second start, a feed: or broadsheet: link, or the command line. */
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { Emit } from '../sync/face.ts';
import { askedToFollow } from './address.ts';

export interface Arrivals {
  /** The address that waits for a window, once; null when none does. The window asks when it is ready to show the box. */
  take(): string | null;
}

/**
 * Brings the window forward at each arrival.
 * @param windowShown gives the window, opening one when all are closed
 */
export function receiveArrivals(windowShown: () => BrowserWindow, emit: Emit): Arrivals {
  let waiting = firstAsked(process.argv);
  const arrive = (address: string | null): void => {
    const window = windowShown();
    if (window.isMinimized()) window.restore();
    window.focus();
    if (address === null) return;
    waiting = address;
    // A window that is loading asks by itself; one that is there is told.
    emit('follow.asked', {});
  };
  app.on('activate', () => arrive(null));
  app.on('second-instance', (_event, argv) => arrive(firstAsked(argv)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    arrive(askedToFollow(url));
  });
  return {
    take: () => {
      const address = waiting;
      waiting = null;
      return address;
    },
  };
}

function firstAsked(argv: string[]): string | null {
  return (
    argv
      .slice(1)
      .map(askedToFollow)
      .find((address) => address !== null) ?? null
  );
}

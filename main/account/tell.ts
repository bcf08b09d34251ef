/** What the reader is told of sessions, in words: the activity log and the system's notification. */
import type { SessionRow } from '../database/face.ts';
import type { SessionEvent } from './session-state.ts';

export interface Told {
  level: 'info' | 'skip' | 'failure';
  code: string;
  message: string;
  /** Also as a notification of the system. */
  loud: boolean;
}

const HOW: Record<SessionRow['method'], string> = {
  profile: 'by the site’s own mark',
  teaser: 'by an article that comes whole now',
  links: 'by the links it shows to readers who are signed in',
  reader: 'by your word',
  none: '',
};

/** Null where nothing happened that the reader should read of. */
export function whatToTell(title: string, before: SessionRow, after: SessionRow, event: SessionEvent): Told | null {
  if (before.status === after.status) return null;
  const told = (level: Told['level'], code: string, message: string, loud = false): Told => ({
    level,
    code,
    message,
    loud,
  });
  switch (after.status) {
    case 'signed-in': {
      if (before.status === 'unverified' && before.verifiedAt !== null) return null;
      const who = after.account === '' ? '' : ` as ${after.account}`;
      return told('info', 'signed-in', `Signed in to ${title}${who}, as it showed ${HOW[after.method]}.`);
    }
    case 'expired':
      return told(
        'failure',
        'session-expired',
        `${title} has signed you out. Everything stored stays; sign in again and the rest is fetched.`,
        true,
      );
    case 'unverified':
      return event.is === 'reader-says'
        ? told('info', 'signed-in-unverified', `Signed in to ${title} by your word; its pages have not shown it yet.`)
        : null;
    case 'signed-out':
      if (event.is === 'signed-out-by-reader')
        return told('info', 'signed-out', `Signed out of ${title}; its cookies, storage and cache were cleared.`);
      return event.is === 'secrets-gone'
        ? told(
            'skip',
            'sign-in-not-kept',
            `The sign-in to ${title} was not kept past the last run. Sign in again; Settings, Signing in, says what is kept and for how long.`,
          )
        : told('info', 'not-signed-in', `${title} does not show you as signed in. Sign in and try again.`);
  }
}

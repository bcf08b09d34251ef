/** What the reader is told of sessions, in words: the activity log and the system's notification. */
import type { SessionRow } from '../database/face.ts';
import type { SessionEvent } from './session-state.ts';
import { say } from '../words/index.ts';

export interface Told {
  level: 'info' | 'skip' | 'failure';
  code: string;
  message: string;
  /** Also as a notification of the system. */
  loud: boolean;
}

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
      const { account, method } = after;
      const how = method === 'none' ? '' : say(`session.how-${method}`);
      const key = account === '' ? 'session.signed-in' : 'session.signed-in-as';
      return told('info', 'signed-in', say(key, { title, account, how }));
    }
    case 'expired':
      return told('failure', 'session-expired', say('session.expired', { title }), true);
    case 'unverified':
      return event.is === 'reader-says'
        ? told('info', 'signed-in-unverified', say('session.unverified', { title }))
        : null;
    case 'signed-out':
      if (event.is === 'signed-out-by-reader') return told('info', 'signed-out', say('session.signed-out', { title }));
      return event.is === 'secrets-gone'
        ? told('skip', 'sign-in-not-kept', say('session.not-kept', { title }))
        : told('info', 'not-signed-in', say('session.not-shown', { title }));
  }
}

/** What the reader is told of sessions, in words: the activity log and the system's notification. */
import type { SessionRow } from '../database/face.ts';
import type { SessionEvent } from './session-state.ts';
import type { Said } from '../words/said.ts';
import { saying } from '../words/said.ts';

export interface Told {
  level: 'info' | 'skip' | 'failure';
  code: string;
  message: Said;
  /** Also as a notification of the system. */
  loud: boolean;
}

/** Null where nothing happened that the reader should read of. */
export function whatToTell(title: string, before: SessionRow, after: SessionRow, event: SessionEvent): Told | null {
  if (before.status === after.status) return null;
  const told = (level: Told['level'], code: string, message: Said, loud = false): Told => ({
    level,
    code,
    message,
    loud,
  });
  switch (after.status) {
    case 'signed-in': {
      if (before.status === 'unverified' && before.verifiedAt !== null) return null;
      const { account, method } = after;
      const how = method === 'none' ? '' : saying(`session.how-${method}`);
      const key = account === '' ? 'session.signed-in' : 'session.signed-in-as';
      return told('info', 'signed-in', saying(key, { title, account, how }));
    }
    case 'expired':
      return told('failure', 'session-expired', saying('session.expired', { title }), true);
    case 'unverified':
      return event.is === 'reader-says'
        ? told('info', 'signed-in-unverified', saying('session.unverified', { title }))
        : null;
    case 'signed-out':
      if (event.is === 'signed-out-by-reader')
        return told('info', 'signed-out', saying('session.signed-out', { title }));
      return event.is === 'secrets-gone'
        ? told('skip', 'sign-in-not-kept', saying('session.not-kept', { title }))
        : told('info', 'not-signed-in', saying('session.not-shown', { title }));
  }
}

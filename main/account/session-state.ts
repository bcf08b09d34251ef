/**
 * The state of one publication's session as a pure function of what happened. Only the publisher's answer or the reader can
 * end a session; being offline only makes it unverified.
 */
import type { SessionMethod } from '../../preload/model.ts';
import type { SessionRow } from '../database/face.ts';

/** Where evidence comes from, strongest first: the profile's marks, an article that is (no longer) whole, the page's links. */
export type Proof = Extract<SessionMethod, 'profile' | 'teaser' | 'links'>;

export type SessionEvent =
  /** An answer shows the reader signed in. `witness`: the article that came whole for it, '' where none did. */
  | { is: 'shown-in'; by: Proof; account: string; witness: string }
  /** An answer shows the reader signed out. */
  | { is: 'shown-out'; by: Proof }
  /** Pages are answered by the sign-in page, and nothing else says that the reader is signed in. */
  | { is: 'sent-to-sign-in' }
  | { is: 'reader-says' }
  | { is: 'went-offline' }
  /** A new run found nothing kept of the session: no keyring, or too long ago. */
  | { is: 'secrets-gone' }
  | { is: 'signed-out-by-reader' };

const STRENGTH: Record<SessionMethod, number> = { profile: 3, teaser: 2, links: 1, reader: 0, none: 0 };

/**
 * The session after an event; the same object when nothing changes.
 * What has shown the reader signed in may show the end of it, and so may anything stronger than what was the strongest. Other
 * evidence may not: a site whose header is the same for everybody must not sign out a reader whose articles come whole.
 * @param now ms since the epoch
 */
export function nextSession(session: SessionRow, event: SessionEvent, now: number): SessionRow {
  const { status } = session;
  const become = (next: SessionRow['status'], change: Partial<SessionRow> = {}): SessionRow => ({
    ...session,
    status: next,
    since: next === status ? session.since : now,
    ...change,
  });
  switch (event.is) {
    case 'shown-in': {
      const { by, account, witness } = event;
      const stronger = status !== 'signed-in' || STRENGTH[by] >= STRENGTH[session.method];
      return become('signed-in', {
        verifiedAt: now,
        method: stronger ? by : session.method,
        account: account === '' ? session.account : account,
        witness: witness === '' ? session.witness : witness,
        shownBy: [...new Set([...(status === 'signed-in' ? session.shownBy : []), by])],
      });
    }
    case 'shown-out':
      return session.shownBy.includes(event.by) || STRENGTH[event.by] >= STRENGTH[session.method] ? ended() : session;
    case 'sent-to-sign-in':
      return ended();
    case 'reader-says':
      return status === 'signed-in' ? session : become('unverified', { method: 'reader' });
    case 'went-offline':
      return status === 'signed-in' ? become('unverified') : session;
    case 'secrets-gone':
    case 'signed-out-by-reader':
      return status === 'signed-out'
        ? session
        : become('signed-out', { verifiedAt: null, account: '', method: 'none', witness: '', shownBy: [] });
  }

  /** Expired once; a session that was never verified was none. */
  function ended(): SessionRow {
    if (status === 'signed-out' || status === 'expired') return session;
    if (session.verifiedAt === null)
      return become('signed-out', { account: '', method: 'none', witness: '', shownBy: [] });
    return become('expired');
  }
}

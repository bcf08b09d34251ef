/** The sign-in windows: a publication's own site in a hardened window on that publication's persistent session, one at a time for each. */
import { EventEmitter, once } from 'node:events';
import type { BrowserWindow, Cookie, Session } from 'electron';
import type { SignInWindowInput, SignInWindows } from '../account/ports.ts';
import { createChecks } from './sign-in-checks.ts';
import type { Pane } from './sign-in-pane.ts';
import { openPane } from './sign-in-pane.ts';
import { keepOutside } from './sign-in-reach.ts';
import { leadsInside, webAddress } from './sign-in-rules.ts';
import type { SiteContents } from './sign-in-site.ts';
import { say } from '../words/index.ts';

export interface SignInWindowNeeds {
  /** The persistent session of a publication. */
  sessionOf(publicationId: number): Promise<Session>;
  /** The window they belong to, null when there is none. */
  ownerWindow(): BrowserWindow | null;
  /** Hears what failed inside. */
  report(code: string, error: unknown): void;
}

/** All windows of one publication's sign-in: the first one and the pop-ups of its pages. */
interface Group {
  first: Pane;
  closed: Promise<void>;
  closeAll(): void;
}

export function createSignInWindows(needs: SignInWindowNeeds): SignInWindows {
  const groups = new Map<number, Group>();
  /** Those whose session is still waited for. */
  const opening = new Map<number, Promise<Group>>();

  const begin = async (input: SignInWindowInput): Promise<Group> => {
    const { publicationId } = input;
    const address = webAddress(input.address);
    if (address === null) throw new Error('A sign-in window opens http and https addresses only.');
    const session = await needs.sessionOf(publicationId);
    if (!opening.has(publicationId)) throw new Error('The sign-in window was closed before it was open.');
    const group = openGroup({ ...input, address }, session, needs, () => groups.delete(publicationId));
    groups.set(publicationId, group);
    return group;
  };
  const close = (publicationId: number): void => {
    opening.delete(publicationId);
    groups.get(publicationId)?.closeAll();
  };

  return {
    async open(input) {
      const { publicationId } = input;
      const there = groups.get(publicationId) ?? opening.get(publicationId);
      if (there !== undefined) {
        const { first, closed } = await there;
        bringToFront(first.window);
        return { closed };
      }
      const begun = begin(input);
      opening.set(publicationId, begun);
      try {
        return { closed: (await begun).closed };
      } finally {
        if (opening.get(publicationId) === begun) opening.delete(publicationId);
      }
    },
    isOpen: (publicationId) => groups.has(publicationId),
    close,
    closeAll() {
      for (const id of [...opening.keys(), ...groups.keys()]) close(id);
    },
  };
}

/** @param gone hears at once when the last of its windows is gone */
function openGroup(input: SignInWindowInput, session: Session, needs: SignInWindowNeeds, gone: () => void): Group {
  const mayReachPrivate = leadsInside(input.address, false);
  const panes = new Set<Pane>();
  const closeAll = (): void => {
    for (const pane of [...panes].toReversed()) pane.close();
  };
  const started = performance.now();
  const checks = createChecks({
    check: () => input.check(),
    done: closeAll,
    report: (error) => needs.report('sign-in-check', error),
    now: () => performance.now() - started,
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
  const cookieChanged = (_event: unknown, _cookie: Cookie, _cause: string, removed: boolean): void => {
    if (!removed) checks.happened('cookie');
  };
  const ended = new EventEmitter();
  const closed = once(ended, 'end').then(() => undefined);
  const end = (): void => {
    checks.stop();
    session.cookies.off('changed', cookieChanged);
    closeAll();
    // What was signed in must survive whatever happens next.
    session.cookies.flushStore().catch((error: unknown) => needs.report('sign-in-flush', error));
    gone();
    ended.emit('end');
  };

  const open = (contents: SiteContents, address: string, parent: BrowserWindow | null, opener: string | null): Pane => {
    const pane = openPane({
      title: say('bar.window', { title: input.title }),
      parent,
      contents,
      address,
      opener,
      mayReachPrivate,
      moved: () => checks.happened('moved'),
      began: () => opener !== null || checks.begin(),
      popUps: () => panes.size - 1,
      popUp: (made, url, from) => {
        const child = open(made === null ? { session } : { adopted: made }, url, pane.window, from);
        return child.contents;
      },
      said: (insists) => input.said(insists),
      finished: closeAll,
      gone: () => {
        panes.delete(pane);
        if (opener === null) end();
        else checks.happened('moved');
      },
      report: (code, error) => needs.report(code, error),
    });
    panes.add(pane);
    return pane;
  };

  if (!mayReachPrivate) keepOutside(session);
  session.cookies.on('changed', cookieChanged);
  const first = open({ session }, input.address, needs.ownerWindow(), null);
  return { first, closed, closeAll };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

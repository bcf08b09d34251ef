/** The sign-in windows: a publication's own site in a hardened window on that publication's persistent session, one at a time for each. */
import { EventEmitter, once } from 'node:events';
import type { BrowserWindow, Cookie, Session } from 'electron';
import type { SignInWindowInput, SignInWindows } from '../account/ports.ts';
import { createChecks } from './sign-in-checks.ts';
import type { Pane } from './sign-in-pane.ts';
import { openPane } from './sign-in-pane.ts';
import { keepOutside, letBe } from './sign-in-reach.ts';
import { leadsInside, webAddress } from './sign-in-rules.ts';
import type { SiteContents } from './sign-in-site.ts';

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
  const opening = new Map<number, Promise<Group>>();
  /** Counts the calls of closeAll: what began before one must not come up after it. */
  let closings = 0;

  const begin = async (input: SignInWindowInput): Promise<Group> => {
    const address = webAddress(input.address);
    if (address === null) throw new Error('A sign-in window opens http and https addresses only.');
    const begun = closings;
    const session = await needs.sessionOf(input.publicationId);
    if (begun !== closings) throw new Error('The sign-in windows were closed before this one was open.');
    const group = openGroup({ ...input, address }, session, needs);
    groups.set(input.publicationId, group);
    void group.closed.then(() => groups.delete(input.publicationId));
    return group;
  };

  return {
    async open(input) {
      const there = groups.get(input.publicationId) ?? (await opening.get(input.publicationId));
      if (there !== undefined) {
        bringToFront(there.first.window);
        return { closed: there.closed };
      }
      const begun = begin(input);
      opening.set(input.publicationId, begun);
      try {
        return { closed: (await begun).closed };
      } finally {
        opening.delete(input.publicationId);
      }
    },
    isOpen: (publicationId) => groups.has(publicationId),
    close: (publicationId) => groups.get(publicationId)?.closeAll(),
    closeAll() {
      closings += 1;
      for (const group of groups.values()) group.closeAll();
    },
  };
}

function openGroup(input: SignInWindowInput, session: Session, needs: SignInWindowNeeds): Group {
  const mayReachPrivate = leadsInside(input.address, false);
  const panes = new Set<Pane>();
  const closeAll = (): void => {
    for (const pane of panes) pane.close();
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
    if (!mayReachPrivate) letBe(session);
    closeAll();
    // What was signed in must survive whatever happens next.
    session.cookies.flushStore().catch((error: unknown) => needs.report('sign-in-flush', error));
    ended.emit('end');
  };

  const open = (contents: SiteContents, address: string, parent: BrowserWindow | null, opener: string | null): Pane => {
    const pane = openPane({
      title: `Sign in to ${input.title}`,
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
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

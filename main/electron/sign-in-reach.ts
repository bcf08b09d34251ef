/** Keeps the pages of sign-in windows out of this computer and its network, beneath all their navigations and redirects. */
import type { Session } from 'electron';
import { isSignInContents } from './sign-in-contents.ts';
import { leadsInside } from './sign-in-rules.ts';

/**
 * From now on no page of a sign-in window on this session reaches a private host, by whatever request (pictures, frames,
 * scripts' requests, web sockets). Requests that no page makes are sync's, which has rules of its own, and pass.
 */
export function keepOutside(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const ofPage = details.webContents !== undefined && isSignInContents(details.webContents);
    answer({ cancel: ofPage && leadsInside(details.url, false) });
  });
}

/** Ends it. */
export function letBe(session: Session): void {
  session.webRequest.onBeforeRequest(null);
}

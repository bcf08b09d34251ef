/** Keeps the pages of sign-in windows out of this computer and its network, beneath all their navigations and redirects. */
import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { isSignInContents } from './sign-in-contents.ts';
import { leadsInside } from './sign-in-rules.ts';

/** What of a request tells who makes it. `initiatorOrigin` is newer than the oldest runtime. */
type Details = OnBeforeRequestListenerDetails & { initiatorOrigin?: string };

/** A page's worker has no contents, but an origin or a referrer; sync's requests have none of these. */
const ofPage = ({ webContents, initiatorOrigin, referrer }: Details): boolean =>
  webContents === undefined ? (initiatorOrigin ?? referrer) !== '' : isSignInContents(webContents);

/**
 * From now on, and beyond the window (a worker of the page may live on), no page of a sign-in window on this session reaches a private host, by whatever request (pictures, frames,
 * scripts' requests, web sockets). Requests that no page makes are sync's, which has rules of its own, and pass.
 */
export function keepOutside(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: ofPage(details) && leadsInside(details.url, false) });
  });
}

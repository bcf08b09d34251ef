/**
 * What no window may do, set once for every web contents: navigate away, open windows, attach webviews, hold itself
 * open. A link in the article frame is turned into what the reader meant by it: in a sandboxed frame without scripts,
 * where automatic features are off too (HTML, sandboxing flags), only the reader's own click or key can ask for a navigation.
 */
import { app } from 'electron';
import type { WebContents } from 'electron';
import { ARTICLE_SCHEME, isAnswer } from './scheme-names.ts';
import { behindOutsideLink, ownLink } from './address.ts';
import { isSignInContents } from './sign-in-contents.ts';

export interface LinkHandlers {
  /** A link to a stored article. */
  openArticle(contents: WebContents, id: number): void;
  /** One of the article's topics. */
  openTopic(contents: WebContents, id: number): void;
  /** One of the article's pictures, to be looked at closely. */
  openPicture(contents: WebContents, hash: string): void;
  /** The sign behind one of the reader's highlights. */
  openMark(contents: WebContents, id: number): void;
  /** A link to a stored PDF. */
  openDocument(hash: string): void;
  /** Any other link, not yet checked. */
  openOutside(address: string): void;
}

/** No more than one link is followed in this time: whatever goes wrong, the reader is not flooded with windows. */
const ONCE_MS = 500;

/** What the window may show in a frame. */
const FRAMED = [`${ARTICLE_SCHEME}//article/`, `${ARTICLE_SCHEME}//sample/`];

/** @param handlers may be promised: the guard stands before whoever follows links does */
export function guardContents(handlers: LinkHandlers | Promise<LinkHandlers>): void {
  app.on('web-contents-created', (_created, contents) => {
    let followedAt = -ONCE_MS;
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    // A page that asks not to be closed is closed all the same.
    contents.on('will-prevent-unload', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (details) => {
      // Only here, where a page signs the reader in, does it move; by rules of its own (sign-in-site.ts).
      if (isSignInContents(contents)) return;
      // The form of the window that asks for a feed's password, which main answers itself.
      if (details.isMainFrame && isAnswer(contents, details.url)) return;
      // Not `details.frame`: a navigation to another host is given to a frame that is still to come.
      const byWindow = !details.isMainFrame && details.initiator?.parent === null;
      // The window shows an article, or a sample of its type, by setting a frame's address; no other navigation is there.
      if (byWindow && FRAMED.some((start) => details.url.startsWith(start))) return;
      details.preventDefault();
      if (details.isMainFrame || byWindow || performance.now() - followedAt < ONCE_MS) return;
      followedAt = performance.now();
      const { url } = details;
      void Promise.resolve(handlers).then((ready) => followLink(contents, url, ready));
    });
    // A reload (development tools, a crash) may come back to the same page; a redirect elsewhere may not.
    contents.on('will-redirect', (details) => {
      if (!isSignInContents(contents)) details.preventDefault();
    });
  });
}

function followLink(contents: WebContents, address: string, handlers: LinkHandlers): void {
  const outside = behindOutsideLink(address);
  if (outside !== null) return handlers.openOutside(outside);
  const link = ownLink(address);
  if (link?.kind === 'article') handlers.openArticle(contents, link.id);
  else if (link?.kind === 'topic') handlers.openTopic(contents, link.id);
  else if (link?.kind === 'picture') handlers.openPicture(contents, link.hash);
  else if (link?.kind === 'mark') handlers.openMark(contents, link.id);
  else if (link?.kind === 'asset') handlers.openDocument(link.hash);
}

/** The site's page in a sign-in window: what it may do, and what its window hears of it. */
import type { BrowserWindowConstructorOptions, Session, WebContents, WebPreferences } from 'electron';
import { Menu, WebContentsView } from 'electron';
import { HARDENED } from './hardened.ts';
import { adoptSignInContents } from './sign-in-contents.ts';
import type { Place } from './sign-in-rules.ts';
import { notLoaded, permissionRefused, placeOf, whyNoPopUp, whyNotThere } from './sign-in-rules.ts';
import { say } from '../words/index.ts';
import { editingItems } from './menu-items.ts';

/** Of the site's page, and of the pop-ups it opens. No preload: there is nothing of ours in it. */
const preferences = (): WebPreferences => ({
  ...HARDENED,
  plugins: false,
  autoplayPolicy: 'user-gesture-required',
  safeDialogs: true,
  safeDialogsMessage: say('bar.no-more-messages'),
});

export interface SiteHears {
  /** Another page is shown; with what is to be said of it, '' for nothing. */
  arrived(place: Place, message: string): void;
  /** A page did not come. */
  failed(place: Place, message: string): void;
  /** Something was refused, or stopped. */
  told(message: string): void;
  /** The way back or the loading changed. */
  changed(): void;
  /** A page came to its end, or changed its address by itself. */
  moved(): void;
  /** The first page is there, or did not come. Once. */
  began(): void;
  /** The page closed itself. */
  closed(): void;
  /** How many pop-ups the publication's window has open. */
  popUps(): number;
  /**
   * A pop-up is to be shown in a window of its own; gives the contents that were put into it.
   * @param opener origin of the page that opened it
   */
  popUp(contents: WebContents | null, address: string, opener: string): WebContents;
}

/** What a new view shows: nothing yet, on a session; or the page of a pop-up, which was made by its opener. */
export type SiteContents = { session: Session } | { adopted: WebContents };

/** The view of a site's page, on the publication's session. */
export function createSite(contents: SiteContents, mayReachPrivate: boolean, hears: SiteHears): WebContentsView {
  const view = new WebContentsView(
    'adopted' in contents
      ? { webContents: contents.adopted }
      : { webPreferences: { ...preferences(), session: contents.session } },
  );
  // What a page without a background of its own expects behind it.
  view.setBackgroundColor('#ffffff');
  confine(view.webContents, mayReachPrivate, hears);
  listen(view.webContents, hears);
  offerEditing(view.webContents);
  return view;
}

function confine(contents: WebContents, mayReachPrivate: boolean, hears: SiteHears): void {
  adoptSignInContents(contents, (refusal) => {
    const words = refusal.is === 'download' ? say('site.download') : permissionRefused(refusal.permission);
    if (words !== null) hears.told(words);
  });
  const refuse = (event: { url: string; isMainFrame: boolean; preventDefault(): void }): void => {
    const why = whyNotThere(event, mayReachPrivate);
    if (why === null) return;
    event.preventDefault();
    hears.told(why);
  };
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);

  let openedAt = -Infinity;
  contents.setWindowOpenHandler(({ url }) => {
    const why = whyNoPopUp(url, mayReachPrivate, hears.popUps(), performance.now() - openedAt);
    if (why !== null) {
      hears.told(why);
      return { action: 'deny' };
    }
    openedAt = performance.now();
    return {
      action: 'allow',
      // They go with the publication's window (sign-in-window.ts), and not twice.
      outlivesOpener: true,
      overrideBrowserWindowOptions: { webPreferences: preferences() },
      // A page that is opened in the background (a click with Ctrl) has no opener, and comes without contents.
      createWindow: (options: BrowserWindowConstructorOptions & { webContents?: WebContents }) =>
        hears.popUp(options.webContents ?? null, url, contents.mainFrame.origin),
    };
  });
}

function listen(contents: WebContents, hears: SiteHears): void {
  let begun = false;
  /** Another page is shown, and has not come to its end. */
  let arriving = false;
  /** What is to be said of the page that is on its way. */
  let ofNext = '';
  // Not prevented, it is refused: the page of the refusal is shown.
  contents.on('login', () => {
    hears.told(say('site.password-box'));
    ofNext = say('site.password-box');
  });
  const arrive = (): void => {
    arriving = true;
    const place = placeOf(contents.getURL(), contents.mainFrame.origin);
    const message = ofNext !== '' ? ofNext : place.trust === 'not-secure' ? say('site.not-encrypted') : '';
    hears.arrived(place, message);
  };
  contents.on('did-start-loading', () => hears.changed());
  contents.on('did-stop-loading', () => {
    hears.changed();
    if (!begun) hears.began();
    begun = true;
    // Frames come to their end by themselves, again and again on some pages.
    if (arriving) hears.moved();
    arriving = false;
    ofNext = '';
  });
  contents.on('did-navigate', arrive);
  contents.on('did-navigate-in-page', (_event, _url, isMainFrame) => {
    if (!isMainFrame) return;
    hears.changed();
    hears.moved();
  });
  contents.on('did-fail-load', (_event, code, description, address, isMainFrame) => {
    // ERR_ABORTED: another page was asked for meanwhile, or we refused this one and said so.
    if (!isMainFrame || code === -3) return;
    const { place, message } = notLoaded(address, description);
    hears.failed(place, message);
  });
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') hears.told(say('site.stopped'));
  });
  contents.on('unresponsive', () => hears.told(say('site.hangs')));
  // Not within the event: the window would take apart what is being taken apart.
  contents.on('destroyed', () => setImmediate(() => hears.closed()));
}

/** Pasting a password by the mouse must work. */
function offerEditing(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const items = editingItems(isEditable, selectionText);
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

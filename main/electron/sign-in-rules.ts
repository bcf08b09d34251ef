/** What a sign-in window lets its site's pages do, and the words in which its bar says what is shown and what was refused. Pure. */
import { isPrivateHost } from '../sync/private-hosts.ts';
import { parseAddress } from './address.ts';
import { failureCode } from './network-errors.ts';

/**
 * How far the reader can rely on the host that is shown: nothing came yet · encrypted and identified · not encrypted ·
 * not who it says it is · did not come.
 */
export type Trust = 'opening' | 'secure' | 'not-secure' | 'not-confirmed' | 'not-reached';

export interface Place {
  /** The host as the network knows it (other scripts in punycode, the port when it is unusual), or what stands for one. */
  host: string;
  trust: Trust;
}

const isWeb = (protocol: string): boolean => protocol === 'http:' || protocol === 'https:';

/** The http(s) address in its one form, null for anything else. */
export function webAddress(address: string): string | null {
  const url = parseAddress(address);
  return url !== null && isWeb(url.protocol) && url.hostname !== '' ? url.href : null;
}

/**
 * Where the reader is.
 * @param address of the page that is shown
 * @param origin whose rights the page has: an empty pop-up (about:blank) is written by the site that opened it
 */
export function placeOf(address: string, origin: string): Place {
  const url = parseAddress(address);
  const shown = url !== null && isWeb(url.protocol) ? url : parseAddress(origin);
  if (shown === null || !isWeb(shown.protocol)) return { host: 'An empty page', trust: 'opening' };
  // `host` leaves out names and passwords before an @, which are there to deceive.
  return { host: shown.host, trust: shown.protocol === 'https:' ? 'secure' : 'not-secure' };
}

export interface Navigation {
  url: string;
  isMainFrame: boolean;
}

/**
 * Whether an address leads from the world into this computer or its network. False for what is no address.
 * @param mayReachPrivate the publication itself is there
 */
export function leadsInside(address: string, mayReachPrivate: boolean): boolean {
  return !mayReachPrivate && isPrivateHost(parseAddress(address)?.hostname ?? '');
}

/** Why a page may not navigate (or be redirected) there, in words for the bar; null when it may. */
export function whyNotThere({ url, isMainFrame }: Navigation, mayReachPrivate: boolean): string | null {
  const protocol = parseAddress(url)?.protocol ?? '';
  // An empty page belongs to whoever asked for it, and browsers ask nobody before they show one.
  if (protocol === 'about:' && (!isMainFrame || /^about:blank(?:[?#]|$)/u.test(url))) return null;
  if (!isMainFrame && (protocol === 'blob:' || protocol === 'data:')) return null;
  if (!isWeb(protocol))
    return `Not opened: “${protocol === '' ? url.slice(0, 40) : protocol}” leads out of this window. Only web pages open here.`;
  if (leadsInside(url, mayReachPrivate))
    return `Not opened: this page tried to reach ${parseAddress(url)?.host ?? ''}, which is your own computer or network.`;
  return null;
}

/** No more pop-ups than this at once: signing in needs one or two. */
export const MOST_POP_UPS = 5;
/** No two pop-ups within this time: a click opens one. */
const ONCE_MS = 500;

/**
 * Why a page may not open a pop-up, in words for the bar; null when it may.
 * @param url empty for a window that the page fills by itself
 * @param open pop-ups there are
 * @param sinceLast ms since the last one was opened
 */
export function whyNoPopUp(url: string, mayReachPrivate: boolean, open: number, sinceLast: number): string | null {
  const why = url === '' ? null : whyNotThere({ url, isMainFrame: true }, mayReachPrivate);
  if (why !== null) return why;
  if (open >= MOST_POP_UPS || sinceLast < ONCE_MS) return 'Not opened: this page asks for too many windows.';
  return null;
}

/** A page that did not come: where the reader is now, and in words what happened and what to do. */
export function notLoaded(address: string, description: string): { place: Place; message: string } {
  const host = parseAddress(address)?.host ?? address;
  const code = failureCode(description);
  const place = (trust: Trust): Place => ({ host, trust });
  const say = (message: string): { place: Place; message: string } => ({ place: place('not-reached'), message });
  switch (code) {
    case 'certificate':
      return {
        place: place('not-confirmed'),
        message: `The identity of ${host} could not be confirmed, so nothing was sent to it. Somebody on the network may stand in between: try another network, or try later.`,
      };
    case 'no-tls':
      return say(
        `${host} offers no secure connection that works, so nothing was sent to it. Try another network, or try later.`,
      );
    case 'offline':
      return say('This computer is offline. Reload when the network is back.');
    case 'name-not-resolved':
      return say(`No site was found under the name ${host}. Look at the network, then reload.`);
    case 'connection-refused':
    case 'connection-lost':
    case 'first-byte-timeout':
    case 'truncated':
      return say(`${host} did not answer. Reload in a moment.`);
    case 'too-many-redirects':
    case 'redirect-loop':
      return say(`${host} sends this page in a circle. Go back and try again.`);
    case 'bad-address':
    case 'unsafe-port':
      return say(`${host} leads to an address that cannot be opened here. Go back and try again.`);
    case 'aborted':
    case 'bad-encoding':
    case 'other':
    case 'private-address':
    case 'too-large':
    case 'total-timeout':
      return say(`The page of ${host} could not be shown (${description}). Reload to try again.`);
  }
}

/** What pages ask for, by Electron's names of permissions. */
const WISHES = new Map([
  ['media', 'use the camera or microphone'],
  ['display-capture', 'look at your screen'],
  ['geolocation', 'know where you are'],
  ['notifications', 'send you notifications'],
  ['clipboard-read', 'read your clipboard'],
  ['fullscreen', 'fill the whole screen'],
  ['pointerLock', 'hold the mouse pointer'],
  ['keyboardLock', 'take over the keyboard'],
  ['openExternal', 'open another program'],
  ['midi', 'use your music devices'],
  ['midiSysex', 'use your music devices'],
  ['hid', 'use a device'],
  ['serial', 'use a device'],
  ['usb', 'use a device'],
  ['idle-detection', 'know whether you are there'],
  ['window-management', 'arrange your windows'],
]);

/** What a page was refused; null where saying so would help nobody. */
export function permissionRefused(permission: string): string | null {
  const wish = WISHES.get(permission);
  return wish === undefined ? null : `Refused: this page wanted to ${wish}. Signing in does not need it.`;
}

export const DOWNLOAD_REFUSED = 'Refused: this page wanted to save a file. Only pages open here.';
export const PASSWORD_BOX_REFUSED =
  'This address asks for a name and password in a box of the browser, which is not shown here.';
export const NOT_ENCRYPTED = 'This page came without encryption: others on the network can read what you type here.';
export const PAGE_STOPPED = 'The page stopped working. Reload to try again.';
export const PAGE_HANGS = 'The page does not answer. Wait a little, reload it, or close this window.';
export const NOT_ASKED = 'The site could not be asked whether you are signed in. Try again in a moment.';

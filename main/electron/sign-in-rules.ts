/** What a sign-in window lets its site's pages do, and the words in which its bar says what is shown and what was refused. Pure. */
import { isPrivateHost } from '../sync/private-hosts.ts';
import { parseAddress } from './address.ts';
import { failureCode } from './network-errors.ts';
import { say } from '../words/index.ts';

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
  if (shown === null || !isWeb(shown.protocol)) return { host: say('bar.empty-page'), trust: 'opening' };
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
  if (!isWeb(protocol)) return say('site.not-a-web-page', { what: protocol === '' ? url.slice(0, 40) : protocol });
  if (leadsInside(url, mayReachPrivate)) return say('site.leads-inside', { host: parseAddress(url)?.host ?? '' });
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
  if (open >= MOST_POP_UPS || sinceLast < ONCE_MS) return say('site.too-many-windows');
  return null;
}

/** A page that did not come: where the reader is now, and in words what happened and what to do. */
export function notLoaded(address: string, description: string): { place: Place; message: string } {
  const host = parseAddress(address)?.host ?? address;
  const code = failureCode(description);
  const place = (trust: Trust): Place => ({ host, trust });
  const saying = (message: string): { place: Place; message: string } => ({ place: place('not-reached'), message });
  switch (code) {
    case 'certificate':
      return {
        place: place('not-confirmed'),
        message: say('site.certificate', { host }),
      };
    case 'no-tls':
      return saying(say('site.no-tls', { host }));
    case 'offline':
      return saying(say('site.offline'));
    case 'name-not-resolved':
      return saying(say('site.no-name', { host }));
    case 'connection-refused':
    case 'connection-lost':
    case 'first-byte-timeout':
    case 'truncated':
      return saying(say('site.no-answer', { host }));
    case 'too-many-redirects':
    case 'redirect-loop':
      return saying(say('site.circle', { host }));
    case 'bad-address':
    case 'unsafe-port':
      return saying(say('site.bad-address', { host }));
    case 'aborted':
    case 'bad-encoding':
    case 'other':
    case 'private-address':
    case 'too-large':
    case 'total-timeout':
      return saying(say('site.other', { host, what: description }));
  }
}

/** What pages ask for, by Electron's names of permissions, as a form of the message. */
const WISHES = new Map([
  ['media', 'media'],
  ['display-capture', 'screen'],
  ['geolocation', 'place'],
  ['notifications', 'notifications'],
  ['clipboard-read', 'clipboard'],
  ['fullscreen', 'fullscreen'],
  ['pointerLock', 'pointer'],
  ['keyboardLock', 'keyboard'],
  ['openExternal', 'program'],
  ['midi', 'music'],
  ['midiSysex', 'music'],
  ['hid', 'device'],
  ['serial', 'device'],
  ['usb', 'device'],
  ['idle-detection', 'presence'],
  ['window-management', 'windows'],
]);

/** What a page was refused; null where saying so would help nobody. */
export function permissionRefused(permission: string): string | null {
  const wish = WISHES.get(permission);
  return wish === undefined ? null : say('site.refused', { wish });
}

/** Addresses that reach the app from outside: which may be opened, which ask to be followed. Pure. */

/** Schemes that may be handed to the system after the user's click. */
const OUTSIDE = new Set(['http:', 'https:', 'mailto:']);

/** Longer ones are no address but an attempt at something; some systems cut or choke on them. */
const LONGEST = 4_000;

/** The address as a URL, null when it is none (`URL.parse` is not in Node 20, which Electron 33 has). */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** The address as the system may open it, null for anything else (file:, javascript:, smb: and other schemes). */
export function outsideAddress(address: string): string | null {
  const url = address.length > LONGEST ? null : parseAddress(address);
  return url !== null && OUTSIDE.has(url.protocol) && url.href.length <= LONGEST ? url.href : null;
}

/**
 * The address that a `feed:`, `feeds:` or `broadsheet:` link, or a bare http(s) argument, asks to follow; null when it asks nothing.
 * Forms: feed:https://…, feed://host/…, broadsheet://follow?url=…, https://….
 */
export function askedToFollow(argument: string): string | null {
  if (argument.length > LONGEST) return null;
  const feed = /^feeds?:(?:\/\/)?(.+)$/iu.exec(argument);
  if (feed?.[1] !== undefined) {
    // A colon before digits is a port, any other one ends a scheme.
    const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(feed[1]);
    return httpAddress(hasScheme ? feed[1] : `https://${feed[1]}`);
  }
  if (/^broadsheet:/iu.test(argument)) {
    const url = parseAddress(argument);
    return url?.hostname === 'follow' ? httpAddress(url.searchParams.get('url') ?? '') : null;
  }
  return /^https?:\/\//iu.test(argument) ? httpAddress(argument) : null;
}

/** What a `broadsheet:` link asks to be shown. Names are compared by whoever looks them up, never run or searched for as words. */
export type AskedToShow = { kind: 'article'; id: number } | { kind: 'topic' | 'list'; name: string };

/** Longer than any name of a topic or a list can be. */
const LONGEST_NAME = 200;

/**
 * The place in the library that a link names: broadsheet://article/<id>, broadsheet://topic/<name>, broadsheet://list/<name>;
 * null for anything else. Such links may come from any page, so there are none that change something: a query, a
 * fragment, a port or a user beside the name is no link of ours.
 */
export function askedToShow(argument: string): AskedToShow | null {
  if (argument.length > LONGEST) return null;
  const [, kind = '', rest = ''] = /^broadsheet:\/\/(article|topic|list)\/([^/?#\\]+)$/iu.exec(argument) ?? [];
  if (kind.toLowerCase() === 'article')
    return /^[1-9]\d{0,14}$/u.test(rest) ? { kind: 'article', id: Number(rest) } : null;
  const name = kind === '' ? null : nameIn(rest);
  return name === null ? null : { kind: kind.toLowerCase() === 'topic' ? 'topic' : 'list', name };
}

/** The name as it was before it was written into a link; null where it is none that a person could have given. */
function nameIn(written: string): string | null {
  try {
    const name = decodeURIComponent(written).trim();
    return name !== '' && name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name) ? name : null;
  } catch {
    return null;
  }
}

function httpAddress(address: string): string | null {
  const url = parseAddress(address);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}

const OUTSIDE_LINK = 'broadsheet-article://outside/?to=';

/**
 * The form in which the article frame carries a link that leads outside. The window's policy lets its frame navigate to
 * the app's own scheme only, so a plain web address would be refused before anyone could ask what the reader wanted.
 */
export const outsideLink = (address: string): string => OUTSIDE_LINK + encodeURIComponent(address);

/** The address behind such a link, null when it is none; not yet checked. */
export function behindOutsideLink(link: string): string | null {
  if (!link.startsWith(OUTSIDE_LINK)) return null;
  try {
    return decodeURIComponent(link.slice(OUTSIDE_LINK.length));
  } catch {
    return null;
  }
}

/** What a link within the app's own scheme of articles names. */
export type OwnLink = { kind: 'article' | 'topic' | 'mark'; id: number } | { kind: 'asset' | 'picture'; hash: string };

/** The form in which the article frame carries a topic of the article. */
export const topicLink = (id: number): string => `broadsheet-article://topic/${id}`;

/** The form in which the article frame carries a stored picture that can be looked at closely. */
export const pictureLink = (hash: string): string => `broadsheet-article://picture/${hash}`;

/** The stored article, topic, asset or picture that an address of the article frame's scheme names; null for anything else. */
export function ownLink(address: string): OwnLink | null {
  const url = address.length > LONGEST ? null : parseAddress(address);
  if (url?.protocol !== 'broadsheet-article:') return null;
  const name = url.pathname.slice(1);
  if ((url.host === 'article' || url.host === 'topic' || url.host === 'mark') && /^[1-9]\d{0,14}$/u.test(name))
    return { kind: url.host, id: Number(name) };
  if ((url.host === 'asset' || url.host === 'picture') && /^[0-9a-f]{64}$/u.test(name))
    return { kind: url.host, hash: name };
  return null;
}

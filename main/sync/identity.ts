/** Which items and addresses are the same: everything that decides whether an item makes a new article. Pure. */
import { createHash } from 'node:crypto';
import type { FeedItem } from '../press/face.ts';
import { webAddress } from './addresses.ts';
import { isTracker } from './trackers.ts';

/** What of an item its identity is made of. */
export type IdentifiedItem = Pick<FeedItem, 'guid' | 'url' | 'headline' | 'dek' | 'bodyText' | 'publishedAt'>;

export interface Identity {
  identity: string;
  /** Other identities of the same item; never holds `identity` itself. */
  alternates: string[];
  /** Whether the address belongs to this item alone, so that its page is the article. */
  ownPage: boolean;
}

/** What a feed as a whole says about its items' marks: those that stand on different items tell none of them apart. */
export interface FeedEvidence {
  sharedGuids: ReadonlySet<string>;
  /** Normalised; holds the site's own front page too. */
  sharedAddresses: ReadonlySet<string>;
}

/**
 * An address brought to the form in which two addresses of one page are equal: https, host in lower case without `www.`
 * and default port, no sign-in part, no tracking parameters, parameters in order, percent-encoding in upper case and
 * undone where it is needless, no trailing slash, no `#` part but for `#!…`, which some sites use as a path.
 * For comparing only, never for fetching. '' when it is no http(s) address.
 */
export function normaliseAddress(address: string): string {
  return normalise(address, /^#!./);
}

/** The identity and alternates of one item, `evidence` being of the feed it stands in: guid, else address, else content. */
export function identityOf(item: IdentifiedItem, evidence: FeedEvidence): Identity {
  const address = normaliseAddress(item.url);
  const ownPage = address !== '' && !evidence.sharedAddresses.has(address);
  const guid = guidOf(item);
  const marks = [...(guid !== '' && !evidence.sharedGuids.has(guid) ? [guid] : []), ...(ownPage ? [address] : [])];
  const [identity = contentHash(item), ...alternates] = marks;
  return { identity, alternates: alternates.filter((alternate) => alternate !== identity), ownPage };
}

/** Looks through all items of one feed for guids and addresses that are no identity; `siteUrl` '' when unknown. */
export function evidenceOf(items: readonly IdentifiedItem[], siteUrl: string): FeedEvidence {
  const marksByAddress = new Map<string, Set<string>>();
  for (const item of items) {
    const address = normaliseAddress(item.url);
    if (address !== '') note(marksByAddress, address, guidOf(item) || item.headline);
  }
  const site = normaliseAddress(siteUrl);
  const sharedAddresses = new Set([...shared(marksByAddress), ...(site === '' ? [] : [site])]);
  const marksByGuid = new Map<string, Set<string>>();
  for (const item of items) {
    const address = normaliseAddress(item.url);
    const guid = guidOf(item);
    // An address that stands on many items cannot show that two items of one guid are the same.
    if (guid !== '') note(marksByGuid, guid, address === '' || sharedAddresses.has(address) ? item.headline : address);
  }
  return { sharedGuids: shared(marksByGuid), sharedAddresses };
}

/** A guid that is an address is compared like one, except that its `#` part counts: feeds use it to tell items apart. */
function guidOf(item: IdentifiedItem): string {
  const guid = item.guid.trim();
  return normalise(guid, /^#./) || guid;
}

function normalise(address: string, keptFragment: RegExp): string {
  const url = webAddress(address);
  if (url === null) return '';
  const host = url.hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = plainEncoding(url.pathname).replace(/\/+$/, '');
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracker(parameter.split('=', 1)[0] ?? ''))
    .map(plainEncoding)
    .toSorted();
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `https://${host}${port}${path}${query}${keptFragment.test(url.hash) ? url.hash : ''}`;
}

/** `%7e` and `~` are the same character, `%c3` and `%C3` the same octet. */
function plainEncoding(text: string): string {
  return text.replaceAll(/%[0-9a-fA-F]{2}/g, (octet) => {
    const character = String.fromCodePoint(Number.parseInt(octet.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : octet.toUpperCase();
  });
}

/** Headline and date where there are both, so that a corrected text stays the same article. */
function contentHash(item: IdentifiedItem): string {
  const dated = item.headline !== '' && item.publishedAt !== null;
  const content = dated ? [item.headline, item.publishedAt] : [item.headline, item.dek, item.bodyText];
  return `content:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
}

function note(marks: Map<string, Set<string>>, mark: string, of: string): void {
  const seen = marks.get(mark);
  if (seen === undefined) marks.set(mark, new Set([of]));
  else seen.add(of);
}

function shared(marks: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  return new Set([...marks].filter(([, of]) => of.size > 1).map(([mark]) => mark));
}

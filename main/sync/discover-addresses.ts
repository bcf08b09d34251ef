/** The addresses discovery looks at. Pure. */
import { webAddress } from './addresses.ts';

/**
 * What a person may have meant, best first: with a scheme only that; without one https, then http. `feed:` in front is
 * how some pages write feed addresses. Empty when it is no address of a site.
 */
export function possibleAddresses(typed: string): string[] {
  const bare = typed.trim().replace(/^feed:(\/\/)?/i, '');
  if (bare === '' || /\s/.test(bare)) return [];
  if (/^https?:\/\//i.test(bare)) return whole([bare]);
  // A password that was typed without a scheme does not go out by http.
  if (/^(?!mailto:|xmpp:|sips?:|acct:)[^/?#:@]+:[^/?#@]*@[^/?#@]*[.:\]]/i.test(bare)) return whole([`https://${bare}`]);
  // `example.com:8080/feed` begins like a scheme, `mailto:someone` is one.
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare)) return [];
  const rest = bare.replace(/^\/+/, '');
  const host = rest.split(/[/?#:]/, 1)[0] ?? '';
  // The other dots are how East Asian keyboards write it.
  if (!/[.。．｡]/.test(host) && host !== 'localhost' && !host.startsWith('[')) return [];
  return whole([`https://${rest}`, `http://${rest}`]);
}

function whole(addresses: string[]): string[] {
  return addresses.flatMap((address) => webAddress(address)?.href ?? []);
}

const names = ['feed', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'feed.json', 'feeds/all.atom.xml'];

/** Where sites usually keep their feed: beside the page first, then at the root. */
export function commonFeedAddresses(pageUrl: string): string[] {
  const url = webAddress(pageUrl);
  if (url === null) return [];
  const [section = ''] = url.pathname.split('/').filter((part) => part !== '' && !part.includes('.'));
  const folders = section === '' ? ['/'] : [`/${section}/`, '/'];
  return folders.flatMap((folder) => names.map((name) => new URL(folder + name, url.origin).href));
}

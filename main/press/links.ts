/** Where an article leads. */
import { Parser } from 'htmlparser2';
import { absoluteAddress } from './address.ts';

/** A page that is nothing but links gives no more than these. */
const MOST = 100;
const LONGEST = 2_000;
/** Looked at of a body, in UTF-16 units. */
const MOST_HTML = 300_000;

/**
 * The pages that a body links to.
 * @param bodyHtml sanitised
 * @param url the article's own address, '' without one
 * @returns absolute http(s) addresses without their `#` part, each once, in order, without the article's own
 */
export function linksOf(bodyHtml: string, url: string): string[] {
  const found = new Set<string>();
  const own = page(url, '');
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name !== 'a' || found.size === MOST) return;
      const address = page(attributes['href'], url);
      if (address !== '' && address !== own && address.length <= LONGEST) found.add(address);
    },
  });
  parser.end(bodyHtml.slice(0, MOST_HTML));
  return [...found];
}

const page = (value: string | undefined, base: string): string => {
  const address = absoluteAddress(value, base);
  const hash = address.indexOf('#');
  // `#!` is a path on some sites.
  return hash === -1 || address.startsWith('#!', hash) ? address : address.slice(0, hash);
};

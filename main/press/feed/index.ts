/** RSS, Atom, RDF and JSON Feed: feedsmith reads what is well-formed enough for it, lenient.ts the rest. */
import { parseFeed as readStrictly } from 'feedsmith';
import { decodeBody } from '../charset.ts';
import type { Document, ParsedFeed, PressResult } from '../face.ts';
import { hasBase64 } from './base64.ts';
import { buildFeed } from './build.ts';
import { fromAtom, fromJson, fromRdf, fromRss } from './from-feedsmith.ts';
import { readLeniently } from './lenient.ts';
import type { RawFeed } from './raw.ts';

/** Parses a feed of any of the formats. Fails with `not-a-feed`; broken markup alone is no reason to. */
export function parseFeed(document: Document): PressResult<ParsedFeed> {
  try {
    const text = feedText(document);
    const feed = text === null ? null : readText(text);
    if (feed === null) return { ok: false, code: 'not-a-feed', message: whatItIs(text) };
    return { ok: true, value: buildFeed(feed, document.url) };
  } catch (error) {
    return { ok: false, code: 'not-a-feed', message: `The feed could not be read: ${String(error)}` };
  }
}

/** What the feed says as it says it, before anything is made of it; null for what is no feed. */
export function readFeed(document: Document): RawFeed | null {
  const text = feedText(document);
  return text === null ? null : readText(text);
}

/** Null for an empty body. Whether it is JSON, its first character says. */
function feedText({ body, contentType }: Document): string | null {
  const first = body.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  if (first === undefined) return null;
  return decodeBody(body, contentType, first === 0x7b ? 'json' : 'xml').trim();
}

function readText(text: string): RawFeed | null {
  if (text.startsWith('{')) return strictly(text);
  // feedsmith finds a root anywhere, also in a page that only shows one.
  if (/^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(text)) return null;
  const strict = hasBase64(text) ? null : strictly(text);
  if (strict !== null && strict.items.length >= countItems(text)) return strict;
  const lenient = readLeniently(text);
  return strict !== null && strict.items.length >= (lenient?.items.length ?? 0) ? strict : lenient;
}

function strictly(text: string): RawFeed | null {
  try {
    const { format, feed } = readStrictly(text);
    switch (format) {
      case 'rss':
        return fromRss(feed);
      case 'atom':
        return fromAtom(feed);
      case 'rdf':
        return fromRdf(feed);
      case 'json':
        return fromJson(feed);
    }
  } catch {
    return null;
  }
}

/** Items that the markup begins, those in comments and CDATA left out. */
function countItems(text: string): number {
  const markup = text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/gu, '');
  return markup.match(/<(?:\w+:)?(?:item|entry)[\s>]/giu)?.length ?? 0;
}

function whatItIs(text: string | null): string {
  if (text === null) return 'The answer is empty.';
  if (/<opml[\s>]/iu.test(text.slice(0, 2_000)))
    return 'This is a list of feeds (OPML), not a feed. Import it instead.';
  if (/<html[\s>]|<!doctype html|<body[\s>]/iu.test(text.slice(0, 2_000))) return 'This is a web page, not a feed.';
  return 'This is not a feed in a format Broadsheet reads (RSS, Atom, RDF, JSON Feed).';
}

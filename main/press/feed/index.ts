/** RSS, RDF, Atom, CDF and JSON Feed: bytes to text, text to what the feed says, that to what the library stores. */
import { decodeBody } from '../charset.ts';
import type { Document, ParsedFeed, PressResult } from '../face.ts';
import { buildFeed } from './build.ts';
import { withoutControls } from './entities.ts';
import type { RawFeed } from './raw.ts';
import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';

/**
 * Parses a feed of any of the formats. Fails with `not-a-feed`; broken markup alone is no reason to. No date is later than
 * a day after `now`.
 */
export function parseFeed(document: Document, now: number): PressResult<ParsedFeed> {
  try {
    const text = feedText(document);
    const feed = text === null ? null : readText(text, document.url);
    if (feed === null) return { ok: false, code: 'not-a-feed', message: whatItIs(text) };
    return { ok: true, value: buildFeed(feed, document.url, now) };
  } catch (error) {
    return { ok: false, code: 'not-a-feed', message: `The feed could not be read: ${String(error)}` };
  }
}

/** What the feed says as it says it, before anything is made of it; null for what is no feed. */
export function readFeed(document: Document): RawFeed | null {
  const text = feedText(document);
  return text === null ? null : readText(text, document.url);
}

/** Null for an empty body. Whether it is JSON, its first character says. */
function feedText({ body, contentType }: Document): string | null {
  const first = body.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  if (first === undefined) return null;
  return decodeBody(body, contentType, first === 0x7b ? 'json' : 'xml').trim();
}

function readText(text: string, url: string): RawFeed | null {
  if (text.startsWith('{')) return readJson(text);
  // A page may show the markup of a feed, and is none.
  if (beginsAsPage(text)) return null;
  return readXml(withoutControls(text), url);
}

const PROLOGUE = /\s+|<\?xml[^>]*>|<!--[\s\S]*?-->/iuy;
const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/iuy;

/** Step by step: one expression for all of the prologue takes exponential time on a run of comments. */
function beginsAsPage(text: string): boolean {
  let at = 0;
  do {
    PAGE.lastIndex = at;
    if (PAGE.test(text)) return true;
    PROLOGUE.lastIndex = at;
    at += PROLOGUE.exec(text)?.[0].length ?? text.length;
  } while (at < text.length);
  return false;
}

function whatItIs(text: string | null): string {
  if (text === null) return 'The answer is empty.';
  if (/<opml[\s>]/iu.test(text.slice(0, 2_000)))
    return 'This is a list of feeds (OPML), not a feed. Import it instead.';
  if (/<html[\s>]|<!doctype html|<body[\s>]/iu.test(text.slice(0, 2_000))) return 'This is a web page, not a feed.';
  return 'This is not a feed in a format Broadsheet reads (RSS, Atom, RDF, JSON Feed).';
}

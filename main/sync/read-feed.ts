/** An answer read as a feed, for discovery. */
import type { ParsedFeed, Press } from '../press/face.ts';
import { withoutSecrets } from './addresses.ts';
import { documentOf } from './errand.ts';
import { adoptedAddress } from './host-rules.ts';
import type { FetchedAnswer } from './ports.ts';

export interface ReadFeed {
  is: 'feed';
  /** The address to follow: where it moved for good, else where it was asked for. */
  url: string;
  /** Address of the last answer: two addresses that end there are one feed. */
  landedAt: string;
  parsed: ParsedFeed;
}

/** Uses the body up. */
export async function readFeed(press: Press, asked: string, answer: FetchedAnswer): Promise<ReadFeed | { is: 'none' }> {
  // Relative addresses in a private feed must not take over its key.
  const parsed = await press.run('parseFeed', documentOf({ ...answer, url: withoutSecrets(answer.url) }));
  if (!parsed.ok) return { is: 'none' };
  return { is: 'feed', url: adoptedAddress(answer.redirects) ?? asked, landedAt: answer.url, parsed: parsed.value };
}

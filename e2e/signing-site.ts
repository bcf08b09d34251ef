/** A site that signs in whoever asks for its feed the first time, and remembers what it was sent since. */
import { expect } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

/** Of the cookie that ends with the browser, as most sites sign in. */
export const PASSING = 'passing-a5d1c8e27b904f36';
/** Of the one with Max-Age. */
export const LASTING = 'lasting-70f2b6d94c1e83aa';
export const BOTH = { sid: PASSING, stay: LASTING };

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Kept</title><link>https://kept.example/</link>
<item><title>One</title><guid>1</guid><description>Words.</description></item></channel></rss>`;

export interface SigningSite extends SmallServer {
  /** Cookies of the last request for the feed: names with values. */
  sent(): Record<string, string>;
  /** Sets cookies no more. */
  rest(): void;
}

export async function signingSite(): Promise<SigningSite> {
  let last = '';
  let gives = true;
  const cookies = [`sid=${PASSING}; Path=/; HttpOnly; SameSite=Lax`, `stay=${LASTING}; Path=/; Max-Age=8640000`];
  const server = await serve((asked, _base, headers) => {
    if (asked !== '/feed') return null;
    last = headers.cookie ?? '';
    const signsIn = gives && last === '';
    return {
      headers: { 'content-type': 'application/rss+xml', ...(signsIn ? { 'set-cookie': cookies } : {}) },
      body: FEED,
    };
  });
  return {
    ...server,
    sent: () => Object.fromEntries(last === '' ? [] : last.split('; ').map((pair) => pair.split('='))),
    rest: () => {
      gives = false;
    },
  };
}

/** Has sync ask for the feed; @returns the cookies it sent */
export async function sentBySync(running: RunningApp, site: SigningSite): Promise<Record<string, string>> {
  const before = site.asked.length;
  await running.call('sync.refresh', {});
  await expect.poll(() => site.asked.length).toBeGreaterThan(before);
  await running.syncDone();
  return site.sent();
}

/** Follows the site as the first publication and is signed in by it; from then on it sets no cookie. */
export async function followSigning(running: RunningApp, site: SigningSite): Promise<void> {
  const address = `${site.url}/feed`;
  const discovery = await running.call('publications.discover', { address });
  await running.call('publications.follow', { discovery, feedUrls: [address], folder: '' });
  await running.syncDone();
  expect(await sentBySync(running, site)).toEqual(BOTH);
  site.rest();
}

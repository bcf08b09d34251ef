/** Everything that can go wrong between a publisher and the library, in words for a person, each with the next step. */
import type { Problem } from '../../preload/model.ts';

/** What a message may speak of; '' where it is not known. */
export interface ProblemDetails {
  /** Host or title the trouble is with. */
  who: string;
  /** The server's status, the network stack's own words, a size in MB, a time of day, a title. */
  what: string;
}

const words = {
  'not-a-feed': ({ who }) =>
    `No feed was found at ${who}. Check the address, or look on the site for a link named RSS or Feed and paste that.`,
  'not-opml': ({ what }) =>
    `This file is not a list of subscriptions (${what}). Choose an OPML file exported by a reader.`,
  'bad-address': ({ who }) =>
    `“${who}” is not a web address. Type one such as example.com or https://example.com/feed.`,
  'private-address': ({ who }) =>
    `This leads to ${who}, on this computer or in its own network, where no publication has its pages, so it was not asked. Open the original in the browser if you trust it.`,
  'already-followed': ({ who }) => `You follow this already as “${who}”. Open it in the list on the left.`,
  forbidden: ({ who }) =>
    `${who} refused this (403), and does not say why; it may need a sign-in. Sign in to the publication if you have an account there, else open it in the browser to see.`,
  'needs-sign-in': ({ who }) =>
    `${who} shows this only to people who are signed in. Sign in to the publication, then refresh.`,
  // `what`: '' it asks, `refused` what was sent, `closed` in spite of it, `lost` before anything was sent.
  'needs-password': ({ who, what }) => {
    if (what === 'refused')
      return `${who} does not accept what is kept to open this feed. Enter the password, token or address anew; it is tried at once.`;
    if (what === 'closed')
      return `${who} refuses this feed (403) although its password or key was sent. Ask the publisher whether your access goes on, or enter another.`;
    if (what === 'lost')
      return `The address that opens this private feed of ${who} is no longer kept on this computer, so it was not asked. Enter the address anew; it is tried at once.`;
    return `${who} asks for a user name and password, or an access token, before it shows this feed. Enter them; they are tried at once.`;
  },
  'spends-read': ({ who }) =>
    `${who} counts this as one of its free reads, so it was not fetched. Sign in to the publication, or choose “Use a free read” in the article.`,
  'no-answer': ({ who, what }) =>
    `${who} does not answer (${what}). Check the address and your connection; it is tried again by itself.`,
  offline: () => 'This computer is offline. Connect to the internet; the rest follows by itself.',
  certificate: ({ who, what }) =>
    `The identity of ${who} could not be confirmed (${what}), so nothing was loaded. Check this computer’s clock and network, or ask the publisher to renew the certificate.`,
  'no-tls': ({ who }) =>
    `${who} does not speak https at this address. Try the address with http://; if it is no server of your own, ask the publisher.`,
  'unsafe-port': ({ who }) =>
    `The address names a port of ${who} that is kept for other programs than web servers, so it was not asked. Check the number behind the colon.`,
  'too-large': ({ who, what }) =>
    `${who} sent more than ${what} MB, which is more than is ever needed, so it was not loaded. Open it in the browser instead.`,
  moved: ({ who, what }) => `${who} has moved to ${what}. The new address is used from now on; nothing is left to do.`,
  gone: ({ who }) =>
    `${who} says that this is gone for good, so it is no longer asked for. Look for a new address on the site, or refresh the publication to try once more.`,
  'not-found': ({ who }) =>
    `${who} has nothing at this address any more (404). Look for it on the site; what was stored stays.`,
  'server-error': ({ who, what }) =>
    `${who} has trouble of its own (${what}). Nothing to do here; it is tried again by itself, ever more rarely.`,
  refused: ({ who, what }) => `${who} refused the request (${what}). Open the address in the browser to see why.`,
  'rate-limited': ({ who, what }) =>
    `${who} asked for a pause until ${what}. Nothing to do here; it goes on by itself after that.`,
  'redirect-loop': ({ who }) =>
    `${who} sends readers in a circle. Open the address in the browser to see where it leads and follow that instead.`,
  'too-many-redirects': ({ who }) =>
    `${who} passes readers on more than ten times. Open the address in the browser to see where it leads and follow that instead.`,
  truncated: ({ who }) => `${who} broke off in the middle. Nothing was changed; it is tried again by itself.`,
  'bad-encoding': ({ who }) =>
    `What ${who} sent could not be unpacked. Nothing was changed; it is tried again by itself.`,
  unreadable: ({ who, what }) =>
    `What ${who} sent could not be read (${what}). Nothing was changed; it is tried again by itself.`,
  'not-an-article': ({ who, what }) =>
    `The page at ${who} is no article (${what}), so what the feed said was kept. Open the original in the browser.`,
  'not-a-page': ({ who, what }) =>
    `${who} gives no page here but a file (${what}), so what the feed said was kept. Open the original in the browser.`,
  'wrong-type': ({ who }) =>
    `What ${who} sent is no picture or document of a kind that can be kept. Open the original in the browser to see it.`,
  other: ({ who, what }) => `${who} could not be loaded (${what}). It is tried again by itself; or try the browser.`,
} satisfies Record<string, (details: ProblemDetails) => string>;

export type ProblemCode = keyof typeof words;

/**
 * The same for someone who has just typed an address: nothing is followed yet, so nothing goes on by itself and there is
 * nothing to refresh. Codes without words here have the next step that fits both.
 */
const wordsWhenTyped: Partial<Record<ProblemCode, (details: ProblemDetails) => string>> = {
  'not-found': ({ who }) =>
    `${who} has nothing at this address (404). Check the address, or look for a new one on the site.`,
  forbidden: ({ who }) =>
    `${who} refused this (403), and does not say why; it may need a sign-in. Nothing was added. Open it in the browser to see, or look there for the address of a feed and type that.`,
  'needs-sign-in': ({ who }) =>
    `${who} shows this only to people who are signed in, so nothing was added. Open it in the browser to see what is open to everyone, or look there for the address of a feed and type that.`,
  'needs-password': ({ who, what }) => {
    if (what === 'refused')
      return `${who} did not accept the password or token, so nothing was added. Check it, for example in the browser, then type the address again.`;
    if (what === 'closed')
      return `${who} refused this (403) although a password or key was sent, so nothing was added. Ask the publisher whether your access goes on, or type another address.`;
    if (what === 'lost')
      return `What opens the feed at ${who} was let go, as some time had passed, so nothing was added. Type the address again.`;
    return `${who} asks for a user name and password, or an access token, so nothing was added. Type the address again and enter them in the window that asks.`;
  },
  'no-answer': ({ who, what }) =>
    `${who} does not answer (${what}), so nothing was added. Check the address and your connection, then try again.`,
  offline: () => 'This computer is offline, so nothing could be looked up. Connect to the internet, then try again.',
  'too-large': ({ who, what }) =>
    `${who} sent more than ${what} MB, which no page or feed needs, so it was not read. If the address leads to a file, type that of its site instead.`,
  gone: ({ who }) =>
    `${who} says that this address is gone for good, so nothing was added. Look on the site for a new one and type that.`,
  'server-error': ({ who, what }) =>
    `${who} has trouble of its own (${what}), so nothing was added. Try again later; your address was not at fault.`,
  'rate-limited': ({ who, what }) =>
    `${who} asked for a pause until ${what}, so nothing was added. Try again after that.`,
  truncated: ({ who }) => `${who} broke off in the middle, so nothing was added. Try again in a moment.`,
  'bad-encoding': ({ who }) =>
    `What ${who} sent could not be unpacked, so nothing was added. Try again later, or look on the site for another feed.`,
  unreadable: ({ who, what }) =>
    `What ${who} sent could not be read (${what}), so nothing was added. Look on the site for another address and type that.`,
  other: ({ who, what }) =>
    `${who} could not be loaded (${what}), so nothing was added. Try again, or open the address in the browser to see why.`,
};

/** The problem of this code as the reader gets to see it. */
export function problem(code: ProblemCode, who: string, what = ''): Problem & { code: ProblemCode } {
  return { code, message: words[code](told(who, what)) };
}

/** As `problem`, for someone who has just typed the address. */
export function problemWhenTyped(code: ProblemCode, who: string, what = ''): Problem & { code: ProblemCode } {
  return { code, message: (wordsWhenTyped[code] ?? words[code])(told(who, what)) };
}

/** What others say comes as a sentence; here it stands in the middle of one. */
const told = (who: string, what: string): ProblemDetails => ({ who, what: what.replace(/\.$/, '') });

/** What went wrong between a publisher and the library, each with the next step. `typed` is for someone who has just typed the address. */
export const problems = {
  'problem.not-a-feed':
    'No feed was found at {who}. Check the address, or look on the site for a link named RSS or Feed and paste that.',
  'problem.not-opml': 'This file is not a list of subscriptions ({what}). Choose an OPML file exported by a reader.',
  'problem.bad-address': '“{who}” is not a web address. Type one such as example.com or https://example.com/feed.',
  'problem.private-address':
    'This leads to {who}, on this computer or in its own network, where no publication has its pages, so it was not asked. Open the original in the browser if you trust it.',
  'problem.already-followed': 'You follow this already as “{who}”. Open it in the list on the left.',
  'problem.forbidden':
    '{who} refused this (403), and does not say why; it may need a sign-in. Sign in to the publication if you have an account there, else open it in the browser to see.',
  'problem.needs-sign-in':
    '{who} shows this only to people who are signed in. Sign in to the publication, then refresh.',
  'problem.needs-password':
    '{what, select, refused {{who} does not accept what is kept to open this feed. Enter the password, token or address anew; it is tried at once.} closed {{who} refuses this feed (403) although its password or key was sent. Ask the publisher whether your access goes on, or enter another.} lost {The address that opens this private feed of {who} is no longer kept on this computer, so it was not asked. Enter the address anew; it is tried at once.} other {{who} asks for a user name and password, or an access token, before it shows this feed. Enter them; they are tried at once.}}',
  'problem.spends-read':
    '{who} counts this as one of its free reads, so it was not fetched. Sign in to the publication, or choose “Use a free read” in the article.',
  'problem.no-answer':
    '{who} does not answer ({what}). Check the address and your connection; it is tried again by itself.',
  'problem.offline': 'This computer is offline. Connect to the internet; the rest follows by itself.',
  'problem.certificate':
    'The identity of {who} could not be confirmed ({what}), so nothing was loaded. Check this computer’s clock and network, or ask the publisher to renew the certificate.',
  'problem.no-tls':
    '{who} does not speak https at this address. Try the address with http://; if it is no server of your own, ask the publisher.',
  'problem.unsafe-port':
    'The address names a port of {who} that is kept for other programs than web servers, so it was not asked. Check the number behind the colon.',
  'problem.too-large':
    '{who} sent more than {what} MB, which is more than is ever needed, so it was not loaded. Open it in the browser instead.',
  'problem.moved': '{who} has moved to {what}. The new address is used from now on; nothing is left to do.',
  'problem.gone':
    '{who} says that this is gone for good, so it is no longer asked for. Look for a new address on the site, or refresh the publication to try once more.',
  'problem.not-found':
    '{who} has nothing at this address any more (404). Look for it on the site; what was stored stays.',
  'problem.server-error':
    '{who} has trouble of its own ({what}). Nothing to do here; it is tried again by itself, ever more rarely.',
  'problem.refused': '{who} refused the request ({what}). Open the address in the browser to see why.',
  'problem.rate-limited': '{who} asked for a pause until {what}. Nothing to do here; it goes on by itself after that.',
  'problem.redirect-loop':
    '{who} sends readers in a circle. Open the address in the browser to see where it leads and follow that instead.',
  'problem.too-many-redirects':
    '{who} passes readers on more than ten times. Open the address in the browser to see where it leads and follow that instead.',
  'problem.truncated': '{who} broke off in the middle. Nothing was changed; it is tried again by itself.',
  'problem.bad-encoding': 'What {who} sent could not be unpacked. Nothing was changed; it is tried again by itself.',
  'problem.unreadable': 'What {who} sent could not be read ({what}). Nothing was changed; it is tried again by itself.',
  'problem.not-an-article':
    'The page at {who} is no article ({what}), so what the feed said was kept. Open the original in the browser.',
  'problem.not-a-page':
    '{who} gives no page here but a file ({what}), so what the feed said was kept. Open the original in the browser.',
  'problem.wrong-type':
    'What {who} sent is no picture or document of a kind that can be kept. Open the original in the browser to see it.',
  'problem.other': '{who} could not be loaded ({what}). It is tried again by itself; or try the browser.',

  'typed.not-found': '{who} has nothing at this address (404). Check the address, or look for a new one on the site.',
  'typed.forbidden':
    '{who} refused this (403), and does not say why; it may need a sign-in. Nothing was added. Open it in the browser to see, or look there for the address of a feed and type that.',
  'typed.needs-sign-in':
    '{who} shows this only to people who are signed in, so nothing was added. Open it in the browser to see what is open to everyone, or look there for the address of a feed and type that.',
  'typed.needs-password':
    '{what, select, refused {{who} did not accept the password or token, so nothing was added. Check it, for example in the browser, then type the address again.} closed {{who} refused this (403) although a password or key was sent, so nothing was added. Ask the publisher whether your access goes on, or type another address.} lost {What opens the feed at {who} was let go, as some time had passed, so nothing was added. Type the address again.} other {{who} asks for a user name and password, or an access token, so nothing was added. Type the address again and enter them in the window that asks.}}',
  'typed.no-answer':
    '{who} does not answer ({what}), so nothing was added. Check the address and your connection, then try again.',
  'typed.offline': 'This computer is offline, so nothing could be looked up. Connect to the internet, then try again.',
  'typed.too-large':
    '{who} sent more than {what} MB, which no page or feed needs, so it was not read. If the address leads to a file, type that of its site instead.',
  'typed.gone':
    '{who} says that this address is gone for good, so nothing was added. Look on the site for a new one and type that.',
  'typed.server-error':
    '{who} has trouble of its own ({what}), so nothing was added. Try again later; your address was not at fault.',
  'typed.rate-limited': '{who} asked for a pause until {what}, so nothing was added. Try again after that.',
  'typed.truncated': '{who} broke off in the middle, so nothing was added. Try again in a moment.',
  'typed.bad-encoding':
    'What {who} sent could not be unpacked, so nothing was added. Try again later, or look on the site for another feed.',
  'typed.unreadable':
    'What {who} sent could not be read ({what}), so nothing was added. Look on the site for another address and type that.',
  'typed.other':
    '{who} could not be loaded ({what}), so nothing was added. Try again, or open the address in the browser to see why.',
} as const;

/** The publication's side of signing in with Passport: the offer on the sign-in page, and the ticket that comes back. */
import { randomUUID } from 'node:crypto';
import type { SiteRequest } from './answer.ts';
import type { Identity } from './identity/index.ts';
import { escape } from './markup.ts';
import { readers as accounts } from './readers.ts';
import type { Reader } from './types.ts';

export const client = 'ledger';
export const stateCookie = 'ledger_state';
const mostStates = 1_000;

export interface SingleSignOn {
  identity: Identity;
  /** Where the reader of a sign-in page goes afterwards, by the state that page was given. */
  destinations: Map<string, string>;
}

/** The two ways to Passport, and the state that must come back with the ticket. */
export function offer(request: SiteRequest, { identity, destinations }: SingleSignOn, destination: string): Offer {
  const state = randomUUID();
  destinations.set(state, destination);
  for (const old of destinations.keys()) if (destinations.size > mostStates) destinations.delete(old);
  const address = (mode: string): string =>
    `${identity.url}/authorize?${new URLSearchParams({ client, redirect: `${request.origin}/user/sso`, state, mode })}`;
  const html = `<section class="passport"><p class="or">OR</p>
<p><button type="button" id="passport" data-authorize="${escape(address('popup'))}">Continue with Passport</button></p>
<p><a id="passport-here" href="${escape(address('redirect'))}">Continue with Passport in this window</a></p>
<p id="passport-blocked" role="alert" hidden>Your browser kept the Passport window from opening.</p></section>
<script>
document.getElementById('passport').addEventListener('click', (event) => {
  const opened = window.open(event.currentTarget.dataset.authorize, 'passport', 'popup,width=480,height=640');
  document.getElementById('passport-blocked').hidden = opened !== null;
});
window.addEventListener('message', (event) => {
  if (event.origin !== ${JSON.stringify(identity.url)} || event.data?.state !== ${JSON.stringify(state)}) return;
  location.assign('/user/sso?' + new URLSearchParams({ ticket: event.data.ticket, state: event.data.state }));
});
</script>`;
  return { html, state };
}

export interface Offer {
  html: string;
  state: string;
}

/** Who a ticket brings, and where they wanted to go; words for the reader when it brings nobody. */
export function arrive(
  request: SiteRequest,
  { identity, destinations }: SingleSignOn,
): { reader: Reader; destination: string } | { error: string } {
  const state = request.query.get('state') ?? '';
  const destination = destinations.get(state);
  destinations.delete(state);
  if (destination === undefined || request.cookies.get(stateCookie) !== state)
    return { error: 'This sign-in was begun elsewhere or long ago. Please try again.' };
  const account = identity.redeem(request.query.get('ticket') ?? '', client);
  if (!account) return { error: 'Passport did not confirm who you are. Please try again.' };
  const reader = accounts.find((one) => one.name === account.reader);
  return reader ? { reader, destination } : { error: `No subscription is connected to ${account.email}.` };
}

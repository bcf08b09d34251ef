/** Pages around signing in. The marks a reader program looks for are those of common sites: a form with a password field, a log-out link. */
import { escape } from '../markup.ts';
import type { Reader } from '../types.ts';
import { document } from './layout.ts';
import type { Visit } from './visit.ts';

const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${escape(value)}">`;
const message = (text: string): string =>
  text === '' ? '' : `<div class="messages messages--error" role="alert">${escape(text)}</div>`;

/** The sign-in form; `error` is shown above it, `name` filled in again, `extra` markup put below. */
export function loginPage(
  visit: Visit,
  token: string,
  destination: string,
  error: string,
  name: string,
  extra: string,
): string {
  const main = `<h1 class="list-title">Log in</h1>${message(error)}
<form class="user-login-form" id="user-login-form" method="post" action="/user/login">
${hidden('form_token', token)}${hidden('destination', destination)}
<p><label for="edit-name">Name</label><input id="edit-name" name="name" autocomplete="username" required value="${escape(name)}"></p>
<p><label for="edit-pass">Password</label><input id="edit-pass" name="pass" type="password" autocomplete="current-password" required></p>
<p><label><input type="checkbox" name="remember" value="1"> Keep me logged in for 30 days</label></p>
<p><button type="submit" id="edit-submit">Log in</button></p></form>
<p><a href="/user/register">Create a free account</a></p>
${extra}`;
  return document({ title: 'Log in', language: 'en', path: '/user/login', main, bodyClass: 'page-login' }, visit);
}

/** Second step for readers who have set up codes. */
export function codePage(visit: Visit, token: string, destination: string, error: string): string {
  const main = `<h1 class="list-title">Enter your code</h1>${message(error)}
<form class="user-code-form" method="post" action="/user/code">${hidden('form_token', token)}${hidden('destination', destination)}
<p><label for="edit-code">Six digits from your code app</label><input id="edit-code" name="code" inputmode="numeric" autocomplete="one-time-code" required></p>
<p><button type="submit">Continue</button></p></form>`;
  return document(
    { title: 'Enter your code', language: 'en', path: '/user/code', main, bodyClass: 'page-login' },
    visit,
  );
}

export function accountPage(visit: Visit, reader: Reader): string {
  const plan =
    reader.plan === 'subscriber'
      ? 'Subscriber: everything in the Ledger is open to you.'
      : 'Free account, without a subscription.';
  const main = `<h1 class="list-title">Your account</h1><p class="account-owner">Signed in as <strong>${escape(reader.displayName)}</strong></p><p class="plan">${plan}</p><p><a href="/user/logout">Log out</a></p>`;
  return document({ title: 'Your account', language: 'en', path: '/user', main, bodyClass: 'page-account' }, visit);
}

export function logoutPage(visit: Visit, token: string): string {
  const main = `<h1 class="list-title">Log out?</h1><form class="user-logout-form" method="post" action="/user/logout">${hidden('form_token', token)}<button type="submit">Log out</button></form>`;
  return document({ title: 'Log out', language: 'en', path: '/user/logout', main }, visit);
}

export function registerPage(visit: Visit): string {
  const main = `<h1 class="list-title">Create a free account</h1><p>Registration opens again in spring. Readers with an account can <a href="/user/login">log in</a>.</p>`;
  return document({ title: 'Create a free account', language: 'en', path: '/user/register', main }, visit);
}

export function notFoundPage(visit: Visit, path: string, gone: boolean): string {
  const title = gone ? 'This page was withdrawn' : 'Page not found';
  const main = `<h1 class="list-title">${title}</h1><p>${gone ? 'The article that stood here is no longer published.' : 'Nothing is kept at this address.'} <a href="/">To the front page</a></p>`;
  return document({ title, language: 'en', path, main, bodyClass: 'page-error' }, visit);
}

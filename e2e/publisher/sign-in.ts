/** Signing in and out: forms with a token that must come back in field and cookie, and a session cookie. */
import { randomUUID } from 'node:crypto';
import { answer, redirect, type Answer, type SiteRequest } from './answer.ts';
import { attachmentPath, hostileMarkup } from './hostile.ts';
import { accountPage, codePage, loginPage, logoutPage, registerPage } from './pages/account.ts';
import type { Visit } from './pages/visit.ts';
import { formCookie, pendingCookie, readers as accounts, sessionCookie, type Readers } from './readers.ts';
import { arrive, offer, stateCookie, type SingleSignOn } from './single-sign-on.ts';
import type { Reader } from './types.ts';

/** What the way in consists of. */
export interface Door {
  readers: Readers;
  singleSignOn: SingleSignOn | null;
  /** The sign-in page tries to break out of its window. */
  hostile: boolean;
}

const html = 'text/html; charset=utf-8';
const privately = { 'Cache-Control': 'no-store' };
const cookie = (name: string, value: string, maxAge?: number): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`;
const thirtyDays = 30 * 24 * 60 * 60;

/** Only paths of this site: a destination must not lead away from it. */
const local = (destination: string | null): string =>
  destination !== null && /^\/(?!\/)[^\\]*$/.test(destination) ? destination : '/user';

function withForm(page: (token: string) => string, status: number, request: SiteRequest, more: string[] = []): Answer {
  const token = request.cookies.get(formCookie) ?? randomUUID();
  return answer(status, html, page(token), { ...privately, 'Set-Cookie': [cookie(formCookie, token), ...more] });
}

function tokenMatches(request: SiteRequest): boolean {
  const token = request.cookies.get(formCookie);
  return token !== undefined && request.form.get('form_token') === token;
}

function enter(readers: Readers, reader: Reader, destination: string, remember: boolean): Answer {
  const session = cookie(sessionCookie, readers.signIn(reader), remember ? thirtyDays : undefined);
  const clear = [pendingCookie, formCookie, stateCookie].map((name) => cookie(name, '', 0));
  return redirect(303, destination, { ...privately, 'Set-Cookie': [session, ...clear] });
}

/** The sign-in page; `error` stands above the form and `name` in it. */
function form(request: SiteRequest, visit: Visit, door: Door, said: Said): Answer {
  const passport = door.singleSignOn ? offer(request, door.singleSignOn, said.destination) : null;
  const extra = (passport?.html ?? '') + (door.hostile ? hostileMarkup : '');
  const page = (token: string): string => loginPage(visit, token, said.destination, said.error, said.name, extra);
  return withForm(page, said.status, request, passport ? [cookie(stateCookie, passport.state)] : []);
}

interface Said {
  destination: string;
  error: string;
  name: string;
  status: number;
}

function login(request: SiteRequest, visit: Visit, door: Door): Answer {
  const destination = local(request.form.get('destination') ?? request.query.get('destination'));
  if (request.method !== 'POST') {
    if (visit.reader) return redirect(302, destination, privately);
    return form(request, visit, door, { destination, error: '', name: '', status: 200 });
  }
  const name = request.form.get('name') ?? '';
  const again = (error: string, status: number): Answer =>
    form(request, visit, door, { destination, error, name, status });
  if (!tokenMatches(request)) return again('This form has expired. Please try again.', 403);
  const reader = accounts.find((one) => one.name === name && one.password === request.form.get('pass'));
  // Drupal answers a wrong password with 200 and the form.
  if (!reader) return again('Unrecognized name or password. Forgot your password?', 200);
  const remember = request.form.get('remember') === '1';
  if (reader.code === undefined) return enter(door.readers, reader, destination, remember);
  const pending = cookie(pendingCookie, `${door.readers.expect(reader)}.${remember ? 1 : 0}`);
  return redirect(303, `/user/code?destination=${encodeURIComponent(destination)}`, {
    ...privately,
    'Set-Cookie': pending,
  });
}

function code(request: SiteRequest, visit: Visit, readers: Readers): Answer {
  const [token, remember] = (request.cookies.get(pendingCookie) ?? '').split('.');
  const reader = readers.pending(token);
  if (!reader) return redirect(302, '/user/login', privately);
  const destination = local(request.form.get('destination') ?? request.query.get('destination'));
  const again = (error: string, status: number): Answer =>
    withForm((formToken) => codePage(visit, formToken, destination, error), status, request);
  if (request.method !== 'POST') return again('', 200);
  if (!tokenMatches(request)) return again('This form has expired. Please try again.', 403);
  if (request.form.get('code') !== reader.code) return again('That code is not right.', 200);
  return enter(readers, reader, destination, remember === '1');
}

function singleSignOn(request: SiteRequest, visit: Visit, door: Door): Answer | null {
  if (!door.singleSignOn) return null;
  const arrived = arrive(request, door.singleSignOn);
  if ('reader' in arrived) return enter(door.readers, arrived.reader, arrived.destination, false);
  return form(request, visit, door, { destination: '/user', error: arrived.error, name: '', status: 403 });
}

function logout(request: SiteRequest, visit: Visit, readers: Readers): Answer {
  if (request.method !== 'POST') return withForm((token) => logoutPage(visit, token), 200, request);
  if (!tokenMatches(request)) return withForm((token) => logoutPage(visit, token), 403, request);
  readers.signOut(request.cookies.get(sessionCookie));
  return redirect(303, '/', { ...privately, 'Set-Cookie': cookie(sessionCookie, '', 0) });
}

/** Everything under /user; null for an address that holds nothing. */
export function userPages(request: SiteRequest, visit: Visit, door: Door): Answer | null {
  switch (request.path) {
    case '/user/login':
      return login(request, visit, door);
    case '/user/code':
      return code(request, visit, door.readers);
    case '/user/sso':
      return singleSignOn(request, visit, door);
    case '/user/logout':
      return logout(request, visit, door.readers);
    case '/user/register':
      return answer(200, html, registerPage(visit), privately);
    case '/user':
      return visit.reader
        ? answer(200, html, accountPage(visit, visit.reader), privately)
        : redirect(302, '/user/login?destination=/user', privately);
    case attachmentPath:
      return answer(200, 'application/octet-stream', 'MZ, but only a name', {
        ...privately,
        'Content-Disposition': 'attachment; filename="ledger-setup.exe"',
      });
    default:
      return null;
  }
}

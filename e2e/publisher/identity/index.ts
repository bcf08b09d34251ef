/**
 * "Passport of the Ledger": a small identity provider on a host of its own. It knows who somebody is, hands that over as a
 * one-time ticket, and never sees what they read.
 */
import { randomUUID } from 'node:crypto';
import { answer, redirect, type Answer, type SiteRequest } from '../answer.ts';
import type { RecordedRequest, RequestFilter } from '../recorder.ts';
import { serveSite } from '../serve.ts';
import { handOverPage, messagePage, signInPage, type Errand } from './pages.ts';

export interface PassportAccount {
  email: string;
  password: string;
  name: string;
  /** The reader's name at the publication, null for somebody who has no account there. */
  reader: string | null;
}

/** The accounts that exist. */
export const passports: PassportAccount[] = [
  { email: 'ilse@passport.example', password: 'passport-password', name: 'Ilse Varn', reader: 'reader' },
  { email: 'stranger@passport.example', password: 'stranger-password', name: 'Ode Marrick', reader: null },
];

export interface Identity {
  /** Address without a slash at the end. */
  url: string;
  port: number;
  /** Makes a site known; tickets go to addresses of these origins only. */
  register(client: string, origins: string[]): void;
  /** Who a ticket stands for; null when it is unknown, used, older than a minute, or another client's. */
  redeem(ticket: string, client: string): PassportAccount | null;
  /** Serves something at a path of this host, for what a publication keeps elsewhere. */
  keep(path: string, give: (request: SiteRequest) => Answer): void;
  sessions(): number;
  /** Everybody has to sign in here again; gives how many sessions that ended. */
  expireSessions(): number;
  requests(filter?: RequestFilter): RecordedRequest[];
  /** Closes every connection; resolves when the port is free. */
  stop(): Promise<void>;
}

export interface IdentityOptions {
  /** A loopback address other than the publication's, default 127.0.0.2. */
  host?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** ms since the epoch. */
  now?: () => number;
}

const html = 'text/html; charset=utf-8';
const privately = { 'Cache-Control': 'no-store' };
const sessionCookie = 'PASSPORTSID';
const formCookie = 'passport_form';
const ticketLife = 60_000;
const cookie = (name: string, value: string, path: string): string =>
  `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax`;

/** Starts the provider. Rejects when the port is taken. */
export async function createIdentity(options: IdentityOptions = {}): Promise<Identity> {
  const now = options.now ?? Date.now;
  const clients = new Map<string, string[]>();
  const sessions = new Map<string, PassportAccount>();
  const tickets = new Map<string, { account: PassportAccount; client: string; until: number }>();
  const kept = new Map<string, (request: SiteRequest) => Answer>();

  /** What the client asked for; null when it is unknown or wants the ticket sent somewhere that is not its own. */
  const errandOf = (values: URLSearchParams): Errand | null => {
    const client = values.get('client') ?? '';
    const target = URL.parse(values.get('redirect') ?? '');
    if (!target || clients.get(client)?.includes(target.origin) !== true) return null;
    const mode = values.get('mode') === 'popup' ? 'popup' : 'redirect';
    return { client, redirect: target.href, state: values.get('state') ?? '', mode };
  };

  const form = (request: SiteRequest, errand: Errand, error: string, status: number): Answer => {
    const token = request.cookies.get(formCookie) ?? randomUUID();
    return answer(status, html, signInPage(errand, token, error), {
      ...privately,
      'Set-Cookie': cookie(formCookie, token, '/sign-in'),
    });
  };

  const handOver = (errand: Errand, account: PassportAccount): Answer => {
    const ticket = randomUUID();
    tickets.set(ticket, { account, client: errand.client, until: now() + ticketLife });
    const back = new URL(errand.redirect);
    back.searchParams.set('ticket', ticket);
    back.searchParams.set('state', errand.state);
    if (errand.mode === 'redirect') return redirect(302, back.href, privately);
    return answer(200, html, handOverPage(errand, ticket, back.href), privately);
  };

  const authorize = (request: SiteRequest): Answer => {
    const errand = errandOf(request.query);
    if (!errand) return answer(400, html, messagePage('Passport does not know who sent you.'), privately);
    const account = sessions.get(request.cookies.get(sessionCookie) ?? '');
    if (account) return handOver(errand, account);
    // The form's cookie belongs to the path that the form is sent to.
    return redirect(302, `/sign-in?${new URLSearchParams({ ...errand })}`, privately);
  };

  const signIn = (request: SiteRequest): Answer => {
    const errand = errandOf(request.method === 'POST' ? request.form : request.query);
    if (!errand) return answer(400, html, messagePage('Passport does not know who sent you.'), privately);
    if (request.method !== 'POST') return form(request, errand, '', 200);
    const token = request.cookies.get(formCookie);
    if (token === undefined || request.form.get('csrf') !== token)
      return form(request, errand, 'This form has expired. Please try again.', 403);
    const email = request.form.get('email');
    const account = passports.find((one) => one.email === email && one.password === request.form.get('secret'));
    if (!account) return form(request, errand, 'E-mail address or password is wrong.', 200);
    const session = randomUUID();
    sessions.set(session, account);
    return redirect(303, `/authorize?${new URLSearchParams({ ...errand })}`, {
      ...privately,
      'Set-Cookie': cookie(sessionCookie, session, '/'),
    });
  };

  const site = await serveSite(
    { host: options.host ?? '127.0.0.2', port: options.port ?? 0, now },
    (request, record) => {
      record.reader = sessions.get(request.cookies.get(sessionCookie) ?? '')?.email ?? null;
      if (request.path === '/authorize') return authorize(request);
      if (request.path === '/sign-in') return signIn(request);
      if (request.path === '/') return answer(200, html, messagePage('One account for the papers you read.'));
      return kept.get(request.path)?.(request) ?? answer(404, html, messagePage('Nothing is kept at this address.'));
    },
  );

  return {
    url: site.url,
    port: site.port,
    register: (client, origins) => void clients.set(client, origins),
    redeem: (ticket, client) => {
      const found = tickets.get(ticket);
      tickets.delete(ticket);
      return found && found.client === client && found.until > now() ? found.account : null;
    },
    keep: (path, give) => void kept.set(path, give),
    sessions: () => sessions.size,
    expireSessions: () => {
      const count = sessions.size;
      sessions.clear();
      return count;
    },
    requests: (filter) => site.recorder.requests(filter),
    stop: () => site.stop(),
  };
}

/**
 * A second sample publication, in French with some English, unlike the first in everything: its markup, its walls, and a
 * sign-in that a script sends without leaving the page. No profile knows it.
 */
import { randomUUID } from 'node:crypto';
import { answer, conditional, redirect, type Answer, type SiteRequest } from '../publisher/answer.ts';
import type { RecordedRequest, RequestFilter } from '../publisher/recorder.ts';
import { serveSite } from '../publisher/serve.ts';
import { articles, type Article } from './articles.ts';
import * as pages from './pages.ts';

export interface Account {
  email: string;
  password: string;
  firstName: string;
  subscriber: boolean;
}

/** The accounts that exist. */
export const accounts: Account[] = [
  { email: 'camille@phare.example', password: 'phare-secret', firstName: 'Camille', subscriber: true },
  { email: 'noe@phare.example', password: 'noe-secret', firstName: 'Noé', subscriber: false },
];

export interface ArticleLine extends Pick<Article, 'slug' | 'language' | 'wall' | 'title' | 'summary' | 'data'> {
  path: string;
}

export interface SecondSite {
  /** Address without a slash at the end. */
  url: string;
  port: number;
  control: {
    /** What is published, newest first. */
    articles(): ArticleLine[];
    /** An article's whole text, a line for each paragraph; null when there is none. */
    text(slug: string): string[] | null;
    sessions(): number;
    /** Drops every session; gives their number. */
    expireSessions(): number;
    /** `reader` of a record is an account's e-mail address. */
    requests(filter?: RequestFilter): RecordedRequest[];
    clearRequests(): void;
  };
  /** Closes every connection; resolves when the port is free. */
  stop(): Promise<void>;
}

export interface SecondSiteOptions {
  /** A loopback address other than the first publication's, default 127.0.0.3. */
  host?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** ms since the epoch; articles are dated back from it. */
  now?: () => number;
}

const html = 'text/html; charset=utf-8';
const privately = { 'Cache-Control': 'no-store' };
const sessionCookie = 'phare_session';
const tokenCookie = 'phare_jeton';
const cookie = (name: string, value: string): string => `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`;
const ended = (name: string): string => `${cookie(name, '')}; Max-Age=0`;
/** Only paths of this site. */
const local = (path: string | null): string => (path !== null && /^\/(?!\/)[^\\]*$/u.test(path) ? path : '/');

function credentials(body: string): { courriel: unknown; motDePasse: unknown } | null {
  try {
    const given: unknown = JSON.parse(body);
    return typeof given === 'object' && given !== null ? { courriel: null, motDePasse: null, ...given } : null;
  } catch {
    return null;
  }
}

/** Starts the site. Rejects when the port is taken. */
export async function createSecondSite(options: SecondSiteOptions = {}): Promise<SecondSite> {
  const now = options.now ?? Date.now;
  const startedAt = now();
  const sessions = new Map<string, Account>();

  const json = (status: number, value: unknown, headers: Answer['headers'] = {}): Answer =>
    answer(status, 'application/json; charset=utf-8', JSON.stringify(value), { ...privately, ...headers });
  // Pages differ between readers.
  const page = (request: SiteRequest, text: string): Answer =>
    conditional(request, answer(200, html, text, { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }), null);

  function api(request: SiteRequest): Answer {
    if (request.method !== 'POST') return json(405, { erreur: 'Méthode inconnue.' }, { Allow: 'POST' });
    const token = request.cookies.get(tokenCookie);
    const origin = request.headers.origin;
    if (token === undefined || request.headers['x-jeton'] !== token || (origin ?? request.origin) !== request.origin)
      return json(403, { erreur: 'La page a expiré. Rechargez-la, s’il vous plaît.' });
    const given = request.headers['content-type']?.startsWith('application/json') ? credentials(request.body) : null;
    if (!given) return json(400, { erreur: 'Demande incompréhensible.' });
    const account = accounts.find((one) => one.email === given.courriel && one.password === given.motDePasse);
    if (!account) return json(401, { erreur: 'Adresse ou mot de passe incorrect.' });
    const session = randomUUID();
    sessions.set(session, account);
    return json(200, { prenom: account.firstName }, { 'Set-Cookie': cookie(sessionCookie, session) });
  }

  function article(request: SiteRequest, visit: pages.Visit, found: Article): Answer {
    const others = articles.filter((one) => one !== found);
    const whole = found.wall === 'free' || visit.account?.subscriber === true;
    if (!whole && found.wall === 'redirect')
      return redirect(302, `/connexion?retour=${encodeURIComponent(visit.path)}`, privately);
    const text = pages.articlePage(found, visit, whole, others);
    return !whole && typeof found.wall === 'number' ? answer(found.wall, html, text, privately) : page(request, text);
  }

  function signOut(request: SiteRequest, visit: pages.Visit): Answer {
    const token = request.cookies.get(tokenCookie);
    if (request.method !== 'POST' || token === undefined || request.form.get('jeton') !== token)
      return answer(403, html, pages.messagePage(visit, 'Demande refusée', 'Rechargez la page.'), privately);
    sessions.delete(request.cookies.get(sessionCookie) ?? '');
    return redirect(303, '/', { ...privately, 'Set-Cookie': [ended(sessionCookie), ended(tokenCookie)] });
  }

  function handle(request: SiteRequest, record: RecordedRequest): Answer {
    const { path, origin } = request;
    const account = sessions.get(request.cookies.get(sessionCookie) ?? '') ?? null;
    record.reader = account?.email ?? null;
    const token = request.cookies.get(tokenCookie) ?? randomUUID();
    const visit: pages.Visit = { origin, path, startedAt, account, token };
    const found = articles.find((one) => pages.pathOf(one) === path);
    if (found) return article(request, visit, found);
    switch (path) {
      case '/':
        return page(request, pages.frontPage(visit, articles));
      case '/rss.xml': {
        const type = 'application/rss+xml; charset=utf-8';
        const text = pages.feed(visit, articles);
        return conditional(request, answer(200, type, text, { 'Cache-Control': 'no-cache' }), startedAt);
      }
      case '/connexion': {
        const back = local(request.query.get('retour'));
        if (account) return redirect(302, back, privately);
        const headers = { ...privately, 'Set-Cookie': cookie(tokenCookie, token) };
        return answer(200, html, pages.signInPage(visit, back), headers);
      }
      case '/api/session':
        return api(request);
      case '/deconnexion':
        return signOut(request, visit);
      case '/mon-compte':
        return account
          ? answer(200, html, pages.accountPage(visit), privately)
          : redirect(302, '/connexion?retour=/mon-compte', privately);
      case '/abonnement':
        return page(request, pages.messagePage(visit, 'S’abonner', 'Les abonnements rouvrent au printemps.'));
      default:
        return answer(404, html, pages.messagePage(visit, 'Page introuvable', 'Rien ne se trouve à cette adresse.'));
    }
  }

  const site = await serveSite({ host: options.host ?? '127.0.0.3', port: options.port ?? 0, now }, handle);
  return {
    url: site.url,
    port: site.port,
    control: {
      articles: () =>
        articles.map((one) => {
          const { slug, language, wall, title, summary, data } = one;
          return { slug, language, wall, title, summary, data, path: pages.pathOf(one) };
        }),
      text: (slug) => articles.find((one) => one.slug === slug)?.paragraphs ?? null,
      sessions: () => sessions.size,
      expireSessions: () => {
        const count = sessions.size;
        sessions.clear();
        return count;
      },
      requests: (filter) => site.recorder.requests(filter),
      clearRequests: () => site.recorder.clear(),
    },
    stop: () => site.stop(),
  };
}

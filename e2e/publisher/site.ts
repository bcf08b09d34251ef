/** The well-behaved site: a request in, its answer out. */
import { answer, conditional, redirect, type Answer, type SiteRequest } from './answer.ts';
import { feedAt } from './feeds.ts';
import { favicon, imageFormat, type ImageStore } from './images/index.ts';
import type { Found } from './hostile.ts';
import type { Library } from './library.ts';
import type { Meter } from './meter.ts';
import { articlePage, plainText, reportPath } from './pages/article.ts';
import { notFoundPage } from './pages/account.ts';
import { aboutPage, frontPage, listPage, sitemapPage, sitemapXml } from './pages/lists.ts';
import { newsletterPage } from './pages/newsletters.ts';
import { pictureOf } from './pages/picture.ts';
import { lazyScript, styleSheet } from './pages/theme.ts';
import type { Visit } from './pages/visit.ts';
import { makePdf } from './pdf.ts';
import { privateFeed } from './private-feeds.ts';
import { visitorCookie } from './readers.ts';
import { userPages, type Door } from './sign-in.ts';
import type { Article, Language, Reader } from './types.ts';

export interface Site extends Door {
  library: Library;
  meter: Meter;
  /** Pages other than articles speak of the meter too. */
  meterDeclared: boolean;
  /** Where the private letters that move lie. */
  movedTo: string;
  /** What the hostile sign-in page has told. */
  found: Found[];
  images: ImageStore;
  largestImage: number;
  startedAt: number;
  /** Paths of withdrawn articles and how they answer. */
  withdrawn: Map<string, 404 | 410>;
}

const html = 'text/html; charset=utf-8';
// Pages differ between readers, so only the client may keep them, and must ask again.
const pageCaching = { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' };
const assetCaching = { 'Cache-Control': 'public, max-age=86400' };

function page(request: SiteRequest, text: string): Answer {
  return conditional(request, answer(200, html, text, pageCaching), null);
}

function article(request: SiteRequest, site: Site, visit: Visit, found: Article): Answer {
  const client = { visitor: request.cookies.get(visitorCookie), address: request.address };
  const { admission, visitor } = site.meter.admit(found, visit.reader, client, request.method === 'GET');
  const given = page(request, articlePage(found, visit, admission, request.query.get('page')));
  if (visitor !== null) {
    given.headers['Set-Cookie'] = `${visitorCookie}=${visitor}; Path=/; Max-Age=2592000; SameSite=Lax`;
  }
  return given;
}

function file(request: SiteRequest, site: Site, visit: Visit): Answer | null {
  const { path } = request;
  const fixed = (type: string, body: string | Buffer): Answer =>
    conditional(request, answer(200, type, body, assetCaching), site.startedAt);
  if (path === '/theme/ledger.css') return fixed('text/css; charset=utf-8', styleSheet);
  if (path === '/theme/lazy.js') return fixed('text/javascript; charset=utf-8', lazyScript);
  if (path === '/favicon.png') return fixed('image/png', favicon(64));
  if (path === '/favicon.ico') return fixed('image/png', favicon(32));
  if (path === '/touch-icon.png') return fixed('image/png', favicon(180));
  if (path === '/robots.txt')
    return fixed('text/plain; charset=utf-8', `User-agent: *\nDisallow: /user\nSitemap: ${visit.origin}/sitemap.xml\n`);
  const wanted = pictureOf(path, (slug) => site.library.bySlug(slug));
  if (wanted) {
    const format = imageFormat(wanted.word, wanted.picture.scene);
    const bytes = site.images.get(wanted.word, wanted.picture.scene, wanted.width, format);
    return fixed(format === 'jpg' ? 'image/jpeg' : 'image/png', bytes);
  }
  const report = site.library.all().find((one) => one.kind === 'report' && reportPath(one) === path);
  if (!report) return null;
  if (visit.reader?.plan !== 'subscriber' && report.wall !== 'free') {
    return redirect(302, `/user/login?destination=${encodeURIComponent(path)}`, { 'Cache-Control': 'no-store' });
  }
  const text = report.pdfText ?? plainText(report);
  const title = report.pdfText ? (text[0] ?? '') : report.headline;
  const paragraphs = report.pdfText ? text.slice(1) : text;
  const values = Array.from({ length: 12 }, (_, index) => report.slug.charCodeAt(index % report.slug.length) - 40);
  const byline = report.pdfText ? 'The Meridian Ledger' : report.byline.join(', ');
  const pdf = makePdf(title, byline, paragraphs, values);
  const privately = { 'Cache-Control': 'private, max-age=3600' };
  return conditional(request, answer(200, 'application/pdf', pdf, privately), report.updated);
}

/** `reader`: who is signed in, null for anonymous. */
function visitOf(request: SiteRequest, site: Site, reader: Reader | null): Visit {
  const { library, largestImage, meterDeclared: declared } = site;
  const limit = site.meter.limit();
  return { origin: request.origin, library, reader, largestImage, meter: limit === null ? null : { limit, declared } };
}

/** Answers a request as the site does when nothing misbehaves. `emptyFeed` serves feeds without items. */
export function siteAnswer(request: SiteRequest, site: Site, reader: Reader | null, emptyFeed = false): Answer {
  const visit = visitOf(request, site, reader);
  const { library } = site;
  const { path } = request;

  const user = path === '/user' || path.startsWith('/user/') ? userPages(request, visit, site) : null;
  if (user) return user;
  if (path === '/found' && request.method === 'POST') {
    site.found.push({ what: request.form.get('what') ?? '', got: request.form.get('got') ?? '' });
    return answer(200, 'text/plain; charset=utf-8', 'Noted\n', { 'Cache-Control': 'no-store' });
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(405, 'text/plain; charset=utf-8', 'Method not allowed\n', { Allow: 'GET, HEAD' });
  }
  if (path === '/') return page(request, frontPage('en', visit));
  if (/^\/(ar|he|fa|tr)$/.test(path)) return page(request, frontPage(path.slice(1) as Language, visit));
  const found = library.byPath(path);
  if (found) return article(request, site, visit, found);
  const feed = feedAt(path, visit, emptyFeed);
  if (feed) {
    const whole = answer(200, `${feed.type}; charset=utf-8`, feed.text, { 'Cache-Control': 'no-cache' });
    return conditional(request, whole, library.changedAt());
  }
  const given = file(request, site, visit) ?? privateFeed(request, site.movedTo);
  if (given) return given;
  if (path === '/about') return page(request, aboutPage(visit));
  if (path === '/sitemap') return page(request, sitemapPage(visit));
  if (path === '/sitemap.xml')
    return conditional(request, answer(200, 'application/xml; charset=utf-8', sitemapXml(visit)), library.changedAt());
  const text = newsletterPage(path, visit, site.startedAt) ?? listPage(path, visit);
  if (text !== null) return page(request, text);
  const withdrawn = site.withdrawn.get(path);
  return answer(withdrawn ?? 404, html, notFoundPage(visit, path, withdrawn === 410), { 'Cache-Control': 'no-cache' });
}

import { escape } from '../markup.ts';
import type { Article, Language } from '../types.ts';
import { direction, languageNames, languages, words } from '../words.ts';
import type { Page, Visit } from './visit.ts';

/** The front page of an edition. */
export const editionPath = (language: Language): string => (language === 'en' ? '/' : `/${language}`);
const prefix = (language: Language): string => (language === 'en' ? '' : `/${language}`);

/** Feeds a page advertises. The first one on the front page carries the articles of all editions. */
export function feedLinks(page: Page, origin: string): string {
  const link = (type: string, title: string, path: string): string =>
    `<link rel="alternate" type="${type}" title="${escape(title)}" href="${origin}${path}">`;
  const site = words.en.name;
  const one = (language: Language): string =>
    link('application/rss+xml', `${words[language].name} (${languageNames[language]})`, `/${language}/rss`);
  const all = link('application/rss+xml', `${site}: all editions`, '/rss');
  if (page.path !== '/') return page.language === 'en' ? all + one('en') : one(page.language) + all;
  return [
    all,
    link('application/atom+xml', `${site}: all editions (Atom)`, '/atom.xml'),
    link('application/feed+json', `${site}: all editions (JSON Feed)`, '/feed.json'),
    ...languages.map(one),
  ].join('\n');
}

export function date(time: number, language: Language): string {
  const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
  return `<time datetime="${new Date(time).toISOString().replace('.000Z', 'Z')}">${escape(long)}</time>`;
}

/** Said to everybody who has no subscription. */
function meterLine({ language, bodyClass }: Page, { meter, reader }: Visit): string {
  if (!meter || reader?.plan === 'subscriber' || (!meter.declared && bodyClass !== 'page-article')) return '';
  return `\n<p class="meter-line">${words[language].meterOffer(meter.limit)}</p>`;
}

function header(page: Page, visit: Visit): string {
  const say = words[page.language];
  const edition = prefix(page.language);
  const links = [
    ...Object.entries(say.sections).map(([slug, name]) => [`${edition}/sections/${slug}`, name]),
    ...Object.entries(say.kinds).map(([slug, name]) => [`${edition}/${slug === 'event' ? 'events' : slug}`, name]),
  ];
  const account = visit.reader
    ? `<a class="account-name" href="/user">${escape(visit.reader.displayName)}</a> <a href="/user/logout">${say.logOut}</a>`
    : `<a class="login-link" href="/user/login?destination=${encodeURIComponent(page.path)}">${say.logIn}</a>`;
  return `<a class="skip-link" href="#main">${say.skip}</a>
<header class="site-header" role="banner">
<div class="editions">${languages.map((language) => `<a href="${editionPath(language)}" lang="${language}">${languageNames[language]}</a>`).join(' ')}<span class="account">${account}</span></div>
<p class="site-name"><a href="${editionPath(page.language)}">${say.name}</a></p><p class="tagline">${say.tagline}</p>${meterLine(page, visit)}
<nav class="sections">${links.map(([path, name]) => `<a href="${path}">${name}</a>`).join(' ')}</nav>
</header>`;
}

function footer(page: Page): string {
  const say = words[page.language];
  return `<footer class="site-footer" role="contentinfo"><nav><a href="/about">About</a> <a href="/newsletters">${say.newsletter}</a> <a href="/sitemap">Sitemap</a> <a href="${page.language === 'en' ? '/rss' : `/${page.language}/rss`}">RSS</a></nav>
<p>${words.en.name} is an invented newspaper. Its places, people and events exist nowhere.</p></footer>`;
}

/** A page as a whole HTML document. */
export function document(page: Page, visit: Visit): string {
  const address = visit.origin + page.path;
  const title = page.title === words[page.language].name ? page.title : `${page.title} | ${words[page.language].name}`;
  return `<!DOCTYPE html>
<html lang="${page.language}" dir="${direction(page.language)}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Meridian Press 4">
${page.description === undefined ? '' : `<meta name="description" content="${escape(page.description)}">\n`}<link rel="canonical" href="${address}">
<link rel="icon" type="image/png" sizes="64x64" href="/favicon.png">
<link rel="apple-touch-icon" href="/touch-icon.png">
<link rel="stylesheet" href="/theme/ledger.css">
${feedLinks(page, visit.origin)}
${page.head ?? `<meta property="og:type" content="website"><meta property="og:title" content="${escape(page.title)}"><meta property="og:site_name" content="${words.en.name}">`}
</head>
<body class="${page.bodyClass ?? 'page'}">
${header(page, visit)}
<main id="main">
${page.main}
</main>
${footer(page)}
<script src="/theme/lazy.js" defer></script>
</body>
</html>
`;
}

/** An article in a list. */
export function card(article: Article): string {
  const say = words[article.language];
  const mark = article.wall === 'subscriber' ? ' <span class="mark" title="subscribers">◆</span>' : '';
  return `<article class="card" lang="${article.language}" dir="${direction(article.language)}"><p class="kicker">${say.kinds[article.kind]}${mark}</p>
<h2><a href="${article.path}">${escape(article.headline)}</a></h2><p class="dek">${escape(article.dek)}</p>
<p class="meta">${article.byline.map(escape).join(', ')} · ${date(article.published, article.language)}</p></article>`;
}

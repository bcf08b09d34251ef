/** The pages of Le Phare. Their markup has nothing in common with the other sample's. */
import { escape } from '../publisher/markup.ts';
import type { Article } from './articles.ts';
import { words } from './words.ts';

/** Everything a page needs to know about the request it answers. */
export interface Visit {
  origin: string;
  path: string;
  /** When the site started, ms; ages count back from it. */
  startedAt: number;
  /** Who is signed in, null for anonymous. */
  account: { firstName: string; subscriber: boolean } | null;
  /** The token that forms must bring back. */
  token: string;
}

const day = 24 * 60 * 60 * 1000;

export const pathOf = ({ number, slug }: Article): string => `/lire/${number}-${slug}`;
/** ms since the epoch, whole seconds. */
export const publishedAt = (article: Article, startedAt: number): number =>
  Math.floor((startedAt - article.daysAgo * day) / 1000) * 1000;

const style = `body{margin:0;font:1.05rem/1.55 Charter,"Noto Serif",serif;background:#f4f6f8;color:#16212c}#bandeau{display:flex;align-items:baseline;gap:1.5rem;padding:.8rem 2rem;background:#123a5c;color:#fff}#bandeau a{color:inherit}#bandeau .logo{font-size:1.7rem;font-weight:700;text-decoration:none}.espace{margin-inline-start:auto;display:flex;gap:1rem;align-items:baseline}.espace form{margin:0}.espace button{font:inherit;background:none;border:1px solid;color:inherit}
#colonne{max-width:40rem;margin:2rem auto;padding:0 1rem}.chapo{font-size:1.2rem;color:#44525e}.signature{font-size:.9rem;color:#5b6873}.barriere{background:#fff;border-top:4px solid #e0a100;padding:1rem 1.4rem;margin:1.5rem 0}.vignette{border-bottom:1px solid #cdd5dc;padding:.6rem 0}.champ{display:block;margin:.6rem 0}.champ input{display:block;font:inherit;padding:.4rem;width:100%;max-width:22rem}.ennui{color:#9c1c13}`;

function header(visit: Visit, language: 'fr' | 'en'): string {
  const say = words[language];
  const back = `?retour=${encodeURIComponent(visit.path)}`;
  const space = visit.account
    ? `<a href="/mon-compte">${say.account} – ${escape(visit.account.firstName)}</a> <form method="post" action="/deconnexion"><input type="hidden" name="jeton" value="${escape(visit.token)}"><button>${say.signOut}</button></form>`
    : `<a href="/connexion${escape(back)}">${say.signIn}</a> <a href="/abonnement">${say.subscribe}</a>`;
  return `<div id="bandeau"><a class="logo" href="/">Le Phare</a><span>Journal de la côte</span><div class="espace">${space}</div></div>`;
}

function layout(visit: Visit, title: string, language: 'fr' | 'en', main: string, head = ''): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}${title === 'Le Phare' ? '' : ' – Le Phare'}</title>
<meta name="viewport" content="width=device-width"><link rel="alternate" type="application/rss+xml" title="Le Phare" href="/rss.xml">
<style>${style}</style>${head}</head>
<body>${header(visit, language)}
<div id="colonne">
${main}
</div>
<div class="pied"><a href="/rss.xml">RSS</a> · Le Phare est un journal imaginaire.</div>
</body></html>
`;
}

const tile = (article: Article): string =>
  `<div class="vignette" lang="${article.language}"><a href="${pathOf(article)}">${escape(article.title)}</a><br>${escape(article.summary)}</div>`;

export function frontPage(visit: Visit, articles: Article[]): string {
  return layout(visit, 'Le Phare', 'fr', `<h1>À la une</h1>\n${articles.map(tile).join('\n')}`);
}

const length = (text: string): number => text.split(/\s+/u).length;

/** The words before the wall: the first paragraph, or for answers that refuse, its first sentence. */
function opening(article: Article): string {
  const [first = ''] = article.paragraphs;
  if (article.wall === 'teaser') return first;
  return /^.+?[.?!](?=\s)/u.exec(first)?.[0] ?? first;
}

function structuredData(article: Article, visit: Visit): string {
  if (article.data === 'none') return '';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: new Date(publishedAt(article, visit.startedAt)).toISOString(),
    author: { '@type': 'Person', name: article.author },
    isAccessibleForFree: article.wall === 'free',
    ...(article.data === 'parts'
      ? { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.reserve' } }
      : {}),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** An article's page; without `whole` it ends at the wall, and what follows is not in it. */
export function articlePage(article: Article, visit: Visit, whole: boolean, others: Article[]): string {
  const say = words[article.language];
  const published = new Date(publishedAt(article, visit.startedAt));
  const date = new Intl.DateTimeFormat(article.language, { dateStyle: 'long', timeZone: 'UTC' }).format(published);
  const [first = '', ...rest] = article.paragraphs.map((text) => `<p>${escape(text)}</p>`);
  const total = article.paragraphs.reduce((sum, text) => sum + length(text), 0);
  const left = Math.round((1 - length(opening(article)) / total) * 20) * 5;
  const wall = `<div class="barriere"><p>${say.remaining(left)}</p><p>${say.reserved}</p>
<p>${say.already} <a href="/connexion?retour=${encodeURIComponent(visit.path)}">${say.wall}</a></p><p><a href="/abonnement">${say.subscribe}</a> : ${say.price}</p></div>`;
  const text = whole
    ? article.wall === 'free'
      ? [first, ...rest].join('\n')
      : `${first}\n<div class="reserve">${rest.join('\n')}</div>`
    : `<p>${escape(opening(article))}</p>`;
  const main = `<div class="papier"><p class="rubrique">${article.section}</p><h1>${escape(article.title)}</h1>
<p class="chapo">${escape(article.summary)}</p><p class="signature">${say.by} ${escape(article.author)}, <time datetime="${published.toISOString()}">${date}</time></p>
<div class="texte">
${text}
</div>
${whole ? '' : wall}</div>
<div class="voir"><h3>${say.related}</h3>${others.slice(0, 3).map(tile).join('\n')}</div>`;
  const head = `<meta property="og:type" content="article"><meta name="description" content="${escape(article.summary)}">${structuredData(article, visit)}`;
  return layout(visit, article.title, article.language, main, head);
}

/** Signs in without leaving the page: the form is a script's, and the header is changed in place. */
const signInScript = `
const form = document.querySelector('#entree');
const said = document.querySelector('#dit');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  said.textContent = '';
  const { courriel, motDePasse } = Object.fromEntries(new FormData(form));
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Jeton': document.querySelector('meta[name=jeton]').content },
    body: JSON.stringify({ courriel, motDePasse }),
  }).catch(() => null);
  const told = (await response?.json().catch(() => null)) ?? {};
  if (!response?.ok) { said.textContent = told.erreur ?? 'Connexion impossible pour le moment.'; return; }
  const account = document.createElement('a');
  account.href = '/mon-compte';
  account.textContent = 'Mon compte – ' + told.prenom;
  document.querySelector('.espace').replaceChildren(account);
  const done = document.createElement('p');
  done.className = 'bienvenue';
  done.textContent = 'Bonjour ' + told.prenom + ', vous êtes connecté. ';
  const back = document.createElement('a');
  back.href = form.dataset.retour;
  back.textContent = 'Reprendre la lecture';
  done.append(back);
  form.replaceWith(done);
});
`;

export function signInPage(visit: Visit, back: string): string {
  const main = `<h1>Se connecter</h1><p id="dit" class="ennui" role="alert"></p>
<form id="entree" data-retour="${escape(back)}">
<label class="champ">Adresse électronique <input name="courriel" type="email" autocomplete="username" required></label>
<label class="champ">Mot de passe <input name="motDePasse" type="password" autocomplete="current-password" required></label>
<button>Connexion</button></form>
<noscript>La connexion demande JavaScript.</noscript>
<script>${signInScript}</script>`;
  return layout(visit, 'Se connecter', 'fr', main, `<meta name="jeton" content="${escape(visit.token)}">`);
}

export function accountPage(visit: Visit): string {
  const { firstName, subscriber } = visit.account ?? { firstName: '', subscriber: false };
  const main = `<h1>Mon compte</h1><p>Bonjour ${escape(firstName)}.</p><p>${subscriber ? 'Votre abonnement est actif.' : 'Vous n’avez pas d’abonnement en cours.'}</p>`;
  return layout(visit, 'Mon compte', 'fr', main);
}

export function messagePage(visit: Visit, title: string, text: string): string {
  return layout(visit, title, 'fr', `<h1>${title}</h1><p>${text}</p>`);
}

export function feed(visit: Visit, articles: Article[]): string {
  const items = articles.map((article) => {
    const address = visit.origin + pathOf(article);
    return `<item><title>${escape(article.title)}</title><link>${address}</link><guid>${address}</guid>
<pubDate>${new Date(publishedAt(article, visit.startedAt)).toUTCString()}</pubDate><dc:creator>${escape(article.author)}</dc:creator>
<dc:language>${article.language}</dc:language><category>${escape(article.section)}</category>
<description>${escape(article.summary)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Le Phare</title><link>${visit.origin}/</link><description>Journal de la côte</description><language>fr</language>
${items.join('\n')}
</channel></rss>
`;
}

/** Pages that list articles: front page, editions, sections, kinds, topics, sitemap; and the about page. */
import { escape } from '../markup.ts';
import { topicName, topicNames } from '../topics.ts';
import type { Article, Kind, Language, Section } from '../types.ts';
import { languageNames, languages, words } from '../words.ts';
import { card, document, editionPath } from './layout.ts';
import { figure } from './picture.ts';
import type { Page, Visit } from './visit.ts';

const kindPaths: Record<string, Kind> = {
  news: 'news',
  analysis: 'analysis',
  memo: 'memo',
  report: 'report',
  events: 'event',
};

function list(page: Omit<Page, 'main'>, heading: string, articles: Article[], visit: Visit, feed?: string): string {
  const link = feed === undefined ? '' : ` <a class="feed-link" href="${feed}">RSS</a>`;
  const main = `<h1 class="list-title">${escape(heading)}${link}</h1><div class="cards">${articles.map(card).join('\n')}</div>`;
  return document({ ...page, main }, visit);
}

/** The front page of an edition; the English one shows the newest of the others too. */
export function frontPage(language: Language, visit: Visit): string {
  const all = visit.library.all();
  const own = all.filter((article) => article.language === language);
  const lead = own[0];
  const others = language === 'en' ? languages.slice(1) : [];
  const editions = others.map((other) => {
    const few = all.filter((article) => article.language === other).slice(0, 3);
    return `<section class="edition" lang="${other}"><h2><a href="${editionPath(other)}">${languageNames[other]}</a></h2>${few.map(card).join('\n')}</section>`;
  });
  const main = `<h1 class="visually-hidden">${words[language].name}</h1>
${lead ? `<section class="front-lead">${figure(lead, 0, lead.lead, 'plain', visit.largestImage, 'lead-image')}${card(lead)}</section>` : ''}
<div class="cards">${own.slice(1, 19).map(card).join('\n')}</div>
${editions.join('\n')}`;
  const page = {
    title: words[language].name,
    language,
    path: editionPath(language),
    description: words[language].tagline,
  };
  return document({ ...page, main, bodyClass: 'page-front' }, visit);
}

/** `/sections/…`, `/topics/…`, `/news` and the like, with or without an edition before it; null when it is no list. */
export function listPage(path: string, visit: Visit): string | null {
  const [, edition, rest] = /^(?:\/(ar|he|fa|tr))?\/(.+)$/.exec(path) ?? [];
  if (rest === undefined) return null;
  const language = (edition as Language | undefined) ?? 'en';
  const say = words[language];
  const all = visit.library.all();
  const own = all.filter((article) => article.language === language);
  const [group, name, more] = rest.split('/');
  const page = (title: string): Omit<Page, 'main'> => ({ title, language, path });
  if (group === 'sections' && name !== undefined && name in say.sections && more === undefined) {
    const title = say.sections[name as Section];
    return list(
      page(title),
      title,
      own.filter((article) => article.section === name),
      visit,
    );
  }
  if (group === 'topics' && name !== undefined && more === undefined) {
    const about = all.filter((article) => article.topics.includes(name));
    if (about.length === 0 && !(name in topicNames)) return null;
    // Own language first: a topic is one page over all editions.
    const sorted = about.toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
    const title = topicName(name, language);
    return list(page(title), title, sorted, visit, `/topics/${name}/rss`);
  }
  const kind = group === undefined ? undefined : kindPaths[group];
  if (kind && name === undefined) {
    return list(
      page(say.kinds[kind]),
      say.kinds[kind],
      own.filter((article) => article.kind === kind),
      visit,
    );
  }
  return null;
}

export function sitemapPage(visit: Visit): string {
  const topics = Object.keys(topicNames).map(
    (topic) => `<li><a href="/topics/${topic}">${topicName(topic, 'en')}</a></li>`,
  );
  const articles = visit.library
    .all()
    .map((article) => `<li lang="${article.language}"><a href="${article.path}">${escape(article.headline)}</a></li>`);
  const main = `<h1 class="list-title">Sitemap</h1><h2>Topics</h2><ul>${topics.join('')}</ul><h2>Articles</h2><ul>${articles.join('\n')}</ul>`;
  return document({ title: 'Sitemap', language: 'en', path: '/sitemap', main }, visit);
}

/** sitemap.xml as sitemaps.org describes it. */
export function sitemapXml(visit: Visit): string {
  const urls = visit.library
    .all()
    .map(
      (article) =>
        `<url><loc>${visit.origin}${article.path}</loc><lastmod>${new Date(article.updated).toISOString()}</lastmod></url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

export function aboutPage(visit: Visit): string {
  const main = `<h1 class="list-title">About the Ledger</h1>
<p>The Meridian Ledger reports from both shores of the Ostrine Strait in five languages. It has a newsroom of thirty-one in Orsande, Port Callune and Istreth, a harbour webcam, and a cat.</p>
<p>News and the event diary are open to all. Analysis, memos and reports are paid for by subscribers, who also get all six letters.</p>
<p>None of it exists: the newspaper, its countries and everybody in it were made up so that reading software has something to read.</p>`;
  return document({ title: 'About', language: 'en', path: '/about', main }, visit);
}

/** RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1 of a list of articles. */
import { imageFormat, imageHeight } from './images/index.ts';
import { escape } from './markup.ts';
import { bodyHtml } from './pages/article.ts';
import { imagePath } from './pages/picture.ts';
import type { Visit } from './pages/visit.ts';
import { topicName } from './topics.ts';
import type { Article, Language } from './types.ts';
import { words } from './words.ts';

export interface FeedHead {
  title: string;
  description: string;
  /** Page the feed belongs to, and the feed itself; paths. */
  page: string;
  self: string;
  language: Language;
  updated: number;
  /** Carry bodies: whole where anybody may read, else the free part. */
  bodies: boolean;
}

/** Stable over restarts on other ports and over changed headlines. */
const identity = (article: Article): string => `tag:meridian-ledger.example,2019:node/${article.node}`;
const open = (article: Article): boolean => article.wall === 'free' || article.wall === 'registration';
const absolute = (html: string, origin: string): string =>
  html.replace(/((?:href|src|data-src)=")\//g, `$1${origin}/`).replace(/(srcset="|, )\//g, `$1${origin}/`);
const body = (article: Article, visit: Visit): string =>
  absolute(bodyHtml(article, visit, open(article)), visit.origin);

function lead(article: Article, visit: Visit): { url: string; width: number; height: number; type: string } {
  const width = Math.min(960, visit.largestImage);
  const format = imageFormat(`${article.slug}-0`, article.lead.scene);
  return {
    url: visit.origin + imagePath(article, 0, article.lead, width),
    width,
    height: imageHeight(width),
    type: format === 'jpg' ? 'image/jpeg' : 'image/png',
  };
}

function rssItem(article: Article, visit: Visit, head: FeedHead): string {
  const image = lead(article, visit);
  const categories = [
    `<category domain="${visit.origin}/sections/">${escape(words[article.language].sections[article.section])}</category>`,
    ...article.topics.map(
      (topic) =>
        `<category domain="${visit.origin}/topics/${topic}">${escape(topicName(topic, article.language))}</category>`,
    ),
  ];
  return `<item>
<title>${escape(article.headline)}</title>
<link>${visit.origin}${article.path}</link>
<guid isPermaLink="false">${identity(article)}</guid>
<pubDate>${new Date(article.published).toUTCString()}</pubDate>
<atom:updated>${new Date(article.updated).toISOString()}</atom:updated>
${article.byline.map((name) => `<dc:creator>${escape(name)}</dc:creator>`).join('')}
<dc:language>${article.language}</dc:language>
<description>${escape(article.dek)}</description>
${categories.join('\n')}
<media:content url="${escape(image.url)}" type="${image.type}" medium="image" width="${image.width}" height="${image.height}"><media:description type="plain">${escape(article.lead.caption)}</media:description><media:credit>${escape(article.lead.credit)}</media:credit></media:content>
${head.bodies ? `<content:encoded><![CDATA[${body(article, visit).replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>\n` : ''}</item>`;
}

export function rss(head: FeedHead, articles: Article[], visit: Visit): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${escape(head.title)}</title>
<link>${visit.origin}${head.page}</link>
<description>${escape(head.description)}</description>
<language>${head.language}</language>
<lastBuildDate>${new Date(head.updated).toUTCString()}</lastBuildDate>
<ttl>15</ttl>
<generator>Meridian Press 4</generator>
<image><url>${visit.origin}/touch-icon.png</url><title>${escape(head.title)}</title><link>${visit.origin}${head.page}</link></image>
<atom:link href="${visit.origin}${head.self}" rel="self" type="application/rss+xml"/>
${articles.map((article) => rssItem(article, visit, head)).join('\n')}
</channel>
</rss>
`;
}

export function atom(head: FeedHead, articles: Article[], visit: Visit): string {
  const entries = articles.map((article) => {
    const image = lead(article, visit);
    const categories = article.topics.map(
      (topic) => `<category term="${topic}" label="${escape(topicName(topic, article.language))}"/>`,
    );
    return `<entry xml:lang="${article.language}">
<id>${identity(article)}</id>
<title>${escape(article.headline)}</title>
<link rel="alternate" type="text/html" href="${visit.origin}${article.path}"/>
<link rel="enclosure" type="${image.type}" href="${escape(image.url)}"/>
<published>${new Date(article.published).toISOString()}</published>
<updated>${new Date(article.updated).toISOString()}</updated>
${article.byline.map((name) => `<author><name>${escape(name)}</name></author>`).join('')}
${categories.join('')}
<summary>${escape(article.dek)}</summary>
${head.bodies ? `<content type="html">${escape(body(article, visit))}</content>` : ''}
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language}">
<id>tag:meridian-ledger.example,2019:${head.self}</id>
<title>${escape(head.title)}</title>
<subtitle>${escape(head.description)}</subtitle>
<updated>${new Date(head.updated).toISOString()}</updated>
<icon>${visit.origin}/favicon.png</icon>
<link rel="alternate" type="text/html" href="${visit.origin}${head.page}"/>
<link rel="self" type="application/atom+xml" href="${visit.origin}${head.self}"/>
${entries.join('\n')}
</feed>
`;
}

export function jsonFeed(head: FeedHead, articles: Article[], visit: Visit): string {
  const items = articles.map((article) => ({
    id: identity(article),
    url: visit.origin + article.path,
    title: article.headline,
    summary: article.dek,
    ...(head.bodies ? { content_html: body(article, visit) } : { content_text: article.dek }),
    image: lead(article, visit).url,
    date_published: new Date(article.published).toISOString(),
    date_modified: new Date(article.updated).toISOString(),
    authors: article.byline.map((name) => ({ name })),
    tags: article.topics.map((topic) => topicName(topic, article.language)),
    language: article.language,
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: visit.origin + head.page,
    feed_url: visit.origin + head.self,
    icon: `${visit.origin}/touch-icon.png`,
    favicon: `${visit.origin}/favicon.png`,
    language: head.language,
    items,
  });
}

const editions = '(en|ar|he|fa|tr)';
const types = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };

/**
 * The feed at a path, null when there is none: `/rss` (also `/rss.xml`, `/feed`), `/rss/full`, `/atom.xml`, `/feed.json` for all
 * editions, the same below `/<edition>`, and `/topics/<topic>/rss`. Feeds are complete: no paging. `empty` leaves all items out.
 */
export function feedAt(path: string, visit: Visit, empty: boolean): { type: string; text: string } | null {
  const [, edition, name] =
    new RegExp(`^(?:/${editions})?/(rss|rss\\.xml|feed|rss/full|atom\\.xml|feed\\.json)$`).exec(path) ?? [];
  const [, topic] = /^\/topics\/([\w-]+)\/rss$/.exec(path) ?? [];
  if (name === undefined && topic === undefined) return null;
  const language = (edition as Language | undefined) ?? 'en';
  const say = words[language];
  const articles = visit.library
    .all()
    .filter(
      (article) =>
        (edition === undefined || article.language === language) &&
        (topic === undefined || article.topics.includes(topic)),
    );
  const head: FeedHead = {
    title: topic === undefined ? say.name : `${say.name}: ${topicName(topic, language)}`,
    description: say.tagline,
    page: topic !== undefined ? `/topics/${topic}` : edition === undefined || edition === 'en' ? '/' : `/${edition}`,
    self: path,
    language,
    updated: visit.library.changedAt(),
    bodies: name === 'rss/full' || name === 'atom.xml',
  };
  const shown = empty ? [] : articles;
  if (name === 'atom.xml') return { type: types.atom, text: atom(head, shown, visit) };
  if (name === 'feed.json') return { type: types.json, text: jsonFeed(head, shown, visit) };
  return { type: types.rss, text: rss(head, shown, visit) };
}

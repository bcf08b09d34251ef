import { escape, inline, pagesOf, parseBody, plain, type Block } from '../markup.ts';
import { topicName } from '../topics.ts';
import type { Admission } from '../meter.ts';
import type { Article } from '../types.ts';
import { words } from '../words.ts';
import { card, date, document } from './layout.ts';
import { figure, imagePath, type Loading } from './picture.ts';
import type { Visit } from './visit.ts';

const teaserParagraphs = 2;

function blockHtml(block: Block, article: Article, visit: Visit): string {
  const mark = (text: string): string => inline(text, (slug) => visit.library.bySlug(slug)?.path ?? null);
  switch (block.kind) {
    case 'paragraph':
      return `<p>${mark(block.text)}</p>`;
    case 'subhead':
      return `<h2>${mark(block.text)}</h2>`;
    case 'quote':
      return `<blockquote><p>${mark(block.text)}</p></blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${mark(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const [names = [], ...rows] = block.rows;
      const row = (cells: string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${mark(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(names, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'break':
      return '';
    case 'picture': {
      const loadings: Loading[] = ['lazy', 'noscript', 'sources'];
      const loading = loadings[(article.node + block.number) % 3] ?? 'lazy';
      return figure(article, block.number, block.picture, loading, visit.largestImage, 'article-image');
    }
  }
}

/** Body blocks split where the wall stands: the free part first. */
export function splitBody(body: string): [Block[], Block[]] {
  const blocks = parseBody(body);
  let seen = 0;
  const cut = blocks.findIndex((block) => block.kind === 'paragraph' && ++seen === teaserParagraphs);
  return cut < 0 ? [blocks, []] : [blocks.slice(0, cut + 1), blocks.slice(cut + 1)];
}

/** The article's body as the given reader may see it, without wall; one page of it when `number` is given. */
export function bodyHtml(article: Article, visit: Visit, whole: boolean, number?: number): string {
  const [free, rest] = splitBody(article.body);
  const html = (blocks: Block[]): string => blocks.map((block) => blockHtml(block, article, visit)).join('\n');
  if (!whole) return html(free);
  const pages = pagesOf([...free, ...rest]);
  if (number !== undefined && pages.length > 1) return html(pages[number - 1] ?? []);
  return article.wall === 'subscriber' || article.wall === 'metered'
    ? `${html(free)}\n<div class="members-part">${html(rest)}</div>`
    : html([...free, ...rest]);
}

export const reportPath = (article: Article): string => `/sites/default/files/reports/${article.slug}.pdf`;

function structuredData(article: Article, visit: Visit): string {
  const say = words[article.language];
  const data = {
    '@context': 'https://schema.org',
    '@type': article.kind === 'analysis' ? 'AnalysisNewsArticle' : article.kind === 'report' ? 'Report' : 'NewsArticle',
    mainEntityOfPage: visit.origin + article.path,
    headline: article.headline,
    description: article.dek,
    inLanguage: article.language,
    articleSection: say.sections[article.section],
    datePublished: new Date(article.published).toISOString(),
    dateModified: new Date(article.updated).toISOString(),
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: words.en.name,
      logo: { '@type': 'ImageObject', url: `${visit.origin}/touch-icon.png` },
    },
    image: [visit.origin + imagePath(article, 0, article.lead, Math.min(1280, visit.largestImage))],
    keywords: article.topics.map((topic) => topicName(topic, article.language)),
    isAccessibleForFree: article.wall === 'free' || article.wall === 'registration',
    ...(article.wall === 'free' || article.wall === 'registration'
      ? {}
      : { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.members-part' } }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const contentTier = (article: Article): string =>
  article.wall === 'metered' ? 'metered' : article.wall === 'subscriber' ? 'locked' : 'free';

/** Which page of a split article is asked for; the first for numbers it does not have. */
function pageNumber(asked: string | null, count: number): number {
  const number = Number(asked ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= count ? number : 1;
}

function pager(article: Article, number: number, count: number): string {
  if (count === 1) return '';
  const links = Array.from({ length: count }, (_, at) =>
    at + 1 === number ? `<strong>${number}</strong>` : `<a href="${article.path}?page=${at + 1}">${at + 1}</a>`,
  );
  return `<nav class="article-pages">${number} / ${count}: ${links.join(' ')}</nav>`;
}

function head(article: Article, visit: Visit): string {
  const say = words[article.language];
  const property = (name: string, value: string): string => `<meta property="${name}" content="${escape(value)}">`;
  return [
    property('og:type', 'article'),
    property('og:site_name', words.en.name),
    property('og:title', article.headline),
    property('og:description', article.dek),
    property('og:url', visit.origin + article.path),
    property('og:locale', say.locale),
    property('og:image', visit.origin + imagePath(article, 0, article.lead, Math.min(1280, visit.largestImage))),
    property('article:published_time', new Date(article.published).toISOString()),
    property('article:modified_time', new Date(article.updated).toISOString()),
    property('article:section', say.sections[article.section]),
    ...article.topics.map((topic) => property('article:tag', topicName(topic, article.language))),
    // What metered sites tell search engines and apps of each article.
    ...(visit.meter ? [property('article:content_tier', contentTier(article))] : []),
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="author" content="${escape(article.byline.join(', '))}">`,
    `<script type="application/ld+json">${structuredData(article, visit)}</script>`,
  ].join('\n');
}

function wall(article: Article, admission: Admission): string {
  const say = words[article.language];
  const logIn = `<a href="/user/login?destination=${encodeURIComponent(article.path)}">${say.haveAccount}</a>`;
  const offer = `<h2>${say.registerTitle}</h2><form class="register" action="/user/register" method="get"><p>${say.registerText}</p><input type="email" name="mail" aria-label="E-mail"><button>${say.signUp}</button></form><p class="small">${say.terms} ${logIn}</p>`;
  if (article.wall === 'registration') {
    return `<div class="registration-wall"><p>${say.registerOld}</p><p class="small">${say.terms} ${logIn}</p></div>`;
  }
  const over = admission.meter ? `<p class="meter-over">${say.meterOver(admission.meter.limit)}</p>` : '';
  return `<section class="paywall subscription-wall">${over}<h2>${say.wallTitle}</h2><p>${say.wallText}</p>
<p class="price">${say.wallPrice}</p><p class="or">${say.or}</p>${offer}</section>`;
}

function relatedTopics(article: Article): string {
  const edition = article.language === 'en' ? '' : `/${article.language}`;
  const links = article.topics.map(
    (topic) => `<li><a href="${edition}/topics/${topic}">${topicName(topic, article.language)}</a></li>`,
  );
  return `<aside class="related-topics"><h2>${words[article.language].relatedTopics}</h2><ul>${links.join('')}</ul></aside>`;
}

/** An article's page as the given reader sees it. */
export function articlePage(article: Article, visit: Visit, admission: Admission, asked: string | null): string {
  const say = words[article.language];
  const count = admission.whole ? pagesOf(parseBody(article.body)).length : 1;
  const number = pageNumber(asked, count);
  const old = article.wall === 'registration';
  const authors = article.byline
    .map((name) => `<span class="author-title">${escape(name)}</span>`)
    .join('<span class="and">, </span>');
  const updated =
    article.updated > article.published
      ? ` <span class="updated">${say.updated} ${date(article.updated, article.language)}</span>`
      : '';
  // Only whole articles carry this block of author and dates, as on the site this one stands for.
  const dates = admission.whole
    ? `<div class="node__author_data"><div class="article-author">${authors}</div><div class="node__dates">${date(article.published, article.language)}${updated}</div></div>`
    : `<div class="article-author">${authors}</div><div class="article-date">${date(article.published, article.language)}</div>`;
  const shareAddress = encodeURIComponent(visit.origin + article.path);
  const meter =
    admission.whole && admission.meter
      ? `<p class="meter-notice">${say.meterLeft(admission.meter.left, admission.meter.limit)}</p>`
      : '';
  const pdf =
    admission.whole && article.kind === 'report'
      ? `<p class="report-download"><a href="${reportPath(article)}" type="application/pdf">${say.download}</a></p>`
      : '';
  const more = visit.library.related(article, 4);
  const wallHtml = !admission.whole || (old && !visit.reader) ? wall(article, admission) : '';
  const main = `${meter}<article class="node node--type-${article.kind}" data-node="${article.node}">
<header class="article-header"><p class="kicker"><a href="${article.language === 'en' ? '' : `/${article.language}`}/sections/${article.section}">${say.sections[article.section]}</a> · ${say.kinds[article.kind]}</p>
<h1 class="title">${escape(article.headline)}</h1>
<p class="article-subtitle"${old ? ' id="summary"' : ''}>${escape(article.dek)}</p>
${dates}
<div class="share-bar"><span>${say.share}</span> <a href="mailto:?body=${shareAddress}">E-mail</a> <a href="https://share.example/post?u=${shareAddress}">Post</a></div></header>
${figure(article, 0, article.lead, article.node % 2 === 0 ? 'sources' : 'plain', visit.largestImage, 'lead-image')}
<div class="article-body" lang="${article.language}">
${bodyHtml(article, visit, admission.whole, number)}
${pager(article, number, count)}
${admission.whole ? `<div class="newsletter-prompt"><strong>${say.newsletter}</strong> ${say.newsletterText} <a href="/newsletters">${say.signUp}</a></div>` : ''}
${pdf}</div>
${relatedTopics(article)}
${wallHtml}
</article>
<section class="article-more-from"${old ? ' id="relatedarticles"' : ''}><h2>${say.moreFrom}</h2>${more.map(card).join('\n')}</section>`;
  return document(
    {
      title: article.headline,
      language: article.language,
      path: article.path,
      description: article.dek,
      head:
        head(article, visit) +
        (number < count ? `\n<link rel="next" href="${visit.origin}${article.path}?page=${number + 1}">` : ''),
      main,
      bodyClass: 'page-article',
    },
    visit,
  );
}

/** The whole text without marks, for the feeds and for tests: paragraphs, subheads, quotations, items. */
export function plainText(article: Article): string[] {
  return parseBody(article.body).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(plain);
    if (block.kind === 'table') return block.rows.map((row) => row.map(plain).join(' · '));
    return block.kind === 'picture' || block.kind === 'break' ? [] : [plain(block.text)];
  });
}

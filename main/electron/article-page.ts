/** The document of the article frame: headline to topics around the stored body. Pure; the body was sanitised when it was stored. */
import type { ArticleDocument } from '../database/face.ts';
import { outsideLink, topicLink } from './address.ts';

export interface PageOptions {
  theme: 'light' | 'dark';
  /** How the reader's system writes dates, as a language tag. */
  locale: string;
  /** Which of these absolute addresses are stored articles, with their ids. */
  localArticles: (addresses: string[]) => Promise<Map<string, number>>;
}

const KIND: Record<ArticleDocument['article']['kind'], string> = {
  news: 'News',
  analysis: 'Analysis',
  memo: 'Memo',
  report: 'Report',
  event: 'Event',
  newsletter: 'Newsletter',
  podcast: 'Podcast',
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/** Text made safe for element content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/gu, (whole, name: string) => NAMED[name] ?? whole);

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return found === undefined ? null : unescapeHtml(found);
};

/** The picture from the library, or a line that says it is not stored; never an address that leaves the machine. */
function picture(assets: ArticleDocument['assets'], url: string, alt: string): string {
  const stored = assets[url];
  if (stored === undefined || stored === null)
    return `<span class="missing">${escapeHtml(alt === '' ? 'Picture not stored' : `Picture not stored: ${alt}`)}</span>`;
  const size =
    stored.width !== null && stored.height !== null ? ` width="${stored.width}" height="${stored.height}"` : '';
  return `<img src="broadsheet-article://asset/${stored.hash}" alt="${escapeHtml(alt)}"${size} decoding="async">`;
}

/**
 * Points pictures and links at what is stored here. The body is the sanitiser's own output, in which every attribute is
 * double-quoted and `<`, `>` occur in tags only; that is what makes working on tags by pattern sound.
 */
async function localBody(document: ArticleDocument, options: PageOptions): Promise<string> {
  const links = [...document.bodyHtml.matchAll(/<a\b[^>]*>/gu)]
    .map(([tag]) => attribute(tag, 'href'))
    .filter((href) => href !== null);
  const local = links.length > 0 ? await options.localArticles([...new Set(links)]) : new Map<string, number>();
  return document.bodyHtml
    .replace(/<img\b[^>]*>/gu, (tag) =>
      picture(document.assets, attribute(tag, 'data-asset-url') ?? '', attribute(tag, 'alt') ?? ''),
    )
    .replace(/<a\b[^>]*>/gu, (tag) => {
      const href = attribute(tag, 'href');
      if (href === null) return tag;
      const article = local.get(href);
      if (article !== undefined) return `<a href="broadsheet-article://article/${article}" title="Stored here">`;
      const stored = document.assets[href];
      if (stored?.mediaType === 'application/pdf')
        return `<a href="broadsheet-article://asset/${stored.hash}" title="Stored here">`;
      return `<a href="${escapeHtml(outsideLink(href))}" title="${escapeHtml(href)}">`;
    });
}

type DateStyle = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;

/** A time as the reader's own locale writes it; a locale that is none costs the format only. */
function written(time: number, locale: string, style: DateStyle): string {
  try {
    return new Intl.DateTimeFormat(locale, style).format(time);
  } catch {
    return new Intl.DateTimeFormat('en-GB', style).format(time);
  }
}

/** Byline and dates, each isolated: they may run the other way than the article. */
function bylineOf({ article }: ArticleDocument, locale: string): string {
  const element = (time: number, style: DateStyle): string =>
    `<time datetime="${new Date(time).toISOString()}">${escapeHtml(written(time, locale, style))}</time>`;
  const whole = { dateStyle: 'long', timeStyle: 'short' } as const;
  const { publishedAt, updatedAt } = article;
  const parts = [escapeHtml(article.byline)];
  if (publishedAt !== null) parts.push(element(publishedAt, whole));
  // Within a minute of publication an update is the publisher's own bookkeeping.
  if (publishedAt !== null && updatedAt !== null && updatedAt - publishedAt > 60_000) {
    const day = { dateStyle: 'long' } as const;
    const sameDay = written(updatedAt, locale, day) === written(publishedAt, locale, day);
    parts.push(`updated ${element(updatedAt, sameDay ? { timeStyle: 'short' } : whole)}`);
  }
  return parts
    .filter((part) => part !== '')
    .map((part) => `<bdi>${part}</bdi>`)
    .join(' · ');
}

function lead(document: ArticleDocument): string {
  const image = document.article.assets.find((asset) => asset.role === 'lead');
  if (image === undefined) return '';
  const caption = escapeHtml(document.article.leadCaption);
  const credit =
    document.article.leadCredit === '' ? '' : `<span class="credit">${escapeHtml(document.article.leadCredit)}</span>`;
  const words = [caption, credit].filter((part) => part !== '').join(' ');
  const shown = picture(document.assets, image.url, document.article.leadCaption);
  return `<figure class="lead">${shown}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>`;
}

const ENDING: Record<string, (publication: string) => string> = {
  teaser: (publication) => `${publication} gives only this part of the article without a subscription.`,
  locked: (publication) => `${publication} gives nothing of this article without a subscription.`,
};

/** What an article is called that has neither headline nor dek. */
const UNTITLED = 'Untitled';

/** Says of a topic that no publisher gave it. */
const DERIVED = 'Found in the text';

/** Topics as links to their pages, each as this publisher spells it: a name may run the other way than the article. */
function topicsOf({ topics }: ArticleDocument['article']): string {
  const links = topics.map(({ id, name, derived }) => {
    const words = `<bdi>${escapeHtml(name)}</bdi>`;
    return derived
      ? `<li><a class="derived" href="${topicLink(id)}" title="${DERIVED}">${words}<span class="unseen" lang="en"> (${DERIVED.toLowerCase()})</span></a></li>`
      : `<li><a href="${topicLink(id)}">${words}</a></li>`;
  });
  return links.length === 0 ? '' : `<ul class="topics" aria-label="Topics">${links.join('')}</ul>`;
}

const text = (name: string, className: string, value: string): string =>
  value === '' ? '' : `<${name} class="${className}">${value}</${name}>`;

/** The whole document as HTML. `#here` marks the reading position; its place comes by a style sheet of its own. */
export async function articlePage(document: ArticleDocument, options: PageOptions): Promise<string> {
  const { article } = document;
  const byline = bylineOf(document, options.locale);
  const body = await localBody(document, options);
  const headline = escapeHtml(article.headline.trim() || article.dek.trim() || UNTITLED);
  // A dek that stands for the headline is not said twice.
  const dek = article.headline.trim() === '' ? '' : escapeHtml(article.dek);
  const position = Math.round(article.position * 10_000) / 100;
  return [
    `<!doctype html><html lang="${escapeHtml(article.language === '' ? 'und' : article.language)}" dir="${article.direction}" data-theme="${options.theme}">`,
    `<head><meta charset="utf-8"><title>${headline}</title><meta name="viewport" content="width=device-width">`,
    '<link rel="stylesheet" href="broadsheet-article://style/article.css">',
    position > 0 ? `<link rel="stylesheet" href="broadsheet-article://style/position/${position}.css">` : '',
    `</head><body lang="${escapeHtml(article.language)}">`,
    '<span id="here"></span><article><header>',
    text('p', 'kicker', escapeHtml(KIND[article.kind])),
    `<h1>${headline}</h1>`,
    text('p', 'dek', dek),
    text('p', 'byline', byline),
    topicsOf(article),
    '</header>',
    lead(document),
    `<div class="body">${body}</div>`,
    text('p', 'access', escapeHtml(ENDING[article.access]?.(article.publicationTitle) ?? '')),
    '</article></body></html>',
  ].join('');
}

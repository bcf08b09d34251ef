/** The document of the article frame: headline to topics around the stored body. Pure; the body was sanitised when it was stored. */
import type { ArticleDocument, PaintedDocument } from '../database/face.ts';
import { placeSheet } from './article-place.ts';
import { directionOf } from '../../preload/message.ts';
import type { Say } from '../words/index.ts';
import { topicLink } from './address.ts';
import { linksIn, picture, renderBody } from './article-body.ts';
import { element, escapeHtml } from './article-html.ts';
import type { ArticleLook, FrameTheme } from './article-look.ts';
import { lookAttributes, lookSheet } from './article-look.ts';
import { notePapers, noteSheet, notesIn } from './article-notes.ts';
import { readingMinutes } from './reading-time.ts';

export interface PageOptions {
  theme: FrameTheme;
  look: ArticleLook;
  /** Says Broadsheet's own words, in the language of `look.locale`. */
  say: Say;
  platform: NodeJS.Platform;
  /** For paper: nothing to press, and the addresses of links at the end. */
  paper: boolean;
  /** Which of these absolute addresses are stored articles, with their ids. */
  localArticles: (addresses: string[]) => Promise<Map<string, number>>;
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

type Shown = ArticleDocument & Partial<PaintedDocument>;

/** Stands in a message where markup goes. */
const PLACE = '\u0001';

/** Byline, dates and how long it takes to read, each isolated: they may run the other way than the article. */
function bylineOf({ article, bodyHtml, head }: Shown, { say, look: { locale } }: PageOptions): string {
  const moment = (time: number, style: DateStyle): string =>
    `<time datetime="${new Date(time).toISOString()}">${escapeHtml(written(time, locale, style))}</time>`;
  const whole = { dateStyle: 'long', timeStyle: 'short' } as const;
  const { publishedAt, updatedAt, access } = article;
  const parts = [`<bdi>${head?.byline ?? escapeHtml(article.byline)}</bdi>`];
  const own = (markup: string): number => parts.push(`<bdi lang="${locale}">${markup}</bdi>`);
  if (publishedAt !== null) own(moment(publishedAt, whole));
  // Within a minute of publication an update is the publisher's own bookkeeping.
  if (publishedAt !== null && updatedAt !== null && updatedAt - publishedAt > 60_000) {
    const day = { dateStyle: 'long' } as const;
    const sameDay = written(updatedAt, locale, day) === written(publishedAt, locale, day);
    const time = moment(updatedAt, sameDay ? { timeStyle: 'short' } : whole);
    own(escapeHtml(say('article.updated', { time: PLACE })).replace(PLACE, () => time));
  }
  const minutes = readingMinutes(bodyHtml, article.wordCount, article.language);
  // Of a part nobody knows how long the whole takes.
  if (minutes > 0 && access !== 'teaser') own(escapeHtml(say('article.minutes', { count: minutes })));
  // A dot belongs to what follows it, and at the beginning of a line it lies out of sight (article-style.ts).
  return parts
    .filter((part) => part !== '<bdi></bdi>')
    .map((part, at) => `<span class="fact">${at === 0 ? '' : '<span class="dot">·</span> '}${part}</span>`)
    .join(' ');
}

function lead(document: Shown, say: Say, paper: boolean): string {
  const { assets, leadCaption, leadCredit } = document.article;
  const image = assets.find((asset) => asset.role === 'lead');
  if (image === undefined) return '';
  const caption = document.head?.leadCaption ?? escapeHtml(leadCaption);
  const credit = element('span', 'credit', document.head?.leadCredit ?? escapeHtml(leadCredit));
  const said = [caption, credit].filter((part) => part !== '').join(' ');
  const shown = picture({ assets: document.assets, say, paper }, image.url, leadCaption);
  return `<figure class="lead">${shown}${said === '' ? '' : `<figcaption>${said}</figcaption>`}</figure>`;
}

/** In the window's language, which may run the other way than the article. */
function endingOf({ access, publicationTitle: title }: ArticleDocument['article'], say: Say, locale: string): string {
  if (access !== 'teaser' && access !== 'locked') return '';
  return `<bdi lang="${locale}">${escapeHtml(say(`article.${access}`, { title }))}</bdi>`;
}

/** Topics as links to their pages, each as this publisher spells it: a name may run the other way than the article. */
function topicsOf({ topics }: ArticleDocument['article'], say: Say, locale: string): string {
  const derivedWords = escapeHtml(say('article.derived'));
  const links = topics.map(({ id, name, derived }) => {
    const shown = `<bdi>${escapeHtml(name)}</bdi>`;
    return derived
      ? `<li><a class="derived" href="${topicLink(id)}" title="${derivedWords}">${shown}<span class="unseen" lang="${locale}"> (${derivedWords.toLowerCase()})</span></a></li>`
      : `<li><a href="${topicLink(id)}">${shown}</a></li>`;
  });
  const label = escapeHtml(say('article.topics'));
  return links.length === 0 ? '' : `<ul class="topics" aria-label="${label}">${links.join('')}</ul>`;
}

/** Addresses of links, on paper, where nothing can be pressed. */
function addressList(addresses: readonly string[], say: Say): string {
  if (addresses.length === 0) return '';
  const items = addresses.map((address) => `<li>${escapeHtml(address)}</li>`).join('');
  return `<section class="addresses"><h2><bdi>${escapeHtml(say('article.links'))}</bdi></h2><ol dir="ltr">${items}</ol></section>`;
}

/** A style sheet of the article's scheme; '' for no name. */
export const sheet = (name: string): string =>
  name === '' ? '' : `<link rel="stylesheet" href="broadsheet-article://style/${name}">`;

/** Each link is asked for in the library by itself; a text that has more is a list. */
const MOST_LINKS = 2_000;

/** The whole document as HTML. `#here` marks the reading position: in the body by its words, else by its share of the page; a style sheet of its own says where. */
export async function articlePage(document: Shown, options: PageOptions): Promise<string> {
  const { article, bodyHtml } = document;
  const { look, paper, say } = options;
  const links = linksIn(bodyHtml).slice(0, MOST_LINKS);
  const local = links.length > 0 ? await options.localArticles(links) : new Map<string, number>();
  const needs = { assets: document.assets, say, local, paper };
  const body = renderBody(bodyHtml, needs);
  const notes = paper ? [] : notesIn(bodyHtml).map((note) => ({ ...note, html: renderBody(note.html, needs).html }));
  const title = escapeHtml(article.headline.trim() || article.dek.trim() || say('article.untitled'));
  const { gap = null, head = null } = document;
  const headline = head === null || head.headline === '' ? title : head.headline;
  // A dek that stands for the headline is not said twice.
  const dek = head?.dek ?? (article.headline.trim() === '' ? '' : escapeHtml(article.dek));
  const position = Math.round(article.position * 10_000) / 100;
  const root = lookAttributes(look, options.theme, article.language, options.platform);
  const publication = `<bdi class="publication">${escapeHtml(article.publicationTitle)}</bdi>`;
  const kind = `<bdi class="kind" lang="${look.locale}">${escapeHtml(say(`article.kind-${article.kind}`))}</bdi>`;
  return [
    `<!doctype html><html lang="${escapeHtml(article.language === '' ? 'und' : article.language)}" dir="${article.direction}" ${root}>`,
    `<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">`,
    sheet('fonts.css'),
    sheet('article.css'),
    sheet(lookSheet(look)),
    sheet(noteSheet(notes.length)),
    paper
      ? sheet('paper.css')
      : gap !== null
        ? sheet(placeSheet(gap))
        : position > 0
          ? sheet(`position/${position}.css`)
          : '',
    `</head><body lang="${escapeHtml(article.language)}">`,
    `${gap === null ? '<span id="here"></span>' : ''}<article><header>`,
    element('p', 'kicker', `${publication} ${kind}`),
    `<h1>${headline}</h1>`,
    element('p', 'dek', dek),
    element('div', 'byline', element('p', 'facts', bylineOf(document, options))),
    topicsOf(article, say, look.locale),
    '</header>',
    lead(document, say, paper),
    `<div class="body">${body.html}</div>`,
    element('p', 'access', endingOf(article, say, look.locale)),
    addressList(body.addresses, say),
    `</article>${notePapers(notes, say)}</body></html>`,
  ].join('');
}

/** A few lines set as articles are, to see what a choice of type does. */
export function samplePage(options: Pick<PageOptions, 'theme' | 'look' | 'platform' | 'say'>): string {
  const { look } = options;
  const root = lookAttributes(look, options.theme, look.locale, options.platform);
  return [
    `<!doctype html><html lang="${look.locale}" dir="${directionOf(look.locale)}" class="sample" ${root}>`,
    '<head><meta charset="utf-8"><title></title>',
    sheet('fonts.css'),
    sheet('article.css'),
    sheet(lookSheet(look)),
    `</head><body><article><div class="body"><p>${escapeHtml(options.say('article.sample'))}</p></div></article></body></html>`,
  ].join('');
}

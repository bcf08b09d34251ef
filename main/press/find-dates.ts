/** When a page's article was published and changed, by what it declares and what it shows. */
import { parseDate } from './dates.ts';
import { selectAll, textOf, type Document, type Element } from './dom.ts';
import type { PageHints, PageJob } from './face.ts';
import type { PageMetadata } from './metadata.ts';
import { words } from './words.ts';

type Feed = PageJob['feed'];

const NAMES = words(`
  article:published_time og:article:published_time parsely-pub-date sailthru.date datepublished pubdate
  publishdate publish-date date dc.date dc.date.issued dcterms.created article.published published_at
  cxenseparse:recs:publishtime article_date_original originalpublicationdate timestamp
  dc.terms.issued dcterms.issued dcterms.date citation_date citation_publication_date pub_date publication_date displaydate
`);
const UPDATES = words(`
  article:modified_time og:updated_time datemodified lastmod last-modified article:updated_time
  dcterms.modified dc.date.modified
`);
const SHOWN = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  '.published',
  '.entry-date',
  '.post-date',
  '.article-date',
  '.date',
  '[class*="publish" i]',
  '[class*="date" i]',
];
const DAY = 86_400_000;
/** Countries with one time zone and no summer time, by the language that is written there only. */
const ZONE_OF_LANGUAGE: Readonly<Record<string, string>> = { ja: '+09:00', ko: '+09:00' };

/**
 * When it was published and, if later, updated. A time without a zone is the country's where the language tells it. A date more
 * than a day after `now` is a mistake or an appointment, and counts as none.
 */
export function findDates(
  document: Document,
  hints: PageHints,
  metadata: PageMetadata,
  feed: Feed,
  now = Number.POSITIVE_INFINITY,
): { publishedAt: number | null; updatedAt: number | null } {
  const { article, meta, canonicalUrl } = metadata;
  const zone = ZONE_OF_LANGUAGE[metadata.htmlLanguage.slice(0, 2).toLowerCase()] ?? '';
  const notAfter = (date: number | null): number | null => (date !== null && date <= now + DAY ? date : null);
  const read = (value: string | null | undefined): number | null => notAfter(parseDate(written(value ?? '', zone)));
  const dateOf = (element: Element): number | null => dateIn(element, read);
  const hinted = (hints.published ?? []).flatMap((selector) => selectAll(document, selector).slice(0, 1).map(dateOf));
  const declared = [article?.published, ...NAMES.map((name) => meta.get(name))].map(read);
  const shown = SHOWN.flatMap((selector) => selectAll(document, selector).slice(0, 3).map(dateOf));
  const day = first([...declared, ...hinted]);
  const published =
    (day !== null && day % DAY === 0 ? withTime(day, [...declared, ...shown]) : day) ??
    first(shown) ??
    dateAfterHeadline(document, read) ??
    labelledDate(document, read) ??
    notAfter(dateInPath(canonicalUrl));
  const updated = first([article?.modified, ...UPDATES.map((name) => meta.get(name))].map(read));
  // A page's date without time or zone says less than the feed's.
  const publishedAt =
    feed.publishedAt !== null &&
    (published === null || (published % DAY === 0 && Math.abs(published - feed.publishedAt) < 2 * DAY))
      ? feed.publishedAt
      : published;
  return {
    publishedAt: publishedAt ?? updated,
    updatedAt: updated !== null && publishedAt !== null && updated > publishedAt ? updated : null,
  };
}

const first = (dates: readonly (number | null)[]): number | null => dates.find((date) => date !== null) ?? null;

/** Of a bare day the time, where the page has one for the same day, of whatever zone. */
const withTime = (day: number, dates: readonly (number | null)[]): number =>
  dates.find((date) => date !== null && date % DAY !== 0 && date > day - DAY / 2 && date < day + 1.5 * DAY) ?? day;

/** Years, months and days by the signs of East Asia as numbers, with a zone where none is written. */
function written(value: string, zone: string): string {
  const text = value
    .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u, '$1-$2-$3 ')
    .replace(/(\d{1,2})\s*[時시]\s*(\d{1,2})\s*[分분]/u, '$1:$2');
  const isLocal = zone !== '' && /^\D*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T\s]+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u.test(text);
  if (!isLocal) return text;
  return /\d:\d/u.test(text) ? `${text.trim()}${zone}` : `${text.trim()} 00:00${zone}`;
}

function dateIn(element: Element, read: (value: string | null) => number | null): number | null {
  const attributes = ['datetime', 'content', 'data-datetime', 'data-timestamp', 'title'].map((name) =>
    read(element.getAttribute(name)),
  );
  const text = textOf(element);
  return first([...attributes, text.length > 80 ? null : read(text.replace(/^[\p{L}\s]{2,20}[:：]\s*/u, ''))]);
}

const FULL_DATE =
  /(?<!\d)\d{4}\s*(?:[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]|[/.-]\d{1,2}[/.-]\d{1,2})(?!\d)(?:\s*\d{1,2}(?::|[時시])\s*\d{2}[分분]?)?/u;

/** A full date in one of the short lines beside the headline, on pages that name nothing. */
function dateAfterHeadline(document: Document, read: (value: string) => number | null): number | null {
  const headline = document.querySelector('h1');
  let line = headline?.nextElementSibling ?? headline?.parentElement?.nextElementSibling ?? null;
  for (let seen = 0; line !== null && seen < 3; seen += 1, line = line.nextElementSibling) {
    const text = textOf(line);
    const date = text.length > 160 ? undefined : FULL_DATE.exec(text)?.[0];
    if (date !== undefined) return read(date);
  }
  return null;
}

const LABELLED = new RegExp(
  String.raw`(?:公開日|掲載日|配信(?:開始)?日|発行日|投稿日|登録日|(?:最終)?更新日|发布(?:时间|日期)|등록일?|입력|published|posted|updated|veröffentlicht|erstellt|stand|publié|mis à jour|publicado|fecha|data|pubblicato|дата|опубликовано)(?: (?:on|am|le|il|el))?\s*[:：]?\s*(${FULL_DATE.source}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.? \p{L}{3,12} \d{4})`,
  'iu',
);

/** The first date that a word says to be the text's, on pages that name nothing. */
function labelledDate(document: Document, read: (value: string) => number | null): number | null {
  const date = LABELLED.exec(textOf(document.body).slice(0, 200_000))?.[1];
  return date === undefined ? null : read(date);
}

function dateInPath(address: string): number | null {
  const day = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:\/|[-_.])/u.exec(address);
  return day === null ? null : parseDate(`${day[1]}-${day[2]}-${day[3]}`);
}

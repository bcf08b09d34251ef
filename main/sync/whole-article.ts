/** What more of an article its first page leads to: its other pages, or another form of it. As politely as every request. */
import type { Problem } from '../../preload/model.ts';
import type { PendingPage } from '../database/face.ts';
import type { ExtractedArticle, PageHints, PageJob, PressJobs } from '../press/face.ts';
import { hostOf } from './addresses.ts';
import { documentOf, timeOfDay, visit, type Errand, type Tools, type Visit } from './errand.ts';
import { notAnArticleWords, pressWords, problem } from './problems.ts';
import { keepSilence } from './silence.ts';

/** More pages no article has; a pager that goes on is a trap or an archive. */
export const maxPages = 20;

/** What the parts of one article are asked for with. */
export interface Way {
  tools: Tools;
  errand: Errand;
  page: PendingPage;
  hints: PageHints;
  /** Whether the reader asked for this article knowing that it may cost a free read. */
  spends: boolean;
  /** Tells the log why an address gave nothing. */
  log: (url: string, why: Problem) => void;
}

/** An article as whole as it came. */
export interface Whole {
  article: ExtractedArticle;
  /** `put-off`: the network or the host wants the rest later; `held`: it might cost free reads, which takes a click. */
  rest: 'came' | 'put-off' | 'held';
}

/** The article of a first page with what that leads to. `url` is the page's own address after redirects. */
export async function wholeArticle(way: Way, first: ExtractedArticle, url: string): Promise<Whole> {
  const isCounted = first.signs.meter !== null && !way.spends;
  if (first.otherForm !== '' && !isCounted) {
    const other = await otherForm(way, first);
    if (other.article !== first || other.rest !== 'came') return other;
  }
  if (first.nextPage === '') return { article: first, rest: 'came' };
  if (isCounted) return joined(way, { first, rest: [], isCut: true }, 'held');
  return allPages(way, first, url);
}

/** AMP's or the printer's form, where it has more text and is no less open. */
async function otherForm(way: Way, first: ExtractedArticle): Promise<Whole> {
  const came = await readPart(way, first.otherForm);
  if (came === 'put-off') return { article: first, rest: 'put-off' };
  if (came === null || came.article.notAnArticle !== null) return { article: first, rest: 'came' };
  const { article } = came;
  const isBetter = article.wordCount > first.wordCount && (article.access === 'full' || first.access !== 'full');
  if (!isBetter) return { article: first, rest: 'came' };
  const { bodyHtml, bodyText, wordCount, images, documents, access, accessReasons, evidence } = article;
  const text = { bodyHtml, bodyText, wordCount, images, documents, access, accessReasons, evidence };
  // What the page says of the article it says best; of its text it had little.
  const leadImage = first.leadImage ?? article.leadImage;
  return { article: { ...first, ...text, notAnArticle: null, leadImage }, rest: 'came' };
}

/** Every page in turn, until the last, one that is no page of it, or one that does not come. */
async function allPages(way: Way, first: ExtractedArticle, url: string): Promise<Whole> {
  const rest: ExtractedArticle[] = [];
  const visited = new Set([url]);
  const texts = new Set([first.bodyText]);
  let next = first.nextPage;
  while (next !== '' && !visited.has(next)) {
    if (rest.length + 1 >= maxPages) return joined(way, { first, rest, isCut: true }, 'came');
    visited.add(next);
    const part = { first: [url, first.canonicalUrl], number: rest.length + 2 };
    // Each page names the one after it.
    // oxlint-disable-next-line no-await-in-loop
    const came = await readPart(way, next, part);
    if (came === 'put-off') return joined(way, { first, rest, isCut: true }, 'put-off');
    if (came === null || came.article.notAnArticle !== null) return joined(way, { first, rest, isCut: true }, 'came');
    // Sent back to a page that was read, or given it under another address.
    if ((came.url !== next && visited.has(came.url)) || texts.has(came.article.bodyText)) break;
    visited.add(came.url);
    texts.add(came.article.bodyText);
    rest.push(came.article);
    next = came.article.nextPage;
  }
  return rest.length === 0 ? { article: first, rest: 'came' } : joined(way, { first, rest, isCut: false }, 'came');
}

async function joined(
  { tools, log, page }: Way,
  pages: PressJobs['joinPages']['input'],
  rest: Whole['rest'],
): Promise<Whole> {
  const result = await tools.press.run('joinPages', pages);
  if (result.ok) return { article: result.value, rest };
  if (result.code !== 'stopped') log(page.url, problem('unreadable', hostOf(page.url), result.message));
  return { article: pages.first, rest: result.code === 'stopped' ? 'put-off' : rest };
}

interface Came {
  article: ExtractedArticle;
  /** After redirects. */
  url: string;
}

/** One more page by the same session; null when it gave nothing, which the log tells. */
async function readPart(way: Way, url: string, part?: PageJob['part']): Promise<Came | null | 'put-off'> {
  const { tools, errand, page } = way;
  const asked = { url, wanted: 'page', publicationId: page.publicationId } as const;
  return visit(tools, errand, asked, async (verdict) => {
    if (verdict.is === 'fine') return read(way, verdict.answer, part);
    return notCome(way, url, verdict);
  });
}

async function read(
  { tools, page, hints, log }: Way,
  answer: Parameters<typeof documentOf>[0],
  part?: PageJob['part'],
): Promise<Came | null | 'put-off'> {
  const { headline, dek, byline, publishedAt, language, publicationTitle } = page;
  const { url } = answer;
  const result = await tools.press.run('readPage', {
    document: documentOf(answer),
    hints,
    // How long the whole text is, the feed may say: no part can be measured by that.
    feed: { headline, dek, byline, publishedAt, bodyText: '', language, publication: publicationTitle },
    ...(part === undefined ? {} : { part }),
  });
  if (result.ok) {
    if (result.value.notAnArticle !== null)
      log(url, problem('not-an-article', hostOf(url), notAnArticleWords(result.value.notAnArticle)));
    return { article: result.value, url };
  }
  if (result.code === 'stopped') return 'put-off';
  log(url, problem('unreadable', hostOf(url), pressWords(result.code)));
  return null;
}

/** Whether a page that did not come is waited for, or done without. */
async function notCome(
  { tools, log }: Way,
  url: string,
  verdict: Exclude<Visit, { is: 'fine' }>,
): Promise<null | 'put-off'> {
  switch (verdict.is) {
    case 'silenced':
      log(url, problem('rate-limited', verdict.host, timeOfDay(verdict.until)));
      await keepSilence(tools, verdict.host, verdict.until);
      return 'put-off';
    case 'stopped':
    case 'offline':
    case 'held':
      return 'put-off';
    case 'unreachable':
      log(url, verdict.problem);
      return verdict.alone ? null : 'put-off';
    case 'failed':
      log(url, verdict.problem);
      return null;
    case 'not-modified':
      log(url, problem('server-error', hostOf(url), 'status 304 without being asked'));
      return null;
  }
}

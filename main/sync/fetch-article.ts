/** One article's page, top to bottom: GET in the publication's session, press, library. Nothing bad replaces anything. */
import type { Problem } from '../../preload/model.ts';
import type { NewPage, PendingPage } from '../database/face.ts';
import type { ExtractedArticle, PageHints } from '../press/face.ts';
import { hostOf } from './addresses.ts';
import { documentOf, timeOfDay, toldHeld, visit, type Errand, type Outcome, type Tools, type Visit } from './errand.ts';
import { backoff } from './host-rules.ts';
import { normaliseAddress } from './identity.ts';
import type { JournalEntry } from './journal.ts';
import type { FetchedAnswer, SeenPage } from './ports.ts';
import { keptWords, notAnArticleWords, pressWords, problem, saidOf } from './problems.ts';
import { keepSilence } from './silence.ts';
import { wholeArticle, type Way } from './whole-article.ts';
import { accessSaid } from '../words/access-words.ts';
import type { Said } from '../words/said.ts';
import { saying } from '../words/said.ts';

/** After this many failures in a row the article keeps what its feed said; the reader can still ask again. */
export const maxPageAttempts = 6;

/**
 * Fetches, reads and stores the page of one article. Without validators: a page is asked for again only when its feed
 * or the reader says so, and then a 304 would say nothing the library could store.
 * @param hints corrections of the publication's profile
 */
export async function fetchArticle(
  tools: Tools,
  errand: Errand,
  page: PendingPage,
  hints: PageHints,
): Promise<Outcome> {
  const { publicationId, articleId } = page;
  const clicked = tools.clicked.get(articleId);
  tools.clicked.delete(articleId);
  const by = { hand: clicked !== undefined, spends: clicked?.spends === true };
  const admitted = await tools.admission.admit({ publicationId, articleId }, by);
  if (admitted === 'wait') return 'put-off';
  if (admitted === 'hold') return held(tools, page);
  const standing = tools.admission.standing(publicationId);
  const stands = (): boolean => tools.admission.standing(publicationId) === standing;
  let came: Came | FirstPage = notRead('put-off');
  // Many wait at the gate, and meanwhile a session may end or a meter show itself.
  const admittedErrand = { ...errand, mayGo: () => errand.mayGo() && stands() };
  const asked = { url: page.url, wanted: 'page', publicationId } as const;
  try {
    came = await visit(tools, admittedErrand, asked, (verdict) => became(tools, page, hints, verdict, () => !stands()));
    // The place of the first answer in memory was given back: whoever holds one while waiting for another may wait for ever.
    if ('article' in came) came = await goneOn({ tools, errand: admittedErrand, page, hints, spends: by.spends }, came);
    return came.outcome;
  } finally {
    const { read, outcome, signInPage: sentToSignIn } = 'article' in came ? notRead('put-off') : came;
    const putOff = outcome === 'put-off';
    if (!read) await tools.admission.unread({ publicationId, articleId, putOff, sentToSignIn, host: hostOf(page.url) });
  }
}

/** What an answer, or the want of one, means for the article. */
async function became(
  tools: Tools,
  page: PendingPage,
  hints: PageHints,
  verdict: Visit,
  isStale: () => boolean,
): Promise<Came | FirstPage> {
  switch (verdict.is) {
    case 'stopped':
      return notRead('put-off');
    case 'offline':
      log(tools, page, 'skip', 'offline', saidOf(problem('offline', '')));
      return notRead('put-off');
    case 'held': {
      const told = toldHeld(tools, page.url, verdict.by);
      if (told !== null) log(tools, page, 'skip', told.code, saidOf(told));
      return notRead('put-off');
    }
    case 'silenced': {
      const found = problem('rate-limited', verdict.host, timeOfDay(verdict.until));
      log(tools, page, 'skip', 'retry-after', saidOf(found));
      await keepSilence(tools, verdict.host, verdict.until);
      return notRead('put-off');
    }
    case 'unreachable':
      if (verdict.alone) return notRead(await failed(tools, page, verdict.problem, false));
      log(tools, page, 'failure', verdict.problem.code, saidOf(verdict.problem));
      return notRead('put-off');
    case 'failed':
      return notRead(
        await failed(tools, page, verdict.problem, verdict.final),
        verdict.problem.code === 'needs-sign-in',
      );
    case 'not-modified': {
      const found = problem('server-error', hostOf(page.url), 'status 304 without being asked');
      return notRead(await failed(tools, page, found, false));
    }
    case 'fine':
      return received(tools, page, verdict.answer, hints, isStale);
  }
}

/** The publisher would count it as a free read: that takes the reader's click. */
async function held(tools: Tools, page: PendingPage): Promise<Outcome> {
  await tools.library.holdPage(page.articleId);
  tools.changes.articles([page.articleId]);
  // Once for a publication, or the log would hold nothing else.
  if (!tools.toldHeld.has(page.publicationId))
    log(tools, page, 'skip', 'held-for-meter', saidOf(problem('spends-read', hostOf(page.url))));
  tools.toldHeld.add(page.publicationId);
  return 'unchanged';
}

/** What became of an answer: whether the page could be read, and whether it was one that asks for a sign-in. */
interface Came {
  outcome: Outcome;
  read: boolean;
  signInPage: boolean;
}

const notRead = (outcome: Outcome, signInPage = false): Came => ({ outcome, read: false, signInPage });

async function received(
  tools: Tools,
  page: PendingPage,
  answer: FetchedAnswer,
  hints: PageHints,
  isStale: () => boolean,
): Promise<Came | FirstPage> {
  const { press } = tools;
  const host = hostOf(answer.url);
  const contentType = answer.headers['content-type'] ?? '';
  if (/^(application\/(pdf|zip|octet-stream|epub)|image\/(?!svg)|audio\/|video\/)/i.test(contentType)) {
    return notRead(await failed(tools, page, problem('not-a-page', host, contentType), true));
  }
  const { headline, dek, byline, publishedAt, bodyText, language, publicationTitle } = page;
  const read = await press.run('readPage', {
    document: documentOf(answer),
    hints,
    feed: { headline, dek, byline, publishedAt, bodyText, language, publication: publicationTitle },
  });
  if (!read.ok) {
    if (read.code === 'stopped') return notRead('put-off');
    // Memory and time do not grow by asking again.
    return notRead(
      await failed(tools, page, problem('unreadable', host, pressWords(read.code)), read.code !== 'unreadable'),
    );
  }
  const { url, headers } = answer;
  return { article: read.value, url, headers, stale: isStale() };
}

/** A first page that was read, before anything else is asked for on its account. */
interface FirstPage {
  article: ExtractedArticle;
  /** Address of the answer, and its headers. */
  url: string;
  headers: FetchedAnswer['headers'];
  stale: boolean;
}

/** Stores the first page with what it leads to: what came of that at once, the rest when it may be asked for. */
async function goneOn(way: Omit<Way, 'log'>, first: FirstPage): Promise<Came> {
  const { tools, page } = way;
  const { publicationId, articleId } = page;
  const tell = (url: string, why: Problem): void =>
    tools.journal.log({
      level: 'failure',
      subject: 'page',
      code: why.code,
      message: saidOf(why),
      url,
      publicationId,
      articleId,
    });
  const { article, rest } = await wholeArticle({ ...way, log: tell }, first.article, first.url);
  const came = await stored(tools, page, { ...first, article });
  if (!came.read || rest === 'came') return came;
  await tools.library.requeuePage(articleId);
  return { ...came, outcome: rest === 'held' ? await held(tools, page) : 'put-off' };
}

function seenIn({ publicationId, articleId }: PendingPage, { article, headers, url, stale }: FirstPage): SeenPage {
  const { signs, access } = article;
  return { publicationId, articleId, signs, access, headers, host: hostOf(url), stale };
}

async function stored(tools: Tools, page: PendingPage, found: FirstPage): Promise<Came> {
  const { library, clock, changes } = tools;
  const { article, headers } = found;
  const host = hostOf(found.url);
  if (article.notAnArticle !== null) {
    const { code, what = '' } = article.notAnArticle;
    const wall = code === 'sign-in' || /log.?in|sign.?in|password/i.test(what);
    const why = wall
      ? problem('needs-sign-in', host)
      : problem('not-an-article', host, notAnArticleWords(article.notAnArticle));
    return notRead(await failed(tools, page, why, false), wall);
  }
  const outcome = await library.storePage(page.articleId, newPage(article), {
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    now: clock.now(),
  });
  if ('kept' in outcome) {
    changes.articles([page.articleId]);
    log(tools, page, 'info', 'kept', saying('log.kept', { why: keptWords(outcome.kept) }));
    await tools.admission.seen(seenIn(page, found));
    return { outcome: 'done', read: true, signInPage: false };
  }
  changes.articles([...outcome.stored.added, ...outcome.stored.changed, ...outcome.stored.removed]);
  const { access, accessReasons, wordCount, images } = article;
  const told = { access, words: wordCount, images: images.length, why: accessReasons.map(accessSaid) };
  log(tools, page, 'info', `page-${access}`, saying('log.page', told));
  await tools.admission.seen(seenIn(page, found));
  return { outcome: 'done', read: true, signInPage: false };
}

/** What the press found, without what only it and the log need; the canonical address as other articles' are compared. */
function newPage(article: ExtractedArticle): NewPage {
  const {
    accessReasons: _1,
    notAnArticle: _2,
    signs: _3,
    nextPage: _4,
    otherForm: _5,
    evidence: _6,
    ...page
  } = article;
  const canonicalUrl = normaliseAddress(page.canonicalUrl);
  // Sites that name their front page as every article's canonical address would make one article of all.
  const isFrontPage = canonicalUrl !== '' && new URL(canonicalUrl).pathname === '/' && !canonicalUrl.includes('?');
  return { ...page, canonicalUrl: isFrontPage ? '' : canonicalUrl };
}

/** Asks again later, ever more rarely. */
async function failed(tools: Tools, page: PendingPage, why: Problem, final: boolean): Promise<Outcome> {
  const now = tools.clock.now();
  const attempts = page.attempts + 1;
  // Signing in puts such a page back in line; asking again before that is of no use to anybody.
  const waits = why.code === 'needs-sign-in';
  const retryAt = final || waits || attempts >= maxPageAttempts ? null : now + backoff(attempts, tools.random);
  await tools.library.pageFailed(page.articleId, why, retryAt, now);
  if (retryAt !== null) tools.retries.at(retryAt);
  tools.changes.articles([page.articleId]);
  log(tools, page, 'failure', why.code, saidOf(why));
  return 'failed';
}

function log(
  tools: Tools,
  page: PendingPage,
  level: JournalEntry['level'],
  code: string,
  message: Said | string,
): void {
  const { url, publicationId, articleId } = page;
  tools.journal.log({ level, subject: 'page', code, message, url, publicationId, articleId });
}

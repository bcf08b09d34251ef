/**
 * Asks the publisher whether the reader is signed in: by the profile's marks, by an article of which only part was to be
 * read, by the links of its front page, in this order.
 */
import type { Library, Terms } from '../database/face.ts';
import type { PageHints, Press, Signs } from '../press/face.ts';
import type { FetchedAnswer } from '../sync/ports.ts';
import { judgeByArticle, judgeByLinks, judgeByProfile, type Judgement } from './evidence.ts';
import type { Ask, SessionMarks, SessionStore } from './ports.ts';

export interface VerifyNeeds {
  library: Pick<Library, 'newestGated' | 'article'>;
  press: Press;
  ask: Ask;
  sessions: Pick<SessionStore, 'cookieNames'>;
}

export interface Whose {
  id: number;
  title: string;
  siteUrl: string;
  marks: SessionMarks;
  hints: PageHints;
}

export interface Finding {
  /** Null when the answers say nothing. */
  judgement: Judgement | null;
  /** Of the front page, null when it did not come. */
  signs: Signs | null;
  /** The reader's name, '' when no page gave it. */
  account: string;
  /** Address of the article that came whole, '' when none did. */
  witness: string;
  /** False when no answer came at all: then nothing is known. */
  answered: boolean;
}

/** The front page (or what the profile names) and what it shows; `sign-in` when it leads to the log-in page, null when it did not come. */
export async function lookAtSite(
  { ask, press }: Pick<VerifyNeeds, 'ask' | 'press'>,
  { id, siteUrl, marks }: Whose,
): Promise<{ answer: FetchedAnswer; signs: Signs } | 'sign-in' | null> {
  const answer = await ask(id, marks.checkUrl ?? siteUrl);
  if (answer === null || answer === 'sign-in') return answer;
  const { headers, url } = answer;
  const read = await press.run('readSigns', {
    document: { body: answer.body, url, contentType: headers['content-type'] ?? '' },
    marks: marks.selectors,
  });
  return read.ok ? { answer, signs: read.value } : null;
}

/** Which evidence may show a reader signed in: not what looks the same for everybody. What shows the end needs no trust. */
export interface Trust {
  /** The site's links did not greet somebody who was signed out. */
  links: boolean;
  /** The article was only a part for somebody who was signed out. */
  article: boolean;
}

/** What the site shows before anybody signs in, as the base line of what may be trusted afterwards. */
export async function lookBefore(
  needs: VerifyNeeds,
  whose: Whose,
  mayReadArticle: boolean,
): Promise<{ trust: Trust; signInUrl: string }> {
  const [site, article] = await Promise.all([
    lookAtSite(needs, whose),
    mayReadArticle ? readArticle(needs, whose, '') : null,
  ]);
  const signs = site === 'sign-in' ? null : site;
  return {
    trust: {
      links: site === 'sign-in' || (signs !== null && signs.signs.links !== 'in'),
      article: article !== null && article.judgement?.shows !== 'in',
    },
    signInUrl: signs?.signs.signInUrl ?? '',
  };
}

/**
 * @param witness an article that came whole before, '' for none
 * @param mayReadArticle false where the publisher would count that as a free read
 */
export async function findOut(
  needs: VerifyNeeds,
  whose: Whose,
  { witness, mayReadArticle, trust }: { witness: string; mayReadArticle: boolean; trust: Trust },
): Promise<Finding> {
  const site = await lookAtSite(needs, whose);
  if (site === 'sign-in') {
    // Whoever is signed in is let in there.
    const by = whose.marks.checkUrl === null ? 'links' : 'profile';
    return { judgement: { shows: 'out', by }, signs: null, account: '', witness: '', answered: true };
  }
  const signs = site?.signs ?? null;
  if (site !== null) {
    const cookieNames = await needs.sessions.cookieNames(whose.id);
    const judgement = judgeByProfile({ signs: site.signs, headers: site.answer.headers, cookieNames }, whose.marks);
    if (judgement !== null) return { judgement, signs, account: site.signs.account, witness: '', answered: true };
  }
  const article = mayReadArticle ? await readArticle(needs, whose, witness) : null;
  const found = {
    signs,
    account: signs?.account || (article?.signs?.account ?? ''),
    witness: trust.article && article?.judgement?.shows === 'in' ? article.url : '',
    answered: site !== null || article !== null,
  };
  const byArticle = article?.judgement ?? null;
  if (byArticle !== null && (byArticle.shows === 'out' || trust.article)) return { ...found, judgement: byArticle };
  const links = [signs, article?.signs].flatMap((one) =>
    one === null || one === undefined ? [] : [judgeByLinks(one)],
  );
  const byLinks = links.find((one) => one !== null) ?? null;
  return { ...found, judgement: byLinks?.shows === 'in' && !trust.links ? null : byLinks };
}

async function readArticle(
  { library, press, ask }: VerifyNeeds,
  { id, title, hints }: Whose,
  witness: string,
): Promise<{ url: string; signs: Signs | null; judgement: Judgement | null } | null> {
  const gated = witness === '' ? await library.newestGated(id) : null;
  const url = witness === '' ? (gated?.url ?? '') : witness;
  if (url === '') return null;
  const answer = await ask(id, url);
  if (answer === null) return null;
  if (answer === 'sign-in')
    return { url, signs: null, judgement: witness === '' ? null : { shows: 'out', by: 'teaser' } };
  const held = gated === null ? null : await library.article(gated.articleId);
  const read = await press.run('readPage', {
    document: { body: answer.body, url: answer.url, contentType: answer.headers['content-type'] ?? '' },
    hints,
    feed: {
      headline: held?.headline ?? '',
      dek: held?.dek ?? '',
      byline: held?.byline ?? '',
      publishedAt: held?.publishedAt ?? null,
      bodyText: '',
      language: held?.language ?? '',
      publication: title,
    },
  });
  if (!read.ok) return null;
  const { access, signs, notAnArticle } = read.value;
  const judgement = notAnArticle === null ? judgeByArticle(access, signs.links, witness !== '') : null;
  return { url, signs, judgement };
}

/** The terms after the front page was looked at, by someone who is not signed in. */
export function withSurvey(terms: Terms, signs: Signs | null, now: number): Terms {
  if (signs === null) return terms;
  return { ...terms, surveyedAt: now, signInUrl: signs.signInUrl || terms.signInUrl };
}

/**
 * Whether a page may be fetched without a click, and what pages show of the reader. Where nobody knows yet how a
 * publication treats those who are not signed in, its front page is looked at first, and then one article alone: a meter
 * must not run because we are fast.
 */
import { isOwnHost } from '../sync/addresses.ts';
import type { Admission, AskedBy, SeenPage } from '../sync/ports.ts';
import type { Book } from './book.ts';
import { judgeByLinks, judgeByProfile } from './evidence.ts';
import type { SessionMarks } from './ports.ts';
import { allowanceLeft, isCounted, isReader, leftIn, withMeter, withReadReturned, withReadUsed } from './terms.ts';

export interface AdmissionNeeds {
  book: Book;
  now: () => number;
  placeOf(publicationId: number): Promise<{ siteUrl: string; marks: SessionMarks }>;
  /** Looks at the front page and notes its terms; resolves also when it did not come. */
  survey(publicationId: number): Promise<void>;
  /** Something hints that the session has ended: asks the publisher; resolves when it is known, or at once when it was asked lately. */
  suspect(publicationId: number, sentToSignIn: boolean): Promise<void>;
  /** Runs what nobody waits for; must not reject. */
  background: (work: Promise<unknown>) => void;
  /** Pages that were told to wait may go. */
  goOn(): void;
  /** The publication turned out to count reads. */
  foundMeter(publicationId: number): void;
}

/** A front page that did not come is asked for again after this time, not before every page. */
const SURVEY_AGAIN_MS = 10 * 60_000;
/** A reader who is signed in counts as counted only when this many pages have said so. */
const SIGHTINGS = 2;

export function createAdmission(needs: AdmissionNeeds): Admission {
  const { book, now } = needs;
  const surveys = new Map<number, { at: number; done: Promise<void> }>();
  /** The article that is to show how its publication treats its readers. */
  const probes = new Map<number, number>();
  /** Articles under way that were counted as free reads. */
  const spent = new Set<number>();
  const sightings = new Map<number, number>();
  /** Publications whose session is in doubt: until that is settled, no page is asked for as a reader's. */
  const doubted = new Set<number>();

  const doubt = async (id: number, sentToSignIn: boolean): Promise<void> => {
    if (doubted.has(id)) return;
    doubted.add(id);
    try {
      await needs.suspect(id, sentToSignIn);
    } finally {
      doubted.delete(id);
      needs.goOn();
    }
  };

  const surveyed = (id: number): Promise<void> => {
    const known = surveys.get(id);
    if (known !== undefined && now() - known.at < SURVEY_AGAIN_MS) return known.done;
    const done = needs.survey(id);
    surveys.set(id, { at: now(), done });
    return done;
  };

  /** @param answered false where it was put off: those that wait would be put off like it */
  const endProbe = (publicationId: number, articleId: number, answered: boolean): void => {
    if (probes.get(publicationId) !== articleId) return;
    probes.delete(publicationId);
    if (answered) needs.goOn();
  };

  /** Counts a free read where there is one: the reader's click, or one of those allowed. */
  const useRead = async (id: number, articleId: number, spends: boolean): Promise<boolean> => {
    let may = false;
    await book.change(id, (terms) => {
      // Neither a click nor an allowance buys what is used up.
      may = (spends || allowanceLeft(terms, now()) > 0) && leftIn(terms, now()) !== 0;
      return may ? withReadUsed(terms, now()) : terms;
    });
    if (may) spent.add(articleId);
    return may;
  };

  return {
    admit: async ({ publicationId, articleId }, { hand, spends }: AskedBy) => {
      const session = await book.session(publicationId);
      const { status } = session;
      const first = await book.terms(publicationId);
      if (isReader(status) && doubted.has(publicationId)) return 'wait';
      if (isReader(status) && !isCounted(first, session)) return 'go';
      if (!first.metered && !first.proven && first.surveyedAt === null) await surveyed(publicationId);
      const terms = await book.terms(publicationId);
      if (isCounted(terms, session)) return (await useRead(publicationId, articleId, spends)) ? 'go' : 'hold';
      if (terms.proven || hand) return 'go';
      if (probes.has(publicationId)) return 'wait';
      probes.set(publicationId, articleId);
      return 'go';
    },

    standing: (publicationId) => {
      const known = book.peek(publicationId);
      if (known === null) return 'unknown';
      const { session, terms } = known;
      return [
        isReader(session.status),
        doubted.has(publicationId),
        session.verifiedAt === null,
        session.since,
        terms.metered,
        terms.countsReaders,
      ].join(' ');
    },

    seen: async (page) => {
      const { publicationId, articleId } = page;
      spent.delete(articleId);
      const { siteUrl, marks } = await needs.placeOf(publicationId);
      // A page on another's site says nothing of this publication but that it could be read.
      const isOwn = isOwnHost(page.host, siteUrl);
      const session = await book.session(publicationId);
      const before = await book.terms(publicationId);
      await book.change(publicationId, (terms) => {
        const metered = isOwn && !page.stale && mayCount(page, session.status) ? withPage(terms, page) : terms;
        const { signInUrl } = page.signs;
        const isNews = isOwn && signInUrl !== '' && metered.signInUrl === '';
        const proves = !metered.metered && !metered.proven && !isReader(session.status);
        return isNews || proves
          ? { ...metered, ...(isNews ? { signInUrl } : {}), proven: metered.proven || proves }
          : metered;
      });
      const after = await book.terms(publicationId);
      if (after.metered && !before.metered) needs.foundMeter(publicationId);
      endProbe(publicationId, articleId, true);
      if (session.status !== 'signed-out' && isOwn && !page.stale) await weigh(page, marks);

      function withPage(terms: typeof before, { signs }: SeenPage): typeof before {
        return withMeter(terms, signs.meter, session.status, now());
      }
    },

    unread: async ({ publicationId, articleId, putOff, sentToSignIn, host }) => {
      endProbe(publicationId, articleId, !putOff);
      if (spent.delete(articleId) && putOff)
        await book.change(publicationId, (terms) => withReadReturned(terms, now()));
      if (!sentToSignIn) return;
      const { siteUrl } = await needs.placeOf(publicationId);
      const { status } = await book.session(publicationId);
      if (isReader(status) && isOwnHost(host, siteUrl)) needs.background(doubt(publicationId, true));
    },
  };

  /** To someone who is signed in one line with a number may mean anything; a second page that says so does not. */
  function mayCount({ publicationId, signs }: SeenPage, status: Parameters<typeof isReader>[0]): boolean {
    if (signs.meter === null || !isReader(status) || signs.meter.left === null) return true;
    const count = (sightings.get(publicationId) ?? 0) + 1;
    sightings.set(publicationId, count);
    return count >= SIGHTINGS;
  }

  /** What a page shows of a reader who is, or was, signed in. */
  async function weigh({ publicationId, signs, access, headers }: SeenPage, marks: SessionMarks): Promise<void> {
    const session = await book.session(publicationId);
    const byProfile = judgeByProfile({ signs, headers, cookieNames: null }, marks);
    if (byProfile?.shows === 'out') return book.happened(publicationId, { is: 'shown-out', by: 'profile' });
    const judged = byProfile ?? judgeByLinks(signs);
    const isTrusted = byProfile !== null || session.shownBy.includes('links');
    if (judged?.shows === 'in' && isTrusted && isReader(session.status)) {
      const { by } = judged;
      return book.happened(publicationId, { is: 'shown-in', by, account: signs.account, witness: '' });
    }
    if (!isReader(session.status)) return;
    // Links alone, or an article that is no longer whole: reason enough to ask, not to end it. A page may be kept for all.
    const linksEnded = judged?.shows === 'out' && (session.shownBy.includes('links') || session.method === 'reader');
    const isPart = session.method === 'teaser' && (access === 'teaser' || access === 'locked');
    if (linksEnded || isPart) needs.background(doubt(publicationId, false));
  }
}

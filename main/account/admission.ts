/**
 * Whether a page may be fetched without a click, and what pages show of the reader. Where nobody knows yet how a
 * publication treats those who are not signed in, its front page is looked at first, and then one article alone: a meter
 * must not run because we are fast.
 */
import type { Admission, SeenPage } from '../sync/ports.ts';
import type { Book } from './book.ts';
import { judgeByLinks, judgeByProfile } from './evidence.ts';
import type { SessionMarks } from './ports.ts';
import { allowanceLeft, isCounted, isReader, leftIn, withMeter, withReadUsed } from './terms.ts';

export interface AdmissionNeeds {
  book: Book;
  now: () => number;
  marksOf(publicationId: number): Promise<SessionMarks>;
  /** Looks at the front page and notes its terms; resolves also when it did not come. */
  survey(publicationId: number): Promise<void>;
  /** Something hints that the session has ended: asks the publisher. */
  suspect(publicationId: number, sentToSignIn: boolean): void;
  /** Pages that were told to wait may go. */
  goOn(): void;
  /** The publication turned out to count reads. */
  foundMeter(publicationId: number): void;
}

export function createAdmission(needs: AdmissionNeeds): Admission {
  const { book, now } = needs;
  const surveys = new Map<number, Promise<void>>();
  /** The article that is to show how its publication treats its readers. */
  const probes = new Map<number, number>();

  const surveyed = (id: number): Promise<void> => {
    const known = surveys.get(id);
    if (known !== undefined) return known;
    const survey = needs.survey(id);
    surveys.set(id, survey);
    return survey;
  };

  const endProbe = (publicationId: number, articleId: number): void => {
    if (probes.get(publicationId) !== articleId) return;
    probes.delete(publicationId);
    needs.goOn();
  };

  /** A free read without a click, when the reader has allowed some. */
  const useAllowance = async (id: number): Promise<boolean> => {
    let may = false;
    await book.change(id, (terms) => {
      may = allowanceLeft(terms, now()) > 0 && leftIn(terms, now()) !== 0;
      return may ? withReadUsed(terms, now()) : terms;
    });
    return may;
  };

  return {
    admit: async ({ publicationId, articleId }, clicked) => {
      const { status } = await book.session(publicationId);
      const first = await book.terms(publicationId);
      if (isReader(status) && !isCounted(first, status)) return 'go';
      if (!first.metered && !first.proven && first.surveyedAt === null) await surveyed(publicationId);
      const terms = await book.terms(publicationId);
      if (isCounted(terms, status)) {
        if (!clicked) return (await useAllowance(publicationId)) ? 'go' : 'hold';
        // A click does not buy what is used up.
        if (leftIn(terms, now()) === 0) return 'hold';
        await book.change(publicationId, (known) => withReadUsed(known, now()));
        return 'go';
      }
      if (terms.proven || clicked) return 'go';
      if (probes.has(publicationId)) return 'wait';
      probes.set(publicationId, articleId);
      return 'go';
    },

    seen: async (page) => {
      const { publicationId, articleId, signs } = page;
      const session = await book.session(publicationId);
      const before = await book.terms(publicationId);
      await book.change(publicationId, (terms) => {
        const metered = withMeter(terms, signs.meter, session.status, now());
        const isNews = signs.signInUrl !== '' && metered.signInUrl === '';
        const proven = !metered.metered && !metered.proven && !isReader(session.status);
        return isNews || proven
          ? {
              ...metered,
              ...(isNews ? { signInUrl: signs.signInUrl } : {}),
              proven: metered.proven || proven,
            }
          : metered;
      });
      const after = await book.terms(publicationId);
      if (after.metered && !before.metered) needs.foundMeter(publicationId);
      endProbe(publicationId, articleId);
      if (session.status !== 'signed-out') await weigh(page);
    },

    unread: async ({ publicationId, articleId }, sentToSignIn) => {
      endProbe(publicationId, articleId);
      if (!sentToSignIn) return;
      const { status } = await book.session(publicationId);
      if (isReader(status)) needs.suspect(publicationId, true);
    },
  };

  /** What a page shows of a reader who is, or was, signed in. */
  async function weigh({ publicationId, signs, access, headers }: SeenPage): Promise<void> {
    const session = await book.session(publicationId);
    const marks = await needs.marksOf(publicationId);
    const byProfile = judgeByProfile({ signs, headers, cookieNames: null }, marks);
    const judged = byProfile ?? judgeByLinks(signs);
    if (judged?.shows === 'in' && session.status !== 'expired') {
      const { by } = judged;
      return book.happened(publicationId, { is: 'shown-in', by, account: signs.account, witness: '' });
    }
    if (judged?.shows === 'out') await book.happened(publicationId, { is: 'shown-out', by: judged.by });
    // An article that is no longer whole, where it was articles that showed the sign-in.
    const { status, method } = await book.session(publicationId);
    if (isReader(status) && method === 'teaser' && (access === 'teaser' || access === 'locked'))
      needs.suspect(publicationId, false);
  }
}

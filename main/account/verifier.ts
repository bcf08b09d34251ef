/** Asks the publisher one question at a time, and tells the book what the answers show of the reader. */
import type { Book } from './book.ts';
import { isReader } from './terms.ts';
import { findOut, type Trust, type VerifyNeeds, type Whose } from './verify.ts';

/** What the publisher's answers show of the reader. */
export type Shown = 'in' | 'out' | 'unsure' | 'no-answer';

/** A suspicion that was found to be none is not looked into again within this time. */
const SUSPECT_AGAIN_MS = 10 * 60_000;
const SENT_AGAIN_MS = 60_000;

export interface VerifierNeeds extends VerifyNeeds {
  book: Book;
  sessions: VerifyNeeds['sessions'] & { hasCookies(publicationId: number): Promise<boolean> };
  whose: (publicationId: number) => Promise<Whose | null>;
  now: () => number;
}

export interface Verifier {
  /** @param trust what may show a sign-in; null outside of one: then what has shown it before */
  verify: (publicationId: number, trust?: Trust | null) => Promise<Shown>;
  /** Something hints that the session has ended. Asks, unless that was done a moment ago. */
  suspect: (publicationId: number, sentToSignIn: boolean) => Promise<void>;
  /** Resolves when no question is under way. */
  idle: () => Promise<void>;
}

export function createVerifier(needs: VerifierNeeds): Verifier {
  const { library, press, ask, sessions, book, whose, now } = needs;
  /** One question at a time for a publication: who asks the same meanwhile gets the same answer. */
  const asking = new Map<number, { trust: string; shown: Promise<Shown> }>();
  const verify = async (id: number, trust: Trust | null = null): Promise<Shown> => {
    const wanted = JSON.stringify(trust);
    for (let known = asking.get(id); known !== undefined; known = asking.get(id)) {
      if (known.trust === wanted) return known.shown;
      // One after the other: each waits for what is under way when its turn comes.
      // oxlint-disable-next-line no-await-in-loop
      await known.shown.catch(() => undefined);
    }
    const shown = verifyNow(id, trust).finally(() => asking.delete(id));
    asking.set(id, { trust: wanted, shown });
    return shown;
  };

  const verifyNow = async (id: number, given: Trust | null): Promise<Shown> => {
    const found = await whose(id);
    if (found === null) return 'no-answer';
    const session = await book.session(id);
    const terms = await book.terms(id);
    // Outside of a sign-in nothing but the profile's own marks shows somebody signed in who was not.
    const wasIn = session.status !== 'signed-out';
    const trust = given ?? { links: wasIn && session.shownBy.includes('links'), article: wasIn };
    const witness = session.method === 'teaser' ? session.witness : '';
    const {
      judgement,
      account: name,
      ...finding
    } = await findOut({ library, press, ask, sessions }, found, {
      witness,
      // Where reads are counted, only a reader's own session may ask for an article to see.
      mayReadArticle: !terms.metered || (witness !== '' && isReader(session.status)),
      trust,
    });
    if (!finding.answered) return 'no-answer';
    const present = await book.session(id);
    // Signed out or ended while the answers were on their way: they tell of a session that is no more.
    if (present.since !== session.since || present.status !== session.status) return 'unsure';
    if (judgement?.shows === 'out') await book.happened(id, { is: 'shown-out', by: judgement.by });
    if (judgement?.shows !== 'in') return judgement?.shows ?? 'unsure';
    // Without a single cookie nobody is signed in, whatever a page for everybody looks like.
    if (!isReader(session.status) && !(await sessions.hasCookies(id))) return 'unsure';
    await book.happened(id, { is: 'shown-in', by: judgement.by, account: name, witness: finding.witness });
    if (trust.links && finding.signs?.links === 'in')
      await book.happened(id, { is: 'shown-in', by: 'links', account: name, witness: '' });
    return 'in';
  };

  /** When a suspicion was last found to be none. */
  const cleared = new Map<number, number>();
  const suspect = async (id: number, sentToSignIn: boolean): Promise<void> => {
    const rest = sentToSignIn ? SENT_AGAIN_MS : SUSPECT_AGAIN_MS;
    if (now() - (cleared.get(id) ?? -Infinity) < rest) return;
    await askSuspected(id, sentToSignIn);
  };

  const askSuspected = async (id: number, sentToSignIn: boolean): Promise<void> => {
    const shown = await verify(id);
    // Pages led to the sign-in page, and the publisher shows nothing to the contrary.
    if (shown === 'unsure' && sentToSignIn) await book.happened(id, { is: 'sent-to-sign-in' });
    else if (shown !== 'no-answer' && isReader((await book.session(id)).status)) cleared.set(id, now());
  };

  return {
    verify,
    suspect,
    idle: async () => {
      await Promise.allSettled([...asking.values()].map(({ shown }) => shown));
    },
  };
}

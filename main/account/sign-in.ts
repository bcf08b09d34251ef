/** The sign-in window's story: where it begins, what it is told, and what follows when it is gone. */
import type { Result } from '../../preload/contract.ts';
import type { Clock } from '../sync/ports.ts';
import type { Book } from './book.ts';
import type { Said, SignInWindows } from './ports.ts';
import type { Trust, Whose } from './verify.ts';
import { say } from '../words/index.ts';

export interface SignInNeeds {
  book: Book;
  windows: SignInWindows;
  whose(publicationId: number): Promise<Whose | null>;
  /** What the site shows before the reader signs in. */
  look(whose: Whose, mayReadArticle: boolean): Promise<{ trust: Trust; signInUrl: string }>;
  /** Asks the publisher; false when no answer came. */
  verify(publicationId: number, trust: Trust): Promise<boolean>;
  clock: Clock;
}

/** The window must not wait longer than this for a front page that only says where to begin. */
const LOOK_MS = 6_000;
const isWeb = (address: string): boolean => /^https?:\/\//iu.test(address);

const bad = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

export function createSignIn(needs: SignInNeeds): {
  open(publicationId: number): Promise<Result<null>>;
  /** Closes the window, and keeps one from opening that is about to. */
  close(publicationId: number): void;
  closeAll(): Promise<void>;
} {
  const { book, windows, clock } = needs;
  const opening = new Map<number, Promise<Result<null>>>();
  /** Counts the times that the window of a publication was called off. */
  const callings = new Map<number, number>();

  const inTime = async <Value>(work: Promise<Value>): Promise<Value | null> => {
    let cancel: (() => void) | null = null;
    const late = new Promise<null>((resolve) => {
      cancel = clock.after(LOOK_MS, () => resolve(null));
    });
    return Promise.race([work.catch(() => null), late]).finally(() => cancel?.());
  };

  const open = async (id: number): Promise<Result<null>> => {
    const whose = await needs.whose(id);
    if (whose === null) return bad('not-found', say('answer.no-publication'));
    const begun = callings.get(id) ?? 0;
    const before = await book.session(id);
    const { metered, signInUrl } = await book.terms(id);
    const site = whose.siteUrl === '' ? null : await inTime(needs.look(whose, !metered));
    // Removed, signed out or quit meanwhile.
    if ((callings.get(id) ?? 0) !== begun || (await needs.whose(id)) === null)
      return bad('called-off', say('answer.called-off'));
    const address = [whose.marks.signInUrl ?? '', site?.signInUrl ?? '', signInUrl, whose.siteUrl].find(isWeb);
    if (address === undefined) return bad('no-site', say('answer.no-site', { title: whose.title }));
    // A session that ended may be alive again: what showed it before may show it now.
    const trust =
      before.status === 'signed-out'
        ? (site?.trust ?? { links: false, article: false })
        : { links: before.shownBy.includes('links') || site?.trust.links === true, article: true };
    const isIn = async (): Promise<boolean> => (await book.session(id)).status === 'signed-in';
    const check = async (): Promise<boolean> => {
      await needs.verify(id, trust);
      return isIn();
    };
    const said = async (insists: boolean): Promise<Said> => {
      const answered = await needs.verify(id, trust);
      if (await isIn()) return { is: 'signed-in' };
      if (insists) {
        await book.happened(id, { is: 'reader-says' });
        return { is: 'signed-in' };
      }
      return {
        is: 'not-shown',
        message: say(answered ? 'site.not-shown' : 'site.did-not-answer', { title: whose.title }),
      };
    };
    await windows.open({ publicationId: id, title: whose.title, address, check, said });
    return { ok: true, value: null };
  };

  return {
    open: (id) => {
      const known = opening.get(id);
      if (known !== undefined) return known;
      const work = open(id).finally(() => opening.delete(id));
      opening.set(id, work);
      return work;
    },
    close: (id) => {
      callings.set(id, (callings.get(id) ?? 0) + 1);
      windows.close(id);
    },
    closeAll: async () => {
      for (const id of opening.keys()) callings.set(id, (callings.get(id) ?? 0) + 1);
      windows.closeAll();
      await Promise.allSettled(opening.values());
    },
  };
}

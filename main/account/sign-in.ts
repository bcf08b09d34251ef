/** The sign-in window's story: where it begins, what it is told, and what follows when it is gone. */
import type { Result } from '../../preload/contract.ts';
import type { SessionRow } from '../database/face.ts';
import type { Signs } from '../press/face.ts';
import type { Clock } from '../sync/ports.ts';
import type { Book } from './book.ts';
import type { Said, SessionStore, SignInWindows } from './ports.ts';
import { isReader } from './terms.ts';
import type { Whose } from './verify.ts';

export interface SignInNeeds {
  book: Book;
  windows: SignInWindows;
  sessions: Pick<SessionStore, 'hasCookies'>;
  whose(publicationId: number): Promise<Whose | null>;
  /** The front page and its signs, null when it did not come. */
  look(whose: Whose): Promise<{ signs: Signs } | null>;
  /** Asks the publisher; false when no answer came. */
  verify(publicationId: number, trustLinks: boolean): Promise<boolean>;
  /** The reader is signed in anew: what that opens is to be fetched. */
  signedIn(publicationId: number): Promise<void>;
  clock: Clock;
  report: (code: string, error: unknown) => void;
}

/** The window must not wait longer than this for a front page that only says where to begin. */
const LOOK_MS = 6_000;
const isWeb = (address: string): boolean => /^https?:\/\//iu.test(address);

const bad = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

export function createSignIn(needs: SignInNeeds): {
  open(publicationId: number): Promise<Result<null>>;
  close(publicationId: number): void;
} {
  const { book, windows, clock, report } = needs;
  const opening = new Map<number, Promise<Result<null>>>();

  const inTime = async <Value>(work: Promise<Value>): Promise<Value | null> => {
    let cancel: (() => void) | null = null;
    const late = new Promise<null>((resolve) => {
      cancel = clock.after(LOOK_MS, () => resolve(null));
    });
    return Promise.race([work.catch(() => null), late]).finally(() => cancel?.());
  };

  /** What the reader may have now is fetched, also when the window was closed by hand after all went well. */
  const afterwards = async (id: number, before: SessionRow, closed: Promise<void>): Promise<void> => {
    await closed;
    const after = await book.session(id);
    if (isReader(after.status) && (after.since !== before.since || after.status !== before.status))
      await needs.signedIn(id);
  };

  const open = async (id: number): Promise<Result<null>> => {
    const whose = await needs.whose(id);
    if (whose === null) return bad('not-found', 'That publication is no longer in the library.');
    const before = await book.session(id);
    const site = whose.siteUrl === '' ? null : await inTime(needs.look(whose));
    const { signInUrl } = await book.terms(id);
    const address = [whose.marks.signInUrl ?? '', site?.signs.signInUrl ?? '', signInUrl, whose.siteUrl].find(isWeb);
    if (address === undefined)
      return bad(
        'no-site',
        `The feed of ${whose.title} names no site, so there is no page to sign in at. Remove it and follow it by its site’s address.`,
      );
    // Links that call everybody signed in say nothing about this reader.
    const trustLinks =
      site?.signs.links !== 'in' || before.status !== 'signed-out' || (await needs.sessions.hasCookies(id));
    const isIn = async (): Promise<boolean> => (await book.session(id)).status === 'signed-in';
    const check = async (): Promise<boolean> => {
      await needs.verify(id, trustLinks);
      return isIn();
    };
    const said = async (insists: boolean): Promise<Said> => {
      const answered = await needs.verify(id, trustLinks);
      if (await isIn()) return { is: 'signed-in' };
      if (insists) {
        await book.happened(id, { is: 'reader-says' });
        return { is: 'signed-in' };
      }
      return {
        is: 'not-shown',
        message: answered
          ? `${whose.title} does not show you as signed in yet. If you are sure that you are, close this window all the same.`
          : `${whose.title} did not answer just now. If you are sure that you are signed in, close this window all the same.`,
      };
    };
    const { closed } = await windows.open({ publicationId: id, title: whose.title, address, check, said });
    void afterwards(id, before, closed).catch((error: unknown) => report('sign-in', error));
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
    close: (id) => windows.close(id),
  };
}

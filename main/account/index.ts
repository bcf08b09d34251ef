/** Accounts: signing in to publications, verifying, expiring, signing out, free reads. Builds the parts and ties them together. */
import type { Result } from '../../preload/contract.ts';
import type { Session } from '../../preload/model.ts';
import type { Library, SessionRow } from '../database/face.ts';
import type { PageHints, Press } from '../press/face.ts';
import type { Admission, Clock, FeedSecrets } from '../sync/ports.ts';
import type { Emit, Sync } from '../sync/face.ts';
import { hostOf } from '../sync/addresses.ts';
import { createAdmission } from './admission.ts';
import { createBook } from './book.ts';
import { forgetFeedSecrets } from './feed-secrets.ts';
import type { Account } from './face.ts';
import type { Notify, SessionMarks, SessionStore, SignInWindows } from './ports.ts';
import { createSignIn } from './sign-in.ts';
import { whatToTell } from './tell.ts';
import { allowanceLeft, isReader, withMeter } from './terms.ts';
import { createVerifier } from './verifier.ts';
import { lookAtSite, lookBefore, withSurvey, type Whose } from './verify.ts';
import { say } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { saying, spoken } from '../words/said.ts';

export type * from './face.ts';
export type * from './ports.ts';

export interface AccountNeeds {
  library: Library;
  press: Press;
  clock: Clock;
  emit: Emit;
  sessions: SessionStore;
  windows: SignInWindows;
  notify: Notify;
  secrets: FeedSecrets;
  /** What the profile of that name says; nothing for null. */
  marksOf(profile: string | null): SessionMarks;
  hintsOf(profile: string | null): PageHints;
  /** Sync, built after accounts because it asks them for admission. */
  sync(): Pick<Sync, 'ask' | 'refetch' | 'refresh' | 'goOn'>;
  report: (code: string, error: unknown) => void;
}

/** By then every request that was under way has ended (120 s at most). */
const CLEAR_AGAIN_MS = 125_000;
/** The network needs a moment after it came back. */
const AFTER_ONLINE_MS = 5_000;
const noPublication = (): Result<never> => ({
  ok: false,
  error: { code: 'not-found', message: say('answer.no-publication') },
});
const notAnswered = (title: string): Result<never> => ({
  ok: false,
  error: {
    code: 'no-answer',
    message: say('answer.not-answered', { title }),
  },
});

/** Builds accounts; nothing is asked before `start`, a page that wants admission, or a call. */
export function createAccount(needs: AccountNeeds): { account: Account; admission: Admission } {
  const { library, press, clock, emit, sessions, windows, report } = needs;
  const sync = (): ReturnType<AccountNeeds['sync']> => needs.sync();
  const now = (): number => clock.now();
  const ask = (publicationId: number, url: string) => sync().ask(publicationId, url);
  const background = (work: Promise<unknown>): void => void work.catch((error: unknown) => report('account', error));

  const whose = async (id: number): Promise<(Whose & { session: Session }) | null> => {
    const publication = (await library.listPublications()).find((one) => one.id === id);
    if (publication === undefined) return null;
    const { title, siteUrl, profile, session } = publication;
    return { id, title, siteUrl, session, marks: needs.marksOf(profile), hints: needs.hintsOf(profile) };
  };

  const log = (publicationId: number, level: 'info' | 'skip' | 'failure', code: string, said: Said) => {
    const entry = { at: now(), level, subject: 'session' as const, publicationId, articleId: null, url: '', code };
    return library.logActivity([spoken(entry, said)]);
  };

  const sharers = async (id: number): Promise<number[]> => {
    const all = await library.listPublications();
    const site = all.find((one) => one.id === id)?.siteUrl ?? '';
    return site === '' ? [id] : all.filter(({ siteUrl }) => hostOf(siteUrl) === hostOf(site)).map((one) => one.id);
  };

  const changed = async (
    id: number,
    before: SessionRow,
    after: SessionRow,
    event: Parameters<typeof whatToTell>[3],
  ): Promise<void> => {
    if (after.status === 'expired') await library.releaseGated(id);
    if (!isReader(before.status) && isReader(after.status)) await fetchAll(id);
    // What waited for its turn as another reader's is admitted anew.
    if (isReader(before.status) !== isReader(after.status)) sync().goOn();
    const title = (await whose(id))?.title ?? '';
    const told = whatToTell(title, before, after, event);
    if (told !== null) {
      await log(id, told.level, told.code, told.message);
      emit('activity.changed', {});
      if (told.loud && (await library.settings()).notify)
        needs.notify(say('session.signed-out-title', { title }), say('session.signed-out-body'), () =>
          background(account.signIn(id)),
        );
    }
    emit('publications.changed', { ids: [id] });
  };
  const book = createBook({ library, now, changed, sharers });

  const { verify, suspect, idle } = createVerifier({ library, press, ask, sessions, book, whose, now });

  /** Asked for with every page: the list of publications is not read each time. */
  const places = new Map<number, { siteUrl: string; marks: SessionMarks }>();
  const placeOf = async (id: number): Promise<{ siteUrl: string; marks: SessionMarks }> => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const found = await whose(id);
    const place = { siteUrl: found?.siteUrl ?? '', marks: found?.marks ?? needs.marksOf(null) };
    // A feed that was followed by its address alone names its site with its first reading.
    if (place.siteUrl !== '') places.set(id, place);
    return place;
  };

  const admission = createAdmission({
    book,
    now,
    placeOf,
    survey: async (id) => {
      const found = await whose(id);
      if (found === null) return;
      const { meter } = found.marks;
      if (meter !== null) {
        await book.change(id, (terms) => ({ ...terms, metered: true, limit: meter.limit, surveyedAt: now() }));
        return tellMeter(id);
      }
      if (found.siteUrl === '') return;
      const looked = await lookAtSite({ ask, press }, found).catch(() => null);
      const site = looked === 'sign-in' ? null : looked;
      await book.change(id, (terms) => withSurvey(terms, site?.signs ?? null, now()));
      const shown = site?.signs.meter ?? null;
      if (shown === null) return;
      await book.change(id, (terms) => withMeter(terms, shown, 'signed-out', now()));
      await tellMeter(id);
    },
    suspect,
    background,
    goOn: () => sync().goOn(),
    foundMeter: (id) => background(tellMeter(id)),
  });

  /** The publication counts reads: said once in the log. */
  const tellMeter = async (id: number): Promise<void> => {
    const title = (await whose(id))?.title ?? '';
    await log(id, 'info', 'counts-reads', saying('session.held', { title }));
    emit('publications.changed', { ids: [id] });
  };

  /** What the reader may have now is put back in line and fetched, newest first, as every sync. */
  const fetchAll = async (id: number): Promise<void> => {
    await book.change(id, (terms) => ({ ...terms, countsReaders: false }));
    const count = await library.requeueGated(id);
    if (count > 0) await log(id, 'info', 'fetching-whole', saying('log.fetching-whole', { count }));
    emit('articles.changed', { ids: [], all: true });
    emit('publications.changed', { ids: [id] });
    background(sync().refresh(id));
  };

  const signIn = createSignIn({
    book,
    windows,
    whose,
    look: (found, mayReadArticle) => lookBefore({ library, press, ask, sessions }, found, mayReadArticle),
    verify: async (id, trust) => (await verify(id, trust)) !== 'no-answer',
    clock,
  });

  const signedOut = async (id: number): Promise<void> => {
    signIn.close(id);
    // The state first: from then on no page is asked for as a reader's.
    await book.happened(id, { is: 'signed-out-by-reader' });
    await library.releaseGated(id);
    await book.change(id, (terms) => ({ ...terms, countsReaders: false }));
    await sessions.clear(id);
    // What was under way as the reader's may have brought a cookie after that; whoever signs in again meanwhile stays.
    clock.after(CLEAR_AGAIN_MS, () => background(clearIfOut(id)));
  };
  const clearIfOut = async (id: number): Promise<void> => {
    const status = (await whose(id))?.session.status;
    if (status === 'signed-out' && !windows.isOpen(id)) await sessions.clear(id);
  };

  let cancelLook: (() => void) | null = null;
  const all = async (which: (session: Session) => boolean): Promise<number[]> =>
    (await library.listPublications()).filter(({ session }) => which(session)).map(({ id }) => id);
  const wentOffline = async (): Promise<void> => {
    const ids = await all(({ status }) => status === 'signed-in');
    await Promise.all(ids.map((id) => book.happened(id, { is: 'went-offline' })));
  };
  const cameOnline = async (): Promise<void> => {
    const ids = await all(({ status, verifiedAt }) => status === 'unverified' && verifiedAt !== null);
    await Promise.all(ids.map((id) => verify(id)));
  };

  const account: Account = {
    signIn: (id) => signIn.open(id),
    verify: async (id) => {
      const found = await whose(id);
      if (found === null) return noPublication();
      if ((await verify(id)) === 'no-answer') return notAnswered(found.title);
      const after = await whose(id);
      return after === null ? noPublication() : { ok: true, value: after.session };
    },
    signOut: async (id, removeArticles) => {
      if ((await whose(id)) === null) return noPublication();
      await signedOut(id);
      if (removeArticles) await library.removeArticles(id);
      emit('articles.changed', { ids: [], all: true });
      emit('publications.changed', { ids: [id] });
      return { ok: true, value: null };
    },
    forget: async (id, feedIds) => {
      signIn.close(id);
      book.forget(id);
      places.delete(id);
      await Promise.all([sessions.clear(id), forgetFeedSecrets(needs.secrets, feedIds)]);
      // What was under way may have brought a cookie after that.
      clock.after(CLEAR_AGAIN_MS, () => background(sessions.clear(id)));
    },
    useFreeRead: async (articleId) => sync().refetch(articleId, true),
    allowFreeReads: async (id, allowance) => {
      const terms = await book.change(id, (known) => ({ ...known, allowance }));
      const more = allowanceLeft(terms, now());
      if (!terms.metered || more === 0 || (await library.requeueHeld(id, more)) === 0) return;
      emit('articles.changed', { ids: [], all: true });
      background(sync().refresh(id));
    },
    networkChanged: (online) => {
      cancelLook?.();
      cancelLook = online ? clock.after(AFTER_ONLINE_MS, () => background(cameOnline())) : null;
      if (!online) background(wentOffline());
    },
    start: async () => {
      for (const id of await all(({ status }) => isReader(status) || status === 'expired'))
        if (!(await sessions.hasCookies(id))) await book.happened(id, { is: 'secrets-gone' });
    },
    stop: async () => {
      cancelLook?.();
      await signIn.closeAll();
      await idle();
    },
  };
  return { account, admission };
}

/** Sessions and terms of all publications: read from the library once, changed here, written through. One writer, so no change is lost. */
import type { Library, SessionRow, Terms } from '../database/face.ts';
import { nextSession, type SessionEvent } from './session-state.ts';

export interface Book {
  session(publicationId: number): Promise<SessionRow>;
  /** Lets an event change a session; resolves when it is stored. */
  happened(publicationId: number, event: SessionEvent): Promise<void>;
  terms(publicationId: number): Promise<Terms>;
  /** What is known of both without waiting; null while they were not asked for, or are forgotten. */
  peek(publicationId: number): { session: SessionRow; terms: Terms } | null;
  /** Changes the terms by what they are now; resolves when they are stored. */
  change(publicationId: number, change: (terms: Terms) => Terms): Promise<Terms>;
  /** The publication was removed. */
  forget(publicationId: number): void;
}

/** An answer that shows what is known already is noted no more often than this. */
const NOTED_EVERY_MS = 10 * 60_000;

export interface BookNeeds {
  library: Pick<Library, 'session' | 'saveSession' | 'terms' | 'saveTerms'>;
  now: () => number;
  /** Ids of the publications of the same site, this one included: a publisher counts reads by site, not by feed. */
  sharers: (publicationId: number) => Promise<readonly number[]>;
  /** Hears of every session that is another than before, after it was stored. */
  changed: (publicationId: number, before: SessionRow, after: SessionRow, event: SessionEvent) => Promise<void>;
}

export function createBook({ library, now, sharers, changed }: BookNeeds): Book {
  const sessions = new Map<number, SessionRow>();
  const terms = new Map<number, Terms>();

  const session = async (id: number): Promise<SessionRow> => {
    const known = sessions.get(id);
    if (known !== undefined) return known;
    const stored = await library.session(id);
    // Another may have read and changed it meanwhile.
    const first = sessions.get(id) ?? stored;
    sessions.set(id, first);
    return first;
  };
  /** Terms are a site's: the publications of one site share those of the first of them. */
  const firsts = new Map<number, number>();
  const termsOf = async (id: number): Promise<Terms> => {
    const isNew = !firsts.has(id);
    const first = firsts.get(id) ?? Math.min(id, ...(await sharers(id)));
    firsts.set(id, first);
    // Followed after another of its site: the window reads the terms of each by itself.
    if (isNew && first !== id) await library.saveTerms(id, await termsOf(first));
    const known = terms.get(first);
    if (known !== undefined) return known;
    const stored = await library.terms(first);
    const kept = terms.get(first) ?? stored;
    terms.set(first, kept);
    return kept;
  };

  return {
    session,
    happened: async (id, event) => {
      await session(id);
      // From here to `set` nothing else runs.
      const before = sessions.get(id);
      if (before === undefined) return;
      const after = nextSession(before, event, now());
      if (after === before || isSame(before, after)) return;
      sessions.set(id, after);
      await library.saveSession(id, after);
      await changed(id, before, after, event);
    },
    terms: termsOf,
    peek: (id) => {
      const [known, knownTerms] = [sessions.get(id), terms.get(firsts.get(id) ?? id)];
      return known === undefined || knownTerms === undefined ? null : { session: known, terms: knownTerms };
    },
    change: async (id, change) => {
      const found = await termsOf(id);
      const first = firsts.get(id) ?? id;
      const before = terms.get(first) ?? found;
      const after = change(before);
      if (after === before) return before;
      terms.set(first, after);
      await Promise.all([...new Set([first, id, ...(await sharers(id))])].map((one) => library.saveTerms(one, after)));
      return after;
    },
    forget: (id) => {
      sessions.delete(id);
      // Another may be the first of its site now; what was shared is stored with each.
      firsts.clear();
      terms.clear();
    },
  };
}

/** Nothing but the time of the last look differs, and that by little. */
function isSame(before: SessionRow, after: SessionRow): boolean {
  const { verifiedAt: earlier, ...held } = before;
  const { verifiedAt: later, ...next } = after;
  const soon = earlier !== null && later !== null && later - earlier < NOTED_EVERY_MS;
  return soon && Object.entries(next).every(([name, value]) => Reflect.get(held, name) === value);
}

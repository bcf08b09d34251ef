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
  /** Hears of every session that is another than before, after it was stored. */
  changed: (publicationId: number, before: SessionRow, after: SessionRow, event: SessionEvent) => Promise<void>;
}

export function createBook({ library, now, changed }: BookNeeds): Book {
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
  const termsOf = async (id: number): Promise<Terms> => {
    const known = terms.get(id);
    if (known !== undefined) return known;
    const stored = await library.terms(id);
    const first = terms.get(id) ?? stored;
    terms.set(id, first);
    return first;
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
      const [known, knownTerms] = [sessions.get(id), terms.get(id)];
      return known === undefined || knownTerms === undefined ? null : { session: known, terms: knownTerms };
    },
    change: async (id, change) => {
      await termsOf(id);
      const before = terms.get(id) ?? (await library.terms(id));
      const after = change(before);
      if (after === before) return before;
      terms.set(id, after);
      await library.saveTerms(id, after);
      return after;
    },
    forget: (id) => {
      sessions.delete(id);
      terms.delete(id);
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

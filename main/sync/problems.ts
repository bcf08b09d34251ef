/** Everything that can go wrong between a publisher and the library, in words for a person, each with the next step. */
import type { Problem } from '../../preload/model.ts';
import type { WhyKept } from '../database/face.ts';
import type { NotAnArticle, PressFailureCode } from '../press/face.ts';
import { problems } from '../words/en/problems.ts';
import type { Said } from '../words/said.ts';
import { saying, words } from '../words/said.ts';

export type ProblemCode =
  | 'not-a-feed'
  | 'not-opml'
  | 'bad-address'
  | 'private-address'
  | 'already-followed'
  | 'forbidden'
  | 'needs-sign-in'
  | 'needs-password'
  | 'spends-read'
  | 'no-answer'
  | 'offline'
  | 'certificate'
  | 'no-tls'
  | 'unsafe-port'
  | 'too-large'
  | 'moved'
  | 'gone'
  | 'not-found'
  | 'server-error'
  | 'refused'
  | 'rate-limited'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'truncated'
  | 'bad-encoding'
  | 'unreadable'
  | 'not-an-article'
  | 'not-a-page'
  | 'wrong-type'
  | 'other';

type Typed = Extract<keyof typeof problems, `typed.${string}`>;

/**
 * The problem of this code as the reader gets to see it.
 * @param who host or title the trouble is with; '' where it is not known
 * @param what the server's status, the network stack's own words, a size in MB, a time of day, a title
 */
export function problem(code: ProblemCode, who: string, what: string | Said = ''): Problem & { code: ProblemCode } {
  return made(code, saying(`problem.${code}`, valuesOf(who, what)));
}

function made(code: ProblemCode, said: Said): Problem & { code: ProblemCode } {
  const found = { code, message: words(said) };
  behind.set(found, said);
  return found;
}

/** What a problem says by key, while it is the one that was made here; else its words. For what is kept. */
export const saidOf = (found: Problem): Said | string => behind.get(found) ?? found.message;

/** Beside the problems, which cross the border as they are. */
const behind = new WeakMap<Problem, Said>();

/**
 * The same for someone who has just typed the address: nothing is followed yet, so nothing goes on by itself and there is
 * nothing to refresh. Codes without words of their own have the next step that fits both.
 */
export function problemWhenTyped(
  code: ProblemCode,
  who: string,
  what: string | Said = '',
): Problem & { code: ProblemCode } {
  const key = `typed.${code}`;
  return isTyped(key) ? made(code, saying(key, valuesOf(who, what))) : problem(code, who, what);
}

const isTyped = (key: string): key is Typed => key in problems;

/** What others say comes as a sentence; here it stands in the middle of one. */
const valuesOf = (who: string, what: string | Said): Said['values'] => ({
  who,
  what: typeof what === 'string' ? what.replace(/\.$/, '') : what,
});

/** Why the press could not read something, in the middle of a sentence. */
export const pressWords = (code: PressFailureCode): Said =>
  saying(code === 'out-of-memory' || code === 'timed-out' ? `press.${code}` : 'press.unreadable');

/** Why what is stored was kept, likewise. */
export function keptWords(why: WhyKept): Said {
  return why.code === 'shorter'
    ? saying('kept.shorter', { count: why.words, of: why.held })
    : saying(`kept.${why.code}`);
}

/** Why a page is no article, likewise. */
export const notAnArticleWords = ({ code, what = '' }: NotAnArticle): Said => saying(`reason.${code}`, { what });

/** Everything that can go wrong between a publisher and the library, in words for a person, each with the next step. */
import type { Problem } from '../../preload/model.ts';
import type { WhyKept } from '../database/face.ts';
import type { NotAnArticle, PressFailureCode } from '../press/face.ts';
import { problems } from '../words/en/problems.ts';
import { say } from '../words/index.ts';

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
export function problem(code: ProblemCode, who: string, what = ''): Problem & { code: ProblemCode } {
  return { code, message: say(`problem.${code}`, told(who, what)) };
}

/**
 * The same for someone who has just typed the address: nothing is followed yet, so nothing goes on by itself and there is
 * nothing to refresh. Codes without words of their own have the next step that fits both.
 */
export function problemWhenTyped(code: ProblemCode, who: string, what = ''): Problem & { code: ProblemCode } {
  const key = `typed.${code}`;
  return isTyped(key) ? { code, message: say(key, told(who, what)) } : problem(code, who, what);
}

const isTyped = (key: string): key is Typed => key in problems;

/** What others say comes as a sentence; here it stands in the middle of one. */
const told = (who: string, what: string): { who: string; what: string } => ({ who, what: what.replace(/\.$/, '') });

/** Why the press could not read something, in the middle of a sentence. */
export const pressWords = (code: PressFailureCode): string =>
  say(code === 'out-of-memory' || code === 'timed-out' ? `press.${code}` : 'press.unreadable');

/** Why what is stored was kept, likewise. */
export function keptWords(why: WhyKept): string {
  return why.code === 'shorter' ? say('kept.shorter', { count: why.words, of: why.held }) : say(`kept.${why.code}`);
}

/** Why a page is no article, likewise. */
export const notAnArticleWords = ({ code, what = '' }: NotAnArticle): string => say(`reason.${code}`, { what });

/** What an answer says of the reader: the profile's marks first, then articles, then links. Pure. */
import type { Access } from '../../preload/model.ts';
import type { Signs } from '../press/face.ts';
import type { SessionMarks } from './ports.ts';
import type { Proof } from './session-state.ts';

export interface Judgement {
  shows: 'in' | 'out';
  by: Proof;
}

export interface Answered {
  signs: Signs;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Names of the cookies set for the publication; null when they were not looked at. */
  cookieNames: readonly string[] | null;
}

/**
 * By the profile's marks alone: what is on the page outranks headers, headers outrank cookies (a cookie outlives the
 * session that it stood for). Null where they say nothing.
 */
export function judgeByProfile({ signs, headers, cookieNames }: Answered, marks: SessionMarks): Judgement | null {
  const seen = signs.profile ?? byHeaders(headers, marks) ?? byCookies(cookieNames, marks);
  return seen === null ? null : { shows: seen, by: 'profile' };
}

function byHeaders(headers: Record<string, string>, marks: SessionMarks): 'in' | 'out' | null {
  const has = ({ name, value }: { name: string; value?: string | undefined }): boolean => {
    const given = headers[name.toLowerCase()];
    return given !== undefined && (value === undefined || given.toLowerCase().includes(value.toLowerCase()));
  };
  if (marks.signedIn.headers.some(has)) return 'in';
  return marks.signedOut.headers.some(has) ? 'out' : null;
}

function byCookies(names: readonly string[] | null, marks: SessionMarks): 'in' | 'out' | null {
  if (names === null) return null;
  if (marks.signedIn.cookies.some((name) => names.includes(name))) return 'in';
  if (marks.signedOut.cookies.some((name) => names.includes(name))) return 'out';
  // A cookie that comes with every session and is not there: there is none.
  return marks.signedIn.cookies.length > 0 ? 'out' : null;
}

/** By the page's own links. Null where they say nothing. */
export function judgeByLinks({ links }: Pick<Signs, 'links'>): Judgement | null {
  return links === null ? null : { shows: links, by: 'links' };
}

/**
 * By an article that only part of was to be read without a session.
 * @param isWitness it came whole before, for this reader: then less is evidence too. A teaser that was never whole may
 *   belong to a dearer subscription.
 */
export function judgeByArticle(access: Access, links: Signs['links'], isWitness: boolean): Judgement | null {
  if (access === 'full') return { shows: 'in', by: 'teaser' };
  return isWitness && links !== 'in' ? { shows: 'out', by: 'teaser' } : null;
}

/** Requests and what their answers mean. Pure: values in, values out. */
import type { Problem } from '../../preload/model.ts';
import { hostOf, isLoginAddress, originOf, textWithoutSecrets } from './addresses.ts';
import { firstByteTime, isConnectivity, isFinal, maxBytes, maxRedirects, totalTime } from './host-rules.ts';
import type { FetchedAnswer, FetchFailure, FetchKind, FetchRequest } from './ports.ts';
import { isPrivateHost } from './private-hosts.ts';
import { problem, problemWhenTyped } from './problems.ts';
import type { Said } from '../words/said.ts';
import { saying } from '../words/said.ts';

/** What is asked for: decides Accept, the cap on the body and the FetchKind. */
export type Wanted = 'feed' | 'page' | 'image' | 'document' | 'any';

const accept: Record<Wanted, string> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5',
  image: 'image/avif, image/webp, image/png, image/jpeg, image/gif, image/*;q=0.8, */*;q=0.1',
  document: 'application/pdf, */*;q=0.1',
  any: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
};

const kinds: Record<Wanted, FetchKind> = { feed: 'feed', page: 'page', image: 'asset', document: 'asset', any: 'feed' };

/** Cap on the decompressed body of what is wanted, bytes. */
export function capOf(wanted: Wanted): number {
  return wanted === 'document' ? maxBytes.document : maxBytes[kinds[wanted]];
}

export interface Asked {
  url: string;
  wanted: Wanted;
  /** Whose session the request goes in, null for none. */
  publicationId: number | null;
  /** Validators. */
  headers?: Record<string, string>;
  /** For the origin of `url` alone. */
  authorization?: string;
  /** The address as it may be told, where `url` holds a key. */
  shownAs?: string;
  signal: AbortSignal;
  /** Shorter than the usual 30 s for what is welcome but not needed. */
  firstByteMs?: number;
  /** Someone has just typed the address and waits: nothing is followed yet, so nothing goes on by itself. */
  typed?: boolean;
}

/** The request under the caps and time limits of design.md section 6. */
export function requestFor(asked: Asked): FetchRequest {
  return {
    url: asked.url,
    publicationId: asked.publicationId,
    kind: kinds[asked.wanted],
    headers: { Accept: accept[asked.wanted], ...asked.headers },
    ...(asked.authorization === undefined ? {} : { authorization: asked.authorization }),
    maxBytes: capOf(asked.wanted),
    maxRedirects,
    mayLeadInside: isPrivateHost(hostOf(asked.url)),
    firstByteMs: asked.firstByteMs ?? firstByteTime,
    totalMs: totalTime,
    signal: asked.signal,
  };
}

/** What an answer means for whoever asked. */
export type Verdict =
  | { is: 'fine'; answer: FetchedAnswer }
  | { is: 'not-modified'; answer: FetchedAnswer }
  /** Stopped here, or this computer is offline: says nothing about the publisher. */
  | { is: 'stopped' }
  | { is: 'offline' }
  /** Counts neither as a check nor as a failure. `host`: who did not answer; `dropped`: it took the request, then hung up. */
  | { is: 'unreachable'; problem: Problem; host: string; dropped: boolean }
  /** 429 or 503: the host that said so wants quiet. */
  | { is: 'silenced'; host: string; headers: Record<string, string> }
  /** `final`: asking again cannot help. `challenge`: a password would. */
  | { is: 'failed'; problem: Problem; final: boolean; challenge?: Challenge };

/** A 401 that says how to be opened. */
export interface Challenge {
  /** Address of the answer: its origin is who asks. */
  url: string;
  realm: string;
}

/** Judges an answer by its status, its way and the reason it failed. */
export function judge(asked: Judged, answer: FetchedAnswer | FetchFailure): Verdict {
  const say = asked.typed === true ? problemWhenTyped : problem;
  return answer.ok ? judgeStatus(asked, answer, say) : judgeFailure(asked, answer, say);
}

type Judged = Pick<Asked, 'url' | 'wanted' | 'typed' | 'authorization' | 'shownAs'>;

function judgeStatus(given: Judged, answer: FetchedAnswer, say: typeof problem): Verdict {
  const { status } = answer;
  const asked = given.url;
  const host = hostOf(answer.url) || hostOf(asked);
  if (status === 304) return { is: 'not-modified', answer };
  if (status === 429 || status === 503) return { is: 'silenced', host, headers: answer.headers };
  const failed = (found: Problem): Verdict => failedBy(found, isFinal(status));
  if (status >= 200 && status < 300) {
    // Those who are not signed in are often sent to the login page with a friendly 200.
    const sentToLogin = answer.redirects.length > 0 && isLoginAddress(answer.url) && !isLoginAddress(asked);
    return sentToLogin ? failed(say('needs-sign-in', host)) : { is: 'fine', answer };
  }
  // 511: a network (hotel, airport) that wants its own sign-in first.
  if (status === 511) {
    const found = say('no-answer', host, 'the network asks for a sign-in');
    return { is: 'unreachable', problem: found, host: hostOf(asked), dropped: false };
  }
  if (status === 401 || status === 402 || status === 403) return denied(given, answer, say);
  if (status === 404) return failed(say('not-found', host));
  if (status === 410) return failed(say('gone', host));
  if (status >= 500) return failed(say('server-error', host, `status ${status}`));
  return failed(say('refused', host, `status ${status}`));
}

/** 401, 402 and 403: a password would open it, was refused, or something else is wanted. */
function denied(asked: Judged, answer: FetchedAnswer, say: typeof problem): Verdict {
  const { status } = answer;
  const host = hostOf(answer.url) || hostOf(asked.url);
  const isSecretSent = asked.shownAs !== undefined || isAuthorized(asked, answer);
  if (asked.wanted === 'feed' || asked.wanted === 'any') {
    const realm = status === 401 ? realmOf(answer.headers['www-authenticate'] ?? '') : null;
    if (realm !== null) {
      const found = say('needs-password', host, isAuthorized(asked, answer) ? 'refused' : '');
      return { ...failedBy(found), challenge: { url: answer.url, realm } };
    }
    if (isSecretSent && status !== 402)
      return failedBy(say('needs-password', host, status === 401 ? 'refused' : 'closed'));
  }
  return failedBy(say(status === 403 ? 'forbidden' : 'needs-sign-in', host));
}

/** Whether the Authorization header was still with the request when it was answered. */
function isAuthorized({ url, authorization }: Judged, answer: FetchedAnswer): boolean {
  const origin = originOf(url);
  return authorization !== undefined && answer.redirects.every((redirect) => originOf(redirect.url) === origin);
}

/** What the place is called that asks for a password or token; null when it asks for neither. */
function realmOf(challenges: string): string | null {
  const asked = /(?:^|,)\s*(?:basic|bearer)(?=[\s,]|$)(.*)/is.exec(challenges)?.[1];
  if (asked === undefined) return null;
  const [, quoted, plain = ''] = /\brealm\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/is.exec(asked) ?? [];
  return quoted === undefined ? plain : quoted.replaceAll(/\\(.)/gs, '$1');
}

function failedBy(found: Problem, final = false): Verdict & { is: 'failed' } {
  return { is: 'failed', problem: found, final };
}

function judgeFailure(asked: Judged, failure: FetchFailure, say: typeof problem): Verdict {
  const { url, wanted, shownAs = url } = asked;
  const host = hostOf(failure.redirects.at(-1)?.url ?? url) || hostOf(url) || shownAs;
  const detail = textWithoutSecrets(failure.detail.replaceAll(url, shownAs));
  const noAnswer = (what: Said): Verdict => {
    const found = say('no-answer', host, what);
    if (!isConnectivity(failure.code)) return failedBy(found);
    return { is: 'unreachable', problem: found, host, dropped: failure.code === 'connection-lost' };
  };
  switch (failure.code) {
    case 'aborted':
      return { is: 'stopped' };
    case 'offline':
      return { is: 'offline' };
    case 'name-not-resolved':
      return noAnswer(saying('network.no-name'));
    case 'connection-refused':
      return noAnswer(saying('network.refused'));
    case 'connection-lost':
      return noAnswer(saying('network.lost'));
    case 'first-byte-timeout':
    case 'total-timeout':
      return noAnswer(saying('network.slow'));
    case 'certificate':
      return failedBy(say('certificate', host, detail));
    case 'too-large':
      return failedBy(say('too-large', host, String(capOf(wanted) / 1024 ** 2)), true);
    case 'too-many-redirects':
      return failedBy(say('too-many-redirects', host));
    case 'redirect-loop':
      return failedBy(say('redirect-loop', host));
    case 'no-tls':
      return failedBy(say('no-tls', host));
    case 'unsafe-port':
      return failedBy(say('unsafe-port', host), true);
    case 'private-address':
      return failedBy(say('private-address', host), true);
    case 'bad-address':
      return failedBy(say('bad-address', textWithoutSecrets(shownAs)), true);
    case 'bad-encoding':
      return failedBy(say('bad-encoding', host));
    case 'truncated':
      return failedBy(say('truncated', host));
    case 'other':
      return failedBy(say('other', host, detail));
  }
}

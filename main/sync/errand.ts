/** What one request of sync goes through, whatever it is for: its turn at the gate, the host's quiet, the answer's meaning. */
import type { Problem } from '../../preload/model.ts';
import type { Library } from '../database/face.ts';
import type { PageHints, Press } from '../press/face.ts';
import { hostOf } from './addresses.ts';
import type { Changes } from './changes.ts';
import type { Emit } from './face.ts';
import type { Gate } from './gate.ts';
import { usualSilence } from './host-rules.ts';
import type { HeldHost, Hosts } from './hosts.ts';
import type { Journal } from './journal.ts';
import type { Admission, AskSecret, Clock, FeedSecrets, Fetch, FetchedAnswer, Notify, Random } from './ports.ts';
import { isPrivateHost } from './private-hosts.ts';
import { problem } from './problems.ts';
import type { HeldSecrets } from './held-secrets.ts';
import type { Retries } from './retries.ts';
import { judge, requestFor, type Asked, type Verdict } from './requests.ts';

/** What the parts of sync work with. */
export interface Tools {
  library: Library;
  press: Press;
  fetch: Fetch;
  clock: Clock;
  random: Random;
  gate: Gate;
  hosts: Hosts;
  journal: Journal;
  changes: Changes;
  retries: Retries;
  admission: Admission;
  secrets: FeedSecrets;
  /** Secrets of feeds that were found and are not followed yet. */
  held: HeldSecrets;
  askSecret: AskSecret;
  emit: Emit;
  notify: Notify;
  /** Articles whose page the reader asked for, and whether knowing that it may cost a free read; taken out as they are asked for. */
  clicked: Map<number, { spends: boolean }>;
  /** Publications of which it was said in this run that pages are held back for the meter's sake. */
  toldHeld: Set<number>;
  /** Corrections of a profile by its name; none for null. */
  hintsFor(profile: string | null): PageHints;
}

export interface Errand {
  signal: AbortSignal;
  /** Asked again when the turn comes: the network may be gone by then. */
  mayGo(): boolean;
  /** An answer said that this computer is offline. */
  offline(): void;
}

/** `done` brought something new, `unchanged` did not; `put-off`: to be asked again later, it counts as nothing. */
export type Outcome = 'done' | 'unchanged' | 'failed' | 'put-off';

/** The judged answer; `held` when the host is left alone and nothing was sent. */
export type Visit =
  | Exclude<Verdict, { is: 'silenced' } | { is: 'unreachable' }>
  | { is: 'silenced'; host: string; until: number }
  /** `alone`: the host of the address answers otherwise, so this is the address' own trouble. */
  | { is: 'unreachable'; problem: Problem; until: number; alone: boolean }
  | { is: 'held'; by: HeldHost };

/**
 * Waits its turn, sends the request, notes what the answer says about the host, and hands it to `use`. The answer's place
 * in memory is given back when `use` is done. Rejects only if `use` does.
 */
export async function visit<Value>(
  tools: Pick<Tools, 'gate' | 'hosts' | 'fetch' | 'clock' | 'library'>,
  errand: Errand,
  asked: Omit<Asked, 'signal'>,
  use: (visit: Visit) => Promise<Value>,
): Promise<Value> {
  const host = hostOf(asked.url);
  if (await leadsInside(tools, asked))
    return use({ is: 'failed', problem: problem('private-address', host), final: true });
  const before = tools.hosts.held(host, tools.clock.now());
  if (before !== null) return use({ is: 'held', by: before });
  const ticket = await tools.gate.enter(host, errand.signal, asked.typed);
  if (ticket === null) return use({ is: 'stopped' });
  try {
    const held = tools.hosts.held(host, tools.clock.now());
    if (held !== null || !errand.mayGo()) {
      ticket.done();
      return await use(held === null ? { is: 'stopped' } : { is: 'held', by: held });
    }
    const answer = await tools.fetch(requestFor({ ...asked, signal: errand.signal }));
    ticket.received();
    const verdict = errand.signal.aborted ? ({ is: 'stopped' } as const) : judge(asked, answer);
    return await use(noted(tools, errand, host, verdict));
  } finally {
    ticket.done();
  }
}

/**
 * Whether a page or picture of a publication out in the world is said to be on this computer or in its network. Feeds are
 * asked wherever they are: the reader named them.
 */
async function leadsInside(
  { library }: Pick<Tools, 'library'>,
  { url, wanted, publicationId }: Pick<Asked, 'url' | 'wanted' | 'publicationId'>,
): Promise<boolean> {
  if (wanted === 'feed' || publicationId === null || !isPrivateHost(hostOf(url))) return false;
  const feeds = await library.feedsOf(publicationId);
  return feeds.every((feed) => !isPrivateHost(hostOf(feed.url)));
}

function noted(
  { hosts, clock }: Pick<Tools, 'hosts' | 'clock'>,
  errand: Errand,
  host: string,
  verdict: Verdict,
): Visit {
  const now = clock.now();
  switch (verdict.is) {
    case 'silenced':
      return { is: 'silenced', host: verdict.host, until: hosts.silence(verdict.host, verdict.headers, now) };
    case 'unreachable': {
      // One address that always hangs up, or leads to a host that is no more, must not hold up all others of its host.
      const onTheWay = verdict.host !== host;
      if (onTheWay) hosts.answered(host, now);
      const alone = onTheWay || (verdict.dropped && hosts.answersLately(host, now));
      if (onTheWay || !alone) hosts.unreachable(verdict.host, now);
      const held = alone ? null : hosts.held(host, now);
      return { is: 'unreachable', problem: verdict.problem, alone, until: held?.until ?? now + usualSilence };
    }
    case 'offline':
      errand.offline();
      return verdict;
    case 'fine':
    case 'not-modified':
      hosts.answered(host, now);
      return verdict;
    case 'failed':
    case 'stopped':
      return verdict;
  }
}

/** Why a page or picture waits for its host; null when that was told already. */
export function toldHeld({ hosts }: Pick<Tools, 'hosts'>, url: string, by: HeldHost): Problem | null {
  return hosts.tellsAnew(hostOf(url), by) ? heldProblem(url, by) : null;
}

/** Why the host of this address is left alone, in the words of `say`. */
export function heldProblem(url: string, by: HeldHost, say = problem): ReturnType<typeof problem> {
  const what = by.why === 'rate-limited' ? timeOfDay(by.until) : 'as a moment ago';
  return say(by.why, hostOf(url), what);
}

/** A time of day for messages, in the reader's own zone: `14:05`. */
export function timeOfDay(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes()].map((number) => String(number).padStart(2, '0')).join(':');
}

/** The answer as the press takes it. Its body is handed over: it must not be used afterwards. */
export function documentOf({ body, url, headers }: FetchedAnswer): {
  body: Uint8Array;
  url: string;
  contentType: string;
} {
  return { body, url, contentType: headers['content-type'] ?? '' };
}

/** Asking the reader for what opens a feed that is followed. */
import type { Result } from '../../preload/contract.ts';
import type { FeedRow } from '../database/face.ts';
import { hostOf, originOf, webAddress } from './addresses.ts';
import { visit, type Tools } from './errand.ts';
import type { FeedSecret, SecretQuestion } from './ports.ts';
import { doorOf, freeAddress, kindOf, sealed, withoutMark } from './private-feeds.ts';
import { problem } from './problems.ts';
import type { Challenge } from './requests.ts';
import { say } from '../words/index.ts';
import { saying } from '../words/said.ts';

/** A reader who was refused as often has to look the password up. */
export const maxQuestions = 3;

/** What to ask the reader when this address wants a password or token. */
export function questionOf(url: string, realm: string, refused: boolean): SecretQuestion {
  const { host, protocol } = webAddress(url) ?? { host: '', protocol: '' };
  return { wanted: 'password', host, realm, refused, unprotected: protocol === 'http:' };
}

/** How a feed is tried: its address as stored, and what opens it. */
interface Trial {
  url: string;
  secret: FeedSecret | null;
}

/** It did not open. `refused`: what was sent was wrong. */
interface Refusal {
  challenge: Challenge | null;
  refused: boolean;
}

/**
 * Asks for the password, token or secret address of a feed until one is not refused (three times at most), and keeps it.
 * What could not be tried, because the host does not answer now, is kept too.
 * @returns the feed to be checked; null when the reader gave nothing
 */
export async function askFeedSecret(
  tools: Tools,
  signal: AbortSignal,
  feedId: number,
): Promise<Result<FeedRow | null>> {
  const { library, secrets, askSecret } = tools;
  const feed = await library.feed(feedId);
  if (feed === null) return noFeed();
  tools.hosts.tryAgain();
  const wanted = feed.secret === 'address' ? 'address' : 'password';
  const secret = await secrets.of(feedId);
  const isLost = wanted === 'address' && secret === null;
  let refusal = isLost ? null : await refusalOf(tools, signal, feed, { url: feed.url, secret });
  for (let asked = 0; asked < maxQuestions; asked += 1) {
    const { challenge = null, refused = false } = refusal ?? {};
    const question = questionOf(challenge?.url ?? feed.url, challenge?.realm ?? '', refused);
    const given = await askSecret(wanted === 'address' ? { ...question, wanted, unprotected: false } : question);
    if (given === null) return { ok: true, value: null };
    const trial = trialOf(feed, given, challenge);
    refusal = await refusalOf(tools, signal, feed, trial);
    if (refusal === null) return keep(tools, feed, trial);
  }
  return { ok: false, error: problem('needs-password', hostOf(feed.url), 'refused') };
}

const noFeed = (): Result<never> => ({ ok: false, error: { code: 'not-found', message: say('answer.no-feed') } });

/** Asks for the feed; null unless the answer is a refusal. */
async function refusalOf(tools: Tools, signal: AbortSignal, feed: FeedRow, trial: Trial): Promise<Refusal | null> {
  const door = doorOf(trial.url, trial.secret);
  const errand = { signal, mayGo: () => true, offline: () => undefined };
  const { publicationId } = feed;
  const asked = { ...door, shownAs: withoutMark(trial.url), wanted: 'feed', publicationId, typed: true } as const;
  return visit(tools, errand, asked, async (verdict) => {
    if (verdict.is !== 'failed' || verdict.problem.code !== 'needs-password') return null;
    const { challenge = null } = verdict;
    const isOwn = challenge === null || originOf(challenge.url) === originOf(door.url);
    return { challenge, refused: trial.secret !== null && isOwn };
  });
}

function trialOf(feed: FeedRow, given: FeedSecret, challenge: Challenge | null): Trial {
  if (given.kind === 'address') {
    const found = sealed(given.url, null);
    if (found.secret !== null) return found;
    // The key is in it where no rule finds it: nothing of the address is shown that was not shown before.
    const isHere = originOf(given.url) === originOf(feed.url);
    return { url: isHere ? feed.url : `${originOf(given.url)}/`, secret: given };
  }
  // Another origin asked than the feed's own: what the reader gave is for that one, and is never sent to the first.
  const isElsewhere = challenge !== null && originOf(challenge.url) !== originOf(feed.url);
  return isElsewhere ? sealed(challenge.url, given) : { url: feed.url, secret: given };
}

async function keep(tools: Tools, feed: FeedRow, { url, secret }: Trial): Promise<Result<FeedRow | null>> {
  const { library, secrets, clock, random, changes, journal } = tools;
  const { id, publicationId, failures, status } = feed;
  // First where secrets are kept: should this be the last that happens, the feed asks again and nothing is lost.
  if (secret !== null) await secrets.keep(id, secret);
  await library.setFeedSecret(id, kindOf(secret));
  const others = (await library.feedsOf(null)).filter((other) => other.id !== id);
  await library.recordCheck(id, {
    url: freeAddress(url, new Set(others.map((other) => other.url)), random),
    // What another reader got says nothing of what this one gets.
    etag: null,
    lastModified: null,
    validatorsSince: null,
    bodyHash: null,
    nextCheckAt: clock.now(),
    failures,
    status,
    problem: null,
  });
  changes.publication(publicationId);
  const message = saying('log.secret-kept');
  journal.log({ level: 'info', subject: 'feed', code: 'secret-kept', message, url, publicationId });
  return { ok: true, value: await library.feed(id) };
}

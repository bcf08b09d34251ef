/** One check of one feed, top to bottom: conditional GET, same bytes, press, library. */
import { createHash } from 'node:crypto';
import type { Problem } from '../../preload/model.ts';
import type { FeedCheck, FeedRow, NewItem } from '../database/face.ts';
import type { FeedItem, ParsedFeed } from '../press/face.ts';
import { hostOf, isLoginAddress, withoutSecrets } from './addresses.ts';
import type { Details } from './details.ts';
import { documentOf, heldProblem, timeOfDay, visit, type Errand, type Outcome, type Tools } from './errand.ts';
import { backoff, conditionalHeaders, validatorsOf, type Validators } from './host-rules.ts';
import type { HeldHost } from './hosts.ts';
import { evidenceOf, identityOf } from './identity.ts';
import type { JournalEntry } from './journal.ts';
import { moveOf } from './moves.ts';
import type { FeedSecret, FetchedAnswer } from './ports.ts';
import { doorOf, withoutMark } from './private-feeds.ts';
import { pressWords, problem, saidOf } from './problems.ts';
import { nextCheckOfNews, nextCheckOfSame } from './schedule.ts';
import { keepSilence } from './silence.ts';
import type { Said } from '../words/said.ts';
import { saying } from '../words/said.ts';

/** Bodies over this size are parsed each time: hashing them would hold up the main thread, bytes. */
const maxHashedBytes = 1024 * 1024;
/** A feed that is gone is no longer asked; the library wants a time all the same. */
const never = 3_650 * 24 * 60 * 60_000;

/**
 * Checks a feed in its publication's session and records what came of it. Nothing is recorded when it was stopped, put
 * off or this computer is offline.
 */
export async function refreshFeed(tools: Tools, errand: Errand, feed: FeedRow, details: Details): Promise<Outcome> {
  const secret = await secretOf(tools, feed);
  // Without its key the address leads elsewhere, or nowhere; a password is simply asked for again.
  if (secret === null && feed.secret === 'address')
    return failed(tools, feed, problem('needs-password', hostOf(feed.url), 'lost'));
  const headers = conditionalHeaders(feed, tools.clock.now());
  const shown = secret?.kind === 'address' ? { shownAs: withoutMark(feed.url) } : {};
  const asked = {
    ...doorOf(feed.url, secret),
    ...shown,
    wanted: 'feed',
    publicationId: feed.publicationId,
    headers,
  } as const;
  return visit(tools, errand, asked, async (verdict) => {
    const now = tools.clock.now();
    switch (verdict.is) {
      case 'stopped':
        return 'put-off';
      case 'offline':
        log(tools, feed, 'skip', 'offline', saidOf(problem('offline', '')));
        return 'put-off';
      case 'held':
        return held(tools, feed, verdict.by);
      case 'silenced':
        return silenced(tools, feed, verdict.host, verdict.until);
      case 'unreachable':
        // No check and no failure: only the next try moves.
        await record(tools, feed, { ...asBefore(feed), nextCheckAt: verdict.until, problem: verdict.problem });
        log(tools, feed, 'failure', verdict.problem.code, saidOf(verdict.problem));
        return 'failed';
      case 'failed':
        return failed(tools, feed, verdict.problem);
      case 'not-modified': {
        // A move is adopted by an answer that parses: the next check asks for one.
        const moved = (await moveOf(tools, feed, secret, verdict.answer)) !== null;
        await record(tools, feed, {
          ...fine(now),
          ...(moved ? noValidators : {}),
          nextCheckAt: nextCheckOfSame(verdict.answer.headers, feed, now),
        });
        log(tools, feed, 'info', 'not-modified', saying('log.not-modified'));
        return 'unchanged';
      }
      case 'fine':
        return received(tools, feed, secret, verdict.answer, details);
    }
  });
}

const noValidators: Validators = { etag: null, lastModified: null, validatorsSince: null };

/** What opens a private feed; null for any other, and where it is no longer kept. */
async function secretOf(tools: Tools, { id, url, secret }: FeedRow): Promise<FeedSecret | null> {
  if (secret === 'none') return null;
  const kept = await tools.secrets.of(id);
  if (kept !== null) return kept;
  // Followed a moment ago, and on its way to where secrets are kept.
  const waiting = tools.held.of(url);
  return waiting === 'let-go' ? null : waiting;
}

async function received(
  tools: Tools,
  feed: FeedRow,
  secret: FeedSecret | null,
  answer: FetchedAnswer,
  details: Details,
): Promise<Outcome> {
  const { library, press, clock, changes } = tools;
  const bodyHash =
    answer.body.byteLength <= maxHashedBytes ? createHash('sha256').update(answer.body).digest('hex') : null;
  const validators = validatorsOf(answer.headers, clock.now());
  if (bodyHash !== null && bodyHash === feed.bodyHash && answer.redirects.length === 0) {
    const now = clock.now();
    await record(tools, feed, { ...fine(now), ...validators, nextCheckAt: nextCheckOfSame(answer.headers, feed, now) });
    log(tools, feed, 'info', 'same-bytes', saying('log.same-bytes'));
    return 'unchanged';
  }
  // A copy for the second look that HTML gets; the press takes the body away.
  const isHtml = /html/i.test(answer.headers['content-type'] ?? '');
  const copy = isHtml && answer.body.byteLength <= maxHashedBytes ? answer.body.slice() : null;
  // Relative addresses in a private feed must not take over its key.
  const base = secret === null ? answer.url : withoutSecrets(answer.url);
  const parsed = await press.run('parseFeed', documentOf({ ...answer, url: base }));
  if (!parsed.ok) {
    if (parsed.code === 'stopped') return 'put-off';
    const host = hostOf(answer.url);
    if (parsed.code !== 'not-a-feed') return failed(tools, feed, problem('unreadable', host, pressWords(parsed.code)));
    const wall =
      isLoginAddress(answer.url) || (copy !== null && (await asksForSignIn(tools, { ...answer, body: copy })));
    return failed(
      tools,
      feed,
      problem(wall ? 'needs-sign-in' : 'not-a-feed', wall ? host : withoutSecrets(withoutMark(feed.url))),
    );
  }
  // The publication may have been removed meanwhile.
  if ((await library.feed(feed.id)) === null) return 'unchanged';
  const now = clock.now();
  const move = await moveOf(tools, feed, secret, answer);
  // First where secrets are kept: should this be the last that happens, the old address goes on with the new key.
  if (move?.secret?.kind === 'address') await tools.secrets.keep(feed.id, move.secret);
  const items = newItems(parsed.value);
  const stored = await library.storeItems({
    feedId: feed.id,
    items,
    now,
    check: {
      ...fine(now),
      ...validators,
      ...(move === null ? {} : { url: move.url }),
      ...(parsed.value.title === '' ? {} : { title: parsed.value.title }),
      format: parsed.value.format,
      bodyHash,
      nextCheckAt: nextCheckOfNews(answer.headers, parsed.value, now),
    },
  });
  await details.complete(feed, parsed.value);
  changes.articles([...stored.added, ...stored.changed, ...stored.removed]);
  changes.publication(feed.publicationId);
  const moved = problem('moved', hostOf(feed.url), withoutMark(move?.url ?? ''));
  if (move !== null) log(tools, feed, 'info', moved.code, saidOf(moved));
  const news = stored.added.length + stored.changed.length > 0;
  const counts = { items: items.length, added: stored.added.length, changed: stored.changed.length };
  log(tools, feed, 'info', news ? 'news' : 'nothing-new', saying('log.read', counts));
  // Its very first reading may bring an icon even where it brings no article.
  return news || feed.checkedAt === null ? 'done' : 'unchanged';
}

/** The items with their identities worked out; what stands in the feed twice comes once. */
export function newItems(parsed: ParsedFeed): NewItem[] {
  const evidence = evidenceOf(parsed.items, parsed.siteUrl);
  const seen = new Set<string>();
  return parsed.items.flatMap((item) => {
    const { identity, alternates, ownPage } = identityOf(item, evidence);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [newItem(item, identity, alternates, ownPage)];
  });
}

const files = /\.(pdf|mp3|m4a|mp4|ogg|wav|zip|jpe?g|png|gif|webp|avif|svg)$/i;

function newItem(item: FeedItem, identity: string, alternates: string[], ownPage: boolean): NewItem {
  const { guid: _guid, ...rest } = item;
  const isFile = item.url !== '' && files.test(new URL(item.url).pathname);
  return { ...rest, identity, alternates, wantsPage: ownPage && !isFile };
}

async function asksForSignIn(tools: Tools, answer: FetchedAnswer): Promise<boolean> {
  const page = await tools.press.run('discoverPage', documentOf(answer));
  return page.ok && page.value.signInForm;
}

async function failed(tools: Tools, feed: FeedRow, why: Problem): Promise<Outcome> {
  const now = tools.clock.now();
  const failures = feed.failures + 1;
  const gone = why.code === 'gone';
  await record(tools, feed, {
    checkedAt: now,
    nextCheckAt: now + (gone ? never : backoff(failures, tools.random)),
    failures,
    status: gone ? 'gone' : 'failing',
    problem: why,
  });
  log(tools, feed, 'failure', why.code, saidOf(why));
  // A feed for readers who are signed in tells of the end of a session as a page does.
  if (why.code === 'needs-sign-in')
    await tools.admission.unread({
      publicationId: feed.publicationId,
      articleId: 0,
      putOff: false,
      sentToSignIn: true,
      host: hostOf(feed.url),
    });
  return 'failed';
}

/** The host is left alone for now. */
async function held(tools: Tools, feed: FeedRow, by: HeldHost): Promise<Outcome> {
  const found = heldProblem(feed.url, by);
  if (feed.status !== 'gone') {
    await record(tools, feed, { ...asBefore(feed), nextCheckAt: Math.max(feed.nextCheckAt, by.until), problem: found });
  }
  log(tools, feed, 'skip', found.code, saidOf(found));
  return 'put-off';
}

async function silenced(tools: Tools, feed: FeedRow, host: string, until: number): Promise<Outcome> {
  await keepSilence(tools, host, until, feed);
  log(tools, feed, 'skip', 'retry-after', saidOf(problem('rate-limited', host, timeOfDay(until))));
  return 'put-off';
}

async function record(tools: Tools, feed: FeedRow, check: FeedCheck): Promise<void> {
  await tools.library.recordCheck(feed.id, check);
  tools.changes.publication(feed.publicationId);
}

const asBefore = ({ failures, status }: FeedRow): Pick<FeedCheck, 'failures' | 'status'> => ({ failures, status });

const fine = (now: number): Pick<FeedCheck, 'checkedAt' | 'failures' | 'status' | 'problem'> => ({
  checkedAt: now,
  failures: 0,
  status: 'active',
  problem: null,
});

function log(tools: Tools, feed: FeedRow, level: JournalEntry['level'], code: string, message: Said | string): void {
  const { url, publicationId } = feed;
  tools.journal.log({ level, subject: 'feed', code, message, url, publicationId });
}

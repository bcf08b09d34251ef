/** One image, PDF or icon, top to bottom: GET, type decided by content, stored by its hash. A broken one costs itself only. */
import type { Problem } from '../../preload/model.ts';
import type { PendingAsset } from '../database/face.ts';
import { hostOf } from './addresses.ts';
import { visit, timeOfDay, toldHeld, type Errand, type Outcome, type Tools } from './errand.ts';
import { backoff } from './host-rules.ts';
import type { JournalEntry } from './journal.ts';
import type { FetchedAnswer } from './ports.ts';
import { pressWords, problem, saidOf } from './problems.ts';
import { keepSilence } from './silence.ts';
import type { Said } from '../words/said.ts';
import { saying } from '../words/said.ts';

export const maxAssetAttempts = 5;
/** Enough to tell type and size of a picture even behind a large colour profile, bytes. */
const identifiedBytes = 512 * 1024;

/** Fetches and stores one asset in its publication's session. */
export async function fetchAsset(tools: Tools, errand: Errand, asset: PendingAsset): Promise<Outcome> {
  const wanted = asset.role === 'document' ? 'document' : 'image';
  const asked = { url: asset.url, wanted, publicationId: asset.publicationId } as const;
  return visit(tools, errand, asked, async (verdict) => {
    switch (verdict.is) {
      case 'stopped':
        return 'put-off';
      case 'offline':
        log(tools, asset, 'skip', 'offline', saidOf(problem('offline', '')));
        return 'put-off';
      case 'held': {
        const told = toldHeld(tools, asset.url, verdict.by);
        if (told !== null) log(tools, asset, 'skip', told.code, saidOf(told));
        return 'put-off';
      }
      case 'silenced': {
        const found = problem('rate-limited', verdict.host, timeOfDay(verdict.until));
        log(tools, asset, 'skip', 'retry-after', saidOf(found));
        await keepSilence(tools, verdict.host, verdict.until);
        return 'put-off';
      }
      case 'unreachable':
        if (verdict.alone) return failed(tools, asset, verdict.problem, false);
        log(tools, asset, 'failure', verdict.problem.code, saidOf(verdict.problem));
        return 'put-off';
      case 'failed':
        return failed(tools, asset, verdict.problem, verdict.final);
      case 'not-modified':
        return failed(
          tools,
          asset,
          problem('server-error', hostOf(asset.url), 'status 304 without being asked'),
          false,
        );
      case 'fine':
        return received(tools, asset, verdict.answer);
    }
  });
}

async function received(tools: Tools, asset: PendingAsset, { body, url }: FetchedAnswer): Promise<Outcome> {
  const { library, press, clock, changes } = tools;
  // The press takes away what it is given; the beginning is all it needs.
  const identified = await press.run('identifyAsset', { body: body.slice(0, identifiedBytes) });
  if (!identified.ok) {
    if (identified.code === 'stopped') return 'put-off';
    return failed(tools, asset, problem('unreadable', hostOf(url), pressWords(identified.code)), true);
  }
  // A picture's place shows pictures only, and a link to a report opens the report only.
  const wanted = asset.role === 'document' ? /^application\/pdf$/ : /^image\//;
  if (identified.value === null || !wanted.test(identified.value.mediaType))
    return failed(tools, asset, problem('wrong-type', hostOf(url)), true);
  const { mediaType, width, height } = identified.value;
  const stored = await library.storeAsset(asset.assetId, { body, mediaType, width, height, now: clock.now() });
  changes.articles(stored.articleIds);
  if (asset.role === 'icon') changes.publication(asset.publicationId);
  log(tools, asset, 'info', 'stored', saying('log.stored', { type: mediaType, size: Math.ceil(stored.bytes / 1024) }));
  return 'done';
}

async function failed(tools: Tools, asset: PendingAsset, why: Problem, final: boolean): Promise<Outcome> {
  const attempts = asset.attempts + 1;
  const wait = backoff(attempts, tools.random);
  const retryAt = final || attempts >= maxAssetAttempts ? null : tools.clock.now() + wait;
  await tools.library.assetFailed(asset.assetId, why, retryAt);
  if (retryAt !== null) tools.retries.at(retryAt);
  if (asset.role === 'icon') {
    // An icon is decoration: without one the publication shows its initial.
    log(tools, asset, 'skip', why.code, saidOf(why));
    return 'done';
  }
  tools.changes.articles([asset.articleId]);
  log(tools, asset, 'failure', why.code, saidOf(why));
  return 'failed';
}

function log(
  tools: Tools,
  asset: PendingAsset,
  level: JournalEntry['level'],
  code: string,
  message: Said | string,
): void {
  const { url, publicationId, articleId, role } = asset;
  const article = role === 'icon' ? null : articleId;
  tools.journal.log({ level, subject: 'asset', code, message, url, publicationId, articleId: article });
}

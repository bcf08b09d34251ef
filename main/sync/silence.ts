/** A host's wish for quiet, written into the library: a restart respects it too, and its feeds show when they go on. */
import type { FeedRow } from '../database/face.ts';
import { hostOf } from './addresses.ts';
import { timeOfDay, type Tools } from './errand.ts';
import { problem } from './problems.ts';

/**
 * Keeps the silence and puts off the next check of every feed of the host.
 * @param also the feed, here or elsewhere, whose own request was told
 */
export async function keepSilence(
  { library, changes, clock }: Pick<Tools, 'library' | 'changes' | 'clock'>,
  host: string,
  until: number,
  also?: FeedRow,
): Promise<void> {
  await library.keepSilence(host, until, clock.now());
  const found = problem('rate-limited', host, timeOfDay(until));
  const feeds = (await library.feedsOf(null)).filter(({ id, url }) => id === also?.id || hostOf(url) === host);
  for (const { id, publicationId, failures, status, nextCheckAt } of feeds) {
    // Whoever was not asked and is due later anyway has no trouble.
    if (status === 'gone' || (nextCheckAt >= until && id !== also?.id)) continue;
    await library.recordCheck(id, { failures, status, nextCheckAt: Math.max(nextCheckAt, until), problem: found });
    changes.publication(publicationId);
  }
}

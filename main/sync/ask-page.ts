/** A page asked for by whoever must see the answer itself, politely like every other. */
import { webAddress } from './addresses.ts';
import { visit, type Tools } from './errand.ts';
import type { FetchedAnswer } from './ports.ts';

/** As Sync.ask; the reader waits for it, so it goes first at the gate. */
export async function askPage(
  tools: Tools,
  signal: AbortSignal,
  publicationId: number,
  url: string,
): Promise<FetchedAnswer | 'sign-in' | null> {
  if (webAddress(url) === null) return null;
  const errand = { signal, mayGo: () => true, offline: () => undefined };
  return visit(tools, errand, { url, wanted: 'page', publicationId, typed: true }, async (verdict) => {
    if (verdict.is === 'fine') return verdict.answer;
    return verdict.is === 'failed' && verdict.problem.code === 'needs-sign-in' ? 'sign-in' : null;
  });
}

/** What new texts are about, a few at a time: library to press and back. */
import type { Tools } from './errand.ts';
import { normaliseAddress } from './identity.ts';

/** Small, so that a list asked for meanwhile does not wait. */
const textsPerStep = 10;

/** Goes on until no text waits. A text that the press cannot manage is left without terms and not asked again. */
export async function findTerms({ library, press, clock, changes }: Tools, isStopped: () => boolean): Promise<void> {
  for (;;) {
    if (isStopped()) return;
    const waiting = await library.textsWaiting(textsPerStep);
    if (waiting.length === 0) return;
    const answer = await press.run('findTerms', { texts: waiting.map(({ articleId: _id, ...text }) => text) });
    if (!answer.ok && answer.code === 'stopped') return;
    const none = { terms: [], signature: [], links: [] };
    const found = waiting.map(({ articleId }, at) => {
      const { links, ...one } = (answer.ok && answer.value.found[at]) || none;
      return { articleId, ...one, links: links.map(normaliseAddress).filter((identity) => identity !== '') };
    });
    const stored = await library.storeTerms(found, clock.now());
    changes.articles(stored.changed);
  }
}

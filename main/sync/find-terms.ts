/** What new texts are about, a few at a time: library to press and back. */
import type { TextTerms, TextWaiting } from '../database/face.ts';
import type { Tools } from './errand.ts';
import { normaliseAddress } from './identity.ts';
import { pressWords } from './problems.ts';
import { saying } from '../words/said.ts';

/** Small, so that a list asked for meanwhile does not wait. */
const textsPerStep = 10;

/** Goes on until no text waits, or until it is enough for now (asked between steps only, so that each call brings it on). A text that the press cannot manage costs itself only: it is left without terms and not asked again. */
export async function findTerms(
  tools: Tools,
  isStopped: () => boolean,
  isEnough: () => boolean = () => false,
): Promise<void> {
  const { library, clock, changes } = tools;
  let waiting = 1;
  while (waiting > 0) {
    if (isStopped() || isEnough()) return;
    const texts = await library.textsWaiting(textsPerStep);
    if (texts.length === 0) return;
    const found = await termsOf(tools, texts, isStopped);
    if (found === null) return;
    const stored = await library.storeTerms(found, clock.now());
    changes.articles(stored.changed);
    ({ waiting } = stored);
  }
}

/** Asks the press for all at once, and where that fails for each half; null when the press was stopped. */
async function termsOf(
  tools: Tools,
  texts: readonly TextWaiting[],
  isStopped: () => boolean,
): Promise<TextTerms[] | null> {
  const { press, journal } = tools;
  if (isStopped()) return null;
  const answer = await press.run('findTerms', { texts: texts.map(({ articleId: _id, ...text }) => text) });
  if (answer.ok)
    return texts.map(({ articleId }, at) => {
      const { terms = [], signature = [], links = [] } = answer.value.found[at] ?? {};
      return { articleId, terms, signature, links: links.map(normaliseAddress).filter((identity) => identity !== '') };
    });
  if (answer.code === 'stopped') return null;
  const [only] = texts;
  if (only !== undefined && texts.length === 1) {
    const message = saying('log.no-terms', { headline: only.headline.slice(0, 80), why: pressWords(answer.code) });
    journal.log({
      level: 'failure',
      subject: 'page',
      code: 'no-terms',
      message,
      url: only.url,
      articleId: only.articleId,
    });
    return [{ articleId: only.articleId, terms: [], signature: [], links: [] }];
  }
  const half = Math.ceil(texts.length / 2);
  const first = await termsOf(tools, texts.slice(0, half), isStopped);
  const second = first === null ? null : await termsOf(tools, texts.slice(half), isStopped);
  return first === null || second === null ? null : [...first, ...second];
}

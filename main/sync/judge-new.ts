/** Rules and saved lists look at what came. */
import type { Tools } from './errand.ts';

const articlesPerStep = 50;

/** Goes on until no article waits to be judged. */
export async function judgeNew({ library, clock, changes }: Tools, isStopped: () => boolean): Promise<void> {
  let waiting = 1;
  while (waiting > 0) {
    if (isStopped()) return;
    const judged = await library.judgeNew(articlesPerStep, clock.now());
    changes.articles(judged.changed);
    ({ waiting } = judged);
  }
}

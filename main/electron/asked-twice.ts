/**
 * A page that is asked for twice, by the frame that shows it and by the window that checks it (article-routes.ts): whoever
 * comes second gets the very text that was made for the first. Pure but for a timer.
 */

/** Who asks for a page. */
export type Asker = 'frame' | 'check';
type Page = Promise<string | null>;

/** Longer after the first nobody comes for it any more, ms. */
const KEPT_MS = 10_000;
/** More than are ever under way at once: the article, the next one, a few windows. */
const MOST_KEPT = 16;

/**
 * @returns asks for the page of a key, which `make` makes unless the other asker has just had it; each gets a made page
 * once. What `make` rejects with is rejected here, and the page is made anew for the next who asks.
 */
export function createAskedTwice(): (key: string, asker: Asker, make: () => Page) => Page {
  const waiting = new Map<string, { asker: Asker; page: Page }>();
  return (key, asker, make) => {
    const made = waiting.get(key);
    if (made !== undefined && made.asker !== asker) {
      waiting.delete(key);
      return made.page;
    }
    const entry = { asker, page: make() };
    const forget = (): void => {
      if (waiting.get(key) === entry) waiting.delete(key);
    };
    waiting.delete(key);
    waiting.set(key, entry);
    const [oldest] = waiting.keys();
    if (waiting.size > MOST_KEPT && oldest !== undefined) waiting.delete(oldest);
    setTimeout(forget, KEPT_MS).unref();
    entry.page.catch(forget);
    return entry.page;
  };
}

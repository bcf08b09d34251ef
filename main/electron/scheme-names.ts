/** The names of the app's own schemes, and the one address to which a window of theirs may go by itself. */
import type { WebContents } from 'electron';

export const ARTICLE_SCHEME = 'broadsheet-article:';
/** The window that asks for a feed's password (ask-secret-page.ts). */
export const ASK_SCHEME = 'broadsheet-ask';
export const ANSWER_ADDRESS = `${ASK_SCHEME}://window/answer`;

const asking = new WeakSet<WebContents>();

/** Takes in the contents of a window that asks. */
export const markAsking = (contents: WebContents): unknown => asking.add(contents);

/** The one navigation of such a window that guard.ts lets through: its own form. */
export const isAnswer = (contents: WebContents, address: string): boolean =>
  asking.has(contents) && address === ANSWER_ADDRESS;

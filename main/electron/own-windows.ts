/**
 * The reader's windows: the library's, and one for each article that was opened in a window of its own. Who may call, and
 * who is told of events. Any other web contents is a stranger, whatever it shows.
 */
import type { BrowserWindow, WebContents } from 'electron';

interface Own {
  window: BrowserWindow;
  /** The article it was opened for, null for the library's window. */
  articleId: number | null;
}

const own = new Map<WebContents, Own>();

/** Takes a window in until it is closed. */
export function adoptWindow(window: BrowserWindow, articleId: number | null = null): void {
  const contents = window.webContents;
  own.set(contents, { window, articleId });
  window.once('closed', () => own.delete(contents));
}

export const isOwnContents = (contents: WebContents): boolean => own.has(contents);

const living = (): Own[] =>
  [...own.values()].filter(({ window }) => !window.isDestroyed() && !window.webContents.isDestroyed());

export const ownWindows = (): BrowserWindow[] => living().map(({ window }) => window);

/** The window of the library, null while it is closed. */
export const libraryWindow = (): BrowserWindow | null =>
  living().find(({ articleId }) => articleId === null)?.window ?? null;

/** Windows of articles, in the order in which they were opened. */
export const articleWindows = (): BrowserWindow[] =>
  living()
    .filter(({ articleId }) => articleId !== null)
    .map(({ window }) => window);

/** The window that was opened for this article. */
export const windowOfArticle = (id: number): BrowserWindow | null =>
  living().find(({ articleId }) => articleId === id)?.window ?? null;

export const isArticleContents = (contents: WebContents): boolean => (own.get(contents)?.articleId ?? null) !== null;

/** The window the reader is in; where they are in none, the library's, else any. */
export const frontWindow = (): BrowserWindow | null =>
  ownWindows().find((window) => window.isFocused()) ?? libraryWindow() ?? ownWindows()[0] ?? null;

/** Shows a window that may be hidden or minimized, and gives it the focus. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  // One that was just made shows itself once it has something to show.
  if (!window.isVisible() && window.webContents.getURL() !== '') window.show();
  window.focus();
}

/** Articles in windows of their own, what leads out of them, and what a window asks for itself. */
import { BrowserWindow } from 'electron';
import type { LinkHandlers } from './guard.ts';
import type { Sending } from './ipc.ts';
import { articleWindows, bringForward, isArticleContents, ownWindows, windowOfArticle } from './own-windows.ts';

/** More windows than anybody reads in; each is a process. */
const MOST = 24;

/**
 * Opens the article in a window of its own, or brings the one forward that is there.
 * @returns false when too many are open
 */
export function openArticleWindow(id: number, open: (id: number) => BrowserWindow): boolean {
  const there = windowOfArticle(id);
  if (there !== null) bringForward(there);
  else if (articleWindows().length >= MOST) return false;
  else open(id);
  return true;
}

/** Hides a window instead of closing it, where the app is to stay. */
export function hideInstead(window: BrowserWindow, stays: () => boolean): void {
  window.on('close', (event) => {
    if (!stays()) return;
    event.preventDefault();
    window.hide();
  });
}

/** What a link of an article leads to within the window, or, from an article's window, outside of it. */
export function windowLinks(
  { emit, emitTo }: Sending,
  openArticle: (id: number) => boolean,
  showLibrary: () => void,
): Pick<LinkHandlers, 'openArticle' | 'openTopic' | 'openPicture' | 'openMark'> {
  return {
    openArticle: (contents, id) => {
      if (isArticleContents(contents)) openArticle(id);
      else emit('article.open', { id });
    },
    // Topics are the library's: the article's window stays with its article.
    openTopic: (contents, id) => {
      const alone = isArticleContents(contents);
      if (alone) showLibrary();
      emit('topic.chosen', { id, alone });
    },
    openPicture: (contents, hash) => emitTo(contents, 'picture.chosen', { hash }),
    openMark: (contents, id) => emitTo(contents, 'mark.chosen', { id }),
  };
}

/** Tells every window of its new language; one whose page still comes in the old one is loaded anew. */
export function speakInWindows({ emit }: Pick<Sending, 'emit'>, locale: string): void {
  for (const { webContents } of ownWindows()) if (webContents.isLoadingMainFrame()) webContents.reload();
  emit('language.changed', { locale });
}

/** The window in the whole screen, and back. */
export function toggleFullScreen(windowId: number): void {
  const window = BrowserWindow.fromId(windowId);
  window?.setFullScreen(!window.isFullScreen());
}

/** One step out of an article's window: from the whole screen, else the window is closed. The library's window stays. */
export function stepOut(windowId: number): void {
  const window = BrowserWindow.fromId(windowId);
  if (window === null || !isArticleContents(window.webContents)) return;
  if (window.isFullScreen()) window.setFullScreen(false);
  else window.close();
}

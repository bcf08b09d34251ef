/** Which window this is: the library's, or one that was opened for a single article. Main says so in the page's address. */
import type { Result } from '../../preload/contract.ts';
import { call } from '../api.ts';

function articleOfAddress(): number | null {
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('article');
  return asked !== null && /^[1-9]\d{0,14}$/u.test(asked) ? Number(asked) : null;
}

/** The article this window was opened for; null in the library's window. */
export const ARTICLE_OF_WINDOW: number | null = articleOfAddress();

/** Opens an article in a window of its own, or shows the one that is there. */
export const openInWindow = async (id: number): Promise<Result<null>> => call('windows.openArticle', id);

export const showLibrary = async (): Promise<Result<null>> => call('windows.showLibrary', null);

export const toggleFullScreen = async (): Promise<Result<null>> => call('windows.toggleFullScreen', null);

/** Out of the whole screen, else out of the article's window. */
export const stepOut = async (): Promise<Result<null>> => call('windows.stepOut', null);

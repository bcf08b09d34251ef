/**
 * The app's own schemes. `broadsheet-app` serves the window, `broadsheet-article` the article frame and its assets:
 * two origins, so that the frame gets a process of its own and can reach nothing of the window's.
 */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { parseAddress } from './address.ts';
import { COMMON, notFound } from './answers.ts';
import type { ArticleNeeds } from './article-routes.ts';
import { serveArticleAddress } from './article-routes.ts';
import { ASK_SCHEME } from './ask-secret-page.ts';
import { WINDOW_POLICY } from './policies.ts';
import { windowFile } from './window-files.ts';
import type { Look } from './window-page.ts';
import { windowPage } from './window-page.ts';

export const ARTICLE_SCHEME = 'broadsheet-article:';

/** Must run before the app is ready: afterwards schemes can no longer be given their privileges. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'broadsheet-app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    // A frame without an origin asks for typefaces as from elsewhere, which a scheme has to allow.
    { scheme: 'broadsheet-article', privileges: { standard: true, secure: true, corsEnabled: true } },
    { scheme: ASK_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/**
 * Serves the built renderer from `folder`, and nothing outside it.
 * @param look what the page is to look like now
 */
export function serveWindow(folder: string, look: () => Look): void {
  protocol.handle('broadsheet-app', async (request) => {
    const found = request.method === 'GET' ? windowFile(folder, request.url) : null;
    if (found === null) return notFound();
    try {
      const file = await readFile(found.file);
      const page = found.type.startsWith('text/html') ? windowPage(file.toString('utf8'), look()) : file;
      return new Response(page, {
        headers: { ...COMMON, 'Content-Type': found.type, 'Content-Security-Policy': WINDOW_POLICY },
      });
    } catch {
      return notFound();
    }
  });
}

/** Serves `broadsheet-article://article/<id>` with what its page asks for, from the library and the app's own files. */
export function serveArticles(needs: ArticleNeeds): void {
  protocol.handle('broadsheet-article', async (request) => {
    const url = request.method === 'GET' ? parseAddress(request.url) : null;
    if (url === null) return notFound();
    try {
      return await serveArticleAddress(url, needs);
    } catch (error) {
      needs.report(error);
      return notFound();
    }
  });
}

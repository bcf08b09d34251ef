/**
 * The app's own schemes. `broadsheet-app` serves the window, `broadsheet-article` the article frame and its assets (article-scheme.ts):
 * two origins, so that the frame gets a process of its own and can reach nothing of the window's.
 */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { parseAddress } from './address.ts';
import { COMMON, notFound } from './answers.ts';
import { WINDOW_POLICY } from './policies.ts';
import { ASK_SCHEME } from './scheme-names.ts';
import { windowFile } from './window-files.ts';

/** Must run before the app is ready: afterwards schemes can no longer be given their privileges. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'broadsheet-app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    // A frame without an origin asks for typefaces as from elsewhere, which a scheme has to allow.
    { scheme: 'broadsheet-article', privileges: { standard: true, secure: true, corsEnabled: true } },
    { scheme: ASK_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/** Answers one request of a scheme. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * Claims the article frame's scheme. To be called before a window loads: its page can reach only the schemes that are claimed
 * by then, and has no picture of a later one.
 * @param answer how, once somebody knows; requests wait for it
 */
export function serveArticles(answer: Promise<Answer>): void {
  protocol.handle('broadsheet-article', async (request) => (await answer)(request));
}

/**
 * Serves the built renderer from `folder`, and nothing outside it.
 * @param page makes the page of what was built; awaited, so that a window may load before anybody knows what it is to look like
 * @param check answers what the window asks for in order to check an article's page before it is shown
 */
export function serveWindow(
  folder: string,
  page: (html: string) => Promise<string>,
  check: (url: URL) => Promise<Response>,
): void {
  protocol.handle('broadsheet-app', async (request) => {
    const url = request.method === 'GET' ? parseAddress(request.url) : null;
    if (url?.host === 'window' && url.pathname.startsWith('/check/')) return check(url);
    const found = request.method === 'GET' ? windowFile(folder, request.url) : null;
    if (found === null) return notFound();
    try {
      const file = await readFile(found.file);
      const body = found.type.startsWith('text/html') ? await page(file.toString('utf8')) : file;
      return new Response(body, {
        headers: { ...COMMON, 'Content-Type': found.type, 'Content-Security-Policy': WINDOW_POLICY },
      });
    } catch {
      return notFound();
    }
  });
}

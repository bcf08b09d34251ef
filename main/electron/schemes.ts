/**
 * The app's own schemes. `broadsheet-app` serves the window, `broadsheet-article` the article frame and its assets:
 * two origins, so that the frame gets a process of its own and can reach nothing of the window's.
 */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { Library } from '../database/face.ts';
import { articlePage } from './article-page.ts';
import { ASK_SCHEME } from './ask-secret-page.ts';
import { ARTICLE_STYLE } from './article-style.ts';
import { parseAddress } from './address.ts';
import { ASSET_POLICY, WINDOW_POLICY, articlePolicy } from './policies.ts';
import { windowFile } from './window-files.ts';
import type { Look } from './window-page.ts';
import { windowPage } from './window-page.ts';

export const ARTICLE_SCHEME = 'broadsheet-article:';

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-DNS-Prefetch-Control': 'off',
};

const notFound = (): Response =>
  new Response('Not found', {
    status: 404,
    headers: { ...COMMON, 'Content-Type': 'text/plain', 'Content-Security-Policy': ASSET_POLICY },
  });

/** Must run before the app is ready: afterwards schemes can no longer be given their privileges. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'broadsheet-app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: 'broadsheet-article', privileges: { standard: true, secure: true } },
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

export interface ArticleNeeds {
  library: Library;
  /** Which of these absolute addresses are stored articles, with their ids. */
  localArticles: (addresses: string[]) => Promise<Map<string, number>>;
  /** Address of the development server, undefined outside development. */
  developmentServer: string | undefined;
  /** Hears why something could not be served; the frame gets a plain "not found". */
  report: (error: unknown) => void;
}

/** Serves `broadsheet-article://article/<id>`, `//asset/<hash>` and `//style/article.css` from the library; the network is never asked. */
export function serveArticles(needs: ArticleNeeds): void {
  protocol.handle('broadsheet-article', async (request) => {
    const url = request.method === 'GET' ? parseAddress(request.url) : null;
    if (url === null) return notFound();
    try {
      return await serve(url, needs);
    } catch (error) {
      needs.report(error);
      return notFound();
    }
  });
}

async function serve(url: URL, needs: ArticleNeeds): Promise<Response> {
  const name = url.pathname.slice(1);
  if (url.host === 'article' && /^\d{1,15}$/u.test(name)) return serveArticle(Number(name), url.searchParams, needs);
  if (url.host === 'asset' && /^[0-9a-f]{64}$/u.test(name)) return serveAsset(needs.library, name);
  if (url.host === 'style' && name === 'article.css') return style(ARTICLE_STYLE);
  const position = /^position\/(\d{1,3}(?:\.\d{1,2})?)\.css$/u.exec(name)?.[1];
  if (url.host === 'style' && position !== undefined) return style(`#here { top: ${position}%; }`);
  return notFound();
}

const style = (rules: string): Response =>
  new Response(rules, { headers: { ...COMMON, 'Content-Type': 'text/css; charset=utf-8' } });

async function serveArticle(id: number, parameters: URLSearchParams, needs: ArticleNeeds): Promise<Response> {
  const document = await needs.library.articleDocument(id);
  if (document === null) return notFound();
  const theme = parameters.get('theme') === 'dark' ? 'dark' : 'light';
  const locale = parameters.get('locale') ?? 'en-GB';
  const html = await articlePage(document, { theme, locale, localArticles: needs.localArticles });
  const policy = articlePolicy(needs.developmentServer);
  return new Response(html, {
    headers: { ...COMMON, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  });
}

async function serveAsset(library: Library, hash: string): Promise<Response> {
  const file = await library.assetFile(hash);
  // Only pictures are shown in the window; a PDF is opened by the system's own viewer.
  if (file === null || !file.mediaType.startsWith('image/') || file.mediaType.includes('svg')) return notFound();
  try {
    const headers = {
      ...COMMON,
      'Content-Type': file.mediaType,
      'Cache-Control': 'max-age=31536000, immutable',
      'Content-Security-Policy': ASSET_POLICY,
    };
    return new Response(await readFile(file.path), { headers });
  } catch {
    return notFound();
  }
}

/**
 * The app's own schemes. `broadsheet-app` serves the window, `broadsheet-article` the article frame and its assets:
 * two origins, so that the frame gets a process of its own and can reach nothing of the window's.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import type { Library } from '../database/face.ts';
import { articlePage } from './article-page.ts';
import { ARTICLE_STYLE } from './article-style.ts';

export const ARTICLE_SCHEME = 'broadsheet-article:';

const WINDOW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' broadsheet-article:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src broadsheet-article:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** No script, no request but for the article's own stored images and style sheet. */
const ARTICLE_POLICY = [
  "default-src 'none'",
  'img-src broadsheet-article:',
  'style-src broadsheet-article:',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors broadsheet-app: http://localhost:*',
  'sandbox',
].join('; ');

const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const notFound = (): Response =>
  new Response('Not found', {
    status: 404,
    headers: { ...COMMON, 'Content-Type': 'text/plain', 'Content-Security-Policy': "default-src 'none'" },
  });

/** Must run before the app is ready: afterwards schemes can no longer be given their privileges. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'broadsheet-app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: 'broadsheet-article', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the built renderer from `folder`, and nothing outside it. */
export function serveWindow(folder: string): void {
  protocol.handle('broadsheet-app', async (request) => {
    const url = new URL(request.url);
    const file = path.join(folder, path.normalize(decodeURIComponent(url.pathname)));
    const type = TYPES[path.extname(file)];
    if (url.host !== 'window' || !file.startsWith(folder + path.sep) || type === undefined) return notFound();
    try {
      return new Response(await readFile(file), {
        headers: { ...COMMON, 'Content-Type': type, 'Content-Security-Policy': WINDOW_POLICY },
      });
    } catch {
      return notFound();
    }
  });
}

/** Serves `broadsheet-article://article/<id>`, `//asset/<hash>` and `//style/article.css` from the library; the network is never asked. */
export function serveArticles(
  library: Library,
  localArticles: (addresses: string[]) => Promise<Map<string, number>>,
): void {
  protocol.handle('broadsheet-article', async (request) => {
    const url = new URL(request.url);
    const name = url.pathname.slice(1);
    if (url.host === 'article' && /^\d{1,15}$/u.test(name))
      return serveArticle(library, Number(name), url.searchParams, localArticles);
    if (url.host === 'asset' && /^[0-9a-f]{64}$/u.test(name)) return serveAsset(library, name);
    if (url.host === 'style' && name === 'article.css') return style(ARTICLE_STYLE);
    const position = /^position\/(\d{1,3}(?:\.\d{1,2})?)\.css$/u.exec(name)?.[1];
    if (url.host === 'style' && position !== undefined) return style(`#here { top: ${position}%; }`);
    return notFound();
  });
}

const style = (rules: string): Response =>
  new Response(rules, { headers: { ...COMMON, 'Content-Type': 'text/css; charset=utf-8' } });

async function serveArticle(
  library: Library,
  id: number,
  parameters: URLSearchParams,
  localArticles: (addresses: string[]) => Promise<Map<string, number>>,
): Promise<Response> {
  const document = await library.articleDocument(id);
  if (document === null) return notFound();
  const theme = parameters.get('theme') === 'dark' ? 'dark' : 'light';
  const locale = parameters.get('locale') ?? 'en-GB';
  const html = await articlePage(document, { theme, locale, localArticles });
  return new Response(html, {
    headers: { ...COMMON, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': ARTICLE_POLICY },
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
      'Content-Security-Policy': "default-src 'none'; sandbox",
    };
    return new Response(await readFile(file.path), { headers });
  } catch {
    return notFound();
  }
}

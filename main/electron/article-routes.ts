/** What the article frame's scheme answers: pages, style sheets, typefaces and stored pictures. The network is never asked. */
import { readFile } from 'node:fs/promises';
import type { Library } from '../database/face.ts';
import { say } from '../words/index.ts';
import type { ArticleFonts } from './article-fonts.ts';
import type { ArticleLook } from './article-look.ts';
import { frameTheme, lookRules } from './article-look.ts';
import { noteRules } from './article-notes.ts';
import type { PageOptions } from './article-page.ts';
import { articlePage, samplePage } from './article-page.ts';
import { ARTICLE_STYLE } from './article-style.ts';
import { PAPER_STYLE } from './article-style-parts.ts';
import { MARKS_STYLE } from './marks-style.ts';
import { paintedDocument } from './painted-body.ts';
import { COMMON, notFound } from './answers.ts';
import { ASSET_POLICY, articlePolicy } from './policies.ts';

export interface ArticleNeeds {
  library: Library;
  /** Which of these absolute addresses are stored articles, with their ids. */
  localArticles: (addresses: string[]) => Promise<Map<string, number>>;
  /** How articles are set now. */
  look: () => ArticleLook;
  fonts: ArticleFonts;
  /** Address of the development server, undefined outside development. */
  developmentServer: string | undefined;
  /** Hears why something could not be served; the frame gets a plain "not found". */
  report: (error: unknown) => void;
}

const FOREVER = { 'Cache-Control': 'max-age=31536000, immutable' };

/** Answers an address of the scheme. */
export async function serveArticleAddress(url: URL, needs: ArticleNeeds): Promise<Response> {
  const name = url.pathname.slice(1);
  if (url.host === 'article' && /^\d{1,15}$/u.test(name)) return serveArticle(Number(name), url.searchParams, needs);
  if (url.host === 'sample' && name === '') return page(samplePage(options(url.searchParams, needs)), needs);
  if (url.host === 'asset' && /^[0-9a-f]{64}$/u.test(name)) return serveAsset(needs.library, name);
  if (url.host === 'font') return serveFont(needs.fonts, name);
  if (url.host === 'style') return serveStyle(name, needs.fonts);
  return notFound();
}

async function serveStyle(name: string, fonts: ArticleFonts): Promise<Response> {
  if (name === 'article.css') return style(ARTICLE_STYLE + MARKS_STYLE);
  if (name === 'paper.css') return style(PAPER_STYLE);
  if (name === 'fonts.css') return style(await fonts.faces());
  const position = /^position\/(\d{1,3}(?:\.\d{1,2})?)\.css$/u.exec(name)?.[1];
  const rules = position === undefined ? (lookRules(name) ?? noteRules(name)) : `#here, #ahead { top: ${position}%; }`;
  return rules === null ? notFound() : style(rules);
}

const style = (rules: string): Response =>
  new Response(rules, { headers: { ...COMMON, 'Content-Type': 'text/css; charset=utf-8' } });

const options = (parameters: URLSearchParams, needs: ArticleNeeds): PageOptions => ({
  theme: frameTheme(parameters.get('theme')),
  look: needs.look(),
  say,
  platform: process.platform,
  paper: parameters.has('paper'),
  localArticles: needs.localArticles,
});

const page = (html: string, { developmentServer }: ArticleNeeds): Response =>
  new Response(html, {
    headers: {
      ...COMMON,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': articlePolicy(developmentServer),
    },
  });

async function serveArticle(id: number, parameters: URLSearchParams, needs: ArticleNeeds): Promise<Response> {
  const stored = await needs.library.articleDocument(id);
  if (stored === null) return notFound();
  const painting = { aloud: parameters.has('aloud'), find: (parameters.get('find') ?? '').slice(0, 200) };
  const document = await paintedDocument(stored, needs.library, painting);
  return page(await articlePage(document, options(parameters, needs)), needs);
}

async function serveFont(fonts: ArticleFonts, name: string): Promise<Response> {
  const file = await fonts.file(name);
  if (file === null) return notFound();
  return new Response(file, {
    // The frame has no origin of its own, and a typeface is asked for as from elsewhere.
    headers: { ...COMMON, ...FOREVER, 'Content-Type': 'font/woff2', 'Access-Control-Allow-Origin': '*' },
  });
}

async function serveAsset(library: Library, hash: string): Promise<Response> {
  const file = await library.assetFile(hash);
  // Only pictures are shown in the window; a PDF is opened by the system's own viewer.
  if (file === null || !file.mediaType.startsWith('image/') || file.mediaType.includes('svg')) return notFound();
  try {
    const headers = {
      ...COMMON,
      ...FOREVER,
      'Content-Type': file.mediaType,
      'Content-Security-Policy': ASSET_POLICY,
    };
    return new Response(await readFile(file.path), { headers });
  } catch {
    return notFound();
  }
}

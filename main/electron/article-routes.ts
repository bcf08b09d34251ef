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
import { placeRules } from './article-place.ts';
import { PAPER_STYLE } from './article-style-parts.ts';
import { MARKS_STYLE } from './marks-style.ts';
import { COMMON, notFound } from './answers.ts';
import type { Asker, createAskedTwice } from './asked-twice.ts';
import { plainPage } from './plain-page.ts';
import { ASSET_POLICY, CHECK_POLICY, articlePolicy } from './policies.ts';

export interface ArticleNeeds {
  library: Library;
  /** Which of these absolute addresses are stored articles, with their ids. */
  localArticles: (addresses: string[]) => Promise<Map<string, number>>;
  /** How articles are set now. */
  look: () => ArticleLook;
  fonts: ArticleFonts;
  /** Keeps an article's page for whoever of frame and window asks second. */
  askedTwice: ReturnType<typeof createAskedTwice>;
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
  const rules = placeRules(name) ?? lookRules(name) ?? noteRules(name);
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
  const html = await articleHtml(id, parameters, 'frame', needs);
  return html === null ? notFound() : page(html, needs);
}

/**
 * The page that the frame of the same address gets, for the window alone, which reads it with Chromium's own parser and
 * judges it before the frame is shown (renderer/views/article/check-page.ts). No document of any origin comes of it.
 */
export async function serveCheck(url: URL, needs: ArticleNeeds): Promise<Response> {
  const id = /^\/check\/article\/(\d{1,15})$/u.exec(url.pathname)?.[1];
  const html = id === undefined ? null : await articleHtml(Number(id), url.searchParams, 'check', needs);
  if (html === null) return notFound();
  return new Response(html, {
    headers: {
      ...COMMON,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': CHECK_POLICY,
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  });
}

/** The article's page as HTML, null when there is no such article. A page that is to be checked has a `check` of its own, by which both askers get one text. */
async function articleHtml(
  id: number,
  parameters: URLSearchParams,
  asker: Asker,
  needs: ArticleNeeds,
): Promise<string | null> {
  const make = async (): Promise<string | null> => {
    if (parameters.has('plain')) {
      const stored = await needs.library.articleDocument(id);
      return stored === null ? null : plainPage(stored, options(parameters, needs));
    }
    const painting = { aloud: parameters.has('aloud'), find: (parameters.get('find') ?? '').slice(0, 200) };
    const document = await needs.library.paintedDocument(id, painting);
    return document === null ? null : articlePage(document, options(parameters, needs));
  };
  return parameters.has('check') ? needs.askedTwice(`${id}?${parameters.toString()}`, asker, make) : make();
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

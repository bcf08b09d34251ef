/** What an article on paper has besides its text: the sheet, the foot of each page, the file's name. Pure. */
import type { Article } from '../../preload/model.ts';
import type { Paper } from '../../preload/windows.ts';
import type { Say } from '../words/index.ts';
import { escapeHtml } from './article-html.ts';

/**
 * The page for paper: the very one that the window has checked, where it is still kept (asked-twice.ts). What did not pass,
 * or was looked at before it changed, goes to paper as plain text, as it goes to the screen.
 */
export const paperAddress = ({ id, version, check }: Paper, article: Pick<Article, 'version'>): string =>
  `broadsheet-article://article/${id}?paper${check === null || article.version !== version ? '&plain' : `&check=${check}`}`;

/** Where paper is measured in inches. */
const LETTER = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'PR', 'SV', 'VE', 'DO', 'NI']);

/** The sheet that printers hold where a locale is from. */
export const paperSize = (locale: string): 'A4' | 'Letter' =>
  LETTER.has(/[-_]([A-Za-z]{2})(?![A-Za-z])/u.exec(locale)?.[1]?.toUpperCase() ?? '') ? 'Letter' : 'A4';

/** Longer names are refused by some systems, with their folder. */
const LONGEST_NAME = 100;

/** A headline as the name of a file on any system. */
export function fileNameOf(headline: string): string {
  const name = headline
    .normalize('NFC')
    // Signs that a system keeps for itself, and those that turn a name around.
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(name) ? 'article' : name;
}

/** The foot of every page; Chromium fills in the numbers. It knows no style sheet of ours, and no typeface. */
export function pageFooter(
  { publicationTitle, headline }: Pick<Article, 'publicationTitle' | 'headline'>,
  say: Say,
): string {
  const numbers = escapeHtml(say('article.page', { page: '\u0001', pages: '\u0002' }))
    .replace('\u0001', '<span class="pageNumber"></span>')
    .replace('\u0002', '<span class="totalPages"></span>');
  const cut = headline.length > 80 ? `${headline.slice(0, 79)}…` : headline;
  return `<div style="width:100%;margin:0 1.1in;display:flex;justify-content:space-between;gap:2em;font:8px sans-serif;color:#3d3d3d"><bdi>${escapeHtml(publicationTitle)} · ${escapeHtml(cut)}</bdi><bdi style="white-space:nowrap">${numbers}</bdi></div>`;
}

/** The article as plain text, for when its page did not pass the window's own check. Nothing of the body's markup is in it. Pure. */
import type { ArticleDocument } from '../database/face.ts';
import { plainText } from '../marks/plain-text.ts';
import { escapeHtml } from './article-html.ts';
import { lookAttributes, lookSheet } from './article-look.ts';
import type { PageOptions } from './article-page.ts';
import { sheet } from './article-page.ts';

/** What is no text of the article. Only for who reads it: all that is left is escaped, whatever it is. Each runs to the end where nothing closes it. */
const NO_TEXT = /<!--[^]*?(?:-->|$)|<(script|style|svg|math|iframe|noscript|template)\b[^]*?(?:<\/\1\b[^<>]*>|$)/giu;

const paragraph = (className: string, text: string): string =>
  text.trim() === '' ? '' : `<p class="${className}">${escapeHtml(text)}</p>`;

/** The whole document as HTML: headline, dek, byline and text, escaped; no link, no picture, no attribute of the body's own. */
export function plainPage(
  { article, bodyHtml }: ArticleDocument,
  options: Pick<PageOptions, 'theme' | 'look' | 'platform' | 'say' | 'paper'>,
): string {
  const { look, say } = options;
  const headline = escapeHtml(article.headline.trim() || article.dek.trim() || say('article.untitled'));
  const lines = plainText(bodyHtml.replace(NO_TEXT, ' ')).text.split('\n');
  const root = lookAttributes(look, options.theme, article.language, options.platform);
  return [
    `<!doctype html><html lang="${escapeHtml(article.language === '' ? 'und' : article.language)}" dir="${article.direction === 'rtl' ? 'rtl' : 'ltr'}" ${root}>`,
    `<head><meta charset="utf-8"><title>${headline}</title><meta name="viewport" content="width=device-width">`,
    sheet('fonts.css'),
    sheet('article.css'),
    sheet(lookSheet(look)),
    options.paper ? sheet('paper.css') : '',
    '</head><body><span id="here"></span><article><header>',
    paragraph('kicker', article.publicationTitle),
    `<h1>${headline}</h1>`,
    article.headline.trim() === '' ? '' : paragraph('dek', article.dek),
    paragraph('byline', article.byline),
    '</header><div class="body">',
    ...lines.filter((line) => line.trim() !== '').map((line) => `<p>${escapeHtml(line)}</p>`),
    '</div></article></body></html>',
  ].join('');
}

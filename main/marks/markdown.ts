/** Highlights and notes as plain Markdown, for any notebook. Pure. */
import type { Mark, MarkedArticle } from '../../preload/marks.ts';

export interface MarkdownWords {
  /** Heading of the whole. */
  title: string;
  /** Said of a passage that is no longer in its article. */
  lost: string;
}

/** One article under its headline; several under one heading. */
export function marksAsMarkdown(articles: readonly MarkedArticle[], words: MarkdownWords): string {
  const alone = articles.length === 1;
  const parts = articles.map((article) => ofArticle(article, alone ? '#' : '##', words));
  return `${[...(alone ? [] : [`# ${escaped(words.title)}`]), ...parts].join('\n\n')}\n`;
}

function ofArticle(article: MarkedArticle, level: string, { lost }: MarkdownWords): string {
  const { publicationTitle, byline, publishedAt, url, marks } = article;
  const date = publishedAt === null ? '' : new Date(publishedAt).toISOString().slice(0, 10);
  const source = [publicationTitle, byline, date].filter((part) => part.trim() !== '').map(escaped);
  return [
    `${level} ${escaped(article.headline.trim() === '' ? publicationTitle : article.headline)}`,
    [source.join(' · '), ...(url === '' ? [] : [`<${url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>`])].join('  \n'),
    ...marks.map((mark) => ofMark(mark, lost)),
  ].join('\n\n');
}

function ofMark({ quote, note, lost }: Mark, lostWords: string): string {
  return [
    quoted(quote),
    ...(lost ? [`*${escaped(lostWords)}*`] : []),
    ...(note.trim() === '' ? [] : [note.trim().split('\n').map(escaped).join('\n')]),
  ].join('\n\n');
}

/** A blockquote, with an empty line of it between the article's blocks. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n>\n');

/** Text that Markdown shows as it is. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`)
    .replace(/^([-+#=~|])/u, String.raw`\$1`);

/** A passage with its source, as it is pasted into a letter. */
export const quoteWithSource = (quote: string, article: Omit<MarkedArticle, 'marks'>): string =>
  `“${quote}”\n— ${[article.headline, article.publicationTitle].filter((part) => part !== '').join(', ')}${article.url === '' ? '' : `\n${article.url}`}\n`;

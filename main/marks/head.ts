/** What stands over an article's text and beside its first picture, searched and painted like the text. Pure. */
import type { Article } from '../../preload/model.ts';
import { escapeHtml } from './escape.ts';
import { findIn } from './find.ts';
import { painted, plainText } from './plain-text.ts';

/** In the order of the page; '' for what is not shown. */
const PARTS = ['headline', 'dek', 'byline', 'leadCaption', 'leadCredit'] as const;

export type Head = Record<(typeof PARTS)[number], string>;

/** The words as they are shown: a dek that stands for the headline is not said twice, and a picture that is not there says nothing. */
export function headOf(article: Pick<Article, (typeof PARTS)[number]>, hasLead: boolean): Head {
  const headline = article.headline.trim();
  return {
    headline: headline === '' ? article.dek.trim() : headline,
    dek: headline === '' ? '' : article.dek,
    byline: article.byline,
    leadCaption: hasLead ? article.leadCaption : '',
    leadCredit: hasLead ? article.leadCredit : '',
  };
}

/** How often the words stand there. */
export const countInHead = (head: Head, words: string): number =>
  PARTS.reduce((count, part) => count + findIn(plainText(escapeHtml(head[part])).text, words).length, 0);

/** The parts as HTML, each place of the words in an element of its own: `f0` and so on, as in the text that follows. */
export function paintedHead(head: Head, words: string): { html: Head; found: number } {
  let found = 0;
  const paint = (text: string): string => {
    const html = escapeHtml(text);
    const plain = plainText(html);
    const ranges = findIn(plain.text, words);
    const first = found;
    found += ranges.length;
    const paints = ranges.map((range, at) => ({
      ...range,
      element: 'span' as const,
      id: `f${first + at}`,
      className: 'found',
    }));
    return painted(html, plain, paints);
  };
  const { headline, dek, byline, leadCaption, leadCredit } = head;
  // One after the other: the numbers go on.
  const html = {
    headline: paint(headline),
    dek: paint(dek),
    byline: paint(byline),
    leadCaption: paint(leadCaption),
    leadCredit: paint(leadCredit),
  };
  return { html, found };
}

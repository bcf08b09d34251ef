/** The pictures of an article in the order in which it shows them, with what is said of each. Pure. */
import type { ArticlePicture } from '../../preload/model.ts';
import type { ArticleDocument } from '../database/face.ts';
import { attribute, textOf, unescapeHtml } from './article-html.ts';

/** Stored pictures only, each once, the lead image first. */
export function picturesOf({ article, bodyHtml, assets }: ArticleDocument): ArticlePicture[] {
  const lead = article.assets.find(({ role }) => role === 'lead');
  const caption = [article.leadCaption, article.leadCredit].filter((part) => part !== '').join(' ');
  const all = [
    ...(lead === undefined ? [] : [{ url: lead.url, alt: article.leadCaption, caption }]),
    ...imagesIn(bodyHtml),
  ];
  const pictures = new Map<string, ArticlePicture>();
  for (const { url, ...said } of all) {
    const hash = assets[url]?.hash;
    if (hash !== undefined && !pictures.has(hash)) pictures.set(hash, { hash, ...said });
  }
  return [...pictures.values()];
}

type Image = { url: string } & Omit<ArticlePicture, 'hash'>;

const PARTS = /<img\b[^<>]*>|<\/?(?:figure|figcaption)\b[^<>]*>/gu;

/** Images with the captions of the figures that they stand in, in one pass: to look back and ahead from each would take the square of their number. */
function imagesIn(html: string): Image[] {
  const found: { url: string; alt: string; figure: { caption: string } | null }[] = [];
  let figure: { caption: string } | null = null;
  let captionAt = 0;
  for (const { 0: tag, index } of html.matchAll(PARTS)) {
    if (tag.startsWith('<img'))
      found.push({ url: attribute(tag, 'data-asset-url') ?? '', alt: attribute(tag, 'alt') ?? '', figure });
    else if (tag.startsWith('<figcaption')) captionAt = index + tag.length;
    else if (tag.startsWith('<figure')) figure = { caption: '' };
    else if (tag.startsWith('</figure')) figure = null;
    else if (figure !== null) figure.caption ||= unescapeHtml(textOf(html.slice(captionAt, index)));
  }
  return found.map(({ figure: around, ...image }) => ({ ...image, caption: around?.caption ?? '' }));
}

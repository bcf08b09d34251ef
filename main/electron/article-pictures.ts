/** The pictures of an article in the order in which it shows them, with what is said of each. Pure. */
import type { ArticlePicture } from '../../preload/model.ts';
import type { ArticleDocument } from '../database/face.ts';
import { attribute, textOf, unescapeHtml } from './article-html.ts';

/** Stored pictures only, each once, the lead image first. */
export function picturesOf({ article, bodyHtml, assets }: ArticleDocument): ArticlePicture[] {
  const lead = article.assets.find(({ role }) => role === 'lead');
  const caption = [article.leadCaption, article.leadCredit].filter((part) => part !== '').join(' ');
  const found = [...bodyHtml.matchAll(/<img\b[^>]*>/gu)].map((image) => ({
    url: attribute(image[0], 'data-asset-url') ?? '',
    alt: attribute(image[0], 'alt') ?? '',
    caption: captionAround(bodyHtml, image.index),
  }));
  const all = [...(lead === undefined ? [] : [{ url: lead.url, alt: article.leadCaption, caption }]), ...found];
  const pictures = new Map<string, ArticlePicture>();
  for (const { url, ...said } of all) {
    const hash = assets[url]?.hash;
    if (hash !== undefined && !pictures.has(hash)) pictures.set(hash, { hash, ...said });
  }
  return [...pictures.values()];
}

/** The caption of the figure that an image stands in, '' where there is none. */
function captionAround(html: string, at: number): string {
  const start = html.lastIndexOf('<figure', at);
  if (start === -1 || html.lastIndexOf('</figure>', at) > start) return '';
  const end = html.indexOf('</figure>', at);
  const figure = html.slice(start, end === -1 ? undefined : end);
  return unescapeHtml(textOf(/<figcaption\b[^>]*>([^]*?)<\/figcaption>/u.exec(figure)?.[1] ?? ''));
}

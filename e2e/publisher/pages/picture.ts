import { createHash } from 'node:crypto';
import { imageFormat, imageHeight, imageWidths } from '../images/index.ts';
import { escape, parseBody } from '../markup.ts';
import type { Article, Picture } from '../types.ts';

/** Path of one size of an article's picture; picture 0 leads. One photo under many styles and tokens, as Drupal does. */
export function imagePath(article: Article, number: number, picture: Picture, width: number): string {
  const month = new Date(article.published).toISOString().slice(0, 7);
  const name = `${article.slug}-${number}.${imageFormat(`${article.slug}-${number}`, picture.scene)}`;
  const token = createHash('sha1').update(`${name} ${width}`).digest('base64url');
  const style = `/sites/default/files/styles/article_${width}/public`;
  return `${style}/${month}/${name}?h=${token.slice(0, 8)}&itok=${token.slice(8, 16)}`;
}

/** Which picture an image's path means, null for none; the tokens are not looked at. */
export function pictureOf(
  path: string,
  bySlug: (slug: string) => Article | null,
): { word: string; picture: Picture; width: number } | null {
  const match = /^\/sites\/default\/files\/styles\/article_(\d+)\/public\/[\d-]+\/([\w-]+)-(\d+)\.(?:jpg|png)$/.exec(
    path,
  );
  const [, width, slug, number] = match ?? [];
  if (width === undefined || slug === undefined || number === undefined) return null;
  const article = bySlug(slug);
  if (!article || !imageWidths.includes(Number(width))) return null;
  const picture =
    number === '0'
      ? article.lead
      : parseBody(article.body).find((block) => block.kind === 'picture' && block.number === Number(number));
  if (!picture) return null;
  return {
    word: `${slug}-${number}`,
    picture: 'kind' in picture ? (picture.kind === 'picture' ? picture.picture : article.lead) : picture,
    width: Number(width),
  };
}

export type Loading = 'plain' | 'sources' | 'lazy' | 'noscript';

/** A figure with caption and credit. `loading` chooses among the ways sites offer their sizes. */
export function figure(
  article: Article,
  number: number,
  picture: Picture,
  loading: Loading,
  largest: number,
  className: string,
): string {
  const widths = imageWidths.filter((width) => width <= largest);
  const at = (width: number): string => escape(imagePath(article, number, picture, width));
  const set = widths.map((width) => `${at(width)} ${width}w`).join(', ');
  const alt = escape(picture.caption);
  const middle = widths[Math.min(1, widths.length - 1)] ?? 320;
  const size = `width="${middle}" height="${imageHeight(middle)}"`;
  const sizes = 'sizes="(min-width: 60rem) 58rem, 100vw"';
  const plain = `<img src="${at(middle)}" srcset="${set}" ${sizes} ${size} alt="${alt}">`;
  const empty = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const image: Record<Loading, string> = {
    plain,
    sources: `<picture><source media="(min-width: 40rem)" srcset="${set}" ${sizes}><img src="${at(320)}" width="320" height="180" alt="${alt}"></picture>`,
    lazy: `<img class="lazyload" src="${empty}" data-src="${at(middle)}" data-srcset="${set}" ${size} alt="${alt}">`,
    noscript: `<img class="lazyload" src="${empty}" data-src="${at(middle)}" data-srcset="${set}" ${size} alt="${alt}"><noscript>${plain}</noscript>`,
  };
  const credit = picture.credit === '' ? '' : ` <span class="credit">— ${escape(picture.credit)}</span>`;
  return `<figure class="${className}">${image[loading]}<figcaption><span class="caption">${escape(picture.caption)}</span>${credit}</figcaption></figure>`;
}

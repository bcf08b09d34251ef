/** Pictures of a page: the best size of each, and which one leads the article, with its caption and credit. */
import { attributesOf, namesOf, selectAll, textOf, type Document, type Element } from './dom.ts';
import type { ImageReference } from './face.ts';
import type { PageMetadata } from './metadata.ts';
import { isSamePhoto, photoKey } from './photo-key.ts';
import { MOST_SOURCES, choosePicture, pixels } from './pictures.ts';
import { isSmall, isWorse, previewImage, type Lead } from './preview.ts';
import { ShownAround } from './shown-around.ts';
import { fold } from './text.ts';

const FURNITURE =
  'nav, footer, aside, [role="navigation"], [class*="related" i], [class*="author" i], [class*="avatar" i], [class*="logo" i], [class*="sidebar" i], [class*="recommend" i]';
/** A smaller one is an icon or an author's portrait. */
const LEAD_WIDTH = 250;
const PARAGRAPH = 80;
/** Looked at for a lead, each with what stands around it. */
const MOST_PICTURES = 100;

/**
 * Turns every `<picture>`, lazy image and image for browsers without scripts into one plain `<img>` that names the best
 * size twice: as `data-asset-url`, which is stored, and as `src`, which extraction looks at. Tracking pixels go.
 */
export function preparePictures(document: Document, base: string): void {
  const shown = new ShownAround(document, base);
  for (const noscript of selectAll(document, 'noscript')) unwrapNoscript(noscript, base, shown);
  for (const img of selectAll(document, 'img, amp-img')) {
    const picture = img.closest('picture');
    // Another one in it stands for the picture already.
    if (picture !== null && picture.parentElement === null) continue;
    const sources = picture === null ? [] : selectAll(picture, 'source', MOST_SOURCES).map(attributesOf);
    const chosen = choosePicture(attributesOf(img), sources, base);
    if (chosen === null) {
      (picture ?? img).remove();
      continue;
    }
    const plain = document.createElement('img');
    plain.setAttribute('src', chosen.url);
    plain.setAttribute('data-asset-url', chosen.url);
    plain.setAttribute('alt', chosen.alt);
    if (chosen.width !== null) plain.setAttribute('width', String(chosen.width));
    if (chosen.height !== null) plain.setAttribute('height', String(chosen.height));
    (picture ?? img).replaceWith(plain);
  }
}

/** What stands for a lazy picture takes its place; what repeats a picture that is there anyway goes. */
function unwrapNoscript(noscript: Element, base: string, around: ShownAround): void {
  const img = noscript.querySelector('img');
  const inside = img === null ? null : choosePicture(attributesOf(img), [], base);
  if (img === null || inside === null) return noscript.remove();
  const shown = around.in(noscript.closest('figure, picture, p, div') ?? noscript.parentElement);
  const key = photoKey(inside.url);
  if (shown.keys.has(key) || (shown.count === 1 && shown.keys.size === 1)) return noscript.remove();
  // What shows nothing is waited for by a script, and goes when the pictures are gone through.
  shown.count = shown.keys.size + 1;
  shown.keys.add(key);
  around.show(img);
  noscript.replaceWith(img);
}

/**
 * The picture that leads the article: the page's own preview image, with the words of the figure that shows it; else the
 * first picture between headline and second paragraph. The document must be prepared.
 */
export function findLead(document: Document, headline: Element | null, metadata: PageMetadata): Lead | null {
  const preview = previewImage(metadata);
  const pictures = selectAll(document, 'img[data-asset-url]').filter((img) => img.closest(FURNITURE) === null);
  const same = preview === null ? undefined : pictures.find((img) => isSamePhoto(addressOf(img), preview.image.url));
  const shown = same ?? topPicture(document, headline);
  if (shown === null) return preview;
  const image = referenceOf(shown);
  const words = captionOf(shown);
  if (preview === null) return { image, ...words };
  if (same === undefined) return isSmall(preview.image) ? { image, ...words } : preview;
  return {
    image: isWorse(preview.image, image) ? image : { ...preview.image, alt: image.alt || preview.image.alt },
    caption: words.caption || preview.caption,
    credit: words.credit || preview.credit,
  };
}

/** Takes the lead out of a body that begins with it or repeats it, with the figure around it. */
export function withoutLead(body: Element, lead: Lead): void {
  const key = photoKey(lead.image.url);
  // Further down only what is surely the same is taken out.
  const repeats = selectAll(body, 'img').filter(
    (img, at) => photoKey(addressOf(img)) === key || (at === 0 && isSamePhoto(addressOf(img), lead.image.url)),
  );
  for (const img of repeats.slice(0, MOST_PICTURES)) {
    const figure = figureOf(img);
    const holdsText = textOf(figure).length > 600;
    (holdsText || selectAll(figure, 'img', 2).length > 1 ? img : figure).remove();
  }
}

/** Caption and credit of the figure around a picture. */
export function captionOf(img: Element): { caption: string; credit: string } {
  const figure = figureOf(img);
  if (figure === img) return { caption: '', credit: '' };
  const credits = selectAll(
    figure,
    '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="source" i], [itemprop="copyrightHolder"], small, cite',
  );
  const holder = figure.querySelector('figcaption') ?? figure.querySelector('[class*="caption" i]');
  const whole = textOf(holder);
  const marked = credits.map(textOf).find((text) => text !== '' && text !== whole && text.length < 160) ?? '';
  if (marked === '') return splitCredit(whole);
  return { caption: fold(whole.replace(marked, '')).replace(/\s*[—–|/-]\s*$/u, ''), credit: bareCredit(marked) };
}

const AGENCY =
  /AFP|Getty|Reuters|\bAP\b|Associated Press|EPA|Anadolu|Shutterstock|iStock|Alamy|Wikimedia|Flickr|WAFA|IRNA|Unsplash|CC BY|رويترز|أ ف ب|גטי|רויטרס/u;
const CREDIT_MARK =
  /(?:photo(?:graph)?s?(?: credit)?(?: by)?|credits?|image(?: credit)?|picture|courtesy(?: of)?|source|foto|fotoğraf|crédit|صورة|تصوير|צילום|عکس)\s*[:：]\s*|(?:photo(?:graph)?|image|picture)s? by\s+|©\s*|\(c\)\s*/iu;

/** A caption that ends in its credit: after a dash, in brackets, after "Photo:" or ©. */
export function splitCredit(whole: string): { caption: string; credit: string } {
  const dashed =
    /^(.*\S)\s+[—–|]\s+([^—–|]{2,90})$/su.exec(whole) ?? /^(.*[.!?؟”"])\s+[-/]\s+([^/]{2,90})$/su.exec(whole);
  if (
    dashed?.[1] !== undefined &&
    dashed[2] !== undefined &&
    (AGENCY.test(dashed[2]) || dashed[2].split(' ').length <= 6)
  )
    return { caption: dashed[1], credit: bareCredit(dashed[2]) };
  const bracketed = /^(.*\S)\s*[([]([^()[\]]{2,90})[)\]]\.?$/su.exec(whole);
  if (
    bracketed?.[1] !== undefined &&
    bracketed[2] !== undefined &&
    (AGENCY.test(bracketed[2]) || CREDIT_MARK.test(bracketed[2]))
  )
    return { caption: bracketed[1], credit: bareCredit(bracketed[2]) };
  const mark = CREDIT_MARK.exec(whole);
  const credit = mark === null ? '' : whole.slice(mark.index + mark[0].length);
  if (mark === null || credit === '' || credit.length > 90) return { caption: whole, credit: '' };
  return { caption: whole.slice(0, mark.index).trim(), credit: bareCredit(credit) };
}

const bareCredit = (credit: string): string =>
  fold(credit)
    .replace(CREDIT_MARK, '')
    .replace(/^[([—–|/\s-]+|[)\]\s]+$/gu, '');

/** The first large picture after the headline and before the second paragraph. */
function topPicture(document: Document, headline: Element | null): Element | null {
  const nodes = selectAll(document, 'h1, p, img[data-asset-url]');
  let paragraphs = 0;
  let seen = 0;
  for (const node of nodes.slice(headline === null ? 0 : nodes.indexOf(headline) + 1)) {
    if (node.tagName === 'P') paragraphs += textOf(node).length >= PARAGRAPH ? 1 : 0;
    else if (
      node.tagName === 'IMG' &&
      (seen += 1) <= MOST_PICTURES &&
      isLarge(node) &&
      node.closest(FURNITURE) === null
    )
      return node;
    // A standfirst in a <p> counts as one; the picture may come after it and the first paragraph of the text.
    if (paragraphs >= 3) return null;
  }
  return null;
}

function isLarge(img: Element): boolean {
  const width = pixels(img.getAttribute('width') ?? undefined);
  const isShown =
    figureOf(img).tagName === 'FIGURE' || /lead|hero|featured|main|cover|article/iu.test(namesOf(figureOf(img)));
  return width === null ? isShown : width >= LEAD_WIDTH;
}

/** The figure around a picture, or the box that holds nothing but it and its caption; the picture itself without one. */
function figureOf(img: Element): Element {
  const figure = img.closest('figure');
  if (figure !== null) return figure;
  for (
    let box = img.parentElement;
    box !== null && !/^(?:BODY|ARTICLE|MAIN)$/u.test(box.tagName);
    box = box.parentElement
  ) {
    if (textOf(box).length > 400 || selectAll(box, 'img', 2).length > 1 || box.querySelector('p + p, h1') !== null)
      break;
    if (/caption|image|photo|picture|media|lead|hero|featured/iu.test(namesOf(box))) return box;
  }
  return img;
}

const addressOf = (img: Element): string => img.getAttribute('data-asset-url') ?? img.getAttribute('src') ?? '';

function referenceOf(img: Element): ImageReference {
  const { width, height } = attributesOf(img);
  return {
    url: addressOf(img),
    width: pixels(width),
    height: pixels(height),
    alt: fold(img.getAttribute('alt') ?? ''),
  };
}

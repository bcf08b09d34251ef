/**
 * Captions without the elements for them: a box that holds a picture and a line named as its caption becomes a figure with a
 * figcaption, so that the words are the picture's and not the text's. For sites from before 2014 and many after.
 */
import { namesOf, selectAll, textOf, type Document, type Element } from '../dom.ts';

const CAPTION =
  /(?:^|[\s_-])(?:(?:wp-)?caption(?:-?text)?|(?:image|img|photo|picture|media|foto|bild|figure)[_-]*(?:caption|text|title|description|desc|info|credits?|copyright|source|legend|unterschrift|byline|meta)|credits?|copyright|bu|bildunterschrift|bildtext|bildnachweis|legende|legend|pie-?(?:de-?)?foto|epigrafe|cutline|photographer)(?:$|[\s_-])/iu;
const LONGEST = 700;

/** Marks captions below `root`. Pictures must be prepared. */
export function markCaptions(document: Document): void {
  for (const line of selectAll(document.body, 'p, div, span, small, em, cite, dd, td, h4, h5, h6')) {
    if (!CAPTION.test(namesOf(line)) || line.parentElement === null) continue;
    const { length } = textOf(line);
    if (length === 0 || length > LONGEST || line.closest('figcaption') !== null) continue;
    const box = boxOf(line, length);
    if (box === null) continue;
    renamed(document, line, 'figcaption');
    if (box !== line && box.localName === 'div' && box.closest('figure') === null) renamed(document, box, 'figure');
  }
}

/** The box around a picture and little more than this line; null without a picture near. */
function boxOf(line: Element, length: number): Element | null {
  if (line.querySelector('img') !== null) return null;
  let box = line.parentElement;
  for (let level = 0; level < 4 && box !== null && box.localName !== 'body'; level += 1, box = box.parentElement) {
    if (textOf(box).length > length + 250) return null;
    if (box.localName === 'figure' || box.querySelector('img, iframe, video') !== null) return box;
  }
  return null;
}

function renamed(document: Document, element: Element, name: string): void {
  const other = document.createElement(name);
  for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
  other.adopt(element);
  element.replaceWith(other);
}

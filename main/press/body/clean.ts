/** Takes out of a chosen text what is none: machinery, regions, hidden parts, rows of links, empty boxes. */
import { isHidden } from '../hidden.ts';
import { linkDensity, selectAll, textOf, type Element } from '../dom.ts';
import { isListing, isMain, isRegion } from './boxes.ts';

const MACHINERY =
  'script, style, link, meta, template, nav, button, input, select, textarea, object, svg, dialog, canvas, footer, noscript';
const LISTS = 'ul, ol, table, div, section, dl, aside, form, fieldset';

export function cleanBody(body: Element, strict = true): void {
  for (const element of selectAll(body, MACHINERY)) element.remove();
  // Kept account of: the text of the whole body is made anew each time it is asked for after something was taken out.
  let left = textOf(body).length;
  for (const element of selectAll(body, '*')) {
    if (element.parentElement === null || !body.contains(element)) continue;
    const isUnseen = isHidden(element, false);
    if (!isUnseen && !(strict && isRegion(element))) continue;
    const { length } = textOf(element);
    if (!isUnseen && length >= 0.5 * left) continue;
    element.remove();
    left -= length;
  }
  for (const element of selectAll(body, LISTS).toReversed()) if (isLinks(element)) element.remove();
}

/** Mostly links, or an aside or form without a paragraph. */
function isLinks(element: Element): boolean {
  const text = textOf(element);
  if (text === '') return false;
  const density = linkDensity(element);
  const names = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`;
  if (element.localName === 'aside') return isListing(element) || density > 0.3 || text.length < 60;
  if (element.localName === 'form' || element.localName === 'fieldset') return text.length < 400 || density > 0.3;
  if (density < 0.5) return false;
  if (isMain(names) && density < 0.7) return false;
  // A list of sources or of what was reviewed is the article's: its lines are long.
  const links = selectAll(element, 'a').length;
  if (element.localName === 'ul' || element.localName === 'ol')
    return density > 0.75 || text.length / Math.max(1, links) < 40;
  return density > 0.6;
}

/**
 * One form of HTML for two texts to be compared in, that of feedparser's results: addresses absolute, attributes in order and
 * quoted, a bare `<` escaped. What the HTML means stays the same; nothing is taken out.
 */
import { absoluteAddress } from '../../main/press/address.ts';
import { ADDRESSES, VOID } from '../../main/press/feed/element.ts';
import { EntityDecoder } from '../../main/press/feed/entities.ts';
import { findTagEnd, readAttributes } from '../../main/press/feed/parse-tag.ts';
import { escapeHtml } from '../../main/press/text.ts';

const FOREIGN: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};
const XLINK = 'http://www.w3.org/1999/xlink';
const TAG = /<(\/?)([a-z][\w:.-]*)/iy;

/** `html` in that form; relative addresses mean `base`, and stay relative without one. */
export function formOf(html: string, base: string): string {
  const decoder = new EntityDecoder();
  let form = '';
  let at = 0;
  let foreign = '';
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    form += html.slice(at, open);
    TAG.lastIndex = open;
    const [whole = '', slash = '', written = ''] = TAG.exec(html) ?? [];
    const end = whole === '' ? -1 : findTagEnd(html, open + whole.length);
    if (end === -1) {
      const isComment = html.startsWith('<!--', open);
      form += isComment ? '<' : '&lt;';
      at = open + 1;
      continue;
    }
    at = end + 1;
    const name = foreign === '' ? written.toLowerCase() : written;
    if (slash !== '') {
      form += `</${name}>`;
      if (name === foreign) foreign = '';
      continue;
    }
    if (Object.hasOwn(FOREIGN, name)) foreign = name;
    const closed = html[end - 1] === '/';
    const attributes = new Map<string, string>();
    const found = readAttributes(html, open + whole.length, closed ? end - 1 : end, decoder);
    for (let index = 0; index < found.length; index += 2) {
      const attribute = foreign === '' ? (found[index] ?? '').toLowerCase() : (found[index] ?? '');
      const value = found[index + 1] ?? '';
      attributes.set(
        attribute,
        ADDRESSES.has(attribute) && base !== '' ? absoluteAddress(value, base) || value : value,
      );
    }
    const space = FOREIGN[name];
    if (space !== undefined) attributes.set('xmlns', space);
    attributes.delete('xmlns:xlink');
    if ([...attributes.keys()].some((attribute) => attribute.startsWith('xlink:')))
      attributes.set('xmlns:xlink', XLINK);
    const listed = [...attributes].toSorted(([one], [other]) => (one < other ? -1 : 1));
    form += `<${name}${listed.map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`).join('')}`;
    if (foreign === '') form += VOID.has(name) ? ' />' : closed ? `></${name}>` : '>';
    // Before the end of what it stands in, the end of an empty element is understood.
    else form += closed && !html.startsWith('</', at) ? `></${name}>` : '>';
  }
  return form + html.slice(at);
}

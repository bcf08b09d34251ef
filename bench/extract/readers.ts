/** What reads pages in this comparison: the product, and peers from the decoded page to the text they find. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { readListed, type ListedPage } from '../corpus/pages.ts';
import { decodeBody } from '../../main/press/charset.ts';

/** The body's text, '' when it finds none; throws as the library throws. */
export type Reader = (page: ListedPage) => string | Promise<string>;

const htmlOf = ({ document }: ListedPage): string => decodeBody(document.body, document.contentType, 'html');

/** By the name that the results give them. Each does in one call all it has to do for one page. */
export const READERS = {
  broadsheet: (page) => readListed(page)?.bodyText ?? '',
  'readability on jsdom': (page) => {
    const { window } = new JSDOM(htmlOf(page), { url: page.document.url, virtualConsole: new VirtualConsole() });
    try {
      return new Readability(window.document).parse()?.textContent ?? '';
    } finally {
      window.close();
    }
  },
  'readability on linkedom': (page) => new Readability(parseHTML(htmlOf(page)).document).parse()?.textContent ?? '',
  'defuddle on linkedom': async (page) =>
    textOf((await Defuddle(parseHTML(htmlOf(page)).document, page.document.url, { useAsync: false })).content),
} as const satisfies Record<string, Reader>;

export type ReaderName = keyof typeof READERS;

/** Defuddle gives HTML. */
function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll('p,div,li,h1,h2,h3,h4,h5,h6,br,td,tr,blockquote,pre,figcaption'))
    block.after('\n');
  return document.body.textContent ?? '';
}

/** What reads pages in this comparison: the product, and peers from the decoded page to the text they find. */
import { readListed, type ListedPage } from '../corpus/pages.ts';
import { decodeBody } from '../../main/press/charset.ts';

/** The body's text, '' when it finds none; throws as the library throws. */
export type Reader = (page: ListedPage) => string | Promise<string>;

const htmlOf = ({ document }: ListedPage): string => decodeBody(document.body, document.contentType, 'html');

/** By the name that the results give them; each loads its own libraries only, since they count in its memory. */
export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  broadsheet: () => Promise.resolve((page) => readListed(page)?.bodyText ?? ''),
  'readability on jsdom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { JSDOM, VirtualConsole } = await import('jsdom');
    return (page) => {
      const { window } = new JSDOM(htmlOf(page), { url: page.document.url, virtualConsole: new VirtualConsole() });
      try {
        return new Readability(window.document).parse()?.textContent ?? '';
      } finally {
        window.close();
      }
    };
  },
  'readability on linkedom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (page) => new Readability(parseHTML(htmlOf(page)).document).parse()?.textContent ?? '';
  },
  'defuddle on linkedom': async () => {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = await import('linkedom');
    return async (page) => {
      const { content } = await Defuddle(parseHTML(htmlOf(page)).document, page.document.url, { useAsync: false });
      const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
      for (const block of document.querySelectorAll('p,div,li,h1,h2,h3,h4,h5,h6,br,td,tr,blockquote,pre,figcaption'))
        block.after('\n');
      return document.body.textContent ?? '';
    };
  },
};

/** Where a split article goes on: by rel=next or a numbered pager, and only under the article's own address. */
import { absoluteAddress } from './address.ts';
import { isRegion } from './body/boxes.ts';
import { namesOf, selectAll, textOf, type Document, type Element } from './dom.ts';
import { numberUnder, stemsOf } from './page-number.ts';

/** Which page of a split article a document is; the first without one. */
export interface PagePart {
  /** Addresses of the first page. */
  first: string[];
  /** From 1. */
  number: number;
}

/** What leads on to the next page in words, in the languages of the editions and the largest European ones. */
const ONWARD =
  /^(?:[\s›»>→←‹«<]*)(?:next(?: page)?|continue(?: reading)?|nächste(?: seite)?|weiter(?:lesen)?|(?:page )?suivante|suite|página siguiente|siguiente|pagina successiva|volgende(?: pagina)?|sonraki(?: sayfa)?|التالي|الصفحة التالية|הבא|העמוד הבא|לעמוד הבא|صفحه بعد|بعدی|次へ|次のページ|下一页)?(?:[\s›»>→←‹«<]*)$/iu;
const OTHERS = /comment|related|recommend|sidebar|archive|listing/iu;

/**
 * The address of the page after this one, '' when the text ends here. `rel=next` alone is no evidence, since many systems
 * name the next article so: what it names must be this article's address with the next number.
 */
export function findNextPage(document: Document, url: string, base: string, part: PagePart): string {
  const stems = stemsOf(part.first);
  const wanted = part.number + 1;
  // Some systems count pages from 0: then the second is number 1, and so on.
  const own = part.number === 1 ? null : numberUnder(stems, url);
  const numbers = part.number === 1 ? [wanted, 1] : [own === part.number - 1 ? part.number : wanted];
  if (!URL.canParse(url)) return '';
  const { origin } = new URL(url);
  for (const link of selectAll(document, 'link[rel~="next"], a[href]')) {
    if (!leadsOn(link, wanted)) continue;
    const address = absoluteAddress(link.getAttribute('href'), base);
    if (address === '' || new URL(address).origin !== origin) continue;
    const number = numberUnder(stems, address);
    if (number !== null && numbers.includes(number) && address !== url) return address;
  }
  return '';
}

function leadsOn(link: Element, wanted: number): boolean {
  if (/(?:^|\s)next(?:\s|$)/iu.test(link.getAttribute('rel') ?? '')) return true;
  const text = textOf(link);
  if (text.length > 30 || (text !== String(wanted) && (text === '' || !ONWARD.test(text)))) return false;
  for (let box = link.parentElement; box !== null; box = box.parentElement)
    if (OTHERS.test(namesOf(box)) && isRegion(box)) return false;
  return true;
}

/** Other forms in which a publisher gives the same article: AMP, and for printing. */
import { absoluteAddress } from './address.ts';
import { selectAll, textOf, type Document } from './dom.ts';

const PRINT =
  /^(?:print(?:er)?(?:[- ]?(?:version|view|friendly(?: version)?))?|print(?: this)?(?: article| page)?|drucken|druckversion|artikel drucken|imprimer|version imprimable|imprimir|stampa|yazdır|طباعة|הדפסה|چاپ)$/iu;
const PRINT_PATH = /(?:^|[/_.-])print(?:[/_.-]|$)|[?&](?:print|view|output)=(?:1|true|print|printable)?/iu;

/** The address of another form on the same site, AMP first, '' without one. */
export function findOtherForm(document: Document, url: string, base: string): string {
  if (!URL.canParse(url)) return '';
  const declared = selectAll(document, 'link[rel~="amphtml"], link[rel~="alternate"][media="print"]');
  const print = selectAll(document, 'a[href]').filter(
    (link) => PRINT.test(textOf(link)) && PRINT_PATH.test(link.getAttribute('href') ?? ''),
  );
  return (
    [...declared, ...print]
      .map((link) => absoluteAddress(link.getAttribute('href'), base))
      .find((address) => address !== '' && address !== url && isSameSite(address, url)) ?? ''
  );
}

/** The same host, or one of its subdomains or its parent: what others keep of a site is not the site's own. */
function isSameSite(address: string, ownAddress: string): boolean {
  const [host, own] = [hostOf(address), hostOf(ownAddress)];
  return host === own || host.endsWith(`.${own}`) || (own.endsWith(`.${host}`) && host.includes('.'));
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, '');

/** Page numbers in addresses of articles that publishers split. Pure. */
import { withoutTracking } from './address.ts';

/** Longer addresses are no article's. */
const LONGEST = 2_000;
/** Ways to number the pages of one article, each the whole address. */
const PARAMETER = /^(?:page|p|pg|paged|pagenum|page_?no|pn|seite|pagina|página|sayfa|صفحة)$/iu;
const PATHS: readonly RegExp[] = [
  // /pilots/page/2 and /pilots/seite-2
  /^(?<stem>.*)\/(?:page|p|seite|pagina|sayfa)[/-]?(?<number>\d{1,3})(?<end>)\/?$/iu,
  // /pilots/2
  /^(?<stem>.*)\/(?<number>\d{1,2})(?<end>)\/?$/u,
  // /pilots-2.html and /pilots,seite-2.html
  /^(?<stem>.*?)[-_,](?:(?:page|seite|p)[-_]?)?(?<number>\d{1,2})(?<end>\.(?:s?html?|php|aspx?))$/iu,
];

export interface NumberedAddress {
  /** Address without the number, for comparing. */
  stem: string;
  number: number;
}

/** Every way in which an address may name a page of something longer. */
export function numbersIn(address: string): NumberedAddress[] {
  if (address.length > LONGEST || !URL.canParse(address)) return [];
  const url = new URL(withoutTracking(address));
  const found: NumberedAddress[] = [];
  for (const [name, value] of url.searchParams) {
    if (!PARAMETER.test(name) || !/^\d{1,3}$/u.test(value)) continue;
    const rest = new URL(url);
    rest.searchParams.delete(name);
    found.push({ stem: stemOf(rest), number: Number(value) });
  }
  for (const pattern of PATHS) {
    const { stem = '', number = '', end = '' } = pattern.exec(url.pathname)?.groups ?? {};
    if (stem === '' || number === '') continue;
    const rest = new URL(url);
    rest.pathname = stem + end;
    found.push({ stem: stemOf(rest), number: Number(number) });
  }
  return found;
}

/** The addresses, for comparing, under which an article is known whose first page lies at `addresses`. */
export function stemsOf(addresses: readonly string[]): ReadonlySet<string> {
  const own = addresses
    .filter((address) => URL.canParse(address))
    .map((address) => stemOf(new URL(withoutTracking(address))));
  // A first page may be numbered itself; any other number is an article's own.
  const bare = addresses.flatMap(numbersIn).filter(({ number }) => number <= 1);
  return new Set([...own, ...bare.map(({ stem }) => stem)]);
}

/** The number under which an address is a page of the article, null when it is none of its pages. */
export const numberUnder = (stems: ReadonlySet<string>, address: string): number | null =>
  numbersIn(address).find(({ stem }) => stems.has(stem))?.number ?? null;

function stemOf(url: URL): string {
  const query = [...url.searchParams]
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  return `${url.origin}${url.pathname.replace(/\/+$/u, '')}?${query}`;
}

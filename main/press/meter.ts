/** What a page says of free reads: in words outside its article, and by marks that machines read. Works on the page's document. */
import { isHidden, namesOf, textOf, type Element } from './dom.ts';
import type { Signs } from './face.ts';
import { METER_WORDS } from './meter-words.ts';
import { addressKind, wordOf } from './sign-text.ts';

export type Meter = NonNullable<Signs['meter']>;

/** A meter speaks in one short line. */
const LINE = 260;
/** A paragraph of an article, at the least. */
const PARAGRAPH = 160;
/** No publisher counts further. */
const MOST = 100;

const NAMED =
  /meter|pay-?wall|reg-?wall|piano|tp-(?:modal|container)|(?:article|story|free|read)s?-?(?:count|limit|left|remaining)|countdown|barrier|leaky|poool|zephr|gate(?:way)?\b|subscri/iu;
const OFFER = /subscri|regist|sign-?up|abo|offer|join|plans?\b|membership|kayit|uye/iu;

/** One spelling of the letters that keyboards mix. */
const plainLetters = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

interface Pattern {
  pattern: RegExp;
  means: 'counts' | 'over' | 'speaks' | 'beside';
}

const PATTERNS: readonly Pattern[] = Object.values(METER_WORDS).flatMap(({ free, counts, over, speaks, beside }) => {
  const compiled = (sources: readonly string[], means: Pattern['means']): Pattern[] =>
    sources.map((source) => ({
      means,
      pattern: new RegExp(
        plainLetters(source)
          .replaceAll('FREE', `(?:${plainLetters(free)})`)
          .replaceAll(
            /LEFT|USED|LIMIT/gu,
            (name) => String.raw`(?<![\d.,])(?<${name.toLowerCase()}>\d{1,3})(?![\d.,]*\d)`,
          ),
        'iu',
      ),
    }));
  return [
    ...compiled(counts, 'counts'),
    ...compiled(over, 'over'),
    ...compiled(speaks, 'speaks'),
    ...compiled(beside, 'beside'),
  ];
});

/** What one line says, null when it is none of a meter's. */
export function meterOfLine(text: string): Meter | null {
  const line = plainLetters(plainDigits(text)).replaceAll(/\s+/gu, ' ').trim();
  let limit: number | null = null;
  let left: number | null = null;
  let speaks = false;
  for (const { pattern, means } of PATTERNS) {
    if (means === 'beside' && !speaks) continue;
    const found = pattern.exec(line);
    if (found === null) continue;
    const number = (name: string): number | null => {
      const value = found.groups?.[name];
      return value === undefined || Number(value) > MOST ? null : Number(value);
    };
    speaks = true;
    limit ??= number('limit');
    left ??= number('left');
    const used = number('used');
    if (left === null && used !== null && limit !== null) left = Math.max(0, limit - used);
    if (means === 'over') left ??= 0;
  }
  // A line that has more left than there are is not understood.
  if (limit !== null && left !== null && left > limit) limit = null;
  return speaks ? { limit, left } : null;
}

/** Arabic-Indic and Persian digits as ours, without vowel marks. */
function plainDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll(/[\u064b-\u0652\u0640\u200e\u200f]/gu, '')
    .replaceAll('\u200c', ' ');
}

/** What the lines that speak of free reads say together; those of the article's own text are left aside. */
export function meterOfLines(lines: readonly Element[]): Meter | null {
  const said: Meter[] = [];
  for (const element of lines.slice(0, 60)) {
    if ((element.textContent ?? '').length > 2 * LINE) continue;
    const text = textOf(element);
    if (text.length > LINE) continue;
    const line = meterOfLine(text);
    if (line !== null && !isHidden(element) && isOutside(element)) said.push(line);
  }
  if (said.length === 0) return null;
  const first = (name: keyof Meter): number | null =>
    said.map((line) => line[name]).find((value) => value !== null) ?? null;
  return { limit: first('limit'), left: first('left') };
}

/**
 * Whether a line is the site's, not the article's or another article's headline: in a box named for it, or with no
 * paragraph beside it. A link counts only where it leads to an offer.
 */
function isOutside(line: Element): boolean {
  let named = false;
  const link = line.querySelector('a');
  if (link !== null && !isOffer(link) && textOf(link).length > textOf(line).length / 2) return false;
  for (let node: Element | null = line; node !== null && node.tagName !== 'BODY'; node = node.parentElement) {
    const names = namesOf(node);
    if (node.tagName === 'H1' || /(?:^|[\s_-])comments?(?:$|[\s_-])/iu.test(names)) return false;
    if (NAMED.test(names) && !/body|content/iu.test(names)) named = true;
    if (node.tagName === 'A' && !isOffer(node)) return false;
    if (named) continue;
    if (/^(?:BLOCKQUOTE|FIGCAPTION|TD|TH|PRE|DT|DD)$/u.test(node.tagName)) return false;
    if (hasParagraphs(node.parentElement, node)) return false;
    if (node.tagName === 'ARTICLE') return false;
  }
  return named || line.querySelector('h1') === null;
}

const isOffer = (link: Element): boolean => {
  const address = link.getAttribute('href') ?? '';
  return addressKind(address) !== null || OFFER.test(address) || wordOf(textOf(link)) === 'register' || address === '#';
};

function hasParagraphs(parent: Element | null, child: Element): boolean {
  if (parent === null) return false;
  for (let other = parent.firstElementChild; other !== null; other = other.nextElementSibling)
    if (
      other !== child &&
      /^(?:P|BLOCKQUOTE|UL|OL)$/u.test(other.tagName) &&
      (other.textContent ?? '').length > PARAGRAPH
    )
      return true;
  return false;
}

/**
 * Vendors whose scripts may count free reads. Piano (tinypass.com, piano.io, once Cxense) runs metered and hard walls by the
 * publisher's choice and much besides; Poool, Zephr, Pelcro, Evolok and MPP Global decide by rules in which a number of
 * free articles is one of several. So a script says that reads may be counted, not that they are.
 */
const MAY_COUNT =
  /(?:^|[./])(?:tinypass\.com|piano\.io|poool\.(?:fr|tech|com)|zephr\.com|pelcro\.com|evolok\.(?:net|com)|mppglobal\.com)\b|\/zephr|\/(?:evolok|ev-em)[./-]/iu;
/** Leaky Paywall shows a number of articles for free unless that number is set to none. */
const COUNTS = /\/plugins\/(?:[\w-]*leaky-paywall|pmpro-limit-post-views)[\w-]*\//iu;

/**
 * What the page's marks for machines say: `article:content_tier` is one of free, metered and locked by Facebook's
 * definition; Google asks of metered pages, too, to say `isAccessibleForFree: false`. Subscribe with Google (swg.js) sells
 * and signs in and counts nothing by itself; `isPartOf` names a product to it. Neither is a mark of a meter.
 */
export function meterByMarks(tier: string, free: boolean | null, scripts: readonly Element[]): Meter | null {
  const unknown: Meter = { limit: null, left: null };
  if (tier === 'metered') return unknown;
  // What is locked for everybody or free for everybody is not counted.
  if (tier === 'locked' || tier === 'free' || free === true) return null;
  const addresses = scripts.map((script) => script.getAttribute('src') ?? '').filter((source) => source !== '');
  if (addresses.some((source) => COUNTS.test(source))) return unknown;
  return free === false && addresses.some((source) => MAY_COUNT.test(source)) ? unknown : null;
}

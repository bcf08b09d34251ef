/** The pages of a split article as one text: joined in order, what each page repeats left out, access decided of the whole. */
import { decideAccess, evidenceWith, type PageEvidence } from './access.ts';
import { parsePage, selectAll, textOf, type Element } from './dom.ts';
import type { ExtractedArticle, ImageReference, PressJobs } from './face.ts';
import { photoKey } from './photo-key.ts';
import { sanitizeBody } from './sanitize.ts';
import { comparable, countWords, escapeHtml } from './text.ts';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, table, figure';
/** Shorter lines may well stand on two pages of a text. */
const TELLING = 25;
/** A page that adds less than this and no picture adds nothing: the site gave the same page again. */
const LITTLE = 60;
/** What pagers say in words. */
const PAGER =
  /^(?:(?:page|seite|pagina|página|sayfa|صفحة|الصفحة|עמוד|صفحه)\s*\d{1,2}(?:\s*(?:of|von|de|sur|di|\/|من|מתוך|از)\s*\d{1,2})?|(?:continued? (?:on|from) (?:the )?(?:next|previous) page|(?:weiter|fortsetzung) auf (?:der nächsten seite|seite \d+)|(?:next|previous) page|nächste seite|page suivante|página siguiente))[\s.:›»→]*$/iu;

/** As PressJobs.joinPages. */
export function joinPages({ first, rest, isCut }: PressJobs['joinPages']['input']): ExtractedArticle {
  const known = new Set<string>();
  const pictures = new Set(first.leadImage === null ? [] : [photoKey(first.leadImage.url)]);
  const parts: string[] = [];
  let notes = 0;
  let added = 0;
  for (const page of [first, ...rest]) {
    const body = parsePage(page.bodyHtml).body;
    dropRepeats(body, known, pictures);
    const isNew = page === first || comparable(textOf(body)).length >= LITTLE || body.querySelector('img') !== null;
    remember(body, known, pictures);
    if (!isNew) continue;
    if (page !== first) added += 1;
    const { html, highest } = withNotesFrom(lostLead(page, first, pictures) + body.innerHTML, notes);
    parts.push(html);
    notes = highest;
  }
  // What every page repeats was dropped; its numbers and links were made when each was read.
  const clean = sanitizeBody(parts.join(''), first.canonicalUrl);
  const wordCount = countWords(clean.text);
  const evidence = together([first, ...rest].map((page) => page.evidence));
  const decided = decideAccess(evidenceWith(evidence, clean.text, wordCount));
  const isWhole = decided.access === 'full' && !isCut;
  const lead = first.leadImage;
  return {
    ...first,
    bodyHtml: clean.html,
    bodyText: clean.text,
    wordCount,
    images: lead === null ? clean.images : beside(clean.images, lead),
    documents: clean.documents,
    access: isWhole || decided.access !== 'full' ? decided.access : 'teaser',
    accessReasons: [
      ...decided.reasons,
      ...(isCut
        ? [{ code: 'pages-missing', count: added + 1 } as const]
        : added === 0
          ? []
          : [{ code: 'pages', count: added + 1 } as const]),
    ],
    nextPage: '',
    otherForm: '',
    evidence,
  };
}

const beside = (images: readonly ImageReference[], lead: ImageReference): ImageReference[] =>
  images.filter((image) => photoKey(image.url) !== photoKey(lead.url));

/** Takes out what an earlier page had, and what pagers say. */
function dropRepeats(body: Element, known: ReadonlySet<string>, pictures: ReadonlySet<string>): void {
  for (const block of selectAll(body, BLOCKS)) {
    if (!body.contains(block)) continue;
    const text = textOf(block);
    const img = block.querySelector('img');
    const isRepeat =
      block.localName === 'figure' || (img !== null && text === '')
        ? pictures.has(keyOf(img))
        : known.has(comparable(text)) || (text.length < 60 && PAGER.test(text));
    if (isRepeat) block.remove();
  }
}

function remember(body: Element, known: Set<string>, pictures: Set<string>): void {
  for (const block of selectAll(body, BLOCKS)) {
    const text = comparable(textOf(block));
    if (text.length >= TELLING) known.add(text);
  }
  for (const img of selectAll(body, 'img')) pictures.add(keyOf(img));
}

const keyOf = (img: Element | null): string => photoKey(img?.getAttribute('data-asset-url') ?? '');

/** The picture on top of a later page was taken out of its text as its lead, which only the first page has. */
function lostLead(page: ExtractedArticle, first: ExtractedArticle, pictures: Set<string>): string {
  const { leadImage, leadCaption, bodyHtml } = page;
  if (page === first || leadImage === null || leadCaption === '' || bodyHtml.includes(escapeHtml(leadImage.url)))
    return '';
  const key = photoKey(leadImage.url);
  if (pictures.has(key)) return '';
  pictures.add(key);
  return `<figure><img data-asset-url="${escapeHtml(leadImage.url)}" alt="${escapeHtml(leadImage.alt)}"><figcaption>${escapeHtml(leadCaption)}</figcaption></figure>`;
}

/** Each page counts its notes from 1. */
function withNotesFrom(html: string, before: number): { html: string; highest: number } {
  let highest = before;
  const renumbered = html.replaceAll(
    /(\sdata-note(?:-text)?=")(\d{1,4})"/gu,
    (_whole, name: string, number: string) => {
      highest = Math.max(highest, before + Number(number));
      return `${name}${before + Number(number)}"`;
    },
  );
  return { html: renumbered, highest };
}

/** A wall on any page stands before the rest of the text; what is declared is declared on the first. */
function together(pages: readonly PageEvidence[]): PageEvidence {
  const [first] = pages;
  if (first === undefined) throw new TypeError('an article has at least one page');
  const has = (value: boolean): boolean => pages.some(({ paidPartPresent }) => paidPartPresent === value);
  return {
    ...first,
    wall: pages.find(({ wall }) => wall !== '')?.wall ?? '',
    teaserMark: pages.find(({ teaserMark }) => teaserMark !== '')?.teaserMark ?? '',
    paidPartPresent: has(false) ? false : has(true) ? true : null,
  };
}

/** One page to one article, stage by stage: what the page declares, what it shows, its text, its access; sanitised last. */
import { decideAccess, evidenceWith, isOpen, NO_EVIDENCE, type PageEvidence } from './access.ts';
import { extractBody, removeBoxes, removeForeign, tidyBody } from './body.ts';
import { markCaptions } from './body/captions.ts';
import { decodeBody } from './charset.ts';
import { parsePage, selectAll, textOf, type Document } from './dom.ts';
import type { ExtractedArticle, NotAnArticle, PageJob, PressResult } from './face.ts';
import { findHeadline, findSections } from './facts.ts';
import { findByline } from './find-byline.ts';
import { findDates } from './find-dates.ts';
import { begins, declaredDek, declaredDeks, shownDek } from './find-dek.ts';
import { findLead, preparePictures, withoutLead } from './images.ts';
import { kindOf } from './kind.ts';
import { directionOf, languageOf } from './language.ts';
import { readMetadata, type PageMetadata } from './metadata.ts';
import { findNextPage } from './next-page.ts';
import { findOtherForm } from './other-form.ts';
import { isListPage, notAnArticle } from './page-kind.ts';
import { photoKey } from './photo-key.ts';
import { sanitizeBody } from './sanitize.ts';
import { findSigns, NO_SIGNS } from './signs.ts';
import { countWords, textOfHtml } from './text.ts';
import { findTopics, topicBlocks } from './topics.ts';
import { cutWalls, findWalls, type Wall } from './walls.ts';

/** With fewer words a page that nothing closes is thin: another form of it may have the text. */
const FEW = 150;

/** Extracts the article of a page as of `now`; fails with `unreadable` only when the page cannot be parsed at all. */
export function readPage(job: PageJob, now?: number): PressResult<ExtractedArticle> {
  try {
    return { ok: true, value: extract(job, now) };
  } catch (error) {
    return { ok: false, code: 'unreadable', message: `The page could not be read: ${String(error)}` };
  }
}

function extract(job: PageJob, now?: number): ExtractedArticle {
  const { document: page, hints, feed } = job;
  if (!/^$|html|xml|text\/plain/iu.test(page.contentType) || isPdf(page.body))
    return foreign(job, { code: 'file', what: page.contentType || 'PDF' });
  const html = decodeBody(page.body, page.contentType, 'html');
  const document = parsePage(html);
  const metadata = readMetadata(document, page.url);
  const signs = findSigns(document, hints.session ?? {}, page.url);
  const walls = findWalls(document);
  const evidence = gatherAccess(document, job, metadata, walls);
  const part = job.part ?? { first: [page.url, metadata.canonicalUrl], number: 1 };
  const elsewhere = {
    next: findNextPage(document, page.url, metadata.base, part),
    otherForm: findOtherForm(document, page.url, metadata.base),
  };
  const refusal =
    notAnArticle(document, metadata, page.url) ??
    (isListPage(document, metadata, page.url) ? { code: 'list' as const } : null);

  removeForeign(document, hints);
  const headline = findHeadline(document, hints, metadata, feed);
  const byline = findByline(document, hints, metadata, feed);
  const dates = findDates(document, hints, metadata, feed, now);
  const sections = findSections(headline.element, metadata);
  const topics = findTopics(document, hints, metadata, feed.publication);
  preparePictures(document, metadata.base);
  const lead = findLead(document, headline.element, metadata);
  const standfirst = shownDek(document, hints, headline, declaredDeks(metadata));
  for (const { elements } of topicBlocks(document)) for (const element of elements) element.remove();
  cutWalls(walls);
  removeBoxes(document);
  markCaptions(document);

  const body = extractBody(document, hints, declaredDeks(metadata), {
    articleBody: metadata.article?.body ?? '',
    feedText: feed.bodyText,
    isOpen: isOpen(evidence),
  });
  if (body !== null) {
    tidyBody(body, { headline: headline.text, dek: standfirst.isNamed ? standfirst.text : '', byline });
    if (lead !== null) withoutLead(body, lead);
  }
  const clean = sanitizeBody(body?.innerHTML ?? '', metadata.base);
  const dek =
    (standfirst.isNamed ? standfirst.text : '') ||
    declaredDek(metadata, feed, headline.text, clean.text) ||
    (begins(clean.text, standfirst.text) ? '' : standfirst.text);
  const wordCount = countWords(clean.text);
  const decided = decideAccess(evidenceWith(evidence, clean.text, wordCount));
  const goesOn = decided.access === 'full' || isOpen(evidence);
  const isShort = wordCount < FEW && isOpen(evidence);
  const sample = `${headline.text} ${clean.text}`;
  const language = languageOf(
    [
      metadata.htmlLanguage,
      metadata.article?.language,
      metadata.meta.get('content-language'),
      metadata.meta.get('og:locale'),
      feed.language,
    ],
    sample,
  );
  return {
    canonicalUrl: metadata.canonicalUrl,
    headline: headline.text || feed.headline,
    dek,
    byline,
    ...dates,
    leadImage: lead?.image ?? null,
    leadCaption: lead?.caption ?? '',
    leadCredit: lead?.credit ?? '',
    bodyHtml: clean.html,
    bodyText: clean.text,
    wordCount,
    images:
      lead === null ? clean.images : clean.images.filter((image) => photoKey(image.url) !== photoKey(lead.image.url)),
    documents: clean.documents,
    kind: kindOf({
      types: metadata.article?.types ?? [],
      sections,
      url: metadata.canonicalUrl,
      ogType: metadata.meta.get('og:type') ?? '',
      audio: false,
    }),
    language,
    direction: directionOf(metadata.htmlDirection, language, sample),
    access: decided.access,
    accessReasons: decided.reasons,
    topics,
    notAnArticle: refusal ?? (wordCount === 0 && decided.access !== 'locked' ? { code: 'no-text' } : null),
    signs,
    nextPage: goesOn && refusal === null ? elsewhere.next : '',
    otherForm: isShort && refusal === null ? elsewhere.otherForm : '',
    evidence,
  };
}

/** What the page as it came says about how much of the article it gives; asked before anything is cut. */
function gatherAccess(
  document: Document,
  { hints, feed }: PageJob,
  { article, meta }: PageMetadata,
  walls: readonly Wall[],
): PageEvidence {
  const has = (selector: string): boolean => selectAll(document, selector).length > 0;
  const parts = article?.paidParts ?? [];
  const wholeMarks = hints.wholeMarks ?? [];
  return {
    free: article?.free ?? null,
    tier: meta.get('article:content_tier')?.toLowerCase() ?? '',
    paidPartPresent:
      parts.length === 0
        ? null
        : parts.some((selector) => selectAll(document, selector).some((part) => textOf(part).length > 200)),
    declaredWords: article?.wordCount ?? (countWords(textOfHtml(article?.body ?? '')) || null),
    wall: walls[0]?.phrase ?? '',
    teaserMark: (hints.teaserMarks ?? []).find(has) ?? '',
    wholeMark: wholeMarks.length === 0 ? null : wholeMarks.some(has),
    feedCharacters: feed.bodyText.length,
  };
}

function isPdf(body: Uint8Array): boolean {
  return body[0] === 0x25 && body[1] === 0x50 && body[2] === 0x44 && body[3] === 0x46;
}

/** What is no page at all keeps everything its feed said. */
function foreign({ document, feed }: PageJob, what: NotAnArticle): ExtractedArticle {
  const language = languageOf([feed.language], feed.headline);
  return {
    canonicalUrl: document.url,
    headline: feed.headline,
    dek: feed.dek,
    byline: feed.byline,
    publishedAt: feed.publishedAt,
    updatedAt: null,
    leadImage: null,
    leadCaption: '',
    leadCredit: '',
    bodyHtml: '',
    bodyText: '',
    wordCount: 0,
    images: [],
    documents: [],
    kind: 'news',
    language,
    direction: directionOf(null, language, feed.headline),
    access: 'locked',
    accessReasons: [],
    topics: [],
    notAnArticle: what,
    signs: NO_SIGNS,
    nextPage: '',
    otherForm: '',
    evidence: NO_EVIDENCE,
  };
}

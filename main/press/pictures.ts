/** Which of a picture's addresses is the best for reading, and which addresses show the same photo. Pure, without a DOM. */
import { absoluteAddress } from './address.ts';
import type { ImageReference } from './face.ts';
import { words } from './words.ts';

export type Attributes = Readonly<Record<string, string>>;

/** The widest that reading needs, on a dense screen too. */
const READING_WIDTH = 1_600;
/** A narrower one looks soft in the column; then one that is wider than needed is taken. */
const SHARP_WIDTH = 1_000;
/** A narrower entry of a set is the blur that stands there while the picture loads. */
const BLUR_WIDTH = 100;
/** More than any picture has; all of them are looked at for each image in it. */
export const MOST_SOURCES = 16;

interface Candidate {
  url: string;
  width: number | null;
  density: number | null;
}

const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-responsive', 'srcset'];
const LAZY_SOURCES =
  words(`data-src data-original data-lazy-src data-lazy data-original-src data-hi-res-src data-full-src
  data-src-large data-image data-img-src data-url data-cfsrc data-actualsrc nitro-lazy-src src`);
/** Names that are a placeholder's whole; `gray-wolf.jpg` and `pixel-phone.jpg` are photos. */
const PLACEHOLDER =
  /(?:^|[/_.-])placeholder[\w-]*\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])|(?:^|\/)(?:blank|spacer|transparent|pixel|lazy|lazyload|loading|loader|1x1|gr[ae]y)(?:[-_.]?(?:image|img|pixel|bg|blank|\d+(?:x\d+)?))*\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])/iu;
/** What the window cannot show, whatever other formats the publisher offers beside it. */
const UNSHOWN_TYPE = /^image\/(?:jxl|jp2|jpx|heic|heif|tiff|vnd|svg)/iu;
const FILE = /^\S+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?$/iu;
const FILE_SET = /\.(?:jpe?g|png|webp|avif|gif)\S*\s+\d+(?:\.\d+)?[wx]/iu;
const BEACON =
  /^https?:\/\/(?:[^/]*\.)?(?:feedsportal\.com|pixel\.wp\.com|stats\.wordpress\.com|doubleclick\.net|scorecardresearch\.com|quantserve\.com|google-analytics\.com)\/|\/\/feeds\.[^/]+\/~(?:r|ff)\//iu;

/** The entries of a `srcset`; commas inside an address are part of it. */
export function parseSrcset(value: string): { url: string; width: number | null; density: number | null }[] {
  const found: Candidate[] = [];
  let at = 0;
  // Steps of the standard's own algorithm; one expression for all of them takes quadratic time on a run of commas.
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const taken = pattern.exec(value)?.[0] ?? '';
    at += taken.length;
    return taken;
  };
  while (at < value.length) {
    take(/[\s,]*/y);
    const written = take(/\S*/y);
    const url = withoutCommas(written);
    const descriptors = url === written ? take(/[^,]*/y) : '';
    const width = /(?:^|\s)(\d+)w(?:\s|$)/u.exec(descriptors)?.[1];
    const density = /(?:^|\s)(\d*\.?\d+)x(?:\s|$)/u.exec(descriptors)?.[1];
    if (url !== '')
      found.push({
        url,
        width: width === undefined ? null : Number(width),
        density: density === undefined ? null : Number(density),
      });
  }
  return found;
}

function withoutCommas(url: string): string {
  let end = url.length;
  while (url[end - 1] === ',') end -= 1;
  return url.slice(0, end);
}

/**
 * The best address of an `<img>`, given the attributes of the `<source>`s of its `<picture>`: the one whose width
 * `bestWidth` chooses, else the densest. Null for tracking pixels and pictures without an http(s) address.
 */
export function choosePicture(img: Attributes, sources: readonly Attributes[], base: string): ImageReference | null {
  const shown = { width: pixels(img['width']), height: pixels(img['height']) };
  if (isDot(shown.width, shown.height) || /(?:^|;)\s*(?:width|height)\s*:\s*[01]px/iu.test(img['style'] ?? ''))
    return null;
  const candidates = [...sources.slice(0, MOST_SOURCES).filter(isUsual), img].flatMap((attributes) =>
    candidatesOf(attributes, base),
  );
  const best = bestOf(candidates.length > 0 ? candidates : unnamedCandidates(img, base), shown.width);
  if (best === null || BEACON.test(best.url)) return null;
  const width = best.width ?? shown.width;
  const ratio = shown.width !== null && shown.height !== null ? shown.height / shown.width : null;
  const height = best.width === null || best.width === shown.width ? shown.height : scaled(best.width, ratio);
  return { url: best.url, width, height, alt: img['alt']?.replaceAll(/\s+/gu, ' ').trim() ?? '' };
}

function candidatesOf(attributes: Attributes, base: string): Candidate[] {
  const sets = LAZY_SETS.flatMap((name) => parseSrcset(attributes[name] ?? ''));
  const single = LAZY_SOURCES.map((name) => ({ url: attributes[name] ?? '', width: null, density: null }));
  return usable([...sets, ...single], base);
}

/** Scripts keep a lazy picture's address in attributes of any name. */
function unnamedCandidates(attributes: Attributes, base: string): Candidate[] {
  const values = Object.entries(attributes)
    .filter(([name]) => !/^(?:alt|title|class|id|style|href|src|aria-.*|on.*)$/u.test(name))
    .map(([, value]) => value.trim());
  const sets = values.filter((value) => FILE_SET.test(value)).flatMap(parseSrcset);
  const single = values.filter((value) => FILE.test(value)).map((url) => ({ url, width: null, density: null }));
  return usable([...sets, ...single], base);
}

function usable(candidates: readonly Candidate[], base: string): Candidate[] {
  return candidates
    .filter(
      // A script fills in what stands in braces.
      ({ url }) =>
        url !== '' &&
        !/^(?:data|blob|about|javascript):/iu.test(url.trim()) &&
        !/\{|%7b/iu.test(url) &&
        !PLACEHOLDER.test(url),
    )
    .map((candidate) => ({ ...candidate, url: absoluteAddress(candidate.url, base) }))
    .filter(({ url }) => url !== '' && !/\.svg$/iu.test(url.split(/[?#]/u, 1)[0] ?? ''));
}

function bestOf(candidates: readonly Candidate[], shownWidth: number | null): Candidate | null {
  const sized = candidates
    .map((candidate) => ({ ...candidate, width: widthOf(candidate, shownWidth) }))
    .filter((candidate): candidate is Candidate & { width: number } => candidate.width !== null);
  const wanted = bestWidth(sized.map(({ width }) => width));
  const chosen = sized.find(({ width }) => width === wanted);
  const sharp = candidates.find(({ width, density }) => width === null && density === null);
  if (chosen !== undefined && (chosen.width >= BLUR_WIDTH || sharp === undefined)) return chosen;
  if (chosen !== undefined && sharp !== undefined) return sharp;
  const dense = candidates.filter(({ density }) => density !== null);
  const densest = dense.toSorted((one, other) => (other.density ?? 0) - (one.density ?? 0))[0];
  return densest ?? candidates[0] ?? null;
}

function widthOf({ width, density }: Candidate, shownWidth: number | null): number | null {
  if (width !== null) return width;
  return density !== null && shownWidth !== null ? Math.round(density * shownWidth) : null;
}

/** The best of the widths on offer for reading: the widest up to 1,600 px if it is sharp enough, else the next above, else the widest. */
export function bestWidth(widths: readonly number[]): number | undefined {
  const sorted = widths.toSorted((one, other) => one - other);
  const fitting = sorted.findLast((width) => width <= READING_WIDTH);
  if (fitting !== undefined && fitting >= SHARP_WIDTH) return fitting;
  return sorted.find((width) => width > READING_WIDTH) ?? fitting;
}

/** A source for large screens, light backgrounds and formats that can be shown. */
const isUsual = (source: Attributes): boolean =>
  !/max-width|prefers-color-scheme\s*:\s*dark/iu.test(source['media'] ?? '') &&
  !UNSHOWN_TYPE.test(source['type'] ?? '');
const scaled = (width: number, ratio: number | null): number | null =>
  ratio === null ? null : Math.round(width * ratio);
const isDot = (width: number | null, height: number | null): boolean =>
  (width !== null && width <= 2) || (height !== null && height <= 2);

/** A length attribute in CSS pixels; null for percentages and whatever else is no number. */
export function pixels(value: string | undefined): number | null {
  const digits = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/iu.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

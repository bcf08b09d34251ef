/** What fetched bytes are, by the bytes themselves: a picture that may be shown, a PDF, or nothing of the kind. Pure. */
import type { PressJobs, PressResult } from './face.ts';

type Identified = PressJobs['identifyAsset']['output'];
interface Size {
  width: number;
  height: number;
}

/** A picture is decoded to 4 bytes a pixel: more than this takes the renderer's memory, whatever its file size. */
const MOST_PIXELS = 100_000_000;
const MOST_SIDE = 65_535;

const FORMATS: readonly { mediaType: string; is: (bytes: Bytes) => boolean; size: (bytes: Bytes) => Size | null }[] = [
  {
    mediaType: 'image/png',
    is: (bytes) => bytes.at(0, 8) === '\u0089PNG\r\n\u001a\n',
    size: (bytes) => ({ width: bytes.big(16, 4), height: bytes.big(20, 4) }),
  },
  { mediaType: 'image/jpeg', is: (bytes) => bytes.big(0, 3) === 0xffd8ff, size: jpegSize },
  {
    mediaType: 'image/gif',
    is: (bytes) => /^GIF8[79]a/u.test(bytes.at(0, 6)),
    size: (bytes) => ({ width: bytes.little(6, 2), height: bytes.little(8, 2) }),
  },
  { mediaType: 'image/webp', is: (bytes) => bytes.at(0, 4) === 'RIFF' && bytes.at(8, 4) === 'WEBP', size: webpSize },
  { mediaType: 'image/avif', is: isAvif, size: avifSize },
  { mediaType: 'image/bmp', is: (bytes) => bytes.at(0, 2) === 'BM' && bytes.little(14, 4) >= 40, size: bmpSize },
  { mediaType: 'image/x-icon', is: isIcon, size: iconSize },
];

/**
 * The media type and size of an image (PNG, JPEG, GIF, WebP, AVIF, BMP, icon) or the type of a PDF; null for everything
 * else: SVG and HTML (they can carry scripts), damaged headers, and images of more than 100 megapixels.
 */
export function identifyAsset({ body }: PressJobs['identifyAsset']['input']): PressResult<Identified> {
  return { ok: true, value: identify(new Bytes(body)) };
}

function identify(bytes: Bytes): Identified {
  // A PDF may have junk of up to a kilobyte in front (ISO 32000, annex H).
  if (bytes.at(0, 1_024).includes('%PDF-')) return { mediaType: 'application/pdf', width: null, height: null };
  const format = FORMATS.find(({ is }) => is(bytes));
  const size = format?.size(bytes) ?? null;
  if (format === undefined || size === null) return null;
  const { width, height } = size;
  if (!(width >= 1 && height >= 1 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS))
    return null;
  return { mediaType: format.mediaType, width, height };
}

/** Reads numbers and letters; what lies past the end reads as NaN or nothing, never throws. */
class Bytes {
  readonly #body: Uint8Array;
  readonly length: number;

  constructor(body: Uint8Array) {
    this.#body = body;
    this.length = body.length;
  }

  big(offset: number, count: number): number {
    let value = 0;
    for (let index = 0; index < count; index += 1) value = value * 256 + (this.#body[offset + index] ?? Number.NaN);
    return value;
  }

  little(offset: number, count: number): number {
    let value = 0;
    for (let index = count - 1; index >= 0; index -= 1)
      value = value * 256 + (this.#body[offset + index] ?? Number.NaN);
    return value;
  }

  at(offset: number, count: number): string {
    return String.fromCharCode(...this.#body.subarray(offset, offset + count));
  }

  indexOf(text: string, from: number, until: number): number {
    const found = this.at(from, Math.max(0, until - from)).indexOf(text);
    return found < 0 ? -1 : from + found;
  }
}

/** The size stands in the first frame header; markers before it are skipped by their own lengths. */
function jpegSize(bytes: Bytes): Size | null {
  let offset = 2;
  while (offset + 9 < bytes.length) {
    if (bytes.big(offset, 1) !== 0xff) {
      offset += 1;
      continue;
    }
    const marker = bytes.big(offset + 1, 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: bytes.big(offset + 7, 2), height: bytes.big(offset + 5, 2) };
    if (marker === 0xd9 || marker === 0xda) return null;
    const alone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    offset += alone ? (marker === 0xff ? 1 : 2) : 2 + bytes.big(offset + 2, 2);
  }
  return null;
}

function webpSize(bytes: Bytes): Size | null {
  switch (bytes.at(12, 4)) {
    case 'VP8 ':
      return { width: bytes.little(26, 2) & 0x3fff, height: bytes.little(28, 2) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.little(21, 4);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.little(24, 3) + 1, height: bytes.little(27, 3) + 1 };
    default:
      return null;
  }
}

function isAvif(bytes: Bytes): boolean {
  if (bytes.at(4, 4) !== 'ftyp') return false;
  const brands = bytes.at(8, Math.min(64, Math.max(0, bytes.big(0, 4) - 8)));
  return /avif|avis/u.test(brands);
}

/** The largest `ispe` box: a grid image has one for the whole and one for each tile. */
function avifSize(bytes: Bytes): Size | null {
  const end = Math.min(bytes.length, 16_384);
  let largest: Size | null = null;
  for (let at = bytes.indexOf('ispe', 0, end); at >= 0; at = bytes.indexOf('ispe', at + 4, end)) {
    const size = { width: bytes.big(at + 8, 4), height: bytes.big(at + 12, 4) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

function bmpSize(bytes: Bytes): Size {
  // A negative height means rows from the top down.
  return { width: bytes.little(18, 4), height: Math.abs(bytes.little(22, 4) | 0) };
}

function isIcon(bytes: Bytes): boolean {
  const count = bytes.little(4, 2);
  return bytes.little(0, 4) === 0x0001_0000 && count >= 1 && count <= 64 && bytes.length >= 6 + count * 16;
}

/** The largest of its pictures; 0 stands for 256. */
function iconSize(bytes: Bytes): Size {
  const sizes = Array.from({ length: bytes.little(4, 2) }, (_, index) => ({
    width: bytes.big(6 + index * 16, 1) || 256,
    height: bytes.big(7 + index * 16, 1) || 256,
  }));
  return sizes.reduce((largest, size) => (size.width > largest.width ? size : largest));
}

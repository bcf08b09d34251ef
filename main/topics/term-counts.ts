/**
 * In how many texts each term stands, in a fixed space: a count-min sketch (Cormode and Muthukrishnan 2005) with
 * conservative update (Estan and Varghese 2002), laid out so that all counters of a term lie on one page and a new text
 * changes few pages. Never too small, except what a crash lost; too large by what shares all counters of a term. Pure.
 */

/** Counters of a term. */
const ROWS = 4;
/** Counters of one row on a page; a power of two. */
const ROW_LENGTH = 64;
/** A power of two. 4,096 pages of 512 bytes: 2 MB in all. */
export const PAGES = 4_096;
const PAGE_LENGTH = ROWS * ROW_LENGTH;
const MOST = 65_535;

export interface CountsPage {
  page: number;
  /** Unsigned 16-bit numbers, little-endian. */
  counts: Uint8Array;
}

/** The page that holds the number of texts. */
const TEXTS_PAGE = -1;

export class TermCounts {
  readonly #counts = new Uint16Array(PAGES * PAGE_LENGTH);
  readonly #changed = new Set<number>();
  #texts = 0;

  /** @param stored what `changedPages` gave before; pages that are none are left out, so that a damaged one costs its counts only */
  constructor(stored: Iterable<CountsPage> = []) {
    for (const { page, counts } of stored) {
      const view = new DataView(counts.buffer, counts.byteOffset, counts.byteLength);
      if (page === TEXTS_PAGE && counts.byteLength === 4) this.#texts = view.getUint32(0, true);
      if (!Number.isInteger(page) || page < 0 || page >= PAGES || counts.byteLength !== PAGE_LENGTH * 2) continue;
      for (let at = 0; at < PAGE_LENGTH; at += 1) this.#counts[page * PAGE_LENGTH + at] = view.getUint16(at * 2, true);
    }
  }

  /** How many texts were counted. */
  get texts(): number {
    return this.#texts;
  }

  /** Counts one text with its terms; a term given twice counts once. */
  addText(keys: Iterable<string>): void {
    this.#texts += 1;
    this.#changed.add(TEXTS_PAGE);
    for (const key of new Set(keys)) this.#add(key);
  }

  /** In how many texts a term stands, at most; 65,535 stands for that many or more. */
  count(key: string): number {
    return Math.min(...placesOf(key).map((place) => this.#counts[place] ?? 0));
  }

  /** The pages that changed since the last call. */
  changedPages(): CountsPage[] {
    const pages = [...this.#changed].map((page) => ({ page, counts: this.#bytesOf(page) }));
    this.#changed.clear();
    return pages;
  }

  #add(key: string): void {
    const places = placesOf(key);
    const count = Math.min(...places.map((place) => this.#counts[place] ?? 0));
    if (count >= MOST) return;
    // Only the smallest counters are right so far; raising the others would make other terms' counts worse for nothing.
    for (const place of places) if (this.#counts[place] === count) this.#counts[place] = count + 1;
    this.#changed.add(Math.floor((places[0] ?? 0) / PAGE_LENGTH));
  }

  #bytesOf(page: number): Uint8Array {
    const bytes = new Uint8Array(page === TEXTS_PAGE ? 4 : PAGE_LENGTH * 2);
    const view = new DataView(bytes.buffer);
    if (page === TEXTS_PAGE) view.setUint32(0, this.#texts, true);
    else
      for (let at = 0; at < PAGE_LENGTH; at += 1)
        view.setUint16(at * 2, this.#counts[page * PAGE_LENGTH + at] ?? 0, true);
    return bytes;
  }
}

/** Where the counters of a term are: one of each row of its page. */
function placesOf(key: string): number[] {
  const first = hash(key, 0x811c9dc5);
  const second = hash(key, 0x9747b28c);
  const start = (first % PAGES) * PAGE_LENGTH;
  return Array.from({ length: ROWS }, (_unused, row) => {
    // Six bits each of a number of 32.
    const column = (second >>> (row * 6)) % ROW_LENGTH;
    return start + row * ROW_LENGTH + column;
  });
}

/** FNV-1a over UTF-16 units, then mixed as MurmurHash3 ends, so that near keys lie apart. */
function hash(key: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < key.length; at += 1) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

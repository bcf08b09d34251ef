/** Which pictures a page shows around a `<noscript>`, by which it is told whether what stands in that is one of them. */
import { attributesOf, selectAll, type Document, type Element } from './dom.ts';
import { photoKey } from './photo-key.ts';
import { choosePicture } from './pictures.ts';

/** Pictures in a box, outside of `<noscript>`: how many, and of which photos. */
export interface Shown {
  count: number;
  keys: Set<string>;
}

/** Boxes whose pictures are gathered, each by a look through all of it; they may lie in each other. */
const MOST_BOXES = 1_000;

/** Gathers a box once for all that ask about it. */
export class ShownAround {
  readonly #base: string;
  /** Pictures in a `<noscript>`: not shown yet. */
  readonly #unshown: Set<Element>;
  readonly #boxes = new Map<Element, Shown>();
  readonly #keys = new Map<Element, string | null>();

  constructor(document: Document, base: string) {
    this.#base = base;
    this.#unshown = new Set(selectAll(document, 'noscript img'));
  }

  /** What is shown in `box`; nothing in one that is none, or is one too many. To be kept up by who asks. */
  in(box: Element | null): Shown {
    const known = box === null ? undefined : this.#boxes.get(box);
    if (known !== undefined) return known;
    if (box === null || this.#boxes.size >= MOST_BOXES) return { count: 0, keys: new Set() };
    const pictures = selectAll(box, 'img').filter((img) => !this.#unshown.has(img));
    const keys = pictures.map((img) => this.#keyOf(img)).filter((key) => key !== null);
    const shown = { count: pictures.length, keys: new Set(keys) };
    this.#boxes.set(box, shown);
    return shown;
  }

  /** Takes a picture out of its `<noscript>`. */
  show(img: Element): void {
    this.#unshown.delete(img);
  }

  #keyOf(img: Element): string | null {
    const known = this.#keys.get(img);
    if (known !== undefined) return known;
    const image = choosePicture(attributesOf(img), [], this.#base);
    const key = image === null ? null : photoKey(image.url);
    this.#keys.set(img, key);
    return key;
  }
}

/** Pictures and files that come with an item: enclosures, Media RSS, podcasts' artwork. */
import { pixels } from '../pictures.ts';
import { absoluteAddress } from '../address.ts';
import { attribute, childrenOf, firstChild, textOf, type Element } from './element.ts';
import { count, isPicture, type RawEnclosure, type RawPicture } from './raw.ts';

export interface Media {
  pictures: RawPicture[];
  enclosures: RawEnclosure[];
  /** Elements that describe what is shown. */
  captions: Element[];
}

const NAMED = [
  'enclosure',
  'link',
  'media:content',
  'media:group',
  'media:thumbnail',
  'itunes:image',
  'image',
] as const;

/** All that comes with `item`, each file once. */
export function mediaOf(item: Element): Media {
  const [enclosed = [], links = [], own = [], groups = [], , artwork = [], images = []] = NAMED.map((name) =>
    childrenOf(item, [name]),
  );
  const contents = [...own, ...groups.flatMap((group) => childrenOf(group, ['media:content']))];
  const holders = [item, ...groups, ...contents];
  const thumbnails = holders.flatMap((holder) => childrenOf(holder, ['media:thumbnail']));
  const peers = holders.flatMap((holder) => childrenOf(holder, ['media:peerlink']));
  const attached = [
    ...enclosed,
    ...links.filter((link) => attribute(link, 'rel')?.trim().toLowerCase() === 'enclosure'),
  ].map((element) => fileOf(element, 'length'));
  const original = firstChild(item, 'feedburner:origenclosurelink');
  const [first] = attached;
  // FeedBurner's address of the file only counts and leads on, where it still leads anywhere.
  if (original !== undefined && first !== undefined && attached.length === 1) first.url = textOf(original) || first.url;
  const shown = contents.map((element) => fileOf(element, 'filesize'));
  const pictures = [
    ...contents.filter((element) =>
      isPicture(addressOf(element), attribute(element, 'type') ?? '', attribute(element, 'medium')),
    ),
    ...thumbnails,
  ].map(pictureOf);
  return {
    pictures: [
      ...pictures.toSorted((one, other) => (other.width ?? 0) - (one.width ?? 0)),
      ...attached.filter(({ url, type }) => isPicture(url, type)).map(({ url }) => plainPicture(url)),
      ...[...artwork, ...images].map((element) =>
        plainPicture(addressOf(element) || textOf(firstChild(element, 'url') ?? element)),
      ),
    ].filter(({ url }) => url !== ''),
    enclosures: distinct([
      ...attached,
      ...shown,
      ...thumbnails.map((element) => ({ ...fileOf(element, ''), type: 'image/*' })),
      ...peers.map((element) => fileOf(element, 'length')),
    ]),
    captions: holders.flatMap((holder) => childrenOf(holder, ['media:description'])),
  };
}

function addressOf(element: Element): string {
  const url = (attribute(element, 'url') ?? attribute(element, 'href') ?? '').trim();
  return element.base === '' ? url : absoluteAddress(url, element.base) || url;
}

const fileOf = (element: Element, length: string): RawEnclosure => ({
  url: addressOf(element),
  type: (attribute(element, 'type') ?? '').trim(),
  length: count(attribute(element, length)),
});

function pictureOf(element: Element): RawPicture {
  const caption = firstChild(element, 'media:description') ?? firstChild(element, 'media:title');
  return {
    url: addressOf(element),
    width: pixels(attribute(element, 'width')),
    height: pixels(attribute(element, 'height')),
    alt: caption === undefined ? '' : textOf(caption),
  };
}

/** A picture of which nothing but its address is known. */
export const plainPicture = (url: string): RawPicture => ({ url, width: null, height: null, alt: '' });

/** Each address once, in order; what has none is left out. */
export function distinct(files: readonly RawEnclosure[]): RawEnclosure[] {
  const seen = new Set(['']);
  return files.filter(({ url }) => !seen.has(url) && seen.add(url));
}

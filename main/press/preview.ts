/** The picture by which a publisher stands an article before networks and readers, and when the page's own copy is better. Pure. */
import { absoluteAddress } from './address.ts';
import type { ImageReference } from './face.ts';
import type { PageMetadata } from './metadata.ts';
import { isSamePhoto, photoKey } from './photo-key.ts';
import { pixels } from './pictures.ts';

export interface Lead {
  image: ImageReference;
  caption: string;
  credit: string;
}

/** Stands for the site as a whole: its logo, the default of its template. Names of files, then folders of a site's design. */
const GENERIC =
  /(?:^|[/_.-])(?:logo|default|placeholder|fallback|share|social|og[-_]?image|site[-_]?image|opengraph|favicon|blank)(?:[/_.-]|\d|$)/iu;
const DESIGN = /\/(?:themes?|skins?|templates?|plugins|icons?|logos?|wp-includes)\//iu;
/** Image servers that draw a banner over the preview say so in its address. */
const DRAWN_OVER = /overlay|watermark|wm[-_=]/iu;
/** Narrower than any lead; an icon, or a thumbnail of lists. */
const SMALL = 300;
/** Sharp in the column on any screen. */
const SHARP = 1_000;
/** A preview that is less than so tall, for its width, as the page's own picture has lost what the photo was taken for. */
const CUT = 0.65;

/** og:image, else JSON-LD's largest, else Twitter's; not what stands for the site as a whole. */
export function previewImage({ meta, article, base }: PageMetadata): Lead | null {
  const linked = [...(article?.images ?? [])].toSorted((one, other) => (other.width ?? 0) - (one.width ?? 0))[0];
  const logo = absoluteAddress(article?.logo, base);
  const isLogo = (address: string): boolean => logo !== '' && photoKey(address) === photoKey(logo);
  const addresses = [
    meta.get('og:image:secure_url'),
    meta.get('og:image'),
    meta.get('og:image:url'),
    linked?.url,
    meta.get('twitter:image'),
    meta.get('twitter:image:src'),
  ];
  const url = addresses
    .map((address) => absoluteAddress(address, base))
    .find((address) => address !== '' && !isGeneric(address) && !isLogo(address));
  if (url === undefined) return null;
  const same = linked !== undefined && isSamePhoto(absoluteAddress(linked.url, base), url);
  return {
    image: {
      url,
      width: pixels(meta.get('og:image:width')),
      height: pixels(meta.get('og:image:height')),
      alt: meta.get('og:image:alt') ?? '',
    },
    caption: same ? linked.caption : '',
    credit: same ? linked.credit : '',
  };
}

/** Whether it is known to be too small to lead an article. */
export const isSmall = ({ width }: ImageReference): boolean => width !== null && width < SMALL;

/** Whether the page's own copy of a photo serves a reader better: it is wider where the preview is not sharp, or not cut down to a strip, or not drawn over. */
export function isWorse(preview: ImageReference, shown: ImageReference): boolean {
  if (DRAWN_OVER.test(preview.url) && !DRAWN_OVER.test(shown.url)) return true;
  if (preview.width === null) return false;
  if (preview.width < SHARP && preview.width < (shown.width ?? 0)) return true;
  const [strip, whole] = [shapeOf(preview), shapeOf(shown)];
  return strip !== null && whole !== null && strip < whole * CUT && (shown.width ?? 0) >= SHARP;
}

const shapeOf = ({ width, height }: ImageReference): number | null =>
  width === null || height === null || width === 0 ? null : height / width;

function isGeneric(address: string): boolean {
  const { pathname } = new URL(address);
  const name = pathname.split('/').at(-1) ?? '';
  return GENERIC.test(name) || DESIGN.test(pathname) || /\.svg$/iu.test(name);
}

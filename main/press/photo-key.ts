/** Which addresses show the same photo. Pure. */
import { words } from './words.ts';

/**
 * What stays of an image address when size, style, token and format are taken off: equal for two addresses of one photo.
 * Drupal keeps one photo under /styles/<style>/public/<path>, WordPress puts -800x600 before the ending, image servers
 * take sizes as path segments, parameters, or wrap the original's address.
 */
export function photoKey(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const wrapped = url.searchParams.get('url') ?? /\/(https?(?::|%3A).+)$/iu.exec(url.pathname)?.[1];
  if (wrapped !== undefined && wrapped !== null && /^https?(?::|%3A)/iu.test(wrapped))
    return photoKey(unescaped(wrapped));
  const path = unescaped(url.pathname).toLowerCase();
  const drupal = /\/styles\/[^/]+\/[^/]+\/(.+)$/u.exec(path) ?? /\/sites\/[^/]+\/files\/(?!styles\/)(.+)$/u.exec(path);
  if (drupal?.[1] !== undefined) return `file:${bare(drupal[1])}`;
  const segments = path.split('/').filter((segment) => segment !== '' && !isSizeSegment(segment));
  const name = bare(segments.at(-1) ?? '');
  // A name that many pictures share tells nothing apart; then the path has to.
  return name.length >= 8 && !/^(?:image|photo|picture|default|original|large|master)s?\d*$/u.test(name)
    ? `name:${name}`
    : `path:${url.hostname}/${segments.slice(0, -1).join('/')}/${name}`;
}

/** Sizes and cuts as folders: WordPress' and Cloudinary's, Google's `s320` and `w1200-h630-p-k-no-nu`, Wagtail's `fill-1200x650|format-webp`. */
const isSizeSegment = (segment: string): boolean =>
  /^(?:\d{2,4}x\d{2,4}|[whs]_?\d{2,4}(?:-[a-z]+)?|w\d{2,4}-h\d{2,4}(?:-[a-z]+)*|(?:fill|fit|max|min|width|height|scale)-\d+(?:x\d+)?(?:\|.*)?|(?:w|h|c|q|f|g|e|ar|dpr)_[^/]*|(?:width|height|quality|fit|format|resize)[=-].*)$/u.test(
    segment,
  );

const bare = (path: string): string =>
  path
    .replace(/(?:\.(?:jpe?g|png|webp|avif|gif))+$/u, '')
    .replace(/(?:-scaled|@[23]x|[-_](?:\d{2,4}x\d{2,4}|\d{3,4}w|small|medium|large|thumb(?:nail)?))+$/u, '');

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Names that image systems append to a photo's own: shapes, places, networks, sizes, and a version or hash after them.
 * For papers whose preview is a rendition with a name of its own: `pilots-facebookJumbo-v2` beside `pilots-jumbo`.
 */
const RENDITIONS =
  words(`wide square sq portrait landscape crop cropped custom tease teaser hero lead social share facebook
  twitter facebookjumbo superjumbo jumbo articlelarge articleinline mediumthreebytwo threebytwo master xlarge scaled fill`);
const RENDITION = new RegExp(
  `(?:[-_.,](?:${RENDITIONS.join('|')}|v\\d|s\\d{3,4}|c\\d{1,3}|x[23]|(?:fill|fit|max|min|size|width)[-_]?\\d{2,4}(?:x\\d{2,4})?|\\d{3,4}-\\d{2}|\\d{2,4}x\\d{2,4}|(?=[a-f]*\\d)(?=\\d*[a-f])[\\da-f]{8,64}|\\d{10}))$`,
  'u',
);
/** No photo is called by more. */
const LONGEST = 300;
const MOST_SUFFIXES = 6;
/** A hash is taken off only behind a name of its own: an agency's number, or several words. */
const OWN_NAME = /\d{6}|[a-z]{3,}[-_][a-z]{3,}|^(?![\da-f]+$)[a-z\d]{7,}$/u;

/** Whether two addresses may be renditions of one photo. More is taken for the same than by `photoKey`: for the lead of an article, where two pictures stand for one thing. */
export function isSamePhoto(one: string, other: string): boolean {
  const [key, otherKey] = [photoKey(one), photoKey(other)];
  return key === otherKey || (ownName(key) !== '' && ownName(key) === ownName(otherKey));
}

function ownName(key: string): string {
  let name = key.slice(key.lastIndexOf('/') + 1).replace(/^(?:name|file|path):/u, '');
  if (name.length > LONGEST) return '';
  for (let taken = 0; taken < MOST_SUFFIXES && RENDITION.test(name); taken += 1) name = name.replace(RENDITION, '');
  return OWN_NAME.test(name) ? name : '';
}

/**
 * The last stage of everything that becomes a stored body. Writes only what allow-list.ts names, then reads its own
 * output again and checks it: what does not hold is reduced to its text. It fails closed, never open.
 */
import { Parser } from 'htmlparser2';
import sanitizeHtml, { type Attributes as SanitizerAttributes, type Tag } from 'sanitize-html';
import { absoluteAddress, linkAddress, looksLikePdf } from './address.ts';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, DROPPED_WITH_CONTENT, isAllowedAttribute } from './allow-list.ts';
import { embedLink } from './embeds.ts';
import type { ImageReference } from './face.ts';
import { markNotes } from './notes.ts';
import { photoKey } from './photo-key.ts';
import { choosePicture, pixels, type Attributes } from './pictures.ts';
import { shallow } from './shallow.ts';
import { TextLines, paragraphs, textOfHtml } from './text.ts';

export interface SanitizedBody {
  html: string;
  /** One line per block. */
  text: string;
  /** In order of appearance, each address once. */
  images: ImageReference[];
  /** Absolute addresses of linked PDFs, each once. */
  documents: string[];
}

const EMBEDS: readonly string[] = [
  'iframe',
  'embed',
  'video',
  'audio',
  'source',
  'amp-youtube',
  'amp-video',
  'amp-iframe',
];
const ALLOWED: ReadonlySet<string> = new Set(ALLOWED_ELEMENTS);
const DIVISIONS: ReadonlySet<string> = new Set([
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'center',
  'address',
]);
const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2',
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
  listing: 'pre',
  dir: 'ul',
};

/** Sanitises an HTML fragment whose relative addresses mean `baseUrl`. Never throws. */
export function sanitizeBody(html: string, baseUrl: string): SanitizedBody {
  try {
    return checked(write(html, baseUrl));
  } catch {
    return textOnly(html);
  }
}

function write(html: string, baseUrl: string): string {
  const page = new PageState(baseUrl);
  return sanitizeHtml(markNotes(shallow(html), baseUrl), {
    allowedTags: [...ALLOWED_ELEMENTS],
    allowedAttributes: { '*': ['dir', 'lang'], ...mutable(ALLOWED_ATTRIBUTES) },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesAppliedToAttributes: ['href', 'data-asset-url'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nonTextTags: [...DROPPED_WITH_CONTENT],
    nestingLimit: 60,
    selfClosing: ['img', 'br', 'hr', 'wbr', 'col'],
    parseStyleAttributes: false,
    transformTags: {
      // The library takes an element's new text from an entry of its own only, not from '*'.
      ...Object.fromEntries(EMBEDS.map((embed) => [embed, (name, attributes) => page.embed(name, attributes)])),
      '*': (name, attributes) => page.transform(name, attributes),
    },
    // Not by giving them a name that is not allowed: the library then writes a later element's closing tag with that name.
    exclusiveFilter: (frame) => (isHollow(frame.tag, frame.attribs) ? 'excludeTag' : false),
    onOpenTag: (name, attributes) => page.open(name, attributes),
    onCloseTag: (name) => page.close(name),
  });
}

/** What the sanitiser has to remember between elements: the sources of the coming picture, and what was shown already. */
class PageState {
  #sources: Attributes[] = [];
  #inPicture = false;
  #noscript = 0;
  /** In a video or audio element that names its file by a `<source>`. */
  #player = false;
  readonly #seen = new Set<string>();
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  open(name: string, attributes: SanitizerAttributes): void {
    if (name === 'noscript') this.#noscript += 1;
    if (name === 'picture') this.#startPicture(true);
    if (name === 'video' || name === 'audio') this.#player = attributes['src'] === undefined;
  }

  close(name: string): void {
    if (name === 'noscript') this.#noscript -= 1;
    if (name === 'picture') this.#startPicture(false);
    if (name === 'video' || name === 'audio') this.#player = false;
  }

  #startPicture(isInside: boolean): void {
    this.#sources = [];
    this.#inPicture = isInside;
  }

  embed(name: string, attributes: SanitizerAttributes): Tag {
    const plain = { tagName: name, attribs: attributes };
    if (name === 'source' && !this.#player) {
      // Those of a player are no pictures.
      if (this.#inPicture) this.#sources.push(attributes);
      return plain;
    }
    const embed = embedLink(name === 'source' ? 'video' : name, attributes, this.#base);
    if (embed === null) return plain;
    this.#player = false;
    return { tagName: 'a', attribs: { href: embed.href }, text: embed.text };
  }

  transform(name: string, attributes: SanitizerAttributes): Tag {
    if (name === 'img' || name === 'amp-img') return this.#image(attributes);
    if (name === 'a') return link(linkAddress(inPage(attributes['href']), this.#base), attributes);
    if (DIVISIONS.has(name)) return kept('div', attributes);
    if ((name === 'span' || name === 'font') && attributes['dir'] !== undefined) return kept('bdi', attributes);
    return kept(RENAMED[name] ?? name, attributes);
  }

  #image(attributes: SanitizerAttributes): Tag {
    const chosen = attributes['data-asset-url'];
    const image =
      chosen === undefined
        ? choosePicture(attributes, this.#sources, this.#base)
        : {
            url: absoluteAddress(chosen, this.#base),
            alt: attributes['alt'] ?? '',
            width: pixels(attributes['width']),
            height: pixels(attributes['height']),
          };
    if (image === null || image.url === '') return { tagName: 'img', attribs: {} };
    const key = photoKey(image.url);
    // A script's lazy picture and the same one for browsers without scripts.
    if (this.#noscript > 0 && this.#seen.has(key)) return { tagName: 'img', attribs: {} };
    this.#seen.add(key);
    const size = {
      ...(image.width && { width: `${image.width}` }),
      ...(image.height && { height: `${image.height}` }),
    };
    return kept('img', { 'data-asset-url': image.url, alt: image.alt, ...size, ...pick(attributes, ['dir', 'lang']) });
  }
}

/** A link to a place in the same page leads nowhere: the stored body has no ids. */
const inPage = (href: string | undefined): string => (href?.trim().startsWith('#') === true ? '' : (href ?? ''));

function link(href: string, attributes: SanitizerAttributes): Tag {
  if (href === '') return kept('a', pick(attributes, ['data-note']));
  return kept('a', { href, ...pick(attributes, ['dir', 'lang']) });
}

/** A link that leads nowhere and a picture without an address: the element goes, what it holds stays. */
const isHollow = (tag: string, attributes: Readonly<Record<string, string>>): boolean =>
  (tag === 'a' && attributes['href'] === undefined && attributes['data-note'] === undefined) ||
  ((tag === 'img' || tag === 'amp-img') && attributes['data-asset-url'] === undefined);

function kept(tagName: string, attributes: Readonly<Record<string, string>>): Tag {
  const attribs: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const trimmed = name === 'dir' ? value.trim().toLowerCase() : value.trim();
    if (isAllowedAttribute(tagName, name, trimmed)) attribs[name] = trimmed;
  }
  return { tagName, attribs };
}

function pick(attributes: SanitizerAttributes, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

const mutable = (lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, ['dir', 'lang', ...list]]));

function refuse(what: string): never {
  throw new Error(`not allowed in a body: ${what}`);
}

/** Reads sanitised HTML, gathers what it holds, and throws at the first thing that is not on the list. */
function checked(html: string): SanitizedBody {
  const lines = new TextLines();
  const images = new Map<string, ImageReference>();
  const documents = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<\/?([^\s>/]*)/gu)) if (!ALLOWED.has(name)) refuse(name);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!ALLOWED.has(name)) refuse(name);
      for (const [attribute, value] of Object.entries(attributes))
        if (!isAllowedAttribute(name, attribute, value)) refuse(`${name} ${attribute}`);
      lines.open(name);
      if (name === 'a' && looksLikePdf(attributes['href'] ?? '')) documents.add(attributes['href'] ?? '');
      const url = name === 'img' ? attributes['data-asset-url'] : undefined;
      if (url !== undefined && !images.has(url)) images.set(url, reference(url, attributes));
    },
    ontext: (text) => lines.text(text),
    onclosetag: (name) => lines.close(name),
    oncomment: () => refuse('comment'),
    onprocessinginstruction: () => refuse('instruction'),
  });
  parser.end(html);
  return { html, text: lines.result(), images: [...images.values()], documents: [...documents] };
}

function reference(url: string, attributes: Attributes): ImageReference {
  return {
    url,
    width: pixels(attributes['width']),
    height: pixels(attributes['height']),
    alt: attributes['alt'] ?? '',
  };
}

function textOnly(html: string): SanitizedBody {
  try {
    const text = textOfHtml(html);
    return { html: paragraphs(text.replaceAll('\n', '\n\n')), text, images: [], documents: [] };
  } catch {
    return { html: '', text: '', images: [], documents: [] };
  }
}

/** Which characters a body's bytes are, decided as browsers do (WHATWG Encoding and HTML's encoding sniffing). Never throws. */

export type MarkupKind = 'html' | 'xml' | 'json';

/** HTML asks for 1024 bytes at least; browsers also obey a later `<meta>`, which is why more is looked through. */
const PRESCAN_BYTES = 16_384;
/** An XML declaration is the first thing in a document, junk before it apart. */
const XML_PRESCAN_BYTES = 1_024;

/**
 * The text of `body`: byte order mark, else the header's charset, else what the document declares (XML declaration or
 * `<meta>`), else UTF-8 if the bytes are valid UTF-8, else the usual one of the language it names, else windows-1252. A label
 * nobody knows counts as none.
 */
export function decodeBody(body: Uint8Array, contentType: string, kind: MarkupKind): string {
  const marked = byteOrderMark(body);
  if (marked !== null) return decode(body, marked) ?? decodeUnknown(body);
  const wide = kind === 'html' ? null : wideWithoutMark(body);
  if (wide !== null) return decode(body, wide) ?? decodeUnknown(body);
  const head = latin(body.subarray(0, kind === 'html' ? PRESCAN_BYTES : XML_PRESCAN_BYTES));
  const declared = kind === 'json' ? ['utf-8'] : [headerCharset(contentType), declaredCharset(head, kind)];
  for (const [at, label] of declared.entries()) {
    // A page that was saved or sent on as UTF-8 often keeps the name of what it was: bytes that make UTF-8 make nothing else.
    if (kind === 'html' && at === 1 && isUtf8(body, label)) return decode(body, 'utf-8') ?? decodeUnknown(body);
    const text = label === '' ? null : decode(body, label);
    if (text !== null) return trusted(text, kind) ? text : decodeUnknown(body);
  }
  return decodeUnknown(body);
}

/** The charset parameter of a Content-Type, '' without one. */
export function headerCharset(contentType: string): string {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType)?.[1] ?? '';
}

function byteOrderMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return null;
}

/** `<` in 16 bits: XML may come in UTF-16 without a mark. */
function wideWithoutMark(body: Uint8Array): string | null {
  if (body[0] === 0x3c && body[1] === 0 && body[2] !== 0 && body[3] === 0) return 'utf-16le';
  if (body[0] === 0 && body[1] === 0x3c && body[2] === 0 && body[3] !== 0) return 'utf-16be';
  return null;
}

function declaredCharset(head: string, kind: MarkupKind): string {
  // A declaration that can be read byte by byte cannot be in UTF-16, whatever it says.
  const label = kind === 'xml' ? xmlCharset(head) : metaCharset(head) || xmlCharset(head);
  if (/^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode|csunicode)/iu.test(label)) return 'utf-8';
  return /^x-user-defined$/iu.test(label) ? 'windows-1252' : label;
}

function xmlCharset(head: string): string {
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]+)["']/iu.exec(head)?.[1]?.trim() ?? '';
}

function metaCharset(head: string): string {
  const markup = head.replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, '');
  for (const [tag] of markup.matchAll(/<meta[\s/][^>]*>/giu)) {
    const charset = /[\s/"']charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(tag)?.[1];
    const pragma = /http-equiv\s*=\s*["']?content-type/iu.test(tag) || !/\bcontent\s*=/iu.test(tag);
    if (charset !== undefined && pragma) return charset;
    const content = /content\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(tag);
    const inContent = /charset\s*=\s*["']?\s*([^\s"';]+)/iu.exec(content?.[1] ?? content?.[2] ?? '')?.[1];
    if (inContent !== undefined && pragma) return inContent;
  }
  return '';
}

/** One for each label; making one takes longer than reading a small feed with it. */
const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(label);
  // Labels come from documents: only so many are kept.
  if (decoders.size < 64) decoders.set(label, decoder);
  return decoder;
}

/** Whether bytes declared as one of East Asia's older charsets are UTF-8. */
function isUtf8(body: Uint8Array, label: string): boolean {
  if (!/^(?:x-)?(?:shift[_-]?jis|sjis|ms_kanji|windows-31j|euc-(?:jp|kr)|gb(?:k|2312|18030)|big5)/iu.test(label))
    return false;
  const text = decode(body, 'utf-8') ?? '\ufffd';
  return !text.includes('\ufffd') && /[\u3040-\u9fff\uac00-\ud7af]/u.test(text);
}

/** Null for a label the runtime does not know; the `replacement` encodings are such by the standard. */
function decode(body: Uint8Array, label: string): string | null {
  try {
    return decoderOf(label.trim().toLowerCase()).decode(body);
  } catch {
    return null;
  }
}

function decodeUnknown(body: Uint8Array): string {
  const text = decode(body, 'utf-8') ?? latin(body);
  return mostlyBroken(text) ? (decode(body, usualCharset(body)) ?? latin(body)) : text;
}

/** HTML's defaults by language; a browser takes the reader's, we the document's, which knows better. */
const USUAL: Record<string, string> = {
  ...Object.fromEntries(['ar', 'fa', 'ur', 'ps', 'ku'].map((language) => [language, 'windows-1256'])),
  ...Object.fromEntries(['cs', 'hu', 'pl', 'sk', 'sl', 'hr', 'ro'].map((language) => [language, 'windows-1250'])),
  ...Object.fromEntries(['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'].map((language) => [language, 'windows-1251'])),
  ...Object.fromEntries(['et', 'lt', 'lv'].map((language) => [language, 'windows-1257'])),
  el: 'windows-1253',
  he: 'windows-1255',
  ja: 'shift_jis',
  ko: 'euc-kr',
  th: 'windows-874',
  tr: 'windows-1254',
  vi: 'windows-1258',
  zh: 'gb18030',
};

function usualCharset(body: Uint8Array): string {
  const head = latin(body.subarray(0, PRESCAN_BYTES));
  const named = /[\s:]lang\s*=\s*["']?([a-z]{2})\b|<(?:dc:)?language>\s*([a-z]{2})\b/iu.exec(head);
  return USUAL[(named?.[1] ?? named?.[2] ?? '').toLowerCase()] ?? 'windows-1252';
}

/**
 * Feeds are written by programs that often declare UTF-8 and send something else. A browser shows replacement characters
 * then, and so do we for pages; a feed whose other characters are nearly all broken is read as undeclared instead.
 */
function trusted(text: string, kind: MarkupKind): boolean {
  return kind === 'html' || !mostlyBroken(text);
}

/** A cut-off body has a broken character or two, a wrong charset has little else beyond ASCII. */
function mostlyBroken(text: string): boolean {
  if (!text.includes('\ufffd')) return false;
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return broken > whole;
}

/** Byte by byte, for what is written in ASCII in it. Every byte is a character of windows-1252. */
const latin = (body: Uint8Array): string => decoderOf('windows-1252').decode(body);

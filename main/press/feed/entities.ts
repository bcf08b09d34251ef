/** References in the text of a feed to the characters they stand for. Linear in what comes out, and what comes out is bounded. */
import { ENTITIES, WINDOWS_1252 } from './entity-names.ts';

/** What a document's own entities may add in all: a billion laughs and a quadratic blow-up end here. */
const BUDGET = 100_000;
/** Own entities that refer to own entities, how deep. */
const DEPTH = 4;
/** Longest name between `&` and `;`; a bare ampersand is not looked after any further. */
const LONGEST_NAME = 40;
const DECLARATION = /<!ENTITY\s+([\w.:-]{1,40})\s+(?:"([^"]*)"|'([^']*)')\s*>/gu;

/** Decodes the texts of one document, whose own entities it knows. */
export class EntityDecoder {
  readonly #own = new Map<string, string>();
  #left = BUDGET;

  /** Takes the internal entities of a document type declaration. External ones and those for declarations are never read. */
  declare(subset: string): void {
    for (const [, name = '', double, single] of subset.matchAll(DECLARATION))
      if (!ENTITIES.has(name) && !this.#own.has(name)) this.#own.set(name, double ?? single ?? '');
  }

  /** `text` with its references replaced; what refers to nothing stays as it is written. */
  decode(text: string): string {
    return text.includes('&') ? this.#decode(text, 0) : text;
  }

  #decode(text: string, depth: number): string {
    let decoded = '';
    let from = 0;
    for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
      const end = endOfName(text, at + 1);
      if (end === -1) continue;
      const characters = this.#character(text.slice(at + 1, end), depth);
      if (characters === null) continue;
      decoded += text.slice(from, at) + characters;
      from = text.charCodeAt(end) === SEMICOLON ? end + 1 : end;
      at = from - 1;
    }
    return from === 0 ? text : decoded + text.slice(from);
  }

  #character(name: string, depth: number): string | null {
    if (name.charCodeAt(0) === HASH) return numbered(name);
    const known = ENTITIES.get(name);
    if (known !== undefined) return known;
    const own = this.#own.get(name);
    if (own === undefined || depth >= DEPTH || own.length > this.#left) return null;
    this.#left -= own.length;
    return this.#decode(own, depth + 1);
  }
}

const HASH = 0x23;
const SEMICOLON = 0x3b;

/** Where the name from `start` ends: at its semicolon, or for numbers at the first character that is none. -1 for no name. */
function endOfName(text: string, start: number): number {
  const isNumber = text.charCodeAt(start) === HASH;
  const last = Math.min(text.length, start + LONGEST_NAME);
  for (let at = isNumber ? start + 1 : start; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SEMICOLON) return at === start ? -1 : at;
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (
      isNumber
        ? isDigit || isLetter
        : isLetter || isDigit || code === 0x2e || code === 0x2d || code === 0x5f || code > 0x7f
    )
      continue;
    return -1;
  }
  return -1;
}

/** `#8217`, `#x2019`; numbers of windows-1252's mean its characters, as in HTML. Null for what is no character. */
function numbered(name: string): string | null {
  const hexadecimal = /^#x/iu.test(name);
  const digits = name.slice(hexadecimal ? 2 : 1);
  if (!(hexadecimal ? /^[\da-f]{1,8}$/iu : /^\d{1,8}$/u).test(digits)) return null;
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? null;
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** Control characters from U+0080 are windows-1252's characters in a text that was declared as Latin 1 or copied as such. */
export const withoutControls = (text: string): string =>
  /[\u0080-\u009f]/u.test(text)
    ? text.replaceAll(/[\u0080-\u009f]/gu, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
    : text;

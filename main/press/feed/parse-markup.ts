/**
 * XML as feeds really are, in one pass and without ever refusing: what is cut off, badly nested, unescaped or undeclared is
 * taken for what it was meant to be. Time is linear in the length of the text, nesting is bounded.
 */
import { absoluteAddress } from '../address.ts';
import { VOID, attribute, type Element, type Name } from './element.ts';
import { HOLDERS, LEAVES, STARTERS, TEXTS } from './element-kinds.ts';
import { EntityDecoder } from './entities.ts';
import { spaceOf, spaceOfPrefix } from './namespaces.ts';
import { findTagEnd, readAttributes } from './parse-tag.ts';

/** Elements deeper than this stand beside each other: no feed is so deep, only attacks are. */
const DEPTH = 200;
/** More than the largest feed that is fetched holds; with more the rest is left. */
const MOST_ELEMENTS = 500_000;
/** Those after them, the oldest mostly, are left out. */
const MOST_ITEMS = 20_000;
/** Prefixes in one scope: more than any feed uses. */
const MOST_PREFIXES = 100;
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
const ROOT = /^(?:rss|rdf:rdf|other:rdf|rdf|feed|channel|entry)$/u;

export interface Markup {
  /** The first element that is the root of a feed; null in what is no feed. */
  root: Element | null;
  /** Every item and entry, wherever it stands but in a text. */
  items: Element[];
  /** Address of the root's own namespace as written, '' without one. */
  namespace: string;
}

/** Names as they are meant under some declarations of namespaces. */
type Scope = { spaces: ReadonlyMap<string, string>; names: Map<string, Name> };

/** `url` is the document's address, against which a relative xml:base is meant. Never throws. */
export function parseMarkup(text: string, url: string): Markup {
  return new Parser(text, url).parse();
}

class Parser {
  readonly #text: string;
  readonly #url: string;
  readonly #lastEnd: number;
  readonly #decoder = new EntityDecoder();
  readonly #markup: Markup = { root: null, items: [], namespace: '' };
  #scope: Scope = { spaces: new Map(), names: new Map() };
  /** Open elements that declare namespaces, each with the scope around it. */
  readonly #scoped: { element: Element; around: Scope }[] = [];
  #current: Element;
  #depth = 0;
  #elements = 0;
  /** Ends that were looked for and are nowhere in the rest: looking again would make time quadratic. */
  readonly #missing = new Set<string>();

  constructor(text: string, url: string) {
    this.#text = text;
    this.#lastEnd = text.lastIndexOf('>');
    this.#url = url;
    const name = { full: '#document', space: '', local: '#document' };
    const nothing = { attributes: [], children: [], parent: null, base: '', language: '', inText: false };
    this.#current = { written: name.full, name, ...nothing };
  }

  parse(): Markup {
    const text = this.#text;
    let at = 0;
    while (at < text.length && this.#elements < MOST_ELEMENTS) {
      const open = text.indexOf('<', at);
      if (open > at) this.#addText(at, open);
      else if (open === -1) this.#addText(at, text.length);
      at = open === -1 ? text.length : this.#readMarkup(open);
    }
    return this.#markup;
  }

  /** Reads what begins at `open` and gives where it ends; a `<` that begins nothing is text. */
  #readMarkup(open: number): number {
    const code = this.#text.charCodeAt(open + 1);
    const end =
      code === 0x2f
        ? this.#readEndTag(open)
        : code === 0x21 || code === 0x3f
          ? this.#readOther(open)
          : this.#readStartTag(open, code);
    if (end !== -1) return end;
    this.#addPiece('<');
    return open + 1;
  }

  #addText(from: number, to: number): void {
    const current = this.#current;
    if (current.parent === null) return;
    const text = this.#text.slice(from, to);
    if (HOLDERS.has(current.name.full) && !current.inText && text.trim() === '') return;
    this.#addPiece(this.#decoder.decode(text));
  }

  #addPiece(piece: string): void {
    const { children, parent } = this.#current;
    if (parent === null || piece === '') return;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + piece;
    else children.push(piece);
  }

  /** Comments, CDATA, declarations, instructions. */
  #readOther(open: number): number {
    const text = this.#text;
    if (text.startsWith('<![CDATA[', open)) {
      const end = this.#find(']]>', open + 9);
      this.#addPiece(text.slice(open + 9, end === -1 ? undefined : end));
      return end === -1 ? text.length : end + 3;
    }
    if (text.startsWith('<!--', open)) return this.#after('-->', open + 4);
    if (text.startsWith('<?', open)) return this.#after('?>', open + 2);
    return /^<!(?:doctype|entity|element|attlist|notation)\b/iu.test(text.slice(open, open + 12))
      ? this.#readDoctype(open)
      : -1;
  }

  #readDoctype(open: number): number {
    const end = this.#find('>', open);
    if (end === -1) return -1;
    const subset = open + this.#text.slice(open, end).indexOf('[');
    if (subset < open) return end + 1;
    const close = this.#find(']', subset);
    if (close === -1) return end + 1;
    this.#decoder.declare(this.#text.slice(subset, close));
    return this.#after('>', close);
  }

  #readStartTag(open: number, code: number): number {
    // A letter, an underscore or anything beyond ASCII begins a name.
    const isName = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f;
    if (!isName) return -1;
    const text = this.#text;
    const nameEnd = endOfName(text, open + 1);
    const end = text.charCodeAt(nameEnd) === 0x3e ? nameEnd : findTagEnd(text, nameEnd);
    if (end === -1) return -1;
    const closed = text.charCodeAt(end - 1) === 0x2f;
    const attributes = nameEnd === end ? [] : readAttributes(text, nameEnd, closed ? end - 1 : end, this.#decoder);
    this.#open(text.slice(open + 1, closed && nameEnd === end ? end - 1 : nameEnd), attributes, closed);
    return end + 1;
  }

  #open(written: string, attributes: readonly string[], closed: boolean): void {
    const scope = this.#scopeOf(attributes);
    const name = nameIn(scope, written);
    this.#closeLeaf(name);
    const parent = this.#current;
    const element: Element = {
      written,
      name,
      attributes,
      children: [],
      parent,
      base: parent.base,
      language: parent.language,
      inText: parent.inText || TEXTS.has(parent.name.full),
    };
    for (let at = 0; at < attributes.length; at += 2) {
      const value = attributes[at + 1] ?? '';
      if (attributes[at] === 'xml:base')
        element.base = absoluteAddress(value, element.base || this.#url) || element.base;
      else if (attributes[at] === 'xml:lang') element.language = value.trim();
    }
    parent.children.push(element);
    this.#elements += 1;
    if (!element.inText) this.#note(element);
    if (closed || this.#depth >= DEPTH || (element.inText && VOID.has(name.local) && name.space !== 'svg')) return;
    if (scope !== this.#scope) {
      this.#scoped.push({ element, around: this.#scope });
      this.#scope = scope;
    }
    this.#current = element;
    this.#depth += 1;
  }

  #note(element: Element): void {
    const { full } = element.name;
    if (this.#markup.root === null && ROOT.test(full)) {
      this.#markup.root = element;
      const [prefix] = element.written.split(':', element.written.includes(':') ? 1 : 0);
      this.#markup.namespace = attribute(element, prefix === undefined ? 'xmlns' : `xmlns:${prefix}`) ?? '';
    }
    if (ITEMS.has(full) && this.#markup.items.length < MOST_ITEMS) this.#markup.items.push(element);
  }

  /** An element that was never closed, before one that cannot stand in it; items stand in no item but by way of another element. */
  #closeLeaf(next: Name): void {
    const { name, inText } = this.#current;
    if (inText || next.space !== '' || name.space !== '') return;
    if (!STARTERS.has(next.full) && name.full !== 'link') return;
    if (LEAVES.has(name.full)) this.#close(this.#current);
    if (ITEMS.has(next.full) && ITEMS.has(this.#current.name.full)) this.#close(this.#current);
  }

  #readEndTag(open: number): number {
    if (open > this.#lastEnd) return this.#text.length;
    // Not by looking for the next `>`: before many broken tags it is far, and would be looked for from each.
    const end = endOfEndTag(this.#text, open + 2);
    if (this.#text.charCodeAt(end) === 0x3c) return end;
    const name = this.#text.slice(open + 2, end).trimEnd();
    if (this.#current.written === name) {
      this.#close(this.#current);
      return end + 1;
    }
    const lower = name.toLowerCase();
    let element: Element | null = this.#current;
    // Lengths first: names may be as long as the document, and many may be open.
    while (element !== null && (element.written.length !== name.length || element.written.toLowerCase() !== lower))
      element = element.parent;
    if (element !== null && element.parent !== null) this.#close(element);
    return end + 1;
  }

  /** Ends `element` and all that is still open in it. */
  #close(element: Element): void {
    for (;;) {
      const closed = this.#current;
      if (closed.parent === null) return;
      const scoped = this.#scoped.at(-1);
      if (scoped?.element === closed) {
        this.#scoped.pop();
        this.#scope = scoped.around;
      }
      this.#current = closed.parent;
      this.#depth -= 1;
      if (closed === element) return;
    }
  }

  /** The scope of an element with these attributes: the one around it when they declare no namespace. */
  #scopeOf(attributes: readonly string[]): Scope {
    const around = this.#scope;
    let spaces: Map<string, string> | null = null;
    for (let at = 0; at < attributes.length; at += 2) {
      const name = attributes[at] ?? '';
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      const address = attributes[at + 1] ?? '';
      const prefix = name.slice(6);
      // Whatever the root's own namespace is called, its elements are the format's; a mistyped one is told by its prefix.
      const unknown = prefix !== '' ? spaceOfPrefix(prefix) : this.#markup.root === null ? '' : 'other';
      if (around.spaces.size >= MOST_PREFIXES) return around;
      spaces ??= new Map(around.spaces);
      if (spaces.size >= MOST_PREFIXES) break;
      spaces.set(prefix, spaceOf(address) ?? unknown);
    }
    return spaces === null ? around : { spaces, names: new Map() };
  }

  #find(end: string, from: number): number {
    if (this.#missing.has(end)) return -1;
    const at = this.#text.indexOf(end, from);
    if (at === -1) this.#missing.add(end);
    return at;
  }

  #after(end: string, from: number): number {
    const at = this.#find(end, from);
    return at === -1 ? -1 : at + end.length;
  }
}

function nameIn({ spaces, names }: Scope, written: string): Name {
  const known = names.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const space = spaces.get(prefix) ?? (prefix === '' ? '' : spaceOfPrefix(prefix));
  const lower = local.toLowerCase();
  const full = space === '' ? lower : `${space}:${lower}`;
  const name = { full, space, local };
  names.set(written, name);
  return name;
}

function endOfName(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x3e || code === 0x2f || code === 0x3c || code === 0x3d) return at;
  }
  return at;
}

function endOfEndTag(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== 0x3e && text.charCodeAt(at) !== 0x3c) at += 1;
  return at;
}

/**
 * The document that pages are read with: the few members of the DOM that the press asks for, under their DOM names, and
 * nothing else. Texts are remembered until something below an element changes, since every stage asks for them.
 */
import { selection } from './selectors.ts';
import { fold } from './text.ts';

export type Node = Element | Text;

/** What elements and texts have in common. Siblings are a linked list: much is taken out. */
abstract class Linked {
  parentElement: Element | null = null;
  nextSibling: Node | null = null;
  previousSibling: Node | null = null;

  get parentNode(): Element | null {
    return this.parentElement;
  }

  remove(this: Node): void {
    this.parentElement?.take(this);
  }

  /** Puts nodes where this one stands, which leaves. */
  replaceWith(this: Node, ...nodes: Node[]): void {
    const parent = this.parentElement;
    if (parent === null) return;
    const next = this.nextSibling;
    parent.take(this);
    for (const node of nodes) parent.put(node, next);
  }

  /** Puts nodes in front of this one. */
  before(this: Node, ...nodes: Node[]): void {
    for (const node of nodes) this.parentElement?.put(node, this);
  }
}

export class Text extends Linked {
  readonly nodeType = 3;
  readonly firstChild = null;
  nodeValue: string;

  constructor(value: string) {
    super();
    this.nodeValue = value;
  }

  get textContent(): string {
    return this.nodeValue;
  }
}

/** Their text is for machines: it is theirs when they are asked, and nothing of what they stand in. */
const MACHINE: ReadonlySet<string> = new Set(['script', 'style', 'template']);
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

export class Element extends Linked {
  readonly nodeType = 1;
  readonly nodeValue = null;
  /** In lower case. */
  readonly localName: string;
  /** In capitals. */
  readonly tagName: string;
  readonly attribs: Record<string, string>;
  firstChild: Node | null = null;
  lastChild: Node | null = null;
  /** Kept for selectors that ask every child for all its neighbours. */
  #nodes: Node[] | null = null;
  #text: string | null = null;
  #folded: string | null = null;

  constructor(name: string, attribs: Record<string, string> = {}) {
    super();
    this.localName = name;
    this.tagName = capitals(name);
    this.attribs = attribs;
  }

  /** Not to be changed: the same list is given until a child comes or goes. */
  get childNodes(): Node[] {
    if (this.#nodes !== null) return this.#nodes;
    const nodes: Node[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    this.#nodes = nodes;
    return nodes;
  }

  get children(): Element[] {
    const elements: Element[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 1) elements.push(node);
    return elements;
  }

  get firstElementChild(): Element | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }

  get nextElementSibling(): Element | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get previousElementSibling(): Element | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  /** All text below but that of scripts and style sheets. */
  get textContent(): string {
    if (this.#text !== null) return this.#text;
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 3) text += node.nodeValue;
      else if (!MACHINE.has(node.localName)) text += node.textContent;
    this.#text = text;
    return text;
  }

  /** `textContent` with white space folded. */
  get foldedText(): string {
    this.#folded ??= fold(this.textContent);
    return this.#folded;
  }

  get attributes(): { name: string; value: string }[] {
    return Object.entries(this.attribs).map(([name, value]) => ({ name, value }));
  }

  getAttribute(name: string): string | null {
    return this.attribs[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attribs[name] !== undefined;
  }

  setAttribute(name: string, value: string): void {
    this.attribs[name] = value;
  }

  removeAttribute(name: string): void {
    delete this.attribs[name];
  }

  /** Puts nodes at the end; they leave where they were. */
  append(...nodes: (Node | string)[]): void {
    for (const node of nodes) this.put(typeof node === 'string' ? new Text(node) : node, null);
  }

  /** Takes over all that another element holds, which may be more than a call has arguments. */
  adopt(other: Element): void {
    for (const node of other.childNodes) this.put(node, null);
  }

  /** Puts a node before `next`, at the end without one. */
  put(node: Node, next: Node | null): void {
    if (node === next) return;
    node.parentElement?.take(node);
    node.parentElement = this;
    node.nextSibling = next;
    node.previousSibling = next === null ? this.lastChild : next.previousSibling;
    if (node.previousSibling === null) this.firstChild = node;
    else node.previousSibling.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    this.#nodes = null;
    this.#changed();
  }

  /** Takes a child out. */
  take(node: Node): void {
    if (node.previousSibling === null) this.firstChild = node.nextSibling;
    else node.previousSibling.nextSibling = node.nextSibling;
    if (node.nextSibling === null) this.lastChild = node.previousSibling;
    else node.nextSibling.previousSibling = node.previousSibling;
    node.parentElement = null;
    node.nextSibling = null;
    node.previousSibling = null;
    this.#nodes = null;
    this.#changed();
  }

  /** Adds text at the end; for the parser, before anybody has asked. */
  addText(text: string): void {
    if (this.lastChild?.nodeType === 3) this.lastChild.nodeValue += text;
    else this.put(new Text(text), null);
  }

  #changed(): void {
    Element.#forget(this);
  }

  static #forget(from: Element): void {
    for (let element: Element | null = from; element !== null; element = element.parentElement) {
      element.#text = null;
      element.#folded = null;
    }
  }

  contains(node: Node | null): boolean {
    for (let at: Node | null = node; at !== null; at = at.parentElement) if (at === this) return true;
    return false;
  }

  matches(selector: string): boolean {
    return tester(selector)(this);
  }

  closest(selector: string): Element | null {
    return closest(this, tester(selector));
  }

  /** What matches below, in the page's order, at most so many; throws for a selector that is none. */
  querySelectorAll(selector: string, most?: number): Element[] {
    return selected(this, selector, most);
  }

  querySelector(selector: string): Element | null {
    return selectedFirst(this, selector);
  }

  get innerHTML(): string {
    const parts: string[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) write(node, parts);
    return parts.join('');
  }

  get outerHTML(): string {
    const parts: string[] = [];
    write(this, parts);
    return parts.join('');
  }
}

function closest(from: Element, test: (element: Element) => boolean): Element | null {
  for (let at: Element | null = from; at !== null; at = at.parentElement) if (test(at)) return at;
  return null;
}

/** The next node in the page's order below `root`. */
function following(node: Node, root: Element): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentElement)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

const { tester, selected, selectedFirst } = selection<Node, Element>(
  {
    isTag: (node): node is Element => node.nodeType === 1,
    getAttributeValue: (element, name) => element.attribs[name],
    getChildren: (node) => (node.nodeType === 1 ? node.childNodes : []),
    getName: (element) => element.localName,
    getParent: (node) => node.parentElement,
    getSiblings: (node) => node.parentElement?.childNodes ?? [node],
    prevElementSibling: (node) => (node.nodeType === 1 ? node.previousElementSibling : null),
    getText: (node) => node.textContent,
    hasAttrib: (element, name) => element.attribs[name] !== undefined,
    removeSubsets: (nodes) =>
      nodes.filter((node) => !nodes.some((other) => other !== node && other.nodeType === 1 && other.contains(node))),
  },
  following,
);

function elementFrom(node: Node | null, way: 'nextSibling' | 'previousSibling'): Element | null {
  for (let at = node; at !== null; at = at[way]) if (at.nodeType === 1) return at;
  return null;
}

const CAPITALS = new Map<string, string>();

/** Names are few; hostile ones are many. */
function capitals(name: string): string {
  const known = CAPITALS.get(name);
  if (known !== undefined) return known;
  const written = name.toUpperCase();
  if (CAPITALS.size < 500) CAPITALS.set(name, written);
  return written;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string, what: RegExp): string => text.replace(what, (character) => ESCAPES[character] ?? '');

function write(node: Node, parts: string[]): void {
  if (node.nodeType === 3) {
    const raw = node.parentElement !== null && RAW.has(node.parentElement.localName);
    parts.push(raw ? node.nodeValue : escaped(node.nodeValue, /[&<>]/gu));
    return;
  }
  parts.push(`<${node.localName}`);
  for (const name in node.attribs) parts.push(` ${name}="${escaped(node.attribs[name] ?? '', /[&<>"]/gu)}"`);
  parts.push('>');
  if (VOID.has(node.localName)) return;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) write(child, parts);
  parts.push(`</${node.localName}>`);
}

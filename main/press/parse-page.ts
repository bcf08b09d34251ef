/** HTML to the press' own tree, with html, head and body wherever the page leaves them out, as browsers put them. */
import { Parser } from 'htmlparser2';
import { Document } from './document.ts';
import { shallow } from './shallow.ts';
import { Element } from './tree.ts';

/** What a head may hold; anything else begins the body. */
const IN_HEAD: ReadonlySet<string> = new Set(
  'base basefont bgsound link meta title script style noscript template noframes object'.split(' '),
);
/** Deeper elements become neighbours instead, as in browsers, which stop at 512. */
const DEEPEST = 400;

/** Parses any HTML, a fragment too. */
export function parsePage(html: string): Document {
  const builder = new Builder();
  const parser = new Parser(builder, { decodeEntities: true });
  parser.end(shallow(html));
  return builder.document;
}

class Builder {
  readonly document: Document;
  #inBody = false;
  /** Names as the parser opened them, with the element that came of each; null for html, head and body. */
  readonly #open: (Element | null)[] = [];
  #current: Element;

  constructor() {
    const [html, head, body] = [new Element('html'), new Element('head'), new Element('body')];
    html.append(head, body);
    this.document = new Document(html, head, body);
    this.#current = head;
  }

  onopentag(name: string, attribs: Record<string, string>): void {
    const root = this.#rootOf(name);
    if (root !== null) {
      for (const key in attribs) root.attribs[key] ??= attribs[key] ?? '';
      if (name === 'body') this.#beginBody();
      this.#open.push(null);
      return;
    }
    if (!this.#inBody && this.#current === this.document.head && !IN_HEAD.has(name)) this.#beginBody();
    const element = new Element(name, attribs);
    this.#current.put(element, null);
    this.#open.push(element);
    if (this.#open.length < DEEPEST) this.#current = element;
  }

  onclosetag(name: string): void {
    const closed = this.#open.pop();
    if (closed === null || closed === undefined) {
      if (name === 'head') this.#beginBody();
      return;
    }
    if (this.#current === closed) this.#current = closed.parentElement ?? this.document.body;
  }

  ontext(text: string): void {
    if (!this.#inBody && this.#current === this.document.head) {
      if (/^\s*$/u.test(text)) return;
      this.#beginBody();
    }
    this.#current.addText(text);
  }

  #rootOf(name: string): Element | null {
    const { documentElement, head, body } = this.document;
    return name === 'html' ? documentElement : name === 'head' ? head : name === 'body' ? body : null;
  }

  #beginBody(): void {
    if (this.#inBody) return;
    this.#inBody = true;
    if (this.#current === this.document.head) this.#current = this.document.body;
  }
}

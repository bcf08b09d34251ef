import { Element, type Node } from './tree.ts';

/** A page: always with html, head and body. */
export class Document {
  readonly documentElement: Element;
  readonly head: Element;
  readonly body: Element;

  constructor(html: Element, head: Element, body: Element) {
    this.documentElement = html;
    this.head = head;
    this.body = body;
  }

  createElement(name: string): Element {
    return new Element(name.toLowerCase());
  }

  contains(node: Node | null): boolean {
    return this.documentElement.contains(node);
  }

  querySelectorAll(selector: string, most?: number): Element[] {
    const { documentElement } = this;
    const found = documentElement.querySelectorAll(selector, most);
    if (documentElement.matches(selector)) found.unshift(documentElement);
    return found;
  }

  querySelector(selector: string): Element | null {
    const { documentElement } = this;
    return documentElement.matches(selector) ? documentElement : documentElement.querySelector(selector);
  }
}

/**
 * What in a document could do anything. Judged on the tree that the browser's own parser made, by a list written apart from
 * the product's: a slip there must not pass here.
 */

/** A node as the browser's development tools give it (DOM.getDocument, the whole tree). */
export interface DomNode {
  /** 1 element, 3 text, 8 comment, 9 document, 10 document type, 11 fragment. */
  nodeType: number;
  nodeName: string;
  /** Names and values by turns. */
  attributes?: string[];
  children?: DomNode[];
  contentDocument?: DomNode;
  templateContent?: DomNode;
  shadowRoots?: DomNode[];
  /** `user-agent` for the browser's own inside of an element. */
  shadowRootType?: string;
}

/** What a page may hold besides a body's inert elements: its own frame of elements and addresses. */
export interface Own {
  elements: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  /** Whole addresses that may load. */
  loads: RegExp;
  /** Addresses besides http, https and mailto that a link may lead to. */
  links: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));
const NEVER = /(?!)/u;

/** Elements that show text, and do, load and ask nothing. */
const INERT =
  words(`html head body p h1 h2 h3 h4 h5 h6 div span hr br blockquote pre ul ol li dl dt dd figure figcaption
  img details summary a em strong i b u s del ins mark small sub sup q cite abbr dfn code kbd samp var time wbr bdi bdo ruby
  rt rp table caption thead tbody tfoot tr th td colgroup col`);
/** Attributes that hold words or numbers only. */
const PLAIN = words(`dir lang alt title width height datetime start reversed value colspan rowspan span scope data-note
  data-note-text data-asset-url`);

/** A page that is nothing but the body. */
export const BARE: Own = { elements: new Set(), attributes: new Set(), loads: NEVER, links: NEVER };

/** The app's own page around it: its head, its note papers and tools. */
export const ARTICLE_PAGE: Own = {
  elements: words('meta title link article header section button label input'),
  attributes: words(`charset name content rel class id aria-label aria-hidden role tabindex popover popovertarget
    popovertargetaction type decoding data-theme data-accent data-face data-lines data-hyphens`),
  loads: /^broadsheet-article:\/\/(?:style\/[\w./-]+|asset\/[\da-f]{64})$/u,
  links: /^broadsheet-article:\/\/\S+$/u,
};

/** Every active element, attribute and address of a document, in words; empty when all of it is inert. */
export function activeParts(root: DomNode, own: Own = BARE): string[] {
  const found: string[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType === 1) found.push(...ofElement(node, own));
    if (node.contentDocument !== undefined) found.push('a document within');
    if (node.shadowRoots?.some(({ shadowRootType }) => shadowRootType !== 'user-agent') === true)
      found.push('a shadow tree');
    waiting.push(...(node.children ?? []), ...(node.templateContent === undefined ? [] : [node.templateContent]));
  }
  return found;
}

function ofElement({ nodeName, attributes = [] }: DomNode, own: Own): string[] {
  const name = nodeName.toLowerCase();
  const found = INERT.has(name) || own.elements.has(name) ? [] : [`<${name}>`];
  for (let at = 0; at < attributes.length; at += 2) {
    const [attribute = '', value = ''] = attributes.slice(at, at + 2);
    if (!isInert(name, attribute.toLowerCase(), value, own)) found.push(`${name}[${attribute}=${value.slice(0, 60)}]`);
  }
  return found;
}

function isInert(element: string, attribute: string, value: string, own: Own): boolean {
  if (PLAIN.has(attribute)) return true;
  if (attribute === 'href' && element === 'a') return /^(?:https?:\/\/|mailto:)/iu.test(value) || own.links.test(value);
  if (attribute === 'href' || attribute === 'src') return own.loads.test(value);
  // A page that goes on by itself, or sets what may load, is never its own.
  return own.attributes.has(attribute) && !(element === 'input' && attribute === 'type' && value !== 'checkbox');
}

/**
 * What signs are looked for in, gathered in one walk over the page: it is done for every article, so each node is touched
 * once and only few are asked for attributes or text.
 */
import { isElement, type Document, type Element, type Node } from './dom.ts';
import { isMeterTalk } from './meter-words.ts';
import { GREETING, LABEL, wordOf } from './sign-text.ts';
import { words } from './words.ts';

export interface SignPage {
  /** Links, buttons, and what else carries a label of signing in or out and can be pressed. */
  controls: Element[];
  forms: Element[];
  passwords: Element[];
  scripts: Element[];
  /** `article:content_tier` as the page declares it, '' without one. */
  tier: string;
  /** `<base href>` as written, null without one. */
  base: string | null;
  /** Texts that may hold the reader's name: "Signed in as …", "Hi, …". */
  greetings: Node[];
  /** Smallest blocks that speak of free reads. */
  meterLines: Element[];
}

const SKIPPED = new Set(['style', 'svg', 'math', 'iframe', 'object', 'canvas', 'select', 'textarea']);
/** What is no control by itself, and yet a button when scripts say so. */
const PRESSED = new Set(['span', 'div', 'li', 'p', 'i', 'b', 'strong']);
const INLINE = new Set(
  words('a b strong i em span small mark u s font abbr sub sup bdi bdo time data var label button'),
);

/** Walks the whole document; nothing of it is changed. */
export function gatherSigns(document: Document): SignPage {
  const page: SignPage = {
    controls: [],
    forms: [],
    passwords: [],
    scripts: [],
    tier: '',
    base: null,
    greetings: [],
    meterLines: [],
  };
  const root: Node | null = document.documentElement;
  // No recursion: markup may be nested thousands deep.
  for (let node: Node | null = root; node !== null;) {
    let next: Node | null = isElement(node) ? enter(node, page) : readText(node, page);
    for (; next === null && node !== null && node !== root; node = node.parentNode) next = node.nextSibling;
    node = next;
  }
  return page;
}

/** Notes an element; its first child, null where nothing below it matters. */
function enter(element: Element, page: SignPage): Node | null {
  // The parser's own lower case: `tagName` makes capitals of it at every look.
  const { localName } = element;
  switch (localName) {
    case 'a':
    case 'button':
      page.controls.push(element);
      break;
    case 'input': {
      const type = element.getAttribute('type')?.toLowerCase();
      if (type === 'password') page.passwords.push(element);
      else if (type === 'submit' || type === 'button' || type === 'image') page.controls.push(element);
      return null;
    }
    case 'form':
      page.forms.push(element);
      break;
    case 'script':
      page.scripts.push(element);
      return null;
    case 'meta':
      if ((element.getAttribute('property') ?? element.getAttribute('name')) === 'article:content_tier')
        page.tier ||= element.getAttribute('content')?.trim().toLowerCase() ?? '';
      return null;
    case 'base':
      page.base ??= element.getAttribute('href');
      return null;
    default:
      if (SKIPPED.has(localName)) return null;
  }
  return element.firstChild;
}

function readText(node: Node, page: SignPage): null {
  if (node.nodeType !== 3) return null;
  const text = node.nodeValue ?? '';
  if (text.length < 3) return null;
  if (text.length <= LABEL) {
    if (GREETING.test(text)) page.greetings.push(node);
    const parent = node.parentElement;
    if (parent !== null && PRESSED.has(parent.localName) && wordOf(text) !== null && isPressed(parent))
      page.controls.push(parent);
  }
  if (text.length <= 400 && isMeterTalk(text)) {
    const block = blockOf(node);
    if (block !== null && page.meterLines.at(-1) !== block) page.meterLines.push(block);
  }
  return null;
}

/** What scripts make a button of. */
function isPressed(element: Element): boolean {
  return (
    element.hasAttribute('onclick') ||
    element.hasAttribute('tabindex') ||
    /^(?:button|link|menuitem)$/u.test(element.getAttribute('role') ?? '') ||
    /(?:^|[\s_-])(?:btn|button|log-?in|log-?out|sign-?in|sign-?out)(?:$|[\s_-])/iu.test(
      element.getAttribute('class') ?? '',
    )
  );
}

function blockOf(node: Node): Element | null {
  let block = node.parentElement;
  while (block !== null && INLINE.has(block.localName) && block.parentElement !== null) block = block.parentElement;
  return block;
}

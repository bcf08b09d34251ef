/** The reader's name as a page shows it. Works on the page's document. */
import { isElement, namesOf, textOf, type Element, type Node } from './dom.ts';
import { sightOf, zoneOf } from './sign-places.ts';
import { addressKind, GREETED, LABEL, nameInLabel, SIGNED_IN_AS, wordOf } from './sign-text.ts';
import { fold } from './text.ts';

export interface ShownName {
  name: string;
  /** The page says that this reader is signed in, it does not only greet. */
  outright: boolean;
}

const NAME_BOX =
  /(?:^|[\s_-])(?:account|user|member|profile|display|reader|customer|nick)[-_]{0,2}(?:display[-_]?)?name(?=$|[\s_-])|(?:^|\s)(?:username|displayname|account-owner)(?=$|\s)/iu;
/** How far above a log-out link the box of the account may reach. */
const LEVELS = 4;
const MOST = 40;

/** A text as a name: plain, folded, at most 80 characters; '' for what is no one's name ("My account", "Guest"). */
export function asName(text: string): string {
  // "My account – X"
  const [before = '', after] = fold(text).split(/\s+[–—|:·-]\s+|:\s+/u, 2);
  const name = (after !== undefined && wordOf(before) === 'account' ? after : fold(text))
    .replace(/^[\s,;:!|›»"“”'‘(«]+/u, '')
    .replace(/[\s,;:!?|›»"“”'’)«▾▼]+$/u, '');
  if (!/[\p{L}\p{N}]/u.test(name) || wordOf(name) !== null || /^(?:null|undefined)$|[[\]{}<>]|%\w*%|__/iu.test(name))
    return '';
  return Array.from(name).slice(0, LABEL).join('');
}

/** The name after a greeting, where one stands in the site's own places and can be seen. */
export function greetedName(greetings: readonly Node[]): ShownName | null {
  let greeted: ShownName | null = null;
  for (const node of greetings.slice(0, MOST)) {
    const parent = node.parentElement;
    if (parent === null || /^(?:H[1-6]|TITLE|OPTION)$/u.test(parent.tagName)) continue;
    const zone = zoneOf(parent);
    if (zone === 'text' || sightOf(parent) !== 'shown') continue;
    const text = node.nodeValue ?? '';
    const outright = SIGNED_IN_AS.test(text);
    // Elsewhere than in header and comment form "Hello …" is what a site says to everybody.
    if (!outright && zone !== 'menu') continue;
    const name = asName(following(node, text.replace(outright ? SIGNED_IN_AS : GREETED, '')));
    if (name === '' || (!outright && name.split(' ').length > 5)) continue;
    if (outright) return { name, outright };
    greeted ??= { name, outright };
  }
  return greeted;
}

/** The rest of the text up to the end of its sentence, else the text of the element that follows. */
function following(node: Node, rest: string): string {
  const line = fold(rest);
  if (/[\p{L}\p{N}]/u.test(line)) return line.replace(/(?<=[\p{L}\p{N}]{3})[.!](?:\s.*)?$/su, '');
  const next = node.nextSibling;
  return next !== null && isElement(next) ? textOf(next).slice(0, 2 * LABEL) : '';
}

/** The name in the box around a log-out link: by class, by the label of the menu, by a link into the account. */
export function nameBeside(control: Element): string {
  let linked = '';
  let box = control.parentElement;
  for (let level = 0; level < LEVELS && box !== null && box.tagName !== 'BODY'; level += 1, box = box.parentElement) {
    const inside = box.querySelectorAll('*', 2 * MOST);
    for (const element of [box, ...inside]) {
      const labelled = nameOf(element);
      if (labelled !== '') return labelled;
      if (linked === '' && element.tagName === 'A' && addressKind(element.getAttribute('href') ?? '') === 'account')
        linked = shortName(element);
    }
    if (linked !== '') return linked;
    if (/^(?:HEADER|NAV)$/u.test(box.tagName)) break;
  }
  return linked;
}

/** By the element's own class, label or data, '' for none. */
export function nameOf(element: Element): string {
  const labelled = asName(nameInLabel(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''));
  if (labelled !== '') return labelled;
  const data = element.getAttribute('data-user-name') ?? element.getAttribute('data-username');
  if (data !== null && asName(data) !== '') return asName(data);
  if (!NAME_BOX.test(namesOf(element)) || element.tagName === 'INPUT') return '';
  return shortName(element);
}

function shortName(element: Element): string {
  if ((element.textContent ?? '').length > 4 * LABEL) return '';
  const text = textOf(element);
  return text.length > LABEL ? '' : asName(text.replace(SIGNED_IN_AS, '').replace(GREETED, ''));
}

/** Finding and cutting what asks the reader to pay, register, sign in or take a letter. Works on the page's document. */
import { isHidden, namesOf, selectAll, textOf, type Document, type Element } from './dom.ts';
import { fold } from './text.ts';
import { PROMPT_WORDS, WALL_WORDS } from './wall-phrases.ts';

export type LineKind = 'wall' | 'beside' | 'prompt';

export interface Wall {
  element: Element;
  /** What it says. */
  phrase: string;
  /** It is a text made unreadable, and goes by itself: what stands around it is the article. */
  blurred?: true;
}

const either = (alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'iu');
const languages = Object.values(WALL_WORDS);
const WALL = either([
  ...languages.map(({ only }) => only),
  ...languages.flatMap(({ join, read }) => [`(?:${join}).{0,70}?(?:${read})`, `(?:${read}).{0,70}?(?:${join})`]),
]);
const ONLY = either(languages.map(({ only }) => only));
const BESIDE = either(languages.map(({ beside }) => beside));
const PROMPT = either(PROMPT_WORDS);

const WALL_BOX =
  /pay-?wall|reg-?wall|registration|subscri|member-?only|piano|tp-(?:modal|container)|meter|gate(?:way|d)?\b|barrier|premium-(?:box|offer)|wall\b/iu;
/** Walls speak in short lines; a longer one is the article speaking of walls. */
const LINE = 260;
/** A paragraph of an article, at the least. */
const PARAGRAPH = 160;
const BOX = 1_600;
/** More than any page shows; what stands around each is looked at. */
const MOST = 100;
const ROOTS = /^(?:html|body|main|article)$/iu;
const LINES = 'p,h1,h2,h3,h4,h5,h6,li,div,span,a,button,label,strong,legend,td';

/** What kind of line a text is, null for what may be the article's own. */
export function kindOfLine(text: string): LineKind | null {
  // Nearly all white space, or no line; folding either at each look would take long.
  if (text.length > 20 * LINE) return null;
  const line = fold(text);
  if (line.length < 2 || line.length > LINE) return null;
  if (ONLY.test(line)) return 'wall';
  if (PROMPT.test(line)) return 'prompt';
  if (WALL.test(line)) return 'wall';
  return BESIDE.test(line) && line.length < 200 ? 'beside' : null;
}

/** The visible lines of walls outside navigation and footer, in the page's order. */
export function findWalls(document: Document): Wall[] {
  const found: Wall[] = [];
  for (const element of selectAll(document.body ?? document, LINES)) {
    if (found.length === MOST) break;
    if (!hasOwnText(element)) continue;
    const phrase = textOf(element);
    if (phrase.length < 8 || kindOfLine(phrase) !== 'wall') continue;
    if (element.closest('nav, footer, [role="navigation"], [role="contentinfo"]') !== null || isHidden(element))
      continue;
    found.push({ element, phrase });
  }
  return [...found, ...(found.length > 0 ? blurredTexts(document) : [])];
}

/**
 * Texts that a page with a wall shows blurred: filler, or words put in another order. Without a wall it is the way in which
 * some sites load their pictures.
 */
function blurredTexts(document: Document): Wall[] {
  return selectAll(document.body ?? document, '[class*="blur" i], [style*="blur(" i]')
    .filter((element) => isBlurred(element) && element.querySelector('h1') === null && textOf(element).length > 40)
    .map((element) => ({ element, phrase: 'text shown blurred', blurred: true }));
}

const isBlurred = (element: Element): boolean =>
  /(?:^|[\s_-])blur(?:red|ry)?(?:$|[\s_-])/iu.test(element.getAttribute('class') ?? '') ||
  /filter\s*:\s*blur\(\s*[1-9.]/iu.test(element.getAttribute('style') ?? '');

/** Takes walls out of the page, each with the box it stands in and the short lines that follow it. */
export function cutWalls(walls: readonly Wall[]): void {
  for (const { element, blurred } of walls) {
    if (blurred === true) element.remove();
    if (element.parentElement === null || element.closest('body') === null) continue;
    const box = boxOf(element);
    if (box.tagName !== 'BODY') {
      cutFollowing(box);
      box.remove();
    }
  }
}

/** The largest element around a wall that holds nothing of the article. */
function boxOf(element: Element): Element {
  let box = element;
  for (
    let parent = element.parentElement;
    parent !== null && !ROOTS.test(parent.tagName);
    parent = parent.parentElement
  ) {
    const text = textOf(parent);
    if (text.length > BOX || parent.querySelector('h1') !== null) break;
    const named = WALL_BOX.test(namesOf(parent)) && !/body|content/iu.test(namesOf(parent));
    if (!named && holdsParagraphs(parent, box)) break;
    box = parent;
  }
  return box;
}

/** Whether there is a line outside `box` that may be the article's own text. */
function holdsParagraphs(parent: Element, box: Element): boolean {
  return [...parent.children].some((child) => {
    if (child === box) return false;
    const text = textOf(child);
    const isLine = /^(?:p|blockquote|ul|ol|figure)$/iu.test(child.tagName);
    if (text.length <= LINE) return isLine && text.length > 100 && kindOfLine(text) === null;
    return true;
  });
}

/** Price, "or", log-in lines after a wall: all short lines, unless a paragraph follows; then only what is surely a wall's. */
function cutFollowing(box: Element): void {
  const following: Element[] = [];
  let goesOn = false;
  for (let next = box.nextElementSibling; next !== null && !goesOn; next = next.nextElementSibling) {
    const text = textOf(next);
    goesOn = text.length > PARAGRAPH && kindOfLine(text) === null && next.tagName !== 'FORM';
    if (!goesOn && !/^(?:FIGURE|IMG|PICTURE)$/u.test(next.tagName)) following.push(next);
  }
  for (const element of following) if (!goesOn || kindOfLine(textOf(element)) !== null) element.remove();
}

/** Whether some of the text stands in the element itself, not in a block inside it. */
function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim().length > 1);
}

/** CSS selectors over the press' own tree, compiled once each; the engine is css-select, by which profiles are checked too. */
import { _compileUnsafe, type Options } from 'css-select';

/** Ours are some hundreds; profiles and pages bring more. */
const MOST = 2_000;

export interface Selection<Element> {
  /** Says of elements whether the selector matches. Throws for what is no selector, as all do. */
  tester: (selector: string) => (element: Element) => boolean;
  /** Elements below `root` that match, in the page's order, at most so many. */
  selected: (root: Element, selector: string, most?: number) => Element[];
  /** The first of them, null without one. */
  selectedFirst: (root: Element, selector: string) => Element | null;
}

interface Compiled<Element> {
  test: (element: Element) => boolean;
  /** Names that a match must have; null when it may have any. */
  names: ReadonlySet<string> | null;
}

/** Selection over a kind of tree; `following` gives the next node in the page's order below a root. */
export function selection<Node, Element extends Node>(
  adapter: NonNullable<Options<Node, Element>['adapter']>,
  following: (node: Node, root: Element) => Node | null,
): Selection<Element> {
  const known = new Map<string, Compiled<Element>>();
  // Documents change between two questions.
  const options: Options<Node, Element> = { cacheResults: false, lowerCaseTags: true, adapter };

  function compiled(selector: string): Compiled<Element> {
    const before = known.get(selector);
    if (before !== undefined) return before;
    const made = { test: _compileUnsafe(selector, options), names: namesOf(selector) };
    if (known.size >= MOST) known.clear();
    known.set(selector, made);
    return made;
  }

  /** Ends at the first when only one is wanted: most questions end soon. */
  function search(root: Element, selector: string, most: number): Element[] {
    const { test, names } = compiled(selector);
    const found: Element[] = [];
    for (let node = following(root, root); node !== null; node = following(node, root))
      if (adapter.isTag(node) && (names === null || names.has(adapter.getName(node))) && test(node)) {
        found.push(node);
        if (found.length === most) break;
      }
    return found;
  }

  return {
    tester: (selector) => compiled(selector).test,
    selected: (root, selector, most = Infinity) => search(root, selector, most),
    selectedFirst: (root, selector) => search(root, selector, 1)[0] ?? null,
  };
}

/** The names that the last part of each alternative asks for: `nav a.more, [href]` may have any, `nav a, p` two. */
function namesOf(selector: string): ReadonlySet<string> | null {
  const names = new Set<string>();
  const bare = selector.replaceAll(/\[[^\]"']*(?:"[^"]*"|'[^']*')?[^\]"']*\]/gu, '[]');
  if (/[()"'\\]/u.test(bare)) return null;
  for (const alternative of bare.split(',')) {
    const name = /(?:^|[\s>+~])([a-z][a-z\d-]*)(?:[.#[:][^\s>+~]*)?\s*$/iu.exec(alternative)?.[1];
    if (name === undefined) return null;
    names.add(name.toLowerCase());
  }
  return names;
}

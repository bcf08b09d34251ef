/**
 * How much of an article each element of a page holds. Every block is weighed by its own text, the text inside inline
 * elements included: paragraphs count for as much as they say, rows of links against it. An element's sum is that of its
 * own text and of all blocks below.
 */
import { isHidden } from '../hidden.ts';
import { isElement, type Element, type Node } from '../dom.ts';
import { words } from '../words.ts';
import { isRegion } from './boxes.ts';

export interface Weights {
  /** By element; one that is left out holds nothing. */
  sums: ReadonlyMap<Element, number>;
  /** What the element's own text is worth. */
  own: ReadonlyMap<Element, number>;
}

/** Nothing of an article is in these. */
const SKIPPED: ReadonlySet<string> = new Set(
  words(`script style link meta template noscript nav button input select textarea object svg dialog head iframe canvas
    menu datalist map`),
);
const INLINE: ReadonlySet<string> = new Set(
  words(`a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark picture q rp rt ruby s
    samp small source span strike strong sub sup time tt u var wbr amp-img nobr`),
);
/** Where texts are seldom an article's own. */
const LIGHT: ReadonlySet<string> = new Set(['aside', 'footer', 'header', 'form', 'address', 'figcaption', 'figure']);
const ROWS: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dd', 'dt', 'label', 'legend', 'caption', 'summary']);
/** Scripts that say in one character what others say in three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const PUNCTUATION = /[.,;:!?…。、，！？؟،۔।]/gu;

interface Line {
  text: string;
  linked: number;
}

/** Weighs everything below `root`; with `strict` the regions around an article count nothing. */
export function weigh(root: Element, strict: boolean): Weights {
  const sums = new Map<Element, number>();
  const own = new Map<Element, number>();
  const visit = (element: Element, light: boolean): number => {
    const line: Line = { text: '', linked: 0 };
    let sum = 0;
    const gather = (node: Node, inLink: boolean): void => {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (!isElement(child)) {
          line.text += child.nodeValue;
          if (inLink) line.linked += child.nodeValue.length;
          continue;
        }
        const name = child.localName;
        if (SKIPPED.has(name)) continue;
        if (name === 'br') line.text += ' ';
        if (INLINE.has(name)) {
          if (!(strict && isRegion(child)) && !isHidden(child, false)) gather(child, inLink || name === 'a');
        } else if (!isHidden(child, false) && !(strict && isRegion(child))) {
          // Rows of links around a text are no reason to look for it elsewhere.
          const below = visit(child, light || LIGHT.has(name));
          sum += below < 0 ? Math.max(-100, below * 0.25) : below;
        }
      }
    };
    gather(element, element.localName === 'a');
    const worth = worthOf(line, element.localName);
    own.set(element, worth);
    sum += light && worth > 0 ? worth * 0.3 : worth;
    sums.set(element, sum);
    return sum;
  };
  visit(root, false);
  return { sums, own };
}

/** What a block's own text is worth. */
function worthOf({ text: raw, linked: rawLinked }: Line, name: string): number {
  const text = raw.trim();
  if (text === '') return 0;
  const { length } = text;
  const density = Math.min(1, rawLinked / Math.max(1, raw.length));
  const dense = DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) * 2 : 0;
  const weight = length + dense;
  if (density > 0.5) return -20 - Math.min(60, length);
  const marks = Math.min(12, text.match(PUNCTUATION)?.length ?? 0);
  if (/^h[1-6]$/u.test(name)) return 0;
  if (weight < 25) return rawLinked > 0 ? -5 : 0;
  const prose = Math.min(2_500, weight) * (1 - density);
  if (ROWS.has(name)) return weight >= 80 && marks >= 1 ? prose * 0.7 : prose * 0.2;
  if (weight < 80) return marks === 0 ? -2 : prose * 0.4;
  return marks === 0 ? prose * 0.3 : prose;
}

/** Asks the article frame which words stand at the top of the window; in a world of its own, as selection.ts does. */
import type { Debugger } from 'electron';
import { Place } from '../marks/place.ts';
import type { Where } from '../marks/place.ts';
import { evaluated } from './selection.ts';

/** Letters that tell a place. */
const LETTERS = 80;

/**
 * `same` while the element that the frame was brought to stands where it was put. Else the first letter whose line is whole in
 * the window: texts are gone through in their order, and within the one that reaches into the window by halves.
 */
const PLACE = `(() => {
  const body = document.querySelector('.body');
  if (body === null || scrollY <= 0) return null;
  const here = document.querySelector('#here.text');
  if (here !== null) {
    const gap = here.getBoundingClientRect().top - parseFloat(getComputedStyle(here).scrollMarginTop);
    if (Math.abs(gap) < 2) return 'same';
  }
  const range = document.createRange();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let before = '', quote = '', top = null, length = 0, all = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('.missing, .wrap, .poster-host') != null) continue;
    const text = node.data;
    all += text.length;
    if (top !== null) {
      if (quote.length < ${LETTERS}) quote = (quote + text).slice(0, ${LETTERS});
      continue;
    }
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    let from = text.length;
    if (box.bottom > 0 && text.trim() !== '') {
      const topOf = (at) => {
        range.setStart(node, at); range.setEnd(node, Math.min(text.length, at + 1));
        const [first] = range.getClientRects();
        return first === undefined ? -Infinity : first.top;
      };
      let low = 0, high = text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (topOf(middle) < -2) low = middle + 1; else high = middle;
      }
      while (low < text.length && (/\\s/.test(text[low]) || topOf(low) < -2)) low += 1;
      from = low;
      if (low < text.length) { top = topOf(low); quote = text.slice(low, low + ${LETTERS}); }
    }
    before = (before + text.slice(0, from)).slice(-${LETTERS});
    length += from;
  }
  if (top === null || top > innerHeight * 0.75) return null;
  return { quote, before, share: all === 0 ? 0 : length / all, gap: Math.round(top * 100) / 100 };
})()`;

/** Where the frame of this session is by its words. */
export async function askPlace(tools: Debugger, session: string): Promise<Where['place']> {
  const answer = await evaluated(tools, session, PLACE);
  if (answer === 'same') return 'same';
  const place = Place.safeParse(answer);
  return place.success ? place.data : null;
}

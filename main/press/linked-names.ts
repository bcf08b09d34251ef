/** What the running text of an article links: names that its publisher thought worth a page. */
import { Parser } from 'htmlparser2';
import { BLOCK_ELEMENTS } from './allow-list.ts';
import { fold } from './text.ts';

const MOST = 100;
const LONGEST = 60;
/** Looked at of a body, in UTF-16 units. */
const MOST_HTML = 300_000;
/** A block of at least so many characters, most of them outside of links, is running text and no list of links. */
const RUNNING = 80;
const SHARE_LINKED = 1 / 3;

/**
 * The texts of links that stand within sentences, each once, in order, at most a hundred.
 * @param bodyHtml sanitised
 */
export function linkedNames(bodyHtml: string): string[] {
  const found = new Set<string>();
  let block: { length: number; linked: string[] } = { length: 0, linked: [] };
  let link: string | null = null;
  const endBlock = (): void => {
    const names = block.linked.map(fold).filter((name) => name !== '');
    const linked = names.reduce((sum, name) => sum + name.length, 0);
    if (block.length >= RUNNING && linked <= block.length * SHARE_LINKED)
      for (const name of names) if (name.length <= LONGEST && found.size < MOST) found.add(name);
    block = { length: 0, linked: [] };
    link = null;
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (BLOCK_ELEMENTS.has(name)) endBlock();
      else if (name === 'a') link = '';
    },
    ontext: (text) => {
      block.length += text.length;
      if (link !== null && link.length <= LONGEST) link += text;
    },
    onclosetag: (name) => {
      if (BLOCK_ELEMENTS.has(name)) endBlock();
      else if (name === 'a' && link !== null) {
        block.linked.push(link);
        link = null;
      }
    },
  });
  parser.end(bodyHtml.slice(0, MOST_HTML));
  endBlock();
  return [...found];
}

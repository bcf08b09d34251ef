/**
 * The small markup articles are written in. One block a line:
 * `## subhead`, `> quotation`, `- item`, `1. item`, `| cell | cell` (first row is the head), `![scene] caption | credit`,
 * `~~~` ends a page of an article split over several, anything else is a paragraph. Inside a line: `*emphasis*`, `**strong**`, `[[slug|words]]` for an article of the site,
 * `[words](address)` for a link outside.
 */
import type { Picture, Scene } from './types.ts';

export type Block =
  | { kind: 'paragraph' | 'subhead' | 'quote'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'picture'; picture: Picture; number: number }
  | { kind: 'break' };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML or XML, in an attribute too. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Splits an article's body into blocks. */
export function parseBody(body: string): Block[] {
  const blocks: Block[] = [];
  let pictures = 0;
  for (const raw of body.split('\n')) {
    const line = raw.trim();
    const last = blocks.at(-1);
    const item = /^(?:- |(\d+)\. )(.*)$/.exec(line);
    const picture = /^!\[(\w+)\] (.*?)(?: \| (.*))?$/.exec(line);
    if (line === '') continue;
    else if (line === '~~~') blocks.push({ kind: 'break' });
    else if (line.startsWith('## ')) blocks.push({ kind: 'subhead', text: line.slice(3) });
    else if (line.startsWith('> ')) blocks.push({ kind: 'quote', text: line.slice(2) });
    else if (item) {
      const ordered = item[1] !== undefined;
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item[2] ?? '');
      else blocks.push({ kind: 'list', ordered, items: [item[2] ?? ''] });
    } else if (line.startsWith('|')) {
      const cells = line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim());
      if (last?.kind === 'table') last.rows.push(cells);
      else blocks.push({ kind: 'table', rows: [cells] });
    } else if (picture) {
      const [, scene, caption, credit] = picture;
      pictures += 1;
      blocks.push({
        kind: 'picture',
        number: pictures,
        picture: { scene: scene as Scene, caption: caption ?? '', credit: credit ?? '' },
      });
    } else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** The blocks of each page, one page for most articles. */
export function pagesOf(blocks: Block[]): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of blocks)
    if (block.kind === 'break') pages.push([]);
    else pages.at(-1)?.push(block);
  return pages;
}

/** One line's inline marks as HTML. `address` gives the path of an article of the site, null when it is gone. */
export function inline(text: string, address: (slug: string) => string | null): string {
  return escape(text)
    .replace(/\[\[([\w-]+)\|(.+?)\]\]/g, (_, slug: string, words: string) => {
      const path = address(slug);
      return path === null ? words : `<a href="${path}">${words}</a>`;
    })
    .replace(/\[(.+?)\]\((https?:[^)]+)\)/g, '<a href="$2" rel="noopener">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>');
}

/** A line without its marks. */
export function plain(text: string): string {
  return text
    .replace(/\[\[[\w-]+\|(.+?)\]\]/g, '$1')
    .replace(/\[(.+?)\]\(https?:[^)]+\)/g, '$1')
    .replace(/\*+/g, '');
}

/** The slugs of all articles a body links to. */
export function linkedSlugs(body: string): string[] {
  return [...body.matchAll(/\[\[([\w-]+)\|/g)].map((match) => match[1] ?? '');
}

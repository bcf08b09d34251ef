/**
 * The stored body as the page shows it: pictures and links point at what is stored here, tables scroll, code wraps, notes
 * open beside their number, players are posters. Pure; the body is the sanitiser's own output, in which every attribute
 * is double-quoted and `<`, `>` occur in tags only. That is what makes working on tags by pattern sound.
 */
import type { ArticleDocument } from '../database/face.ts';
import type { Say } from '../words/index.ts';
import { outsideLink, parseAddress, pictureLink } from './address.ts';
import { attribute, escapeHtml, textOf, unescapeHtml } from './article-html.ts';

export interface BodyNeeds {
  assets: ArticleDocument['assets'];
  say: Say;
  /** Which of the body's addresses are stored articles, with their ids. */
  local: ReadonlyMap<string, number>;
  /** For paper: nothing to press, and the addresses of links in a list at the end. */
  paper: boolean;
}

export interface Body {
  html: string;
  /** Of links outside, in order, where they are to be listed. */
  addresses: string[];
}

/** Smaller ones show all they have as they are. */
const WORTH_ENLARGING = 160;

/** The picture from the library, or a line that says it is not stored; never an address that leaves the machine. */
export function picture(
  { assets, say, paper }: Omit<BodyNeeds, 'local'>,
  url: string,
  alt: string,
  free = true,
): string {
  const stored = assets[url];
  if (stored === undefined || stored === null) {
    const name = alt === '' ? say('article.no-picture') : say('article.no-picture-named', { name: alt });
    return `<span class="missing">${escapeHtml(name)}</span>`;
  }
  const { hash, width, height } = stored;
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : '';
  const image = `<img src="broadsheet-article://asset/${hash}" alt="${escapeHtml(alt)}"${size} decoding="async">`;
  if (paper || !free || (width !== null && width < WORTH_ENLARGING)) return image;
  const name = alt === '' ? say('article.enlarge') : say('article.enlarge-named', { name: alt });
  return `<a class="zoom" href="${pictureLink(hash)}" aria-label="${escapeHtml(name)}">${image}</a>`;
}

/** Addresses that the body links to, each once. */
export const linksIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<a\b[^<>]*>/gu)].map(([tag]) => attribute(tag, 'href')).filter((href) => href !== null),
  ),
];

/** Everything that is not left as it is; the longer forms come first. */
const PARTS =
  /<a\b[^<>]*\bdata-note="\d+"[^<>]*>[^]*?<\/a>|<a\b[^<>]*>▶ [^<]*<\/a>|<a\b[^<>]*>|<\/a>|<img\b[^<>]*>|<table\b[^<>]*>|<\/table>|<pre\b[^<>]*>|<\/pre>|<blockquote\b[^<>]*>/gu;

/** @param html sanitised; @param context its own text, by which a pull quote is known (null for a piece of a body) */
export function renderBody(html: string, needs: BodyNeeds): Body {
  const { assets, say, local, paper } = needs;
  const numbers = new Map<string, number>();
  const pulled = pullQuotes(html);
  let tables = 0;
  /** Marks that follow the links now open, innermost last. */
  const open: string[] = [];
  const link = (tag: string): string => {
    const href = attribute(tag, 'href');
    if (href === null) return tag;
    const article = local.get(href);
    const here = escapeHtml(say('article.stored-here'));
    if (article !== undefined) return `<a href="broadsheet-article://article/${article}" title="${here}">`;
    const stored = assets[href];
    if (stored?.mediaType === 'application/pdf')
      return `<a href="broadsheet-article://asset/${stored.hash}" title="${here}">`;
    return `<a href="${escapeHtml(outsideLink(href))}" title="${escapeHtml(href)}">`;
  };
  const mark = (href: string | null): string => {
    // The reader's own highlights lead nowhere on paper.
    if (!paper || href === null || href.startsWith('broadsheet-article:')) return '';
    const number = numbers.get(href) ?? numbers.size + 1;
    numbers.set(href, number);
    return `<sup class="link-number">${number}</sup>`;
  };
  const rendered = html.replace(PARTS, (part, offset: number) => {
    if (part.startsWith('<a') && part.endsWith('</a>')) {
      const note = attribute(part, 'data-note');
      return note === null ? poster(part, link, say) : noteNumber(note, textOf(part), needs);
    }
    if (part.startsWith('<a')) {
      open.push(mark(attribute(part, 'href')));
      return link(part);
    }
    if (part === '</a>') return `</a>${open.pop() ?? ''}`;
    if (part.startsWith('<img'))
      return picture(needs, attribute(part, 'data-asset-url') ?? '', attribute(part, 'alt') ?? '', open.length === 0);
    if (part.startsWith('<table')) {
      tables += 1;
      return `${region('table', tableName(html, offset, tables, say))}${part}`;
    }
    if (part === '</table>') return '</table></div>';
    if (part.startsWith('<pre')) return `${codeTools(needs)}${part.replace('<pre', '<pre tabindex="0"')}`;
    if (part === '</pre>') return '</pre></div>';
    return pulled.has(offset) ? part.replace('<blockquote', '<blockquote class="pull"') : part;
  });
  return { html: rendered, addresses: [...numbers.keys()] };
}

/** A named region that scrolls, by keyboard too. */
const region = (className: string, name: string): string =>
  `<div class="${className}" role="region" tabindex="0" aria-label="${escapeHtml(name)}">`;

function tableName(html: string, offset: number, number: number, say: Say): string {
  const caption = /^<table\b[^<>]*>\s*<caption\b[^<>]*>([^]{0,2000}?)<\/caption>/u.exec(
    html.slice(offset, offset + 2_400),
  );
  const name = unescapeHtml(textOf(caption?.[1] ?? ''));
  return name === '' ? say('article.table', { number }) : say('article.table-named', { name });
}

/** Code with the choice to wrap its lines: a box that a rule of the style sheet follows. */
function codeTools({ say, paper }: BodyNeeds): string {
  const start = `<div class="code" role="group" aria-label="${escapeHtml(say('article.code'))}">`;
  return paper
    ? start
    : `${start}<label class="wrap"><input type="checkbox"> ${escapeHtml(say('article.wrap'))}</label>`;
}

/** What stands for a player: its title and where it opens. */
function poster(part: string, link: (tag: string) => string, say: Say): string {
  const tag = /^<a\b[^<>]*>/u.exec(part)?.[0] ?? '';
  const title = textOf(part).replace(/^▶ /u, '');
  const host = parseAddress(attribute(tag, 'href') ?? '')?.hostname.replace(/^www\./u, '') ?? '';
  const opens = escapeHtml(say('article.embed', { host }));
  const named = title === '' || title === host ? '' : `<span class="poster-title"><bdi>${title}</bdi></span>`;
  return `${link(tag).replace('<a', '<a class="poster"')}<span class="poster-sign" aria-hidden="true"></span><span class="poster-words">${named}<span class="poster-host"><bdi>${opens}</bdi></span></span></a>`;
}

/** A note's number in the text, which opens the note. */
function noteNumber(note: string, text: string, { say, paper }: BodyNeeds): string {
  if (paper) return `<span class="note-number">${text}</span>`;
  const name = escapeHtml(say('article.note', { number: note }));
  return `<button type="button" class="note-number" popovertarget="note-${note}" aria-label="${name}">${text}</button>`;
}

/** Longer ones are quotations that happen to stand in the text twice. */
const LONGEST_PULL = 320;
/** More of them are no pull quotes; each is looked for in the whole text, while main does nothing else. */
const MOST_PULLED = 40;

const comparable = (html: string): string =>
  textOf(html)
    .replace(/[\s"'“”‘’«»„]+/gu, ' ')
    .trim();

/** Where quotations start whose words stand in the text too: they are pulled from it. */
function pullQuotes(html: string): Set<number> {
  const quotes = [...html.matchAll(/<blockquote\b[^<>]*>([^]*?)<\/blockquote>/gu)].map((found) => ({
    at: found.index,
    text: comparable(found[1] ?? ''),
  }));
  const short = quotes.filter(({ text }) => text !== '' && text.length <= LONGEST_PULL).slice(0, MOST_PULLED);
  if (short.length === 0) return new Set();
  const text = comparable(html.replace(/<blockquote\b[^<>]*>[^]*?<\/blockquote>/gu, ' '));
  return new Set(short.filter((quote) => text.includes(quote.text)).map(({ at }) => at));
}
